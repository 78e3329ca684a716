//! (7) Programmes that helped or hindered.

use super::{percent, rupiah};
use crate::domain::amount::Decimal;
use crate::domain::budget::{Account, Rupiah};
use crate::report::lkjip::figures::{Helper, Told};
use crate::text::Lang;
use crate::text::words::results;

/// Which programmes serve the indicator, and with what money.
pub fn programs(told: &Told) -> String {
    let helpers = &told.helpers;
    let money = served_with(&told.account);
    match helpers.as_slice() {
        [] => "Belum ada program atau kegiatan yang ditautkan dengan indikator ini.".into(),
        [one] => format!("Indikator ini didukung oleh {}{money}.", one.name),
        many => {
            let count = many.len();
            let rates = many.iter().map(|it| (it.name.as_str(), &it.account));
            let spread = spread(rates).unwrap_or_default();
            format!("Indikator ini didukung oleh {count} program dan kegiatan{money}.{spread}")
        }
    }
}

fn served_with(account: &Account) -> String {
    match (account.ceiling().value(), account.absorption(4).value()) {
        (Some(ceiling), Some(absorption)) => format!(
            " dengan pagu {} dan serapan {}",
            rupiah(*ceiling),
            percent(*absorption)
        ),
        (Some(ceiling), None) => format!(" dengan pagu {}", rupiah(*ceiling)),
        (None, _) => String::new(),
    }
}

/// Where most and where least of the money was spent, where that differs.
pub fn spread<'a>(rates: impl Iterator<Item = (&'a str, &'a Account)>) -> Option<String> {
    let rate = |(name, account): (&'a str, &Account)| {
        account
            .absorption(4)
            .value()
            .map(|it: &Decimal| (name, *it))
    };
    let rates: Vec<_> = rates.filter_map(rate).collect();
    let (most, highest) = rates.iter().max_by_key(|(_, rate)| *rate)?;
    let (least, lowest) = rates.iter().min_by_key(|(_, rate)| *rate)?;
    (highest > lowest).then(|| {
        format!(
            " Serapan tertinggi pada {most} ({}) dan terendah pada {least} ({}).",
            percent(*highest),
            percent(*lowest)
        )
    })
}

/// Whether something helped, and why: what people say, else what its money says.
pub fn helped(helper: &Helper) -> (&'static str, String) {
    match (&helper.helped, &helper.hindered) {
        (Some(helped), None) => ("Menunjang", helped.clone()),
        (None, Some(hindered)) => ("Tidak", hindered.clone()),
        (Some(helped), Some(hindered)) => ("Menunjang sebagian", format!("{helped}\n{hindered}")),
        (None, None) => from_money(&helper.account),
    }
}

fn from_money(account: &Account) -> (&'static str, String) {
    let ceiling = account.ceiling();
    let Some(ceiling) = ceiling.value() else {
        let why = match ceiling {
            crate::domain::outcome::Outcome::Missing(reason) => reason,
            _ => crate::domain::outcome::Reason::NoCeiling,
        };
        return (
            "Tidak",
            format!("{}.", results::reason_in_short(Lang::Id, why)),
        );
    };
    let spent: Option<Rupiah> = account.spent_through(4).value().copied();
    match (spent, account.absorption(4).value()) {
        (Some(spent), Some(rate)) if !spent.is_zero() => (
            "Menunjang",
            format!("Pagu {}, terserap {}.", rupiah(*ceiling), percent(*rate)),
        ),
        _ => (
            "Tidak",
            format!("Pagu {}, belum ada yang terserap.", rupiah(*ceiling)),
        ),
    }
}

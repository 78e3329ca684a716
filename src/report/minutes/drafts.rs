//! First drafts of what follows from the figures of a quarter.

use super::figures::{named, of};
use crate::app::query::overview::{Card, Overview, Verdict, overview};
use crate::app::verification::quarter_of;
use crate::domain::amount::Fraction;
use crate::domain::budget::{Budget, Rupiah};
use crate::domain::kind::Polarity;
use crate::domain::outcome::Outcome;
use crate::domain::target::TargetValue;
use crate::report::year::{Year, achievement, actual, target};
use crate::text::words::results;
use crate::text::{Lang, number, time};

/// What the minutes say as long as nobody has accepted or written anything.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drafts {
    /// How the figures stand, sentence by sentence.
    pub account: String,
    /// What follows from them.
    pub decisions: String,
}

/// How the indicators stand.
struct Standing<'a> {
    met: usize,
    missed: Vec<&'a Card>,
    /// With why.
    untold: Vec<(&'a Card, String)>,
}

/// The drafts from the figures of a year through its period.
pub fn drafts(year: &Year) -> Drafts {
    let standing = standing(&year.indicators);
    let seen = overview(year.workspace, year.period, year.today);
    let mut account = vec![reached(year, &standing)];
    account.extend(standing.missed.iter().map(|card| below(card)));
    account.extend(untold(&standing));
    account.extend(seen.as_ref().map(|it| reported(year, it)));
    account.extend(spent(year));
    Drafts {
        account: account.join("\n"),
        decisions: decisions(year, &standing, seen.as_ref()).join("\n"),
    }
}

fn standing(cards: &[Card]) -> Standing<'_> {
    let mut standing = Standing {
        met: 0,
        missed: Vec::new(),
        untold: Vec::new(),
    };
    for card in cards {
        let (comparison, rating) = card.headline();
        match Verdict::of(comparison, rating) {
            Verdict::None(reason) => {
                let why = results::reason_in_short(Lang::Id, reason).to_lowercase();
                standing.untold.push((card, why));
            }
            Verdict::NoEvent => {
                let why = results::NO_EVENT.within(Lang::Id).to_lowercase();
                standing.untold.push((card, why));
            }
            _ if comparison.is_met() => standing.met += 1,
            _ => standing.missed.push(card),
        }
    }
    standing
}

/// `Sampai dengan TW II 2024, 3 dari 4 indikator mencapai targetnya.`
fn reached(year: &Year, standing: &Standing) -> String {
    let all = year.indicators.len();
    let through = of(year.period);
    match (standing.met, standing.untold.len()) {
        (_, untold) if untold == all => {
            format!("Sampai dengan {through} belum ada indikator yang dapat dinilai.")
        }
        (met, _) if met == all => {
            format!("Sampai dengan {through} seluruh {all} indikator mencapai targetnya.")
        }
        (met, _) => {
            format!("Sampai dengan {through}, {met} dari {all} indikator mencapai targetnya.")
        }
    }
}

/// By how much an indicator lies below its target.
fn below(card: &Card) -> String {
    let (comparison, _) = card.headline();
    let gap = gap(card).map(|gap| format!(", {gap}")).unwrap_or_default();
    let reached = match achievement(comparison).decimal() {
        Some(percent) => format!(" (capaian {}%)", number::number(percent, None)),
        None => String::new(),
    };
    format!(
        "{} belum mencapai target {}: realisasi {} dari target {}{gap}{reached}.",
        named(card),
        of(comparison.of),
        actual(card).printed(),
        target(&comparison.target, card.is_percentage).printed(),
    )
}

/// `kurang 0,65 poin persen`: the figure as printed against a target that is one number.
fn gap(card: &Card) -> Option<String> {
    let (comparison, _) = card.headline();
    let Some(TargetValue::Number(target)) = comparison.target.first() else {
        return None;
    };
    let (target, actual) = (target.value, card.measurement.printed?);
    let (more, less, word) = match card.polarity.value() {
        Polarity::Higher => (target, actual, "kurang"),
        Polarity::Lower | Polarity::LowerInverse => (actual, target, "lebih"),
        Polarity::RangeHigher | Polarity::RangeLower => return None,
    };
    let gap = Fraction::from(more).checked_sub(less.into()).ok()?;
    let gap = number::number(gap.to_decimal()?, Some(card.decimals));
    let unit = match (card.is_percentage, card.unit.as_str()) {
        (true, _) => "poin persen",
        (false, unit) => unit,
    };
    Some(format!("{word} {gap} {unit}").trim_end().to_owned())
}

fn untold(standing: &Standing) -> Option<String> {
    let each = |(card, why): &(&Card, String)| format!("{} ({why})", card.code);
    let all: Vec<_> = standing.untold.iter().map(each).collect();
    (!all.is_empty()).then(|| format!("Belum dapat dinilai: {}.", all.join(", ")))
}

/// Who has not reported the quarter.
fn reported(year: &Year, seen: &Overview) -> String {
    let quarter = quarter_of(year.period);
    let when = time::period(Lang::Id, quarter);
    if !quarter.is_due(year.today) {
        return format!("{when} belum berakhir; isian unit belum ditagih.");
    }
    let (silent, partial) = seen.completeness.late();
    let name = |name: &str| match name {
        "" => "isian tanpa unit penanggung jawab".to_owned(),
        name => name.to_owned(),
    };
    let silent = silent
        .iter()
        .map(|row| format!("{} (belum ada isian)", name(&row.name)));
    let partial = partial.iter().map(|row| {
        let fill = row.fills.last().copied().unwrap_or_default();
        format!(
            "{} ({} dari {} isian)",
            name(&row.name),
            fill.filled,
            fill.expected
        )
    });
    let all: Vec<_> = silent.chain(partial).collect();
    match all.is_empty() {
        true => format!("Semua unit sudah melengkapi isian {when}."),
        false => format!("Belum melengkapi isian {when}: {}.", all.join(", ")),
    }
}

/// What was spent of the money of the year.
fn spent(year: &Year) -> Option<String> {
    let through = Budget::quarter_of(year.period);
    let total = &year.budget.total;
    let known = |outcome: Outcome<Rupiah>| outcome.value().map(|it| it.0);
    let (spent, ceiling) = (
        known(total.spent_through(through))?,
        known(total.ceiling())?,
    );
    let absorption = total.absorption(through);
    let share = absorption.value().map(|it| number::percent(*it, 2));
    Some(format!(
        "Anggaran terserap {} dari pagu {} ({}).",
        number::rupiah(spent),
        number::rupiah(ceiling),
        share?,
    ))
}

/// What the figures ask for.
fn decisions(year: &Year, standing: &Standing, seen: Option<&Overview>) -> Vec<String> {
    let mut decisions = Vec::new();
    for card in &standing.missed {
        let indicator = year.plan.indicator(card.indicator);
        let units = indicator.map(|it| super::units(year, &it.responsible));
        let who = match units.as_deref() {
            None | Some("") => "Penanggung jawab yang ditunjuk",
            Some(units) => units,
        };
        decisions.push(format!(
            "{who} menyampaikan penyebab belum tercapainya target {} dan rencana tindak lanjutnya.",
            card.code
        ));
    }
    let late = seen.map(|it| it.completeness.late());
    if let Some((silent, partial)) = late {
        let names = silent.iter().chain(&partial).map(|row| row.name.as_str());
        let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
        if !names.is_empty() {
            let quarter = time::period(Lang::Id, quarter_of(year.period));
            decisions.push(format!("{} melengkapi isian {quarter}.", names.join(", ")));
        }
    }
    if decisions.is_empty() {
        decisions.push("Capaian dipertahankan; tidak ada keputusan khusus.".into());
    }
    decisions
}

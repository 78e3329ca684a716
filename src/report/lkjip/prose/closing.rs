//! The conclusion, and the steps that the figures ask for.

use super::money::total;
use super::summary::{Tally, codes, outcome};
use super::{is_far, joined, percent, uncapitalised};
use crate::domain::budget::{Efficiency, Verdict};
use crate::domain::outcome::{Outcome, Reason};
use crate::report::lkjip::figures::{Figures, Told, aim};
use crate::text::Lang;
use crate::text::words::results;

/// The conclusion, a paragraph in each line.
pub fn conclusion(figures: &Figures) -> String {
    let mut paragraphs = vec![outcome(figures)];
    paragraphs.extend(thrift(figures));
    paragraphs.push(total(&figures.money, figures.year));
    paragraphs.join("\n")
}

/// Which indicators were reached efficiently.
fn thrift(figures: &Figures) -> Option<String> {
    let is_efficient = |told: &&Told| {
        let verdict = told.efficiency.value().map(Efficiency::verdict);
        told.is_over && verdict == Some(Verdict::Efficient)
    };
    let efficient: Vec<_> = figures.indicators.iter().filter(is_efficient).collect();
    (!efficient.is_empty()).then(|| {
        format!(
            "Target {} tercapai dengan serapan anggaran yang lebih kecil daripada capaiannya.",
            codes(&efficient)
        )
    })
}

/// The steps that the figures ask for, one in each line.
pub fn improvements(figures: &Figures) -> String {
    let tally = Tally::of(figures);
    let mut steps: Vec<String> = Vec::new();
    steps.extend(tally.missed.iter().map(|told| catch_up(told)));
    for told in &figures.indicators {
        steps.extend(mend(told));
    }
    let open: usize = figures.indicators.iter().map(unfinished).sum();
    if open > 0 {
        steps.push(format!(
            "Menyelesaikan {open} tindak lanjut yang masih terbuka."
        ));
    }
    let differences = figures.open.differences();
    if differences > 0 {
        steps.push(format!(
            "Memutuskan {differences} perbedaan isian yang masih terbuka."
        ));
    }
    let unlinked = &figures.money.unlinked;
    if !unlinked.is_empty() {
        steps.push(format!(
            "Menautkan {} dengan indikator yang didukungnya.",
            joined(unlinked)
        ));
    }
    if steps.is_empty() {
        return format!(
            "Angka tahun {} tidak menunjukkan hal yang perlu diperbaiki; langkah perbaikan lain belum dicatat.",
            figures.year
        );
    }
    let numbered = steps.iter().enumerate();
    let numbered = numbered.map(|(place, step)| format!("{}. {step}", place + 1));
    numbered.collect::<Vec<_>>().join("\n")
}

/// What a missed target asks for.
fn catch_up(told: &Told) -> String {
    let code = told.short_name();
    let gap = told.gap().filter(|gap| !gap.is_zero());
    let gap = gap.map(|gap| {
        let verb = if gap.is_sign_negative() {
            "menaikkan"
        } else {
            "menurunkan"
        };
        format!("{verb} realisasi sedikitnya {}", told.style.distance(gap))
    });
    let what = gap.unwrap_or_else(|| "memperbaiki realisasi".into());
    match told.ahead.first() {
        Some((next, target)) => format!(
            "{code}: {what} dari keadaan tahun {}; target tahun {next} sebesar {}.",
            told.year,
            aim(target, &told.style)
        ),
        None => format!("{code}: {what} dari keadaan tahun {}.", told.year),
    }
}

/// What its plan or its entries ask for.
fn mend(told: &Told) -> Option<String> {
    let code = told.short_name();
    let measurement = &told.card.measurement;
    if let Some(it) = told.percentage().filter(|it| is_far(it.uncapped)) {
        let achieved = percent(it.uncapped);
        return Some(format!(
            "{code}: meninjau target, karena capaian {achieved} jauh melampauinya."
        ));
    }
    let reason = match (&measurement.actual, &measurement.against_year.achievement) {
        (Outcome::Incomplete { have, of, .. }, _) => {
            let lacks = results::incomplete(Lang::Id, *have, *of, measurement.rhythm);
            return Some(format!(
                "{code}: melengkapi isian ({}).",
                uncapitalised(&lacks)
            ));
        }
        (Outcome::Missing(reason), _) => *reason,
        (_, Outcome::Missing(reason)) => *reason,
        _ => return None,
    };
    let step = match reason {
        Reason::NotEntered => format!("melengkapi isian tahun {}", told.year),
        Reason::NotAvailable => "menyediakan data dasarnya".into(),
        Reason::Disputed => "memutuskan isian yang berbeda".into(),
        Reason::NoFormula | Reason::BadFormula => "menetapkan formulasi".into(),
        Reason::NoDivisor => "memperbaiki formulasi yang belum memuat pembagi".into(),
        Reason::NoTarget => format!("menetapkan target tahun {}", told.year),
        _ => return None,
    };
    Some(format!("{code}: {step}."))
}

fn unfinished(told: &Told) -> usize {
    let all = told.remedies.follow_ups.iter();
    all.filter(|it| it.item.done.first().is_none()).count()
}

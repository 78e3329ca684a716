//! The results of the year in a few sentences: the executive summary and what the conclusion shares with it.

use super::money::total;
use super::{NO_EVENT, because, is_far, joined, percent};
use crate::domain::outcome::{Outcome, Reason};
use crate::report::lkjip::figures::{Figures, Told};

/// The indicators by how they came out.
pub struct Tally<'a> {
    /// Target met.
    pub met: Vec<&'a Told>,
    /// Target missed.
    pub missed: Vec<&'a Told>,
    /// Neither can be said, by why.
    pub others: Vec<(&'static str, Vec<&'a Told>)>,
}

impl<'a> Tally<'a> {
    /// Counts them.
    pub fn of(figures: &'a Figures) -> Self {
        let mut tally = Self {
            met: Vec::new(),
            missed: Vec::new(),
            others: Vec::new(),
        };
        for told in &figures.indicators {
            match told.is_met() {
                Some(true) => tally.met.push(told),
                Some(false) => tally.missed.push(told),
                None => {
                    let why = why(told);
                    match tally.others.iter_mut().find(|(it, _)| *it == why) {
                        Some((_, all)) => all.push(told),
                        None => tally.others.push((why, vec![told])),
                    }
                }
            }
        }
        tally
    }
}

/// Why nothing can be said of an indicator, in short.
fn why(told: &Told) -> &'static str {
    let measurement = &told.card.measurement;
    let reason = match (&measurement.actual, &measurement.against_year.achievement) {
        (Outcome::NoEvent, _) => return NO_EVENT,
        (Outcome::Missing(reason), _) | (_, Outcome::Missing(reason)) => *reason,
        _ => Reason::NoTarget,
    };
    because(reason)
}

/// The executive summary, a paragraph in each line.
pub fn summary(figures: &Figures) -> String {
    let mut paragraphs = vec![scope(figures), outcome(figures)];
    paragraphs.push(total(&figures.money, figures.year));
    paragraphs.extend(ahead(figures));
    paragraphs.join("\n")
}

/// Where improvement is due first.
fn ahead(figures: &Figures) -> Option<String> {
    let behind = |told: &Told| {
        let gap = told.gap().filter(|gap| !gap.is_zero());
        let gap = gap.map(|gap| format!(" (terpaut {} dari target)", told.style.distance(gap)));
        format!("{}{}", told.short_name(), gap.unwrap_or_default())
    };
    let missed: Vec<_> = Tally::of(figures).missed.into_iter().map(behind).collect();
    (!missed.is_empty()).then(|| format!("Perbaikan diarahkan pada {}.", joined(&missed)))
}

fn scope(figures: &Figures) -> String {
    let plan = &figures.plan;
    let objectives: usize = plan.goals.iter().map(|goal| goal.objectives.len()).sum();
    format!(
        "Pada tahun {} {} melaksanakan {} tujuan dan {objectives} sasaran yang diukur dengan {} indikator kinerja utama.",
        figures.year,
        figures.agency().name.text(),
        plan.goals.len(),
        figures.indicators.len(),
    )
}

/// How many targets were met, by which indicators, and the mean.
pub fn outcome(figures: &Figures) -> String {
    let tally = Tally::of(figures);
    let counted = counted(&tally, figures.indicators.len());
    let mean = mean(figures, &tally);
    std::iter::once(counted)
        .chain(mean)
        .collect::<Vec<_>>()
        .join(" ")
}

fn counted(tally: &Tally, of: usize) -> String {
    let others: usize = tally.others.iter().map(|(_, all)| all.len()).sum();
    let whys = tally.others.iter();
    let whys = whys.map(|(why, all)| format!("{}: {why}", codes(all)));
    let groups = [
        (tally.met.len(), "mencapai target", codes(&tally.met)),
        (
            tally.missed.len(),
            "belum mencapai target",
            codes(&tally.missed),
        ),
        (
            others,
            "belum dapat dinilai",
            whys.collect::<Vec<_>>().join("; "),
        ),
    ];
    let groups: Vec<_> = groups
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .collect();
    match groups.as_slice() {
        [] => "Belum ada indikator kinerja utama yang ditetapkan.".into(),
        [(_, verdict, which)] if of == 1 => {
            format!("Satu-satunya indikator kinerja utama {verdict} ({which}).")
        }
        [(_, verdict, which)] if others > 0 => {
            format!("Seluruh {of} indikator kinerja utama {verdict} ({which}).")
        }
        [(_, verdict, _)] => format!("Seluruh {of} indikator kinerja utama {verdict}."),
        groups => {
            let groups = groups.iter();
            let groups =
                groups.map(|(count, verdict, which)| format!("{count} {verdict} ({which})"));
            let groups: Vec<_> = groups.collect();
            format!("Dari {of} indikator kinerja utama, {}.", joined(&groups))
        }
    }
}

fn mean(figures: &Figures, tally: &Tally) -> Option<String> {
    let mean = figures.mean.filter(|it| it.of > 1)?;
    let rate = percent(mean.percent?);
    let far = |told: &&&Told| told.percentage().is_some_and(|it| is_far(it.shown));
    let far: Vec<_> = tally.met.iter().filter(far).copied().collect();
    let pulled = match far.is_empty() {
        true => String::new(),
        false => format!(
            " Rata-rata ini ditarik ke atas oleh capaian {}.",
            codes(&far)
        ),
    };
    let mean = match mean.counted == mean.of {
        true => format!("Rata-rata capaian seluruh indikator {rate}."),
        false => format!(
            "Rata-rata capaian {rate}, dihitung dari {} dari {} indikator.",
            mean.counted, mean.of
        ),
    };
    Some(mean + &pulled)
}

/// The codes of indicators.
pub fn codes(all: &[&Told]) -> String {
    let codes: Vec<_> = all.iter().map(|it| it.short_name()).collect();
    joined(&codes)
}

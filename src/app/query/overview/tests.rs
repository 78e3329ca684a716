//! *Ringkasan* of the decree and of the sample.

use super::*;
use crate::app::builtin;
use crate::domain::outcome::{Outcome, Reason};
use crate::text::Lang;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn decree() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::decree()));
    workspace
}

fn sample() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::sample()));
    workspace
}

/// The years of the indicator at a place.
fn years_of(workspace: &Workspace, place: usize, through: Period) -> Years {
    let plan = workspace.plan_for_year(through.year()).unwrap();
    let indicator = &plan.indicators[place];
    over_the_years(workspace, plan, indicator, through, day("2026-11-24"))
}

#[test]
fn the_decree_alone_has_four_cards_of_which_two_can_never_be_computed() {
    let overview = overview(&decree(), Period::Quarter(2024, 2), day("2024-07-14")).unwrap();
    let cards: Vec<_> = overview
        .cards
        .iter()
        .map(|card| (card.code.as_str(), card.measurement.actual))
        .collect();
    let expected = [
        ("IKU 1", Outcome::Missing(Reason::NotEntered)),
        ("IKU 2", Outcome::Missing(Reason::NotEntered)),
        ("IKU 3", Outcome::Missing(Reason::NoDivisor)),
        ("IKU 4", Outcome::Missing(Reason::NoDivisor)),
    ];
    assert_eq!(cards, expected);
    let mean = overview.mean.unwrap();
    assert_eq!((mean.counted, mean.of), (0, 4));
    assert_eq!(overview.decisions.len(), 2);
    assert_eq!(overview.as_of, None);
    // No unit is named for any variable: one row, which everybody shares.
    let rows: Vec<_> = overview
        .completeness
        .rows
        .iter()
        .map(|row| row.unit)
        .collect();
    assert_eq!(rows, [None]);
    assert_eq!(overview.completeness.quarters.len(), 2);
}

#[test]
fn a_card_shows_all_years_and_figures_only_through_the_one_looked_at() {
    let shown = years_of(&sample(), 0, Period::Quarter(2024, 2));
    let years: Vec<_> = shown.trend.iter().map(|year| year.year).collect();
    assert_eq!(years, [2021, 2022, 2023, 2024, 2025, 2026]);
    for year in &shown.trend {
        assert_eq!(
            year.actual.value().is_some(),
            year.year <= 2024,
            "{}",
            year.year
        );
        let lacks_some = matches!(year.actual, Outcome::Incomplete { .. });
        assert_eq!(
            year.is_partial,
            lacks_some || year.year == 2024,
            "{}",
            year.year
        );
        assert!(year.target.is_some(), "{}", year.year);
    }
}

#[test]
fn a_unit_that_filled_in_nothing_is_late_only_after_the_quarter_has_ended() {
    let workspace = decree();
    for (today, is_late) in [("2024-06-30", false), ("2024-07-01", true)] {
        let overview = overview(&workspace, Period::Quarter(2024, 2), day(today)).unwrap();
        let (none, some) = overview.completeness.late();
        assert_eq!((!none.is_empty(), some.len()), (is_late, 0), "{today}");
    }
}

#[test]
fn the_sample_counts_every_cell_of_every_unit() {
    let overview = overview(&sample(), Period::Year(2024), day("2026-11-24")).unwrap();
    assert_eq!(overview.completeness.quarters.len(), 4);
    for row in &overview.completeness.rows {
        assert!(
            row.fills.iter().all(|fill| fill.filled <= fill.expected),
            "{}",
            row.name
        );
    }
    assert!(overview.as_of.is_some());
}

#[test]
fn a_derivation_names_who_entered_each_cell() {
    let workspace = sample();
    let plan = workspace.plan_for_year(2023).unwrap();
    let iku = plan.indicators[0].id;
    let through = Period::Quarter(2023, 4);
    let derivation = derivation(&workspace, iku, through, day("2026-11-24")).unwrap();
    assert!(derivation.steps.is_ok());
    for variable in &derivation.variables {
        assert!(!variable.cells.is_empty(), "{}", variable.name);
        for cell in &variable.cells {
            assert!(
                cell.entries.iter().all(|entry| !entry.unit.is_empty()),
                "{}",
                variable.name
            );
        }
    }
}

#[test]
fn whoever_comes_without_a_period_sees_the_last_quarter_that_ended() {
    let workspace = decree();
    for (today, period) in [
        ("2024-07-14", Period::Quarter(2024, 2)),
        ("2024-02-01", Period::Quarter(2023, 4)),
        ("2021-02-01", Period::Quarter(2021, 1)),
        ("2019-05-01", Period::Quarter(2021, 1)),
        ("2031-05-01", Period::Quarter(2026, 4)),
    ] {
        assert_eq!(usual_period(&workspace, day(today)), period, "{today}");
    }
}

#[test]
fn the_years_of_the_sample_lead_somewhere_and_the_decree_alone_has_too_few() {
    let told = |workspace: &Workspace, period| {
        let outlook = |place| {
            let outlook = years_of(workspace, place, period).outlook.unwrap();
            [
                outlook.needed(Lang::Id).unwrap_or_default(),
                outlook.trend(Lang::Id),
            ]
        };
        (0..4).map(outlook).collect::<Vec<_>>()
    };
    let few = [
        "",
        "Belum ada tahun berisi angka: belum cukup untuk melihat arah.",
    ];
    assert_eq!(told(&decree(), Period::Year(2024)), vec![few; 4]);
    let sample = told(&sample(), Period::Quarter(2025, 4));
    let expected = [
        [
            // 0,9977% is printed as 1,00%, and is 99,77 per cent of the target.
            "Perlu naik 0,002 poin per tahun untuk mencapai 1,00% pada 2026.",
            "Dengan laju sekarang (+0,11 poin per tahun) target 2026 sebesar 1,00% tercapai 2026.",
        ],
        [
            "Perlu naik 0,17 poin per tahun untuk mencapai 80,27% pada 2026.",
            "Dengan laju sekarang (-0,48 poin per tahun) target 2026 sebesar 80,27% makin jauh.",
        ],
    ];
    assert_eq!(sample[..2], expected);
}

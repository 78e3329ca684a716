//! A plan far larger than any office's: the rules must get through it.

use crate::build::{Around, Ids, enter, indicator, target, variable};
use crate::clean;
use iku::domain::finding::RuleId;
use iku::domain::measure::Engine;
use iku::domain::period::Period;
use iku::domain::plan::{Item, Plan};
use iku::domain::stated::Stated;

const INDICATORS: usize = 2_000;
/// Each variable serves many indicators, as population figures do.
const VARIABLES: usize = 400;

#[test]
fn two_thousand_indicators_over_six_years_are_looked_at() {
    let (mut plan, today) = (clean::plan(), "2031-02-20".parse().unwrap());
    let mut around = Around::default();
    grow(&mut plan, &mut around);
    let engine = Engine::new(&plan, &mut around.data);
    let years = (2025..=2030).map(Period::Year);
    let all = years.flat_map(|year| (0..plan.indicators.len()).map(move |it| (it, year)));
    let measured =
        all.filter_map(|(it, year)| engine.measure(&plan, &around.data, it, year, today));
    around.measurements = measured.collect();
    let findings = around.look(&plan, &[], today);
    let incomplete = findings
        .iter()
        .filter(|it| it.rule == RuleId::IndicatorIncomplete);
    assert_eq!(incomplete.count(), INDICATORS);
}

fn grow(plan: &mut Plan, around: &mut Around) {
    let mut ids = Ids::after(10_000);
    plan.decree.years = Stated::Is((2025, 2030));
    plan.variables = (0..VARIABLES)
        .map(|n| {
            variable(
                ids.next(),
                &format!("Jumlah hal ke {n} yang dicatat"),
                "orang",
            )
        })
        .collect();
    for (n, it) in plan.variables.iter().enumerate() {
        let cells: Vec<_> = (0..24).map(|q| (100 + n + q).to_string()).collect();
        enter(&mut around.data, it, None, 2025, &cells.join(" "));
    }
    let parent = plan.goals[0].objectives[0].id;
    plan.indicators = (0..INDICATORS)
        .map(|n| {
            let name = |n: usize| plan.variables[n % VARIABLES].name.text();
            let formula = format!("{} / {} * 100", name(n), name(n * 7 + 1));
            let title = format!("Persentase hal ke {n}");
            let mut it = indicator(ids.next(), parent, &title, &formula, "%");
            it.targets = (0..6)
                .map(|y| (Period::Year(2025 + y), target(&(70 + y).to_string())))
                .collect();
            it
        })
        .collect();
    let functions = (0..40).map(|n| Item {
        id: ids.next(),
        label: Stated::Not,
        text: Stated::Is(format!(
            "Pelaksanaan layanan nomor {n} pada wilayah {}",
            n * 3
        )),
    });
    plan.units[0].mandate.functions.extend(functions);
}

//! Laws of all rules: whatever people type, the rules get through it, and say the same every time; and what is kept up
//! edit by edit is what looking anew finds.

use super::testing::{Small, id, stated};
use super::{Findings, correction};
use crate::domain::entry::{Entry, Quantity};
use crate::domain::kind::{Aggregation, Polarity};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Formulation;
use crate::domain::series::Observed;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use crate::testing::cases;
use proptest::prelude::*;

/// Words and marks of decrees, and anything else.
fn text() -> impl Strategy<Value = String> {
    let known = prop_oneof![
        Just("Undang- Undang"),
        Just("Peraturan Bupati Contoh Nomor 77 Tahun 2021 tentang"),
        Just("(Lembaran Negara Tahun 2014 Nomor 224);"),
        Just("Tanggal 1 Desember 2021"),
        Just("urusan perencanaan, keuangan dan"),
        Just("korbantindak"),
        Just("korban tindak"),
        Just("est\u{e1}ndar"),
        Just("Renstra"),
        Just("833."),
    ];
    let part = prop_oneof![
        3 => known.prop_map(str::to_owned),
        2 => "[a-z]{1,8}[ ,;(]{0,2}",
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.join(" "))
}

proptest! {
    // A case is a whole plan.
    #![proptest_config(ProptestConfig { cases: cases().cases / 10, ..cases() })]

    #[test]
    fn any_text_is_looked_at_and_corrected_without_a_slip(
        texts in prop::collection::vec(text(), 6),
        formula in text(),
        targets in prop::collection::vec(-1_000_i64..1_000_000, 4),
    ) {
        let mut small = Small::new();
        small.today = "2025-01-15".parse().unwrap();
        small.variables("Korban orang");
        small.indicator(&texts[0], &formula, "%", &targets[0].to_string(), &targets[1].to_string());
        small.targets(0, &format!("{} {} {}", targets[1], targets[2], targets[3]));
        small.bases(&[&texts[1], &texts[2]]);
        small.dictum(&texts[3]);
        small.unit(&texts[4], &[&texts[0], &texts[5], &texts[1]]);
        small.unit("Kepala Sub Bagian Umum", &[&texts[2], &texts[4]]);
        small.goal(&texts[5], &[&texts[3]]);
        small.plan.decree.date = Stated::Is("2021-09-08".parse().unwrap());
        small.plan.decree.subject = stated(&texts[0]);
        small.plan.decree.annex_heading = stated(&format!("TENTANG {}", texts[4]));
        small.plan.units[0].mandate.duty = stated(&texts[2]);
        let findings = small.findings();
        for finding in &findings {
            correction(finding, &small.plan);
            prop_assert_eq!(finding.place.to_string().parse(), Ok(finding.place));
        }
        prop_assert_eq!(findings, small.findings());
    }
}

/// One edit of a plan or of what is known around it; numbers choose among the things there are.
#[derive(Clone, Debug)]
enum Edit {
    Target(usize, u16, i64),
    Baseline(usize, i64),
    Formula(usize, usize, usize, bool),
    IndicatorName(usize, String),
    Unit(usize, bool),
    Direction(usize, bool),
    Parent(usize, usize),
    Responsible(usize, bool),
    AddIndicator(usize),
    RemoveIndicator(usize),
    SwapIndicators(usize, usize),
    VariableName(usize, String),
    VariableUnit(usize, bool),
    Definition(usize, bool),
    Rhythm(usize, bool),
    Average(usize, bool),
    AddVariable,
    RemoveVariable(usize),
    Enter(usize, u16, u8, i64),
    EnterYear(usize, u16, i64),
    Note(usize, u16),
    Printed(usize, u16, i64),
    GoalName(usize, String),
    Policy(usize, String),
    Function(usize, String),
    Today(u16),
}

fn edit() -> impl Strategy<Value = Edit> {
    let some = || 0..6_usize;
    let year = || 2024..2027_u16;
    let number = || prop_oneof![0..120_i64, Just(5_000), Just(0)];
    prop_oneof![
        (some(), year(), number()).prop_map(|(a, b, c)| Edit::Target(a, b, c)),
        (some(), number()).prop_map(|(a, b)| Edit::Baseline(a, b)),
        (some(), some(), some(), any::<bool>()).prop_map(|(a, b, c, d)| Edit::Formula(a, b, c, d)),
        (some(), text()).prop_map(|(a, b)| Edit::IndicatorName(a, b)),
        (some(), any::<bool>()).prop_map(|(a, b)| Edit::Unit(a, b)),
        (some(), any::<bool>()).prop_map(|(a, b)| Edit::Direction(a, b)),
        (some(), some()).prop_map(|(a, b)| Edit::Parent(a, b)),
        (some(), any::<bool>()).prop_map(|(a, b)| Edit::Responsible(a, b)),
        some().prop_map(Edit::AddIndicator),
        some().prop_map(Edit::RemoveIndicator),
        (some(), some()).prop_map(|(a, b)| Edit::SwapIndicators(a, b)),
        (some(), text()).prop_map(|(a, b)| Edit::VariableName(a, b)),
        (some(), any::<bool>()).prop_map(|(a, b)| Edit::VariableUnit(a, b)),
        (some(), any::<bool>()).prop_map(|(a, b)| Edit::Definition(a, b)),
        (some(), any::<bool>()).prop_map(|(a, b)| Edit::Rhythm(a, b)),
        (some(), any::<bool>()).prop_map(|(a, b)| Edit::Average(a, b)),
        Just(Edit::AddVariable),
        some().prop_map(Edit::RemoveVariable),
        (some(), year(), 1..5_u8, number()).prop_map(|(a, b, c, d)| Edit::Enter(a, b, c, d)),
        (some(), year(), number()).prop_map(|(a, b, c)| Edit::EnterYear(a, b, c)),
        (some(), year()).prop_map(|(a, b)| Edit::Note(a, b)),
        (some(), year(), number()).prop_map(|(a, b, c)| Edit::Printed(a, b, c)),
        (some(), text()).prop_map(|(a, b)| Edit::GoalName(a, b)),
        (some(), text()).prop_map(|(a, b)| Edit::Policy(a, b)),
        (some(), text()).prop_map(|(a, b)| Edit::Function(a, b)),
        (2025..2028_u16).prop_map(Edit::Today),
    ]
}

impl Small {
    fn does(&mut self, edit: &Edit) {
        let plan = &mut self.plan;
        let (indicators, variables) = (plan.indicators.len(), plan.variables.len());
        let number = |value: i64| {
            Stated::Is(TargetValue::Number(Quantity::from(
                crate::domain::amount::Decimal::from(value),
            )))
        };
        let i = |n: usize| n % indicators.max(1);
        let v = |n: usize| n % variables.max(1);
        let text = |is_there: bool, text: &str| match is_there {
            true => stated(text),
            false => Stated::Not,
        };
        match edit {
            Edit::AddIndicator(n) => {
                self.indicator(
                    &format!("Persentase hal {n}"),
                    "Hal / Korban * 100",
                    "%",
                    "",
                    "70 80 90",
                );
            }
            Edit::AddVariable => {
                self.variables("Hal orang");
            }
            Edit::Today(year) => self.today = crate::domain::date::Date::end_of_month(*year, 6),
            Edit::GoalName(n, name) => {
                let goals = plan.goals.len();
                plan.goals[n % goals].name = stated(name);
            }
            Edit::Policy(n, words) => {
                let objectives = &mut plan.goals[0].objectives;
                let count = objectives.len();
                objectives[n % count].policy_direction = stated(words);
            }
            Edit::Function(n, words) => {
                let functions = &mut plan.units[0].mandate.functions;
                let count = functions.len();
                functions[n % count].text = stated(words);
            }
            _ if indicators == 0 || variables == 0 => {}
            Edit::Target(n, year, value) => {
                let targets = &mut plan.indicators[i(*n)].targets;
                targets.insert(Period::Year(*year), number(*value));
            }
            Edit::Baseline(n, value) => {
                plan.indicators[i(*n)].baseline.insert(2023, number(*value));
            }
            Edit::Formula(n, a, b, is_bound) => {
                let name = |at: usize| plan.variables[v(at)].name.text().to_owned();
                let (a, b) = (
                    (name(*a), plan.variables[v(*a)].id),
                    (name(*b), plan.variables[v(*b)].id),
                );
                let formula = Formulation {
                    text: format!("[{}] / [{}] * 100", a.0, b.0),
                    bindings: if *is_bound { vec![a, b] } else { Vec::new() },
                };
                plan.indicators[i(*n)].formula = Stated::Is(formula);
            }
            Edit::IndicatorName(n, name) => plan.indicators[i(*n)].name = stated(name),
            Edit::Unit(n, is) => plan.indicators[i(*n)].unit_of_measure = text(*is, "%"),
            Edit::Direction(n, up) => {
                let direction = if *up {
                    Polarity::Higher
                } else {
                    Polarity::Lower
                };
                plan.indicators[i(*n)].polarity = Stated::Is(direction);
            }
            Edit::Parent(n, m) => {
                let goal = &plan.goals[0];
                let objective = goal.objectives[m % goal.objectives.len()].id;
                let parent = if *m == 0 { goal.id } else { objective };
                plan.indicators[i(*n)].parent = parent;
            }
            Edit::Responsible(n, is) => {
                let unit = plan.units[0].id;
                plan.indicators[i(*n)].responsible = if *is { vec![unit] } else { Vec::new() };
            }
            Edit::RemoveIndicator(n) => {
                let gone = plan.indicators[i(*n)].id;
                plan.indicators.retain(|it| it.id != gone);
            }
            Edit::SwapIndicators(n, m) => {
                let mut list = plan.indicators.shared().to_vec();
                list.swap(i(*n), i(*m));
                plan.indicators = list.into();
            }
            Edit::VariableName(n, name) => plan.variables[v(*n)].name = stated(name),
            Edit::VariableUnit(n, is) => {
                plan.variables[v(*n)].unit_of_measure = text(*is, "keluarga");
            }
            Edit::Definition(n, is) => plan.variables[v(*n)].definition = text(*is, "Dihitung"),
            Edit::Rhythm(n, is) => {
                let rhythm = if *is {
                    Frequency::Yearly
                } else {
                    Frequency::Quarterly
                };
                plan.variables[v(*n)].frequency = rhythm;
            }
            Edit::Average(n, is) => {
                let how = if *is {
                    Aggregation::Average
                } else {
                    Aggregation::Last
                };
                plan.variables[v(*n)].aggregation = Stated::Is(how);
            }
            Edit::RemoveVariable(n) => {
                let gone = plan.variables[v(*n)].id;
                plan.variables.retain(|it| it.id != gone);
            }
            Edit::Enter(n, year, quarter, value) => {
                let entry =
                    Entry::Number(crate::domain::amount::Decimal::new(*value * 5, 1).into());
                let variable = plan.variables[v(*n)].id;
                let period = Period::Quarter(*year, *quarter);
                self.data
                    .set(variable, period, None, Observed::Entry(&entry));
            }
            Edit::EnterYear(n, year, value) => {
                let entry = Entry::Number(crate::domain::amount::Decimal::from(*value).into());
                let variable = plan.variables[v(*n)].id;
                self.data
                    .set(variable, Period::Year(*year), None, Observed::Entry(&entry));
            }
            Edit::Note(n, year) => {
                let thing = plan.variables[v(*n)].id;
                let note = (thing, Period::Quarter(*year, 1));
                if !self.notes.remove(&note) {
                    self.notes.insert(note);
                }
            }
            Edit::Printed(n, year, value) => {
                let printed = (plan.indicators[i(*n)].id, Period::Year(*year));
                let value = crate::domain::amount::Decimal::from(*value);
                self.printed.insert(printed, value);
            }
        }
    }
}

proptest! {
    // A case is a history of whole plans.
    #![proptest_config(ProptestConfig { cases: cases().cases / 20, ..cases() })]

    #[test]
    fn what_is_kept_up_edit_by_edit_is_what_looking_anew_finds(
        edits in prop::collection::vec(edit(), 1..25),
    ) {
        let mut small = Small::new();
        small.variables("Hal orang, Korban orang, Ditangani orang");
        for name in ["Cakupan penanganan korban", "Persentase hal", "Persentase korban"] {
            small.indicator(name, "Ditangani / Korban * 100", "%", "60", "70 80 90");
        }
        small.goal("Meningkatnya penanganan", &["Meningkatnya hal", "Cakupan korban bencana"]);
        small.unit("Kepala Bidang Uji", &["Pelaksanaan penanganan korban", "Perumusan program kerja"]);
        for year in 2024..2027 {
            small.enter("Korban", year, "100 110 120 130").enter("Ditangani", year, "90 95 99 100");
        }
        small.plan.agency.id = id(1);
        let mut kept = Findings::default();
        for edit in &edits {
            let found = small.look(|look| kept.look(look));
            prop_assert_eq!(found, small.findings(), "before {:?}", edit);
            small.does(edit);
        }
        prop_assert_eq!(small.look(|look| kept.look(look)), small.findings());
    }
}

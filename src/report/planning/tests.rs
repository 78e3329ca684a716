//! Indicators of programmes in the documents of years that different versions of the plan measure.

use super::{Check, checks};
use crate::app::documents::DocumentKind;
use crate::app::query::testing::{Person, made, sample, today, unit};
use crate::app::versions::{amend, draft};
use crate::app::{Command, Workspace};
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Key, Value};
use crate::report::compose;
use crate::report::year::Year;
use crate::report::{Block, Slot, Table};

const INDICATOR: &str = "Persentase LKS aktif";
/// Drawn up on a day, or about a year as it went.
const DRAWN_UP: [DocumentKind; 4] = [
    DocumentKind::AnnualPlan,
    DocumentKind::Agreement,
    DocumentKind::ActionPlan,
    DocumentKind::MonthlyActionPlan,
];
const MEASURED: [DocumentKind; 3] = [
    DocumentKind::ActionMonitoring,
    DocumentKind::Measurement,
    DocumentKind::Evaluation,
];

fn percent(text: &str) -> Value {
    let number: Decimal = text.parse().unwrap();
    Value::Target(Box::new(TargetValue::Number(number.into())))
}

/// What stands in the rows of the indicator.
fn row(table: &Table) -> Vec<String> {
    let rows = table.body_grid();
    let texts = rows.iter().map(|row| {
        let cells = row.iter().filter_map(|(_, slot)| match slot {
            Slot::Begins(cell) => Some(cell.value.printed().replace(",00%", "%")),
            _ => None,
        });
        cells.collect::<Vec<_>>()
    });
    let own = texts.filter(|cells| cells.iter().any(|it| it.starts_with(INDICATOR)));
    own.flatten().collect()
}

fn said(workspace: &Workspace, kind: DocumentKind, year: u16, day: Option<&str>) -> Vec<String> {
    let period = Period::Year(year);
    let year = match day.map(|day| day.parse::<Date>().unwrap()) {
        Some(day) => Year::drawn_up(workspace, period, day, today()),
        None => Year::through(workspace, period, today()),
    };
    let of = unit(workspace, "Bidang Pemberdayaan Sosial");
    let document = compose(kind, &year.unwrap(), Some(of));
    let tables = document.blocks().filter_map(|block| match block {
        Block::Table(table) => Some(row(table)),
        _ => None,
    });
    tables.flatten().collect()
}

fn enacted(version: EntityId) -> Command {
    Command::Enact {
        version,
        facts: vec![
            (Attribute::Number, Value::text("2 TAHUN 2025 (FIKTIF)")),
            (Attribute::Date, Value::Date("2025-06-02".parse().unwrap())),
        ],
    }
}

#[test]
fn a_target_of_a_programme_is_that_of_the_version_which_counts_for_the_year() {
    let mut ani = Person::new(8, "Ani", sample());
    let plan = ani.workspace.current_plan().unwrap().clone();
    let indicator = plan
        .indicators
        .iter()
        .find(|it| it.name.text() == INDICATOR);
    let id = indicator.unwrap().id;
    let command = amend(&ani.workspace, &plan);
    ani.does(command);
    let version = draft(ani.workspace.plans()).unwrap().decree.id;
    let target = |year| Key::of(version, id, Attribute::Target).in_period(Period::Year(year));
    ani.does(Command::Set {
        facts: vec![(target(2024), percent("76")), (target(2025), percent("81"))],
    });

    let tells = |workspace: &Workspace, kind, year, day, is: &str, is_not: &str| {
        let cells = said(workspace, kind, year, day);
        let has = |text: &str| cells.iter().any(|it| it == text);
        assert!(
            has(is) && !has(is_not),
            "{kind:?} {year} {day:?}: {cells:?}"
        );
    };
    let every = |workspace: &Workspace, later: &str, other: &str| {
        for kind in DRAWN_UP {
            tells(workspace, kind, 2024, Some("2024-01-31"), "75%", "76%");
            tells(workspace, kind, 2025, Some("2025-01-31"), "80%", "81%");
            tells(workspace, kind, 2025, Some("2025-10-31"), later, other);
        }
        for kind in MEASURED {
            tells(workspace, kind, 2024, None, "75%", "76%");
            tells(workspace, kind, 2025, None, later, other);
        }
    };
    // A draft measures nothing.
    every(&ani.workspace, "80%", "81%");
    let batch = ani.does(enacted(version));
    every(&ani.workspace, "81%", "80%");

    // An agreement that promises what another version says is told.
    let told = |workspace: &Workspace, year, day: &str| {
        let period = Period::Year(year);
        let year = Year::drawn_up(workspace, period, day.parse().unwrap(), today()).unwrap();
        let of = unit(workspace, "Bidang Pemberdayaan Sosial");
        let all = checks(&year, DocumentKind::Agreement, Some(of));
        let all = all.into_iter().filter_map(|it| match it {
            Check::OtherTarget {
                name, own, plan, ..
            } => Some([name, own, plan]),
            _ => None,
        });
        all.collect::<Vec<_>>()
    };
    let other = [INDICATOR, "80%", "81%"].map(str::to_owned);
    assert_eq!(told(&ani.workspace, 2025, "2025-01-31"), [other]);
    for (year, day) in [(2025, "2025-06-02"), (2024, "2024-01-31")] {
        assert_eq!(
            told(&ani.workspace, year, day),
            [] as [[String; 3]; 0],
            "{day}"
        );
    }
    ani.does(Command::Undo(made(&batch).id));
    every(&ani.workspace, "80%", "81%");
}

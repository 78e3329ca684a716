use super::*;
use crate::app::Refusal;
use crate::app::query::testing::{Person, number, sample, today};
use crate::log::Purpose;

const QUARTER: Period = Period::Quarter(2026, 3);

/// A unit of the sample that enters something, and one of its cells.
fn unit(person: &Person) -> (EntityId, CellAddress) {
    let plan = person.workspace.plan_for_year(2026).unwrap();
    let enters = |unit: &EntityId| !cells(&person.workspace, *unit, QUARTER).is_empty();
    let unit = plan.units.iter().map(|it| it.id).find(enters).unwrap();
    let quarterly = |cell: &&CellAddress| cell.period == QUARTER;
    let cell = *cells(&person.workspace, unit, QUARTER)
        .iter()
        .find(quarterly)
        .unwrap();
    (unit, cell)
}

fn does(person: &mut Person, unit: EntityId, what: Step) {
    let command = step(&person.workspace, unit, QUARTER, what, today()).unwrap();
    person.does(command);
}

fn fill_in(person: &mut Person, unit: EntityId) {
    let open = cells(&person.workspace, unit, QUARTER);
    let open = open
        .into_iter()
        .filter(|it| person.workspace.book().value(&it.key()).is_none());
    let cells = open.map(|cell| (cell, number("7"))).collect();
    let _ = person.tries(Command::Enter {
        cells,
        purpose: Purpose::Edit,
    });
}

fn stage(person: &Person, unit: EntityId) -> Stage {
    standing(&person.workspace, unit, QUARTER).stage
}

#[test]
fn a_quarter_goes_from_open_to_confirmed_and_back_with_a_remark() {
    let mut ani = Person::new(8, "Ani", sample());
    let (unit, _) = unit(&ani);
    fill_in(&mut ani, unit);
    assert_eq!(stage(&ani, unit), Stage::Open);
    does(&mut ani, unit, Step::Declare);
    assert_eq!(stage(&ani, unit), Stage::Submitted);
    does(&mut ani, unit, Step::Return("Lampirkan bukti".into()));
    assert_eq!(stage(&ani, unit), Stage::Returned("Lampirkan bukti".into()));
    does(&mut ani, unit, Step::Declare);
    assert_eq!(stage(&ani, unit), Stage::Submitted);
    does(&mut ani, unit, Step::Verify);
    let standing = standing(&ani.workspace, unit, QUARTER);
    assert_eq!(standing.stage, Stage::Verified);
    assert_eq!(standing.by, Some(("Ani".into(), 0)));
    does(&mut ani, unit, Step::Confirm);
    assert_eq!(stage(&ani, unit), Stage::Confirmed);
    does(&mut ani, unit, Step::Return("Keliru".into()));
    assert_eq!(stage(&ani, unit), Stage::Returned("Keliru".into()));
}

#[test]
fn a_quarter_with_empty_cells_is_not_complete() {
    let mut ani = Person::new(8, "Ani", sample());
    let (unit, cell) = unit(&ani);
    fill_in(&mut ani, unit);
    ani.does(Command::Enter {
        cells: vec![(cell, None)],
        purpose: Purpose::Edit,
    });
    let fill = step(&ani.workspace, unit, QUARTER, Step::Declare, today()).unwrap_err();
    assert_eq!(fill.expected - fill.filled, 1);
}

#[test]
fn a_change_after_verification_asks_for_a_reason_and_is_counted() {
    let mut ani = Person::new(8, "Ani", sample());
    let (unit, cell) = unit(&ani);
    fill_in(&mut ani, unit);
    does(&mut ani, unit, Step::Declare);
    does(&mut ani, unit, Step::Verify);
    let enter = Command::Enter {
        cells: vec![(cell, number("8"))],
        purpose: Purpose::Edit,
    };
    assert_eq!(
        ani.tries(enter).unwrap_err(),
        Refusal::Verified { period: QUARTER }
    );
    let silent = Command::Correct {
        cells: vec![(cell, number("8"))],
        reason: " ".into(),
    };
    assert_eq!(
        ani.tries(silent).unwrap_err(),
        Refusal::Verified { period: QUARTER }
    );
    ani.does(Command::Correct {
        cells: vec![(cell, number("8"))],
        reason: "Salah ketik".into(),
    });
    assert_eq!(standing(&ani.workspace, unit, QUARTER).changed_since, 1);
    let reason = Key {
        attribute: Attribute::Reason,
        ..cell.key()
    };
    assert_eq!(
        ani.workspace.book().value(&reason),
        Some(&Value::text("Salah ketik"))
    );
}

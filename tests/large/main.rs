//! A plan of many indicators: what is kept up edit by edit is the same as what is read anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use iku::app::Workspace;
use iku::app::query::overview::overview;
use iku::domain::period::Period;
use office::Office;

const INDICATORS: usize = 300;

#[test]
fn plans_and_figures_kept_up_edit_by_edit_are_those_of_a_book_read_anew() {
    let mut office = Office::new(INDICATORS);
    let mut batches = office.batches.clone();
    for place in [0, 7, INDICATORS - 1] {
        let year = 2023;
        let number = i64::try_from(place).unwrap() + 70;
        batches.push(office.set_target(place, year, number).unwrap().batch);
        let quarter = Period::Quarter(year, 2);
        batches.push(office.enter(place, quarter, number).unwrap().batch);
    }
    let mut anew = Workspace::default();
    anew.absorb(&batches);
    assert_eq!(office.workspace.plans().len(), 2);
    assert_eq!(office.workspace.plans(), anew.plans());
    let look = |workspace: &Workspace| {
        let overview = overview(workspace, Period::Year(2023), office.today).unwrap();
        let cards = overview.cards.iter().chain(overview.below.iter());
        let cards = cards.map(|card| (card.indicator, format!("{:?}", card.measurement)));
        cards.collect::<Vec<_>>()
    };
    assert_eq!(look(&office.workspace).len(), INDICATORS);
    assert_eq!(look(&office.workspace), look(&anew));
}

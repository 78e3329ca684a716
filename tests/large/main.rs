//! A plan of 2,000 indicators: what keeps it fluent gives the same as what would be slow.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use office::Office;
use std::time::Instant;

#[test]
fn times() {
    let n: usize = std::env::var("N").ok().and_then(|n| n.parse().ok()).unwrap_or(2000);
    let t = Instant::now();
    let mut office = Office::new(n);
    println!("build+absorb {:?} plans {} ind {} cells {}", t.elapsed(), office.workspace.plans().len(), office.workspace.plans()[1].indicators.len(), office.workspace.book().keys().count());
    let t = Instant::now();
    for i in 0..3 { office.set_target(i, 2023, 77).unwrap(); }
    println!("plan edit {:?}", t.elapsed() / 3);
    let t = Instant::now();
    for i in 0..10 { office.enter(i, iku::domain::period::Period::Quarter(2023, 2), 777).unwrap(); }
    println!("data edit {:?}", t.elapsed() / 10);
    let t = Instant::now();
    let o = iku::app::query::overview::overview(&office.workspace, iku::domain::period::Period::Year(2024), office.today).unwrap();
    println!("overview {:?} {}", t.elapsed(), o.cards.len());
}

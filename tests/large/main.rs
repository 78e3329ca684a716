//! A plan of 2,000 indicators: what keeps it fluent gives the same as what would be slow.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;

use iku::domain::finding::*;
use iku::domain::measure::*;
use iku::domain::period::Period;
use office::Office;
use std::time::Instant;

#[test]
fn times() {
    let n: usize = std::env::var("N")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(2000);
    let t = Instant::now();
    let mut office = Office::new(n);
    println!(
        "build+absorb {:?} plans {} ind {} cells {}",
        t.elapsed(),
        office.workspace.plans().len(),
        office.workspace.plans()[1].indicators.len(),
        office.workspace.book().keys().count()
    );
    let t = Instant::now();
    for i in 0..3 {
        office.set_target(i, 2023, 77).unwrap();
    }
    println!("plan edit {:?}", t.elapsed() / 3);
    let t = Instant::now();
    for i in 0..10 {
        office.enter(i, Period::Quarter(2023, 2), 777).unwrap();
    }
    println!("data edit {:?}", t.elapsed() / 10);
    let plan = office.workspace.plans()[1].clone();
    let mut data = office.workspace.data().clone();
    let t = Instant::now();
    let engine = Engine::new(&plan, &mut data);
    println!("engine {:?}", t.elapsed());
    let t = Instant::now();
    let mut ms = Vec::new();
    for i in 0..plan.indicators.len() {
        for y in office::YEARS {
            ms.extend(engine.measure(&plan, &data, i, Period::Year(y), office.today));
        }
    }
    println!(
        "measure 6 years {:?} {} × {}",
        t.elapsed(),
        ms.len(),
        std::mem::size_of::<Measurement>()
    );
    let regs = iku::app::builtin::regulations();
    let reserved = iku::app::builtin::reserved_fields();
    for _ in 0..2 {
        let t = Instant::now();
        let found = findings(&Look {
            plan: &plan,
            earlier: &[&office.workspace.plans()[0]],
            data: &data,
            measurements: &ms,
            notes: &Default::default(),
            printed: &Default::default(),
            regulations: &regs,
            reserved: &reserved,
            acceptances: &[],
            today: office.today,
        });
        println!("findings {:?} {}", t.elapsed(), found.len());
        let mut c = std::collections::BTreeMap::new();
        for f in &found {
            *c.entry(f.rule.tag()).or_insert(0) += 1;
        }
        println!("{c:?}");
    }
    let t = Instant::now();
    let o =
        iku::app::query::overview::overview(&office.workspace, Period::Year(2024), office.today)
            .unwrap();
    println!("overview {:?} {}", t.elapsed(), o.cards.len());
}

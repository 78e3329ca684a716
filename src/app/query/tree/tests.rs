//! Trees of small plans, of the sample and of a large plan.

mod outline;

use super::layout::WIDTH;
use super::*;
use crate::app::query::overview::{Verdict, overview};
use crate::app::query::testing::{decree, sample, today};
use crate::app::route::{PlanPlace, Route};
use crate::domain::outcome::Reason;
use crate::domain::period::Period;
use crate::text::Lang::{En, Id};
use crate::text::words::tree as words;
use outline::{plain, plan, seen};
use std::collections::BTreeSet;

fn shown(outline: &str) -> String {
    seen(&Tree::of(&plan(outline)), &Folds::none())
}

#[test]
fn everything_hangs_under_what_it_measures_supports_or_answers_for() {
    let tree = shown(
        "
        unit Satu: a b
        unit Dua: c
        goal G
          indicator I1 @Satu +a +c
          objective O
            indicator I2
        program P1 >O @Dua
          indicator I3 @Satu
          activity A @Satu
            part S
        program P2 >I1
        ",
    );
    let expected = plain(
        "
        G
          I1
            P2
            Satu
              a
            ~Dua
              c
          O
            I2
            P1
              I3
                Satu
              A
                S
                Satu
              Dua
        ",
    );
    assert_eq!(tree, expected);
}

#[test]
fn a_part_that_is_carried_out_by_whom_the_whole_is_does_not_say_so_again() {
    let tree = shown(
        "
        unit Satu:
        unit Dua:
        program P @Satu
          activity A @Satu
            part S @Dua
        ",
    );
    let expected = "apart\n  P\n    A\n      S\n        Dua\n    Satu\n";
    assert_eq!(tree, expected);
}

#[test]
fn what_supports_several_things_stands_in_full_once_and_by_name_elsewhere() {
    let tree = shown(
        "
        goal G
          objective O1
          objective O2
        program P >O1 >O2
          activity A
        ",
    );
    assert_eq!(tree, plain("G\n  O1\n    P\n      A\n  O2\n    =P\n"));
}

#[test]
fn a_programme_is_there_for_what_its_parts_support() {
    let tree = shown(
        "
        goal G
          objective O
        program P
          activity A
            part S >O
        ",
    );
    assert_eq!(tree, plain("G\n  O\n    P\n      A\n        S\n"));
}

#[test]
fn what_supports_nothing_stands_apart_whatever_the_reason() {
    for (name, outline, expected) in [
        ("nothing named", "goal G\nprogram P", "G\napart\n  P\n"),
        (
            "what it supports is gone",
            "goal G\nprogram P >X",
            "G\napart\n  P\n",
        ),
        (
            "its programme is gone",
            "goal G\nactivity A ^X",
            "G\napart\n  A\n",
        ),
        (
            "what is measured is gone",
            "goal G\nindicator I ^X",
            "G\napart\n  I\n",
        ),
        (
            "itself",
            "goal G\nprogram P >I\n  indicator I",
            "G\napart\n  P\n    I\n      =P\n",
        ),
        (
            "each other",
            "goal G\nprogram P >J\n  indicator I\nprogram Q >I\n  indicator J",
            "G\napart\n  P\n    I\n      Q\n        J\n          =P\n",
        ),
        (
            "a part of each other",
            "goal G\nactivity A ^B\nactivity B ^A",
            "G\napart\n  A\n    B\n      =A\n",
        ),
    ] {
        assert_eq!(shown(outline), expected, "{name}");
    }
}

#[test]
fn a_plan_of_nothing_is_a_tree_of_nothing() {
    let tree = Tree::of(&Plan::default());
    assert!(tree.nodes().is_empty());
    let layout = Layout::of(&tree, &Folds::usual(&tree), &Standings::new(), 2024, Id);
    assert!(layout.placed.is_empty() && layout.width > 0 && layout.height > 0);
    assert_eq!(step(&tree, &Folds::none(), 0, Key::Down), Step::Stay);
    let nothing = tree.tally_of_all(&Standings::new());
    assert_eq!(
        words::headline(Id, &nothing, 2024),
        "Tahun 2024: belum ada indikator."
    );
}

#[test]
fn each_thing_of_the_sample_stands_in_full_exactly_once() {
    let workspace = sample();
    let plan = workspace.current_plan().unwrap();
    let tree = Tree::of(plan);
    let whole = tree.nodes().iter().filter(|node| {
        !matches!(
            node.kind,
            Kind::Unit { .. } | Kind::Function(_) | Kind::Again(_) | Kind::Apart
        )
    });
    let mut ids: Vec<_> = whole.map(|node| node.id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    let goals = plan.goals.iter().map(|goal| 1 + goal.objectives.len());
    let expected = goals.sum::<usize>() + plan.indicators.len() + plan.programs.len();
    assert_eq!(count, expected);
}

#[test]
fn keys_lead_through_the_tree_as_through_folders() {
    let tree = Tree::of(&plan(
        "
        goal G
          indicator I
          objective O
            indicator J
        goal H
        ",
    ));
    // G 0, I 1, O 2, J 3, H 4
    let mut folded = Folds::none();
    folded.turn(2);
    for (folds, at, key, expected) in [
        (Folds::none(), 0, Key::Down, Step::Go(1)),
        (Folds::none(), 3, Key::Down, Step::Go(4)),
        (Folds::none(), 4, Key::Down, Step::Stay),
        (Folds::none(), 4, Key::Up, Step::Go(3)),
        (Folds::none(), 0, Key::Up, Step::Stay),
        (Folds::none(), 2, Key::Left, Step::Turn),
        (Folds::none(), 3, Key::Left, Step::Go(2)),
        (Folds::none(), 2, Key::Right, Step::Go(3)),
        (Folds::none(), 3, Key::Right, Step::Stay),
        (Folds::none(), 3, Key::First, Step::Go(0)),
        (Folds::none(), 0, Key::Last, Step::Go(4)),
        (folded.clone(), 2, Key::Down, Step::Go(4)),
        (folded.clone(), 4, Key::Up, Step::Go(2)),
        (folded.clone(), 2, Key::Right, Step::Turn),
        (folded.clone(), 2, Key::Left, Step::Go(0)),
    ] {
        assert_eq!(step(&tree, &folds, at, key), expected, "{at} {key:?}");
    }
}

#[test]
fn whoever_is_folded_away_is_found_at_what_hides_them_and_can_be_revealed() {
    let tree = Tree::of(&plan("goal G\n  objective O\n    indicator I"));
    let mut folds = Folds::all(&tree);
    assert_eq!(seen(&tree, &folds), "G\n  O…\n");
    folds.turn(0);
    assert_eq!(seen(&tree, &folds), "G…\n");
    assert_eq!(tree.seen_for(2, &folds), 0);
    folds.reveal(&tree, 2);
    assert_eq!(tree.seen_for(2, &folds), 2);
    assert!(folds.are_none());
}

#[test]
fn a_node_leads_to_the_page_of_what_it_stands_for() {
    let plan = plan("unit U: f\ngoal G\n  indicator I @U +f\nprogram P");
    let tree = Tree::of(&plan);
    let unit = Some(Route::Plan(PlanPlace::Unit(plan.units[0].id)));
    let card = Some(Route::Plan(PlanPlace::Indicator(plan.indicators[0].id)));
    let routes: Vec<_> = (0..tree.nodes().len()).map(|at| tree.route(at)).collect();
    let programs = Some(Route::Plan(PlanPlace::Programs));
    assert_eq!(routes, [None, card, unit, unit, programs, programs]);
}

#[test]
fn letters_shrink_with_the_picture() {
    let tree = large(1, 1, 30);
    let layout = Layout::of(&tree, &Folds::all(&tree), &Standings::new(), 2024, Id);
    let whole = Layout::of(&tree, &Folds::none(), &Standings::new(), 2024, Id);
    let a4 = (267, 150);
    assert!(layout.letters_within(a4) > 100 && whole.letters_within(a4) < 20);
    let wide = whole.on_paper(a4, &tree, &Folds::none(), &Standings::new(), 2024, Id);
    assert!(wide.letters_within(a4) >= whole.letters_within(a4));
}

/// A plan of `goals` goals of `objectives` objectives of `indicators` indicators, each with a unit.
fn large(goals: usize, objectives: usize, indicators: usize) -> Tree {
    let mut outline = String::from("unit U: f\n");
    for g in 0..goals {
        outline += &format!("goal G{g}\n");
        for o in 0..objectives {
            outline += &format!("  objective O{g}-{o}\n");
            for i in 0..indicators {
                outline += &format!("    indicator I{g}-{o}-{i} @U +f\n");
            }
        }
    }
    Tree::of(&plan(&outline))
}

#[test]
fn a_large_tree_is_first_seen_down_to_its_objectives_and_a_small_one_down_to_its_units() {
    let small = large(2, 2, 3);
    let functions = |node: &&Node| matches!(node.kind, Kind::Function(_));
    let functions = small.nodes().iter().filter(functions).count();
    let seen = small.seen(&Folds::usual(&small)).len();
    assert_eq!((functions, seen), (12, small.nodes().len() - 12));
    let big = large(2, 10, 100);
    assert!(big.nodes().len() > 6_000);
    assert_eq!(big.seen(&Folds::usual(&big)).len(), 2 + 20);
}

fn trees() -> Vec<(&'static str, Tree)> {
    let deep: String = (0..40)
        .map(|n| format!("program P{n} >I{}\n  indicator I{n}\n", n.max(1) - 1))
        .collect();
    vec![
        ("the decree", Tree::of(decree().current_plan().unwrap())),
        ("the sample", Tree::of(sample().current_plan().unwrap())),
        ("large", large(3, 7, 11)),
        ("deep", Tree::of(&plan(&format!("goal G\n{deep}")))),
        (
            "a tall one over one that has a tall one before it",
            Tree::of(&plan(
                "
                goal A
                  objective B
                    indicator C
                    indicator D
                    indicator E
                  objective Ini-nama-sasaran-yang-panjang-sekali-sehingga-dipotong-menjadi-beberapa-baris-dalam-kotaknya
                goal Ini-nama-tujuan-yang-panjang-sekali-sehingga-dipotong-menjadi-beberapa-baris-dalam-kotaknya-juga
                  objective F
                ",
            )),
        ),
    ]
}

fn folds(tree: &Tree) -> Vec<Folds> {
    // Every third node that can be folded, from each of three beginnings.
    let some = (0..3).map(|from| {
        let mut folds = Folds::none();
        let foldable = (0..tree.nodes().len()).filter(|at| tree.below(*at) > 0);
        foldable.skip(from).step_by(3).for_each(|at| folds.turn(at));
        folds
    });
    [Folds::none(), Folds::all(tree)]
        .into_iter()
        .chain(some)
        .collect()
}

#[test]
fn no_two_nodes_overlap_and_each_is_in_the_middle_of_those_under_it() {
    for (name, tree) in trees() {
        for folds in folds(&tree) {
            let layout = Layout::of(&tree, &folds, &Standings::new(), 2024, Id);
            assert_eq!(layout.placed.len(), tree.seen(&folds).len());
            let size = (layout.width, layout.height);
            for (place, one) in layout.placed.iter().enumerate() {
                assert!(one.x + WIDTH <= size.0 && one.y + one.height <= size.1);
                for other in &layout.placed[..place] {
                    let is_beside = one.x.abs_diff(other.x) >= WIDTH;
                    let is_below = one.y >= other.y + other.height;
                    assert!(is_beside || is_below, "{name}: {one:?} over {other:?}");
                }
                let under = layout.placed.iter().filter(|it| it.parent == Some(place));
                let middles: Vec<_> = under.map(|it| it.middle()).collect();
                if let (Some(first), Some(last)) = (middles.first(), middles.last()) {
                    assert_eq!(one.middle(), (first + last) / 2, "{name}: {one:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_drawn_of_a_part_of_the_height_is_what_reaches_into_it() {
    let tree = large(3, 7, 11);
    let layout = Layout::of(&tree, &Folds::none(), &Standings::new(), 2024, Id);
    let (top, bottom) = (1_000, 1_700);
    let drawn: BTreeSet<_> = layout.within(top, bottom).map(|it| it.node).collect();
    assert!(drawn.len() < 60, "{}", drawn.len());
    for it in &layout.placed {
        let is_outside = it.y > bottom || it.y + it.height < top;
        assert_eq!(drawn.contains(&it.node), !is_outside);
    }
    assert!(layout.joints(top, bottom).len() < layout.joints(0, layout.height).len());
    assert_eq!(layout.find(5).map(|it| it.node), Some(5));
}

#[test]
fn an_indicator_stands_as_it_does_in_the_overview() {
    let workspace = sample();
    for year in 2021..=2026 {
        let overview = overview(&workspace, Period::Year(year), today()).unwrap();
        let standings = standings(&workspace, year, today());
        for card in overview.cards.iter().chain(overview.below.iter()) {
            let (comparison, rating) = card.headline();
            let standing = &standings[&card.indicator];
            assert_eq!(
                standing.verdict,
                Verdict::of(comparison, rating),
                "{}",
                card.code
            );
            assert_eq!(standing.is_met, comparison.is_met(), "{}", card.code);
        }
    }
}

#[test]
fn every_state_is_said_in_words() {
    let workspace = sample();
    let tree = Tree::of(workspace.current_plan().unwrap());
    let said = |code: &str, year: u16| {
        let standings = standings(&workspace, year, today());
        let at = tree
            .nodes()
            .iter()
            .position(|node| node.code == code)
            .unwrap();
        let face = tree.face(at, &standings, year, Id, WIDTH).unwrap();
        let remarks = face.remarks.iter().map(|it| it.lines.join(" "));
        remarks.collect::<Vec<_>>().join(" | ")
    };
    for (code, year, expected) in [
        ("IKU 2", 2022, "Sangat Tinggi | Tercapai: 100,00%"),
        ("IKU 2", 2024, "Tinggi | Belum tercapai: 80,75%"),
        (
            "IKU 2",
            2026,
            "Sedang | Belum tercapai: 68,64% | Belum lengkap: 1 dari 4 triwulan",
        ),
        ("IKU 4", 2026, "Isian berbeda"),
        ("IKT 1", 2021, "Data tidak tersedia"),
        ("IKT 4", 2024, "Tidak tercapai"),
        ("IKT 5", 2024, "Tercapai"),
        ("IKT 6", 2022, "Tidak ada kejadian (0 dari 0)"),
    ] {
        assert_eq!(said(code, year), expected, "{code} {year}");
    }
}

#[test]
fn an_indicator_that_the_plan_of_the_year_lacks_says_so_and_counts_as_without_figure() {
    let tree = Tree::of(&plan("goal G\n  indicator I"));
    let face = tree.face(1, &Standings::new(), 2024, Id, WIDTH).unwrap();
    assert_eq!(face.label, "Indikator: I. Tidak ada dalam rencana 2024");
    let tally = tree.tally(0, &Standings::new());
    assert_eq!((tally.no_figure, tally.total()), (1, 1));
}

#[test]
fn what_hangs_above_counts_what_hangs_below_it() {
    let workspace = decree();
    let tree = Tree::of(workspace.current_plan().unwrap());
    let standings = standings(&workspace, 2024, today());
    assert!(matches!(
        standings.values().next().map(|it| &it.verdict),
        Some(Verdict::None(Reason::NotEntered))
    ));
    let face = tree.face(0, &standings, 2024, Id, WIDTH).unwrap();
    assert_eq!(face.kicker, "Tujuan 1");
    assert_eq!(
        face.remarks[0].lines,
        ["0 dari 2 indikator tercapai, 2", "tanpa angka"]
    );
    let all = tree.tally_of_all(&standings);
    assert_eq!(
        words::headline(En, &all, 2024),
        "2024: 0 of 4 indicators are met and 4 without a figure."
    );
}

#[test]
fn coverage_counts_functions_and_names_who_answers_for_nothing() {
    let covered = |outline: &str| coverage(&plan(outline));
    let all = covered(
        "
        unit Kepala: a b
        unit Satu: c d
        unit Dua: e
        unit Tiga:
        goal G
          indicator I @Satu +c +e
        program P @Dua
        ",
    );
    assert_eq!(all.covered(), (2, 5));
    assert_eq!(all.idle(), ["Tiga"]);
    let by: Vec<_> = all.units[1]
        .functions
        .iter()
        .map(|it| it.by.len())
        .collect();
    assert_eq!(by, [1, 0]);
    assert_eq!(
        words::coverage(Id, all.covered(), &all.idle()),
        "2 dari 5 fungsi dicakup indikator; Tiga belum menjawab untuk apa pun."
    );
    assert!(
        covered("unit Kepala: a").idle().is_empty(),
        "the head answers for all of it"
    );
    let decree = coverage(decree().current_plan().unwrap());
    assert_eq!(
        words::coverage(Id, decree.covered(), &decree.idle()),
        "Belum satu pun dari 73 fungsi dicakup indikator; 7 unit belum menjawab untuk apa pun."
    );
}

#[test]
fn zoom_goes_by_steps_and_fits_a_picture_into_a_box() {
    let steps = std::iter::successors(Some(Zoom::FULL), |zoom| {
        let next = zoom.nearer();
        (next != *zoom).then_some(next)
    });
    assert_eq!(
        steps.map(Zoom::percent).collect::<Vec<_>>(),
        [100, 125, 150, 200]
    );
    for (picture, room, percent) in [
        ((1_000, 500), (500, 500), 50),
        ((1_000, 500), (900, 200), 40),
        ((100, 100), (900, 900), 100),
        ((90_000, 100), (900, 900), 25),
        ((0, 0), (0, 0), 25),
    ] {
        assert_eq!(
            Zoom::fitting(picture, room).percent(),
            percent,
            "{picture:?}"
        );
    }
    let odd = Zoom::fitting((1_000, 500), (900, 200));
    assert_eq!((odd.nearer().percent(), odd.farther().percent()), (50, 35));
    assert_eq!((odd.shown(1_000), odd.within(400)), (400, 1_000));
}

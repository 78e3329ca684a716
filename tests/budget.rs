//! The sample's money says what its six fictitious years promise, each figure as it was drawn up.
#![allow(clippy::unwrap_used, clippy::panic)]

use iku::app::budget_of::{budget, code_of, editions};
use iku::app::{Workspace, builtin};
use iku::domain::budget::{Account, Budget, Rupiah, Said, Verdict, efficiency};
use iku::domain::id::EntityId;
use iku::domain::measure::measure;
use iku::domain::outcome::{Outcome, Reason};
use iku::domain::period::Period;
use iku::domain::plan::Plan;

/// Year, code as booked, original and amended ceiling, four quarters (`n` nihil, `.` empty), indicators, unit.
#[rustfmt::skip] // a row of figures stays one line
const BOOKED: &[(u16, &str, &str, &str, &str)] = &[
    (2021, "1.06.01", "6120000000 5480000000 931397092 1479277989 1315127887 1479408784", "IKT4;IKT5", "Sekretariat"),
    (2021, "1.06.02", "864000000 512000000 25581130 102262027 158462924 194552822", "IKT3;IKU2", "Bidang Pemberdayaan Sosial"),
    (2021, "1.06.03", "75000000 40000000 n 7677064 11926962 16207859", "IKU2", "Bidang Rehabilitasi Sosial"),
    (2021, "1.06.04", "1740000000 1288000000 103020205 283221102 386141999 425031897", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2021, "1.06.05", "2210000000 2655000000 318395242 663426139 743326037 822856934", "IKU1;IKU2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2021, "1.06.06", "640000000 1120000000 246379280 201460177 190141074 447990972", "IKU3;IKU4;IKT2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2021, "1.06.07", "180000000 120000000 11794317 29675214 29925112 41806009", "", "Bidang Pemberdayaan Sosial"),
    (2022, "1.06.01", "5890000000 6015000000 1142723090 1563653987 1383084884 1684084782", "IKT4;IKT5", "Sekretariat"),
    (2022, "1.06.02", "910000000 905000000 90188127 217138025 253218922 298349819", "IKT3;IKU2", "Bidang Pemberdayaan Sosial"),
    (2022, "1.06.03", "80000000 60000000 n 14753062 17633959 23883857", "IKU2", "Bidang Rehabilitasi Sosial"),
    (2022, "1.06.04", "1980000000 2050000000 225187202 512437100 594317997 614698894", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2022, "1.06.05", "2480000000 2510000000 351271240 652352137 677333034 702682932", "IKU1;IKU2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2022, "1.06.06", "980000000 1040000000 312000000 156000000 52000000 504400000", "IKU3;IKU4;IKT2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2022, "1.06.07", "190000000 190000000 28370315 47251212 52832109 56882007", "", "Bidang Pemberdayaan Sosial"),
    (2023, "1.06.01", "6240000000 6310000000 1261949088 1640429985 1514110882 1640560780", "IKT4;IKT5", "Sekretariat"),
    (2023, "1.06.02", "1020000000 1015000000 121564125 253395022 284094920 314425817", "IKT3;IKU2", "Bidang Pemberdayaan Sosial"),
    (2023, "1.06.03", "85000000 85000000 8448163 16829060 20959957 30559855", "IKU2", "Bidang Rehabilitasi Sosial"),
    (2023, "1.06.04", "2350000000 2420000000 290163200 604644097 653293995 653174892", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2023, "1.06.05", "2710000000 2745000000 411697238 713528135 713409032 768558930", "IKU1;IKU2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2023, "1.06.06", "1150000000 1385000000 249062275 165843172 512343070 401423967", "IKU3;IKU4;IKT2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2023, "1.06.07", "226800000 226800000 45360000 68040000 90720000 178378200", "", "Bidang Pemberdayaan Sosial"),
    (2024, "1.06.01", "6510000000 6475000000 1294656085 1618655983 1553786880 1747917777", "IKT4;IKT5", "Sekretariat"),
    (2024, "1.06.02", "1085000000 1040000000 114240123 238921020 270370918 311851815", "IKT3;IKU2", "Bidang Pemberdayaan Sosial"),
    (2024, "1.06.03", "0 90000000 n n n n", "IKU2", "Bidang Rehabilitasi Sosial"),
    (2024, "1.06.04", "2410000000 2180000000 217839198 479320095 544969993 632050890", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2024, "1.06.05", "2890000000 2760000000 358454235 662304133 689785030 800065927", "IKU1;IKU2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2024, "1.06.06", "1240000000 1195000000 286638273 214819170 167269068 441999965", "IKU3;IKU4;IKT2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2024, "1.06.07", "215000000 215000000 31903310 53653208 59984105 64165002", "", "Bidang Pemberdayaan Sosial"),
    (2025, "1.06.01", "6680000000 5790000000 1099832083 1447481981 1447362878 1620943775", "IKT4;IKT5", "Sekretariat"),
    (2025, "1.06.02", "1120000000 748000000 44796121 164357018 224077915 276687813", "IKT3;IKU2", "Bidang Pemberdayaan Sosial"),
    (2025, "1.06.03", "90000000 55000000 n 16481056 16361953 18992850", "IKU2", "Bidang Rehabilitasi Sosial"),
    (2025, "1.06.04", "2560000000 2115000000 232565196 528546093 613026990 697876888", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2025, "1.06.05", "3020000000 2690000000 376330233 699380131 726161028 833641925", "IKU1;IKU2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2025, "1.06.06", "1310000000 1085000000 303714271 86595168 260076065 357975963", "IKU3;IKU4;IKT2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2025, "1.06.07", "220000000 140000000 13729308 34979206 41860103 45941000", "", "Bidang Pemberdayaan Sosial"),
    (2026, "1.06.01", "6035000000 . 1146458081 1508438978 . .", "IKT4;IKT5", "Sekretariat"),
    (2026, "1.06.02", "905000000 . . . . .", "IKT3;IKU2", "Bidang Pemberdayaan Sosial"),
    (2026, "1.06.03", "70000000 . n 15088053 . .", "IKU2", "Bidang Rehabilitasi Sosial"),
    (2026, "1.06.04", "2340000000 . 280791194 561472091 631552988 .", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2026, "1.06.05", "2850000000 . 427306231 740687128 . .", "IKU1;IKU2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2026, "1.06.06", "1190000000 . 309390269 130771166 . .", "IKU3;IKU4;IKT2", "Bidang Perlindungan dan Jaminan Sosial"),
    (2026, "1.06.07", "160000000 . 19005306 41286203 . .", "", "Bidang Pemberdayaan Sosial"),
    (2022, "1.06.06.2.01.01", "312000000 338000000 60490017 81019915 87660812 90921709", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2023, "1.06.06.2.01.01", "365000000 471000000 84506015 113015913 122316810 126907707", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2024, "1.06.06.2.01.0001", "402000000 388000000 69642013 92802910 100812808 104573705", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2025, "1.06.06.2.01.0001", "430000000 351000000 63058011 83998908 90899805 94659703", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2022, "1.06.06.2.01.02", "148000000 152000000 27194055 36194952 39484850 40885747", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2023, "1.06.06.2.01.02", "171000000 209000000 37530053 49950950 54011847 56351745", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2024, "1.06.06.2.01.0002", "180000000 176000000 31666051 42106948 45507845 47517743", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2025, "1.06.06.2.01.0002", "190000000 150000000 26693048 35942946 38823843 40204740", "IKU3;IKU4", "Bidang Perlindungan dan Jaminan Sosial"),
    (2022, "1.06.04.02.01.03", "265000000 280000000 50301025 66981922 72462819 75512717", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2023, "1.06.04.02.01.03", "340000000 352000000 63337023 84337920 91258817 95028715", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2024, "1.06.04.2.01.0003", "360000000 318000000 56924020 76253918 82494815 85555712", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
    (2025, "1.06.04.2.01.0003", "372000000 301000000 53940018 71880915 78150813 81041710", "IKU2;IKT1", "Bidang Rehabilitasi Sosial"),
];

fn workspace() -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::sample()));
    workspace
}

fn of_year(workspace: &Workspace, year: u16) -> Budget {
    let today = "2026-11-24".parse().unwrap();
    budget(workspace, year, today).unwrap()
}

fn written(said: Said<Rupiah>) -> String {
    match said {
        Said::Nothing => ".".into(),
        Said::Nil => "n".into(),
        Said::Is(amount) => amount.0.to_string(),
        other => panic!("{other:?}"),
    }
}

/// The indicators that a thing is said to support, or that measure it.
fn indicators(plan: &Plan, thing: EntityId) -> Vec<&str> {
    let program = plan.program(thing).unwrap();
    let served = plan.indicators.iter();
    let served = served.filter(|it| program.supports.contains(&it.id) || it.parent == thing);
    served.map(|it| it.code.text()).collect()
}

#[test]
fn every_figure_is_as_it_was_booked() {
    let workspace = workspace();
    let editions = editions(&workspace);
    let mut cells = 0;
    for (year, code, figures, supports, unit) in BOOKED {
        let plan = workspace.plan_for_year(*year).unwrap();
        let mut found = plan.programs.iter();
        let is_meant = |code_now: &str| {
            let parsed = |text: &str| text.parse::<iku::domain::budget::Code>().unwrap();
            parsed(code_now) == parsed(code)
        };
        let program = found
            .find(|it| is_meant(&code_of(workspace.book(), &editions, it, *year)))
            .unwrap_or_else(|| panic!("{code} {year}"));
        let budget = of_year(&workspace, *year);
        let money = budget.line(program.id).unwrap().money;
        let said = [money.original, money.amended]
            .into_iter()
            .chain(money.spent);
        let said: Vec<_> = said.map(written).collect();
        assert_eq!(said.join(" "), *figures, "{code} {year}");
        cells += said.iter().filter(|it| *it != ".").count();
        for supported in supports.split(';').filter(|it| !it.is_empty()) {
            let named = format!("{} {}", &supported[..3], &supported[3..]);
            let served = indicators(plan, program.id);
            let line = budget.line(program.id).unwrap();
            let is_served = plan
                .indicators
                .iter()
                .any(|it| it.code.text() == named && line.serves.contains(&it.id));
            assert!(is_served, "{code} {year}: {named} of {served:?}");
        }
        let units = program.responsible.iter().filter_map(|id| plan.unit(*id));
        let units: Vec<_> = units.map(|it| it.short_name()).collect();
        assert_eq!(units, [*unit], "{code}");
    }
    // Nothing else is booked.
    let all = (2021..=2026).flat_map(|year| of_year(&workspace, year).lines);
    let all = all.flat_map(|line| {
        let money = line.money;
        [money.original, money.amended]
            .into_iter()
            .chain(money.spent)
    });
    assert_eq!(all.filter(Said::is_anything).count(), cells);
}

fn shown(outcome: Outcome<Rupiah>) -> String {
    match outcome {
        Outcome::Known(amount) => amount.0.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_parts_of_a_programme_are_not_added_to_it_again() {
    let workspace = workspace();
    for (year, original, ceiling) in [
        (2021, 11_829_000_000_i64, 11_215_000_000_i64),
        (2024, 14_350_000_000, 13_955_000_000),
    ] {
        let budget = of_year(&workspace, year);
        assert_eq!(shown(budget.total.original()), original.to_string());
        assert_eq!(shown(budget.total.ceiling()), ceiling.to_string());
    }
}

fn absorption(account: &Account) -> String {
    match account.absorption(4) {
        Outcome::Known(percent) => percent.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn absorption_is_what_the_notes_promise() {
    let workspace = workspace();
    for (year, code, promised) in [
        (2022, "1.06.06", "98.50"),
        (2023, "1.06.04", "90.96"),
        (2023, "1.06.07", "168.65"),
        (2024, "1.06.03", "0.00"),
        (2025, "1.06.06", "92.94"),
    ] {
        let plan = workspace.plan_for_year(year).unwrap();
        let mut found = plan.programs.iter();
        let program = found.find(|it| it.code.text() == code).unwrap();
        let budget = of_year(&workspace, year);
        let line = budget.line(program.id).unwrap();
        assert_eq!(absorption(&line.account), promised, "{code} {year}");
    }
}

#[test]
fn what_supports_nothing_is_named() {
    let workspace = workspace();
    for year in 2021..=2026 {
        let budget = of_year(&workspace, year);
        let plan = workspace.plan_for_year(year).unwrap();
        let unlinked = budget.unlinked().into_iter();
        let codes = unlinked.map(|place| plan.program(budget.lines[place].id).unwrap().code.text());
        assert_eq!(codes.collect::<Vec<_>>(), ["1.06.07"], "{year}");
    }
}

#[test]
fn a_unit_that_has_not_reported_leaves_the_sum_incomplete() {
    let total = of_year(&workspace(), 2026).total;
    let have = |outcome| match outcome {
        Outcome::Incomplete { have, of, .. } => (have, of),
        other => panic!("{other:?}"),
    };
    assert_eq!(have(total.spent_in(1)), (6, 7));
    assert_eq!(have(total.spent_in(3)), (1, 7));
    assert_eq!(total.spent_in(4), Outcome::Missing(Reason::NotDue));
    assert_eq!(have(total.spent_through(4)), (6 + 6 + 1, 21));
    assert_eq!(total.amended(), Outcome::Missing(Reason::NotEntered));
}

#[test]
fn money_that_was_not_spent_makes_no_indicator_efficient() {
    let workspace = workspace();
    let today = "2026-11-24".parse().unwrap();
    for (year, code, verdict) in [
        (2022, "IKU 3", Verdict::NotReached),
        (2023, "IKU 2", Verdict::Efficient),
        (2025, "IKU 4", Verdict::NotReached),
    ] {
        let plan = workspace.plan_for_year(year).unwrap();
        let mut found = plan.indicators.iter();
        let indicator = found.find(|it| it.code.text() == code).unwrap();
        let measured = measure(plan, workspace.data(), indicator, Period::Year(year), today);
        let achievement = measured.against_year.achievement;
        let achievement = achievement.map(|it| it.counted().unwrap());
        let budget = of_year(&workspace, year);
        let account = budget.account_of(&budget.serving(&[indicator.id]));
        let found = efficiency(achievement, account.absorption(4));
        assert_eq!(found.value().unwrap().verdict(), verdict, "{code} {year}");
    }
}

#[test]
fn codes_are_those_of_the_edition_of_the_year() {
    let workspace = workspace();
    let editions = editions(&workspace);
    assert_eq!(editions.len(), 4);
    for (year, expected) in [
        (2021, "1.06.06.2.01.01"),
        (2023, "1.06.06.2.01.01"),
        (2024, "1.06.06.2.01.0001"),
        (2026, "1.06.06.2.01.0001"),
    ] {
        let plan = workspace.plan_for_year(year).unwrap();
        let mut found = plan.programs.iter();
        let food = found
            .find(|it| it.name.text() == "Penyediaan Makanan")
            .unwrap();
        let code = code_of(workspace.book(), &editions, food, year);
        assert_eq!(code, expected, "{year}");
    }
}

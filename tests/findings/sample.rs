//! The sample's data: the slips that were put into it are raised, and nothing else that was entered.

use crate::build::Around;
use iku::app::{Workspace, builtin};
use iku::domain::finding::RuleId::{self, *};
use iku::domain::measure::measure;
use iku::domain::numeral;
use iku::domain::period::Period;
use iku::domain::plan::Plan;
use iku::log::{Attribute, Cell, Value};
use iku::text::Lang;
use iku::text::words::findings as words;

const DATA: [RuleId; 8] = [
    FigureJump,
    OutOfBounds,
    AboveDenominator,
    QuarterTargets,
    PeriodsAgainstYear,
    DetailsAgainstTotal,
    PrintedDiffers,
    NotSubmitted,
];

#[test]
fn slips_in_six_years_of_data_are_raised_and_nothing_else() {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::sample()));
    let today = "2026-11-24".parse().unwrap();
    let mut around = Around {
        data: workspace.data().clone(),
        ..Around::default()
    };
    for (key, cell) in workspace.book().cells() {
        match (key.attribute, key.period, cell) {
            (Attribute::Note, Some(period), _) => {
                around.notes.insert((key.entity, period));
            }
            (Attribute::PrintedAchievement, Some(period), Cell::Settled(version)) => {
                if let Value::Text(text) = version.value {
                    let printed = numeral::read(text).unwrap().value;
                    around.printed.insert((key.entity, period), printed);
                }
            }
            _ => {}
        }
    }
    for year in 2021..=2025 {
        let plan = workspace.plan_for_year(year).unwrap();
        let of = |it| measure(plan, workspace.data(), it, Period::Year(year), today);
        around.measurements.extend(plan.indicators.iter().map(of));
    }
    let plans: Vec<&Plan> = workspace.plans().iter().map(|it| &**it).collect();
    let [earlier @ .., plan] = &plans[..] else {
        panic!("no plan")
    };
    let findings = around.look(plan, earlier, today);
    let data = findings.iter().filter(|it| DATA.contains(&it.rule));
    let told: Vec<_> = data.map(|it| words::sentence(Lang::Id, plan, it)).collect();
    assert_eq!(
        told,
        [
            "Sekretariat: 32 dari 34 isian sudah masuk; yang belum, sejak TW III 2026.",
            "Bidang Perlindungan dan Jaminan Sosial: 264 dari 276 isian sudah masuk; yang belum, sejak TW IV 2023.",
            "Bidang Pemberdayaan Sosial: 63 dari 69 isian sudah masuk; yang belum, sejak TW I 2026.",
            "Bidang Rehabilitasi Sosial: 64 dari 69 isian sudah masuk; yang belum, sejak TW II 2026.",
            "Target TW IV 2024 80,72%, sedangkan target tahunannya 80,27%.",
            "Capaian IKU 2 tercetak 101,00%, hasil hitungannya 100,00%.",
            "Pembilang IKU 2 (587.272) melebihi penyebutnya (117.902).",
            "Capaian IKU 3 tercetak 100,00%, hasil hitungannya 108,33%.",
            "Pembilang IKU 3 (13) melebihi penyebutnya (12).",
            "Capaian IKT 1 tercetak 203,39%, hasil hitungannya -3,39%.",
            "Isian 571.230 adalah 9,3 kali lebih besar daripada angka tertinggi tahun-tahun sebelumnya (61.207). Bila memang demikian, catatan pada isian cukup menjelaskannya.",
        ]
    );
}

//! Laws of all rules: whatever people type, the rules get through it, and say the same every time.

use super::correction;
use super::testing::{Small, stated};
use crate::domain::stated::Stated;
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

//! Honest files with a few bytes changed: read safely or refused, with no more memory than is allowed.

use crate::made::{file, parts, read, with};
use crate::memory::measured;
use iku::sheet::limits;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};

fn cases() -> Config {
    let asked = std::env::var("IKU_CASES").ok();
    Config {
        cases: asked.and_then(|n| n.parse().ok()).unwrap_or(2_000),
        rng_seed: RngSeed::Fixed(8_092_021),
        failure_persistence: None,
        ..Config::default()
    }
}

const SHEET: &str = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>0.5</v></c></row>\
    <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>b &amp; c</t></is></c><c r=\"B2\"><f>B1*2</f><v>1</v></c></row></sheetData>\
    <mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";
const STRINGS: &str = "<sst><si><t>a_x0041_</t></si></sst>";
const LOOKS: &str =
    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";

fn honest() -> Vec<(String, Vec<u8>)> {
    let made = parts(&[("Isian", "", SHEET)]);
    with(
        with(made, "xl/sharedStrings.xml", STRINGS),
        "xl/styles.xml",
        LOOKS,
    )
}

fn spoil(bytes: &mut Vec<u8>, changes: &[(usize, u8, u8)]) {
    for (at, kind, byte) in changes {
        let at = at % bytes.len().max(1);
        match kind % 4 {
            0 if at < bytes.len() => bytes[at] = *byte,
            1 => bytes.insert(at, *byte),
            2 if at < bytes.len() => drop(bytes.remove(at)),
            _ => {
                let rest = bytes.split_off(at);
                bytes.extend(rest.iter().chain(&rest));
            }
        }
    }
}

fn changes() -> impl Strategy<Value = Vec<(usize, u8, u8)>> {
    prop::collection::vec((any::<usize>(), any::<u8>(), any::<u8>()), 1..4)
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_file_with_changed_bytes_does_no_harm(changes in changes()) {
        let mut file = file(&honest());
        spoil(&mut file, &changes);
        let (_, held) = measured(|| read(&file));
        prop_assert!(held < limits::FILE as usize, "{held}");
    }

    #[test]
    fn parts_with_changed_bytes_do_no_harm(place in 0usize..6, changes in changes()) {
        let mut parts = honest();
        spoil(&mut parts[place].1, &changes);
        let file = file(&parts);
        let (_, held) = measured(|| read(&file));
        prop_assert!(held < limits::FILE as usize, "{held}");
    }
}

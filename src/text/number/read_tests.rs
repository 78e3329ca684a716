//! How cells are read, as tables; what is written reads back.

use super::*;
use crate::testing::cases;
use proptest::prelude::*;

/// A reading in one line: value, unit, remark, doubt.
fn told(read: &Read) -> String {
    let value = match read.value {
        Value::Number(number) => number.to_string(),
        Value::Range(low, high) => format!("{low}..{high}"),
        other => format!("{other:?}"),
    };
    let unit = read.unit.as_ref().map_or(String::new(), |unit| match unit {
        Unit::Word(word) => format!(" {word}"),
        other => format!(" {other:?}"),
    });
    let remark = read
        .remark
        .as_ref()
        .map_or(String::new(), |remark| format!(" ({remark})"));
    let doubt = read.doubt.map_or(String::new(), |doubt| match doubt {
        Doubt::Separator { other, .. } => format!(" ? {other}"),
        Doubt::Dash => " ? dash".into(),
    });
    value + &unit + &remark + &doubt
}

#[test]
fn cells_are_read_as_offices_write_them() {
    for (text, expected) in [
        // Published reports.
        ("1.234,56", "1234.56"),
        ("80,27%", "80.27 Percent"),
        ("69.33%", "69.33 Percent ? 6933"),
        ("16,030", "16.030 ? 16030"),
        ("13.837", "13837 ? 13.837"),
        ("Rp1.455.199.373.000,00", "1455199373000.00 Rupiah"),
        ("0,9 Angka", "0.9 Angka"),
        ("80 - 90%", "80..90 Percent"),
        ("7 – 8 bulan", "7..8 bulan"),
        ("n/a", "NotAvailable"),
        ("-", "NotAvailable ? dash"),
        (
            "38% (Evaluasi Semester I)",
            "38 Percent (Evaluasi Semester I)",
        ),
        ("0,26 %", "0.26 Percent"),
        ("- 28,39%", "-28.39 Percent"),
        ("292,85 %", "292.85 Percent"),
        // Spaces of every width.
        ("", "Empty"),
        (" \u{a0}\t", "Empty"),
        ("\u{a0}1\u{2009}455\u{202f}199,5\u{a0}", "1455199.5"),
        ("1 455", "1455"),
        ("80\u{a0}%", "80 Percent"),
        // Signs.
        ("-5", "-5"),
        ("−5", "-5"),
        ("– 5", "-5"),
        ("+5", "5"),
        ("(5)", "-5"),
        ("(1.234,50)", "-1234.50"),
        ("(5) (koreksi)", "-5 (koreksi)"),
        ("-Rp5", "-5 Rupiah"),
        ("Rp-5", "-5 Rupiah"),
        ("Rp(5)", "-5 Rupiah"),
        ("-13.837", "-13837 ? -13.837"),
        // Money and large numbers in words.
        ("rp. 1.000,-", "1000 Rupiah ? 1.000"),
        ("Rp 250.000.000,--", "250000000 Rupiah"),
        ("IDR 5", "5 Rupiah"),
        ("Rp 41,5 miliar", "41500000000 Rupiah"),
        ("Rp41,5 M", "41500000000 Rupiah"),
        ("1,2345678 juta orang", "1234567.8 orang"),
        ("1,234 juta", "1234000 ? 1234000000"),
        ("Rp5.000.000 per orang", "5000000 Rupiah (per orang)"),
        // Ranges.
        ("80-90", "80..90"),
        ("80% s.d. 90%", "80..90 Percent"),
        ("1,5 sampai dengan 2,25 ha", "1.5..2.25 ha"),
        ("-5 - 5", "-5..5"),
        ("7 - 7", "7..7"),
        // Words.
        ("Nihil", "Nil"),
        ("NIHIL (tidak ada bencana)", "Nil (tidak ada bencana)"),
        ("N/A (data BPS)", "NotAvailable (data BPS)"),
        ("Data tidak tersedia", "NotAvailable"),
        ("--", "NotAvailable ? dash"),
        ("12 persen", "12 Percent"),
        ("100% tercapai", "100 Percent (tercapai)"),
        ("5 km²", "5 km²"),
        ("84(2020)", "84 (2020)"),
        ("5 m", "5 m"),
    ] {
        match parse_number(text) {
            Ok(read) => assert_eq!(told(&read), expected, "{text}"),
            Err(problem) => panic!("{text}: {problem:?}"),
        }
    }
}

#[test]
fn what_is_no_number_is_refused_with_its_reason() {
    for text in [
        "1.2.3",
        "abc",
        "5e3",
        "12O",
        "24jam",
        "0812-3456-789",
        "2024-01-05",
        "1/2",
        "5 orang 3 anak",
        "--5",
        "+-5",
        "-(5)",
        "5-",
        "≥ 90",
        "12:30",
        "Rp",
        "%",
        "()",
        "(5",
        "5)",
        "7 8",
        "1 45",
        "x 5",
        "5 %%",
    ] {
        let problem = NumberProblem::NotANumber { text: text.into() };
        assert_eq!(parse_number(text), Err(problem), "{text}");
    }
    for (text, found) in [
        ("٣٤", '٣'),
        ("１２", '１'),
        ("2½", '½'),
        ("5 ²", '²'),
        ("一", '一'),
    ] {
        let expected = if found.is_numeric() {
            NumberProblem::ForeignDigit { found }
        } else {
            NumberProblem::NotANumber { text: text.into() }
        };
        assert_eq!(parse_number(text), Err(expected), "{text}");
    }
    let digits = "9".repeat(29);
    assert_eq!(
        parse_number(&digits),
        Err(NumberProblem::TooManyDigits { digits: 29 })
    );
    assert_eq!(
        parse_number("9999999999999999999 triliun"),
        Err(NumberProblem::TooManyDigits { digits: 29 })
    );
    let (first, last) = (Decimal::new(90, 0), Decimal::new(80, 0));
    assert_eq!(
        parse_number("90 - 80%"),
        Err(NumberProblem::ReversedRange { first, last })
    );
    let long = parse_number(&"é".repeat(300));
    assert_eq!(
        long,
        Err(NumberProblem::NotANumber {
            text: "é".repeat(40) + "…"
        })
    );
}

fn any_number() -> impl Strategy<Value = Decimal> {
    let digits = (1 - 10_i128.pow(26)..10_i128.pow(26), 0_u32..26);
    (digits, 0_u32..=20).prop_map(|((digits, shift), scale)| {
        Decimal::from_i128_with_scale(digits / 10_i128.pow(shift), scale)
    })
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_written_reads_back(value in any_number()) {
        for (text, unit) in [
            (number(value, None), None),
            (percent(value, value.scale()), Some(Unit::Percent)),
        ] {
            let read = parse_number(&text).unwrap();
            prop_assert_eq!(read.value, Value::Number(value), "{}", text);
            prop_assert_eq!(read.decimals(), value.scale());
            prop_assert_eq!(read.unit, unit);
        }
    }

    #[test]
    fn money_reads_back(value in any::<i64>()) {
        let text = rupiah(value.into());
        let read = parse_number(&text).unwrap();
        prop_assert_eq!((read.value, read.unit), (Value::Number(value.into()), Some(Unit::Rupiah)), "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[0-9 .,%()Rp\\-–a-z]{0,16}|\\PC{0,40}") {
        if let Ok(Read { value: Value::Range(low, high), .. }) = parse_number(&text) {
            prop_assert!(low <= high);
        }
    }
}

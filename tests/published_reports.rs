//! Figures of published reports, retyped: each follows from its own numbers, or says why it cannot.
//!
//! Every row is `report, indicator | polarity | target | realisasi as printed | achievement as printed`
//! with what this program computes and whether the printed achievement follows from it.
#![allow(clippy::unwrap_used, clippy::panic)]

use iku::domain::achievement::{Achievement, Policy, achievement, follows_from};
use iku::domain::amount::{Decimal, Fraction};
use iku::domain::formula::{Names, evaluate, parse};
use iku::domain::kind::{Cap, Polarity, RoundingPolicy};
use iku::domain::outcome::{Outcome, Reason};
use iku::domain::target::TargetValue;

use Polarity::{Higher, Lower, RangeHigher, RangeLower};
use Reason::{NoTarget, NotAvailable};

/// What a report prints as R.
enum Actual {
    Number(&'static str),
    /// Numerator and denominator of a percentage.
    Of(i64, i64),
    NotAvailable,
}
use Actual::{Number, Of};

struct Row {
    report: &'static str,
    polarity: Polarity,
    target: TargetValue,
    actual: Actual,
    /// The achievement as printed, if the report prints one.
    printed: Option<&'static str>,
    computed: Result<&'static str, Reason>,
    follows: bool,
}

fn row(
    report: &'static str,
    polarity: Polarity,
    target: &str,
    actual: Actual,
    printed: &'static str,
    computed: Result<&'static str, Reason>,
    follows: bool,
) -> Row {
    let target = match target.split_once("..") {
        Some((low, high)) => TargetValue::Range {
            low: decimal(low),
            high: decimal(high),
            printed: None,
        },
        None if target.is_empty() => TargetValue::NotSet,
        None => TargetValue::Number(decimal(target).into()),
    };
    let printed = (!printed.is_empty()).then_some(printed);
    Row {
        report,
        polarity,
        target,
        actual,
        printed,
        computed,
        follows,
    }
}

#[rustfmt::skip]
fn rows() -> [Row; 22] {
    [
        row("LAKIP Dinas Sosial Depok 2020, bantuan korban bencana dalam 3 hari", Higher, "100", Number("100"), "100", Ok("100.00"), true),
        row("LAKIP Dinas Sosial Depok 2020, keluarga miskin yang meningkat", Higher, "14", Number("9.71"), "69.33", Ok("69.36"), false),
        row("LAKIP Dinas Sosial Depok 2020, PMKS yang berubah perilaku", Higher, "35", Number("10.99"), "31.40", Ok("31.40"), true),
        row("LKjIP Dinas Sosial Nakertrans Lombok Tengah 2016, layanan PMKS", Higher, "23.5", Number("47.38"), "201.6", Ok("201.62"), true),
        row("LKjIP Dinas Sosial Nakertrans Lombok Tengah 2016, LKS aktif (tabel)", Higher, "70", Number("205"), "292.5", Ok("292.86"), false),
        row("LKjIP Dinas Sosial Nakertrans Lombok Tengah 2016, LKS aktif (teks)", Higher, "70", Number("205"), "292.85", Ok("292.86"), false),
        row("LKjIP Dinas Sosial Nakertrans Lombok Tengah 2016, pengangguran", Lower, "6.17", Number("7.42"), "79.74", Ok("79.74"), true),
        row("LKjIP DP3AP2KB Lombok Tengah 2020, korban kekerasan tertangani", Higher, "90", Of(87, 87), "111.11", Ok("111.11"), true),
        row("LKjIP DP3AP2KB Lombok Tengah 2020, P2TP2A aktif", Higher, "69.23", Number("53.85"), "77.78", Ok("77.78"), true),
        row("LKjIP Dumai 2016, sekolah per penduduk usia sekolah", Higher, "0.277", Number("0.320"), "115.52", Ok("115.52"), true),
        row("LKj Lampung 2015, kematian bayi", Lower, "32", Number("4.88"), "184.75", Ok("184.75"), true),
        row("PermenPANRB, contoh pengaduan selesai", RangeHigher, "80..90", Number("92"), "113", Ok("102.22"), false),
        row("PermenPANRB, contoh ketepatan waktu", RangeLower, "7..8", Number("6.5"), "107", Ok("107.14"), true),
        // Money is absorbed as a target is reached: realisasi over pagu.
        row("LKJ BPKP 2021, realisasi anggaran", Higher, "1455199373000", Number("1405183265160"), "96.56", Ok("96.56"), true),
        row("IKK LPPD Banggai Kepulauan 2013, APM SMP/MTs", Higher, "", Of(4_337, 31_500), "", Err(NoTarget), true),
        row("Karantina Yogyakarta 2020, survei kepuasan", Higher, "84", Number("86"), "", Ok("102.38"), true),
        row("Karantina Yogyakarta 2020, gratifikasi", Lower, "0", Number("0"), "", Ok("tercapai (target nol)"), true),
        row("Karantina Yogyakarta 2020, kompetensi pegawai", Higher, "24", Number("22"), "", Ok("91.67"), true),
        row("Karantina Yogyakarta 2020, kesalahan pencetakan", Lower, "1", Number("0.26"), "", Ok("174.00"), true),
        row("LKjIP Inspektorat Sampang 2019, temuan material", Higher, "55", Actual::NotAvailable, "", Err(NotAvailable), true),
        // A change from 71,43 the year before: there is no target that anything could be an achievement of.
        row("LHR LPPD Labuhanbatu Utara 2020, IPM", Higher, "", Number("71.61"), "-28.39", Err(NoTarget), false),
        row("Lapkin PPPOMN BPOM TW II 2021, realisasi anggaran", Higher, "103826538000", Number("23906077655"), "23.03", Ok("23.03"), true),
    ]
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// The ratio in per cent, by the formula that offices write.
fn percentage(above: i64, below: i64) -> Fraction {
    let names = Names::new(
        &[("Pembilang".into(), above), ("Penyebut".into(), below)],
        &[],
    );
    let tree = parse("Pembilang / Penyebut * 100", &names).unwrap();
    evaluate(&tree, &mut |count| Ok::<_, ()>(Fraction::from(*count))).unwrap()
}

fn measured(row: &Row) -> Outcome<Achievement> {
    let actual = match row.actual {
        Number(printed) => Outcome::Known(Fraction::from(decimal(printed))),
        Of(above, below) => Outcome::Known(percentage(above, below)),
        Actual::NotAvailable => Outcome::Missing(Reason::NotAvailable),
    };
    // Printed with as many decimals as its report gives it; two at least.
    let decimals = match row.actual {
        Number(printed) => decimal(printed).scale().max(2),
        Of(..) | Actual::NotAvailable => 2,
    };
    let policy = Policy {
        rounding: RoundingPolicy::AsPrinted,
        cap: Cap::Uncapped,
        decimals,
    };
    actual.and_then(|actual| achievement(&row.target, actual, row.polarity, policy))
}

#[test]
fn every_published_figure_follows_from_its_numbers_or_says_why_not() {
    for row in rows() {
        let result = measured(&row);
        let shown = match &result {
            Outcome::Known(Achievement::Percent(percentage)) => {
                Ok(percentage.raw.round_half_away(2).unwrap().to_string())
            }
            Outcome::Known(Achievement::MetZeroTarget) => Ok("tercapai (target nol)".into()),
            Outcome::Missing(reason) => Err(*reason),
            other => panic!("{}: {other:?}", row.report),
        };
        assert_eq!(shown, row.computed.map(String::from), "{}", row.report);
        let Some(printed) = row.printed else { continue };
        let follows = match &result {
            Outcome::Known(Achievement::Percent(computed)) => {
                follows_from(decimal(printed), computed)
            }
            _ => false,
        };
        assert_eq!(follows, row.follows, "{} prints {printed}", row.report);
    }
}

#[test]
fn a_printed_figure_may_be_rounder_than_the_one_computed() {
    // APM SMP/MTs/Paket B prints 14 %; 4.337 of 31.500 is 13,77 %.
    let exact = percentage(4_337, 31_500);
    assert_eq!(exact.round_half_away(2), Some(decimal("13.77")));
    assert_eq!(exact.round_half_away(0), Some(decimal("14")));
}

#[test]
fn a_change_on_the_year_before_is_not_what_that_report_prints() {
    // IPM 71,43 → 71,61 is a rise of 0,25 %; the report prints -28,39 %, which is 71,61 − 100.
    let [before, now] = ["71.43", "71.61"].map(|text| Fraction::from(decimal(text)));
    let rise = now
        .checked_sub(before)
        .and_then(|rise| rise.checked_div(before));
    let percent = rise.and_then(|rise| rise.checked_mul(100.into())).unwrap();
    assert_eq!(percent.round_half_away(2), Some(decimal("0.25")));
    assert_eq!(decimal("71.61") - decimal("100"), decimal("-28.39"));
}

#[test]
fn some_printed_achievements_do_not_follow() {
    let rows = rows();
    let checked = rows
        .iter()
        .filter(|row| row.printed.is_some() && row.computed.is_ok());
    let (sound, wrong): (Vec<_>, Vec<_>) = checked.partition(|row| row.follows);
    assert_eq!((sound.len(), wrong.len()), (11, 4));
}

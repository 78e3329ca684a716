//! Sentences about the years ahead.

use super::{Phrase, phrase};
use crate::domain::amount::Fraction;
use crate::domain::forecast::{Arrival, Forecast, Needed, Point, Trend};
use crate::domain::outcome::Reason;
use crate::text::Lang;
use crate::text::number::number;

pub const TITLE: Phrase = phrase("Prakiraan", "Forecast");
pub const PACE: Phrase = phrase(
    "Laju: kemiringan garis kuadrat terkecil dari tahun yang lengkap, dihitung dari angka tercetak.",
    "Pace: slope of the least-squares line through the complete years, from printed figures.",
);

/// Decimals beyond which even a small step is shown as nothing.
const MOST_DECIMALS: u32 = 6;

/// How an indicator's figures are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Style<'a> {
    /// The end target as it is printed: `80,27%`.
    pub target: &'a str,
    /// Decimals of its figures.
    pub decimals: u32,
    /// Whether they are percentages, which differ by points.
    pub is_percentage: bool,
    /// *Satuan* otherwise; empty where none is stated.
    pub unit: &'a str,
}

impl Style<'_> {
    /// `3,10 poin`, `12 orang`: more decimals where fewer would show nothing.
    fn step(&self, lang: Lang, step: Fraction) -> String {
        let shown = (self.decimals..=MOST_DECIMALS)
            .filter_map(|decimals| step.round_half_away(decimals))
            .find(|shown| !shown.is_zero());
        let shown = shown.or_else(|| step.round_half_away(self.decimals));
        let digits = shown.map_or_else(|| "?".into(), |shown| number(shown, None));
        let unit = match (self.is_percentage, lang) {
            (true, Lang::Id) => "poin",
            (true, Lang::En) => "points",
            (false, _) => self.unit,
        };
        format!("{digits} {unit}").trim_end().to_owned()
    }

    fn pace(&self, lang: Lang, per_year: Fraction) -> String {
        let sign = if per_year > Fraction::ZERO { "+" } else { "" };
        let step = self.step(lang, per_year);
        match lang {
            Lang::Id => format!("{sign}{step} per tahun"),
            Lang::En => format!("{sign}{step} a year"),
        }
    }
}

/// What the end target still needs; nothing where no year has a figure.
pub fn needed(lang: Lang, forecast: &Forecast, style: Style) -> Option<String> {
    let (Point { year: last, .. }, needed) = forecast.from?;
    let (year, target) = (forecast.aim.year, style.target);
    Some(match (needed, lang) {
        (Needed::Nothing, Lang::Id) => {
            format!("Target {year} sebesar {target} sudah tercapai pada {last}.")
        }
        (Needed::Nothing, Lang::En) => {
            format!("The target of {target} for {year} was met in {last}.")
        }
        (Needed::TooLate, Lang::Id) => {
            format!("Target {year} sebesar {target} tidak tercapai; angka terakhir tahun {last}.")
        }
        (Needed::TooLate, Lang::En) => {
            format!("The target of {target} for {year} was missed; the last figure is of {last}.")
        }
        (Needed::Step(step), _) => {
            let (id, en) = match step.is_negative() {
                true => ("turun", "fall"),
                false => ("naik", "rise"),
            };
            let size = if step.is_negative() {
                step.negated()
            } else {
                step
            };
            let size = style.step(lang, size);
            match lang {
                Lang::Id => {
                    format!("Perlu {id} {size} per tahun untuk mencapai {target} pada {year}.")
                }
                Lang::En => format!("Has to {en} by {size} a year to reach {target} in {year}."),
            }
        }
    })
}

/// Where the present pace leads, or that there is none to tell.
pub fn trend(lang: Lang, forecast: &Forecast, style: Style) -> String {
    let (per_year, arrival) = match forecast.trend {
        Trend::TooFewYears { have } => return too_few_years(lang, have).to_owned(),
        Trend::Pace { per_year, arrival } => (style.pace(lang, per_year), arrival),
    };
    let (year, target) = (forecast.aim.year, style.target);
    let end = match (arrival, lang) {
        (Arrival::Already, Lang::Id) => {
            return format!(
                "Target {year} sebesar {target} sudah tercapai; laju sekarang {per_year}."
            );
        }
        (Arrival::Already, Lang::En) => {
            return format!(
                "The target of {target} for {year} is met already; present pace {per_year}."
            );
        }
        (Arrival::In(when), Lang::Id) => format!("tercapai {when}"),
        (Arrival::In(when), Lang::En) => format!("is met in {when}"),
        (Arrival::Away, Lang::Id) => "makin jauh".into(),
        (Arrival::Away, Lang::En) => "moves further away".into(),
        (Arrival::NotBy(last), Lang::Id) => format!("belum tercapai sampai {last}"),
        (Arrival::NotBy(last), Lang::En) => format!("is not met by {last}"),
    };
    match lang {
        Lang::Id => {
            format!("Dengan laju sekarang ({per_year}) target {year} sebesar {target} {end}.")
        }
        Lang::En => {
            format!("At the present pace ({per_year}) the target of {target} for {year} {end}.")
        }
    }
}

/// Why nothing can be said of the years ahead.
pub fn impossible(lang: Lang, reason: Reason) -> &'static str {
    let words = match reason {
        Reason::NoTarget => phrase(
            "Tidak ada prakiraan: target akhir belum ditetapkan.",
            "No forecast: no end target is stated.",
        ),
        Reason::Disputed => phrase(
            "Tidak ada prakiraan: target akhirnya berbeda. Putuskan dulu mana yang dipakai.",
            "No forecast: statements of the end target differ. Decide first which one counts.",
        ),
        Reason::Overflow => phrase(
            "Tidak ada prakiraan: angkanya terlalu besar. Periksa isian.",
            "No forecast: the numbers are too large. Check the entries.",
        ),
        _ => phrase(
            "Tidak ada prakiraan: target akhirnya bukan satu angka yang dapat didekati.",
            "No forecast: the end target is no number to come closer to.",
        ),
    };
    words.within(lang)
}

fn too_few_years(lang: Lang, have: usize) -> &'static str {
    let words = match have {
        0 => phrase(
            "Belum ada tahun berisi angka: belum cukup untuk melihat arah.",
            "No year has a figure yet: not enough to see a direction.",
        ),
        1 => phrase(
            "Baru satu tahun berisi angka: belum cukup untuk melihat arah.",
            "Only one year has a figure: not enough to see a direction.",
        ),
        _ => phrase(
            "Baru dua tahun berisi angka: belum cukup untuk melihat arah.",
            "Only two years have figures: not enough to see a direction.",
        ),
    };
    words.within(lang)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::forecast::{Aim, ahead};

    /// Figures in hundredths from a year on, and the target of 2026.
    fn told(first: u16, hundredths: &[i64], target: i64, is_floor: bool) -> [Option<String>; 2] {
        let of = |n: i64| Fraction::new(n.into(), 100).unwrap();
        let aim = Aim {
            year: 2026,
            bound: of(target),
            is_floor,
        };
        let years = (first..).zip(hundredths);
        let points: Vec<_> = years
            .map(|(year, n)| Point {
                year,
                printed: of(*n),
                value: of(*n),
            })
            .collect();
        let forecast = ahead(aim, &points).unwrap();
        let style = Style {
            target: "80,27%",
            decimals: 2,
            is_percentage: true,
            unit: "",
        };
        [
            needed(Lang::Id, &forecast, style),
            Some(trend(Lang::Id, &forecast, style)),
        ]
    }

    #[test]
    fn a_forecast_is_two_sentences() {
        for (first, figures, target, is_floor, needed, trend) in [
            (
                2021,
                &[6_411, 6_642, 6_873, 7_104][..],
                8_027,
                true,
                Some("Perlu naik 4,62 poin per tahun untuk mencapai 80,27% pada 2026."),
                "Dengan laju sekarang (+2,31 poin per tahun) target 2026 sebesar 80,27% tercapai 2028.",
            ),
            (
                2021,
                &[9_000, 8_900, 8_800],
                8_027,
                false,
                Some("Perlu turun 2,58 poin per tahun untuk mencapai 80,27% pada 2026."),
                "Dengan laju sekarang (-1,00 poin per tahun) target 2026 sebesar 80,27% tercapai 2031.",
            ),
            (
                2021,
                &[7_000, 6_900, 6_800],
                8_027,
                true,
                Some("Perlu naik 4,09 poin per tahun untuk mencapai 80,27% pada 2026."),
                "Dengan laju sekarang (-1,00 poin per tahun) target 2026 sebesar 80,27% makin jauh.",
            ),
            (
                2021,
                &[7_000, 7_000, 7_001],
                8_027,
                true,
                Some("Perlu naik 3,42 poin per tahun untuk mencapai 80,27% pada 2026."),
                "Dengan laju sekarang (+0,01 poin per tahun) target 2026 sebesar 80,27% belum tercapai sampai 2036.",
            ),
            (
                2023,
                &[8_000, 8_100, 8_050],
                8_027,
                true,
                Some("Target 2026 sebesar 80,27% sudah tercapai pada 2025."),
                "Target 2026 sebesar 80,27% sudah tercapai; laju sekarang +0,25 poin per tahun.",
            ),
            (
                2025,
                &[7_000, 7_100],
                8_027,
                true,
                Some("Target 2026 sebesar 80,27% tidak tercapai; angka terakhir tahun 2026."),
                "Baru dua tahun berisi angka: belum cukup untuk melihat arah.",
            ),
            (
                2025,
                &[],
                8_027,
                true,
                None,
                "Belum ada tahun berisi angka: belum cukup untuk melihat arah.",
            ),
        ] {
            let expected = [needed.map(str::to_owned), Some(trend.to_owned())];
            assert_eq!(told(first, figures, target, is_floor), expected);
        }
    }

    #[test]
    fn a_small_step_and_a_count_are_written_so_that_they_say_something() {
        let style = Style {
            target: "500 orang",
            decimals: 0,
            is_percentage: false,
            unit: "orang",
        };
        let step = |above, below| style.step(Lang::Id, Fraction::new(above, below).unwrap());
        assert_eq!(step(25, 2), "13 orang");
        assert_eq!(step(1, 300), "0,003 orang");
        assert_eq!(step(0, 1), "0 orang");
        let bare = Style { unit: "", ..style };
        assert_eq!(bare.pace(Lang::En, Fraction::from(12)), "+12 a year");
    }
}

//! The tables of the comparisons, in the heads of the form, and how many indicators have which.

use super::figures::{Figures, Told};
use super::prose;
use super::tables::Numbers;
use crate::app::query::overview;
use crate::domain::amount::Decimal;
use crate::domain::outcome::Outcome;
use crate::log::Attribute;
use crate::report::year::{self, achievement};
use crate::report::{Block, Cell, Chart, Row, Series, Value};
use crate::text::Lang;
use crate::text::words::{budget, results, ringkasan};

/// (1) *Indikator | Target n | Realisasi n | Capaian (%)*.
pub fn target(told: &Told, numbers: &mut Numbers) -> Block {
    let year = told.year;
    let heads = [format!("Target {year}"), format!("Realisasi {year}")];
    let columns = [
        ("Indikator", 460),
        (&*heads[0], 180),
        (&*heads[1], 180),
        ("Capaian (%)", 180),
    ];
    let against = &told.card.measurement.against_year;
    let row = Row::new(vec![
        told.card.name.as_str().into(),
        middle(year::target(&against.target, told.card.is_percentage)),
        middle(told.actual()),
        middle(achievement(against)),
    ]);
    let name = format!("Target dan realisasi {} tahun {year}", told.short_name());
    numbers.table(&name, &columns, vec![row])
}

/// (2) *Indikator | Realisasi n-3 | n-2 | n-1 | n | Naik/Turun*.
pub fn years(told: &Told, numbers: &mut Numbers) -> Block {
    let heads: Vec<_> = told
        .years
        .iter()
        .map(|it| format!("Realisasi {}", it.year))
        .collect();
    let mut columns = vec![("Indikator", 280)];
    columns.extend(heads.iter().map(|head| (head.as_str(), 140)));
    columns.push(("Naik/Turun", 160));
    let mut cells = vec![Cell::from(told.card.name.as_str())];
    cells.extend(told.years.iter().map(|it| middle(it.shown.clone())));
    cells.push(middle(prose::change(told).into()));
    let name = format!("Realisasi {} antartahun", told.short_name());
    numbers.table(&name, &columns, vec![Row::new(cells)])
}

/// Which of those years lack entries.
pub fn partial(told: &Told) -> Option<String> {
    let partial = told
        .years
        .iter()
        .filter(|it| it.is_partial && it.number.is_some());
    let partial: Vec<_> = partial.map(|it| it.year.to_string()).collect();
    (!partial.is_empty()).then(|| format!("Belum lengkap: realisasi {}.", prose::joined(&partial)))
}

/// The years as a picture; none where no year has a figure, and of ranks.
pub fn chart(told: &Told, numbers: &mut Numbers) -> Option<Chart> {
    let years = &told.trend.trend;
    let card = &told.card;
    let figure = |value: Decimal| year::number(value, card.decimals, card.is_percentage);
    let actual = |it: &overview::TrendYear| it.actual.value().map(|it| figure(*it));
    // Later years by the plan of this report, so that the picture promises what the tables do.
    let plan = told.ahead.iter();
    let ahead = |year: u16| plan.clone().find(|(it, _)| *it == year).map(|(_, it)| it);
    let target = |it: &overview::TrendYear| {
        let target = overview::number(ahead(it.year).or(it.target.as_ref()))?;
        let printed = target.scale().max(card.decimals);
        Some(year::number(target, printed, card.is_percentage))
    };
    let actuals: Vec<_> = years.iter().map(actual).collect();
    let targets: Vec<_> = years.iter().map(target).collect();
    actuals.iter().any(Option::is_some).then_some(())?;
    let finding = ringkasan::finding(Lang::Id, overview::finding(years));
    let said = |name: &str, value: &Option<Value>| {
        let printed = value.as_ref().map(|it| told.style.with_unit(&it.printed()));
        printed.map(|it| format!("{name} {it}"))
    };
    let each = years.iter().zip(targets.iter().zip(&actuals));
    let each = each.map(|(it, (target, actual))| {
        let parts = [said("target", target), said("realisasi", actual)];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        format!("{}: {}", it.year, parts.join(", "))
    });
    let alt = each.collect::<Vec<_>>().join("; ");
    let names = [("Target", true, targets), ("Realisasi", false, actuals)];
    Some(Chart {
        title: numbers.picture(&format!("{}: {finding}", told.short_name())),
        alt: format!("{} – {alt}.", told.heading()),
        years: years.iter().map(|it| it.year.to_string()).collect(),
        series: names
            .map(|(name, is_target, figures)| Series {
                name: name.into(),
                is_target,
                figures,
            })
            .into(),
    })
}

/// (3) *Indikator | Realisasi n | Target Akhir Renstra | Tingkat Kemajuan (%)*; none without an end target.
pub fn end(told: &Told, numbers: &mut Numbers) -> Option<Block> {
    let end = told.end.as_ref()?;
    let year = told.year;
    let heads = [
        format!("Realisasi {year}"),
        format!("Target Akhir Renstra ({})", end.year),
    ];
    let columns = [
        ("Indikator", 420),
        (&*heads[0], 180),
        (&*heads[1], 200),
        ("Tingkat Kemajuan (%)", 200),
    ];
    let row = Row::new(vec![
        told.card.name.as_str().into(),
        middle(told.actual()),
        middle(year::target(
            &end.comparison.target,
            told.card.is_percentage,
        )),
        middle(achievement(&end.comparison)),
    ]);
    let name = format!("{} terhadap target akhir Renstra", told.short_name());
    Some(numbers.table(&name, &columns, vec![row]))
}

/// (4) *Indikator | Realisasi PD | Standar/Rata-rata Nasional | Keterangan (sumber)*; none without a standard.
pub fn standard(told: &Told, numbers: &mut Numbers) -> Option<Block> {
    let standard = told.standard.as_ref()?;
    let columns = [
        ("Indikator", 380),
        ("Realisasi PD", 160),
        ("Standar/Rata-rata Nasional", 200),
        ("Keterangan (sumber)", 260),
    ];
    let source = match standard.source.as_str() {
        "" => "Sumber belum dicatat",
        source => source,
    };
    let row = Row::new(vec![
        told.card.name.as_str().into(),
        middle(told.actual()),
        middle(standard.shown.as_str().into()),
        source.into(),
    ]);
    let name = format!("{} terhadap standar nasional", told.short_name());
    Some(numbers.table(&name, &columns, vec![row]))
}

/// (6) *Sasaran | Capaian (%) | Serapan (%) | Selisih | Rasio | Keterangan*; none where no money is linked.
pub fn efficiency(told: &Told, numbers: &mut Numbers) -> Option<Block> {
    if told.helpers.is_empty() {
        return None;
    }
    let columns = [
        ("Sasaran", 310),
        ("Capaian (%)", 130),
        ("Serapan (%)", 120),
        ("Selisih", 110),
        ("Rasio", 100),
        ("Keterangan", 230),
    ];
    let found = told.efficiency.value();
    let number =
        |value: Option<Decimal>| value.map_or(Value::from("–"), |it| year::number(it, 2, false));
    let absorption = match told.account.absorption(4) {
        Outcome::Known(rate) | Outcome::Incomplete { value: rate, .. } => Value::Number(rate),
        Outcome::Missing(reason) => results::reason_in_short(Lang::Id, reason).into(),
        Outcome::NoEvent => "–".into(),
    };
    let remark = match (&told.efficiency, found) {
        (_, Some(_)) if !told.is_over => budget::NOT_JUDGED.within(Lang::Id).to_owned(),
        (Outcome::Incomplete { .. }, Some(it)) => format!(
            "{}; {}",
            budget::verdict(Lang::Id, it.verdict()),
            budget::PARTIAL.within(Lang::Id).to_lowercase()
        ),
        (_, Some(it)) => budget::verdict(Lang::Id, it.verdict()).to_owned(),
        (Outcome::Missing(reason), None) => results::reason_in_short(Lang::Id, *reason).to_owned(),
        (_, None) => results::NO_EVENT.within(Lang::Id).to_owned(),
    };
    let serves = match told.serves.as_str() {
        "" => &told.card.name,
        serves => serves,
    };
    let row = Row::new(vec![
        serves.into(),
        middle(achievement(&told.card.measurement.against_year)),
        middle(absorption),
        middle(number(found.map(|it| it.difference))),
        middle(number(found.map(|it| it.ratio))),
        remark.into(),
    ]);
    let name = format!("Efisiensi {}", told.short_name());
    Some(numbers.table(&name, &columns, vec![row]))
}

/// (7) *Program/Kegiatan | Menunjang/Tidak | Penjelasan*; none where none is linked.
pub fn programs(told: &Told, numbers: &mut Numbers) -> Option<Block> {
    let columns = [
        ("Program/Kegiatan", 400),
        ("Menunjang/Tidak", 180),
        ("Penjelasan", 420),
    ];
    let rows = told.helpers.iter().map(|helper| {
        let (verdict, why) = prose::helped(helper);
        Row::new(vec![
            helper.name.as_str().into(),
            middle(verdict.into()),
            why.into(),
        ])
    });
    let rows: Vec<_> = rows.collect();
    let name = format!("Program dan kegiatan {}", told.short_name());
    (!rows.is_empty()).then(|| numbers.table(&name, &columns, rows))
}

/// How many indicators have which comparison, and which lack it.
pub fn coverage(figures: &Figures, numbers: &mut Numbers) -> Block {
    let columns = [
        ("Perbandingan", 400),
        ("Cakupan", 220),
        ("Belum ada pada", 380),
    ];
    let of = figures.indicators.len();
    let rows = KINDS.iter().map(|(name, has)| {
        let lacking = figures.indicators.iter().filter(|told| !has(figures, told));
        let lacking: Vec<_> = lacking.map(Told::short_name).collect();
        let with = of - lacking.len();
        let lacking = match lacking.as_slice() {
            [] => "–".to_owned(),
            some => prose::joined(some),
        };
        Row::new(vec![
            (*name).into(),
            middle(format!("{with} dari {of} indikator").into()),
            lacking.into(),
        ])
    });
    numbers.table("Cakupan perbandingan", &columns, rows.collect())
}

type Has = fn(&Figures, &Told) -> bool;

/// The comparisons of the form, and when an indicator has one.
pub const KINDS: [(&str, Has); 7] = [
    ("(1) Target dan realisasi tahun ini", |_, told| {
        told.is_met().is_some()
    }),
    ("(2) Tahun-tahun sebelumnya", |_, told| {
        let mut before = told.years.iter().rev().skip(1);
        told.number().is_some() && before.any(|it| it.number.is_some())
    }),
    ("(3) Target akhir Renstra", |_, told| {
        let end = told.end.as_ref();
        end.is_some_and(|it| it.comparison.achievement.value().is_some())
    }),
    ("(4) Standar nasional", |_, told| {
        told.standard.is_some() && told.number().is_some()
    }),
    (
        "(5) Analisis penyebab dan langkah perbaikan",
        |figures, told| {
            let said = figures.passage_on(told, Attribute::Causes).standing();
            said.is_settled() || !told.remedies.is_empty()
        },
    ),
    ("(6) Efisiensi sumber daya", |_, told| {
        told.efficiency.value().is_some()
    }),
    ("(7) Program yang menunjang atau menghambat", |_, told| {
        !told.helpers.is_empty()
    }),
];

fn middle(value: Value) -> Cell {
    Cell::new(value).middle()
}

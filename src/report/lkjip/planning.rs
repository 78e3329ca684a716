//! BAB II: the strategic plan, the key performance indicators, the plan and the agreement of the year.

use super::figures::{Figures, Spent, Told};
use super::tables::Numbers;
use crate::domain::budget::Account;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::report::year::{amount, target};
use crate::report::{Block, Cell, Formula, Level, List, Marks, Row, Value, measurement};
use crate::text::{Lang, number, time};

/// The chapter.
pub fn planning(figures: &Figures) -> Vec<Block> {
    let mut numbers = Numbers::of_chapter(2);
    let head = |level, text: &str| Block::Heading(level, text.to_owned());
    let mut blocks = vec![
        head(Level::One, "BAB II PERENCANAAN KINERJA"),
        head(Level::Two, "A. Rencana Strategis"),
    ];
    blocks.extend(strategic(figures, &mut numbers));
    blocks.push(head(Level::Two, "B. Indikator Kinerja Utama"));
    blocks.extend(indicators(figures, &mut numbers));
    blocks.push(head(Level::Two, "C. Rencana Kinerja Tahunan"));
    let name = format!("Rencana kinerja tahun {}", figures.year);
    blocks.push(numbers.given(&name, figures.promises.clone()));
    blocks.push(head(Level::Two, "D. Perjanjian Kinerja"));
    blocks.extend(agreement(figures, &mut numbers));
    blocks.push(head(Level::Two, "E. Perubahan Perjanjian Kinerja"));
    blocks.extend(amended(figures, &mut numbers));
    blocks
}

/// Goals, objectives, strategy and policy direction.
fn strategic(figures: &Figures, numbers: &mut Numbers) -> Vec<Block> {
    let plan = &figures.plan;
    let years = plan.decree.target_years();
    let period = match (years.clone().next(), years.last()) {
        (Some(first), Some(last)) => format!(" {first}–{last}"),
        _ => String::new(),
    };
    let agency = figures.agency().name.text();
    let lead = format!("Tujuan dan sasaran Renstra{period} {agency} adalah sebagai berikut.");
    let columns = [
        ("Tujuan", 250),
        ("Sasaran", 250),
        ("Strategi", 250),
        ("Arah Kebijakan", 250),
    ];
    let mut rows = Vec::new();
    for goal in &plan.goals {
        let span = goal.objectives.len().max(1);
        let name = Cell::from(goal.name.text()).spanning(1, span);
        if goal.objectives.is_empty() {
            let none = || Cell::from("–").middle();
            rows.push(Row::new(vec![name.clone(), none(), none(), none()]));
        }
        for (place, objective) in goal.objectives.iter().enumerate() {
            let texts = [
                &objective.name,
                &objective.strategy,
                &objective.policy_direction,
            ];
            let first = (place == 0).then(|| name.clone());
            let texts = texts.map(|it| Cell::from(it.text()));
            rows.push(Row::new(first.into_iter().chain(texts).collect()));
        }
    }
    vec![
        Block::Paragraph(lead),
        numbers.table(
            "Tujuan, sasaran, strategi, dan arah kebijakan",
            &columns,
            rows,
        ),
    ]
}

/// The indicators with their targets in all years, and the decrees that enacted them.
fn indicators(figures: &Figures, numbers: &mut Numbers) -> Vec<Block> {
    let plan = &figures.plan;
    let years: Vec<_> = plan.decree.target_years().collect();
    let heads: Vec<_> = years.iter().map(|year| year.to_string()).collect();
    let share = u16::try_from(480 / heads.len().max(1)).unwrap_or(80);
    let rest = 1000 - share * u16::try_from(heads.len()).unwrap_or(0);
    let mut columns = vec![
        ("No", 50),
        ("Tujuan/Sasaran", (rest - 130) / 2),
        ("Indikator Kinerja Utama", rest - 130 - (rest - 130) / 2),
        ("Satuan", 80),
    ];
    columns.extend(heads.iter().map(|head| (head.as_str(), share)));
    let rows = figures.indicators.iter().enumerate().map(|(place, told)| {
        let indicator = plan.indicator(told.card.indicator);
        let target = |year: &u16| {
            let stated = indicator.map(|it| it.target(Period::Year(*year)).clone());
            let value = target(&stated.unwrap_or_default(), told.card.is_percentage);
            Cell::new(value).middle()
        };
        let mut cells = promised(told, place + 1);
        cells.extend(years.iter().map(target));
        Row::new(cells)
    });
    let mut blocks: Vec<_> = figures.versions.iter().enumerate().map(enacted).collect();
    blocks.push(numbers.table("Indikator kinerja utama", &columns, rows.collect()));
    blocks
}

/// *IKU awal* or *IKU perubahan ke-1*, with its decree.
fn enacted((place, plan): (usize, &std::rc::Rc<Plan>)) -> Block {
    let decree = &plan.decree;
    let name = match place {
        0 => "IKU awal".to_owned(),
        nth => format!("IKU perubahan ke-{nth}"),
    };
    let day = decree.date.first().map(|day| time::day(Lang::Id, *day));
    let day = day.map(|day| format!(" tanggal {day}")).unwrap_or_default();
    Block::Paragraph(match decree.number.text() {
        "" => format!("{name} ditetapkan{day}."),
        number => format!("{name} ditetapkan dengan Keputusan Nomor {number}{day}."),
    })
}

/// Number, what is measured, indicator and unit.
fn promised(told: &Told, place: usize) -> Vec<Cell> {
    vec![
        Cell::new(Value::Number(place.into())).middle(),
        told.serves.as_str().into(),
        told.card.name.as_str().into(),
        Cell::from(measurement::unit(&told.card)).middle(),
    ]
}

/// What the head promised with the original budget.
fn agreement(figures: &Figures, numbers: &mut Numbers) -> Vec<Block> {
    let year = figures.year;
    let lead = format!(
        "Target Perjanjian Kinerja tahun {year} sama dengan rencana kinerja tahunan, dengan anggaran program berikut."
    );
    let name = format!("Anggaran program dalam Perjanjian Kinerja tahun {year}");
    let [original, _] = &figures.money_promised;
    let [signed, _] = &figures.signed;
    let mut blocks = match original {
        Block::Table(table) => vec![Block::Paragraph(lead), numbers.given(&name, table.clone())],
        none => vec![none.clone()],
    };
    blocks.extend(match signed.is_empty() {
        true => vec![Block::Paragraph(format!(
            "Penandatanganan Perjanjian Kinerja tahun {year} belum dicatat."
        ))],
        false => listed("Perjanjian Kinerja yang sudah ditandatangani:", signed),
    });
    blocks
}

fn listed(lead: &str, items: &[String]) -> Vec<Block> {
    let items = List {
        marks: Marks::Bullets,
        items: items.to_vec(),
    };
    vec![Block::Paragraph(lead.to_owned()), Block::List(items)]
}

/// What the amended budget changed, and on what ground the agreement was.
fn amended(figures: &Figures, numbers: &mut Numbers) -> Vec<Block> {
    let year = figures.year;
    let total = &figures.money.total;
    let ground = figures.ground.as_ref();
    let ground = ground.map(|ground| {
        Block::Paragraph(format!(
            "Perjanjian Kinerja tahun {year} diubah karena {ground}."
        ))
    });
    let [_, signed] = &figures.signed;
    let signed = match signed.is_empty() {
        true => Vec::new(),
        false => listed(
            "Perubahan Perjanjian Kinerja yang sudah ditandatangani:",
            signed,
        ),
    };
    let ground: Vec<_> = ground.into_iter().chain(signed).collect();
    if total.amended().value().is_none() {
        let none = format!("Perubahan anggaran tahun {year} belum dicatat.");
        return ground.into_iter().chain([Block::Paragraph(none)]).collect();
    }
    let columns = [
        ("Program", 400),
        ("Pagu murni (Rp)", 200),
        ("Pagu perubahan (Rp)", 200),
        ("Bertambah/berkurang (Rp)", 200),
    ];
    let cells = |account: &Account| {
        let (before, after) = (account.original(), account.ceiling());
        let step = before.value().zip(after.value());
        let step = step.map_or(Value::from("–"), |(a, b)| Value::Number(b.0 - a.0));
        vec![
            Cell::new(amount(&before)),
            Cell::new(amount(&after)),
            Cell::new(step).follows(Formula::Difference { from: 2, less: 1 }),
        ]
    };
    let row = |spent: &Spent| {
        let name = vec![Cell::from(spent.with_code.as_str())];
        Row::new([name, cells(&spent.account)].concat())
    };
    let mut rows: Vec<_> = figures.money.programs.iter().map(row).collect();
    rows.push(Row::total(
        [vec![Cell::from("Jumlah")], cells(total)].concat(),
    ));
    let step = total
        .original()
        .value()
        .zip(total.ceiling().value())
        .map(|(a, b)| {
            let word = if b >= a { "bertambah" } else { "berkurang" };
            format!("{word} {}", number::rupiah((b.0 - a.0).abs()))
        });
    let step = step.unwrap_or_else(|| "berubah".into());
    let lead = Block::Paragraph(format!(
        "Anggaran tahun {year} {step} dalam perubahan anggaran."
    ));
    let name = format!("Anggaran program dalam Perubahan Perjanjian Kinerja tahun {year}");
    ground
        .into_iter()
        .chain([lead, numbers.table(&name, &columns, rows)])
        .collect()
}

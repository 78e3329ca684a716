//! The decree (*keputusan*) as a document: letterhead, head, clauses, signature, and the annex with the duties
//! of the units and the table of indicators.

use super::{
    Block, Cell, Document, Level, List, Marks, Orientation, Part, Row, Says, Signatory, Table,
    Value, file_name,
};
use crate::app::query::plan_page::{AnnexRow, annex, baseline, baseline_years, target_years};
use crate::domain::period::Period;
use crate::domain::plan::{Agency, Decree, Indicator, Item, Plan, Unit};
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use crate::report::year::target;
use crate::text::words::iku as words;
use crate::text::{Lang, time};

/// The decree of a version of the plan, from its first line to its last.
///
/// What the plan does not state is left out, never filled in.
pub fn decree(plan: &Plan) -> Document {
    Document {
        title: words::document_title(plan.decree.number.text()),
        file_name: name_of_files(plan),
        parts: vec![
            Part {
                orientation: Orientation::Portrait,
                blocks: resolution(plan),
            },
            Part {
                orientation: Orientation::Portrait,
                blocks: duties(plan),
            },
            Part {
                orientation: Orientation::Landscape,
                blocks: indicators(plan),
            },
        ],
    }
}

/// Called after the year in which it was decreed, else the first it is for.
fn name_of_files(plan: &Plan) -> String {
    let decree = &plan.decree;
    let decreed = decree.date.first().map(|day| day.year());
    let year = decreed.or(decree.target_years().next());
    let year = year.map(|year| year.to_string()).unwrap_or_default();
    file_name("Keputusan-IKU", &plan.agency, &year)
}

/// What is decreed, up to the copies.
fn resolution(plan: &Plan) -> Vec<Block> {
    let decree = &plan.decree;
    let [considering, recalling, copies] =
        [&decree.considerations, &decree.legal_bases, &decree.copies].map(|items| texts(items));
    let mut blocks = vec![letterhead(&plan.agency)];
    blocks.push(title(&[
        decree.heading.text(),
        &words::decree_number(decree.number.text()),
    ]));
    blocks.push(title(&[words::ABOUT]));
    blocks.push(title(&[decree.subject.text()]));
    blocks.push(title(&[decree.office.text()]));
    blocks.extend(clause(
        words::CONSIDERING,
        listed(Marks::Letters, considering),
    ));
    blocks.extend(clause(words::RECALLING, listed(Marks::Numbers, recalling)));
    blocks.push(title(&[words::DECIDES]));
    blocks.extend(clause(words::ENACTS, Says::Text(String::new())));
    for dictum in &decree.dictums {
        let text = Says::Text(dictum.text.text().to_owned());
        blocks.extend(clause(dictum.label.text(), text));
    }
    blocks.push(signature(decree, true));
    blocks.extend(clause(words::COPIES, listed(Marks::Numbers, copies)));
    blocks
}

/// The annex up to the table: the duties and functions of each unit.
fn duties(plan: &Plan) -> Vec<Block> {
    let decree = &plan.decree;
    let mut blocks = Vec::new();
    if let Some(head) = decree.annex_heading.first() {
        blocks.push(Block::AnnexHead(lines(head)));
    }
    blocks.push(title(&[decree.annex_title.text()]));
    blocks.extend(paragraph(decree.annex_intro.text()));
    for (place, unit) in plan.units.iter().enumerate() {
        blocks.extend(mandate(place + 1, unit));
    }
    blocks
}

fn mandate(number: usize, unit: &Unit) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(
        Level::One,
        format!("{number}. {}", unit.name.text()),
    )];
    let heading = match unit.mandate.heading.text() {
        "" => words::DUTY.within(Lang::Id),
        heading => heading,
    };
    if let Some(duty) = unit.mandate.duty.first() {
        blocks.extend(clause(heading, Says::Text(duty.clone())));
    }
    let functions = texts(&unit.mandate.functions);
    if !functions.is_empty() {
        let term = words::FUNCTIONS.within(Lang::Id);
        blocks.extend(clause(term, listed(Marks::Numbers, functions)));
    }
    blocks
}

/// The table of indicators with its title and signature.
fn indicators(plan: &Plan) -> Vec<Block> {
    vec![
        title(&[plan.decree.table_title.text()]),
        Block::Table(table(plan)),
        signature(&plan.decree, false),
    ]
}

/// The table of the annex: its columns, its order, its two *No*.
fn table(plan: &Plan) -> Table {
    let (before, years) = (baseline_years(plan), target_years(plan));
    let rows = annex(plan);
    Table {
        label: words::TABLE.within(Lang::Id).to_owned(),
        caption: None,
        widths: widths(before.len(), years.len()),
        head: head(&before, &years),
        rows: rows
            .iter()
            .map(|row| Row::new(cells(row, &before, &years)))
            .collect(),
    }
}

/// Columns of words share what those of figures leave.
fn widths(before: usize, years: usize) -> Vec<u16> {
    /// No, Tujuan, No, Sasaran, Strategi, Arah Kebijakan, IKU, Formulasi.
    const WORDS: [u16; 8] = [28, 92, 28, 82, 82, 82, 95, 110];
    const BASELINE: u16 = 60;
    const TOTAL: u16 = 1000;
    let figures = u16::try_from(years.max(1)).unwrap_or(u16::MAX);
    let before = u16::try_from(before).unwrap_or_default();
    let taken = WORDS.iter().sum::<u16>() + BASELINE.saturating_mul(before);
    let year = TOTAL.saturating_sub(taken) / figures;
    let mut widths = WORDS.to_vec();
    widths.extend((0..before).map(|_| BASELINE));
    widths.extend((0..years).map(|_| year));
    widths
}

fn head(before: &[u16], years: &[u16]) -> Vec<Vec<Cell>> {
    let cell = |text: String, columns, rows| Cell::new(text).spanning(columns, rows);
    let tall = words::ANNEX_COLUMNS.map(|name| cell(name.within(Lang::Id).to_owned(), 1, 2));
    let mut first: Vec<_> = tall.into_iter().collect();
    first.extend(
        before
            .iter()
            .map(|y| cell(words::baseline(Lang::Id, *y), 1, 2)),
    );
    let target = words::TARGET.within(Lang::Id).to_owned();
    first.push(cell(target, years.len(), 1));
    let second = years.iter().map(|year| cell(year.to_string(), 1, 1));
    vec![first, second.collect()]
}

fn cells(row: &AnnexRow<'_>, before: &[u16], years: &[u16]) -> Vec<Cell> {
    let number = |n: Option<usize>| Cell::new(n.map(place).unwrap_or("".into())).middle();
    let objective = row.objective.map(|(_, objective)| objective);
    let of = |text: Option<&Stated<String>>| Cell::from(text.map(Stated::text).unwrap_or_default());
    let mut cells = vec![
        number(row.goal.map(|(n, _)| n)),
        of(row.goal.map(|(_, goal)| &goal.name)),
        number(row.objective.map(|(n, _)| n)),
        of(objective.map(|o| &o.name)),
        of(objective.map(|o| &o.strategy)),
        of(objective.map(|o| &o.policy_direction)),
    ];
    let formula = row.indicator.and_then(|i| i.formula.first());
    cells.push(of(row.indicator.map(|i| &i.name)));
    cells.push(formula.map(|f| f.text.as_str()).unwrap_or_default().into());
    let figure = |of: &dyn Fn(&Indicator) -> Stated<TargetValue>| {
        let value = row.indicator.map(|i| target(&of(i), i.is_percentage()));
        Cell::new(value.unwrap_or("".into())).middle()
    };
    let years = years
        .iter()
        .map(|y| figure(&|i| i.target(Period::Year(*y)).clone()));
    let before = before.iter().map(|y| figure(&|i| baseline(i, *y).clone()));
    cells.extend(before.chain(years));
    cells
}

/// The number of a row.
fn place(number: usize) -> Value {
    Value::Number(number.into())
}

/// The letterhead (*kop surat*) of an agency.
pub fn letterhead(agency: &Agency) -> Block {
    Block::Letterhead(vec![
        agency.government.text().to_owned(),
        agency.short_name.text().to_uppercase(),
        agency.address.text().to_owned(),
    ])
}

/// The signature; the annex repeats it without place and day.
fn signature(decree: &Decree, is_dated: bool) -> Block {
    let day = decree.date.first().map(|day| time::day(Lang::Id, *day));
    let (place, day) = words::signed(decree.signed_at.text(), &day.unwrap_or_default());
    Block::Signatures(vec![Signatory {
        place_and_day: if is_dated {
            vec![place, day]
        } else {
            Vec::new()
        },
        position: decree.signatory_position.text().to_owned(),
        name: decree.signatory_name.text().to_owned(),
    }])
}

fn title(texts: &[&str]) -> Block {
    Block::Title(texts.iter().flat_map(|text| lines(text)).collect())
}

fn paragraph(text: &str) -> Option<Block> {
    (!text.is_empty()).then(|| Block::Paragraph(text.to_owned()))
}

fn clause(term: &str, says: Says) -> Option<Block> {
    let is_bare = matches!(&says, Says::List(list) if list.items.is_empty());
    let term = term.to_owned();
    (!is_bare).then_some(Block::Clause { term, says })
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn texts(items: &[Item]) -> Vec<String> {
    items
        .iter()
        .map(|item| item.text.text().to_owned())
        .collect()
}

fn listed(marks: Marks, items: Vec<String>) -> Says {
    Says::List(List { marks, items })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Workspace, builtin};

    fn plan() -> Plan {
        let mut workspace = Workspace::default();
        workspace.absorb(&builtin::batches(&builtin::decree()));
        (**workspace.current_plan().unwrap()).clone()
    }

    #[test]
    fn it_reads_as_the_decree_does_from_start_to_end() {
        let document = decree(&plan());
        let text = document.texts().join("\n");
        let mut from = 0;
        for landmark in [
            "PEMERINTAH KABUPATEN LOMBOK TENGAH",
            "DINAS SOSIAL",
            "KEPUTUSAN KEPALA DINAS SOSIAL",
            "NOMOR: 42.a TAHUN 2021",
            "TENTANG",
            "PENETAPAN INDIKATOR KINERJA UTAMA",
            "Menimbang",
            "Bahwa berdasarkan pertimbangan",
            "Mengingat",
            "Peraturan Bupati Lombok Tengah Nomor 77 Tahun 2021",
            "MEMUTUSKAN :",
            "Menetapkan",
            "KETIGA",
            "Ditetapkan di Praya",
            "Pada tanggal, 8 September 2021",
            "Tembusan",
            "Kepala BPKAD Kab. Lombok Tengah",
            "LAMPIRAN",
            "TUGAS DAN FUNGSI DINAS SOSIAL",
            "1. Kepala Dinas",
            "8. Unit Pelaksana Teknis(UPT)",
            "INDIKATOR KINERJA UTAMA (IKU)",
            "Kondisi Saat Ini (2020)",
            "Persentase Graduasi Mandiri",
            "0,01%",
            "Drs. H. MUJARDI YUNUS",
        ] {
            let at = text[from..].find(landmark);
            from += at.unwrap_or_else(|| panic!("{landmark} is missing, or stands too early"));
        }
    }

    #[test]
    fn every_row_has_a_cell_for_every_column_and_the_widths_fill_the_sheet() {
        let Some(Block::Table(table)) = decree(&plan()).parts.remove(2).blocks.into_iter().nth(1)
        else {
            panic!("the table comes after its title");
        };
        assert_eq!(table.widths.len(), 15);
        assert!((980..=1000).contains(&table.widths.iter().sum::<u16>()));
        assert!(table.rows.iter().all(|row| row.cells.len() == 15));
        let spans = |row: &[Cell]| row.iter().map(|cell| cell.columns).sum::<usize>();
        assert_eq!((spans(&table.head[0]), spans(&table.head[1])), (15, 6));
    }

    #[test]
    fn what_is_not_stated_leaves_no_empty_clause() {
        let mut plan = plan();
        plan.decree.copies.clear();
        plan.units[0].mandate.functions.clear();
        let texts = decree(&plan).texts().join("\n");
        assert!(!texts.contains("Tembusan"));
        assert!(!texts.contains("Perumusan dan penetapan rencana strategis"));
    }
}

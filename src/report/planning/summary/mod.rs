//! *Ringkasan RKA/DPA*: the money of a year by programme and by indicator. Money stands once in either table.

mod by_indicator;
mod by_program;
#[cfg(test)]
mod tests;

use crate::app::execution::{Execution, ExecutionKind, execution};
use crate::report::year::Year;
use crate::report::{Block, Document, Orientation, Part, file_name};
use crate::text::{Lang, number, time};

/// The summary of a year's budget.
pub fn budget_summary(year: &Year) -> Document {
    let number = year.year();
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![
            "RINGKASAN RENCANA KERJA DAN ANGGARAN/DOKUMEN PELAKSANAAN ANGGARAN".into(),
            year.agency().name.text().to_uppercase(),
            format!("TAHUN ANGGARAN {number}"),
        ]),
    ];
    blocks.extend(ExecutionKind::ALL.into_iter().filter_map(|kind| {
        let found = execution(year.workspace, number, kind)?;
        Some(Block::Paragraph(named(kind, &found)?))
    }));
    match year.budget.lines.iter().any(|line| line.has_money) {
        true => {
            blocks.push(Block::Table(by_program::table(year)));
            blocks.push(Block::Table(by_indicator::table(year)));
            blocks.push(Block::Note(NOTE.into()));
        }
        false => blocks.push(Block::Paragraph(format!(
            "Anggaran Tahun {number} belum dicatat. Isi pagu program, kegiatan, dan sub kegiatan pada halaman Anggaran."
        ))),
    }
    blocks.push(year.drawn_up_by_head());
    Document {
        title: format!("Ringkasan RKA/DPA {number}"),
        file_name: file_name("Ringkasan-RKA-DPA", year.agency(), &number.to_string()),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

const NOTE: &str = "Anggaran dicatat satu kali. Yang menunjang beberapa indikator ditulis pada indikator pertama; pada \
    yang lain disebut nomor tempatnya.";

/// What is recorded of a budget document, where anything is.
fn named(kind: ExecutionKind, found: &Execution) -> Option<String> {
    let name = match kind {
        ExecutionKind::Original => "DPA",
        ExecutionKind::Amended => "DPPA",
    };
    let part = |word: &str, text: String| match text.is_empty() {
        true => String::new(),
        false => format!(" {word} {text}"),
    };
    let date = found.date.first();
    let date = date.map(|date| time::day(Lang::Id, *date));
    let total = found.total.value().map(|it| number::rupiah(it.0));
    let said = [
        part("Nomor", found.number.text().to_owned()),
        part("tanggal", date.unwrap_or_default()),
        part("sebesar", total.unwrap_or_default()),
    ];
    let said = said.concat();
    (!said.is_empty()).then(|| format!("{name}{said}."))
}

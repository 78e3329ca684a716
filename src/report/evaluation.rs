//! *Evaluasi Terhadap Hasil Renja Perangkat Daerah* (E.81): what the work plan of a year reached and spent through a
//! quarter, held against the strategic plan, in the columns of the form.

mod remarks;
mod rows;
mod table;

use super::year::Year;
use super::{Block, Cell, Document, Orientation, Part, Row, Signatory, Table, file_name};
use crate::app::evaluation::{Evaluation, evaluation as evaluated};
use crate::app::follow_up::items;
use crate::app::quarter;
use crate::app::query::describe::attribute_name;
use crate::app::verification::quarter_of;
use crate::domain::kind::Aggregation;
use crate::domain::period::Period;
use crate::log::Attribute;
use crate::text::words::{capital, facts};
use crate::text::{Lang, time};

/// The form, as regulations number it.
const FORM: &str = "Formulir E.81";
const TITLE: &str = "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH";

/// The evaluation of a year through its quarter.
pub fn evaluation(year: &Year) -> Document {
    let quarter = quarter_of(year.period);
    let name = year.agency().name.text().to_uppercase();
    let when = time::period(Lang::Id, quarter);
    let mut blocks = vec![
        Block::AnnexHead(vec![FORM.into()]),
        Block::Title(vec![
            TITLE.into(),
            name,
            format!("SAMPAI DENGAN {}", when.to_uppercase()),
        ]),
    ];
    if let Some(found) = evaluated(year.workspace, quarter, year.today) {
        if found.groups.is_empty() {
            blocks.push(Block::Paragraph(NO_PROGRAMS.into()));
        } else {
            let (table, notes) = table::table(year, &found);
            blocks.push(Block::Table(table));
            blocks.extend(notes.into_iter().map(Block::Note));
            blocks.extend(rules(&found).into_iter().map(Block::Note));
        }
    }
    blocks.push(Block::Table(factors(year, quarter)));
    blocks.push(signed(year));
    Document {
        title: format!("Evaluasi Hasil Renja (E.81) {when}"),
        file_name: file_name("E81", year.agency(), &time::period(Lang::Id, quarter)),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

const NO_PROGRAMS: &str = "Program dan kegiatan tahun ini belum dicatat, jadi belum ada hasil Renja yang dapat \
    dievaluasi. Lengkapi program, kegiatan, dan anggarannya pada halaman Anggaran.";

/// By which rules columns 5, 6 and 12 to 14 were made: printed under them.
fn rules(found: &Evaluation) -> Vec<String> {
    let (first, last) = found.years;
    let lines = found.groups.iter().flat_map(|group| &group.lines);
    let readings = lines.flat_map(|line| &line.indicators);
    let kinds: Vec<_> = readings.map(|it| it.aggregation).collect();
    let by = |aggregation, words: &str| {
        let words = words.to_owned();
        kinds.contains(&aggregation).then_some(words)
    };
    let manners = [
        by(
            Aggregation::Sum,
            "jumlah triwulan untuk indikator yang dijumlahkan",
        ),
        by(
            Aggregation::Average,
            "rata-rata triwulan untuk indikator rata-rata",
        ),
        by(
            Aggregation::Last,
            "angka terakhir untuk persentase dan posisi, yang realisasi triwulannya dihitung sejak awal tahun",
        ),
    ];
    let manners: Vec<_> = manners.into_iter().flatten().collect();
    let mut rules = vec![format!(
        "K = kinerja; Rp = anggaran, dari pagu dan realisasi yang dicatat per program, kegiatan, dan sub kegiatan. \
         Kolom 5 Rp: jumlah pagu tahun {first}–{last}. Kolom 6: tahun {first} sampai dengan tahun lalu."
    )];
    if !manners.is_empty() {
        rules.push(format!("Kolom 12 K: {}.", manners.join("; ")));
    }
    rules.push(
        "Kolom 13 = kolom 6 + kolom 12 untuk anggaran dan indikator yang dijumlahkan (kolom 5 K-nya jumlah target \
         semua tahun); angka terakhir untuk persentase, posisi, dan rata-rata. Kolom 14 = kolom 13 / kolom 5 × 100."
            .into(),
    );
    rules
}

/// The foot of the form: what people say of it.
fn factors(year: &Year, quarter: Period) -> Table {
    let row = |attribute: Attribute| {
        let key = quarter::key(year.agency().id, attribute, quarter);
        let said = quarter::text(year.workspace, &key);
        let text = match said.text() {
            "" => registered(year, attribute, quarter)
                .unwrap_or_else(|| capital(facts::NOT_ENTERED.within(Lang::Id))),
            text => text.to_owned(),
        };
        Row::new(vec![named(attribute).into(), text.into()])
    };
    Table {
        label: "Faktor dan tindak lanjut".into(),
        caption: None,
        widths: vec![250, 750],
        head: vec![
            ["Faktor dan tindak lanjut", "Uraian"]
                .map(Cell::from)
                .to_vec(),
        ],
        rows: quarter::FACTORS.map(row).to_vec(),
    }
}

/// What the follow-up register holds of it, where nobody has written anything.
fn registered(year: &Year, attribute: Attribute, quarter: Period) -> Option<String> {
    let all = items(year.workspace).into_iter();
    let own = all.filter(|it| it.quarter == Some(quarter));
    let said = own.map(|it| match attribute {
        Attribute::InhibitingFactor => it.obstacle.text().to_owned(),
        Attribute::NextQuarter => it.follow_up.text().to_owned(),
        _ => String::new(),
    });
    let said: Vec<_> = said.filter(|text| !text.is_empty()).collect();
    (!said.is_empty()).then(|| format!("{} (dari daftar tindak lanjut)", said.join("; ")))
}

/// In the words of the form.
fn named(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::NextQuarter => "Tindak lanjut yang diperlukan dalam triwulan berikutnya",
        Attribute::NextPlan => "Tindak lanjut yang diperlukan dalam Renja berikutnya",
        other => attribute_name(other).within(Lang::Id),
    }
}

/// The head of the agency made it; the head of Bappeda, whom no plan names, evaluates it and writes their name by hand.
fn signed(year: &Year) -> Block {
    let (position, name) = year.head(year.today);
    let place = format!("{}, …………………", year.plan.decree.signed_at.text());
    let by = |what: &str, position: String, name: String| Signatory {
        place_and_day: vec![what.into(), place.clone()],
        position,
        name,
    };
    let evaluator = format!("Kepala Bappeda {}", year.agency().region.text());
    Block::Signatures(vec![
        by("Disusun", position, name),
        by(
            "Dievaluasi",
            evaluator.trim_end().into(),
            "……………………………".into(),
        ),
    ])
}

#[cfg(test)]
mod tests;

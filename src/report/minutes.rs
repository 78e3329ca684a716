//! The minutes (*notulen*) of the review meeting of a quarter, drafted from its figures.
//!
//! What follows from numbers is a draft until somebody accepts or edits it; what hinders and what is to be done stands in
//! the follow-up register.

mod drafts;
mod figures;

pub use drafts::{Drafts, drafts};

use super::follow_up::{indicator, units};
use super::year::Year;
use super::{
    Block, Cell, Document, Level, List, Marks, Orientation, Part, Row, Says, Signatory, Table,
    Value, file_name,
};
use crate::app::follow_up::{Item, items};
use crate::app::meeting::meeting;
use crate::app::verification::quarter_of;
use crate::domain::period::Period;
use crate::domain::stated::Stated;
use crate::text::words::{capital, facts};
use crate::text::{Lang, time};

/// The minutes of the meeting on the quarter of a year's period.
pub fn minutes(year: &Year) -> Document {
    let quarter = quarter_of(year.period);
    let when = time::period(Lang::Id, quarter);
    let meeting = meeting(year.workspace, year.agency().id, quarter);
    let drafts = drafts(year);
    let raised: Vec<_> = items(year.workspace)
        .into_iter()
        .filter(|it| it.quarter == Some(quarter) && !it.is_blank())
        .collect();
    let day = meeting.date.first().map(|day| time::day(Lang::Id, *day));
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![
            "NOTULEN RAPAT REVIU KINERJA".into(),
            year.agency().name.text().to_uppercase(),
            when.to_uppercase(),
        ]),
        clause("Tanggal", day.as_deref().unwrap_or_default()),
        clause("Tempat", meeting.place.text()),
        clause("Acara", &format!("Reviu capaian kinerja {when}")),
        attendance(meeting.attendance.text()),
        heading("A. Capaian kinerja"),
        passage(&meeting.account, drafts.account),
        Block::Table(figures::table(year)),
        heading("B. Kendala"),
        obstacles(year, &raised, quarter),
        heading("C. Keputusan rapat"),
        passage(&meeting.decisions, drafts.decisions),
        heading("D. Tindak lanjut"),
    ];
    blocks.push(match raised.is_empty() {
        true => Block::Paragraph(format!(
            "Belum ada tindak lanjut yang dicatat untuk {when}."
        )),
        false => Block::Table(deadlines(year, &raised)),
    });
    blocks.push(signed(year, day));
    Document {
        title: format!("Notulen Rapat Reviu Kinerja {when}"),
        file_name: file_name("Notulen", year.agency(), &time::period(Lang::Id, quarter)),
        parts: vec![Part {
            orientation: Orientation::Portrait,
            blocks,
        }],
    }
}

fn heading(text: &str) -> Block {
    Block::Heading(Level::Two, text.into())
}

fn clause(term: &str, says: &str) -> Block {
    let text = match says {
        "" => capital(facts::NOT_ENTERED.within(Lang::Id)),
        says => says.to_owned(),
    };
    Block::Clause {
        term: term.into(),
        says: Says::Text(text),
    }
}

/// Each on a line of its own, numbered where there are several.
fn attendance(text: &str) -> Block {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let items: Vec<_> = lines.map(str::to_owned).collect();
    match items.len() {
        0 | 1 => clause("Peserta", text.trim()),
        _ => Block::Clause {
            term: "Peserta".into(),
            says: Says::List(List {
                marks: Marks::Numbers,
                items,
            }),
        },
    }
}

/// What a person left, else the draft, which says that it is one.
fn passage(said: &Stated<String>, draft: String) -> Block {
    match said.text() {
        "" => Block::Draft(draft),
        said => Block::Paragraph(said.to_owned()),
    }
}

fn obstacles(year: &Year, raised: &[Item], quarter: Period) -> Block {
    let said = raised.iter().filter(|it| !it.obstacle.text().is_empty());
    let items: Vec<_> = said
        .map(|it| match indicator(year, it).as_str() {
            "" => it.obstacle.text().to_owned(),
            indicator => format!("{indicator}: {}", it.obstacle.text()),
        })
        .collect();
    match items.is_empty() {
        true => Block::Paragraph(format!(
            "Belum ada kendala yang dicatat untuk {}.",
            time::period(Lang::Id, quarter)
        )),
        false => Block::List(List {
            marks: Marks::Numbers,
            items,
        }),
    }
}

const HEADS: [(&str, u16); 5] = [
    ("No", 50),
    ("Rencana Tindak Lanjut", 400),
    ("Indikator", 220),
    ("Penanggung Jawab", 180),
    ("Batas Waktu", 150),
];

fn deadlines(year: &Year, raised: &[Item]) -> Table {
    let row = |(place, item): (usize, &Item)| {
        let due = item.due.first().map(|day| Cell::new(Value::Date(*day)));
        let what = match item.follow_up.text() {
            "" => item.solution.text(),
            what => what,
        };
        Row::new(vec![
            Cell::new(Value::Number((place + 1).into())).middle(),
            what.into(),
            indicator(year, item).into(),
            units(year, &item.responsible).into(),
            due.unwrap_or_else(|| capital(facts::NOT_STATED.within(Lang::Id)).into()),
        ])
    };
    Table {
        label: "Tindak lanjut".into(),
        caption: None,
        widths: HEADS.map(|(_, width)| width).to_vec(),
        head: vec![HEADS.map(|(head, _)| head.into()).to_vec()],
        rows: raised.iter().enumerate().map(row).collect(),
    }
}

/// The head chairs; whoever took the minutes writes their name by hand.
fn signed(year: &Year, day: Option<String>) -> Block {
    let (_, name) = year.head(year.today);
    let place = year.plan.decree.signed_at.text();
    let when = day.unwrap_or_else(|| "…………………".into());
    let by = |place_and_day: &str, position: &str, name: &str| Signatory {
        place_and_day: vec![place_and_day.into()],
        position: position.into(),
        name: name.into(),
    };
    let dated = format!("{place}, {when}");
    Block::Signatures(vec![
        by("", "Notulis", "……………………………"),
        by(dated.trim_start_matches(", "), "Pimpinan Rapat", &name),
    ])
}

#[cfg(test)]
mod tests;

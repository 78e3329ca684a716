//! A document with one of everything.

use iku::domain::date::Date;
use iku::report::{
    Block, Cell, Chart, Document, Formula, Level, List, Marks, Orientation, Part, Row, Says,
    Series, Signatory, Table, Value,
};

/// The number that a text says.
pub fn number(text: &str) -> Cell {
    Cell::new(Value::Number(text.parse().unwrap()))
}

/// The percentage in points that a text says.
pub fn percent(text: &str) -> Cell {
    Cell::new(Value::Percent(text.parse().unwrap()))
}

fn rupiah(text: &str) -> Cell {
    Cell::new(Value::Rupiah(text.parse().unwrap()))
}

/// One of everything, with a text in every place where people's words can stand.
pub fn everything(text: &str) -> Document {
    let words = || text.to_owned();
    let list = |marks| List {
        marks,
        items: vec!["satu".into(), words()],
    };
    let clause = |term: &str, says| Block::Clause {
        term: term.into(),
        says,
    };
    let portrait = vec![
        Block::Letterhead(vec!["PEMERINTAH".into(), "DINAS".into(), words()]),
        Block::Title(vec!["LAPORAN KINERJA".into(), words()]),
        Block::Contents("DAFTAR ISI".into()),
        Block::PageBreak,
        Block::Heading(Level::One, "BAB I PENDAHULUAN".into()),
        Block::Heading(Level::Two, words()),
        Block::Heading(Level::Three, "Tugas dan fungsi".into()),
        Block::Paragraph(format!("Baris satu\nbaris dua\tdan {text}")),
        Block::Draft(words()),
        clause("Menimbang", Says::List(list(Marks::Letters))),
        clause("Mengingat", Says::List(list(Marks::Numbers))),
        clause(text, Says::Text(words())),
        Block::List(list(Marks::Bullets)),
        Block::List(list(Marks::Numbers)),
        Block::Chart(chart(text)),
        Block::Note(words()),
        Block::AnnexHead(vec!["LAMPIRAN".into(), words()]),
        Block::Signatures(vec![
            signatory("", text),
            signatory("Praya, 2 Januari 2025", text),
        ]),
    ];
    let landscape = vec![
        Block::Title(vec!["ANGGARAN".into()]),
        Block::Table(budget(text)),
        Block::Note(format!("Sumber: {text}")),
        Block::Table(Table {
            label: words(),
            caption: None,
            ..budget(text)
        }),
        Block::Signatures(vec![signatory("Praya", text)]),
    ];
    let part = |orientation, blocks| Part {
        orientation,
        blocks,
    };
    Document {
        title: words(),
        file_name: "LKjIP_Dinas-Sosial-Lombok-Tengah_2024".into(),
        parts: vec![
            part(Orientation::Portrait, portrait),
            part(Orientation::Landscape, landscape),
        ],
    }
}

/// A document of these blocks on standing sheets.
pub fn of(blocks: Vec<Block>) -> Document {
    Document {
        title: "Uji".into(),
        file_name: "Uji".into(),
        parts: vec![Part {
            orientation: Orientation::Portrait,
            blocks,
        }],
    }
}

fn signatory(place_and_day: &str, text: &str) -> Signatory {
    Signatory {
        place_and_day: place_and_day.lines().map(str::to_owned).collect(),
        position: format!("Plt. Kepala {text}"),
        name: text.into(),
    }
}

fn chart(text: &str) -> Chart {
    let figures = |values: [Option<&str>; 2]| {
        let value = |it: &str| Value::Percent(it.parse().unwrap());
        values.map(|it| it.map(value)).to_vec()
    };
    Chart {
        title: format!("Target terlampaui {text}"),
        alt: format!("2023 79,00%, 2024 81,50% {text}"),
        years: vec!["2023".into(), "2024".into()],
        series: vec![
            Series {
                name: "Target".into(),
                is_target: true,
                figures: figures([Some("80.27"), Some("80.27")]),
            },
            Series {
                name: text.into(),
                is_target: false,
                figures: figures([None, Some("81.50")]),
            },
        ],
    }
}

/// Spanned heads, a group, typed cells, a total with formulas.
pub fn budget(text: &str) -> Table {
    let head = |text: &str, columns, rows| Cell::from(text).spanning(columns, rows);
    let ratio = || Formula::Ratio { of: 3, to: 2 };
    Table {
        label: "Realisasi anggaran".into(),
        caption: Some(format!("Tabel 3.1 {text}")),
        widths: vec![60, 340, 200, 200, 100, 100],
        head: vec![
            vec![
                head("No", 1, 2),
                head("Program", 1, 2),
                head("Anggaran", 2, 1),
                head("%", 1, 2),
                head("Tanggal", 1, 2),
            ],
            vec![head("Pagu", 1, 1), head(text, 1, 1)],
        ],
        rows: vec![
            Row::group(vec!["A".into(), Cell::from(text).spanning(5, 1)]),
            Row::new(vec![
                number("1").middle().spanning(1, 2),
                text.into(),
                rupiah("1000000"),
                rupiah("956700"),
                percent("95.67").follows(ratio()),
                Cell::new(Value::Date(Date::new(2024, 11, 24).unwrap())),
            ]),
            Row::new(vec![
                "Rehabilitasi".into(),
                rupiah("3000000.50"),
                "n/a".into(),
                "".into(),
                text.into(),
            ]),
            Row::total(vec![
                Cell::from("Jumlah").spanning(2, 1),
                rupiah("4000000.50").follows(Formula::Sum(vec![1, 2])),
                rupiah("956700").follows(Formula::Sum(vec![1, 2])),
                percent("23.92").follows(ratio()),
                "".into(),
            ]),
        ],
    }
}

//! Documents as files, for a page that measures how long they take.

use iku::report::job::{Format, Order, Task, carry_out};
use iku::report::{
    Block, Cell, Document, Orientation, PaperSize, Part, Row, Table, Value,
};
use wasm_bindgen::prelude::*;

/// A document of one table, on its way to a file.
#[wasm_bindgen]
pub struct Paper {
    order: Order,
    sent: Vec<u8>,
}

#[wasm_bindgen]
impl Paper {
    /// So many rows of ten columns: words, numbers, money and percentages.
    pub fn sheet(rows: u32) -> Self {
        Self::of(Format::Xlsx, rows)
    }

    /// The same for a word processor.
    pub fn text(rows: u32) -> Self {
        Self::of(Format::Docx, rows)
    }

    fn of(format: Format, rows: u32) -> Self {
        let head = (1..=10).map(|n| Cell::from(format!("Kolom {n}"))).collect();
        let table = Table {
            label: "Uji".into(),
            caption: None,
            widths: vec![100; 10],
            head: vec![head],
            rows: (0..rows).map(row).collect(),
        };
        let order = Order {
            document: Document {
                title: "Uji".into(),
                file_name: "Uji".into(),
                parts: vec![Part {
                    orientation: Orientation::Landscape,
                    blocks: vec![Block::Table(table)],
                }],
            },
            format,
            paper: PaperSize::A4,
            at: 0,
        };
        let sent = Task::Make(order.clone()).to_bytes();
        Self { order, sent }
    }

    /// Makes the file; how many bytes it has.
    pub fn make(&self) -> usize {
        self.order.make(&[], &mut |_| {}).map_or(0, |file| file.len())
    }

    /// The same as the worker does it: reads the order first.
    pub fn carry_out(&self) -> usize {
        carry_out(&self.sent, &[], &mut |_| {}).map_or(0, |file| file.len())
    }
}

/// What `pages/papers.mjs` gives to the others.
fn row(n: u32) -> Row {
    let number = |value: i64, decimals| iku::domain::amount::Decimal::new(value, decimals);
    let n = i64::from(n);
    let text = |column: i64| Cell::from(format!("Uraian kegiatan {} kolom {column}", n % 997));
    Row::new(vec![
        Cell::new(Value::Number(number(n + 1, 0))),
        text(2),
        text(3),
        Cell::new(Value::Number(number(n * 125 + 50, 2))),
        text(5),
        Cell::new(Value::Rupiah(number(n * 1_000 + 250_000, 0))),
        text(7),
        Cell::new(Value::Percent(number(n % 10_000, 2))),
        text(9),
        Cell::new(Value::Number(number(n % 365, 0))),
    ])
}

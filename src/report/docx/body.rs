//! The body: blocks one after the other, each in the words of a word processor.

use super::Lists;
use super::contents::{bookmark, contents};
use super::paragraph::{close, lines, open, paragraph, run, style};
use super::picture::{is_image, picture};
use super::section::{section, text_width};
use super::table::{UNLINED, open_cell, open_table, shared, table};
use crate::report::job::Steps;
use crate::report::package::push_all;
use crate::report::{Block, Chart, Document, Level, List, PaperSize, Part, Says, Signatory};
use crate::text::words::paper::DRAFT;
use std::slice::from_ref;

/// What is written of a document, and what was met on the way.
pub struct Body<'a> {
    pub xml: String,
    /// The marks of each list.
    pub lists: Lists,
    document: &'a Document,
    paper: PaperSize,
    images: &'a [Vec<u8>],
    text_width: u32,
    headings: usize,
    charts: usize,
    used_images: usize,
    /// A table was written and nothing after it: two tables that touch become one.
    is_after_table: bool,
}

/// Some of what a signatory's place says.
type Lines = fn(&Signatory) -> &[String];

impl<'a> Body<'a> {
    /// Nothing yet.
    pub fn new(document: &'a Document, paper: PaperSize, images: &'a [Vec<u8>]) -> Self {
        Self {
            xml: String::new(),
            lists: Vec::new(),
            document,
            paper,
            images,
            text_width: 0,
            headings: 0,
            charts: 0,
            used_images: 0,
            is_after_table: false,
        }
    }

    /// The places of the images that stand in the file.
    pub fn used_images(&self) -> Vec<usize> {
        let charts = 0..self.document.charts().count();
        charts.filter(|place| self.has_image(*place)).collect()
    }

    fn has_image(&self, place: usize) -> bool {
        self.images.get(place).is_some_and(|image| is_image(image))
    }

    /// Writes every part.
    pub fn write(mut self, steps: &mut Steps<'_>) -> Self {
        self.xml.push_str(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
             xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
             xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
             xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>",
        );
        let parts = &self.document.parts;
        for (place, part) in parts.iter().enumerate() {
            self.part(part, steps);
            let is_last = place + 1 == parts.len();
            // The last section belongs to the body itself, each other to the paragraph that ends it.
            if is_last {
                self.end_table();
                section(&mut self.xml, self.paper, part.orientation);
            } else {
                self.is_after_table = false;
                push_all(
                    &mut self.xml,
                    &["<w:p><w:pPr><w:pStyle w:val=\"", style::GAP, "\"/>"],
                );
                section(&mut self.xml, self.paper, part.orientation);
                self.xml.push_str("</w:pPr></w:p>");
            }
        }
        self.xml.push_str("</w:body></w:document>");
        self
    }

    fn part(&mut self, part: &'a Part, steps: &mut Steps<'_>) {
        self.text_width = text_width(self.paper, part.orientation);
        let mut blocks = part.blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            self.end_table();
            steps.step();
            let Block::Clause { term, says } = block else {
                self.block(block, steps);
                continue;
            };
            // Clauses that follow each other stand in one table, so that their colons are in line.
            self.open_clauses();
            self.clause(term, says);
            while let Some(Block::Clause { term, says }) =
                blocks.next_if(|next| matches!(next, Block::Clause { .. }))
            {
                steps.step();
                self.clause(term, says);
            }
            self.close_table();
        }
    }

    fn block(&mut self, block: &'a Block, steps: &mut Steps<'_>) {
        match block {
            Block::Letterhead(lines) => self.letterhead(lines),
            Block::Title(lines) => self.lines(style::TITLE, lines),
            Block::AnnexHead(lines) => self.lines(style::ANNEX_HEAD, lines),
            Block::Heading(level, text) => self.heading(*level, text),
            Block::Contents(title) => {
                let headings: Vec<_> = self.document.headings().collect();
                contents(&mut self.xml, title, &headings);
            }
            Block::Paragraph(text) => paragraph(&mut self.xml, style::BODY, text),
            Block::Draft(text) => self.draft(text),
            // Taken together with those after it.
            Block::Clause { .. } => {}
            Block::List(list) => self.list(list, style::LIST),
            Block::Table(figures) => {
                if let Some(caption) = &figures.caption {
                    paragraph(&mut self.xml, style::CAPTION, caption);
                }
                table(&mut self.xml, figures, self.text_width, steps);
                self.is_after_table = true;
            }
            Block::Chart(chart) => self.chart(chart),
            Block::Note(text) => paragraph(&mut self.xml, style::NOTE, text),
            Block::Signatures(signatories) => self.signatures(signatories),
            Block::PageBreak => {
                open(&mut self.xml, style::GAP, "");
                self.xml.push_str("<w:r><w:br w:type=\"page\"/></w:r>");
                close(&mut self.xml);
            }
        }
    }

    fn letterhead(&mut self, lines: &[String]) {
        for (place, line) in lines.iter().enumerate() {
            let style = match place {
                _ if place + 1 == lines.len() => style::LETTERHEAD_ADDRESS,
                1 => style::LETTERHEAD_NAME,
                _ => style::LETTERHEAD,
            };
            paragraph(&mut self.xml, style, line);
        }
    }

    fn lines(&mut self, style: &str, texts: &[String]) {
        open(&mut self.xml, style, "");
        lines(&mut self.xml, texts);
        close(&mut self.xml);
    }

    fn heading(&mut self, level: Level, text: &str) {
        let (name, id) = (bookmark(self.headings), self.headings.to_string());
        self.headings += 1;
        open(&mut self.xml, &format!("Heading{}", level.number()), "");
        push_all(
            &mut self.xml,
            &[
                "<w:bookmarkStart w:id=\"",
                &id,
                "\" w:name=\"",
                &name,
                "\"/>",
            ],
        );
        run(&mut self.xml, "", text);
        push_all(&mut self.xml, &["<w:bookmarkEnd w:id=\"", &id, "\"/>"]);
        close(&mut self.xml);
    }

    fn draft(&mut self, text: &str) {
        open(&mut self.xml, style::DRAFT, "");
        run(&mut self.xml, "<w:rStyle w:val=\"TandaNaskah\"/>", DRAFT);
        self.xml.push_str("<w:r><w:br/></w:r>");
        run(&mut self.xml, "", text);
        close(&mut self.xml);
    }

    fn list(&mut self, list: &List, style: &str) {
        self.lists.push(list.marks);
        let numbering = self.lists.len().to_string();
        let marks = [
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"",
            &numbering,
            "\"/></w:numPr>",
        ]
        .concat();
        for item in &list.items {
            open(&mut self.xml, style, &marks);
            run(&mut self.xml, "", item);
            close(&mut self.xml);
        }
    }

    fn chart(&mut self, chart: &Chart) {
        let place = self.charts;
        self.charts += 1;
        paragraph(&mut self.xml, style::CAPTION, &chart.title);
        if self.has_image(place) {
            open(&mut self.xml, style::PICTURE, "");
            picture(
                &mut self.xml,
                chart,
                place,
                self.used_images,
                self.text_width,
            );
            close(&mut self.xml);
            self.used_images += 1;
        } else {
            paragraph(&mut self.xml, style::NOTE, &chart.alt);
        }
    }

    /// The widths of a clause's term, its colon and what it says.
    fn clause_widths(&self) -> [u32; 3] {
        const TERM: u32 = 1560;
        const COLON: u32 = 240;
        [TERM, COLON, self.text_width - TERM - COLON]
    }

    fn open_clauses(&mut self) {
        let widths = self.clause_widths();
        open_table(&mut self.xml, UNLINED, &widths, "");
    }

    fn clause(&mut self, term: &str, says: &Says) {
        let [term_width, colon_width, width] = self.clause_widths();
        self.xml.push_str("<w:tr>");
        for (width, text) in [(term_width, term), (colon_width, ":")] {
            open_cell(&mut self.xml, width, 1, "");
            paragraph(&mut self.xml, style::CLAUSE, text);
            self.xml.push_str("</w:tc>");
        }
        open_cell(&mut self.xml, width, 1, "");
        match says {
            Says::List(list) if !list.items.is_empty() => self.list(list, style::CLAUSE),
            // A cell has a paragraph, also where nothing is said.
            Says::List(_) => paragraph(&mut self.xml, style::CLAUSE, ""),
            Says::Text(text) => paragraph(&mut self.xml, style::CLAUSE, text),
        }
        self.xml.push_str("</w:tc></w:tr>");
    }

    /// One signatory stands at the right, two side by side; row by row, so that their names are in line.
    fn signatures(&mut self, signatories: &[Signatory]) {
        let columns = signatories.len().max(2);
        let widths = shared(&vec![1; columns], self.text_width);
        open_table(&mut self.xml, UNLINED, &widths, "");
        let rows: [(&str, Lines); 3] = [
            (style::PLACE_AND_DAY, |one| &one.place_and_day),
            (style::POSITION, |one| from_ref(&one.position)),
            (style::NAME, |one| from_ref(&one.name)),
        ];
        for (style, texts) in rows {
            self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            let empty = columns - signatories.len();
            for (place, width) in widths.iter().enumerate() {
                open_cell(&mut self.xml, *width, 1, "");
                let one = place.checked_sub(empty).and_then(|it| signatories.get(it));
                self.lines(style, one.map(texts).unwrap_or_default());
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
        }
        self.close_table();
    }

    fn close_table(&mut self) {
        self.xml.push_str("</w:tbl>");
        self.is_after_table = true;
    }

    /// A paragraph after a table, which keeps it from touching what follows.
    fn end_table(&mut self) {
        if std::mem::take(&mut self.is_after_table) {
            paragraph(&mut self.xml, style::GAP, "");
        }
    }
}

//! Sheets of a long document, drawn a little in each frame, so that the page never stands still; on paper all of it is
//! there.
//!
//! What a block says is its key: when the document is made anew, what says the same stays as it stands.

use super::bar;
use super::block::block;
use super::class_of;
use crate::report::{Block, Document, List, Says};
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, kept};
use crate::text::Lang;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::rc::Rc;

/// So much is drawn in a frame: about as many elements.
const IN_A_FRAME: usize = 90;

/// The sheets of a page. Make them once, and show documents on them.
#[derive(Clone, Copy)]
pub struct Sheets {
    desk: Desk,
    lang: Lang,
    held: RwSignal<Option<Held>, LocalStorage>,
    /// What stands on the page already, by its key.
    drawn: RwSignal<BTreeSet<String>>,
    owner: StoredValue<Owner>,
}

/// A document with a key for every block of every part.
#[derive(Clone)]
struct Held {
    document: Rc<Document>,
    keys: Rc<Vec<Vec<String>>>,
}

impl Sheets {
    /// Empty ones, which the owner at hand keeps.
    pub fn new(desk: Desk, lang: Lang) -> Self {
        let sheets = Self {
            desk,
            lang,
            held: RwSignal::new_local(None),
            drawn: RwSignal::new(BTreeSet::new()),
            owner: StoredValue::new(Owner::new()),
        };
        let print = window_event_listener_untyped("beforeprint", move |_| {
            sheets.draw(usize::MAX);
        });
        on_cleanup(move || print.remove());
        sheets
    }

    /// Shows a document in place of the one before, or none.
    pub fn show(self, document: Option<Rc<Document>>) {
        let Some(document) = document else {
            self.held.try_set(None);
            return;
        };
        let keys = Rc::new(keys(&document));
        // What is gone is drawn anew should it come back.
        let all: BTreeSet<&String> = keys.iter().flatten().collect();
        self.drawn
            .try_update_untracked(|drawn| drawn.retain(|key| all.contains(key)));
        self.held.try_set(Some(Held { document, keys }));
        self.go_on();
    }

    /// Draws more in this frame, and in the next, until all of it stands.
    fn go_on(self) {
        if self.draw(IN_A_FRAME) == Some(false) {
            request_animation_frame(move || self.go_on());
        }
    }

    /// Draws so much more; whether that was all. `None` once the page is gone.
    fn draw(self, room: usize) -> Option<bool> {
        let held = self.held.try_get_untracked()??;
        let mut room = room;
        let blocks = held.document.parts.iter().map(|part| &part.blocks);
        let blocks = blocks
            .zip(held.keys.iter())
            .flat_map(|(blocks, keys)| blocks.iter().zip(keys));
        let weighed = self.drawn.try_with_untracked(|drawn| {
            let mut more = Vec::new();
            for (block, key) in blocks.filter(|(_, key)| !drawn.contains(*key)) {
                let weight = weight(&held.document, block);
                // One that is too large for any frame has one of its own.
                if weight > room && !more.is_empty() {
                    return (more, false);
                }
                room = room.saturating_sub(weight);
                more.push(key.clone());
            }
            (more, true)
        })?;
        let (more, is_all) = weighed;
        if !more.is_empty() {
            self.drawn.try_update(|drawn| drawn.extend(more));
        }
        Some(is_all)
    }

    /// The document on its sheets, with the bar above; nothing before one is shown.
    pub fn paper(self) -> El {
        let bar = move || {
            let held = self.held.get()?;
            Some(bar::bar(self.desk, held.document, self.lang))
        };
        el("div")
            .class("stack")
            .live(bar)
            .live(move || self.sheets())
    }

    fn sheets(self) -> Option<El> {
        let held = self.held.get()?;
        let drawn = self.drawn.get();
        let owner = self.owner.try_get_value()?;
        let mut is_whole = true;
        let mut sections = Vec::new();
        for (number, (part, keys)) in held.document.parts.iter().zip(held.keys.iter()).enumerate() {
            let mut blocks: Vec<Child> = Vec::new();
            for (place, key) in keys.iter().enumerate() {
                if !drawn.contains(key) {
                    is_whole = false;
                    break;
                }
                let document = held.document.clone();
                blocks.push(kept(&owner, key.clone(), move || {
                    let blocks = &document.parts[number].blocks;
                    block(&document, &blocks[place])
                }));
            }
            let section = el("section").class(class_of(part.orientation));
            sections.push(section.key(number.to_string()).with(blocks));
            if !is_whole {
                break;
            }
        }
        Some(
            el("div")
                .class("paper")
                .attr("lang", "id")
                .attr("aria-busy", (!is_whole).to_string())
                .with(sections),
        )
    }
}

/// A key for every block: what it says, and how many before it say the same.
fn keys(document: &Document) -> Vec<Vec<String>> {
    let headings: Vec<_> = document.headings().map(|(_, text)| text).collect();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut key = |part: usize, block: &Block| {
        let says = serde_json::to_string(block).unwrap_or_default();
        let says = match block {
            Block::Contents(_) => says + &headings.join("\n"),
            _ => says,
        };
        let mut key = format!("{part} {:x}", digest(says.as_bytes()));
        while !seen.insert(key.clone()) {
            key.push('+');
        }
        key
    };
    let parts = document.parts.iter().enumerate();
    let parts = parts.map(|(number, part)| {
        let blocks = part.blocks.iter();
        blocks.map(|block| key(number, block)).collect()
    });
    parts.collect()
}

/// FNV-1a.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// About how many elements a block is.
fn weight(document: &Document, block: &Block) -> usize {
    let items = |list: &List| 1 + list.items.len();
    match block {
        Block::Table(table) => {
            let rows = table.rows.iter().map(|row| &row.cells);
            let cells = table.head.iter().chain(rows).map(Vec::len);
            5 + cells.sum::<usize>()
        }
        Block::Chart(chart) => 10 + 3 * chart.years.len() * chart.series.len().max(1),
        Block::List(list) => items(list),
        Block::Clause {
            says: Says::List(list),
            ..
        } => 3 + items(list),
        Block::Contents(_) => 2 + document.headings().count(),
        _ => 3,
    }
}

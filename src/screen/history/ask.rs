//! Before another person's change is undone: whose it is, and what would change.

use super::line::fact;
use crate::app::Command;
use crate::app::query::history::FactLine;
use crate::domain::id::ChangeId;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Weight, button, dialog};
use crate::text::Lang;
use crate::text::words::history as words;
use leptos::prelude::*;

/// What is asked.
#[derive(Clone)]
pub struct Asked {
    /// The change.
    pub id: ChangeId,
    /// Who made it.
    pub name: String,
    /// What undoing it would change.
    pub changes: Vec<FactLine>,
}

/// The question, which any closure can ask.
#[derive(Clone, Copy)]
pub struct Question {
    asked: RwSignal<Option<Asked>, LocalStorage>,
    is_open: RwSignal<bool>,
}

impl Question {
    /// Nothing is asked yet.
    pub fn new() -> Self {
        Self {
            asked: RwSignal::new_local(None),
            is_open: RwSignal::new(false),
        }
    }

    /// Asks.
    pub fn ask(self, asked: Asked) {
        self.asked.set(Some(asked));
        self.is_open.set(true);
    }

    /// The dialog that asks.
    pub fn dialog(self, desk: Desk, lang: Lang) -> El {
        let title = move || words::ASK_TITLE.within(lang).to_owned();
        let content = move || {
            self.asked
                .get()
                .map(|asked| self.content(desk, lang, &asked))
        };
        dialog(self.is_open, lang, title, content)
    }

    fn content(self, desk: Desk, lang: Lang, asked: &Asked) -> Vec<El> {
        let name = match asked.name.as_str() {
            "" => words::NAMELESS.within(lang),
            name => name,
        };
        let mut content = match asked.changes.is_empty() {
            true => vec![el("p").with(words::ASK_NOTHING.within(lang))],
            false => vec![
                el("p").with(words::ask(lang, name)),
                el("ul")
                    .attr("role", "list")
                    .class("stack-tight")
                    .each(asked.changes.iter().map(fact)),
            ],
        };
        let id = asked.id;
        let undo = button(words::UNDO.within(lang), Weight::Primary, None).on("click", move |_| {
            desk.send(Command::Undo(id));
            self.is_open.set(false);
        });
        let keep = button(words::KEEP.within(lang), Weight::Normal, None)
            .on("click", move |_| self.is_open.set(false));
        content.push(el("div").class("row").with([undo, keep]));
        content
    }
}

//! A table from Word or Excel: a box to paste it into, then the look at it before it counts.

mod columns;
mod look;
mod page;

pub use page::page;

use crate::app::plan_table::{Pasted, Problem};
use crate::app::query::table_look::TableLook;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::text::Lang;
use crate::text::words::plan_table::look as words;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event};

/// Looks at a table beside the version that it would come into.
pub type LookAt = Arc<dyn Fn(&Pasted) -> Option<TableLook> + Send + Sync>;

/// What has been pasted so far. Small and `Copy`, so that any closure of a page can hold it.
#[derive(Clone, Copy)]
pub struct TablePaste {
    /// The language.
    pub lang: Lang,
    /// The table that waits to be taken over.
    pub pasted: RwSignal<Option<Pasted>, LocalStorage>,
    /// Why nothing could be read, as a sentence.
    problem: RwSignal<Option<String>>,
    /// What stands in the box.
    text: StoredValue<String>,
    /// Which of the long lists show whole.
    shows_all: RwSignal<[bool; 3]>,
    /// Whether a table was there already, so that the keyboard goes back to the box.
    is_again: StoredValue<bool>,
}

impl TablePaste {
    /// Nothing is pasted.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            pasted: RwSignal::new_local(None),
            problem: RwSignal::new(None),
            text: StoredValue::new(String::new()),
            shows_all: RwSignal::new([false; 3]),
            is_again: StoredValue::new(false),
        }
    }

    /// The box, or the look at what was pasted into it. `heading` is the tag of the headings.
    pub fn view(self, heading: &'static str, look: LookAt) -> AnyView {
        let shown = move || {
            let look = self.pasted.with(|it| it.as_ref().and_then(|it| look(it)));
            match look {
                Some(look) => look::look(self, heading, &look).key("look"),
                None => self.empty_box().key("box"),
            }
        };
        shown.into_any()
    }

    /// Forgets what was pasted; nothing has changed.
    pub fn forget(self) {
        self.is_again.set_value(true);
        self.text.set_value(String::new());
        self.shows_all.set([false; 3]);
        self.pasted.set(None);
    }

    fn take(self, html: &str, text: &str) {
        match Pasted::of_clipboard(html, text) {
            Ok(pasted) => {
                self.problem.set(None);
                self.pasted.set(Some(pasted));
            }
            Err(problem) => self.problem.set(Some(self.said(&problem))),
        }
    }

    fn said(self, problem: &Problem) -> String {
        problem.message(&[], self.lang)
    }

    fn empty_box(self) -> El {
        let lang = self.lang;
        let field = el("textarea")
            .attr("id", "table-box")
            .attr("rows", "5")
            .attr("aria-describedby", "table-box-note")
            .attr("spellcheck", "false")
            .on("paste", move |event| self.on_paste(&event))
            .on("input", move |event| {
                self.text.set_value(event_target_value(&event))
            });
        let field = match self.is_again.get_value() {
            true => field.focused(),
            false => field,
        };
        let read = button(words::READ.within(lang), Weight::Normal, None).on("click", move |_| {
            self.text.with_value(|text| self.take("", text))
        });
        let problem = self.problem.get();
        el("div").class("stack").with([
            el("div").class("field field-wide").with([
                el("label")
                    .attr("for", "table-box")
                    .with(words::PASTE_HERE.within(lang)),
                field,
                el("p")
                    .class("hint")
                    .attr("id", "table-box-note")
                    .with(words::PASTE_HINT.within(lang)),
            ]),
            el("div")
                .attr("role", "alert")
                .with(problem.map(|said| notice(Tone::Bad, el("p").with(said)))),
            el("div").class("row").with(read),
        ])
    }

    /// The clipboard knows of merged cells where it holds HTML, which the box would lose.
    fn on_paste(self, event: &Event) {
        let Some(clipboard) = event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data)
        else {
            return;
        };
        let get = |kind| clipboard.get_data(kind).unwrap_or_default();
        event.prevent_default();
        self.take(&get("text/html"), &get("text/plain"));
    }
}

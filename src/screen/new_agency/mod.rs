//! *Perangkat daerah baru*: what it is called, who fills it in, and what its plan begins with.

mod copy;
mod fields;
mod form;
mod make;

use super::desk::Desk;
use super::el::{El, el};
use super::parts::{Tone, Weight, button, notice};
use super::table_paste::TablePaste;
use crate::app::new_agency::trial;
use crate::app::plan_table::Pasted;
use crate::app::query::table_look::table_look;
use crate::app::route::Route;
use crate::text::Lang;
use crate::text::words::new_agency as words;
use copy::Copies;
use fields::{picks, text_fields};
use form::{Form, Start};
use leptos::prelude::*;
use std::sync::Arc;

/// The page and what it holds. Small and `Copy`, so that any closure can hold it.
#[derive(Clone, Copy)]
struct NewAgencyPage {
    desk: Desk,
    lang: Lang,
    form: RwSignal<Form>,
    copies: Copies,
    paste: TablePaste,
    /// Why it could not be made, as a sentence.
    problem: RwSignal<Option<String>>,
}

/// The page.
pub fn page(desk: Desk, lang: Lang) -> AnyView {
    let page = NewAgencyPage {
        desk,
        lang,
        form: RwSignal::new(Form::new(desk)),
        copies: Copies::new(desk),
        paste: TablePaste::new(lang),
        problem: RwSignal::new(None),
    };
    let start = Memo::new(move |_| page.form.with(|form| form.start));
    let plan = move || match start.get() {
        Start::Nothing => (move || page.nothing()).into_any(),
        Start::Copy => (move || page.copies.view(lang)).into_any(),
        Start::Table => page.table(),
    };
    let names = move || page.names();
    let begin = move || page.begin_with();
    let problem = move || {
        page.problem
            .get()
            .map(|said| notice(Tone::Bad, el("p").with(said)))
    };
    let section = el("section").class("card stack").with([
        el("h2").with(words::BEGIN.within(lang)),
        el("div").with(begin.into_any()),
        el("div").with(plan.into_any()),
    ]);
    let make =
        button(words::MAKE.within(lang), Weight::Primary, None).on("click", move |_| page.make());
    let inner = el("div")
        .class("start-inner start-wide")
        .with(head(lang))
        .with(
            el("div")
                .class("stack")
                .with(names.into_any())
                .with(section),
        )
        .with(el("div").attr("role", "alert").with(problem.into_any()))
        .with(el("div").class("row").with(make));
    el("main").class("start").with(inner).into_any()
}

fn head(lang: Lang) -> [El; 2] {
    let back = el("a")
        .attr("href", Route::Start.hash())
        .with(words::BACK.within(lang));
    let mark = el("span")
        .class("brand-mark")
        .attr("aria-hidden", "true")
        .with("IKU");
    [
        el("div").class("start-top").with([mark, back]),
        el("header").class("start-head").with([
            el("h1")
                .attr("tabindex", "-1")
                .with(words::TITLE.within(lang))
                .focused(),
            el("p").with(words::LEAD.within(lang)),
        ]),
    ]
}

impl NewAgencyPage {
    /// What it is called, and who fills it in.
    fn names(self) -> El {
        let card = |title: &str, fields: Vec<El>| {
            let fields = el("div").class("look-fields").with(fields);
            el("section")
                .class("card stack")
                .with([el("h2").with(title), fields])
        };
        let agency = text_fields(self.form, &form::AGENCY, self.lang);
        let who = text_fields(self.form, &form::WHO, self.lang);
        el("div").class("stack").with([
            card(words::AGENCY.within(self.lang), agency),
            card(words::WHO.within(self.lang), who),
        ])
    }

    fn begin_with(self) -> El {
        let ways = [
            (Start::Nothing, words::NOTHING),
            (Start::Copy, words::COPY),
            (Start::Table, words::TABLE),
        ];
        let now = self.form.with(|form| form.start);
        let options = ways.map(|(start, name)| (name.within(self.lang).to_owned(), start == now));
        let pick = move |place: usize| {
            self.problem.set(None);
            self.form.update(|form| form.start = ways[place].0);
            if ways[place].0 == Start::Copy {
                self.copies.count();
            }
        };
        picks(
            "new-begin",
            words::BEGIN_WITH.within(self.lang),
            options.into(),
            pick,
        )
    }

    fn nothing(self) -> El {
        let years = text_fields(self.form, &form::YEARS, self.lang);
        el("div").class("stack").with([
            el("p")
                .class("hint")
                .with(words::NOTHING_HINT.within(self.lang)),
            el("div").class("look-fields").with(years),
        ])
    }

    fn table(self) -> AnyView {
        // Looked at beside an empty draft, which is what the table will come into.
        let empty = StoredValue::new_local(trial());
        let look = move |pasted: &Pasted| {
            empty.with_value(|(workspace, version)| {
                table_look(pasted, workspace, *version, self.lang)
            })
        };
        self.paste.view("h3", Arc::new(look))
    }
}

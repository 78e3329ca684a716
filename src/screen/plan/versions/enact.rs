//! *Tetapkan*: what changes, then number, day and signatory of the decree.

use super::{compare, heading_id, name_of};
use crate::app::Refusal;
use crate::app::enactment::{Enactment, Field, as_numbered};
use crate::app::query::compare::compare as compared;
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::focus;
use crate::screen::parts::{Icon, Tone, Weight, button, icon, notice};
use crate::screen::watch::Watch;
use crate::text::words::Phrase;
use crate::text::words::versions::enactment as words;
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::rc::Rc;

/// What the page remembers: what is typed, and what is wrong with it.
#[derive(Clone, Copy)]
struct Form {
    desk: Desk,
    lang: Lang,
    version: EntityId,
    typed: RwSignal<Enactment>,
    problems: RwSignal<Vec<(Field, String)>>,
    refused: RwSignal<Option<Refusal>>,
}

/// Each field with its name, its identity on the page, what it takes, and a hint.
const FIELDS: [(Field, Phrase, &str, &str, Option<Phrase>); 5] = [
    (
        Field::Number,
        words::NUMBER,
        "nomor",
        "text",
        Some(words::NUMBER_HINT),
    ),
    (Field::Date, words::DATE, "tanggal", "date", None),
    (
        Field::Effective,
        words::EFFECTIVE,
        "berlaku",
        "date",
        Some(words::EFFECTIVE_HINT),
    ),
    (Field::Position, words::POSITION, "jabatan", "", None),
    (
        Field::Name,
        words::NAME,
        "nama",
        "text",
        Some(words::NAME_HINT),
    ),
];

/// The page for a draft.
pub fn page(desk: Desk, lang: Lang, version: EntityId) -> El {
    let draft = find(desk, version);
    let form = Form {
        desk,
        lang,
        version,
        typed: RwSignal::new(draft.map(|plan| Enactment::of(&plan)).unwrap_or_default()),
        problems: RwSignal::new(Vec::new()),
        refused: RwSignal::new(None),
    };
    let shows_all = RwSignal::new(false);
    let title = move || {
        desk.watch(Watch::Plan);
        el("h2").with(words::enact(lang, &name_of(desk, version, lang)))
    };
    let changes = move || {
        desk.watch(Watch::Plan);
        changes(desk, version, shows_all, lang)
    };
    let fields = move || {
        desk.watch(Watch::Plan);
        match find(desk, version).is_some_and(|plan| !plan.decree.is_enacted) {
            true => form.fields(),
            false => notice(Tone::Info, el("p").with(words::NO_DRAFT.within(lang))),
        }
    };
    el("section")
        .class("section")
        .with(title.into_any())
        .with(changes.into_any())
        .with(fields.into_any())
}

fn find(desk: Desk, version: EntityId) -> Option<Rc<Plan>> {
    let plans = desk.with(|w| w.plans().to_vec()).unwrap_or_default();
    plans.into_iter().find(|plan| plan.decree.id == version)
}

/// What changes against the version that it amends.
fn changes(desk: Desk, version: EntityId, shows_all: RwSignal<bool>, lang: Lang) -> Option<El> {
    let plan = find(desk, version)?;
    let amended = find(desk, plan.decree.amends?)?;
    let names = [&amended, &plan].map(|plan| name_of(desk, plan.decree.id, lang));
    // What is about to be filled in below is no change of the plan.
    let rows = compared(&amended, &as_numbered(&plan, &amended), lang);
    let rows = compare::differences(&rows, (&names[0], &names[1]), shows_all, lang);
    let summary = el("summary").with(words::what_changes(lang, &names[0]));
    Some(
        el("details")
            .attr("open", "")
            .class("enact-changes")
            .with([summary, rows]),
    )
}

impl Form {
    fn fields(self) -> El {
        let fields = FIELDS.map(|field| self.field(field));
        let lang = self.lang;
        let typed = self.typed.get();
        let from = typed.day(Field::Effective).or(typed.day(Field::Date));
        let measures = from.map(|day| el("p").with(words::will_measure(lang, day.year())));
        let enact = button(
            words::ENACT_NOW.within(lang),
            Weight::Primary,
            Some(Icon::Check),
        )
        .on("click", move |_| self.enact());
        el("div")
            .class("stack")
            .with(fields)
            .with(measures)
            .with(el("p").class("hint").with(words::ENACT_LEAD.within(lang)))
            .with(self.refused.get().map(|it| refusal(&it, lang)))
            .with(el("div").class("actions").with(enact))
    }

    fn field(
        self,
        (field, name, id, kind, hint): (Field, Phrase, &'static str, &'static str, Option<Phrase>),
    ) -> El {
        let lang = self.lang;
        let typed = self.typed.get();
        let problem = self.problems.get().into_iter().find(|(of, _)| *of == field);
        let note = format!("{id}-catatan");
        let give = move |event| {
            let text = event_target_value(&event);
            self.typed.update(|typed| *typed.text_mut(field) = text);
            self.problems
                .update(|all| all.retain(|(of, _)| *of != field));
            self.refused.set(None);
        };
        let input = match kind {
            "" => el("textarea").attr("rows", "2"),
            kind => el("input").attr("type", kind),
        };
        let input = input
            .attr("id", id)
            .attr("autocomplete", "off")
            .attr("aria-describedby", note.clone())
            .value(typed.text(field))
            .on("input", give);
        let input = match problem {
            Some(_) => input.attr("aria-invalid", "true"),
            None => input,
        };
        // What the browser shows in its own way is said as it is written here.
        let day = typed.day(field).filter(|_| kind == "date");
        let said = match (problem, day, hint) {
            (Some((_, words)), ..) => el("p")
                .class("error")
                .with(icon(Icon::Warning))
                .with(el("span").with(words)),
            (None, Some(day), _) => el("p").class("hint").with(time::day(lang, day)),
            (None, None, hint) => el("p")
                .class("hint")
                .with(hint.map(|hint| hint.within(lang))),
        };
        el("div")
            .class("field")
            .with(el("label").attr("for", id).with(name.within(lang)))
            .with(input)
            .with(
                el("div")
                    .attr("id", note)
                    .attr("aria-live", "polite")
                    .with(said),
            )
    }

    /// Enacts it and goes back to the list; else says what is wrong where it is wrong.
    fn enact(self) {
        let typed = self.typed.get_untracked();
        let Some(plan) = find(self.desk, self.version) else {
            return;
        };
        let lang = self.lang;
        self.refused.set(None);
        let command = match typed.command(&plan) {
            Ok(command) => command,
            Err(lacking) => {
                let said = lacking
                    .into_iter()
                    .map(|(field, words)| (field, words.within(lang).to_owned()));
                return self.say(said.collect());
            }
        };
        match self.desk.dispatch(command) {
            Ok(_) => {
                self.desk.viewed.set(None);
                let name = name_of(self.desk, self.version, lang);
                self.desk.tell(words::enacted(lang, &name));
                self.desk
                    .device
                    .page
                    .go(&Route::Plan(PlanPlace::Versions).hash());
                focus([heading_id(self.version)]);
            }
            Err(refusal) => match typed.field_of(&refusal) {
                Some(field) => self.say(vec![(field, refusal.message(lang))]),
                None => self.refused.set(Some(refusal)),
            },
        }
    }

    /// Says what is wrong, and goes to the first field that is.
    fn say(self, problems: Vec<(Field, String)>) {
        let first = FIELDS
            .iter()
            .find(|(field, ..)| problems.iter().any(|(of, _)| of == field));
        if let Some((_, _, id, ..)) = first {
            focus([(*id).to_owned()]);
        }
        self.problems.set(problems);
    }
}

/// A refusal that no field can mend.
fn refusal(refusal: &Refusal, lang: Lang) -> El {
    let undecided = matches!(refusal, Refusal::Undecided { .. });
    let way = undecided.then(|| {
        el("a")
            .attr("href", Route::Exchange.hash())
            .with(words::UNDECIDED.within(lang))
    });
    notice(Tone::Bad, el("p").with(refusal.message(lang)))
        .with(way)
        .attr("role", "alert")
}

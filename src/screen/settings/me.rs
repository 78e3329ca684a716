//! *Saya*: the label that goes with everything one enters.

use super::Section;
use crate::app::kept::Me;
use crate::screen::desk::Desk;
use crate::screen::parts::{Field, Icon, icon};
use crate::text::Lang;
use crate::text::number::looks_like_nik;
use crate::text::words::{Phrase, settings as words};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The value of the option for a unit in one's own words; no identity looks like it.
const OTHER: &str = "other";

/// Name and unit, as they can be changed later.
#[component]
pub fn MeSection(desk: Desk, lang: Lang) -> impl IntoView {
    let saved = move |()| desk.tell(words::ME_SAVED.within(lang).to_owned());
    view! {
        <Section id="settings-me" title=words::ME lead=words::ME_LEAD lang>
            <MeForm desk lang verb=words::SAVE_ME saved/>
        </Section>
    }
}

/// Name and unit, kept when the form is sent; what is missing is said then.
#[component]
pub fn MeForm(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
    /// What the button says.
    verb: Phrase,
    /// Told after they were kept.
    #[prop(into)]
    saved: Callback<()>,
) -> impl IntoView {
    let units = units(desk);
    let me = desk.me.get_untracked().unwrap_or_default();
    let name = RwSignal::new(me.name);
    let unit = RwSignal::new(me.unit.clone());
    let chosen = RwSignal::new(match me.unit_id {
        Some(id) if units.iter().any(|(unit, _)| *unit == id) => id,
        _ if me.unit.is_empty() => String::new(),
        _ => OTHER.to_owned(),
    });
    let asked = RwSignal::new(false);
    let problem = move |text: RwSignal<String>, missing: Phrase| {
        Signal::derive(move || {
            let is_missing = asked.get() && text.with(|text| text.trim().is_empty());
            let is_nik = text.with(|text| looks_like_nik(text));
            let words = is_nik
                .then_some(words::LOOKS_LIKE_NIK)
                .or(is_missing.then_some(missing));
            words.map(|words| words.within(lang).to_owned())
        })
    };
    let name_problem = problem(name, words::NAME_MISSING);
    let chosen_problem = problem(chosen, words::UNIT_MISSING);
    let unit_problem = problem(unit, words::UNIT_MISSING);
    let is_other = move || chosen.with(|chosen| chosen == OTHER);
    let labels = units.clone();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        asked.set(true);
        let problems = [name_problem, chosen_problem];
        let is_unit_fine = !is_other() || unit_problem.with_untracked(Option::is_none);
        if !is_unit_fine || !problems.iter().all(|p| p.with_untracked(Option::is_none)) {
            return;
        }
        let id = chosen.get_untracked();
        let listed = labels.iter().find(|(unit, _)| *unit == id);
        desk.set_me(Me {
            name: name.get_untracked().trim().to_owned(),
            unit: match listed {
                Some((_, label)) => label.clone(),
                None => unit.get_untracked().trim().to_owned(),
            },
            unit_id: listed.map(|(id, _)| id.clone()),
        });
        saved.run(());
    };
    view! {
        <form class="stack" on:submit=save>
            <Field
                label=words::NAME.within(lang)
                id="me-name"
                value=name
                hint=words::NAME_HINT.within(lang).to_owned()
                problem=name_problem
                autocomplete="name"
            />
            {unit_select(units, chosen, chosen_problem, lang)}
            <Show when=is_other>
                <Field label=words::OWN_UNIT.within(lang) id="me-own-unit" value=unit problem=unit_problem/>
            </Show>
            <div class="row">
                <button type="submit" class="button button-primary">{verb.within(lang)}</button>
            </div>
        </form>
    }
}

/// Identity and name of each unit.
fn units(desk: Desk) -> Vec<(String, String)> {
    let units = desk.with(|w| {
        let plan = w.current_plan()?;
        let units = plan.units.iter();
        let units = units.map(|u| (u.id.to_string(), u.short_name().to_owned()));
        Some(units.collect())
    });
    units.flatten().unwrap_or_default()
}

fn unit_select(
    units: Vec<(String, String)>,
    chosen: RwSignal<String>,
    problem: Signal<Option<String>>,
    lang: Lang,
) -> impl IntoView {
    let none = (String::new(), words::CHOOSE_UNIT.within(lang).to_owned());
    let other = (OTHER.to_owned(), words::OTHER_UNIT.within(lang).to_owned());
    let options = std::iter::once(none).chain(units).chain([other]);
    let option = move |(value, label): (String, String)| {
        let own = value.clone();
        view! { <option value=value selected=move || chosen.get() == own>{label}</option> }
    };
    let said = move || {
        problem.get().map(|words| {
            view! {
                <p class="error">{icon(Icon::Warning)}<span>{words}</span></p>
            }
        })
    };
    view! {
        <div class="field">
            <label for="me-unit">{words::UNIT.within(lang)}</label>
            <select
                id="me-unit"
                aria-describedby="me-unit-note"
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                on:change=move |event| chosen.set(event_target_value(&event))
            >
                {options.map(option).collect_view()}
            </select>
            <div id="me-unit-note" aria-live="polite">{said}</div>
        </div>
    }
}

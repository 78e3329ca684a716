//! *Saya*: the label that goes with everything one enters.

use super::Section;
use crate::app::kept::Me;
use crate::screen::desk::Desk;
use crate::screen::parts::Field;
use crate::text::Lang;
use crate::text::number::looks_like_nik;
use crate::text::words::settings as words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The value of the option for a unit in one's own words; no identity looks like it.
const OTHER: &str = "other";

/// Name and unit, kept when the form is sent.
#[component]
pub fn MeSection(desk: Desk, lang: Lang) -> impl IntoView {
    let units = desk.with(|w| {
        let plan = w.current_plan()?;
        let units = plan.units.iter();
        let units = units.map(|u| (u.id.to_string(), u.short_name().to_owned()));
        Some(units.collect::<Vec<_>>())
    });
    let units = units.flatten().unwrap_or_default();
    let me = desk.me.get_untracked().unwrap_or_default();
    let name = RwSignal::new(me.name);
    let unit = RwSignal::new(me.unit.clone());
    let chosen = RwSignal::new(match me.unit_id {
        Some(id) if units.iter().any(|(unit, _)| *unit == id) => id,
        _ if me.unit.is_empty() => String::new(),
        _ => OTHER.to_owned(),
    });
    let nik = move |text: RwSignal<String>| {
        let is_nik = move || text.with(|text| looks_like_nik(text));
        Signal::derive(move || is_nik().then(|| words::LOOKS_LIKE_NIK.within(lang).to_owned()))
    };
    let (name_problem, unit_problem) = (nik(name), nik(unit));
    let is_other = move || chosen.with(|chosen| chosen == OTHER);
    let is_ready = move || {
        let has_unit = if is_other() {
            unit_problem.with(Option::is_none) && unit.with(|unit| !unit.trim().is_empty())
        } else {
            chosen.with(|chosen| !chosen.is_empty())
        };
        has_unit && name_problem.with(Option::is_none) && name.with(|n| !n.trim().is_empty())
    };
    let labels = units.clone();
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        if !is_ready() {
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
        desk.tell(words::ME_SAVED.within(lang).to_owned());
    };
    view! {
        <Section id="settings-me" title=words::ME lead=words::ME_LEAD lang>
            <form class="stack" on:submit=save>
                <Field
                    label=words::NAME.within(lang)
                    id="me-name"
                    value=name
                    hint=words::NAME_HINT.within(lang).to_owned()
                    problem=name_problem
                    autocomplete="name"
                />
                {unit_select(units, chosen, lang)}
                <Show when=is_other>
                    <Field label=words::OWN_UNIT.within(lang) id="me-own-unit" value=unit problem=unit_problem/>
                </Show>
                <div class="row">
                    <button type="submit" class="button button-primary" disabled=move || !is_ready()>
                        {words::SAVE_ME.within(lang)}
                    </button>
                </div>
            </form>
        </Section>
    }
}

fn unit_select(
    units: Vec<(String, String)>,
    chosen: RwSignal<String>,
    lang: Lang,
) -> impl IntoView {
    let none = (String::new(), words::CHOOSE_UNIT.within(lang).to_owned());
    let other = (OTHER.to_owned(), words::OTHER_UNIT.within(lang).to_owned());
    let options = std::iter::once(none).chain(units).chain([other]);
    let option = move |(value, label): (String, String)| {
        let own = value.clone();
        view! { <option value=value selected=move || chosen.get() == own>{label}</option> }
    };
    view! {
        <div class="field">
            <label for="me-unit">{words::UNIT.within(lang)}</label>
            <select id="me-unit" on:change=move |event| chosen.set(event_target_value(&event))>
                {options.map(option).collect_view()}
            </select>
        </div>
    }
}

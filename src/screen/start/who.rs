//! Who is working here: a name and a unit.

use crate::app::kept::Me;
use crate::screen::desk::Desk;
use crate::screen::parts::{Choice, Field};
use crate::text::Lang;
use crate::text::number::looks_like_nik;
use crate::text::words::mulai as words;
use leptos::prelude::*;

/// Asked once after a workspace was opened for the first time.
#[component]
pub fn WhoPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let units = desk
        .with(|w| {
            let units = w.current_plan().map(|plan| {
                let units = plan.units.iter();
                units
                    .map(|u| (u.id.to_string(), u.short_name().to_owned()))
                    .collect::<Vec<_>>()
            });
            units.unwrap_or_default()
        })
        .unwrap_or_default();
    let name = RwSignal::new(String::new());
    let unit = RwSignal::new(units.first().map(|(id, _)| id.clone()).unwrap_or_default());
    let problem = RwSignal::new(None::<String>);
    let options = units.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            return problem.set(Some(words::NAME_MISSING.within(lang).into()));
        }
        if looks_like_nik(&name) {
            return problem.set(Some(words::NAME_LIKE_NIK.within(lang).into()));
        }
        let id = unit.get_untracked();
        let label = units.iter().find(|(unit, _)| *unit == id);
        desk.set_me(Me {
            name,
            unit: label.map(|(_, label)| label.clone()).unwrap_or_default(),
            unit_id: Some(id),
        });
    };
    view! {
        <main class="start">
            <form class="start-inner" on:submit=submit>
                <header class="start-head">
                    <h1 tabindex="-1">{words::WHO.within(lang)}</h1>
                    <p>{words::WHO_LEAD.within(lang)}</p>
                </header>
                <div class="card stack">
                    <Field label=words::NAME.within(lang) id="who-name" value=name problem=problem autocomplete="name"/>
                    <Choice
                        label=words::UNIT.within(lang)
                        options
                        chosen=unit
                        pick=move |id| unit.set(id)
                    />
                    <div class="row">
                        <button type="submit" class="button button-primary">{words::START.within(lang)}</button>
                    </div>
                </div>
            </form>
        </main>
    }
}

//! *IKU & Organisasi*: the decree as it is printed, and each thing in it as it is read.

mod decree;
mod indicator;
mod organisation;
mod table;
mod versions;

use crate::app::route::{PlanPlace, Route};
use crate::domain::plan::Plan;
use crate::text::Lang;
use crate::text::words::iku as words;
use leptos::prelude::*;
use std::rc::Rc;

/// The page at one of its places.
#[component]
pub fn PlanPage(
    /// The version of the plan that is looked at.
    plan: Rc<Plan>,
    /// All versions, first to latest.
    plans: Vec<Rc<Plan>>,
    /// Where.
    place: PlanPlace,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let content = match place {
        PlanPlace::Table => table::table(&plan, lang).into_any(),
        PlanPlace::Indicator(id) => match plan.indicator(id) {
            Some(found) => indicator::card(&plan, found, lang).into_any(),
            None => table::table(&plan, lang).into_any(),
        },
        PlanPlace::Organisation => organisation::organisation(&plan, lang).into_any(),
        PlanPlace::Decree => decree::decree(&plan, lang).into_any(),
        PlanPlace::Versions => versions::versions(&plans, &plan, lang).into_any(),
    };
    let objectives = plan.goals.iter().map(|goal| goal.objectives.len()).sum();
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{words::TITLE.within(lang)}</h1>
            <p class="lead">
                {words::counts(lang, plan.indicators.len(), plan.goals.len(), objectives)}
                " · " {plan.decree.number.text().to_owned()}
            </p>
        </header>
        <Tabs place lang/>
        {content}
    }
}

#[component]
fn Tabs(place: PlanPlace, lang: Lang) -> impl IntoView {
    let tabs = [
        (PlanPlace::Table, words::TABLE),
        (PlanPlace::Organisation, words::ORGANISATION),
        (PlanPlace::Decree, words::DECREE),
        (PlanPlace::Versions, words::VERSIONS),
    ];
    let tab = move |(to, name): (PlanPlace, crate::text::words::Phrase)| {
        let is_here =
            to == place || to == PlanPlace::Table && matches!(place, PlanPlace::Indicator(_));
        view! {
            <li>
                <a href=Route::Plan(to).hash() aria-current=is_here.then_some("page")>
                    {name.within(lang)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="tabs" aria-label=words::TITLE.within(lang)>
            <ul role="list">{tabs.into_iter().map(tab).collect_view()}</ul>
        </nav>
    }
}

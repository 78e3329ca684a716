//! *Asumsi*: what the decree leaves open and arithmetic needs all the same.

use super::{Disputed, Section, choose, of_plan};
use crate::app::query::settings::{Need, aggregations, directions};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Polarity};
use crate::domain::plan::Plan;
use crate::log::{Attribute, Key, Value};
use crate::screen::desk::Desk;
use crate::screen::parts::{Chip, Tone};
use crate::text::Lang;
use crate::text::words::parts::ASSUMED;
use crate::text::words::{Phrase, settings as words, values};
use leptos::prelude::*;

/// How one kind of need is read, said and written.
struct Kind<T: 'static> {
    title: Phrase,
    attribute: Attribute,
    read: fn(&Plan) -> Vec<Need<T>>,
    say: fn(Lang, T) -> &'static str,
    /// What follows from it, where that is worth a line.
    explain: fn(Lang, T) -> &'static str,
    value: fn(T) -> Value,
}

impl<T> Clone for Kind<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Kind<T> {}

/// The direction of each indicator and the yearly aggregation of each variable.
#[component]
pub fn AssumptionsSection(desk: Desk, lang: Lang) -> impl IntoView {
    let direction = Kind {
        title: words::DIRECTION,
        attribute: Attribute::AssumedPolarity,
        read: directions,
        say: values::polarity,
        explain: values::achievement_formula,
        value: Value::Polarity,
    };
    let aggregation = Kind {
        title: words::OVER_THE_YEAR,
        attribute: Attribute::AssumedAggregation,
        read: aggregations,
        say: values::aggregation,
        explain: |_, _| "",
        value: Value::Aggregation,
    };
    view! {
        <Section id="settings-assumptions" title=words::ASSUMPTIONS lead=words::ASSUMPTIONS_LEAD lang>
            {needs::<Polarity>(desk, lang, direction)}
            {needs::<Aggregation>(desk, lang, aggregation)}
        </Section>
    }
}

fn needs<T>(desk: Desk, lang: Lang, kind: Kind<T>) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let all = of_plan(desk, kind.read);
    let count = move || {
        all.with(|all| {
            let assumed = all.iter().filter(|need| need.value.is_assumed()).count();
            words::stated_and_assumed(lang, all.len() - assumed, assumed)
        })
    };
    // A row lives as long as its indicator does, so that choosing does not take the focus away.
    let ids =
        Memo::new(move |_| all.with(|all| all.iter().map(|need| need.id).collect::<Vec<_>>()));
    let row = move |id: EntityId| {
        let need = Memo::new(move |_| all.with(|all| all.iter().find(|n| n.id == id).cloned()));
        row(desk, lang, kind, id, need)
    };
    view! {
        <div class="setting">
            <div class="between">
                <h3>{kind.title.within(lang)}</h3>
                <p class="hint">{count}</p>
            </div>
            <ul role="list" class="needs">
                <For each=move || ids.get() key=|id| *id children=row/>
            </ul>
        </div>
    }
}

fn row<T>(
    desk: Desk,
    lang: Lang,
    kind: Kind<T>,
    id: EntityId,
    need: Memo<Option<Need<T>>>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let name = move || {
        let parts = need.with(|need| need.as_ref().map(|n| [n.code.clone(), n.name.clone()]));
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    };
    let value = Memo::new(move |_| need.with(|need| need.as_ref().map(|need| need.value)));
    let is_assumed = Memo::new(move |_| value.get().is_some_and(|value| value.is_assumed()));
    let explanation = move || {
        value
            .get()
            .map(|value| (kind.explain)(lang, *value.value()))
    };
    let key = Key::always(id, kind.attribute);
    let element = format!("{}-{id}", kind.attribute.tag());
    let label = element.clone();
    let content = move || {
        if is_assumed.get() {
            select(desk, lang, kind, key, element.clone(), need).into_any()
        } else {
            let words = move || value.get().map(|value| (kind.say)(lang, *value.value()));
            view! { <p>{words} " · " {words::STATED.within(lang)}</p> }.into_any()
        }
    };
    view! {
        <li class="field">
            {move || if is_assumed.get() {
                view! { <label for=label.clone()>{name}</label> }.into_any()
            } else {
                view! { <p class="legend">{name}</p> }.into_any()
            }}
            {content}
            <p class="hint">{explanation}</p>
            <Disputed desk key lang/>
        </li>
    }
}

fn select<T>(
    desk: Desk,
    lang: Lang,
    kind: Kind<T>,
    key: Key,
    element: String,
    need: Memo<Option<Need<T>>>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let choices = need.with_untracked(|need| need.as_ref().map(|n| n.choices.clone()));
    let choices = StoredValue::new(choices.unwrap_or_default());
    let option = move |(place, choice): (usize, T)| {
        let is_chosen = move || {
            let value = need.with(|need| need.as_ref().map(|need| need.value));
            value.is_some_and(|value| *value.value() == choice)
        };
        view! { <option value=place.to_string() selected=is_chosen>{(kind.say)(lang, choice)}</option> }
    };
    let pick = move |event| {
        let place = event_target_value(&event).parse::<usize>();
        let choice = place
            .ok()
            .and_then(|place| choices.with_value(|all| all.get(place).copied()));
        if let Some(choice) = choice {
            choose(desk, key, (kind.value)(choice));
        }
    };
    let options = choices.get_value().into_iter().enumerate();
    view! {
        <div class="assume">
            <select id=element on:change=pick>{options.map(option).collect_view()}</select>
            <Chip text=ASSUMED.within(lang) tone=Tone::Warn/>
        </div>
    }
}

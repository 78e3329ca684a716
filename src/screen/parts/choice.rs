//! Choosing one of several.

use super::icon::{Icon, icon};
use crate::screen::el::{El, el};
use leptos::prelude::*;

/// A native select that names what it chooses: value and words of each option, the value chosen now, and who is told
/// what was picked.
pub fn choice(
    label: &str,
    options: Vec<(String, String)>,
    chosen: &str,
    pick: impl Fn(String) + 'static,
) -> El {
    let option = |(value, words): (String, String)| {
        let is_chosen = value == chosen;
        el("option")
            .attr("value", value)
            .flag("selected", is_chosen)
            .with(words)
    };
    let options = options.into_iter().map(option).collect::<Vec<_>>();
    let select = el("select")
        .with(options)
        .value(chosen)
        .on("change", move |event| pick(event_target_value(&event)));
    el("label")
        .class("choice")
        .with(el("span").with(label))
        .with(select)
        .with(icon(Icon::ChevronDown))
}

/// A native select that names what it chooses: `Tahun 2024 ▾`.
#[component]
pub fn Choice(
    /// What is chosen.
    #[prop(into)]
    label: String,
    /// Value and words of each option.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The value chosen now.
    #[prop(into)]
    chosen: Signal<String>,
    /// Told the value that was picked.
    #[prop(into)]
    pick: Callback<String>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <span>{label}</span>
            <select prop:value=chosen on:change=move |event| pick.run(event_target_value(&event))>
                {move || options.get().into_iter().map(|(value, words)| {
                    let own = value.clone();
                    view! { <option value=value selected=move || chosen.get() == own>{words}</option> }
                }).collect_view()}
            </select>
            {icon(Icon::ChevronDown)}
        </label>
    }
}

/// Radio buttons, for a few options that should all be seen.
#[component]
pub fn Pick(
    /// What is chosen.
    #[prop(into)]
    label: String,
    /// A name that no other group on the page has.
    name: &'static str,
    /// Value and words of each option.
    options: Vec<(String, String)>,
    /// The value chosen now.
    #[prop(into)]
    chosen: Signal<String>,
    /// Told the value that was picked.
    #[prop(into)]
    pick: Callback<String>,
) -> impl IntoView {
    let option = move |(value, words): (String, String)| {
        let own = value.clone();
        view! {
            <label>
                <input
                    type="radio"
                    name=name
                    prop:checked=move || chosen.get() == own
                    on:change=move |_| pick.run(value.clone())
                />
                {words}
            </label>
        }
    };
    view! {
        <fieldset class="setting">
            <legend class="legend">{label}</legend>
            <div class="pick">{options.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
}

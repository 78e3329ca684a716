//! Choosing one of several.

use super::icon::{Icon, icon};
use crate::screen::el::{El, el};
use leptos::prelude::*;
use std::rc::Rc;

/// Value and words of each option.
pub type Options = Vec<(String, String)>;

/// A native select that names what it chooses, `Tahun 2024 ▾`, and tells the value that was picked.
pub fn choice(label: &str, options: Options, chosen: &str, pick: impl Fn(String) + 'static) -> El {
    el("label")
        .class("choice")
        .with(el("span").with(label))
        .with(select(options, chosen).on("change", move |event| pick(event_target_value(&event))))
        .with(icon(Icon::ChevronDown))
}

/// A native select without its name.
pub fn select(options: Options, chosen: &str) -> El {
    // Each with its key: where others come or go, the one that is chosen stays what it is.
    let option = |(value, words): (String, String)| {
        el("option")
            .key(value.clone())
            .attr("value", value)
            .with(words)
    };
    el("select")
        .each(options.into_iter().map(option))
        .value(chosen)
}

/// Radio buttons, for a few options that should all be seen. No other group on the page has their `name`.
pub fn pick(
    label: &str,
    name: &'static str,
    options: Options,
    chosen: &str,
    pick: impl Fn(String) + 'static,
) -> El {
    radios(label, name, options, chosen, Rc::new(pick))
}

fn radios(
    label: &str,
    name: &'static str,
    options: Options,
    chosen: &str,
    pick: Rc<dyn Fn(String)>,
) -> El {
    let option = |(value, words): (String, String)| {
        let pick = pick.clone();
        let radio = el("input")
            .attr("type", "radio")
            .attr("name", name)
            .checked(value == chosen)
            .on("change", move |_| pick(value.clone()));
        el("label").with(radio).with(words)
    };
    el("fieldset")
        .class("setting")
        .with(el("legend").class("legend").with(label))
        .with(
            el("div")
                .class("pick")
                .each(options.into_iter().map(option)),
        )
}

/// A box to tick, with its words behind it.
pub fn check(words: &str, is_ticked: bool, tick: impl Fn(bool) + 'static) -> El {
    let tick_box = el("input")
        .attr("type", "checkbox")
        .checked(is_ticked)
        .on("change", move |event| tick(event_target_checked(&event)));
    el("label").class("check").with(tick_box).with(words)
}

//! Short words about what just happened, seen for a while and read aloud.

use leptos::prelude::*;
use std::time::Duration;

/// How long words stay: time enough to read two lines and reach the button.
const SHOWN: Duration = Duration::from_secs(8);

/// Words about what just happened, with at most one thing to do about it.
#[derive(Clone)]
pub struct Said {
    /// What happened.
    pub words: String,
    /// A verb and what it does, usually *Urungkan*.
    pub action: Option<(String, Callback<()>)>,
}

/// The one place on the page that says what just happened; given as a context by the shell.
#[derive(Clone, Copy)]
pub struct Live(RwSignal<Option<(u32, Said)>>);

impl Live {
    /// Makes the place and gives it to everything below.
    pub fn provide() -> Self {
        let live = Self(RwSignal::new(None));
        provide_context(live);
        live
    }

    /// The place that the shell made.
    pub fn get() -> Self {
        use_context().unwrap_or_else(|| Self(RwSignal::new(None)))
    }

    /// Says something.
    pub fn say(self, words: impl Into<String>) {
        self.offer(Said {
            words: words.into(),
            action: None,
        });
    }

    /// Says something that has a button.
    pub fn offer(self, said: Said) {
        let number = self
            .0
            .with_untracked(|now| now.as_ref().map_or(0, |(n, _)| n + 1));
        self.0.set(Some((number, said)));
        // Only its own words: what was said since has a timer of its own.
        let forget = move || {
            self.0.try_update(|now| {
                if now.as_ref().is_some_and(|(n, _)| *n == number) {
                    *now = None;
                }
            });
        };
        set_timeout(forget, SHOWN);
    }
}

/// Shows what the place says.
#[component]
pub fn Toast(
    /// Where it is said.
    live: Live,
) -> impl IntoView {
    let shown = move || {
        live.0.get().map(|(_, Said { words, action })| {
            let button = action.map(|(verb, run)| {
                let press = move |_| {
                    run.run(());
                    live.0.set(None);
                };
                view! { <button type="button" class="button-link" on:click=press>{verb}</button> }
            });
            view! { <div><span>{words}</span>{button}</div> }
        })
    };
    view! { <div class="toast" role="status" aria-live="polite">{shown}</div> }
}

//! Before another person's change is undone: whose it is, and what would change.

use super::line::fact;
use crate::app::Command;
use crate::app::query::history::FactLine;
use crate::domain::id::ChangeId;
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Dialog, Weight};
use crate::text::Lang;
use crate::text::words::history as words;
use leptos::prelude::*;

/// What is asked.
#[derive(Clone)]
pub struct Asked {
    /// The change.
    pub id: ChangeId,
    /// Who made it.
    pub name: String,
    /// What undoing it would change.
    pub changes: Vec<FactLine>,
}

/// The question.
#[component]
pub fn Ask(desk: Desk, lang: Lang, asked: RwSignal<Option<Asked>, LocalStorage>) -> impl IntoView {
    let open = RwSignal::new(false);
    Effect::new(move || {
        if asked.with(Option::is_some) {
            open.set(true);
        }
    });
    let undo = move |_| {
        if let Some(asked) = asked.get_untracked() {
            desk.send(Command::Undo(asked.id));
        }
        open.set(false);
    };
    let content = move || {
        asked.get().map(|asked| {
            let name = match asked.name.as_str() {
                "" => words::NAMELESS.within(lang).to_owned(),
                name => name.to_owned(),
            };
            let changes = if asked.changes.is_empty() {
                view! { <p>{words::ASK_NOTHING.within(lang)}</p> }.into_any()
            } else {
                let facts = asked.changes.iter().map(fact).collect_view();
                view! {
                    <p>{words::ask(lang, &name)}</p>
                    <ul role="list" class="stack-tight">{facts}</ul>
                }
                .into_any()
            };
            view! {
                {changes}
                <div class="row">
                    <Button text=words::UNDO.within(lang) press=undo weight=Weight::Primary/>
                    <Button text=words::KEEP.within(lang) press=move |_| open.set(false)/>
                </div>
            }
        })
    };
    view! { <Dialog open lang title=words::ASK_TITLE.within(lang)>{content}</Dialog> }
}

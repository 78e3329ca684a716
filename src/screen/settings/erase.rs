//! *Hapus semua data di perangkat ini*: what cannot be undone asks for a word, and offers a way out first.

use super::Section;
use crate::app::ports::StoreProblem;
use crate::app::route::Route;
use crate::screen::desk::Desk;
use crate::screen::parts::{Field, Icon, icon};
use crate::text::Lang;
use crate::text::words::settings as words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The typed confirmation.
#[component]
pub fn EraseSection(desk: Desk, lang: Lang) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let is_erasing = RwSignal::new(false);
    let is_meant = move || typed.with(|typed| typed.trim() == words::ERASE_WORD);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if !is_meant() || is_erasing.get_untracked() {
            return;
        }
        is_erasing.set(true);
        (desk.device.spawn)(Box::pin(async move {
            erase(desk, lang).await;
            is_erasing.try_set(false);
        }));
    };
    view! {
        <Section id="settings-erase" title=words::ERASE lead=words::ERASE_LEAD lang danger=true>
            <p><a href=Route::Exchange.hash()>{words::BACKUP_FIRST.within(lang)}</a></p>
            <form class="stack" on:submit=submit>
                <Field
                    label=words::TYPE_ERASE.within(lang)
                    id="erase-word"
                    value=typed
                    hint=words::TYPE_ERASE_HINT.within(lang).to_owned()
                />
                <div class="row">
                    <button
                        type="submit"
                        class="button button-danger"
                        disabled=move || !is_meant() || is_erasing.get()
                    >
                        {icon(Icon::Warning)}
                        <span>{words::ERASE_NOW.within(lang)}</span>
                    </button>
                </div>
            </form>
        </Section>
    }
}

/// Tells the other tabs, stops saving, removes everything, and begins anew at *Mulai*.
async fn erase(desk: Desk, lang: Lang) {
    desk.device.tabs.erase();
    if let Some(saver) = desk.saver() {
        saver.stop(StoreProblem::Erased);
    }
    if desk.device.stores.erase().await.is_ok() {
        return desk.begin_anew();
    }
    // What is left is read from the store again by whoever goes on with it.
    desk.close();
    desk.device.page.warn_before_leaving(false);
    desk.device.page.go_instead(&Route::Start.hash());
    desk.tell_problem(words::NOT_ERASED.within(lang).to_owned());
}

//! *Tentang*: which version this is, under which licence, and whether a newer one waits.

use super::Section;
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, FactRow, Weight};
use crate::text::Lang;
use crate::text::words::settings as words;
use leptos::prelude::*;

/// Version, licence, update.
#[component]
pub fn AboutSection(desk: Desk, lang: Lang) -> impl IntoView {
    let update = move || {
        if !desk.update.get() {
            return words::NO_UPDATE.within(lang).into_any();
        }
        let install = move |_| desk.device.page.accept_update();
        view! {
            <p>{words::UPDATE_READY.within(lang)}</p>
            <Button text=words::UPDATE.within(lang) weight=Weight::Primary press=install/>
        }
        .into_any()
    };
    view! {
        <Section id="settings-about" title=words::ABOUT lead=words::ABOUT_TEXT lang>
            <dl class="facts">
                <FactRow name=words::VERSION.within(lang)>{env!("CARGO_PKG_VERSION")}</FactRow>
                <FactRow name=words::LICENCE.within(lang)>{words::LICENCE_TEXT.within(lang)}</FactRow>
                <FactRow name=words::UPDATES.within(lang)>{update}</FactRow>
            </dl>
        </Section>
    }
}

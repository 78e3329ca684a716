//! Sending: the whole workspace as one file, and the code by which two people see that they have the same.

use crate::app::exchange::{content_code, send};
use crate::app::kept::Sentinel;
use crate::app::query::exchange_page::file_name;
use crate::log::{Author, VersionVector};
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Icon, Weight};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::prelude::*;

/// The media type of a file of ours.
const MEDIA_TYPE: &str = "application/json";

/// Downloads the whole workspace; the name of the file, if the browser took it.
pub fn download(desk: Desk) -> Option<String> {
    let me = desk.me.get_untracked().unwrap_or_default();
    let at = desk.device.clock.now();
    let local = LocalTime::at(at, desk.device.clock.minutes_ahead(at));
    let author = Author {
        name: me.name,
        unit: me.unit,
    };
    let made = |w: &crate::app::Workspace| {
        let agency = w.current_plan()?.agency.name.text().to_owned();
        let name = file_name(&agency, &author.unit, local);
        Some((name, send(w, &VersionVector::new(), author, at)?))
    };
    let (name, bytes) = desk.with(made).flatten()?;
    let is_taken = desk.device.files.download(&name, MEDIA_TYPE, &bytes);
    is_taken.then(|| {
        if let Some(workspace) = desk.workspace_name() {
            Sentinel::exported(desk.device.keepsake, &workspace, at);
        }
        name
    })
}

/// Downloads and says so.
pub fn download_and_tell(desk: Desk, lang: Lang) {
    match download(desk) {
        Some(name) => desk.tell(words::sent(lang, &name)),
        None => desk.tell_problem(words::NOT_SENT.within(lang).to_owned()),
    }
}

/// The card that sends.
#[component]
pub fn Send(desk: Desk, lang: Lang) -> impl IntoView {
    let code = move || {
        desk.watch(Watch::Log);
        desk.with(content_code).unwrap_or_default()
    };
    view! {
        <section class="card exchange-way">
            <h2>{words::SEND.within(lang)}</h2>
            <p class="hint">{words::SEND_HINT.within(lang)}</p>
            <Button
                text=words::SEND_FILE.within(lang)
                press=move |_| download_and_tell(desk, lang)
                weight=Weight::Primary
                mark=Icon::Upload
            />
            <p class="exchange-code">
                {words::CODE.within(lang)} ": " <code>{code}</code>
                <small>{words::CODE_HINT.within(lang)}</small>
            </p>
        </section>
    }
}

//! *Perangkat daerah*: whose plan this is, as its documents are headed.

use super::{Section, of_plan};
use crate::screen::desk::Desk;
use crate::screen::parts::{FactRow, stated};
use crate::text::Lang;
use crate::text::words::settings as words;
use leptos::prelude::*;

/// Name, region and letterhead, to read.
#[component]
pub fn AgencySection(desk: Desk, lang: Lang) -> impl IntoView {
    let texts = of_plan(desk, |plan| {
        let agency = &plan.agency;
        let letterhead = [
            agency.government.text(),
            agency.name.text(),
            agency.address.text(),
        ];
        let letterhead: Vec<_> = letterhead
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect();
        let (name, region) = (agency.name.text(), agency.region.text());
        [name.to_owned(), region.to_owned(), letterhead.join("\n")]
    });
    view! {
        <Section id="settings-agency" title=words::AGENCY lead=words::AGENCY_SOURCE lang>
            <dl class="facts">
                {move || {
                    let names = [words::AGENCY_NAME, words::REGION, words::LETTERHEAD];
                    let rows = names.into_iter().zip(texts.get());
                    rows.map(|(name, text)| {
                        let text = stated(lang, &text);
                        view! { <FactRow name=name.within(lang)><span class="lines">{text}</span></FactRow> }
                    }).collect_view()
                }}
            </dl>
        </Section>
    }
}

//! *Perangkat daerah*: whose plan this is, as its documents are headed.

use super::{card, of_plan};
use crate::domain::plan::Plan;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{fact_row, words as said};
use crate::text::Lang;
use crate::text::words::settings as words;

/// Name, region and letterhead, to read.
pub fn section(desk: Desk, lang: Lang) -> El {
    let facts = el("dl").class("facts").live(move || {
        let names = [words::AGENCY_NAME, words::REGION, words::LETTERHEAD];
        let texts = of_plan(desk, texts);
        let row = |(name, text): (crate::text::words::Phrase, &String)| {
            let text = el("span").class("lines").with(said(lang, text));
            fact_row(name.within(lang), text)
        };
        names.into_iter().zip(&texts).map(row).collect::<Vec<_>>()
    });
    card("settings-agency", words::AGENCY, words::AGENCY_SOURCE, lang).with(facts)
}

fn texts(plan: &Plan) -> [String; 3] {
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
}

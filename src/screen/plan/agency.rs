//! The agency: its letterhead, and who heads it and signs. It stands outside the versions, so it can always change.

use super::pen::{Pen, Room};
use crate::domain::stated::Stated;
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::fact_row;
use crate::text::words::{Phrase, facts, iku as words};

/// The agency's card.
pub fn agency(pen: &Pen) -> El {
    let (pen, lang) = (pen.unlocked(), pen.lang);
    let agency = &pen.plan.agency;
    let row = |(attribute, name, stated): (Attribute, Phrase, &Stated<String>)| {
        fact_row(
            name.within(lang),
            pen.text(agency.id, attribute, stated, Room::Line),
        )
    };
    let rows = [
        (Attribute::Name, facts::NAME, &agency.name),
        (Attribute::ShortName, facts::SHORT_NAME, &agency.short_name),
        (Attribute::Region, facts::REGION, &agency.region),
        (Attribute::Government, facts::GOVERNMENT, &agency.government),
        (Attribute::Address, facts::ADDRESS, &agency.address),
        (
            Attribute::SignatoryPosition,
            words::HEAD_POSITION,
            &agency.head_position,
        ),
        (
            Attribute::SignatoryName,
            words::HEAD_NAME,
            &agency.head_name,
        ),
    ];
    el("details")
        .class("card mandate no-print")
        .with(
            el("summary")
                .with(crate::screen::parts::icon(
                    crate::screen::parts::Icon::ChevronRight,
                ))
                .with(el("h2").with(words::AGENCY.within(lang)))
                .with(el("span").class("hint").with(agency.short_name.text())),
        )
        .with(
            el("div")
                .class("mandate-body")
                .with(el("dl").class("facts").with(rows.map(row))),
        )
}

//! What people write of a quarter at the foot of its evaluation (E.81).

use crate::app::quarter;
use crate::app::verification::quarter_of;
use crate::domain::period::Period;
use crate::screen::el::{El, el};
use crate::screen::plan::pen::Pen;
use crate::text::words::documents as words;

/// A field for each of them.
pub fn factors(pen: &Pen, period: Period) -> El {
    let (lang, quarter) = (pen.lang, quarter_of(period));
    let agency = pen.plan.agency.id;
    let fields = quarter::FACTORS.map(|attribute| {
        let key = quarter::key(agency, attribute, quarter);
        pen.paragraph(key)
    });
    el("section")
        .class("card written no-print")
        .with(el("h2").with(words::FACTORS.within(lang)))
        .with(el("p").class("hint").with(words::FACTORS_HINT.within(lang)))
        .with(el("div").class("written-fields").with(fields))
}

//! What people say of the review meeting, above its minutes.

use super::passage::passage;
use crate::app::meeting::{ACCOUNT, meeting};
use crate::app::quarter;
use crate::app::verification::quarter_of;
use crate::domain::period::Period;
use crate::log::Attribute;
use crate::report::minutes_drafts;
use crate::report::year::Year;
use crate::screen::el::{El, el};
use crate::screen::plan::pen::Pen;
use crate::text::words::documents as words;

/// Day, place and attendance, and the passages that are drafted.
pub fn minutes(pen: &Pen, period: Period) -> Option<El> {
    let (lang, quarter) = (pen.lang, quarter_of(period));
    let agency = pen.plan.agency.id;
    let today = pen.desk.today();
    let read = pen.desk.with(|w| {
        let drafts = minutes_drafts(&Year::through(w, period, today)?);
        Some((drafts, meeting(w, agency, quarter)))
    });
    let (drafts, meeting) = read.flatten()?;
    let key = |attribute| quarter::key(agency, attribute, quarter);
    let day = key(Attribute::MeetingDate);
    let texts = [Attribute::MeetingPlace, Attribute::Attendance];
    Some(
        el("section")
            .class("card written no-print")
            .with(el("h2").with(words::MEETING.within(lang)))
            .with(el("p").class("hint").with(words::MEETING_HINT.within(lang)))
            .with(
                el("div")
                    .class("written-fields")
                    .with(pen.named(day, pen.day_of(day, &meeting.date)))
                    .with(texts.map(|attribute| pen.paragraph(key(attribute)))),
            )
            .with(passage(
                pen,
                key(ACCOUNT),
                words::ACCOUNT.within(lang),
                &drafts.account,
            ))
            .with(passage(
                pen,
                key(Attribute::Decisions),
                words::DECISIONS.within(lang),
                &drafts.decisions,
            )),
    )
}

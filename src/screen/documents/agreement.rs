//! What stands over an agreement: that it should be amended, on which ground, and who signs it.

use super::{Page, signing};
use crate::app::agreement::{GROUNDS, Superior, ground_key, office_of_region, superior};
use crate::app::documents::{DocumentAddress, DocumentKind};
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::Value;
use crate::report::planning::{Check, changes_since_signed, checks};
use crate::report::year::Year;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, notice};
use crate::screen::plan::officials;
use crate::screen::plan::pen::{Pen, Possible};
use crate::text::words::{agreement as words, documents as names, signed as signed_words};

/// What people write of an agreement, and what they should know.
pub fn written(page: Page, pen: &Pen) -> Option<El> {
    let unit = signing::owner(page)?;
    Some(
        el("div")
            .class("stack no-print")
            .with(
                (page.kind == DocumentKind::Agreement)
                    .then(|| amend(page, unit))
                    .flatten(),
            )
            .with(checked(page, unit))
            .with((page.kind == DocumentKind::AmendedAgreement).then(|| ground(page, pen, unit)))
            .with(people(page, pen, unit)),
    )
}

/// That something has changed since the last agreement was signed.
fn amend(page: Page, unit: EntityId) -> Option<El> {
    let (lang, today) = (page.lang, page.desk.today());
    let period = Period::Year(page.period().year());
    let (signed, changes) = page.desk.with(|workspace| {
        let day = today.min(period.end());
        let year = Year::drawn_up(workspace, period, day, today)?;
        changes_since_signed(&year, Some(unit))
    })??;
    if changes.is_empty() {
        return None;
    }
    let date = signed.date.first().copied();
    let says = el("p").with(signed_words::changed(lang, date, changes.len()));
    let to = Route::Document(DocumentAddress {
        kind: DocumentKind::AmendedAgreement,
        period: Some(period),
        of: Some(unit),
    });
    let link = el("a")
        .attr("href", to.hash())
        .with(signed_words::AMEND.within(lang));
    Some(notice(Tone::Warn, [says, link]))
}

/// What was looked at before signing: what is odd, else that nothing is.
fn checked(page: Page, unit: EntityId) -> Option<El> {
    let lang = page.lang;
    let found = page.desk.with(|workspace| {
        let year = page.year(workspace)?;
        Some(checks(&year, page.kind, Some(unit)))
    })??;
    let is_fine = found.iter().all(Check::is_fine);
    let said = |it: &Check| {
        let to = match it {
            Check::NoExecution => Some((DocumentKind::BudgetSummary, words::OPEN_SUMMARY)),
            _ => None,
        };
        let link = to.map(|(kind, name)| {
            let to = Route::Document(DocumentAddress {
                kind,
                period: None,
                of: None,
            });
            el("a").attr("href", to.hash()).with(name.within(lang))
        });
        el("li").with(it.sentence(lang)).with(" ").with(link)
    };
    let list = el("ul").with(found.iter().map(said).collect::<Vec<_>>());
    let (tone, title) = match is_fine {
        true => (Tone::Good, words::ALL_FINE),
        false => (Tone::Warn, words::CHECKED),
    };
    let title = el("p").with(title.within(lang));
    Some(notice(tone, [title, list]))
}

/// On which ground it is amended; where nobody says, what follows from the changes stands.
fn ground(page: Page, pen: &Pen, unit: EntityId) -> El {
    let key = ground_key(unit, page.period().year());
    let options = GROUNDS.map(|ground| Possible {
        words: ground.to_owned(),
        value: Value::text(ground),
    });
    let chosen = page.desk.with(|w| w.book().value(&key).cloned()).flatten();
    let field = pen.choice_at(key, options.into(), chosen.as_ref());
    el("section")
        .class("card written")
        .with(el("h2").with(names::GROUND.within(page.lang)))
        .with(
            el("p")
                .class("hint")
                .with(names::GROUND_HINT.within(page.lang)),
        )
        .with(field)
}

/// Who signs, to be named here where nobody is yet.
fn people(page: Page, pen: &Pen, unit: EntityId) -> Option<El> {
    let lang = page.lang;
    let own = pen.plan.unit(unit)?;
    let above = match superior(&pen.plan, unit)? {
        Superior::Region => (pen.plan.agency.id, office_of_region(&pen.plan.agency)),
        Superior::Unit(above) => (above, pen.plan.unit(above)?.name.text().to_owned()),
    };
    let lists = [(unit, own.name.text().to_owned()), above].map(|(id, office)| {
        el("section")
            .class("stack-small")
            .with(el("h3").with(office.as_str()))
            .with(officials::listed(pen, id, &office))
    });
    Some(
        el("details")
            .class("card written")
            .with(el("summary").with(names::WHO_SIGNS.within(lang)))
            .with(lists),
    )
}

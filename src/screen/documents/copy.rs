//! A signed copy: as it was, with its evidence and what would be written differently today.

use super::{Page, described, signing};
use crate::app::query::compare::sides;
use crate::app::signed::Signed;
use crate::log::{Attribute, Key};
use crate::report::Document;
use crate::report::difference::{Difference, differences};
use crate::report::frozen::{as_of_today, thaw};
use crate::screen::el::{Child, El, el};
use crate::screen::evidence::evidence;
use crate::screen::paper::paper;
use crate::screen::parts::{Tone, notice, page_head};
use crate::screen::wording::side;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::{Phrase, signed as words};

/// The page of a copy.
pub fn copy(page: Page, signed: &Signed) -> El {
    let shown = match kept(page, signed) {
        Ok(document) => {
            let today = page.desk.today();
            let now = page.desk.with(|w| as_of_today(w, signed, today)).flatten();
            vec![
                Child::El(compared(page, &document, now.as_ref())),
                Child::El(paper(page.desk, document, page.lang)),
            ]
        }
        Err(problem) => vec![problem],
    };
    above(page, signed).with(shown)
}

/// What was kept of it, else why it does not show.
pub fn kept(page: Page, signed: &Signed) -> Result<Document, Child> {
    let problem = |words: Phrase| {
        let says = el("p").with(words.within(page.lang));
        Child::El(notice(Tone::Warn, says))
    };
    let frozen = signed.frozen.as_deref();
    let frozen = frozen.ok_or_else(|| problem(words::NO_CONTENT))?;
    thaw(frozen).ok_or_else(|| problem(words::UNREADABLE))
}

/// What stands above a copy: what it is, who marked it, where its scan is kept.
pub fn above(page: Page, signed: &Signed) -> El {
    let lang = page.lang;
    let name = signing::name(page, signed);
    let title = format!("{}, {name}", described(page.kind).0.within(lang));
    let of = Key::always(signed.id, Attribute::KeptAt);
    let proof = el("section")
        .class("card no-print")
        .with(evidence(page.desk, lang, of));
    el("div")
        .class("stack")
        .with(page_head(&title, words::FROZEN.within(lang)))
        .with(marked(page, signed))
        .with(proof)
}

/// Who marked it as signed, and when.
fn marked(page: Page, signed: &Signed) -> Option<El> {
    let lang = page.lang;
    let (who, at) = signed.by.as_ref()?;
    let clock = page.desk.device.clock;
    let day = LocalTime::at(*at, clock.minutes_ahead(*at)).full(lang);
    let says = el("p").with(words::marked(lang, who, &day));
    Some(notice(Tone::Info, says).class("notice tone-info no-print"))
}

/// What would be written differently today.
pub fn compared(page: Page, document: &Document, now: Option<&Document>) -> El {
    let lang = page.lang;
    let found = now
        .map(|now| differences(document, now))
        .unwrap_or_default();
    let section = el("section")
        .class("section no-print")
        .with(el("h2").with(words::DIFFERENCES.within(lang)));
    if found.is_empty() {
        return section.with(el("p").with(words::ALIKE.within(lang)));
    }
    section
        .with(el("p").with(words::differ(lang, found.len())))
        .with(table(&found, lang))
}

/// Differences with what was and what is.
pub fn table(found: &[Difference], lang: Lang) -> El {
    let heads = [words::PART, words::WAS, words::IS];
    let [_, was, is] = heads.map(|head| head.within(lang));
    let row = |it: &Difference| {
        let (before, after) = sides(&it.was, &it.is);
        let cell = |text: &str, pieces: &[_], mark, of: &str| {
            let said = match text {
                "" => vec![Child::Text(words::ABSENT.within(lang).to_owned())],
                _ => side(pieces, mark, lang),
            };
            el("td").attr("data-of", of).with(el("div").with(said))
        };
        el("tr")
            .with(el("th").attr("scope", "row").with(it.place.as_str()))
            .with(cell(&it.was, &before, "del", was))
            .with(cell(&it.is, &after, "ins", is))
    };
    let rows: Vec<_> = found.iter().map(row).collect();
    let heads = heads.map(|head| el("th").attr("scope", "col").with(head.within(lang)));
    let table = el("table")
        .class("table compare")
        .with(el("thead").with(el("tr").with(heads)))
        .with(el("tbody").with(rows));
    el("div").class("card card-flush").with(table)
}

//! Under a document: its signed copies, and marking it as signed.

use super::Page;
use crate::app::agreement::{ground_key, signing_units};
use crate::app::documents::{DocumentAddress, DocumentKind};
use crate::app::officials::{holder, officials};
use crate::app::route::Route;
use crate::app::signed::{Signed, Signing, remove, sign, signed};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::plan::Unit;
use crate::log::Value;
use crate::report::Document;
use crate::report::frozen::freeze;
use crate::screen::el::{El, el};
use crate::screen::parts::{Field, Icon, Weight, button, icon, icon_button, labelled};
use crate::text::words::{Phrase, signed as words};
use leptos::prelude::*;
use std::rc::Rc;

/// The list of copies, and the form that makes one.
pub fn signing(page: Page, document: Rc<Document>) -> El {
    let lang = page.lang;
    let list = list(page);
    let none = list
        .is_none()
        .then(|| el("p").class("hint").with(words::NONE.within(lang)));
    el("section")
        .class("card written no-print")
        .with(el("h2").with(words::TITLE.within(lang)))
        .with(none)
        .with(list)
        .with(form(page, document))
}

/// The copies of the kind in the year.
fn list(page: Page) -> Option<El> {
    let year = page.period().year();
    let all = page.desk.with(signed).unwrap_or_default().into_iter();
    let own = all.filter(|it| {
        let is_of_year = it.period.is_some_and(|period| period.year() == year);
        it.kind == Some(page.kind) && is_of_year
    });
    let rows: Vec<_> = own.map(|it| row(page, &it)).collect();
    (!rows.is_empty()).then(|| el("ul").class("copies").attr("role", "list").with(rows))
}

fn row(page: Page, signed: &Signed) -> El {
    let (lang, id) = (page.lang, signed.id);
    let name = name(page, signed);
    let to = Route::Document(DocumentAddress {
        kind: page.kind,
        period: signed.period,
        of: Some(id),
    });
    let link = el("a")
        .class("document-link")
        .attr("href", to.hash())
        .with([icon(Icon::Document), el("span").with(name.as_str())]);
    let remover = icon_button(&words::remove(lang, &name), Icon::Close).on("click", move |_| {
        page.desk.send(remove(id));
    });
    el("li").key(id.to_string()).with([link, remover])
}

/// What a copy is called.
pub fn name(page: Page, signed: &Signed) -> String {
    let unit = signed.unit.and_then(|id| {
        let year = signed.period?.year();
        page.desk.with(|workspace| {
            let unit = workspace.plan_for_year(year)?.unit(id)?;
            Some(unit.short_name().to_owned())
        })?
    });
    let date = signed.date.first().copied();
    words::name(page.lang, date, signed.number.text(), unit.as_deref())
}

fn form(page: Page, document: Rc<Document>) -> El {
    let lang = page.lang;
    let drafts = document.has_drafts();
    let drafts = drafts.then(|| el("p").class("hint").with(words::HAS_DRAFTS.within(lang)));
    let press = move |_| {
        let made = sign(signing_of(page, &document));
        match made.and_then(|command| page.desk.dispatch(command)) {
            Err(refusal) => page.desk.tell_problem(refusal.message(lang)),
            Ok(_) => {
                for typed in page.remembered.typed {
                    typed.set(String::new());
                }
                page.desk.tell(words::SIGNED.within(lang).to_owned());
            }
        }
    };
    el("details")
        .with(el("summary").with(words::MARK.within(lang)))
        .with(el("p").class("hint").with(words::MARK_HINT.within(lang)))
        .with(drafts)
        .with(el("div").class("written-fields").live(move || fields(page)))
        .with(
            button(words::SIGN.within(lang), Weight::Primary, Some(Icon::Check)).on("click", press),
        )
}

/// What is typed draws itself alone, since the document does not change with it.
fn fields(page: Page) -> [El; 3] {
    let lang = page.lang;
    let [number, kept_at] = page.remembered.typed;
    let field = |id, label: Phrase, hint: Phrase, value| {
        let field = Field {
            label: label.within(lang),
            id,
            hint: hint.within(lang),
            problem: None,
            autocomplete: "off",
        };
        field.draw(value)
    };
    let day = el("input")
        .attr("type", "date")
        .value(&signed_on(page).to_string())
        .on("change", move |event| {
            page.day.set(event_target_value(&event).parse().ok());
        });
    [
        field("signed-number", words::NUMBER, words::NUMBER_HINT, number),
        labelled("signed-date", words::DATE.within(lang), day, None, None),
        field(
            "signed-kept-at",
            words::KEPT_AT,
            words::KEPT_AT_HINT,
            kept_at,
        ),
    ]
}

/// The day on which it is said to be signed: that which it bears, where it bears one.
fn signed_on(page: Page) -> Date {
    let chosen = page.day.get().or_else(|| page.day());
    chosen.unwrap_or_else(|| page.desk.today())
}

fn signing_of(page: Page, document: &Document) -> Signing {
    let date = page.day.get_untracked().or_else(|| page.day());
    let date = date.unwrap_or_else(|| page.desk.today());
    let unit = owner(page);
    let (official, ground) = page
        .desk
        .with(|workspace| {
            let officials = officials(workspace);
            let official = unit.and_then(|unit| holder(&officials, unit, date));
            let amends = unit.filter(|_| page.kind == DocumentKind::AmendedAgreement);
            let key = amends.map(|unit| ground_key(unit, page.period().year()));
            let ground = key.and_then(|key| workspace.book().value(&key).cloned());
            (official.map(|it| it.id), ground)
        })
        .unwrap_or_default();
    let [number, kept_at] = page.remembered.typed.map(|it| it.get_untracked());
    Signing {
        kind: page.kind,
        period: page.period(),
        unit,
        official,
        number,
        date,
        ground: match ground {
            Some(Value::Text(ground)) => ground.into(),
            _ => String::new(),
        },
        kept_at,
        frozen: freeze(document),
    }
}

/// Whose the document is, where every official has their own: the one asked for, else the first who signs.
pub fn owner(page: Page) -> Option<EntityId> {
    if !page.kind.is_of_officials() {
        return None;
    }
    let asked = page.of.get_untracked();
    let owner = page.desk.with(|workspace| {
        let year = page.year(workspace)?;
        let is_asked = |unit: &&Unit| Some(unit.id) == asked;
        let found = signing_units(&year.plan).find(is_asked);
        let owner = found.or_else(|| signing_units(&year.plan).next());
        Some(owner?.id)
    });
    owner.flatten()
}

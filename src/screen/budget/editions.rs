//! Editions of the nomenclature: which there are, from which year on, and the code of a thing in each.

use super::sight::Sight;
use crate::app::Command;
use crate::app::budget_of::{code_in, code_key, edition_of, editions};
use crate::app::fresh::fresh;
use crate::domain::budget::{Code, Edition};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Program;
use crate::domain::sort::sort_by_key;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Purpose, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, fact_row, focus, icon_button};
use crate::screen::plan::field_id;
use crate::screen::plan::pen::{Pen, Possible, Room};
use crate::text::words::budget as words;

/// Years are written with four digits.
const LAST_YEAR: u32 = 9999;

/// The editions, latest first.
fn latest_first(sight: Sight) -> Vec<Edition> {
    let mut all = sight.desk.with(editions).unwrap_or_default();
    sort_by_key(&mut all, |it| std::cmp::Reverse(it.since));
    all
}

/// Of which edition the own code of a thing is, and its code in each edition.
pub fn codes(sight: Sight, own: &Pen, program: &Program) -> Vec<El> {
    let (desk, lang, id) = (sight.desk, sight.lang, program.id);
    let all = latest_first(sight);
    let possible = all.iter().map(|it| Possible {
        words: it.name.clone(),
        value: Value::text(it.name.as_str()),
    });
    let of = desk.with(|w| edition_of(w.book(), id).map(Value::text));
    let of = own.choice(
        id,
        Attribute::Edition,
        possible.collect(),
        of.flatten().as_ref(),
    );
    let rows = all.iter().map(|it| code(sight, own, program, it));
    let first = fact_row(words::EDITION_OF_CODE.within(lang), of);
    std::iter::once(first).chain(rows).collect()
}

fn code(sight: Sight, pen: &Pen, program: &Program, edition: &Edition) -> El {
    let (desk, lang, id) = (sight.desk, sight.lang, program.id);
    let pen = pen.unlocked();
    let key = code_key(id, edition.id);
    let stated = desk.with(|w| {
        code_in(w.book(), id, edition.id)
            .unwrap_or_default()
            .to_owned()
    });
    let writer = pen.clone();
    let field = pen.field(key, &stated.unwrap_or_default(), Room::Line, move |typed| {
        let value = match typed.trim() {
            "" => Ok(Value::Cleared),
            typed if typed.parse::<Code>().is_ok() => Ok(Value::text(typed)),
            typed => Err(words::no_code(writer.lang, typed)),
        };
        writer.state(key, value);
    });
    let label = words::code_in(lang, &edition.name, edition.since);
    let field = field.attr("aria-label", label.as_str());
    // How the edition would write the code that is known.
    let usual = program.code.text().parse::<Code>().ok();
    let usual = usual
        .zip(edition.form())
        .map(|(code, form)| code.written(form));
    let field = field.attr("placeholder", usual.unwrap_or_default());
    fact_row(&label, pen.framed(key, field, false))
}

/// The window in which editions are named.
pub fn window(sight: Sight, pen: &Pen) -> El {
    let lang = sight.lang;
    let rows: Vec<_> = latest_first(sight).iter().map(|it| row(pen, it)).collect();
    let heads = [words::EDITION, words::SINCE]
        .map(|it| el("th").attr("scope", "col").with(it.within(lang)));
    let head = el("tr").with(heads).with(el("td"));
    let table = (!rows.is_empty()).then(|| {
        el("table")
            .class("table")
            .with([el("thead").with(head), el("tbody").with(rows)])
    });
    let add = button(
        words::ADD_EDITION.within(lang),
        Weight::Normal,
        Some(Icon::Plus),
    )
    .on("click", move |_| add(sight));
    el("div")
        .class("stack")
        .with(
            el("p")
                .class("hint")
                .with(words::EDITIONS_HELP.within(lang)),
        )
        .with(table)
        .with(el("div").class("row").with(add))
}

fn row(pen: &Pen, edition: &Edition) -> El {
    let (desk, lang, id) = (pen.desk, pen.lang, edition.id);
    let since = match edition.since {
        Some(year) => Stated::Is(year.into()),
        None => Stated::Not,
    };
    let word = words::REMOVE_EDITION.within(lang);
    let remove = icon_button(&format!("{word}: {}", edition.name), Icon::Close);
    let remove = remove.on("click", move |_| {
        let facts = vec![(Key::always(id, Attribute::Removed), Value::Flag(true))];
        desk.send(Command::Set { facts });
    });
    let name = Stated::Is(edition.name.clone());
    el("tr").key(id.to_string()).with([
        el("td").with(pen.text(id, Attribute::Name, &name, Room::Line)),
        el("td").with(pen.count(id, Attribute::FirstYear, &since, LAST_YEAR)),
        el("td").with(remove),
    ])
}

/// An edition from the year on that is looked at, to be named.
fn add(sight: Sight) {
    let key = |attribute| Key::always(fresh(0), attribute);
    let year = u32::from(sight.year_untracked());
    let facts = vec![
        (
            key(Attribute::Kind),
            Value::Kind(EntityKind::NomenclatureEdition),
        ),
        (key(Attribute::FirstYear), Value::Count(year)),
    ];
    let purpose = Purpose::Edit;
    if sight.desk.send(Command::Create { facts, purpose })
        && let Some(made_by) = sight.desk.with(|w| w.undo_state().undo).flatten()
    {
        let made = EntityId {
            made_by,
            ordinal: 0,
        };
        focus([field_id(&Key::always(made, Attribute::Name))]);
    }
}

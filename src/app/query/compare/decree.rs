//! The agency, and the text of the decree with its paragraphs.

use super::pieces::likeness;
use super::{Found, Names, Spot};
use crate::domain::id::EntityId;
use crate::domain::plan::{Item, Plan};
use crate::text::time;
use crate::text::words::{Phrase, facts, values, versions::differences as words};

/// The agency's own words and rules.
pub fn agency(found: &mut Found) {
    let (old, new) = (&found.old.agency, &found.new.agency);
    found.texts(
        "",
        &[
            (facts::NAME, &old.name, &new.name),
            (facts::SHORT_NAME, &old.short_name, &new.short_name),
            (facts::REGION, &old.region, &new.region),
            (facts::GOVERNMENT, &old.government, &new.government),
            (facts::ADDRESS, &old.address, &new.address),
            (words::HEAD_POSITION, &old.head_position, &new.head_position),
            (words::HEAD_NAME, &old.head_name, &new.head_name),
        ],
    );
    found.both((facts::CAP, ""), (&old.cap, &new.cap), &|it, _, cap| {
        values::cap(it.lang, *cap)
    });
    let rounding = (&old.rounding, &new.rounding);
    found.both((facts::ROUNDING, ""), rounding, &|it, _, policy| {
        values::rounding(it.lang, *policy).to_owned()
    });
    let scale = (&old.rating_scale, &new.rating_scale);
    found.both((facts::RATING_SCALE, ""), scale, &Found::named);
}

/// The decree's own words and its paragraphs.
pub fn decree(found: &mut Found) {
    let (old, new) = (&found.old.decree, &found.new.decree);
    found.texts(
        "",
        &[
            (facts::HEADING, &old.heading, &new.heading),
            (facts::NUMBER, &old.number, &new.number),
            (facts::SUBJECT, &old.subject, &new.subject),
            (facts::OFFICE, &old.office, &new.office),
        ],
    );
    let dates = [
        (facts::DATE, &old.date, &new.date),
        (facts::EFFECTIVE, &old.effective, &new.effective),
    ];
    for (name, old, new) in dates {
        found.both((name, ""), (old, new), &|it, _, date| {
            it.stated(date, &|date| time::day(it.lang, *date))
        });
    }
    found.both(
        (words::YEARS, ""),
        (&old.years, &new.years),
        &|it, _, years| it.stated(years, &|(first, last)| format!("{first}–{last}")),
    );
    let lists: [(Phrase, Paragraphs); 4] = [
        (facts::CONSIDERATION, |plan| &plan.decree.considerations),
        (facts::LEGAL_BASIS, |plan| &plan.decree.legal_bases),
        (facts::DICTUM, |plan| &plan.decree.dictums),
        (facts::COPY_RECIPIENT, |plan| &plan.decree.copies),
    ];
    for (name, items) in lists {
        paragraphs(found, name, items);
    }
    found.texts(
        "",
        &[
            (facts::SIGNED_AT, &old.signed_at, &new.signed_at),
            (
                facts::SIGNATORY_POSITION,
                &old.signatory_position,
                &new.signatory_position,
            ),
            (
                facts::SIGNATORY_NAME,
                &old.signatory_name,
                &new.signatory_name,
            ),
            (facts::ANNEX_HEADING, &old.annex_heading, &new.annex_heading),
            (facts::ANNEX_TITLE, &old.annex_title, &new.annex_title),
            (facts::ANNEX_INTRO, &old.annex_intro, &new.annex_intro),
            (facts::TABLE_TITLE, &old.table_title, &new.table_title),
        ],
    );
}

/// One of a decree's lists.
type Paragraphs = fn(&Plan) -> &[Item];

/// The paragraphs of one list. Each decree has paragraphs of its own, so what they say tells which are the same.
fn paragraphs(found: &mut Found, name: Phrase, items: Paragraphs) {
    let lang = found.lang;
    let (old, new) = (items(found.old), items(found.new));
    let spots = |ids: &[EntityId]| ids.iter().map(|id| (*id, None)).collect::<Vec<Spot>>();
    let was: Vec<_> = old.iter().map(|item| item.id).collect();
    let names = Names {
        place: &|plan, at, nth| {
            let label = items(plan).get(at).map_or("", |item| item.label.text());
            words::paragraph(lang, name, label, nth)
        },
        whole: &|plan, at| {
            items(plan)
                .get(at)
                .map_or(String::new(), |item| item.text.text().to_owned())
        },
        parent: &|_, _| String::new(),
    };
    for (was, is) in found.list(&spots(&was), &spots(&known(old, new)), &names) {
        let (old, new) = (&old[was], &new[is]);
        if (&old.label, &old.text) == (&new.label, &new.text) {
            continue;
        }
        let place = words::paragraph(lang, name, old.label.text(), was + 1);
        found.both(
            (facts::LABEL, &place),
            (&old.label, &new.label),
            &Found::text,
        );
        if old.text != new.text {
            let (before, after) = (
                found.text(found.old, &old.text),
                found.text(found.new, &new.text),
            );
            found.changed(place, before, after);
        }
    }
}

/// The paragraph of one decree that stands for a paragraph of another.
pub fn paragraph_in(from: &Plan, to: &Plan, paragraph: EntityId) -> Option<EntityId> {
    let lists: [Paragraphs; 4] = [
        |plan| &plan.decree.considerations,
        |plan| &plan.decree.legal_bases,
        |plan| &plan.decree.dictums,
        |plan| &plan.decree.copies,
    ];
    lists.into_iter().find_map(|items| {
        let known = known(items(from), items(to));
        let at = known.iter().position(|id| *id == paragraph)?;
        items(to).get(at).map(|item| item.id)
    })
}

/// Texts that share this many words of a hundred are two wordings of one.
const ALIKE: usize = 50;

/// More pairs than these are not held against each other.
const PAIRS: usize = 10_000;

/// The new paragraphs, those that an old one stands for under the identity of that one.
fn known(old: &[Item], new: &[Item]) -> Vec<EntityId> {
    let mut ids: Vec<_> = new.iter().map(|item| item.id).collect();
    let mut left: Vec<&Item> = old.iter().filter(|item| !ids.contains(&item.id)).collect();
    let mut open: Vec<usize> = (0..new.len())
        .filter(|at| !old.iter().any(|item| item.id == ids[*at]))
        .collect();
    let rules: [fn(&Item, &Item) -> bool; 3] = [
        |old, new| old.text == new.text,
        |old, new| old.label == new.label && old.label.first().is_some(),
        |old, new| likeness(old.text.text(), new.text.text()) >= ALIKE,
    ];
    for is_same in rules {
        if left.len() * open.len() > PAIRS {
            break;
        }
        open.retain(
            |at| match left.iter().position(|item| is_same(item, &new[*at])) {
                Some(found) => {
                    ids[*at] = left.remove(found).id;
                    false
                }
                None => true,
            },
        );
    }
    ids
}

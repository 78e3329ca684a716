//! What pressing does.

use super::item::id;
use super::{Asked, Page, TITLE};
use crate::app::review::{self, Draft, Item, Mark, Review};
use crate::domain::finding::Correction;
use crate::screen::parts::focus;
use crate::text::words::{findings, review as words};
use leptos::prelude::*;
use std::rc::Rc;

/// What is looked at now, with those of the items that are still raised.
fn found(page: Page, marks: &[Mark]) -> Option<(Rc<Review>, Vec<Item>)> {
    let review = page.desk.review.get_untracked()?;
    let items: Vec<_> = marks
        .iter()
        .filter_map(|mark| review.item(mark).cloned())
        .collect();
    (!items.is_empty()).then_some((review, items))
}

/// Goes to what stands where something stood that is gone.
fn go_on(number: usize) {
    let before = number.saturating_sub(1);
    focus([id(number), id(before), TITLE.to_owned()]);
}

/// Writes what is proposed for these into the draft, or into the one that this begins.
pub fn correct(page: Page, marks: &[Mark], number: usize) {
    let Some((review, items)) = found(page, marks) else {
        return;
    };
    let (desk, lang) = (page.desk, page.lang);
    let command = desk.with(|workspace| {
        let draft = Draft::of(workspace, &review.plan);
        let of = |item: &Item| {
            let proposal = draft.proposal(workspace, &item.finding)?;
            let name = page
                .names
                .with_untracked(|names| names.get(&item.mark()).cloned());
            match name {
                Some(name) if proposal.adds.is_some() => draft.named(&proposal, &name),
                _ => Some(proposal),
            }
        };
        let proposals: Vec<Correction> = items.iter().filter_map(of).collect();
        let command = draft.write_all(workspace, &proposals);
        (!proposals.is_empty()).then_some((command, draft.begins()))
    });
    let Some((command, begins)) = command.flatten() else {
        desk.tell_problem(words::NEEDS_NAME.within(lang).to_owned());
        return;
    };
    if desk.send(command) {
        desk.viewed.set(None);
        let place = match &items[..] {
            [one] => findings::place(lang, &review.plan, &one.finding.place),
            all => format!(
                "{} ({})",
                findings::rule(all[0].finding.rule).name.within(lang),
                all.len()
            ),
        };
        desk.tell(words::corrected(lang, &place, begins));
        go_on(number);
    }
}

/// Opens the field for a reason.
pub fn ask(page: Page, asked: Asked) {
    page.reason.set_value(String::new());
    page.asked.set(Some(asked));
}

/// Closes it again; the reader stands where it was opened.
pub fn cancel(page: Page) {
    let asked = page.asked.get_untracked();
    page.asked.set(None);
    if let Some(asked) = asked {
        focus([id(asked.number)]);
    }
}

/// Keeps the reason, or says that one is missing.
pub fn accept(page: Page) {
    let Some(asked) = page.asked.get_untracked() else {
        return;
    };
    let (desk, lang) = (page.desk, page.lang);
    let Some((_, items)) = found(page, &asked.marks) else {
        page.asked.set(None);
        return;
    };
    let findings = items.iter().map(|item| &item.finding);
    let reason = page.reason.get_value();
    match review::accept(findings, &reason) {
        None => {
            let number = asked.number;
            page.asked.set(Some(Asked {
                is_empty: true,
                ..asked
            }));
            focus([super::item::REASON.to_owned(), id(number)]);
        }
        Some(command) => {
            if desk.send(command) {
                page.asked.set(None);
                desk.tell(words::answered(lang, items.len()));
                go_on(asked.number);
            }
        }
    }
}

/// Opens a matter again.
pub fn withdraw(page: Page, mark: &Mark) {
    let Some((_, items)) = found(page, std::slice::from_ref(mark)) else {
        return;
    };
    let (desk, lang) = (page.desk, page.lang);
    let sent = items
        .iter()
        .all(|item| desk.send(review::withdraw(&item.answers)));
    if sent {
        desk.tell(words::WITHDRAWN.within(lang).to_owned());
        focus([super::answered::ANSWERED.to_owned(), TITLE.to_owned()]);
    }
}

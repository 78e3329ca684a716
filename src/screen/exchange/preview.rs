//! A look into received files: from whom, what is new, what differs. Nothing is changed by looking.

use super::difference::sides;
use super::receive::{Arrived, Receiving};
use crate::app::exchange::Preview;
use crate::app::query::differences::Difference;
use crate::app::query::exchange_page::{UnitRow, differences, rows};
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Notice, TableScroll, Weight};
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::html;
use leptos::prelude::*;
use std::rc::Rc;

/// The look.
#[component]
pub fn Look(receiving: Receiving, found: Rc<(Vec<Arrived>, Preview)>) -> impl IntoView {
    let Receiving { desk, lang, .. } = receiving;
    let (arrived, preview) = &*found;
    let rows = desk.with(|w| rows(w, preview)).unwrap_or_default();
    let differences = differences(preview, lang);
    let new = rows.iter().map(|row| row.new).sum();
    let from = sender(arrived, lang);
    let heading = if preview.is_empty() {
        words::heading_known(lang, &from)
    } else {
        words::heading(lang, &from, new, differences.len())
    };
    let facts = arrived
        .iter()
        .map(|file| view! { <p class="lead">{facts(desk, file, lang)}</p> });
    let facts = facts.collect_view();
    let is_known = preview.is_empty();
    let title = NodeRef::<html::H1>::new();
    Effect::new(move || {
        if let Some(title) = title.get() {
            drop(title.focus());
        }
    });
    view! {
        <header class="page-head">
            <h1 tabindex="-1" node_ref=title>{heading}</h1>
            {facts}
            <p class="lead">{words::unchanged(lang)}</p>
        </header>
        <div class="columns">
            <div class="stack-wide">
                <UnitTable rows lang/>
                <Listed desk lang differences/>
            </div>
            <div class="stack-wide">
                {if is_known {
                    view! { <Known receiving/> }.into_any()
                } else {
                    view! { <Accept receiving new found=found.clone()/> }.into_any()
                }}
            </div>
        </div>
    }
}

/// Who sent the files: one sender by unit or name, several by number.
fn sender(arrived: &[Arrived], lang: Lang) -> String {
    match arrived {
        [file] => {
            let sender = super::known::sender(&file.package.header.by);
            let named = if sender.is_empty() {
                &file.name
            } else {
                sender
            };
            named.to_owned()
        }
        files => words::several(lang, files.len()),
    }
}

fn facts(desk: Desk, file: &Arrived, lang: Lang) -> String {
    let at = file.package.header.at;
    let local = LocalTime::at(at, desk.device.clock.minutes_ahead(at));
    words::file_facts(
        lang,
        &file.name,
        file.size.div_ceil(1024),
        &local.full(lang),
    )
}

#[component]
fn UnitTable(rows: Vec<UnitRow>, lang: Lang) -> impl IntoView {
    let row = move |row: UnitRow| {
        let name = match row.unit.as_str() {
            "" => words::NO_UNIT.within(lang).to_owned(),
            unit => unit.to_owned(),
        };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td class="figure">{row.new}</td>
                <td class="figure">{row.known}</td>
                <td class="figure">{row.differ}</td>
            </tr>
        }
    };
    view! {
        <div class="card card-flush">
            <TableScroll label=words::FROM.within(lang)>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{words::FROM.within(lang)}</th>
                            <th scope="col" class="figure">{words::NEW.within(lang)}</th>
                            <th scope="col" class="figure">{words::KNOWN.within(lang)}</th>
                            <th scope="col" class="figure">{words::DIFFER.within(lang)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </TableScroll>
        </div>
    }
}

/// What would differ; it can be decided once it is merged.
#[component]
fn Listed(desk: Desk, lang: Lang, differences: Vec<Difference>) -> impl IntoView {
    (!differences.is_empty()).then(|| {
        let card = |difference: &Difference| {
            view! {
                <article class="card">
                    <p class="kicker">{difference.place.clone()}</p>
                    {sides(desk, lang, difference)}
                </article>
            }
        };
        view! {
            <section class="section">
                <h2>{words::DIFFERENCES.within(lang)}</h2>
                {differences.iter().map(card).collect_view()}
            </section>
        }
    })
}

#[component]
fn Known(receiving: Receiving) -> impl IntoView {
    let lang = receiving.lang;
    view! {
        <Notice>
            <p>{words::ALREADY_HERE.within(lang)}</p>
            <Button text=words::CLOSE.within(lang) press=move |_| receiving.forget()/>
        </Notice>
    }
}

#[component]
fn Accept(receiving: Receiving, new: usize, found: Rc<(Vec<Arrived>, Preview)>) -> impl IntoView {
    let lang = receiving.lang;
    let backup = RwSignal::new(true);
    let found = StoredValue::new_local(found);
    let merge =
        move |_| found.with_value(|found| receiving.merge(found, new, backup.get_untracked()));
    view! {
        <section class="section">
            <h2>{words::AFTERWARDS.within(lang)}</h2>
            <div class="card">
                <p>{words::NOTHING_LOST.within(lang)}</p>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=backup
                        on:change=move |event| backup.set(event_target_checked(&event))
                    />
                    {words::BACKUP_FIRST.within(lang)}
                </label>
                <div class="row">
                    <Button
                        text=words::MERGE.within(lang)
                        press=merge
                        weight=Weight::Primary
                    />
                    <Button
                        text=words::DO_NOT_MERGE.within(lang)
                        press=move |_| receiving.forget()
                    />
                </div>
            </div>
        </section>
    }
}

//! The decree itself, in its own words and order.

use crate::domain::plan::{Decree, Item, Plan};
use crate::screen::parts::{Button, Icon};
use crate::text::words::iku as words;
use crate::text::{Lang, time};
use leptos::prelude::*;

/// The decree as a sheet.
pub fn decree(plan: &Plan, lang: Lang) -> impl IntoView + use<> {
    let decree = &plan.decree;
    let head = head(plan);
    let considerations = list(words::CONSIDERING, "lettered", &decree.considerations);
    let legal_bases = list(words::RECALLING, "", &decree.legal_bases);
    let dictums = dictums(decree);
    let signature = signature(decree);
    let copies = list(words::COPIES, "", &decree.copies);
    let print = move |_| drop(window().print());
    view! {
        <div class="between">
            <p class="hint">{words::IN_INDONESIAN.within(lang)}</p>
            <Button text=words::PRINT.within(lang) mark=Icon::Printer press=print/>
        </div>
        <article class="card decree" lang="id">
            {head}
            {considerations}
            {legal_bases}
            <p class="decree-head">{words::DECIDES}</p>
            {dictums}
            {signature}
            {copies}
        </article>
    }
}

fn head(plan: &Plan) -> impl IntoView + use<> {
    let decree = &plan.decree;
    let [government, heading, subject, office] = [
        &plan.agency.government,
        &decree.heading,
        &decree.subject,
        &decree.office,
    ]
    .map(|text| text.text().to_owned());
    let number = words::decree_number(decree.number.text());
    view! {
        <header class="decree-head">
            <p>{government}</p>
            {(!heading.is_empty()).then(|| view! { <h2>{heading}</h2> })}
            <p>{number}</p>
            <p>{words::ABOUT}</p>
            <p>{subject}</p>
            <p>{office}</p>
        </header>
    }
}

fn list(name: &'static str, class: &'static str, items: &[Item]) -> impl IntoView + use<> {
    let item = |text: &str| view! { <li class="pre">{text.to_owned()}</li> };
    let items: Vec<_> = items.iter().map(|i| item(i.text.text())).collect();
    view! {
        <section class="clause">
            <h3>{name} " :"</h3>
            <ol class=class>{items}</ol>
        </section>
    }
}

fn dictums(decree: &Decree) -> impl IntoView + use<> {
    let rows = decree.dictums.iter().map(|dictum| {
        let label = dictum.label.text().to_owned();
        let text = dictum.text.text().to_owned();
        view! {
            <div class="clause">
                <dt>{label} " :"</dt>
                <dd>{text}</dd>
            </div>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="stack">
            <h3>{words::ENACTS} " :"</h3>
            <dl class="stack">{rows}</dl>
        </section>
    }
}

fn signature(decree: &Decree) -> impl IntoView + use<> {
    let day = decree
        .date
        .first()
        .map(|day| time::day(Lang::Id, *day))
        .unwrap_or_default();
    let (place, day) = words::signed(decree.signed_at.text(), &day);
    let position = decree.signatory_position.text().to_owned();
    let name = decree.signatory_name.text().to_owned();
    view! {
        <div class="decree-sign">
            <p>{place}</p>
            <p>{day}</p>
            <p class="pre">{position}</p>
            <p><strong>{name}</strong></p>
        </div>
    }
}

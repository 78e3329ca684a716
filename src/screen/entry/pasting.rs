//! A look at a pasted block before it counts: each cell as it is and as it would become.

use super::grid::Grid;
use crate::app::query::describe;
use crate::app::query::entry_table::Content;
use crate::app::query::pasted::{Choice, Pasted, PastedCell, cells};
use crate::domain::entry::Entry;
use crate::log::Purpose;
use crate::screen::parts::{Button, Dialog, Icon, TableScroll, Weight, icon};
use crate::text::entry::Reading;
use crate::text::words::{entry as words, facts};
use crate::text::{Lang, time};
use leptos::prelude::*;

/// A block that waits to be looked at.
#[derive(Clone, Copy)]
pub struct Pasting {
    grid: Grid,
    pasted: StoredValue<Pasted>,
    choices: StoredValue<Vec<RwSignal<Choice>>>,
}

impl Pasting {
    /// Each cell begins with the choice that is safe.
    pub fn new(grid: Grid, pasted: Pasted) -> Self {
        let choices = pasted.cells.iter().map(PastedCell::first_choice);
        let choices = choices.map(RwSignal::new).collect();
        Self {
            grid,
            pasted: StoredValue::new(pasted),
            choices: StoredValue::new(choices),
        }
    }

    fn accept(self) {
        let choices = self
            .choices
            .with_value(|all| all.iter().map(RwSignal::get_untracked).collect::<Vec<_>>());
        let cells = self.pasted.with_value(|pasted| cells(pasted, &choices));
        self.grid.enter(cells, Purpose::Paste);
    }
}

/// The dialog over the grid.
#[component]
pub fn PasteDialog(lang: Lang, pasting: RwSignal<Option<Pasting>>) -> impl IntoView {
    let open = RwSignal::new(false);
    // The dialog closes by itself on Esc; then the block is forgotten and the grid has the focus again.
    Effect::new(move || {
        if pasting.with(Option::is_some) {
            open.set(true);
        }
    });
    Effect::new(move |was: Option<bool>| {
        let is_open = open.get();
        if was == Some(true) && !is_open {
            let grid = pasting.with_untracked(|pasting| pasting.map(|it| it.grid));
            pasting.set(None);
            grid.into_iter().for_each(Grid::focus);
        }
        is_open
    });
    view! {
        <Dialog open title=words::PASTE_TITLE.within(lang) lang>
            {move || pasting.get().map(|pasting| view! { <Look pasting lang open/> })}
        </Dialog>
    }
}

#[component]
fn Look(pasting: Pasting, lang: Lang, open: RwSignal<bool>) -> impl IntoView {
    let (summary, passed) = pasting.pasted.with_value(|pasted| {
        let (passed, cells) = (pasted.passed_over, &pasted.cells);
        let read = cells.iter().filter(|cell| cell.reading.is_ok()).count();
        let doubtful = cells.iter().filter(|cell| is_doubtful(cell)).count();
        let summary = words::paste_summary(lang, read, doubtful, cells.len() - read);
        (
            summary,
            (passed > 0).then(|| words::passed_over(lang, passed)),
        )
    });
    let rows = pasting.pasted.with_value(|pasted| {
        let cells = pasted.cells.iter().cloned();
        let choices = pasting.choices.get_value();
        let rows = cells.zip(choices);
        rows.map(|(cell, choice)| view! { <PasteRow cell choice lang/> })
            .collect_view()
    });
    let accept = move |_| {
        pasting.accept();
        open.set(false);
    };
    view! {
        <p>{summary} " " {words::PASTE_UNCHANGED.within(lang)} " " {passed}</p>
        <TableScroll label=words::PASTE_TITLE.within(lang)>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{words::PLACE.within(lang)}</th>
                        <th scope="col">{words::PASTED.within(lang)}</th>
                        <th scope="col" class="figure">{words::NOW.within(lang)}</th>
                        <th scope="col">{words::BECOMES.within(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableScroll>
        <div class="row">
            <Button
                text=words::PASTE_ACCEPT.within(lang)
                press=accept
                weight=Weight::Primary
            />
            <Button text=words::PASTE_REFUSE.within(lang) press=move |_| open.set(false)/>
        </div>
    }
}

fn is_doubtful(cell: &PastedCell) -> bool {
    let reading = cell.reading.as_ref();
    reading.is_ok_and(|it| it.is_surprising() || it.is_personal || it.remark.is_some())
}

#[component]
fn PasteRow(cell: PastedCell, choice: RwSignal<Choice>, lang: Lang) -> impl IntoView {
    let place = format!(
        "{} · {}",
        cell.row,
        time::period_short(lang, cell.address.period)
    );
    let now = match &cell.now {
        Content::Entered(entry) => describe::entry_text(entry, lang),
        Content::Disputed(_) => words::DIFFERS.within(lang).to_owned(),
        _ => facts::NOT_ENTERED.within(lang).to_owned(),
    };
    let becomes = match &cell.reading {
        Err(unreadable) => view! {
            <strong>{icon(Icon::Warning)} " " {words::UNREADABLE.within(lang)}</strong>
            <p class="hint">{unreadable.message(lang)}</p>
        }
        .into_any(),
        Ok(_) if cell.is_known() => words::SAME.within(lang).into_any(),
        Ok(reading) => {
            view! { <Readings name=place.clone() reading=reading.clone() choice lang/> }.into_any()
        }
    };
    view! {
        <tr>
            <th scope="row">{place}</th>
            <td>{cell.text.clone()}</td>
            <td class="figure">{now}</td>
            <td>{becomes}</td>
        </tr>
    }
}

/// What a field becomes; where it may be meant otherwise, a choice.
#[component]
fn Readings(
    #[prop(into)] name: String,
    reading: Reading,
    choice: RwSignal<Choice>,
    lang: Lang,
) -> impl IntoView {
    let text = |entry: &Option<Entry>| match entry {
        Some(entry) => describe::entry_text(entry, lang),
        None => facts::NOT_ENTERED.within(lang).to_owned(),
    };
    let read = text(&reading.entry);
    let is_plain = reading.other.is_none() && !reading.is_personal;
    let remark = reading.remark.as_deref().map(|remark| {
        view! { <p class="hint">{words::remark_dropped(lang, remark)}</p> }
    });
    if is_plain {
        return view! { <strong>{read}</strong> {remark} }.into_any();
    }
    let doubt = match (&reading.doubt, reading.is_personal) {
        (_, true) => Some(words::NIK_SHORT.within(lang).to_owned()),
        (Some(doubt), _) if reading.is_surprising() || read_is_word(&reading) => {
            Some(doubt.message(lang))
        }
        _ => None,
    };
    let mut options = vec![("baca", read)];
    options.extend(
        reading
            .other
            .is_some()
            .then(|| ("lain", text(&reading.other))),
    );
    options.push(("biar", words::LEAVE.within(lang).to_owned()));
    let pick = move |event| {
        choice.set(match event_target_value(&event).as_str() {
            "lain" => Choice::Other,
            "biar" => Choice::Leave,
            _ => Choice::AsRead,
        });
    };
    let value = move || match choice.get() {
        Choice::AsRead => "baca",
        Choice::Other => "lain",
        Choice::Leave => "biar",
    };
    let options = options.into_iter().map(|(own, words)| {
        view! { <option value=own selected=value() == own>{words}</option> }
    });
    let label = format!("{name}: {}", words::BECOMES.within(lang));
    view! {
        <select class="paste-choice" aria-label=label prop:value=value on:change=pick>
            {options.collect_view()}
        </select>
        {doubt.map(|doubt| view! {
            <p class="paste-doubt">{icon(Icon::Warning)}<span>{doubt}</span></p>
        })}
        {remark}
    }
    .into_any()
}

/// A dash reads as a word, and may have been meant as another.
fn read_is_word(reading: &Reading) -> bool {
    !matches!(reading.entry, Some(Entry::Number(_)))
}

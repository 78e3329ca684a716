//! *Riwayat Perubahan*: of everything and of one cell, newest first; anything can be undone.

mod ask;
mod line;

use self::ask::{Ask, Asked};
use self::line::Day;
use crate::app::command::CellAddress;
use crate::app::query::describe;
use crate::app::query::history::{Filter, Line, authors, given, lines};
use crate::app::route::Route;
use crate::log::Purpose;
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Choice, Empty, Icon, icon};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::{Phrase, history as words};
use leptos::prelude::*;

/// Lines that are drawn at first, and as many again at each *Tampilkan lebih lama*.
const PAGE: usize = 100;

/// What people were doing, as the filter names it.
pub const PURPOSES: [(Purpose, &str, Phrase); 6] = [
    (Purpose::Edit, "isi", words::EDIT),
    (Purpose::Paste, "tempel", words::PASTE),
    (Purpose::Resolve, "putuskan", words::RESOLVE),
    (Purpose::Settle, "selesaikan", words::SETTLE),
    (Purpose::Undo, "urungkan", words::UNDOING),
    (Purpose::Redo, "ulangi", words::REDOING),
];

/// The page.
#[component]
pub fn HistoryPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
    /// The cell it is about; everything where there is none.
    #[prop(optional_no_strip)]
    cell: Option<CellAddress>,
) -> impl IntoView {
    let filter = RwSignal::new(Filter {
        cell,
        ..Filter::default()
    });
    let shown = RwSignal::new(PAGE);
    let asked = RwSignal::new_local(None::<Asked>);
    let place = cell.and_then(|cell| desk.with(|w| describe::place(w, &cell.key(), lang)));
    let heading = match &place {
        Some(place) => words::of_cell(lang, place),
        None => words::TITLE.within(lang).to_owned(),
    };
    let everything = place.is_some().then(|| {
        view! { <p><a href=Route::History.hash()>{words::EVERYTHING.within(lang)}</a></p> }
    });
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{heading}</h1>
            <p class="lead">{words::LEAD.within(lang)}</p>
            {everything}
        </header>
        <div class="page-bar">
            <Filters desk lang filter/>
            <UndoRedo desk lang/>
        </div>
        <Lines desk lang filter shown asked/>
        <Ask desk lang asked/>
    }
}

/// By whom, of which unit, of which kind.
#[component]
fn Filters(desk: Desk, lang: Lang, filter: RwSignal<Filter>) -> impl IntoView {
    let all = move || (String::new(), words::ALL.within(lang).to_owned());
    let known = Memo::new(move |_| {
        desk.watch(Watch::Log);
        desk.with(|w| authors(w.book())).unwrap_or_default()
    });
    let named = |text: String| (text.clone(), text);
    let some = |text: String| (!text.is_empty()).then_some(text);
    let people = Signal::derive(move || {
        let (people, _) = known.get();
        std::iter::once(all())
            .chain(people.into_iter().map(named))
            .collect::<Vec<_>>()
    });
    let units = Signal::derive(move || {
        let (_, units) = known.get();
        std::iter::once(all())
            .chain(units.into_iter().map(named))
            .collect::<Vec<_>>()
    });
    let kinds = PURPOSES
        .iter()
        .map(|(_, value, name)| (value.to_string(), name.within(lang).to_owned()));
    let kinds: Vec<_> = std::iter::once(all()).chain(kinds).collect();
    let kind_now = move || {
        let purpose = filter.with(|filter| filter.purpose);
        let found = PURPOSES.iter().find(|(own, ..)| Some(*own) == purpose);
        found.map_or(String::new(), |(_, value, _)| value.to_string())
    };
    let pick_kind = move |value: String| {
        let found = PURPOSES.iter().find(|(_, own, _)| *own == value);
        filter.update(|filter| filter.purpose = found.map(|(purpose, ..)| *purpose));
    };
    view! {
        <Choice
            label=words::PERSON.within(lang)
            options=people
            chosen=Signal::derive(move || filter.with(|it| it.person.clone().unwrap_or_default()))
            pick=move |name| filter.update(|it| it.person = some(name))
        />
        <Choice
            label=words::UNIT.within(lang)
            options=units
            chosen=Signal::derive(move || filter.with(|it| it.unit.clone().unwrap_or_default()))
            pick=move |name| filter.update(|it| it.unit = some(name))
        />
        <Choice
            label=words::KIND.within(lang)
            options=kinds
            chosen=Signal::derive(kind_now)
            pick=pick_kind
        />
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || filter.with(|it| it.is_mine)
                on:change=move |event| {
                    let is_mine = event_target_checked(&event);
                    filter.update(|it| it.is_mine = is_mine);
                }
            />
            {words::ONLY_MINE.within(lang)}
        </label>
    }
}

/// One's own last action.
#[component]
fn UndoRedo(desk: Desk, lang: Lang) -> impl IntoView {
    let state = Memo::new(move |_| {
        desk.watch(Watch::Log);
        let state = desk.with(|w| w.undo_state()).unwrap_or_default();
        (state.undo.is_some(), state.redo.is_some())
    });
    view! {
        <Button
            text=words::UNDO_LAST.within(lang)
            press=move |_| desk.undo()
            mark=Icon::Undo
            disabled=Signal::derive(move || !state.get().0)
        />
        <Button
            text=words::REDO_LAST.within(lang)
            press=move |_| desk.redo()
            mark=Icon::Redo
            disabled=Signal::derive(move || !state.get().1)
        />
    }
}

/// The lines, grouped by day.
#[component]
fn Lines(
    desk: Desk,
    lang: Lang,
    filter: RwSignal<Filter>,
    shown: RwSignal<usize>,
    asked: RwSignal<Option<Asked>, LocalStorage>,
) -> impl IntoView {
    let list = move || {
        desk.watch(Watch::Log);
        let filter = filter.get();
        let count = shown.get();
        let found = desk.with(|w| {
            let mut found = lines(w, &filter, lang);
            let page: Vec<_> = found.by_ref().take(count).collect();
            (page, found.next().is_some())
        });
        let (page, is_more) = found.unwrap_or_default();
        let given = (!is_more && filter == Filter::default()).then(|| {
            let count = desk.with(|w| given(w.book())).unwrap_or_default();
            view! { <p class="card history-given">{icon(Icon::Document)} <span>{words::given(lang, count)}</span></p> }
        });
        if page.is_empty() {
            let nothing = nothing(lang, filter == Filter::default());
            return view! { <div class="stack-wide">{nothing} {given}</div> }.into_any();
        }
        let days = days(desk, page);
        let days = days.into_iter().map(|(date, lines)| {
            view! { <Day desk lang date lines asked/> }
        });
        let more = is_more.then(|| {
            let press = move |_| shown.update(|shown| *shown += PAGE);
            view! { <Button text=words::MORE.within(lang) press/> }
        });
        view! { <div class="stack-wide">{days.collect_view()} {more} {given}</div> }.into_any()
    };
    view! { {list} }
}

fn nothing(lang: Lang, is_empty: bool) -> impl IntoView {
    if is_empty {
        view! {
            <Empty mark=Icon::History title=words::NOTHING.within(lang)>
                <p>{words::NOTHING_HINT.within(lang)}</p>
            </Empty>
        }
        .into_any()
    } else {
        view! { <p class="hint">{words::NOTHING_FOUND.within(lang)}</p> }.into_any()
    }
}

/// Lines under the day on which they were made, by this device's clock.
fn days(desk: Desk, lines: Vec<Line>) -> Vec<(crate::domain::date::Date, Vec<Line>)> {
    let mut days: Vec<(_, Vec<Line>)> = Vec::new();
    for line in lines {
        let date = LocalTime::at(line.at, desk.device.clock.minutes_ahead(line.at)).date;
        match days.last_mut() {
            Some((last, lines)) if *last == date => lines.push(line),
            _ => days.push((date, vec![line])),
        }
    }
    days
}

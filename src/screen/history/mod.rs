//! *Riwayat Perubahan*: of everything and of one cell, newest first; anything can be undone.

mod ask;
mod line;

use self::ask::Question;
use self::line::day;
use crate::app::command::CellAddress;
use crate::app::query::describe;
use crate::app::query::history::{Filter, Line, authors, given, lines};
use crate::app::route::Route;
use crate::log::Purpose;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Options, Weight, button, check, choice, empty, icon, page_head};
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

/// The page: of one cell, or of everything.
pub fn page(desk: Desk, lang: Lang, cell: Option<CellAddress>) -> Vec<El> {
    let filter = RwSignal::new(Filter {
        cell,
        ..Filter::default()
    });
    let shown = RwSignal::new(PAGE);
    let question = Question::new();
    let place = cell.and_then(|cell| desk.with(|w| describe::place(w, &cell.key(), lang)));
    let heading = match &place {
        Some(place) => words::of_cell(lang, place),
        None => words::TITLE.within(lang).to_owned(),
    };
    let everything = place.map(|_| {
        let link = el("a").attr("href", Route::History.hash());
        el("p").with(link.with(words::EVERYTHING.within(lang)))
    });
    let bar = el("div")
        .class("page-bar")
        .live(move || filters(desk, lang, filter))
        .live(move || undo_redo(desk, lang));
    let lines = el("div")
        .class("stack-wide")
        .live(move || all(desk, lang, filter, shown, question));
    vec![
        page_head(&heading, words::LEAD.within(lang)).with(everything),
        bar,
        lines,
        question.dialog(desk, lang),
    ]
}

/// By whom, of which unit, of which kind.
fn filters(desk: Desk, lang: Lang, filter: RwSignal<Filter>) -> [El; 4] {
    desk.watch(Watch::Log);
    let (people, units) = desk.with(|w| authors(w.book())).unwrap_or_default();
    let now = filter.get();
    let some = |text: String| (!text.is_empty()).then_some(text);
    let kinds = PURPOSES
        .iter()
        .map(|(_, value, name)| ((*value).to_owned(), name.within(lang).to_owned()));
    let kind = PURPOSES
        .iter()
        .find(|(own, ..)| Some(*own) == now.purpose)
        .map_or("", |(_, value, _)| value);
    [
        choice(
            words::PERSON.within(lang),
            or_all(lang, people.into_iter().map(named)),
            now.person.as_deref().unwrap_or_default(),
            move |name| filter.update(|it| it.person = some(name)),
        ),
        choice(
            words::UNIT.within(lang),
            or_all(lang, units.into_iter().map(named)),
            now.unit.as_deref().unwrap_or_default(),
            move |name| filter.update(|it| it.unit = some(name)),
        ),
        choice(
            words::KIND.within(lang),
            or_all(lang, kinds),
            kind,
            move |value: String| {
                let found = PURPOSES.iter().find(|(_, own, _)| *own == value);
                filter.update(|filter| filter.purpose = found.map(|(purpose, ..)| *purpose));
            },
        ),
        check(words::ONLY_MINE.within(lang), now.is_mine, move |is_mine| {
            filter.update(|it| it.is_mine = is_mine);
        }),
    ]
}

fn named(text: String) -> (String, String) {
    (text.clone(), text)
}

fn or_all(lang: Lang, options: impl Iterator<Item = (String, String)>) -> Options {
    let mut all = vec![(String::new(), words::ALL.within(lang).to_owned())];
    all.extend(options);
    all
}

/// One's own last action.
fn undo_redo(desk: Desk, lang: Lang) -> [El; 2] {
    desk.watch(Watch::Log);
    let state = desk.with(|w| w.undo_state()).unwrap_or_default();
    let turn = |words: Phrase, mark, is_there: bool| {
        button(words.within(lang), Weight::Normal, Some(mark)).flag("disabled", !is_there)
    };
    [
        turn(words::UNDO_LAST, Icon::Undo, state.undo.is_some()).on("click", move |_| desk.undo()),
        turn(words::REDO_LAST, Icon::Redo, state.redo.is_some()).on("click", move |_| desk.redo()),
    ]
}

/// The lines, grouped by day.
fn all(
    desk: Desk,
    lang: Lang,
    filter: RwSignal<Filter>,
    shown: RwSignal<usize>,
    question: Question,
) -> Vec<El> {
    desk.watch(Watch::Log);
    let filter = filter.get();
    let count = shown.get();
    let found = desk.with(|w| {
        let mut found = lines(w, &filter, lang);
        let page: Vec<_> = found.by_ref().take(count).collect();
        (page, found.next().is_some())
    });
    let (page, is_more) = found.unwrap_or_default();
    let is_whole = filter == Filter::default();
    let mut all: Vec<El> = match page.is_empty() {
        true => vec![nothing(lang, is_whole)],
        false => days(desk, page)
            .iter()
            .map(|(date, lines)| day(desk, lang, *date, lines, question))
            .collect(),
    };
    if is_more {
        let more = button(words::MORE.within(lang), Weight::Normal, None);
        all.push(more.on("click", move |_| shown.update(|shown| *shown += PAGE)));
    } else if is_whole {
        let count = desk.with(|w| given(w.book())).unwrap_or_default();
        let given = el("p")
            .class("card history-given")
            .with(icon(Icon::Document))
            .with(el("span").with(words::given(lang, count)));
        all.push(given);
    }
    all
}

fn nothing(lang: Lang, is_whole: bool) -> El {
    if is_whole {
        let hint = el("p").with(words::NOTHING_HINT.within(lang));
        empty(Icon::History, words::NOTHING.within(lang), hint)
    } else {
        el("p")
            .class("hint")
            .with(words::NOTHING_FOUND.within(lang))
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

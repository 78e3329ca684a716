//! Work of the worker: one task at a time, beside the page, on whichever page the person is meanwhile. It makes files
//! and reads workbooks.

use super::desk::Desk;
use super::el::{El, el};
use super::parts::{Weight, button};
use crate::app::fill_in::Form;
use crate::app::ports::{Job, JobNews, JobProblem, Later};
use crate::report::Document;
use crate::report::job::{Format, Order, Task};
use crate::sheet::{self, Refusal, Workbook};
use crate::text::Lang;
use crate::text::words::{exchange, paper as words};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// What the worker is at, if it is at anything.
#[derive(Clone, Copy)]
pub struct Making {
    shown: RwSignal<Option<Made>>,
    job: StoredValue<Option<Rc<dyn Job>>, LocalStorage>,
    /// Which of all that were begun is the present one: what is heard of earlier ones no longer counts.
    turn: StoredValue<u32>,
}

/// How far a task is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Made {
    /// The name of its file.
    pub name: String,
    /// Whether that is read, and not made.
    pub is_read: bool,
    /// How much of it is done.
    pub hundredths: u8,
}

/// What is done with what came of a task.
type Done = Box<dyn Fn(Vec<u8>)>;

impl Default for Making {
    fn default() -> Self {
        Self {
            shown: RwSignal::new(None),
            job: StoredValue::new_local(None),
            turn: StoredValue::new(0),
        }
    }
}

impl Making {
    /// Begins a file of a document, unless the worker is at something else.
    pub fn start(self, desk: Desk, document: Rc<Document>, format: Format) {
        let order = Order {
            document: (*document).clone(),
            format,
            paper: desk.paper.get_untracked(),
            at: desk.device.clock.now(),
        };
        let (name, has_contents) = (order.file_name(), order.document.has_contents());
        let has_pages_to_fill = format == Format::Docx && has_contents;
        let file = name.clone();
        let done = move |bytes: Vec<u8>| {
            deliver(desk, &file, format.media_type(), &bytes, has_pages_to_fill);
        };
        let work = Box::pin(async move {
            let images = match format {
                Format::Docx => images(desk, &order.document).await,
                Format::Xlsx => Vec::new(),
            };
            (Task::Make(order), images)
        });
        self.begin(desk, name, false, work, Box::new(done));
    }

    /// Begins a sheet to fill in.
    pub fn fill_in(self, desk: Desk, form: Form) {
        let name = format!("{}.{}", form.file_name, Format::Xlsx.ending());
        let (file, media_type) = (name.clone(), Format::Xlsx.media_type());
        let done = move |bytes: Vec<u8>| deliver(desk, &file, media_type, &bytes, false);
        let task = Task::FillIn {
            form,
            paper: desk.paper.get_untracked(),
            at: desk.device.clock.now(),
        };
        let work = Box::pin(async move { (task, Vec::new()) });
        self.begin(desk, name, false, work, Box::new(done));
    }

    /// Begins to read a workbook; `done` is told what it holds or why it is refused.
    pub fn read(
        self,
        desk: Desk,
        name: String,
        bytes: Vec<u8>,
        done: impl Fn(Result<Workbook, Refusal>) + 'static,
    ) {
        let done = move |bytes: Vec<u8>| match sheet::told(&bytes) {
            Some(read) => done(read),
            None => failed(desk, JobProblem::Broken),
        };
        let work = Box::pin(async move { (Task::Read, vec![bytes]) });
        self.begin(desk, name, true, work, Box::new(done));
    }

    fn begin(
        self,
        desk: Desk,
        name: String,
        is_read: bool,
        work: Later<'static, (Task, Vec<Vec<u8>>)>,
        done: Done,
    ) {
        let lang = desk.lang.get_untracked();
        if self.shown.with_untracked(Option::is_some) {
            return desk.tell(words::ONE_AT_A_TIME.within(lang).to_owned());
        }
        self.shown.set(Some(Made {
            name,
            is_read,
            hundredths: 0,
        }));
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        (desk.device.spawn)(Box::pin(async move {
            let (task, with) = work.await;
            if self.turn.get_value() == turn {
                let hear = Box::new(move |news| self.hear(desk, &done, news));
                let job = desk.device.workshop.begin(task.to_bytes(), with, hear);
                self.job.set_value(Some(job));
            }
        }));
    }

    /// Gives the present task up.
    pub fn cancel(self) {
        if let Some(job) = self.end() {
            job.cancel();
        }
    }

    fn end(self) -> Option<Rc<dyn Job>> {
        self.turn.update_value(|turn| *turn += 1);
        self.shown.set(None);
        self.job.try_update_value(Option::take).flatten()
    }

    fn hear(self, desk: Desk, done: &Done, news: JobNews) {
        match news {
            JobNews::Progress(hundredths) => self.shown.update(|shown| {
                if let Some(made) = shown {
                    made.hundredths = hundredths;
                }
            }),
            JobNews::Done(bytes) => {
                self.end();
                done(bytes);
            }
            JobNews::Failed(problem) => {
                self.end();
                failed(desk, problem);
            }
        }
    }

    /// How far the present task is, with a way to give it up; the focus goes to `place` then, since the button that
    /// was pressed is gone.
    pub fn progress(self, lang: Lang, place: &'static str) -> Option<El> {
        let made = self.shown.get()?;
        let (says, label) = match made.is_read {
            true => (words::reading(lang, &made.name), words::READING),
            false => (words::making(lang, &made.name), words::MAKING),
        };
        let cancel = move |_| {
            self.cancel();
            let place = document().get_element_by_id(place);
            if let Some(place) = place.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
                let _ = place.focus(); // a place that cannot take the focus changes nothing
            }
        };
        let bar = el("progress")
            .attr("max", "100")
            .attr("value", made.hundredths.to_string())
            .attr("aria-label", label.within(lang));
        Some(
            el("div")
                .class("paper-making")
                .with(el("span").with(says))
                .with(bar)
                .with(button(words::CANCEL.within(lang), Weight::Quiet, None).on("click", cancel)),
        )
    }
}

fn failed(desk: Desk, problem: JobProblem) {
    let why = match problem {
        JobProblem::NotLoaded => words::NOT_LOADED,
        JobProblem::Broken => words::NOT_MADE,
    };
    desk.tell_problem(why.within(desk.lang.get_untracked()).to_owned());
}

/// Hands a file over, and says what is left to do with it.
fn deliver(desk: Desk, name: &str, media_type: &str, bytes: &[u8], has_pages_to_fill: bool) {
    let lang = desk.lang.get_untracked();
    if !desk.device.files.download(name, media_type, bytes) {
        return desk.tell_problem(exchange::NOT_SENT.within(lang).to_owned());
    }
    desk.tell(words::made(lang, name, has_pages_to_fill));
}

/// An image for every picture of a document; an empty one where the browser paints none.
async fn images(desk: Desk, document: &Document) -> Vec<Vec<u8>> {
    let mut images = Vec::new();
    for chart in document.charts() {
        let drawing = chart.drawing();
        let size = (drawing.width, drawing.height);
        let image = desk.device.painter.png(&drawing.svg(), size).await;
        images.push(image.unwrap_or_default());
    }
    images
}

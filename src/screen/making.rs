//! Making files: one at a time, beside the page, on whichever page the person is meanwhile.

use super::desk::Desk;
use crate::app::ports::{Job, JobNews, JobProblem};
use crate::report::Document;
use crate::report::job::{Format, Order, Task};
use crate::text::Lang;
use crate::text::words::{exchange, paper as words};
use leptos::prelude::*;
use std::rc::Rc;

/// The file that is being made, if one is.
#[derive(Clone, Copy)]
pub struct Making {
    shown: RwSignal<Option<Made>>,
    job: StoredValue<Option<Rc<dyn Job>>, LocalStorage>,
    /// Which of all that were begun is the present one: what is heard of earlier ones no longer counts.
    turn: StoredValue<u32>,
}

/// How far a file is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Made {
    /// Its name.
    pub name: String,
    /// How much of it is made.
    pub hundredths: u8,
}

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
    /// The file that is being made; the running effect runs again as it grows.
    pub fn shown(self) -> Option<Made> {
        self.shown.get()
    }

    /// Begins a file of a document, unless another is being made.
    pub fn start(self, desk: Desk, document: Rc<Document>, format: Format) {
        let lang = desk.lang.get_untracked();
        if self.shown.with_untracked(Option::is_some) {
            return desk.tell(words::ONE_AT_A_TIME.within(lang).to_owned());
        }
        let order = Order {
            document: (*document).clone(),
            format,
            paper: desk.paper.get_untracked(),
            at: desk.device.clock.now(),
        };
        self.shown.set(Some(Made {
            name: order.file_name(),
            hundredths: 0,
        }));
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        (desk.device.spawn)(Box::pin(async move {
            let images = match format {
                Format::Docx => images(desk, &order.document).await,
                Format::Xlsx => Vec::new(),
            };
            if self.turn.get_value() == turn {
                let bytes = Task::Make(order.clone()).to_bytes();
                let hear = Box::new(move |news| self.hear(desk, &order, news));
                let job = desk.device.workshop.begin(bytes, images, hear);
                self.job.set_value(Some(job));
            }
        }));
    }

    /// Gives the present file up.
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

    fn hear(self, desk: Desk, order: &Order, news: JobNews) {
        let lang = desk.lang.get_untracked();
        match news {
            JobNews::Progress(hundredths) => self.shown.update(|shown| {
                if let Some(made) = shown {
                    made.hundredths = hundredths;
                }
            }),
            JobNews::Done(bytes) => {
                self.end();
                deliver(desk, lang, order, &bytes);
            }
            JobNews::Failed(problem) => {
                self.end();
                let why = match problem {
                    JobProblem::NotLoaded => words::NOT_LOADED,
                    JobProblem::Broken => words::NOT_MADE,
                };
                desk.tell_problem(why.within(lang).to_owned());
            }
        }
    }
}

/// Hands the file over, and says what is left to do with it.
fn deliver(desk: Desk, lang: Lang, order: &Order, bytes: &[u8]) {
    let name = order.file_name();
    let files = desk.device.files;
    if !files.download(&name, order.format.media_type(), bytes) {
        return desk.tell_problem(exchange::NOT_SENT.within(lang).to_owned());
    }
    let has_page_numbers_to_fill = order.format == Format::Docx && order.document.has_contents();
    desk.tell(words::made(lang, &name, has_page_numbers_to_fill));
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

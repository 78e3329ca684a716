//! Receiving: from picked files to a look into them, and from there to the merge or to nothing at all.

use super::preview::look;
use super::{focus, known};
use crate::app::exchange::{self, Preview};
use crate::app::file_words;
use crate::app::ports::{FileLimit, PickedFile};
use crate::log::Batch;
use crate::log::file::{self, FileProblem, Package};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::opening;
use crate::screen::parts::{Icon, Weight, alert, button};
use crate::text::Lang;
use crate::text::words::{Phrase, exchange as words};
use leptos::prelude::*;
use std::rc::Rc;

/// A file as it arrived.
#[derive(Clone)]
pub struct Arrived {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// What is in it.
    pub package: Package,
}

/// What receiving has come to.
#[derive(Clone)]
pub enum State {
    /// Nothing is received.
    Idle,
    /// Files are read.
    Reading,
    /// A file was refused; nothing has changed.
    Refused {
        /// Which, and why.
        words: String,
        /// What could be opened as data of its own.
        apart: Option<Package>,
    },
    /// The files are open for a look; nothing has changed.
    Looking(Rc<(Vec<Arrived>, Preview)>),
    /// What was accepted is being stored.
    Merging,
}

/// The state of receiving, which any closure can hold.
#[derive(Clone, Copy)]
pub struct Receiving {
    pub desk: Desk,
    pub lang: Lang,
    pub state: RwSignal<State, LocalStorage>,
}

impl Receiving {
    /// Nothing is received yet.
    pub fn new(desk: Desk, lang: Lang) -> Self {
        Self {
            desk,
            lang,
            state: RwSignal::new_local(State::Idle),
        }
    }

    /// Whether files are open for a look.
    pub fn is_looking(self) -> bool {
        self.state.with(|state| matches!(state, State::Looking(_)))
    }

    /// Reads files and opens them for a look.
    pub fn read(self, files: Vec<Rc<dyn PickedFile>>) {
        if files.is_empty() {
            return;
        }
        self.state.set(State::Reading);
        (self.desk.device.spawn)(Box::pin(async move {
            let state = self.opened(files).await;
            self.state.try_set(state);
        }));
    }

    async fn opened(self, files: Vec<Rc<dyn PickedFile>>) -> State {
        let mut arrived = Vec::new();
        for file in files {
            match self.package(&*file).await {
                Ok(package) => arrived.push(Arrived {
                    name: file.name(),
                    size: file.size(),
                    package,
                }),
                Err(reason) => {
                    return State::Refused {
                        words: reason,
                        apart: None,
                    };
                }
            }
        }
        let packages: Vec<_> = arrived.iter().map(|file| file.package.clone()).collect();
        match self.desk.with(|w| exchange::preview(w, packages)) {
            Some(Ok(preview)) => {
                let packages = preview.packages.iter();
                packages.for_each(|package| known::note(self.desk, package));
                State::Looking(Rc::new((arrived, preview)))
            }
            Some(Err(problem)) => State::Refused {
                words: exchange::refusal(&problem, self.lang),
                apart: match problem {
                    FileProblem::OtherAgency { id, .. } => {
                        let mut packages = arrived.into_iter().map(|file| file.package);
                        packages
                            .find(|package| package.header.agency == id && package.since.is_empty())
                    }
                    _ => None,
                },
            },
            None => State::Idle,
        }
    }

    async fn package(self, file: &dyn PickedFile) -> Result<Package, String> {
        let bytes = file.read(FileLimit::USUAL).await;
        let unreadable = |problem| file_words::unreadable(&file.name(), &problem, self.lang);
        let bytes = bytes.map_err(unreadable)?;
        // The browser hashes several times faster than we do, where it does at all.
        let part = file::hashed_part(&bytes).map(<[u8]>::to_vec);
        let hash = match part {
            Some(part) => self.desk.device.crypto.sha256(part).await,
            None => None,
        };
        let read = match hash {
            Some(hash) => file::read_with(&bytes, |_| hash),
            None => file::read(&bytes),
        };
        read.map_err(|problem| {
            let reason = exchange::refusal(&problem, self.lang);
            format!("{}: {reason}", file.name())
        })
    }

    /// Merges what was looked at: a backup first if wanted, then one transaction.
    pub fn merge(self, found: &(Vec<Arrived>, Preview), new: usize, backup: bool) {
        let Self { desk, lang, .. } = self;
        if backup && super::send::download(desk).is_none() {
            return desk.tell_problem(words::NOT_SENT.within(lang).to_owned());
        }
        // Another tab may have written since the look.
        let packages = found.1.packages.clone();
        let preview = match desk.with(|w| exchange::preview(w, packages)) {
            Some(Ok(preview)) => preview,
            Some(Err(problem)) => return self.refuse(exchange::refusal(&problem, lang)),
            None => return,
        };
        let (batches, differ) = (preview.batches(), preview.new_conflicts.len());
        self.state.set(State::Merging);
        (desk.device.spawn)(Box::pin(async move {
            let stored = desk.receive(batches).await;
            self.state.try_set(State::Idle);
            match stored {
                Ok(()) => desk.tell(words::merged(lang, new, differ)),
                Err(_) => return self.refuse(words::NOT_STORED.within(lang).to_owned()),
            }
            match differ {
                0 => focus::focus([focus::TITLE.into()]),
                _ => focus::focus([focus::DIFFERENCES.into()]),
            }
        }));
    }

    fn refuse(self, words: String) {
        self.state.try_set(State::Refused { words, apart: None });
    }

    /// Forgets what was received; nothing has changed.
    pub fn forget(self) {
        self.state.set(State::Idle);
        focus::focus([focus::TITLE.into()]);
    }
}

/// The card that picks files.
pub fn card(receiving: Receiving) -> El {
    let Receiving { desk, lang, .. } = receiving;
    let press = move |_| {
        // The dialog of the browser opens only while the press is handled.
        let picked = desk.device.files.pick(true);
        (desk.device.spawn)(Box::pin(async move {
            receiving.read(picked.await);
        }));
    };
    let hint = |words: Phrase| el("p").class("hint").with(words.within(lang));
    let verb = words::RECEIVE_FILE.within(lang);
    let pick = button(verb, Weight::Normal, Some(Icon::Download)).on("click", press);
    el("section").class("card exchange-way").with([
        el("h2").with(words::RECEIVE.within(lang)),
        hint(words::RECEIVE_HINT),
        el("div").class("drop").with([pick, hint(words::DROP_HINT)]),
    ])
}

impl Receiving {
    /// What receiving has come to.
    pub fn shown(self) -> Vec<El> {
        let (busy, content) = match self.state.get() {
            State::Idle => ("", Vec::new()),
            State::Reading => (words::READING.within(self.lang), Vec::new()),
            State::Merging => (words::MERGING.within(self.lang), Vec::new()),
            State::Refused { words, apart } => ("", vec![self.refused(words, apart)]),
            State::Looking(found) => ("", look(self, &found).into()),
        };
        let busy = el("p").class("hint busy").attr("role", "status").with(busy);
        std::iter::once(busy).chain(content).collect()
    }

    fn refused(self, words: String, apart: Option<Package>) -> El {
        let Self { desk, lang, .. } = self;
        let apart = apart.map(|package| {
            let seed = Batch::of_import(&package.changes, &package.joined);
            let open = move |_| {
                let seed = seed.clone();
                (desk.device.spawn)(Box::pin(opening::start(desk, seed)));
            };
            button(words::OPEN_APART.within(lang), Weight::Normal, None).on("click", open)
        });
        let close = button(words::CLOSE.within(lang), Weight::Link, None)
            .on("click", move |_| self.forget());
        alert([
            el("p").with(el("strong").with(words::REFUSED.within(lang))),
            el("p").with(words),
            el("div").class("row").with(apart).with(close),
        ])
    }
}

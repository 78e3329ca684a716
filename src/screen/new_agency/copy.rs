//! Whose plan is copied: the built-in decree's, the sample's, that of the open workspace, or one from a file.

use super::fields::picks;
use crate::app::new_agency::Copied;
use crate::app::ports::PickedFiles;
use crate::app::{Workspace, builtin};
use crate::log::Batch;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::screen::start::{read, sound};
use crate::text::Lang;
use crate::text::words::new_agency as words;
use leptos::prelude::*;
use std::rc::Rc;

/// A plan that can be copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Source {
    Decree,
    Sample,
    Open,
    File,
}

/// The choice of a plan.
#[derive(Clone, Copy)]
pub struct Copies {
    desk: Desk,
    source: RwSignal<Source>,
    /// What the chosen plan has, once it was counted.
    counts: RwSignal<Option<Copied>>,
    /// The name of the file that was read, and what is in it.
    file: RwSignal<Option<(String, Rc<Workspace>)>, LocalStorage>,
    /// Why the file cannot be copied from.
    problem: RwSignal<Option<String>>,
}

impl Copies {
    /// The built-in decree, until another is chosen.
    pub fn new(desk: Desk) -> Self {
        Self {
            desk,
            source: RwSignal::new(Source::Decree),
            counts: RwSignal::new(None),
            file: RwSignal::new_local(None),
            problem: RwSignal::new(None),
        }
    }

    /// The choice, and what would be copied.
    pub fn view(self, lang: Lang) -> El {
        let now = self.source.get();
        let sources = self.sources(lang);
        let options = sources
            .iter()
            .map(|(source, name)| (name.clone(), *source == now));
        let options = options.collect();
        let pick = move |place: usize| {
            if let Some((source, _)) = sources.get(place) {
                self.source.set(*source);
                self.problem.set(None);
                self.count();
            }
        };
        let file = (now == Source::File).then(|| self.file_field(lang));
        let problem = self
            .problem
            .get()
            .map(|said| notice(Tone::Bad, el("p").with(said)));
        let counts = self
            .counts
            .get()
            .map(|counts| el("p").with(words::copied(lang, numbers(&counts))));
        el("div")
            .class("stack")
            .with(picks(
                "new-source",
                words::SOURCE.within(lang),
                options,
                pick,
            ))
            .with(file)
            .with(el("div").attr("role", "alert").with(problem))
            .with(el("div").attr("role", "status").with(counts))
            .with(el("p").class("hint").with(words::COPY_HINT.within(lang)))
    }

    /// What can be copied here, with its name.
    fn sources(self, lang: Lang) -> Rc<Vec<(Source, String)>> {
        let name = |w: &Workspace| Some(w.current_plan()?.agency.name.text().to_owned());
        let open = self.desk.with(name).flatten();
        let mut sources = vec![
            (Source::Decree, words::DECREE.within(lang).to_owned()),
            (Source::Sample, words::SAMPLE.within(lang).to_owned()),
        ];
        if let Some(name) = open {
            sources.push((Source::Open, words::open_now(lang, &name)));
        }
        sources.push((Source::File, words::FILE.within(lang).to_owned()));
        Rc::new(sources)
    }

    fn file_field(self, lang: Lang) -> El {
        let name = self
            .file
            .with(|file| file.as_ref().map(|(name, _)| name.clone()));
        let act = button(words::PICK.within(lang), Weight::Normal, None).on("click", move |_| {
            // The dialog of the browser opens only while the press is handled.
            let picked = self.desk.device.files.pick(true);
            (self.desk.device.spawn)(Box::pin(async move { self.take(picked.await, lang).await }));
        });
        el("div")
            .class("row")
            .with(act)
            .with(name.map(|name| el("span").with(name)))
    }

    async fn take(self, picked: PickedFiles, lang: Lang) {
        if picked.is_empty() {
            return;
        }
        let found = open(picked, lang).await;
        self.problem.try_set(found.as_ref().err().cloned());
        self.file.try_set(found.ok());
        self.count();
    }

    /// Counts what the chosen plan has.
    pub fn count(self) {
        let counts = self.with(|w| w.current_plan().map(|plan| Copied::of(plan)));
        self.counts.try_set(counts.flatten());
    }

    /// Asks the chosen workspace something; `None` where there is none yet.
    pub fn with<R>(self, ask: impl FnOnce(&Workspace) -> R) -> Option<R> {
        let built_in = |changes| {
            let mut workspace = Workspace::default();
            workspace.absorb(&builtin::batches(changes));
            workspace
        };
        match self.source.get_untracked() {
            Source::Decree => Some(ask(&built_in(&builtin::decree()))),
            Source::Sample => Some(ask(&built_in(&builtin::sample()))),
            Source::Open => self.desk.with(ask),
            Source::File => {
                let file = self.file.get_untracked();
                file.map(|(_, workspace)| ask(&workspace))
            }
        }
    }
}

fn numbers(counts: &Copied) -> [usize; 7] {
    let Copied {
        units,
        functions,
        goals,
        objectives,
        indicators,
        targets,
        variables,
    } = *counts;
    [
        units, functions, goals, objectives, indicators, targets, variables,
    ]
}

/// The workspace that picked files hold, with the name of the first; else the reason why not.
async fn open(picked: PickedFiles, lang: Lang) -> Result<(String, Rc<Workspace>), String> {
    let mut files = Vec::new();
    for file in &picked {
        files.push(read(file, lang).await?);
    }
    let batches: Vec<Batch> = sound(&files, lang)?;
    let mut workspace = Workspace::default();
    workspace.absorb(&batches);
    let name = files.first().map(|file| file.name.clone());
    Ok((name.unwrap_or_default(), Rc::new(workspace)))
}

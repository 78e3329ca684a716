//! The desk: the one home of long-lived signals, and the road from a page to the workspace and back.
//!
//! Pages ask `with` and `watch`, and send [`Command`]s to `dispatch`. The desk hands what was done to the
//! saver and wakes what shows it; it knows no rules and no pages.

use super::language;
use super::making::Making;
use super::parts::leave_field;
use super::pieces::{Pieces, Turn};
use super::watch::{Triggers, Watch};
use crate::app::command::CellAddress;
use crate::app::kept::{Alarm, Me, alarm_after};
use crate::app::outbox::SaveStatus;
use crate::app::ports::{Device, Slot, StoreProblem, WorkspaceName};
use crate::app::query::overview::usual_period;
use crate::app::records::record_of;
use crate::app::review::Review;
use crate::app::route::Route;
use crate::app::saver::Saver;
use crate::app::versions;
use crate::app::{Command, Refusal, Stamp, Touched, Workspace};
use crate::domain::date::Date;
use crate::domain::id::{EntityId, TabId};
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::log::{Author, Batch, Key};
use crate::report::PaperSize;
use crate::text::Lang;
use crate::text::words::shell as words;
use leptos::prelude::*;
use std::rc::Rc;

/// What the page is about as a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Reading the store.
    Opening,
    /// No workspace is open: *Mulai*.
    Start,
    /// Everything on this device was erased, from here or from another tab: *Mulai*, saying so.
    Erased,
    /// A workspace is open.
    Open,
}

/// Something to tell the person, politely, at the foot of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether something went wrong.
    pub is_problem: bool,
}

/// Where exactly on another page a link leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Aim {
    /// An element, by its identity.
    Element(String),
    /// A cell of the data grid.
    Cell(CellAddress),
    /// A cell of the budget, or what its key says of a line.
    Money(Key),
}

/// How the page is coloured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    /// As the device has it.
    Device,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The open workspace with what belongs to it.
struct Opened {
    name: WorkspaceName,
    workspace: Workspace,
    saver: Saver,
}

/// What the desk holds that no signal shows by itself.
#[derive(Default)]
struct Inner {
    opened: Option<Opened>,
    triggers: Triggers,
}

/// The desk. Small and `Copy`, so that any closure of a screen can hold it.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The device it stands on.
    pub device: Device,
    /// What of the program is fetched when it is needed.
    pub pieces: Pieces,
    /// What the page is about as a whole.
    pub stage: RwSignal<Stage>,
    /// The language of the screens.
    pub lang: RwSignal<Lang>,
    /// The colours.
    pub theme: RwSignal<Theme>,
    /// Who works here, once they have said so.
    pub me: RwSignal<Option<Me>>,
    /// Whether everything is stored.
    pub save: RwSignal<SaveStatus>,
    /// What must be said about the store before anything else.
    pub alarm: RwSignal<Option<Alarm>>,
    /// Why it was not possible to go in, as a sentence.
    pub problem: RwSignal<Option<String>>,
    /// Something to tell the person.
    pub notice: RwSignal<Option<Notice>>,
    /// Whether a newer version of the program lies ready.
    pub update: RwSignal<bool>,
    /// The version of the plan that is looked at; the one being written, else the one in force, unless chosen.
    pub viewed: RwSignal<Option<EntityId>>,
    /// What is to be checked, as it was last worked out; see [`super::review::keep`].
    pub review: RwSignal<Option<Rc<Review>>, LocalStorage>,
    /// How many changes came after the enactment of their version and wait to be settled, as last worked out.
    pub late: RwSignal<usize>,
    /// The element or cell to which the step to another page leads.
    pub aim: StoredValue<Option<Aim>>,
    /// Whether a step to another page waits until that page is here.
    pub is_arriving: StoredValue<bool>,
    /// The paper that documents are shown on.
    pub paper: RwSignal<PaperSize>,
    /// The file that is being made.
    pub making: Making,
    /// The period last looked at, which pages share.
    looked_at: StoredValue<Option<Period>>,
    inner: StoredValue<Inner, LocalStorage>,
}

impl Desk {
    /// A desk without a workspace.
    pub fn new(device: Device, pieces: Pieces) -> Self {
        let theme = match device.keepsake.get::<String>(Slot::Theme).as_deref() {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::Device,
        };
        Self {
            device,
            pieces,
            stage: RwSignal::new(Stage::Opening),
            lang: RwSignal::new(language::kept(device)),
            theme: RwSignal::new(theme),
            me: RwSignal::new(None),
            save: RwSignal::new(SaveStatus::Saved { at: None }),
            alarm: RwSignal::new(None),
            problem: RwSignal::new(None),
            notice: RwSignal::new(None),
            update: RwSignal::new(false),
            viewed: RwSignal::new(None),
            review: RwSignal::new_local(None),
            late: RwSignal::new(0),
            aim: StoredValue::new(None),
            is_arriving: StoredValue::new(false),
            paper: RwSignal::new(PaperSize::default()),
            making: Making::default(),
            looked_at: StoredValue::new(None),
            inner: StoredValue::new_local(Inner::default()),
        }
    }

    /// Asks the workspace something; `None` where none is open.
    pub fn with<R>(self, ask: impl FnOnce(&Workspace) -> R) -> Option<R> {
        self.inner
            .try_with_value(|inner| inner.opened.as_ref().map(|o| ask(&o.workspace)))
            .flatten()
    }

    /// Makes the running memo or effect run again when this part of the workspace changes.
    pub fn watch(self, watch: Watch) {
        if let Some(trigger) = self
            .inner
            .try_update_value(|inner| inner.triggers.of(watch))
        {
            trigger.track();
        }
    }

    /// The local calendar day.
    pub fn today(self) -> Date {
        self.device.clock.today()
    }

    /// The period that a page is about: the one its address names, else the one last looked at, else the
    /// last quarter that has ended.
    pub fn period(self, named: Option<Period>) -> Period {
        let period = named.or(self.looked_at.get_value()).unwrap_or_else(|| {
            let today = self.today();
            let quarter = Period::Quarter(today.year(), 1);
            self.with(|w| usual_period(w, today)).unwrap_or(quarter)
        });
        self.looked_at.set_value(Some(period));
        period
    }

    /// The version of the plan that is looked at.
    pub fn viewed_plan(self) -> Option<Rc<Plan>> {
        self.watch(Watch::Plan);
        let chosen = self.viewed.get();
        self.with(|workspace| {
            let plans = workspace.plans();
            let chosen = plans.iter().find(|plan| Some(plan.decree.id) == chosen);
            let usual = versions::draft(plans).or(workspace.current_plan());
            chosen.or(usual).cloned()
        })
        .flatten()
    }

    /// The name of the open workspace.
    pub fn workspace_name(self) -> Option<WorkspaceName> {
        self.inner
            .try_with_value(|inner| inner.opened.as_ref().map(|o| o.name.clone()))
            .flatten()
    }

    /// Carries out a command; `Ok(false)` where everything was so already.
    pub fn dispatch(self, command: Command) -> Result<bool, Refusal> {
        let stamp = self.stamp();
        let crypto = self.device.crypto;
        let done = self.inner.try_update_value(|inner| {
            let opened = inner.opened.as_mut()?;
            let done = opened
                .workspace
                .dispatch(command, &stamp, || crypto.mint_tab());
            if let Ok(Some(done)) = &done {
                record_of(&done.batch)
                    .into_iter()
                    .for_each(|record| opened.saver.put(record));
                if let Some((tab, 1)) = done.batch.key() {
                    keep_tab(self.device, &opened.name, tab);
                }
            }
            Some(done)
        });
        match done.flatten() {
            Some(Ok(Some(done))) => {
                self.wake(&done.touched);
                Ok(true)
            }
            Some(Ok(None)) | None => Ok(false),
            Some(Err(refusal)) => Err(refusal),
        }
    }

    /// Carries out a command and tells the person where it is refused.
    pub fn send(self, command: Command) -> bool {
        self.dispatch(command).unwrap_or_else(|refusal| {
            self.tell_problem(refusal.message(self.lang.get_untracked()));
            false
        })
    }

    /// Takes back one's own last action, or brings back what was last taken back, if there is one.
    pub fn turn(self, turn: Turn) {
        match turn {
            Turn::Undo => self.undo(),
            Turn::Redo => self.redo(),
        }
    }

    /// Takes back one's own last action, if there is one.
    pub fn undo(self) {
        if let Some(id) = self.with(|w| w.undo_state().undo).flatten() {
            self.send(Command::Undo(id));
        }
    }

    /// Brings back what was last taken back, if anything was.
    pub fn redo(self) {
        if let Some(id) = self.with(|w| w.undo_state().redo).flatten() {
            self.send(Command::Redo(id));
        }
    }

    /// Takes in the changes of a file that was accepted: stores them in one transaction, then shows them.
    ///
    /// Where storing fails, the store and the screen are as they were.
    pub async fn receive(self, batches: Vec<Batch>) -> Result<(), StoreProblem> {
        if let Some(saver) = self.saver() {
            let records: Vec<_> = batches.iter().filter_map(record_of).collect();
            saver.import(&records).await?;
        }
        self.hear(&batches);
        self.review_alarm(true);
        Ok(())
    }

    /// Looks again whether the alarm stands, after everything that is there was read or a file was taken in.
    pub fn review_alarm(self, is_restored: bool) {
        let waiting = self.with(|w| w.book().waiting().count()).unwrap_or(0);
        let before = self.alarm.get_untracked();
        let alarm = alarm_after(before.clone(), waiting, is_restored);
        if alarm != before {
            self.alarm.set(alarm);
        }
    }

    /// Takes in changes that are durable already, such as another tab's.
    pub fn hear(self, batches: &[Batch]) {
        let touched = self
            .inner
            .try_update_value(|inner| inner.opened.as_mut().map(|o| o.workspace.absorb(batches)));
        if let Some(touched) = touched.flatten() {
            self.wake(&touched);
        }
    }

    /// The saver of the open workspace.
    pub fn saver(self) -> Option<Saver> {
        self.inner
            .try_with_value(|inner| inner.opened.as_ref().map(|o| o.saver.clone()))
            .flatten()
    }

    /// Puts a workspace on the desk, in place of the one that was there.
    pub fn open(self, name: WorkspaceName, workspace: Workspace, saver: Saver) {
        let keepsake = self.device.keepsake;
        keepsake.put(Slot::Workspace, &name.as_str());
        if let Some(plan) = workspace.current_plan() {
            keepsake.put(Slot::Agency(&name), &plan.agency.name.text());
        }
        self.me.set(keepsake.get(Slot::Me(&name)));
        self.save.set(saver.status());
        self.looked_at.set_value(None);
        self.viewed.set(None);
        self.review.set(None);
        self.late.set(0);
        self.replace(Some(Opened {
            name,
            workspace,
            saver,
        }));
        self.stage.set(Stage::Open);
    }

    /// Clears the desk and goes back to *Mulai*. What was stored stays on the device.
    pub fn close(self) {
        self.device.keepsake.forget(Slot::Workspace);
        self.replace(None);
        // What is being typed has nowhere to go any more.
        leave_field();
        self.alarm.set(None);
        self.stage.set(Stage::Start);
    }

    /// Begins anew after everything was erased, as on the first visit.
    ///
    /// The page is not loaded again: without a network there would be none to load.
    pub fn begin_anew(self) {
        let page = self.device.page;
        self.close();
        self.me.set(None);
        self.lang.set(Lang::default());
        self.theme.set(Theme::Device);
        page.repaint();
        page.warn_before_leaving(false);
        self.stage.set(Stage::Erased);
        page.go_instead(&Route::Start.hash());
    }

    fn replace(self, opened: Option<Opened>) {
        let triggers = self.inner.try_update_value(|inner| {
            inner.opened = opened;
            inner.triggers.all()
        });
        triggers
            .into_iter()
            .flatten()
            .for_each(|trigger| trigger.notify());
    }

    /// Says who works here.
    pub fn set_me(self, me: Me) {
        if let Some(name) = self.workspace_name() {
            self.device.keepsake.put(Slot::Me(&name), &me);
        }
        self.me.set(Some(me));
    }

    /// Chooses the language of the screens.
    pub fn set_lang(self, lang: Lang) {
        language::choose(self.device, self.lang, lang);
    }

    /// Chooses the colours.
    pub fn set_theme(self, theme: Theme) {
        match theme {
            Theme::Device => self.device.keepsake.forget(Slot::Theme),
            Theme::Light => drop(self.device.keepsake.put(Slot::Theme, &"light")),
            Theme::Dark => drop(self.device.keepsake.put(Slot::Theme, &"dark")),
        }
        self.device.page.repaint();
        self.theme.set(theme);
    }

    /// Tells the person something.
    pub fn tell(self, text: String) {
        self.notice.set(Some(Notice {
            text,
            is_problem: false,
        }));
    }

    /// Tells the person that something did not work, and what to do.
    pub fn tell_problem(self, text: String) {
        self.notice.set(Some(Notice {
            text,
            is_problem: true,
        }));
    }

    /// Tells the person that what they asked for stands in a piece of the program that could not be fetched.
    pub fn tell_missing_piece(self) {
        let lang = self.lang.get_untracked();
        self.tell_problem(words::PIECE_MISSING.within(lang).to_owned());
    }

    fn stamp(self) -> Stamp {
        let me = self.me.get_untracked().unwrap_or_default();
        Stamp {
            author: Rc::new(Author {
                name: me.name,
                unit: me.unit,
            }),
            at: self.device.clock.now(),
            nfc: self.device.nfc,
        }
    }

    fn wake(self, touched: &Touched) {
        let triggers = self
            .inner
            .try_with_value(|inner| inner.triggers.touched(touched));
        triggers
            .into_iter()
            .flatten()
            .for_each(|trigger| trigger.notify());
    }
}

/// Remembers that a tab was this device's, so that *mine* survives a restart; other tabs add theirs.
fn keep_tab(device: Device, name: &WorkspaceName, tab: TabId) {
    let slot = Slot::Tabs(name);
    let mut tabs: Vec<String> = device.keepsake.get(slot).unwrap_or_default();
    tabs.push(tab.to_string());
    device.keepsake.put(slot, &tabs);
}

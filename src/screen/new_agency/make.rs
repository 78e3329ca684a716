//! Makes the agency: all of it in one transaction, or nothing with a sentence why.

use super::NewAgencyPage;
use super::form::{Form, Start, Text};
use crate::app::kept::Me;
use crate::app::new_agency::{Beginning, NewAgency, begin};
use crate::app::ports::{Slot, WorkspaceName};
use crate::app::route::{PlanPlace, Route};
use crate::app::{Refusal, Stamp};
use crate::log::Author;
use crate::screen::opening;
use crate::screen::parts::focus;
use crate::text::words::new_agency as words;
use leptos::prelude::*;
use std::rc::Rc;

impl NewAgencyPage {
    /// Makes it and opens it, or says what is missing.
    pub(super) fn make(self) {
        self.problem.set(None);
        self.form.update(|form| form.is_asked = true);
        let form = self.form.get_untracked();
        let mut questions = form.questions();
        if let Some(wrong) = questions.find(|it| form.problem(it, self.lang).is_some()) {
            return focus([wrong.id.to_owned()]);
        }
        match self.made(&form) {
            Ok(made) => self.open(&form, made),
            Err(sentence) => self.problem.set(Some(sentence)),
        }
    }

    fn made(self, form: &Form) -> Result<NewAgency, String> {
        let refused = |refusal: Refusal| refusal.message(self.lang);
        let missing = |words: crate::text::words::Phrase| words.within(self.lang).to_owned();
        let stamp = Stamp {
            author: Rc::new(Author {
                name: form.text(Text::Person).trim().to_owned(),
                unit: form.text(Text::Unit).trim().to_owned(),
            }),
            at: self.desk.device.clock.now(),
            nfc: self.desk.device.nfc,
        };
        let mint = || self.desk.device.crypto.mint_tab();
        let begin = |beginning: Beginning| begin(&form.names(), &beginning, &stamp, mint());
        match form.start {
            Start::Nothing => begin(Beginning::Nothing(form.years())).map_err(refused),
            Start::Copy => {
                let made = self
                    .copies
                    .with(|workspace| begin(Beginning::Copy(workspace)));
                made.ok_or_else(|| missing(words::FILE_MISSING))?
                    .map_err(refused)
            }
            Start::Table => {
                let pasted = self.paste.pasted.get_untracked();
                let pasted = pasted.ok_or_else(|| missing(words::TABLE_MISSING))?;
                let made = begin(Beginning::Nothing(None)).map_err(refused)?;
                let made = made.with_table(&pasted, &stamp, mint()).map_err(refused)?;
                made.ok_or_else(|| missing(words::TABLE_STOPS))
            }
        }
    }

    fn open(self, form: &Form, made: NewAgency) {
        let (desk, lang) = (self.desk, self.lang);
        let (keepsake, name) = (desk.device.keepsake, WorkspaceName::of(made.agency));
        keepsake.put(
            Slot::Me(&name),
            &Me {
                name: form.text(Text::Person).trim().to_owned(),
                unit: form.text(Text::Unit).trim().to_owned(),
                unit_id: None,
            },
        );
        if let Some(tab) = made.own {
            keepsake.put(Slot::Tabs(&name), &[tab.to_string()]);
        }
        let next = match form.start {
            Start::Nothing => words::NEXT_NOTHING,
            Start::Copy => words::NEXT_COPY,
            Start::Table => words::NEXT_TABLE,
        };
        let undecided = words::undecided(lang, made.undecided);
        let told = [Some(next.within(lang).to_owned()), undecided];
        let told = told.into_iter().flatten().collect::<Vec<_>>().join(" ");
        desk.device.page.go(&Route::Plan(PlanPlace::Table).hash());
        (desk.device.spawn)(Box::pin(async move {
            opening::start(desk, made.batches).await;
            desk.tell(told);
        }));
    }
}

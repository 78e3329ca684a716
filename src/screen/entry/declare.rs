//! How far the quarter of a unit has come, and what can be done with it next.

use crate::app::verification::{Stage, Step, standing, step};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Icon, Tone, Weight, button, notice};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::{Phrase, verification as words};
use leptos::prelude::*;

/// What a stage is called, and how it feels.
pub const fn stage_name(stage: &Stage) -> (Phrase, Tone) {
    match stage {
        Stage::Open => (words::OPEN, Tone::Plain),
        Stage::Returned(_) => (words::RETURNED, Tone::Warn),
        Stage::Submitted => (words::SUBMITTED, Tone::Info),
        Stage::Verified => (words::VERIFIED, Tone::Good),
        Stage::Confirmed => (words::CONFIRMED, Tone::Good),
    }
}

/// The quarter of a unit; nothing where all units are looked at, or no quarter.
pub fn declare(
    desk: Desk,
    lang: Lang,
    unit: Memo<Option<EntityId>>,
    period: Memo<Period>,
) -> Child {
    let remark = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    let content = move || {
        desk.watch(Watch::Year);
        desk.watch(Watch::Data);
        let quarter = Some(period.get()).filter(|it| matches!(it, Period::Quarter(..)))?;
        let unit = unit.get()?;
        let is_unit = desk.with(|w| {
            w.plan_for_year(quarter.year())
                .is_some_and(|it| it.unit(unit).is_some())
        });
        is_unit
            .unwrap_or(false)
            .then(|| bar(desk, lang, (unit, quarter), remark, problem))
    };
    live(content)
}

fn bar(
    desk: Desk,
    lang: Lang,
    (unit, quarter): (EntityId, Period),
    remark: RwSignal<String>,
    problem: RwSignal<Option<String>>,
) -> Option<El> {
    let standing = desk.with(|w| standing(w, unit, quarter))?;
    let today = desk.today();
    let by = standing.by.as_ref().map(|(name, at)| {
        let local = LocalTime::at(*at, desk.device.clock.minutes_ahead(*at));
        (name.as_str(), local.short(lang, today))
    });
    let (name, tone) = stage_name(&standing.stage);
    let says = words::stands(
        lang,
        quarter,
        name,
        by.as_ref().map(|(name, day)| (*name, day.as_str())),
    );
    let said = match &standing.stage {
        Stage::Returned(remark) => Some(el("p").with(el("strong").with(remark.as_str()))),
        _ => None,
    };
    let changed = (standing.changed_since > 0)
        .then(|| el("p").with(words::changed_since(lang, standing.changed_since)));
    let act = move |what: Step| {
        let outcome = desk.with(|w| step(w, unit, quarter, what, today));
        match outcome {
            Some(Ok(command)) => {
                problem.set(None);
                remark.set(String::new());
                desk.send(command);
            }
            Some(Err(fill)) => problem.set(Some(words::missing(lang, fill.expected - fill.filled))),
            None => {}
        }
    };
    let press = |word: &str, weight, step: Step| {
        button(word, weight, None).on("click", move |_| act(step.clone()))
    };
    let declare = || {
        press(
            &words::declare(lang, quarter),
            Weight::Primary,
            Step::Declare,
        )
    };
    let next = match standing.stage {
        Stage::Open | Stage::Returned(_) => vec![declare()],
        Stage::Submitted => vec![
            press(words::VERIFY.within(lang), Weight::Primary, Step::Verify),
            press(words::WITHDRAW.within(lang), Weight::Quiet, Step::Withdraw),
        ],
        Stage::Verified => vec![press(
            words::CONFIRM.within(lang),
            Weight::Primary,
            Step::Confirm,
        )],
        Stage::Confirmed => Vec::new(),
    };
    let can_return = matches!(
        standing.stage,
        Stage::Submitted | Stage::Verified | Stage::Confirmed
    );
    let give_back = can_return.then(|| {
        let give = move |_| match remark.get_untracked().trim() {
            "" => problem.set(Some(words::REMARK_NEEDED.within(lang).to_owned())),
            text => act(Step::Return(text.to_owned())),
        };
        el("details")
            .with(el("summary").with(words::RETURN.within(lang)))
            .with(
                el("div")
                    .class("field")
                    .with(
                        el("label")
                            .attr("for", "catatan-verifikasi")
                            .with(words::REMARK.within(lang)),
                    )
                    .with(
                        el("textarea")
                            .attr("id", "catatan-verifikasi")
                            .attr("rows", "2")
                            .value(&remark.get())
                            .on("input", move |event| remark.set(event_target_value(&event))),
                    )
                    .with(
                        button(words::RETURN.within(lang), Weight::Normal, Some(Icon::Undo))
                            .on("click", give),
                    ),
            )
    });
    let problem = problem
        .get()
        .map(|words| el("p").class("error").attr("role", "alert").with(words));
    let tone = if standing.changed_since > 0 {
        Tone::Warn
    } else {
        tone
    };
    let children = el("div")
        .class("stack-small")
        .with(el("p").with(says))
        .with(said)
        .with(changed)
        .with(el("div").class("actions").with(next))
        .with(give_back)
        .with(problem);
    Some(notice(tone, children).class(format!("notice declare {}", tone.class())))
}

//! Fields of the form.

use super::form::{Form, Question};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, icon};
use crate::text::Lang;
use leptos::prelude::*;

/// Texts to fill in, each with a hint below it or the reason why what stands in it will not do.
pub fn text_fields(form: RwSignal<Form>, questions: &'static [Question], lang: Lang) -> Vec<El> {
    let field = |question| text_field(form, question, lang);
    questions.iter().map(field).collect()
}

fn text_field(form: RwSignal<Form>, question: &'static Question, lang: Lang) -> El {
    let id = question.id;
    let note = format!("{id}-note");
    let (text, problem) = form.with(|form| {
        let text = form.text(question.text).to_owned();
        (text, form.problem(question, lang))
    });
    let input = el("input")
        .attr("id", id)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("aria-describedby", note.as_str())
        .value(&text)
        .on("input", move |event| {
            form.update(|form| form.write(question.text, event_target_value(&event)));
        });
    let input = match problem {
        Some(_) => input.attr("aria-invalid", "true"),
        None => input,
    };
    let hint = question
        .hint
        .map(|hint| el("p").class("hint").with(hint.within(lang)));
    let said = match problem {
        Some(words) => Some(
            el("p")
                .class("error")
                .with(icon(Icon::Warning))
                .with(el("span").with(words)),
        ),
        None => hint,
    };
    el("div").class("field").with([
        el("label")
            .attr("for", id)
            .with(question.label.within(lang)),
        input,
        el("div")
            .attr("id", note)
            .attr("aria-live", "polite")
            .with(said),
    ])
}

/// Radio buttons for a few options that should all be seen; told the place of the one that was picked.
pub fn picks(
    name: &'static str,
    legend: &str,
    options: Vec<(String, bool)>,
    pick: impl Fn(usize) + Clone + 'static,
) -> El {
    let option = |(place, (words, is_chosen)): (usize, (String, bool))| {
        let pick = pick.clone();
        let input = el("input")
            .attr("type", "radio")
            .attr("name", name)
            .checked(is_chosen)
            .on("change", move |_| pick(place));
        el("label").with(input).with(words)
    };
    let options: Vec<_> = options.into_iter().enumerate().map(option).collect();
    el("fieldset").class("setting").with([
        el("legend").class("legend").with(legend),
        el("div").class("pick").with(options),
    ])
}

//! Scales of ratings and of ordinal steps: bands from worst to best, with what falls through them.

use super::pen::{Pen, Room};
use super::tools::{adder, tools};
use crate::app::edit::band;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::scale::{Band, Scale};
use crate::domain::stated::Stated;
use crate::log::{Attribute, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, fact_row, icon, icon_button};
use crate::text::words::settings::scales::{scale_problem, stretch};
use crate::text::words::{facts, iku as words, pen as pen_words};

/// All scales.
pub fn scales(pen: &Pen) -> El {
    let lang = pen.lang;
    let order: Vec<_> = pen.plan.scales.iter().map(|it| it.id).collect();
    let all: Vec<_> = pen
        .plan
        .scales
        .iter()
        .map(|it| scale(pen, it, &order))
        .collect();
    let add = adder(
        pen,
        words::ADD_SCALE.within(lang),
        (EntityKind::Scale, None),
        order,
        Attribute::Name,
    );
    el("section")
        .class("section stack")
        .with(el("h2").with(words::SCALES.within(lang)))
        .with(all)
        .with(add)
}

fn scale(pen: &Pen, scale: &Scale, order: &[EntityId]) -> El {
    let lang = pen.lang;
    let said = |text: &str| match text {
        "" => Stated::Not,
        text => Stated::Is(text.to_owned()),
    };
    let name = match &*scale.name {
        "" => words::UNNAMED.within(lang),
        name => name,
    };
    let facts = el("dl")
        .class("facts")
        .with(fact_row(
            facts::NAME.within(lang),
            pen.text(scale.id, Attribute::Name, &said(&scale.name), Room::Line),
        ))
        .with(fact_row(
            facts::SOURCE.within(lang),
            pen.text(
                scale.id,
                Attribute::Source,
                &said(&scale.source),
                Room::Line,
            ),
        ))
        .with(fact_row(
            facts::EFFECTIVE.within(lang),
            pen.day(
                scale.id,
                Attribute::Effective,
                &scale.effective.map_or(Stated::Not, Stated::Is),
            ),
        ));
    // Steps without numbers are an order alone: nothing falls through.
    let is_numbered = scale
        .bands
        .iter()
        .any(|it| it.lower.is_some() || it.upper.is_some());
    let problems = if is_numbered {
        scale.problems()
    } else {
        Vec::new()
    };
    let problems: Vec<_> = problems
        .iter()
        .map(|problem| {
            el("p")
                .class("error")
                .with(icon(Icon::Warning))
                .with(el("span").with(scale_problem(lang, scale, problem)))
        })
        .collect();
    let bands: Vec<_> = (0..scale.bands.len())
        .map(|place| row(pen, scale, place))
        .collect();
    el("details")
        .class("card mandate")
        .key(scale.id.to_string())
        .with(
            el("summary")
                .with(icon(Icon::ChevronRight))
                .with(el("h3").with(name))
                .with(
                    el("span")
                        .class("hint")
                        .with(words::band_count(lang, scale.bands.len())),
                ),
        )
        .with(
            el("div")
                .class("mandate-body")
                .with(tools(pen, name, order, scale.id))
                .with(facts)
                .with(el("ol").class("rows").with(bands))
                .with(add_band(pen, scale))
                .with(problems),
        )
}

/// A band: its word, and from where to where it reaches; a scale's bands are one statement.
fn row(pen: &Pen, scale: &Scale, place: usize) -> El {
    let lang = pen.lang;
    let own = &scale.bands[place];
    let (label, range) = (own.label.to_string(), stretch(lang, own.lower, own.upper));
    if !pen.writes() {
        return el("li").with(format!("{label}: {range}"));
    }
    let key = pen.key(scale.id, Attribute::Bands);
    let with = |change: fn(&mut Band, &str) -> Result<(), band::NoBand>| {
        let (pen, bands) = (pen.clone(), scale.bands.clone());
        move |typed: String| {
            let mut bands = bands.clone();
            let changed = bands
                .get_mut(place)
                .map_or(Ok(()), |own| change(own, &typed));
            let value = changed
                .map(|()| Value::Bands(bands))
                .map_err(|no| no.message(pen.lang));
            pen.state(key, value);
        }
    };
    let label_field = pen
        .field(
            key,
            &label,
            Room::Line,
            with(|own, typed| {
                own.label = typed.trim().into();
                Ok(())
            }),
        )
        .attr("id", format!("band-{}-{place}", scale.id))
        .attr("aria-label", words::BAND.within(lang));
    let range_field = pen
        .field(
            key,
            &range,
            Room::Line,
            with(|own, typed| {
                (own.lower, own.upper) = band::read(typed)?;
                Ok(())
            }),
        )
        .attr("id", format!("range-{}-{place}", scale.id))
        .attr("aria-label", words::BAND_RANGE.within(lang));
    let remove = {
        let (pen, bands) = (pen.clone(), scale.bands.clone());
        let words = format!("{}: {label}", pen_words::REMOVE.within(lang));
        icon_button(&words, Icon::Close).on("click", move |_| {
            let mut bands = bands.clone();
            bands.remove(place);
            pen.state(key, Ok(Value::Bands(bands)));
        })
    };
    el("li").with(
        el("div")
            .class("edit-row")
            .with(el("div").class("inked").with(label_field))
            .with(el("div").class("inked").with(range_field))
            .with(el("div").class("tools").with(remove)),
    )
}

fn add_band(pen: &Pen, scale: &Scale) -> Option<El> {
    if !pen.writes() {
        return None;
    }
    let key = pen.key(scale.id, Attribute::Bands);
    let (pen, bands) = (pen.clone(), scale.bands.clone());
    let add = button(
        words::ADD_BAND.within(pen.lang),
        Weight::Quiet,
        Some(Icon::Plus),
    )
    .on("click", move |_| {
        let mut bands = bands.clone();
        // It begins where the best band so far ends, so that there is no gap.
        let over = bands.last().and_then(|it| it.upper).map(|edge| edge.at);
        bands.push(Band::over("…", over, None));
        pen.state(key, Ok(Value::Bands(bands)));
    });
    Some(add)
}

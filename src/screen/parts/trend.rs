//! The years of a figure against its target: a line, a dashed line, and the same as a table.

use crate::domain::amount::Decimal;
use crate::text::Lang;
use crate::text::words::parts::{ACTUAL, TARGET, YEAR};
use leptos::prelude::*;
use rust_decimal::prelude::ToPrimitive;

/// One year of a trend.
#[derive(Clone, PartialEq, Debug)]
pub struct TrendPoint {
    /// Its name on the axis.
    pub year: String,
    /// The figure, if there is one.
    pub actual: Option<Decimal>,
    /// The figure in words: a number, or why there is none.
    pub actual_text: String,
    /// Whether the figure is not yet the whole year's.
    pub is_partial: bool,
    /// The target, where it is a number.
    pub target: Option<Decimal>,
    /// The target as printed.
    pub target_text: String,
}

// The drawing, in its own units; it scales with the card.
const WIDTH: f64 = 272.0;
const HEIGHT: f64 = 62.0;
const LEFT: f64 = 14.0;
/// Where the last year stands; the word *target* fits behind it.
const RIGHT: f64 = 222.0;
const TOP: f64 = 7.0;
const BOTTOM: f64 = 40.0;
const AXIS: f64 = 59.0;

/// Draws the years. Its title states what the line shows, for those who see it and those who do not.
#[component]
pub fn Trend(
    /// The finding, as a sentence.
    #[prop(into)]
    title: String,
    /// The years, first to last.
    points: Vec<TrendPoint>,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let scale = Scale::of(&points);
    let actuals = scale.place(&points, |point| point.actual);
    let (whole, partial) = split(&actuals, |place| points[place].is_partial);
    let targets = scale.place(&points, |point| point.target);
    let target_label = targets.last().map(|(_, x, y)| {
        view! { <text x=x + 6.0 y=y + 3.5>{TARGET.within(lang)}</text> }
    });
    let dots = actuals.iter().map(|(place, x, y)| {
        let class = if points[*place].is_partial {
            "trend-open"
        } else {
            "trend-dot"
        };
        view! { <circle class=class cx=*x cy=*y r="3"></circle> }
    });
    let years = points.iter().enumerate().map(|(place, point)| {
        view! { <text x=scale.x(place) y=AXIS text-anchor="middle">{point.year.clone()}</text> }
    });
    view! {
        <figure>
            <figcaption class="trend-title">{title}</figcaption>
            <svg class="trend" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
                <path class="trend-target" d=path(&targets)></path>
                <path class="trend-partial" d=partial></path>
                <path class="trend-line" d=whole></path>
                {dots.collect_view()}
                {target_label}
                {years.collect_view()}
            </svg>
            <TrendTable points=points.clone() lang is_hidden=true/>
        </figure>
    }
}

/// The table twin of a trend.
#[component]
pub fn TrendTable(
    /// The years, first to last.
    points: Vec<TrendPoint>,
    /// The language.
    lang: Lang,
    /// Whether only screen readers get it.
    #[prop(optional)]
    is_hidden: bool,
) -> impl IntoView {
    let rows = points.into_iter().map(|point| {
        view! {
            <tr>
                <th scope="row">{point.year}</th>
                <td class="figure">{point.actual_text}</td>
                <td class="figure">{point.target_text}</td>
            </tr>
        }
    });
    view! {
        <table class=if is_hidden { "unseen" } else { "table" }>
            <thead>
                <tr>
                    <th scope="col">{YEAR.within(lang)}</th>
                    <th scope="col" class="figure">{ACTUAL.within(lang)}</th>
                    <th scope="col" class="figure">{TARGET.within(lang)}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// From years and figures to places in the drawing.
struct Scale {
    step: f64,
    least: f64,
    most: f64,
}

/// Place in the list, x, y.
type Placed = (usize, f64, f64);

impl Scale {
    fn of(points: &[TrendPoint]) -> Self {
        let figures = points
            .iter()
            .flat_map(|point| [point.actual, point.target])
            .flatten()
            .filter_map(|figure| figure.to_f64());
        let (least, most) = figures.fold((f64::MAX, f64::MIN), |(least, most), figure| {
            (least.min(figure), most.max(figure))
        });
        Self {
            step: (RIGHT - LEFT) / points.len().saturating_sub(1).max(1) as f64,
            least,
            most,
        }
    }

    fn x(&self, place: usize) -> f64 {
        LEFT + self.step * place as f64
    }

    /// In the middle where everything is the same.
    fn y(&self, figure: f64) -> f64 {
        let range = self.most - self.least;
        if range <= 0.0 {
            return (TOP + BOTTOM) / 2.0;
        }
        BOTTOM - (figure - self.least) / range * (BOTTOM - TOP)
    }

    fn place(
        &self,
        points: &[TrendPoint],
        figure: fn(&TrendPoint) -> Option<Decimal>,
    ) -> Vec<Placed> {
        let placed = points.iter().enumerate().filter_map(|(place, point)| {
            let figure = figure(point)?.to_f64()?;
            Some((place, self.x(place), self.y(figure)))
        });
        placed.collect()
    }
}

/// The line through whole years, and the steps to and from years that are not whole.
fn split(placed: &[Placed], is_partial: impl Fn(usize) -> bool) -> (String, String) {
    let (mut whole, mut partial) = (String::new(), String::new());
    for step in placed.windows(2) {
        let (one, two) = (step[0].0, step[1].0);
        let line = match is_partial(one) || is_partial(two) {
            true => &mut partial,
            false => &mut whole,
        };
        line.push_str(&path(step));
    }
    (whole, partial)
}

/// A line through neighbouring years; a year without a figure breaks it.
fn path(placed: &[Placed]) -> String {
    let mut path = String::new();
    let mut before = None;
    for (place, x, y) in placed {
        let is_next = before.is_some_and(|before: usize| before + 1 == *place);
        let pen = if is_next { 'L' } else { 'M' };
        path.push_str(&format!("{pen}{x:.1} {y:.1}"));
        before = Some(*place);
    }
    path
}

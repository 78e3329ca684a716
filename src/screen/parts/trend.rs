//! The years of a figure against its target: a line, a dashed line, and the same as a table; where one looks
//! ahead, the present pace too.

use crate::domain::amount::Decimal;
use crate::screen::el::{El, el, shape};
use crate::text::Lang;
use crate::text::words::iku as plan_words;
use crate::text::words::parts::{ACTUAL, AT_PACE, TARGET, YEAR};
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
    /// What the present pace makes of the year, from the last figure on.
    pub ahead: Option<Decimal>,
    /// The same as printed.
    pub ahead_text: String,
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
/// Years that have room for their names.
const NAMED: usize = 9;

/// Draws the years. Its title states what the line shows, for those who see it and those who do not.
pub fn trend(title: String, points: &[TrendPoint], lang: Lang) -> El {
    figure(title, points, lang).with(table(points, lang).class("unseen"))
}

/// The drawing with its title, for a place where its table twin stands besides.
pub fn figure(title: String, points: &[TrendPoint], lang: Lang) -> El {
    let title = el("figcaption").class("trend-title").with(title);
    el("figure").with([title, drawing(points, lang)])
}

fn drawing(points: &[TrendPoint], lang: Lang) -> El {
    let scale = Scale::of(points);
    let actuals = scale.place(points, |point| point.actual);
    let (whole, partial) = split(&actuals, |place| points[place].is_partial);
    let targets = scale.place(points, |point| point.target);
    let ahead = scale.place(points, |point| point.ahead);
    let lines = [
        ("trend-target", path(&targets)),
        ("trend-ahead", path(&ahead)),
        ("trend-partial", partial),
        ("trend-line", whole),
    ];
    let lines = lines.map(|(class, d)| shape("path").class(class).attr("d", d));
    let dots = actuals.iter().map(|(place, x, y)| {
        let class = if points[*place].is_partial {
            "trend-open"
        } else {
            "trend-dot"
        };
        let at = |dot: El, name, value: &f64| dot.attr(name, tenths(*value));
        at(at(shape("circle").class(class), "cx", x), "cy", y).attr("r", "3")
    });
    let target = targets.last().map(|(_, x, y)| {
        let name = TARGET.within(lang);
        words(x + 6.0, y + 3.5, name.to_owned())
    });
    // As many names as have room, the last year's among them.
    let apart = points.len().div_ceil(NAMED);
    let is_named = |place: usize| (points.len() - 1 - place).is_multiple_of(apart);
    let years = points
        .iter()
        .enumerate()
        .filter(|(place, _)| is_named(*place));
    let years = years.map(|(place, point)| {
        words(scale.x(place), AXIS, point.year.clone()).attr("text-anchor", "middle")
    });
    shape("svg")
        .class("trend")
        .attr(
            "viewBox",
            format!("0 0 {} {}", tenths(WIDTH), tenths(HEIGHT)),
        )
        .attr("aria-hidden", "true")
        .with(lines)
        .with(dots.collect::<Vec<_>>())
        .with(target)
        .with(years.collect::<Vec<_>>())
}

fn words(x: f64, y: f64, text: String) -> El {
    let at = shape("text").attr("x", tenths(x)).attr("y", tenths(y));
    at.with(text)
}

/// A place in the drawing to a tenth. The standard way of writing a float is four times the size of this file.
fn tenths(place: f64) -> String {
    let tenths = (place * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", (tenths / 10).abs(), (tenths % 10).abs())
}

/// The table twin of a trend, with what must be said of the years before it.
pub fn trend_table(points: &[TrendPoint], before: Option<String>, lang: Lang) -> El {
    let before = before.map(|before| {
        let columns = if has_pace(points) { "4" } else { "3" };
        let said = el("td").attr("colspan", columns).with(before);
        el("tfoot").with(el("tr").with(said))
    });
    table(points, lang).class("table").with(before)
}

fn has_pace(points: &[TrendPoint]) -> bool {
    points.iter().any(|point| point.ahead.is_some())
}

fn table(points: &[TrendPoint], lang: Lang) -> El {
    let heads =
        [YEAR, ACTUAL, plan_words::TARGET, AT_PACE].map(|head| head.within(lang).to_owned());
    let has_pace = has_pace(points);
    let rows = points.iter().map(|point| {
        let cells = [
            &point.year,
            &point.actual_text,
            &point.target_text,
            &point.ahead_text,
        ];
        row("row", cells.map(String::clone), has_pace)
    });
    let rows = rows.collect::<Vec<_>>();
    let head = el("thead").with(row("col", heads, has_pace));
    el("table").with([head, el("tbody").with(rows)])
}

/// A name and its figures; the last one, what the pace would make, only where there is a pace.
fn row(scope: &'static str, [name, figures @ ..]: [String; 4], has_pace: bool) -> El {
    let tag = if scope == "col" { "th" } else { "td" };
    let figures = figures.into_iter().take(if has_pace { 3 } else { 2 });
    let figures = figures.map(|figure| {
        let cell = el(tag).class("figure").with(figure);
        if tag == "th" {
            cell.attr("scope", scope)
        } else {
            cell
        }
    });
    el("tr")
        .with(el("th").attr("scope", scope).with(name))
        .with(figures.collect::<Vec<_>>())
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
            .flat_map(|point| [point.actual, point.target, point.ahead])
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
        path.push_str(&format!("{pen}{} {}", tenths(*x), tenths(*y)));
        before = Some(*place);
    }
    path
}

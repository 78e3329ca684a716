//! The shapes of a chart, for whoever draws them.

use super::shape::Shape;
use super::{Chart, Series};
use crate::domain::amount::{Decimal, Fraction};
use crate::report::Value;
use std::fmt::Write;

/// A picture as shapes on a white sheet, in pixels from the upper left corner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawing {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// What is drawn, one over the other.
    pub shapes: Vec<Shape>,
}

/// The size of words.
pub const TEXT_SIZE: u32 = 11;
/// A letter or digit is hardly wider.
const LETTER: i64 = 7;

const WIDTH: u32 = 640;
const HEIGHT: u32 = 250;
const EDGE: i64 = 12;
/// Between the legend and the highest figure.
const TOP: i64 = 58;
/// Where the years stand below.
const BOTTOM: i64 = 212;
const WIDEST_BAR: i64 = 56;
/// Between two bars of a year.
const GAP: i64 = 4;
/// From the edge of a bar to its figure.
const FIGURE_GAP: i64 = 5;

impl Chart {
    /// Its shapes.
    pub fn drawing(&self) -> Drawing {
        let mut shapes = legend(&self.series);
        let figures = self.series.iter().flat_map(|series| &series.figures);
        let figures: Vec<Decimal> = figures.flatten().filter_map(Value::decimal).collect();
        let scale = Scale::of(&figures);
        let years = i64::try_from(self.years.len().max(1)).unwrap_or(i64::MAX);
        let slot = (i64::from(WIDTH) - 2 * EDGE) / years;
        let bars = i64::try_from(self.series.len().max(1)).unwrap_or(i64::MAX);
        let bar = ((slot * 9 / 10 - (bars - 1) * GAP) / bars).clamp(2, WIDEST_BAR);
        let group = bars * bar + (bars - 1) * GAP;
        for (place, year) in (0..).zip(&self.years) {
            let middle = EDGE + slot * place + slot / 2;
            let mut x = middle - group / 2;
            let mut figures = Vec::new();
            for series in &self.series {
                let figure = series.figures.get(place as usize).and_then(Option::as_ref);
                if let Some((drawn, figure)) =
                    figure.and_then(|figure| scale.bar(figure, x, bar, series.is_target))
                {
                    shapes.push(drawn);
                    figures.push(figure);
                }
                x += bar + GAP;
            }
            part(&mut figures);
            shapes.extend(figures.into_iter().map(Figure::shape));
            shapes.push(Shape::Text {
                x: middle,
                y: i64::from(HEIGHT) - EDGE,
                is_middle: true,
                text: year.clone(),
            });
        }
        shapes.push(Shape::Axis {
            from: EDGE,
            to: i64::from(WIDTH) - EDGE,
            y: scale.y(Decimal::ZERO),
        });
        Drawing {
            width: WIDTH,
            height: HEIGHT,
            shapes,
        }
    }
}

/// What is filled and what is outlined, above the bars.
fn legend(series: &[Series]) -> Vec<Shape> {
    const SQUARE: i64 = 12;
    let mut x = EDGE;
    let mut shapes = Vec::new();
    for series in series {
        shapes.push(Shape::Bar {
            x,
            y: EDGE,
            width: SQUARE,
            height: SQUARE,
            is_outline: series.is_target,
        });
        shapes.push(Shape::Text {
            x: x + SQUARE + 6,
            y: EDGE + SQUARE - 1,
            is_middle: false,
            text: series.name.clone(),
        });
        x += SQUARE + 6 + width_of(&series.name) + 16;
    }
    shapes
}

fn width_of(text: &str) -> i64 {
    let letters = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    letters.saturating_mul(LETTER)
}

/// What is written at the end of a bar.
struct Figure {
    /// Its middle.
    x: i64,
    /// Its base line.
    y: i64,
    text: String,
}

impl Figure {
    /// Whether it is wider than its bar, so that it reaches into what stands beside it.
    fn reaches(&self, other: &Self) -> bool {
        width_of(&self.text) + width_of(&other.text) > 2 * (other.x - self.x).abs()
    }

    fn shape(self) -> Shape {
        Shape::Text {
            x: self.x,
            y: self.y,
            is_middle: true,
            text: self.text,
        }
    }
}

/// Lifts the lower of two figures that are too wide to stand beside each other over the higher one.
fn part(figures: &mut [Figure]) {
    for place in 1..figures.len() {
        if let [left, right] = &mut figures[place - 1..=place]
            && left.reaches(right)
        {
            let line = i64::from(TEXT_SIZE) + 1;
            if left.y < right.y {
                right.y = left.y - line;
            } else {
                left.y = right.y - line;
            }
        }
    }
}

/// From figures to heights; bars grow from zero, whichever way.
struct Scale {
    least: Fraction,
    range: Fraction,
}

impl Scale {
    fn of(figures: &[Decimal]) -> Self {
        let zero = Decimal::ZERO;
        let least = figures
            .iter()
            .fold(zero, |least, figure| least.min(*figure));
        let most = figures.iter().fold(zero, |most, figure| most.max(*figure));
        let (least, most) = (Fraction::from(least), Fraction::from(most));
        let range = most.checked_sub(least).unwrap_or(Fraction::ONE);
        Self {
            least,
            range: if range.is_zero() {
                Fraction::ONE
            } else {
                range
            },
        }
    }

    fn y(&self, figure: Decimal) -> i64 {
        let part = Fraction::from(figure)
            .checked_sub(self.least)
            .and_then(|above| above.checked_div(self.range))
            .and_then(|part| part.checked_mul(Fraction::from(BOTTOM - TOP)));
        let height = part.ok().and_then(|height| height.round_half_away(0));
        BOTTOM - height.map_or(0, |height| height.mantissa() as i64)
    }

    /// A bar and its figure.
    fn bar(&self, of: &Value, x: i64, width: i64, is_outline: bool) -> Option<(Shape, Figure)> {
        let number = of.decimal()?;
        let (end, zero) = (self.y(number), self.y(Decimal::ZERO));
        let is_below = number.is_sign_negative();
        let bar = Shape::Bar {
            x,
            y: end.min(zero),
            width,
            height: (zero - end).abs(),
            is_outline,
        };
        let figure = Figure {
            x: x + width / 2,
            y: if is_below {
                end + FIGURE_GAP + i64::from(TEXT_SIZE)
            } else {
                end - FIGURE_GAP
            },
            text: of.printed().into_owned(),
        };
        Some((bar, figure))
    }
}

impl Drawing {
    /// The picture as a file of its own (SVG), for whoever paints it into an image.
    pub fn svg(&self) -> String {
        let (width, height) = (self.width, self.height);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"Arial, sans-serif\" font-size=\"{TEXT_SIZE}\">\
             <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>"
        );
        for shape in &self.shapes {
            let (tag, attributes, text) = shape.element();
            let _ = write!(svg, "<{tag}"); // writing to a text cannot fail
            for (name, value) in attributes {
                let _ = write!(svg, " {name}=\"{value}\"");
            }
            svg.push('>');
            crate::report::package::push_escaped(&mut svg, text);
            let _ = write!(svg, "</{tag}>");
        }
        svg + "</svg>"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(targets: &[&str], actuals: &[Option<&str>]) -> Chart {
        let value = |text: &str| Value::Percent(text.parse().unwrap());
        Chart {
            title: "Capaian naik".into(),
            alt: "2023 80,00%; 2024 100,00%".into(),
            years: (0..targets.len()).map(|n| (2023 + n).to_string()).collect(),
            series: vec![
                Series {
                    name: "Target".into(),
                    is_target: true,
                    figures: targets.iter().map(|text| Some(value(text))).collect(),
                },
                Series {
                    name: "Realisasi <b>".into(),
                    is_target: false,
                    figures: actuals.iter().map(|text| text.map(value)).collect(),
                },
            ],
        }
    }

    fn bars(chart: &Chart) -> Vec<(i64, i64, bool)> {
        let bar = |shape: &Shape| match shape {
            Shape::Bar {
                y,
                height,
                is_outline,
                ..
            } => Some((*y, *height, *is_outline)),
            _ => None,
        };
        // Two of them are the legend.
        chart
            .drawing()
            .shapes
            .iter()
            .filter_map(bar)
            .skip(2)
            .collect()
    }

    #[test]
    fn bars_are_as_high_as_their_figures_and_grow_from_zero() {
        let full = BOTTOM - TOP;
        let halves = chart(&["50.00", "100.00"], &[None, Some("25.00")]);
        assert_eq!(
            bars(&halves),
            [
                (BOTTOM - full / 2, full / 2, true),
                (TOP, full, true),
                (BOTTOM - 39, 39, false)
            ]
        );
        let below = chart(&["50.00"], &[Some("-50.00")]);
        let middle = TOP + full / 2;
        assert_eq!(
            bars(&below),
            [(TOP, full / 2, true), (middle, full / 2, false)]
        );
        assert_eq!(bars(&chart(&["0"], &[None])), [(BOTTOM, 0, true)]);
    }

    #[test]
    fn the_picture_says_its_figures_and_years_and_hides_no_markup() {
        let svg = chart(&["80.27", "80.27"], &[Some("79"), None])
            .drawing()
            .svg();
        for text in [
            ">80,27%<",
            ">79%<",
            ">2023<",
            ">2024<",
            ">Realisasi &lt;b&gt;<",
        ] {
            assert!(svg.contains(text), "{text}: {svg}");
        }
    }

    #[test]
    fn figures_wider_than_their_bars_stand_over_each_other() {
        let figures = |targets: &[&str], actuals: &[Option<&str>]| -> Vec<(String, i64)> {
            let shapes = chart(targets, actuals).drawing().shapes;
            let figure = |shape: Shape| match shape {
                Shape::Text { text, y, .. } if text.ends_with('%') => {
                    Some((text, TOP - FIGURE_GAP - y))
                }
                _ => None,
            };
            shapes.into_iter().filter_map(figure).collect()
        };
        let of = |text: &str, lifted| (text.to_owned(), lifted);
        let line = i64::from(TEXT_SIZE) + 1;
        // There is room for few years.
        assert_eq!(
            figures(&["100.00"], &[Some("100.00")]),
            [of("100,00%", 0), of("100,00%", 0)]
        );
        let many = |target, actual| {
            let mut all = figures(&[target; 9], &[Some(actual); 9]);
            all.truncate(2);
            all
        };
        assert_eq!(
            many("100.00", "100.00"),
            [of("100,00%", line), of("100,00%", 0)]
        );
        assert_eq!(
            many("100.00", "97.00"),
            [of("100,00%", 0), of("97,00%", line)]
        );
        assert_eq!(
            many("97.00", "100.00"),
            [of("97,00%", line), of("100,00%", 0)]
        );
        assert_eq!(many("1", "100"), [of("1%", -152), of("100%", 0)]);
    }

    #[test]
    fn many_years_stay_on_the_sheet() {
        let many = chart(&["1"; 200], &[Some("1"); 200]);
        let is_within = |shape: &Shape| match shape {
            Shape::Bar { x, width, .. } => *x >= 0 && x + width <= i64::from(WIDTH),
            _ => true,
        };
        assert!(many.drawing().shapes.iter().all(is_within));
    }
}

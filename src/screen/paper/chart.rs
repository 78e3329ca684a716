//! A picture of a document, drawn from the same shapes that its files show.

use crate::report::Chart;
use crate::report::chart::{Shape, TEXT_SIZE};
use crate::screen::el::{El, el, shape};

/// Shows a picture under the finding that it states.
pub fn chart(chart: &Chart) -> El {
    let drawing = chart.drawing();
    let shapes: Vec<_> = drawing.shapes.iter().map(drawn).collect();
    let picture = shape("svg")
        .attr(
            "viewBox",
            format!("0 0 {} {}", drawing.width, drawing.height),
        )
        .attr("role", "img")
        .attr("aria-label", chart.alt.as_str())
        .attr("font-size", TEXT_SIZE.to_string())
        .with(shapes);
    el("figure")
        .class("doc-chart")
        .with(
            el("figcaption")
                .class("doc-caption")
                .with(chart.title.as_str()),
        )
        .with(picture)
}

fn drawn(of: &Shape) -> El {
    let (tag, attributes, text) = of.element();
    let draw = |drawn: El, (name, value): (&'static str, String)| drawn.attr(name, value);
    attributes.into_iter().fold(shape(tag), draw).with(text)
}

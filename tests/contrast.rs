//! Every pair of text and ground that the style sheets use reads well, in light and in dark.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

/// WCAG 2.2 AA: 4.5 for text, 3 for the edges of controls and the focus ring.
const TEXT: f64 = 4.5;
const EDGE: f64 = 3.0;

const PAIRS: &[(&str, &[&str], f64)] = &[
    (
        "ink",
        &[
            "canvas",
            "surface",
            "sunken",
            "primary-soft",
            "warn-soft",
            "bad-soft",
            "good-soft",
        ],
        TEXT,
    ),
    (
        "ink-soft",
        &["canvas", "surface", "sunken", "primary-soft"],
        TEXT,
    ),
    ("ink-faint", &["canvas", "surface", "sunken"], TEXT),
    (
        "primary",
        &["canvas", "surface", "sunken", "primary-soft"],
        TEXT,
    ),
    ("on-primary", &["primary", "primary-strong"], TEXT),
    ("good", &["canvas", "surface", "good-soft"], TEXT),
    ("warn", &["canvas", "surface", "warn-soft"], TEXT),
    ("bad", &["canvas", "surface", "bad-soft"], TEXT),
    ("on-bad", &["bad"], TEXT),
    ("canvas", &["ink"], TEXT),
    ("edge", &["canvas", "surface"], EDGE),
    (
        "focus",
        &["canvas", "surface", "sunken", "primary-soft"],
        EDGE,
    ),
];

/// The colours of one block of `style/tokens.css`.
fn colours(selector: &str) -> BTreeMap<String, String> {
    let css = include_str!("../style/tokens.css");
    let block = css.split_once(&format!("{selector} {{")).unwrap().1;
    let block = block.split_once('}').unwrap().0;
    let pairs = block.split(';').filter_map(|line| line.split_once(':'));
    let pairs = pairs.map(|(name, value)| (name.trim(), value.trim()));
    let colour = |(name, value): (&str, &str)| {
        let name = name.strip_prefix("--")?;
        value
            .starts_with('#')
            .then(|| (name.to_owned(), value.to_owned()))
    };
    pairs.filter_map(colour).collect()
}

/// Relative luminance as WCAG defines it.
fn luminance(colour: &str) -> f64 {
    let channel = |place: usize| {
        let byte = u8::from_str_radix(&colour[place..place + 2], 16).unwrap();
        let share = f64::from(byte) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_what_wcag_says_it_is() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}

#[test]
fn every_text_reads_on_every_ground_in_light_and_dark() {
    let mut faults = Vec::new();
    for (theme, selector) in [("light", ":root"), ("dark", ":root[data-theme=\"dark\"]")] {
        let colours = colours(selector);
        for (front, grounds, least) in PAIRS {
            for ground in *grounds {
                let found = contrast(&colours[*front], &colours[*ground]);
                if found < *least {
                    faults.push(format!(
                        "{theme}: {front} on {ground} is {found:.2}, below {least}"
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn dark_has_every_colour_that_light_has() {
    let light: Vec<_> = colours(":root").into_keys().collect();
    let dark: Vec<_> = colours(":root[data-theme=\"dark\"]").into_keys().collect();
    assert_eq!(light, dark);
}

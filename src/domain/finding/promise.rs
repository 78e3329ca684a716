//! What the wording of a plan promises: that something goes up, or down.

use super::one::OneIndicator;
use super::words::words;

/// A word that promises a direction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Promise<'a> {
    /// As written: `Meningkatnya`.
    pub word: &'a str,
    /// Up rather than down.
    pub up: bool,
}

const UP: [&str; 4] = ["meningkat", "peningkatan", "bertambah", "naik"];
const DOWN: [&str; 5] = ["menurun", "penurunan", "berkurang", "pengurangan", "turun"];

/// The promise of an indicator's name, else of the goal or objective it measures.
pub fn promise<'a>(one: &OneIndicator<'a>) -> Option<Promise<'a>> {
    let result = one.result.unwrap_or_default();
    read(one.it.name.text()).or_else(|| read(result))
}

fn read(text: &str) -> Option<Promise<'_>> {
    words(text).find_map(|word| {
        let small = word.text.to_lowercase();
        let is = |stems: &[&str]| stems.iter().any(|stem| small.starts_with(stem));
        (is(&UP) || is(&DOWN)).then(|| Promise {
            word: word.text,
            up: is(&UP),
        })
    })
}

//! Keeps the layers apart: imports only ever point down, and the browser stays at the edge.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer and the layers it may name; the only place that says so.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("text", &["domain"]),
    ("log", &["domain"]),
    ("sheet", &["domain"]),
    ("app", &["domain", "text", "log", "sheet"]),
    ("report", &["domain", "text", "log", "sheet", "app"]),
    ("browser", &["domain", "text", "log", "app"]),
    (
        "screen",
        &["domain", "text", "log", "sheet", "app", "report"],
    ),
];

/// Helps the tests of every layer and stands in none.
const TESTING: &str = "testing";

/// Layers that know a browser, and may round for the eye.
const EDGE: &[&str] = &["browser", "screen"];

/// Crates that only make sense in a browser.
const WEB_CRATES: &[&str] = &[
    "console_error_panic_hook",
    "gloo_storage",
    "gloo_file",
    "indexed_db_futures",
    "js_sys",
    "leptos",
    "leptos_use",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
];

#[test]
fn a_layer_names_only_layers_below_it() {
    for source in sources() {
        let (_, below) = LAYERS
            .iter()
            .find(|(name, _)| *name == source.layer())
            .unwrap_or_else(|| panic!("{}: stands in no layer", source.place()));
        for named in source.layers_named() {
            let allowed =
                named == source.layer() || named == TESTING || below.contains(&named.as_str());
            assert!(
                allowed,
                "{}: `{}` must not name `{named}`",
                source.place(),
                source.layer(),
            );
        }
    }
}

#[test]
fn the_core_knows_no_browser_and_no_floats() {
    for source in sources().filter(|source| !EDGE.contains(&source.layer())) {
        for token in &source.tokens {
            let forbidden =
                WEB_CRATES.contains(&token.as_str()) || token == "f32" || token == "f64";
            assert!(
                !forbidden,
                "{}: `{token}` belongs to the edge",
                source.place()
            );
        }
    }
}

#[test]
fn the_check_sees_through_groups_supers_comments_and_texts() {
    let source = |path: &str, text: &str| Source {
        path: path.into(),
        tokens: tokens(text),
    };
    for (path, text, named) in [
        ("domain/a.rs", "use crate::app::Desk;", vec!["app"]),
        (
            "domain/a.rs",
            "use crate::{domain::{log, x}, screen::y, text};",
            vec!["domain", "screen", "text"],
        ),
        ("domain/a.rs", "use super::super::log::Book;", vec!["log"]),
        (
            "domain/a.rs",
            "use super::text; fn f() { crate::text::say() }",
            vec!["text"],
        ),
        ("domain/a/mod.rs", "use super::super::app;", vec!["app"]),
        (
            "domain/a.rs",
            "// crate::app\n/* crate::app /* crate::log */ */ let a = \"crate::app\";",
            vec![],
        ),
        (
            "domain/a.rs",
            "let a = r#\"\"crate::app\"#; let b = '\"'; crate::log::x",
            vec!["log"],
        ),
        (
            "domain/a.rs",
            "fn f<'a>(a: &'a str) { crate::log::x }",
            vec!["log"],
        ),
    ] {
        assert_eq!(source(path, text).layers_named(), named, "{text}");
    }
}

/// A Rust file under one of the layers.
struct Source {
    /// Below `src/`.
    path: PathBuf,
    tokens: Vec<String>,
}

impl Source {
    fn place(&self) -> String {
        format!("src/{}", self.path.display())
    }

    fn layer(&self) -> &str {
        let first = self.path.iter().next().and_then(|part| part.to_str());
        first.unwrap_or_default().trim_end_matches(".rs")
    }

    /// How many `super::` lead from this file to the crate root.
    fn depth(&self) -> usize {
        let parts = self.path.iter().count();
        if self.path.ends_with("mod.rs") {
            parts - 1
        } else {
            parts
        }
    }

    /// Top-level modules named through `crate::…`, `iku::…` or enough `super::`.
    fn layers_named(&self) -> Vec<String> {
        let mut named = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let mut next = at;
            while self.is(next, "super") && self.is(next + 1, "::") {
                next += 2;
            }
            let from_root = if next > at {
                (next - at) / 2 >= self.depth()
            } else {
                next = at + 2;
                (self.is(at, "crate") || self.is(at, "iku")) && self.is(at + 1, "::")
            };
            if from_root {
                self.heads(next, &mut named);
                at = next;
            } else {
                at = next.max(at + 2) - 1;
            }
        }
        named
    }

    /// The first names of a path or of the group that stands at `at`.
    fn heads(&self, at: usize, named: &mut Vec<String>) {
        if !self.is(at, "{") {
            return named.extend(self.tokens.get(at).cloned());
        }
        let mut depth = 0;
        for at in at..self.tokens.len() {
            let starts = self.is(at, "{") || self.is(at, ",");
            depth += i32::from(self.is(at, "{")) - i32::from(self.is(at, "}"));
            match depth {
                0 => return,
                1 if starts && !self.is(at + 1, "}") => {
                    named.extend(self.tokens.get(at + 1).cloned())
                }
                _ => {}
            }
        }
    }

    fn is(&self, at: usize, token: &str) -> bool {
        self.tokens.get(at).is_some_and(|found| found == token)
    }
}

/// Every Rust file of `src/` but the roots of the crates, what wires the program's pieces, and the helper of the tests.
fn sources() -> impl Iterator<Item = Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() > 5, "found hardly any source");
    files.into_iter().filter_map(move |file| {
        let path = file.strip_prefix(&root).unwrap().to_path_buf();
        let outside = ["lib.rs", "main.rs", "pieces.rs", "testing.rs"]
            .iter()
            .any(|name| path == Path::new(name));
        let text = fs::read_to_string(&file).unwrap();
        (!outside && !path.starts_with("bin")).then(|| Source {
            path,
            tokens: tokens(&text),
        })
    })
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

/// Names, `::` and single marks; comments, texts and characters left out.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = raw_text(rest) {
            length
        } else if first == '"' {
            quoted(rest, '"')
        } else if first == '\'' && is_character(rest) {
            quoted(rest, '\'')
        } else {
            let length = if first.is_alphanumeric() || first == '_' {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_')
                    .unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            if !first.is_whitespace() {
                tokens.push(rest[..length].to_owned());
            }
            length
        };
        rest = &rest[length..];
    }
    tokens
}

/// Bytes of a block comment, which may hold others.
fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let step = &text.as_bytes()[at..];
        if step.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if step.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += 1;
        }
    }
    at
}

/// Bytes of a raw text `r"…"`, `r#"…"#`, `br"…"`, if one stands here.
fn raw_text(text: &str) -> Option<usize> {
    let after = text.strip_prefix('b').unwrap_or(text).strip_prefix('r')?;
    let inside = after.trim_start_matches('#');
    let close = format!("\"{}", "#".repeat(after.len() - inside.len()));
    let start = text.len() - inside.strip_prefix('"')?.len();
    Some(start + text[start..].find(&close)? + close.len())
}

/// Bytes up to and with the closing quote.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Whether a `'` begins a character rather than a lifetime.
fn is_character(text: &str) -> bool {
    let mut after = text.chars().skip(1);
    after.next() == Some('\\') || after.next() == Some('\'')
}

//! # IKU: performance management for a government office, in one static page
//!
//! An agency decrees key performance indicators; its units enter figures; the page computes what was
//! achieved, exactly, and says how; files carry changes between laptops that never meet on a network.
//!
//! ## Map: imports only ever point down
//!
//! | layer | what it is | start reading at |
//! |---|---|---|
//! | `main.rs` | wires everything, decides nothing; `pieces.rs` says which part of it is fetched when | `screen/pieces/mod.rs` |
//! | `bin/start.rs` | wires *Mulai* alone: the small program of a first visit, which fetches the other | `screen/start/first.rs` |
//! | `bin/worker.rs` | wires what makes files, in a thread of its own: fetched when the first file is asked for | `browser/worker.rs`, [`report::job`] |
//! | `screen` (wasm) | pages and parts in Leptos: ask queries, send commands | `screen/desk.rs`, the one home of signals |
//! | `browser` (wasm) | one adapter for each port: IndexedDB, files, tabs, clock … | `browser/mod.rs` |
//! | [`report`] | documents as words and structure; paper, DOCX and XLSX say the same of them | [`report::Document`] |
//! | [`app`] | commands, queries, undo, exchange, the built-in plan; ports as traits | [`app::Workspace`], [`app::Command`] |
//! | [`sheet`] | workbooks of other people, read within bounds | [`sheet::read`], [`sheet::limits`] |
//! | [`log`] | changes, cells, conflicts, the fold, the file departments exchange | [`log::Book`], [`log::file`] |
//! | [`text`] | every word people read, numbers and dates as they are written | [`text::number`] |
//! | [`domain`] | the plan, formulas, achievement: nouns and exact arithmetic | [`domain::plan`], [`domain::measure`] |
//!
//! `tests/layers.rs` fails when a lower layer names a higher one. Web crates are dependencies of the
//! `wasm32` target only, so that the core is tested natively, without a browser.
//!
//! ## Where a rule lives
//!
//! | question | file |
//! |---|---|
//! | How is a percentage of target computed? | [`domain::achievement`] |
//! | When does a rating apply, which values fall through a scale? | [`domain::scale`] |
//! | How do quarters and units make a year's figure? | [`domain::measure`] |
//! | How are things sorted? | [`domain::sort`]: compiled once for all types |
//! | Where does the present pace lead? | [`domain::forecast`] |
//! | How is a formula read, checked, explained? | [`domain::formula`] |
//! | How is `1.234,56` read, and what is doubtful? | [`text::number`] |
//! | Which version of the plan measures a year? | [`app::Workspace::plan_for_year`] |
//! | What does an enacted decree say, whatever comes later? | [`app::seal`], [`app::late`] |
//! | How does a draft begin, how is it enacted? | [`app::versions`], [`app::enactment`], `app/handle.rs` |
//! | What differs between two versions, in words? | [`app::query::compare`] |
//! | How far back does an indicator's series go? | `app/query/overview/series.rs` |
//! | What is odd in a plan or its data, and what would mend it? | [`domain::finding`] |
//! | Who accepted what is odd, and what does one press write? | [`app::review`] |
//! | What does typing state, who depends on what is to go? | [`app::edit`] |
//! | What does the decree say? | [`app::builtin`] |
//! | When do two entries differ, and what settles them? | [`log::Book`] |
//! | What does undo take back? | [`app::undo`] |
//! | What does a file look like, and when is one refused? | [`log::file`] |
//! | What is checked before a change is made? | `app/handle.rs` |
//! | What is a new thing called before its change is made? | [`app::fresh`] |
//! | What hangs under what in the performance tree? | `app/query/tree/grow.rs` |
//! | How is a table from Word or Excel read? | [`app::plan_table`] |
//! | What does a new agency begin with? | [`app::new_agency`] |
//! | How is money summed once, and what was absorbed? | [`domain::budget`] |
//! | What is to be done in a year by when, and who is late? | [`app::calendar`] |
//! | When is a quarter complete, verified, confirmed? | [`app::verification`] |
//! | What comes back from a sheet that was filled in, or from any other? | [`app::fill_in`], [`app::any_sheet`] |
//! | What does a document say, on paper and in every file? | [`report::Document::texts`] |
//! | What does the performance report say of a figure? | [`report::lkjip`] |
//! | Whose words does it say, and from which figures? | [`app::narration`] |
//! | Who signs an agreement with whom, and who held the office? | [`app::agreement`], [`app::officials`] |
//! | What is kept of a signed document? | [`app::signed`], [`report::frozen`] |
//! | What differs between two documents, in words? | [`report::difference`] |
//! | Which money serves which indicator, each amount once? | `report/planning/served.rs` |
//! | When does a spreadsheet hold a formula? | [`report::Formula`] |
//! | What are the files of a document called? | [`report::file_name`] |
//!
//! ## Three journeys
//!
//! **A keystroke.** Grid cell → [`text::number::parse_number`] → [`app::Command::Enter`] →
//! [`app::Workspace::dispatch`], which checks it against the book, stamps it, folds it in place and returns
//! the touched cells → the desk wakes only what shows them; meanwhile the outbox stores the change in
//! IndexedDB, says *Tersimpan* when the transaction is complete, and tells the other tabs.
//!
//! **A file.** Bytes → [`log::file::read`] (size, checksum, version, closure) → a preview that changes
//! nothing → accept → the same fold and the same outbox → the list of differences → decide → send back.
//!
//! **A document.** Plan and figures → [`report::Document`] → paper on the page; or, on *Unduh Word*, an
//! [`report::job::Order`] as bytes → `boot.js` fetches the worker → it writes the file, telling how far it is → the
//! bytes come back and are downloaded. Giving up ends the worker.
//!
//! ## Pieces
//!
//! The frame and *Ringkasan* are fetched first; every other page stands in a piece that is fetched once the first one
//! shows, or when it is opened. A piece begins at a function of `pieces.rs`, and holds what only its functions reach:
//! whoever names a page, or the rules of one, in the frame puts it back into the first transfer, which
//! `tests/e2e/size.test.mjs` measures. The linker keeps its notes for `wasm-split-cli`, which cuts the program
//! (`browser/build/split.mjs`); `browser/pieces.js` fetches the parts, and the offline copy and the single file hold
//! them all. Builds for developers are one whole.
//!
//! ## Invariants
//!
//! - The state is a pure fold of the set of changes: no clock, locale or hash order decides anything.
//! - Merging is the union of changes. Two people's different values for one cell are a difference that
//!   stays listed until somebody decides; nothing picks a winner.
//! - A change is never encoded again: its bytes are kept as first written, also when this version of the
//!   program does not understand it.
//! - No floating point in a figure. Absence has a reason ([`domain::outcome::Reason`]); empty, not
//!   applicable, not due and zero are four things.
//! - A statement of an enacted decree cannot change; it can be amended. What was written elsewhere meanwhile is
//!   late: listed, without effect on any figure, until somebody settles it.
//! - What the decree does not state is `Stated::Not`; what arithmetic assumes then is
//!   [`domain::stated::Assumed`] and labelled wherever it shows.
//! - *Tersimpan* is said when the transaction that holds the change is complete, and never before.
//! - What people type never becomes a formula or a field of a file; a formula stands only where it gives what is printed.
//! - No request leaves the origin; no inline script or style; nothing is written as HTML text.
//! - Errors carry facts; sentences are made where the language is known. No panics outside tests.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod app;
pub mod domain;
pub mod log;
pub mod report;
pub mod sheet;
pub mod text;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod screen;

#[cfg(test)]
mod testing;

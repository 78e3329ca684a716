//! *Kirim & Terima*: what is in files before they touch anything, and what a sent file is called.

use super::differences::{Difference, difference};
use crate::app::exchange::Preview;
use crate::app::workspace::Workspace;
use crate::domain::sort::map;
use crate::log::{Action, Purpose, Stored};
use crate::text::Lang;
use crate::text::time::LocalTime;
use std::collections::BTreeMap;

/// What files bring from the people of one unit.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct UnitRow {
    /// Its label; empty where somebody gave none.
    pub unit: String,
    /// Cells filled in, changed or taken back that are not here yet.
    pub new: usize,
    /// Those that are.
    pub known: usize,
    /// Those of the new ones that would differ from what is here.
    pub differ: usize,
}

/// What the files bring, by the unit of the authors, in the order of names. The built-in plan is no news.
pub fn rows(workspace: &Workspace, preview: &Preview) -> Vec<UnitRow> {
    let mut rows: BTreeMap<&str, UnitRow> = BTreeMap::new();
    let all = preview.packages.iter().flat_map(|package| &package.changes);
    // Several files may hold the same change.
    let all = map(all.map(|stored| (stored.change.id, stored)));
    for (id, stored) in &all {
        if stored.change.purpose == Purpose::BuiltIn {
            continue;
        }
        let unit = &stored.change.author.unit;
        let row = rows.entry(unit).or_insert_with(|| UnitRow {
            unit: unit.clone(),
            ..UnitRow::default()
        });
        match workspace.book().change(*id) {
            Some(_) => row.known += cells(stored),
            None => row.new += cells(stored),
        }
    }
    for difference in differences(preview, Lang::default()) {
        for side in difference.sides {
            let is_new = workspace.book().change(side.change).is_none();
            if let (true, Some(row)) = (is_new, rows.get_mut(&*side.author.unit)) {
                row.differ += 1;
            }
        }
    }
    rows.into_values().collect()
}

/// The differences that would be open and are not now.
pub fn differences(preview: &Preview, lang: Lang) -> Vec<Difference> {
    let open = preview.new_conflicts.iter();
    open.filter_map(|key| difference(&preview.trial, key, lang))
        .collect()
}

/// How many cells a change fills in, changes or takes back.
fn cells(stored: &Stored) -> usize {
    match &stored.change.action {
        Action::Write(writes) => writes.len(),
        Action::Retract(changes) => changes.len(),
        Action::Unknown => 1,
    }
}

/// The name of a file that is sent: `IKU_Dinas-Sosial_Bidang-Rehabilitasi-Sosial_2024-07-14_1602.json`.
///
/// Only for people: what a file is, its content says, since messengers rename files.
pub fn file_name(agency: &str, unit: &str, at: LocalTime) -> String {
    let parts = ["IKU", agency, unit].map(plain);
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let stamp = std::iter::once(at.stamp());
    format!("{}.json", parts.chain(stamp).collect::<Vec<_>>().join("_"))
}

/// Characters that one part of a file's name may have: messengers and old file systems cut long names.
const PART: usize = 64;

/// Letters and digits, with a hyphen for everything else: every file system takes that.
pub fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        if name.len() + 1 + word.len() > PART {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::command::CellAddress;
    use crate::app::exchange::{has_beyond, preview, reach, send};
    use crate::app::query::testing::{Person, decree, number};
    use crate::domain::period::Period;
    use crate::log::file::read;
    use crate::log::{Author, VersionVector};

    fn cell(person: &Person, variable: usize, quarter: u8) -> CellAddress {
        CellAddress {
            variable: person.workspace.plans()[0].variables[variable].id,
            period: Period::Quarter(2024, quarter),
            part: None,
        }
    }

    fn enter(cells: &[(CellAddress, &str)]) -> Command {
        Command::Enter {
            cells: cells
                .iter()
                .map(|(cell, text)| (*cell, number(text)))
                .collect(),
            purpose: Purpose::Edit,
        }
    }

    /// What she would see of his file.
    fn looks(her: &Person, his: &Person) -> Preview {
        let bytes = send(&his.workspace, &VersionVector::new(), Author::default(), 0);
        let package = read(&bytes.unwrap()).unwrap();
        preview(&her.workspace, vec![package]).unwrap()
    }

    #[test]
    fn a_preview_counts_cells_by_unit_and_lists_what_would_differ() {
        let mut ani = Person::new(8, "Ani", decree());
        let mut budi = Person::new(9, "Budi", decree());
        let (first, second) = (cell(&ani, 0, 1), cell(&ani, 1, 1));
        ani.does(enter(&[(first, "1")]));
        budi.does(enter(&[(first, "2"), (second, "3")]));
        let found = looks(&ani, &budi);
        let row = UnitRow {
            unit: "Unit Budi".into(),
            new: 2,
            known: 0,
            differ: 1,
        };
        assert_eq!(rows(&ani.workspace, &found), [row]);
        let open = differences(&found, Lang::Id);
        assert_eq!((open.len(), open[0].key), (1, first.key()));
        // Looking changed nothing.
        assert!(ani.workspace.book().conflicts().next().is_none());

        ani.workspace.absorb(&found.batches());
        let again = looks(&ani, &budi);
        assert!(again.is_empty());
        let rows = rows(&ani.workspace, &again);
        assert_eq!((rows[0].known, rows[0].new, rows[0].differ), (2, 0, 0));
    }

    #[test]
    fn a_smaller_file_holds_only_what_the_other_side_lacks() {
        let mut ani = Person::new(8, "Ani", decree());
        let mut budi = Person::new(9, "Budi", decree());
        let (first, second) = (cell(&ani, 0, 1), cell(&ani, 1, 1));
        budi.does(enter(&[(first, "1")]));
        let from_him = looks(&ani, &budi);
        let his = reach(&from_him.packages[0]);
        assert!(!has_beyond(&ani.workspace, &his));
        ani.does(enter(&[(second, "2")]));
        assert!(has_beyond(&ani.workspace, &his));

        let bytes = send(&ani.workspace, &his, Author::default(), 0).unwrap();
        let small = read(&bytes).unwrap();
        assert_eq!(small.changes.len(), 1);
        let found = preview(&budi.workspace, vec![small.clone()]).unwrap();
        assert_eq!(found.plan.new.len(), 1);
        assert_eq!(reach(&small), ani.workspace.book().vector());
    }

    #[test]
    fn the_built_in_decree_is_no_news_from_anybody() {
        let ani = Person::new(8, "Ani", decree());
        let found = looks(&ani, &Person::new(9, "Budi", decree()));
        assert!(found.is_empty() && rows(&ani.workspace, &found).is_empty());
    }

    #[test]
    fn a_file_is_named_after_who_sends_it_and_when() {
        let at = LocalTime::at(1_720_944_120_000, 480);
        for (unit, name) in [
            (
                "Bidang Rehabilitasi Sosial",
                "IKU_Dinas-Sosial_Bidang-Rehabilitasi-Sosial_2024-07-14_1602.json",
            ),
            ("", "IKU_Dinas-Sosial_2024-07-14_1602.json"),
            ("a/b: ç", "IKU_Dinas-Sosial_a-b_2024-07-14_1602.json"),
            (
                "Unit Pelaksana Teknis Daerah Perlindungan dan Pemberdayaan Perempuan dan Anak",
                "IKU_Dinas-Sosial_Unit-Pelaksana-Teknis-Daerah-Perlindungan-dan-Pemberdayaan_2024-07-14_1602.json",
            ),
        ] {
            assert_eq!(file_name("Dinas Sosial", unit, at), name);
        }
    }
}

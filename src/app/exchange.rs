//! Files between departments: what is sent, and what a received file would do before it does it.

use super::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::sort::set;
use crate::log::check::LogProblem;
use crate::log::file::{self, FileProblem, Header, ImportPlan, Package};
use crate::log::{Author, Batch, Key, VersionVector, digest};
use crate::text::Lang;

/// Name and version of the program, as files say it.
pub const APP: &str = concat!("IKU ", env!("CARGO_PKG_VERSION"));

/// The file with what a workspace has beyond `since`; all of it, if that is empty. `None` without an agency.
pub fn send(workspace: &Workspace, since: &VersionVector, by: Author, at: i64) -> Option<Vec<u8>> {
    let agency = &workspace.current_plan()?.agency;
    let header = Header {
        agency: agency.id,
        agency_name: agency.name.text().to_owned(),
        by,
        at,
        app: APP.to_owned(),
    };
    Some(file::write(workspace.book(), since, &header))
}

/// How far the sender of a file had come: what it builds on and what is in it.
pub fn reach(package: &Package) -> VersionVector {
    let mut reach = package.since.clone();
    for stored in &package.changes {
        let id = stored.change.id;
        let last = reach.entry(id.tab).or_default();
        *last = id.seq.max(*last);
    }
    reach
}

/// Whether the workspace has anything beyond that.
pub fn has_beyond(workspace: &Workspace, reach: &VersionVector) -> bool {
    let known = |tab| reach.get(tab).copied().unwrap_or_default();
    let own = workspace.book().vector();
    own.iter().any(|(tab, last)| known(tab) < *last)
}

/// The code that is the same on two devices exactly when their logs are.
pub fn content_code(workspace: &Workspace) -> String {
    digest::short_code(&digest::digest(workspace.book()))
}

/// What receiving files would do. Nothing has been touched.
pub struct Preview {
    /// The files, as read.
    pub packages: Vec<Package>,
    /// What they would add.
    pub plan: ImportPlan,
    /// The workspace as it would be.
    pub trial: Workspace,
    /// The cells that would differ then and do not now, in key order.
    pub new_conflicts: Vec<Key>,
}

impl Preview {
    /// The batches to store and show when the person accepts.
    pub fn batches(&self) -> Vec<Batch> {
        self.plan.records()
    }

    /// Whether the files hold nothing that is not here already.
    pub fn is_empty(&self) -> bool {
        self.plan.new.is_empty()
    }

    /// The agency the files belong to.
    pub fn agency(&self) -> Option<EntityId> {
        self.packages.first().map(|package| package.header.agency)
    }
}

/// Checks files against a workspace (one without an agency takes any) and each other.
pub fn preview(workspace: &Workspace, packages: Vec<Package>) -> Result<Preview, FileProblem> {
    let plan = file::plan_import(workspace.book(), workspace.agency(), &packages)?;
    let mut trial = workspace.clone();
    trial.absorb(&plan.records());
    let before = set(workspace.book().conflicts());
    let new_conflicts = trial
        .book()
        .conflicts()
        .filter(|key| !before.contains(key))
        .copied()
        .collect();
    Ok(Preview {
        packages,
        plan,
        trial,
        new_conflicts,
    })
}

/// Why a file was refused and what to do, as a sentence.
pub fn refusal(problem: &FileProblem, lang: Lang) -> String {
    match lang {
        Lang::Id => refusal_id(problem),
        Lang::En => refusal_en(problem),
    }
}

fn refusal_id(problem: &FileProblem) -> String {
    let unchanged = "Data Anda tidak berubah.";
    match problem {
        FileProblem::NotOurs { .. } => format!(
            "Berkas ini bukan berkas IKU. Pilih berkas .json yang dibuat lewat “Kirim berkas”. {unchanged}"
        ),
        FileProblem::Truncated { bytes } => format!(
            "Berkas terpotong: hanya {bytes} bita yang sampai. Minta rekan mengirim ulang. {unchanged}"
        ),
        FileProblem::Damaged { at: Some(at) } => {
            format!("Berkas rusak di sekitar bita ke-{at}. Minta rekan mengirim ulang. {unchanged}")
        }
        FileProblem::Damaged { at: None } => format!(
            "Berkas rusak: isinya tidak cocok dengan sidik SHA-256-nya. Minta rekan mengirim ulang. {unchanged}"
        ),
        FileProblem::Newer { version } => format!(
            "Berkas dibuat versi IKU yang lebih baru (format {version}). Perbarui halaman ini, lalu coba lagi. {unchanged}"
        ),
        FileProblem::Wrong { at, change, .. } => format!(
            "Berkas tidak ditulis oleh IKU atau sudah disunting{}, di sekitar bita ke-{at}. Minta berkas yang disimpan langsung dari IKU. {unchanged}",
            change.map_or(String::new(), |n| format!(": perubahan ke-{n}"))
        ),
        FileProblem::OtherAgency { name, .. } => format!(
            "Berkas ini milik {name}. Buka sebagai data terpisah bila memang perlu. {unchanged}"
        ),
        FileProblem::Log(problem) => format!("{} {unchanged}", log_refusal_id(problem)),
    }
}

fn log_refusal_id(problem: &LogProblem) -> String {
    match problem {
        LogProblem::Forked { id, .. } => format!(
            "Perubahan {id} ada dalam dua bentuk yang berbeda. Salah satu berkas disunting di luar IKU; minta berkas asli."
        ),
        LogProblem::Gap { tab, missing } => format!(
            "Berkas ini melanjutkan berkas yang belum Anda terima: perubahan {tab}-{missing} belum ada. Minta rekan mengirim berkas lengkap."
        ),
        LogProblem::Missing { needs, .. } => format!(
            "Berkas ini memerlukan perubahan {needs} yang belum ada di sini. Pilih juga berkas sebelumnya, atau minta berkas lengkap."
        ),
        LogProblem::OtherCell { id, .. }
        | LogProblem::Backwards { id, .. }
        | LogProblem::TwiceInOne { id } => format!(
            "Perubahan {id} tidak cocok dengan perubahan sebelumnya. Berkas disunting di luar IKU; minta berkas asli."
        ),
    }
}

fn refusal_en(problem: &FileProblem) -> String {
    let unchanged = "Your data is unchanged.";
    match problem {
        FileProblem::NotOurs { .. } => {
            format!("This is not an IKU file. Choose a .json file made by “Send file”. {unchanged}")
        }
        FileProblem::Truncated { bytes } => format!(
            "The file is cut off: only {bytes} bytes arrived. Ask your colleague to send it again. {unchanged}"
        ),
        FileProblem::Damaged { at: Some(at) } => format!(
            "The file is damaged near byte {at}. Ask your colleague to send it again. {unchanged}"
        ),
        FileProblem::Damaged { at: None } => format!(
            "The file is damaged: its content does not fit its SHA-256. Ask your colleague to send it again. {unchanged}"
        ),
        FileProblem::Newer { version } => format!(
            "The file was made by a newer IKU (format {version}). Update this page and try again. {unchanged}"
        ),
        FileProblem::Wrong { at, change, .. } => format!(
            "The file was not written by IKU or was edited{}, near byte {at}. Ask for a file saved by IKU itself. {unchanged}",
            change.map_or(String::new(), |n| format!(": change {n}"))
        ),
        FileProblem::OtherAgency { name, .. } => format!(
            "This file belongs to {name}. Open it as separate data if you need it. {unchanged}"
        ),
        FileProblem::Log(problem) => format!("{} {unchanged}", log_refusal_en(problem)),
    }
}

fn log_refusal_en(problem: &LogProblem) -> String {
    match problem {
        LogProblem::Forked { id, .. } => format!(
            "Change {id} exists in two forms. One of the files was edited outside IKU; ask for the original."
        ),
        LogProblem::Gap { tab, missing } => format!(
            "This file continues one you have not received: change {tab}-{missing} is not here. Ask for a whole file."
        ),
        LogProblem::Missing { needs, .. } => format!(
            "This file needs change {needs}, which is not here. Pick the earlier file too, or ask for a whole one."
        ),
        LogProblem::OtherCell { id, .. }
        | LogProblem::Backwards { id, .. }
        | LogProblem::TwiceInOne { id } => format!(
            "Change {id} does not fit those before it. The file was edited outside IKU; ask for the original."
        ),
    }
}

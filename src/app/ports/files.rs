//! Files in and out.

use super::Later;
use std::rc::Rc;

/// Why a file could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileProblem {
    /// Larger than allowed, as it lies or unpacked; nothing beyond the limit was read.
    TooLarge {
        /// Bytes allowed.
        limit: u64,
    },
    /// Packed, but not readable to its end.
    Damaged,
    /// The device does not give it out (moved, deleted, no permission).
    Unreadable,
}

/// The most bytes a file may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FileLimit {
    /// As it lies.
    pub file: u64,
    /// Unpacked, where it is packed with gzip.
    pub unpacked: u64,
}

impl FileLimit {
    /// For files of this program and spreadsheets.
    pub const USUAL: Self = Self {
        file: 64 << 20,
        unpacked: 256 << 20,
    };
}

/// A file that a person picked or dropped. Only `read` touches its content.
pub trait PickedFile {
    /// Its name.
    fn name(&self) -> String;
    /// Its size in bytes.
    fn size(&self) -> u64;
    /// Its content, unpacked where it is packed with gzip (told by its first bytes, not by its name).
    fn read(&self, limit: FileLimit) -> Later<'_, Result<Vec<u8>, FileProblem>>;
}

/// The files a person picked or dropped.
pub type PickedFiles = Vec<Rc<dyn PickedFile>>;

/// Files in and out.
pub trait Files: Sync {
    /// Lets the person pick files; none where they close the dialog. Must be called while a click or key is handled.
    fn pick(&self, many: bool) -> Later<'static, PickedFiles>;
    /// Calls back, as long as the page lives, with files that are dropped anywhere on it.
    fn on_drop(&self, dropped: Box<dyn Fn(PickedFiles)>);
    /// Offers bytes for download under a name; `false` where the browser refuses.
    fn download(&self, name: &str, media_type: &str, bytes: &[u8]) -> bool;
    /// Packs with gzip; `None` where the browser cannot.
    fn gzip(&self, bytes: Vec<u8>) -> Later<'static, Option<Vec<u8>>>;
}

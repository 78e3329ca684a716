//! The page, and the way from *Mulai* into the program.

use super::{Later, WorkspaceName};

/// The way into the program that was chosen on *Mulai*.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Way {
    /// Into a workspace; a built-in one is made where this device has none.
    Workspace(WorkspaceName),
    /// Into the workspace that these files hold.
    Files(Vec<ReadFile>),
    /// To where a new agency is made.
    NewAgency,
}

/// A file as it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// Its content, unpacked.
    pub bytes: Vec<u8>,
}

/// On a first visit *Mulai* is a small program of its own, so that it shows at once; the door leads from it
/// into the program that does all else.
pub trait Door: Sync {
    /// Fetches the other program, which takes over the page; `false` where it cannot be fetched.
    fn go_in(&self, way: Way) -> Later<'static, bool>;
    /// The way by which this program was entered, told once.
    fn came_in(&self) -> Option<Way>;
}

/// The address, the life of the page and its updates. Each `on_…` lasts as long as the page; call it once.
pub trait Page: Sync {
    /// What follows `#` in the address, such as `/ringkasan?tahun=2024`; empty where nothing does.
    fn address(&self) -> String;
    /// Goes to an address, written with or without its `#`; *back* returns.
    fn go(&self, address: &str);
    /// Goes to an address in place of the present one.
    fn go_instead(&self, address: &str);
    /// Calls back after the address changed, by whomever.
    fn on_address(&self, changed: Box<dyn Fn(String)>);
    /// Calls back when the page is hidden or left: the last moment to keep a draft.
    fn on_hide(&self, hidden: Box<dyn Fn()>);
    /// Calls back when the page is shown again; what other tabs said meanwhile may have been missed.
    fn on_return(&self, returned: Box<dyn Fn()>);
    /// Whether the browser asks before the page is left.
    fn warn_before_leaving(&self, warn: bool);
    /// Paints the page in the colours that [`Slot::Theme`](super::Slot::Theme) names now.
    fn repaint(&self);
    /// Loads the page anew.
    fn reload(&self);
    /// Calls back when a newer version of the program lies ready, at once if it does already.
    fn on_update(&self, ready: Box<dyn Fn()>);
    /// Switches to the newer version; the page loads anew.
    fn accept_update(&self);
}

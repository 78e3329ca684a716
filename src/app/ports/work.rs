//! Ports: work that is done beside the page, and pictures that only a browser can paint.

use super::Later;
use std::rc::Rc;

/// What is heard of a job, some progress at first and one of the others at last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum JobNews {
    /// So many hundredths are done.
    Progress(u8),
    /// It is done; what came of it.
    Done(Vec<u8>),
    /// Nothing will come of it.
    Failed(JobProblem),
}

/// Why nothing came of a job.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum JobProblem {
    /// The program that does it could not be fetched.
    NotLoaded,
    /// The program refused the order, or came to an end before its work did.
    Broken,
}

/// Work beside the page: a program of its own, in a thread of its own, fetched when it is first needed.
pub trait Workshop: Sync {
    /// Begins a job. The order and what belongs to it are bytes that only the makers of both programs understand.
    fn begin(&self, order: Vec<u8>, with: Vec<Vec<u8>>, hear: Box<dyn Fn(JobNews)>) -> Rc<dyn Job>;
}

/// A job that was begun.
pub trait Job {
    /// Ends it at once; nothing more is heard of it, and its memory is free again.
    fn cancel(&self);
}

/// Paints drawings.
pub trait Painter: Sync {
    /// The drawing, an SVG of so many pixels, as an image (PNG) of three times as many each way, for paper; `None`
    /// where the browser cannot.
    fn png(&self, svg: &str, size: (u32, u32)) -> Later<'static, Option<Vec<u8>>>;
}

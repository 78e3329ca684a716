//! Documents as files of office programs, taken apart again and compared with their documents.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod apart;
mod decree;
mod document;
mod docx;
mod hostile;
mod job;
mod kept;
mod xlsx;

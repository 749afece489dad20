//! Drafts as QR codes: shown by whoever wrote them, read by the facilitator from a camera or from photos.

mod camera;
mod detector;
mod page;
mod reader;
mod show;

pub use page::Codes;
pub use show::{CodesDialog, pages_of};

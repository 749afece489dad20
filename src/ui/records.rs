//! What reads the records that this browser has kept. A first visit has none, so it comes with a later part of the
//! program; whoever comes back waits for it before anything is shown.

use super::browser;
use super::demo::demo;
use super::later_pages;
use crate::domain::{Date, Workspace};
use crate::storage::{READER, Reader};

/// What can be read. Nobody outside its part of the program names these functions, so that they and all that they
/// reach come with it.
pub struct Records {
    /// What is kept.
    reader: &'static Reader,
    /// Sees to it that no edit of a date that cannot be wins; tells whether there was one.
    date_back: fn(&mut Workspace, u64) -> bool,
    /// The demo as it stands on a day.
    pub demo: fn(&str, Date) -> Option<Workspace>,
}

/// All of it.
pub static RECORDS: Records = Records {
    reader: &READER,
    date_back: |workspace, now| workspace.date_back(now).is_some(),
    demo,
};

/// All of it, once it is here.
pub fn records() -> Option<&'static Records> {
    later_pages::records().here.get().copied()
}

/// What reads what is kept, once it is here.
pub fn reader() -> Option<&'static Reader> {
    Some(records()?.reader)
}

/// Sees to it that no edit of a date that cannot be wins in what was read; tells whether there was one.
pub fn date_back(workspace: &mut Workspace) -> bool {
    records().is_some_and(|records| (records.date_back)(workspace, browser::now()))
}

//! What the page does now and then, and does with a later part of the program.

use super::coach::coach;
use super::files::{Incoming, ReadFile};
use super::later::{arrival, wait_for};
use super::later_pages;
use super::palette::Hands;
use super::palette::actions::Act;
use super::paste::parse_table;
use super::second_place::SecondPlace;
use super::session::Session;
use crate::exchange::paste::{Pasted, parse};
use crate::exchange::table::Table;
use leptos::prelude::Callback;
use web_sys::File;

/// What can be done. Nobody outside its part of the program names these functions, so that they and all that they
/// reach come with it.
pub struct Tools {
    /// What a pasted text of several lines says.
    pub read_paste: fn(&str) -> Option<Pasted>,
    /// The same text as a table, if it is one.
    pub read_table: fn(&str) -> Option<Table>,
    /// Reads files and shows what they would change.
    pub read_files: fn(Incoming, Vec<File>),
    /// Compares files with what is here and shows what they would change, with what is to be done once they are in.
    pub compare_files: fn(Incoming, Vec<ReadFile>, Option<Callback<()>>),
    /// Does an action of the palette, of the keys or of the header.
    pub perform: fn(Hands, Act),
    /// Brings in what the second place has beyond the first, and begins to keep edits there.
    pub open_second_place: fn(SecondPlace, Session),
    /// Writes to the second place what waits for it.
    pub keep_twice: fn(SecondPlace),
}

/// All of it.
pub static TOOLS: Tools = Tools {
    read_paste: parse,
    read_table: parse_table,
    read_files: Incoming::read_now,
    compare_files: Incoming::compare_now,
    perform: Hands::perform_now,
    open_second_place: SecondPlace::open,
    keep_twice: SecondPlace::write_waiting,
};

/// Does something with them as soon as they and the reader of goals are here; at once, if they are.
pub fn with_tools(act: impl FnOnce(&'static Tools) + 'static) {
    let part = later_pages::tools();
    if let (Some(tools), Some(_)) = (part.here.get(), coach()) {
        return act(tools);
    }
    wait_for(async move {
        let has_come = arrival(part).await && arrival(later_pages::coach()).await;
        if let (Some(tools), true) = (part.here.get(), has_come) {
            act(tools);
        }
        has_come
    });
}

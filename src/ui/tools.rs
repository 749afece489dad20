//! What the page does now and then, and does with a later part of the program.

use super::coach::coach;
use super::files::{Dropped, Incoming, ReadFile};
use super::keys;
use super::later::{arrival, wait_for};
use super::later_pages;
use super::palette::Hands;
use super::palette::actions::Act;
use super::paste::paste;
use super::second_place::SecondPlace;
use super::session::Session;
use super::share::offer_link;
use super::snapshots::Snapshots;
use leptos::ev::{ClipboardEvent, KeyboardEvent};
use leptos::prelude::Callback;
use web_sys::File;

/// What can be done. Nobody outside its part of the program names these functions, so that they and all that they
/// reach come with it.
pub struct Tools {
    /// Shows what is pasted, if it is of several lines.
    pub paste: fn(Hands, &ClipboardEvent),
    /// Reads files and shows what they would change.
    pub read_files: fn(Incoming, Vec<File>),
    /// The same with what was dropped.
    pub read_dropped: fn(Incoming, Dropped),
    /// Shows what the draft in a link would change.
    pub offer_link: fn(Incoming, String),
    /// Compares files with what is here and shows what they would change, with what is to be done once they are in.
    pub compare_files: fn(Incoming, Vec<ReadFile>, Option<Callback<()>>),
    /// Does the action whose keys were pressed, if they are those of one.
    pub press: fn(Hands, &KeyboardEvent),
    /// Does an action of the palette, of the keys or of the header.
    pub perform: fn(Hands, Act),
    /// Makes a snapshot, if one is due.
    pub make_snapshot: fn(Snapshots),
    /// Brings in what the second place has beyond the first, and begins to keep edits there.
    pub open_second_place: fn(SecondPlace, Session),
    /// Writes to the second place what waits for it.
    pub keep_twice: fn(SecondPlace),
}

/// All of it.
pub static TOOLS: Tools = Tools {
    paste,
    read_files: Incoming::read_now,
    read_dropped: Incoming::read_dropped_now,
    offer_link,
    compare_files: Incoming::compare_now,
    press: keys::press,
    perform: Hands::perform_now,
    make_snapshot: Snapshots::make_if_due,
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

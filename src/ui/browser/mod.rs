//! The only place that asks the browser for the time, for randomness and for its window.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one home of the clock, of randomness and of the window"
)]

mod address;
mod boot;
mod calls;
mod clock;
mod elements;
mod files;
mod focus;
mod intl;
mod random;
mod sharing;
mod sight;
mod streams;
mod window;

pub use address::{
    forget_fragment, fragment, full_address, go, go_instead, is_demo, is_opened_as_file,
    leave_demo, open_demo, page_address,
};
pub use boot::{demo_file, examples, new_version, sentence_seen, take_new_version};
pub use calls::{call, construct_bare, later};
pub use clock::{breathe, now, timestamp, today};
pub use elements::{
    all, by_id, element, is_dialog_open, is_skipped, remove, set_attribute, show_alert,
    tells_what_it_skips,
};
pub use files::{file_size, modified, storage_manager};
pub use focus::{
    focus, focus_link, focus_soon, focused, is_focus_free, is_focused_within, select_soon,
};
pub use intl::{
    day, decimal, is_day_first, languages, moment, number, number_in_field, plain_number,
    short_day, short_weekday, time, weekday,
};
pub use random::{new_device, new_number, random};
pub use sharing::{can_share, copy, copy_rich, download, share, share_link};
pub use sight::{
    bring_into_sight, keep_focus_in_sight, scroll_back_to, scroll_by, scroll_to, scrolled,
    show_within,
};
pub use streams::{can_pass_through, pass_through};
pub use window::{
    colour_window, height, is_mac, print, set_paper, set_title, toggle_full_screen, width,
};

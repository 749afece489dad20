//! Building blocks that know nothing of OKRs.

mod button;
mod combobox;
mod dialog;
mod icon;
mod shared;
mod text_line;

pub use button::{Button, IconButton, Tone};
pub use combobox::{Choice, Combobox};
pub use dialog::Dialog;
pub use icon::Icon;
pub use shared::{Repeat, Shown, memo};
pub use text_line::TextLine;

//! Building blocks that know nothing of OKRs.

mod button;
mod dialog;
mod icon;
mod shared;
mod text_line;

pub use button::{Button, IconButton, Tone};
pub use dialog::Dialog;
pub use icon::Icon;
pub use shared::{Repeat, Shown, memo};
pub use text_line::TextLine;

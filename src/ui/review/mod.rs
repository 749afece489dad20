//! The review of a cycle: what was reached, what it taught, and what becomes of it; closing a cycle, what a
//! closed one looks like, and carrying over into the next one.
//!
//! [`Reader`] reads the review out of a workspace; `html` and `markdown` write it down for paper, for a wall
//! and for elsewhere. The rule that a closed cycle does not change is the domain's
//! ([`Edit::finish_unless_closed`](crate::domain::Edit::finish_unless_closed)).

pub mod carry;
mod grade;
mod html;
mod lessons;
mod markdown;
mod model;
mod reader;
mod trail;

#[cfg(target_arch = "wasm32")]
mod carry_page;
#[cfg(target_arch = "wasm32")]
mod close;
#[cfg(target_arch = "wasm32")]
mod closed;
#[cfg(target_arch = "wasm32")]
mod field;
#[cfg(target_arch = "wasm32")]
mod key_result;
#[cfg(target_arch = "wasm32")]
mod lessons_box;
#[cfg(target_arch = "wasm32")]
mod objective;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod present;
#[cfg(target_arch = "wasm32")]
mod trail_line;
#[cfg(target_arch = "wasm32")]
mod verdict;

pub use grade::{Grade, Whole};
pub use html::{paper, slides, summary};
pub use lessons::{Lessons, Taught};
pub use markdown::markdown;
pub use model::{KeyResultReview, ObjectiveReview, Open, Review};
pub use reader::Reader;
pub use trail::{Carried, Relative, Trail, carried};

#[cfg(target_arch = "wasm32")]
pub use carry_page::CarryPage;
#[cfg(target_arch = "wasm32")]
pub use closed::{ClosedLine, ReadOnly, Refusal, closed_on, is_read_only};
#[cfg(target_arch = "wasm32")]
pub use lessons_box::LessonsBox;
#[cfg(target_arch = "wasm32")]
pub use page::{ReviewLink, ReviewPage};
#[cfg(target_arch = "wasm32")]
pub use present::Presentation;
#[cfg(target_arch = "wasm32")]
pub use trail_line::{TrailLine, provide_trail};

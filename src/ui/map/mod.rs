//! The map of a cycle: what contributes to what, and the funnel of each objective.
//!
//! [`Map`] says what is there, `card::Card` breaks the words of one objective into lines,
//! `layout` gives the cards their places, and [`draw`] writes all of it as lists of links within SVG, so
//! that who looks, who hears and who presses keys meet the same tree.

mod card;
mod draw;
mod findings;
mod layout;
mod model;

#[cfg(target_arch = "wasm32")]
mod page;

pub use draw::{Arrangement, draw, legend};
pub use findings::{Findings, Overloaded};
pub use model::{Initiative, KeyResult, Map, Objective};

#[cfg(target_arch = "wasm32")]
pub use page::{MapLink, MapPage};

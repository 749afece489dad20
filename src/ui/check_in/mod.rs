//! Checking in: one key result after another, what was said corrected, and the course changed.

pub mod course;
pub mod day;
pub mod preview;
pub mod round;
pub mod summary;

#[cfg(target_arch = "wasm32")]
mod confidence;
#[cfg(target_arch = "wasm32")]
mod correct;
#[cfg(target_arch = "wasm32")]
mod course_page;
#[cfg(target_arch = "wasm32")]
mod done;
#[cfg(target_arch = "wasm32")]
mod field;
#[cfg(target_arch = "wasm32")]
mod flow;
#[cfg(target_arch = "wasm32")]
mod form;
#[cfg(target_arch = "wasm32")]
mod last;
#[cfg(target_arch = "wasm32")]
mod links;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod skip;
#[cfg(target_arch = "wasm32")]
mod state;
#[cfg(target_arch = "wasm32")]
mod value;

#[cfg(target_arch = "wasm32")]
pub use links::CourseNote;
#[cfg(target_arch = "wasm32")]
pub use page::CheckInPages;

#[cfg(test)]
mod tests;

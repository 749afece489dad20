//! Checking in: one key result after another, what was said corrected, and the course changed.

pub mod course;
pub mod day;
pub mod preview;
pub mod round;
pub mod summary;

#[cfg(test)]
mod tests;

//! The rhythm of a cycle: what is due is the first thing to be seen, its days go into a calendar, and the values
//! expected on the way are settled beside the measure.

pub mod first_day;
pub mod outlook;
pub mod phase_rows;

#[cfg(target_arch = "wasm32")]
mod calendar;
#[cfg(target_arch = "wasm32")]
mod due;
#[cfg(target_arch = "wasm32")]
mod first_day_field;
#[cfg(target_arch = "wasm32")]
mod phases;

#[cfg(target_arch = "wasm32")]
pub(super) use calendar::{CalendarButton, download_calendar};
#[cfg(target_arch = "wasm32")]
pub(super) use due::{DueLine, NextCheckIn, outlook_on};
#[cfg(target_arch = "wasm32")]
pub(super) use first_day_field::FirstDayField;
#[cfg(target_arch = "wasm32")]
pub(super) use phases::PhasesEditor;

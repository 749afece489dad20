//! What people see and touch.
//!
//! The view models are plain Rust and tested natively; components exist in the browser build alone.
//! Every change to the workspace goes through `Session::edit`.

pub mod caret;
pub mod catalogue;
pub mod check_in;
pub mod coach;
pub mod compare;
pub mod copies;
pub mod cycle_text;
pub mod demo;
pub mod examples;
pub mod export;
pub mod finding;
pub mod first_cycle;
pub mod fixes;
pub mod funnel;
pub mod guide;
pub mod history;
pub mod landing;
pub mod line_notes;
pub mod lines;
pub mod linked_file;
pub mod live_hints;
pub mod map;
pub mod margin;
pub mod marks;
pub mod markup;
pub mod measure_form;
pub mod moves;
pub mod numbers;
pub mod overview;
#[cfg(target_arch = "wasm32")]
mod own_steps;
pub mod palette;
pub mod paste;
pub mod people;
pub mod preferences;
pub mod print;
pub mod progress;
pub mod quiet;
pub mod reader;
pub mod review;
pub mod rhythm;
pub mod room;
pub mod route;
pub mod share;
pub mod shortcuts;
pub mod standing;
pub mod table;
pub mod text_width;
pub mod titles;
pub mod words;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
pub mod crash;
#[cfg(target_arch = "wasm32")]
mod cycle;
#[cfg(target_arch = "wasm32")]
mod cycle_choice;
#[cfg(target_arch = "wasm32")]
mod database;
#[cfg(target_arch = "wasm32")]
mod document;
#[cfg(target_arch = "wasm32")]
mod files;
#[cfg(target_arch = "wasm32")]
mod header;
#[cfg(target_arch = "wasm32")]
mod keeper;
#[cfg(target_arch = "wasm32")]
mod keys;
#[cfg(target_arch = "wasm32")]
mod language;
#[cfg(target_arch = "wasm32")]
mod later;
#[cfg(target_arch = "wasm32")]
mod later_lines;
#[cfg(target_arch = "wasm32")]
mod later_pages;
#[cfg(target_arch = "wasm32")]
mod marked_copy;
#[cfg(target_arch = "wasm32")]
mod new_version;
#[cfg(target_arch = "wasm32")]
mod notices;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod places;
#[cfg(target_arch = "wasm32")]
mod readers;
#[cfg(target_arch = "wasm32")]
mod records;
#[cfg(target_arch = "wasm32")]
mod second_place;
#[cfg(target_arch = "wasm32")]
mod security;
#[cfg(target_arch = "wasm32")]
mod session;
#[cfg(target_arch = "wasm32")]
mod settings;
#[cfg(target_arch = "wasm32")]
mod shown;
#[cfg(target_arch = "wasm32")]
mod slices;
#[cfg(target_arch = "wasm32")]
mod snapshots;
#[cfg(target_arch = "wasm32")]
mod tools;
#[cfg(target_arch = "wasm32")]
mod undo;
#[cfg(target_arch = "wasm32")]
mod unread;

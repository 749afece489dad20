//! Aimwell: OKRs that aim at outcomes, written in the browser and kept there.
//!
//! A map, from the inside out; each layer knows only those above it in this list:
//!
//! - [`domain`]: what OKRs are. Records with stamped fields in a [`Workspace`](domain::Workspace), the
//!   order in which they are read ([`Outline`](domain::Outline)), how they change
//!   ([`Edit`](domain::Edit)) and how two workspaces become one. No IO, no clock, no randomness.
//! - [`hints`]: reads a statement as a coach would and says what to question. One reader, a lexicon,
//!   one file per rule.
//! - [`exchange`]: files. JSON version 1 and what an import would change.
//! - [`room`]: the drafts of many people on one screen, and what a workshop makes of them.
//! - [`storage`]: what the browser keeps between visits, and what happens when it cannot.
//! - [`ui`]: what people see. View models in plain Rust; the components, which need Leptos and a
//!   browser, exist in the WebAssembly build alone.
//!
//! ARCHITECTURE.md holds the invariants, `tests/architecture.rs` those that a machine can check.

pub mod domain;
pub mod exchange;
pub mod hints;
pub mod room;
pub mod storage;
// Its later parts are doors of their own, which would stay in the module that weighs the hints alone.
#[cfg(not(feature = "engine-bench"))]
pub mod ui;

//! What the targets of the fuzzer share: the claims that the campaigns of `tests/hostile` hold damaged texts to, and
//! the workspace that texts come into.

use aimwell::domain::{CycleId, Outline, Workspace};
use aimwell::exchange::json;

#[path = "../../tests/hostile/checks.rs"]
pub mod checks;

/// A workspace as somebody may have it here, and its first cycle.
pub fn here() -> (Workspace, Option<CycleId>) {
    let read = json::read(include_str!("../../tests/fixtures/v1.json"));
    let mine = read.map(|imported| imported.workspace).unwrap_or_default();
    let cycle = Outline::of(&mine).cycles().first().copied();
    (mine, cycle)
}

//! Aimwell: OKRs that aim at outcomes, written in the browser and kept there.

pub mod domain;
pub mod exchange;
pub mod hints;
pub mod storage;
pub mod ui;

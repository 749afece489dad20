#![no_main]

use aimwell::domain::{CycleId, Workspace};
use aimwell_fuzz::checks::{check_book, parts_of};
use aimwell_fuzz::here;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static HERE: LazyLock<(Workspace, Option<CycleId>)> = LazyLock::new(here);

fuzz_target!(|bytes: &[u8]| {
    if let Some(parts) = parts_of(bytes) {
        check_book(&parts, &HERE.0, HERE.1);
    }
});

#![no_main]

use aimwell::domain::{CycleId, Workspace};
use aimwell_fuzz::{checks::check_table, here};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static HERE: LazyLock<(Workspace, Option<CycleId>)> = LazyLock::new(here);

fuzz_target!(|bytes: &[u8]| {
    check_table(bytes, &HERE.0, HERE.1);
});

#![no_main]

use aimwell::domain::Workspace;
use aimwell_fuzz::{checks::check_file, here};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static MINE: LazyLock<Workspace> = LazyLock::new(|| here().0);

fuzz_target!(|bytes: &[u8]| {
    check_file(&MINE, bytes);
});

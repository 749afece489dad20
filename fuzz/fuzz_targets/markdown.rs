#![no_main]

use aimwell_fuzz::checks::check_markdown;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    check_markdown(bytes);
});

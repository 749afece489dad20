#![no_main]

use aimwell_fuzz::checks::check_paste;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    check_paste(bytes);
});

//! Numbers that nobody else ever drew.

use super::clock::now;
use crate::domain::DeviceId;
use js_sys::Uint8Array;
use leptos::prelude::window;

/// A number for a new identity, different from every other one ever drawn.
pub fn random() -> u128 {
    let bytes = Uint8Array::new_with_length(16);
    let drawn = window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_array_buffer_view(&bytes));
    let mut number = [0; 16];
    bytes.copy_to(&mut number);
    if drawn.is_err() {
        // Every browser that runs WebAssembly has a source of randomness; should one be locked away,
        // the moment and the arithmetic generator still tell two identities apart.
        let moment = u128::from(now()) << 64;
        return moment | u128::from(js_sys::Math::random().to_bits());
    }
    u128::from_le_bytes(number)
}

/// A number, different from every other one ever drawn.
pub fn new_number() -> u64 {
    let mut number = [0; 8];
    number.copy_from_slice(&random().to_le_bytes()[..8]);
    u64::from_le_bytes(number)
}

/// A number for a browser that has none yet.
pub fn new_device() -> DeviceId {
    let [a, b, c, d, ..] = random().to_le_bytes();
    DeviceId(u32::from_le_bytes([a, b, c, d]))
}

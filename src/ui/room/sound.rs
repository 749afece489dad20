//! The sound at the end of a step.

use crate::ui::browser::{call, construct_bare};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// How high it is, in hertz, and when each of its two tones begins, in seconds.
const TONES: [(f64, f64); 2] = [(660.0, 0.0), (880.0, 0.25)];
/// How long a tone lasts, in seconds.
const TONE: f64 = 0.6;

/// Sounds, where the browser lets a page do so: it does once somebody has pressed anything on it.
pub fn ring() {
    // Whoever cannot hear it sees the timer, and screen readers say it.
    let _ = try_ring();
}

fn try_ring() -> Result<(), JsValue> {
    let context = construct_bare("AudioContext")?;
    let number = |of: &JsValue, name: &str| Reflect::get(of, &name.into());
    let now = number(&context, "currentTime")?
        .as_f64()
        .unwrap_or_default();
    let out = number(&context, "destination")?;
    for (height, after) in TONES {
        let tone = call(&context, "createOscillator", &[])?;
        Reflect::set(
            &number(&tone, "frequency")?,
            &"value".into(),
            &height.into(),
        )?;
        let loudness = call(&context, "createGain", &[])?;
        let gain = number(&loudness, "gain")?;
        // A tone that ends at once would click.
        let start = now + after;
        call(&gain, "setValueAtTime", &[0.25.into(), start.into()])?;
        let end = JsValue::from(start + TONE);
        call(
            &gain,
            "exponentialRampToValueAtTime",
            &[0.001.into(), end.clone()],
        )?;
        call(&tone, "connect", std::slice::from_ref(&loudness))?;
        call(&loudness, "connect", std::slice::from_ref(&out))?;
        call(&tone, "start", &[start.into()])?;
        call(&tone, "stop", &[end])?;
    }
    Ok(())
}

//! What `boot/` has asked for before the app was there.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The file of the demo, which boot/ asks for before the app starts, where it is the demo.
pub fn demo_file() -> Option<String> {
    let file = Reflect::get(&js_sys::global(), &"aimwellDemo".into()).ok()?;
    file.as_string()
}

/// The file of examples, which boot/ asks for together with the page. `None` if it did not arrive.
pub async fn examples() -> Option<String> {
    let asked = Reflect::get(&js_sys::global(), &"aimwellExamples".into()).ok()?;
    let asked = asked.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(asked).await.ok()?.as_string()
}

/// Waits until the sentence that stands in the app's place was seen, where it says something to be read.
pub async fn sentence_seen() {
    let seen = Reflect::get(&js_sys::global(), &"aimwellSeen".into());
    if let Ok(Ok(seen)) = seen.map(JsCast::dyn_into::<js_sys::Promise>) {
        // It never fails, since the start sets it a limit.
        let _ = JsFuture::from(seen).await;
    }
}

/// Waits until a newer version of the app waits to take over (boot/offline.js), and gives the function that has it do
/// so. Of an app that is not kept by the browser there is never one.
pub async fn new_version() -> Option<js_sys::Function> {
    let told = Reflect::get(&js_sys::global(), &"aimwellNewVersion".into()).ok()?;
    let told = told.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(told).await.ok()?.dyn_into().ok()
}

/// Has the newer version take over, which loads the page anew.
pub async fn take_new_version() {
    if let Some(take_over) = new_version().await {
        // It does nothing that could fail at once; the page goes on as it is until it is loaded anew.
        let _ = take_over.call0(&JsValue::UNDEFINED);
    }
}

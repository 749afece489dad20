//! Calls to what only some browsers have.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Makes what the browser knows by this name of one thing.
pub(super) fn construct(name: &str, of: &JsValue) -> Result<JsValue, JsValue> {
    let class = Reflect::get(&js_sys::global(), &name.into())?.dyn_into::<js_sys::Function>()?;
    Reflect::construct(&class, &Array::of1(of))
}

/// Makes what the browser knows by this name of nothing.
pub fn construct_bare(name: &str) -> Result<JsValue, JsValue> {
    let class = Reflect::get(&js_sys::global(), &name.into())?.dyn_into::<js_sys::Function>()?;
    Reflect::construct(&class, &Array::new())
}

/// Calls a method of what the browser hands out.
pub fn call(of: &JsValue, what: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method = Reflect::get(of, &what.into())?.dyn_into::<js_sys::Function>()?;
    method.apply(of, &with.iter().collect())
}

/// Calls a method that promises something, and waits for it.
pub async fn later(of: &JsValue, what: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let promise = call(of, what, with)?.dyn_into::<js_sys::Promise>()?;
    JsFuture::from(promise).await
}

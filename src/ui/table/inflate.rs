//! What the browser does to bytes: unpacking them, and reading letters out of them.

use crate::exchange::table::Encoding;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The most that the parts of a workbook are unpacked to, in bytes: what unpacks to more is no workbook that
/// anybody wrote.
const MOST: usize = 60_000_000;

/// The letters that bytes stand for.
pub(super) fn text_of(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let decoder = construct("TextDecoder", &[encoding.label().into()])?;
    let text = call(&decoder, "decode", &[Uint8Array::from(bytes).into()])?;
    text.as_string()
}

/// The bytes that a part of a workbook was packed from; `None` where it is damaged or far too large.
pub(super) async fn inflated(packed: &[u8], is_deflated: bool) -> Option<Vec<u8>> {
    if !is_deflated {
        return Some(packed.to_vec());
    }
    let unpacker = construct("DecompressionStream", &["deflate-raw".into()])?;
    let blob = construct("Blob", &[Array::of1(&Uint8Array::from(packed)).into()])?;
    let stream = call(&blob, "stream", &[])?;
    let stream = call(&stream, "pipeThrough", &[unpacker])?;
    let reader = call(&stream, "getReader", &[])?;
    let mut all = Vec::new();
    loop {
        let next: Promise = call(&reader, "read", &[])?.dyn_into().ok()?;
        let next = JsFuture::from(next).await.ok()?;
        if Reflect::get(&next, &"done".into()).ok()?.is_truthy() {
            return Some(all);
        }
        let piece: Uint8Array = Reflect::get(&next, &"value".into()).ok()?.dyn_into().ok()?;
        all.extend(piece.to_vec());
        if all.len() > MOST {
            call(&reader, "cancel", &[]);
            return None;
        }
    }
}

fn construct(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let kind: Function = Reflect::get(&js_sys::global(), &name.into())
        .ok()?
        .dyn_into()
        .ok()?;
    Reflect::construct(&kind, &list(arguments)).ok()
}

fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    Reflect::apply(&function, object, &list(arguments)).ok()
}

fn list(arguments: &[JsValue]) -> Array {
    arguments.iter().cloned().collect()
}

//! The browser's own streams, which pack and unpack.

use super::calls::{call, construct, later};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

/// Whether the browser has a stream of this name.
pub fn can_pass_through(stream: &str) -> bool {
    Reflect::has(&js_sys::global(), &stream.into()).unwrap_or_default()
}

/// What comes out of a stream of the browser, such as `CompressionStream`, when bytes are put into it. Gives
/// `None`, and reads no further, once it is more than `most`; `Err` where the bytes are not as the stream wants
/// them.
pub async fn pass_through(
    stream: &str,
    format: &str,
    bytes: &[u8],
    most: usize,
) -> Result<Option<Vec<u8>>, JsValue> {
    let stream = construct(stream, &format.into())?;
    let parts = Array::of1(&Uint8Array::from(bytes));
    let source = call(
        &Blob::new_with_u8_array_sequence(&parts)?.into(),
        "stream",
        &[],
    )?;
    let out = call(&source, "pipeThrough", &[stream])?;
    let reader = call(&out, "getReader", &[])?;
    let mut read = Vec::new();
    loop {
        let next = later(&reader, "read", &[]).await?;
        if Reflect::get(&next, &"done".into())?.is_truthy() {
            return Ok(Some(read));
        }
        let chunk: Uint8Array = Reflect::get(&next, &"value".into())?.dyn_into()?;
        if read.len() + chunk.length() as usize > most {
            // Nobody minds how a stream ends that is left.
            let _ = later(&reader, "cancel", &[]).await;
            return Ok(None);
        }
        read.extend(chunk.to_vec());
    }
}

//! What leaves the page by the user's hand: files, the clipboard, other apps.

use super::calls::{construct, later};
use js_sys::{Array, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Hands the user a file.
pub fn download(name: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&blob(kind, content)?)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// Puts a text on the clipboard. `Err` where the browser does not let that happen.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    later(&clipboard, "writeText", &[text.into()])
        .await
        .map(drop)
}

/// Puts a text on the clipboard together with the same as HTML, or alone where the browser takes only that.
/// `Err` where it does not let that happen.
pub async fn copy_rich(text: &str, html: &str) -> Result<(), JsValue> {
    match clipboard_item(text, html) {
        Ok(item) => {
            let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
            later(&clipboard, "write", &[Array::of1(&item).into()])
                .await
                .map(drop)
        }
        Err(_) => copy(text).await,
    }
}

fn clipboard_item(text: &str, html: &str) -> Result<JsValue, JsValue> {
    let content = js_sys::Object::new();
    for (kind, text) in [("text/plain", text), ("text/html", html)] {
        Reflect::set(&content, &kind.into(), &blob(kind, text)?.into())?;
    }
    construct("ClipboardItem", &content)
}

/// Whether the browser can hand a text to another app.
pub fn can_share() -> bool {
    Reflect::has(&window().navigator(), &"share".into()).unwrap_or_default()
}

/// Offers a text to other apps. `Err` where nobody takes it.
pub async fn share(title: &str, text: &str) -> Result<(), JsValue> {
    share_as(title, "text", text).await
}

/// Offers an address to other apps. `Err` where nobody takes it.
pub async fn share_link(title: &str, address: &str) -> Result<(), JsValue> {
    share_as(title, "url", address).await
}

async fn share_as(title: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let shared = js_sys::Object::new();
    Reflect::set(&shared, &"title".into(), &title.into())?;
    Reflect::set(&shared, &kind.into(), &content.into())?;
    later(&window().navigator(), "share", &[shared.into()])
        .await
        .map(drop)
}

fn blob(kind: &str, content: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)
}

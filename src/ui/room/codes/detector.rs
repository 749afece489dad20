//! What the browser reads codes with, and the camera it looks through.

use crate::ui::browser::{call, construct_bare, later};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What reads codes in pictures.
#[derive(Clone)]
pub struct Detector(JsValue);

impl Detector {
    /// The browser's own; `None` where it reads no QR codes. Some have the means and no codes to read by them.
    pub async fn find() -> Option<Self> {
        let class = Reflect::get(&js_sys::global(), &"BarcodeDetector".into()).ok()?;
        let formats = later(&class, "getSupportedFormats", &[]).await.ok()?;
        let formats: Array = formats.dyn_into().ok()?;
        let can = formats.iter().any(|format| format == "qr_code");
        can.then(|| construct_bare("BarcodeDetector").ok().map(Self))
            .flatten()
    }

    /// The texts of all codes in a picture: a file, or what a camera shows.
    pub async fn read(&self, picture: &JsValue) -> Vec<String> {
        let found = later(&self.0, "detect", std::slice::from_ref(picture))
            .await
            .ok();
        let found: Option<Array> = found.and_then(|found| found.dyn_into().ok());
        let codes = found.iter().flat_map(Array::iter);
        let texts =
            codes.filter_map(|code| Reflect::get(&code, &"rawValue".into()).ok()?.as_string());
        texts.collect()
    }
}

/// What a camera sees, until it is let go.
pub struct Stream(JsValue);

/// Why there is nothing to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStream {
    /// The browser was told not to.
    Refused,
    /// There is no camera, or another program has it.
    NoCamera,
}

/// The devices by which the browser sees; `None` where the page may not ask, as when it was opened as a file.
fn devices() -> Option<JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let devices = Reflect::get(&navigator, &"mediaDevices".into()).ok()?;
    devices.is_object().then_some(devices)
}

/// Whether the page may ask for a camera.
pub fn has_camera() -> bool {
    devices().is_some()
}

impl Stream {
    /// Asks for a camera, the one on the back where there are two.
    ///
    /// # Errors
    /// Fails where there is none, and where people do not allow it.
    pub async fn open() -> Result<Self, NoStream> {
        let devices = devices().ok_or(NoStream::NoCamera)?;
        let (video, wishes) = (Object::new(), Object::new());
        // The settings cannot fail on plain objects.
        let _ = Reflect::set(&video, &"facingMode".into(), &"environment".into());
        let _ = Reflect::set(&wishes, &"video".into(), &video);
        let stream = later(&devices, "getUserMedia", &[wishes.into()]).await;
        stream.map(Self).map_err(|error| {
            let name = Reflect::get(&error, &"name".into()).ok();
            match name.and_then(|name| name.as_string()).as_deref() {
                Some("NotAllowedError" | "SecurityError") => NoStream::Refused,
                _ => NoStream::NoCamera,
            }
        })
    }

    /// Shows what it sees in a video element of the page.
    pub async fn show(&self, video: &JsValue) {
        // The settings cannot fail on such an element. A phone that is not told to stay in line would fill its
        // screen.
        let _ = Reflect::set(video, &"muted".into(), &true.into());
        let _ = Reflect::set(video, &"playsInline".into(), &true.into());
        let _ = Reflect::set(video, &"srcObject".into(), &self.0);
        // It fails if the page has gone on meanwhile; then nobody looks.
        let _ = later(video, "play", &[]).await;
    }

    /// Lets the camera go.
    pub fn close(&self) {
        let tracks = call(&self.0, "getTracks", &[]).ok();
        let tracks: Option<Array> = tracks.and_then(|tracks| tracks.dyn_into().ok());
        for track in tracks.iter().flat_map(Array::iter) {
            // What has ended already ends once.
            let _ = call(&track, "stop", &[]);
        }
    }
}

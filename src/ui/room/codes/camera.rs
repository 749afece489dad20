//! Reading codes with the camera, for as long as the dialog is open.

use super::super::report_line::Reports;
use super::detector::{Detector, NoStream, Stream};
use super::page::Progress;
use super::reader::Reader;
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How often it looks. Reading takes a fraction of it.
const OFTEN: Duration = Duration::from_millis(250);

/// What the camera sees, and what was read of it.
#[component]
pub fn CameraDialog(
    /// What reads the codes.
    detector: Detector,
    /// Where they go.
    reader: Reader,
    /// What happens when it closes.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let texts = &words().room_codes;
    let video = NodeRef::<html::Video>::new();
    let problem = RwSignal::new("");
    look(detector, reader, video, problem);
    view! {
        <Dialog title=texts.camera_title() on_close=on_close>
            <div class="stack">
                <p class="quiet">{texts.camera_means()}</p>
                <video class="camera" node_ref=video aria-label=texts.camera_sees()></video>
                <p class="problem" role="alert">{problem}</p>
                <Progress reader=reader />
                <Reports />
            </div>
            <div class="dialog-buttons">
                <Button name=words().page.close() on_press=on_close />
            </div>
        </Dialog>
    }
}

/// Reads what the camera sees until the dialog goes, and then lets the camera go.
fn look(
    detector: Detector,
    reader: Reader,
    video: NodeRef<html::Video>,
    problem: RwSignal<&'static str>,
) {
    let stream = StoredValue::new_local(None::<Stream>);
    on_cleanup(move || {
        let _ = stream.try_with_value(|stream| stream.as_ref().map(Stream::close));
    });
    let is_busy = StoredValue::new(false);
    let detector = StoredValue::new_local(detector);
    let glance = move || {
        let Some(video) = video.get_untracked().filter(|_| !is_busy.get_value()) else {
            return;
        };
        is_busy.set_value(true);
        spawn_local(async move {
            let Some(detector) = detector.try_get_value() else {
                return;
            };
            for text in detector.read(&video).await {
                reader.take(&text, true);
            }
            let _ = is_busy.try_set_value(false);
        });
    };
    if let Ok(handle) = set_interval_with_handle(glance, OFTEN) {
        on_cleanup(move || handle.clear());
    }
    spawn_local(async move {
        let texts = &words().room_codes;
        match Stream::open().await {
            Ok(opened) => {
                let Some(video) = video.try_get_untracked().flatten() else {
                    // Somebody has closed the dialog before allowing the camera.
                    return opened.close();
                };
                opened.show(&video).await;
                if let Some(opened) = stream.try_set_value(Some(opened)).flatten() {
                    opened.close();
                }
            }
            Err(NoStream::Refused) => problem.set(texts.camera_refused()),
            Err(NoStream::NoCamera) => problem.set(texts.no_camera()),
        }
    });
}

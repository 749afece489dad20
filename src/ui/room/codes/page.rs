//! The ways by which a facilitator reads codes.

use super::camera::CameraDialog;
use super::detector::{Detector, has_camera};
use super::reader::Reader;
use crate::ui::files::{Incoming, listed};
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown};
use crate::ui::words::fill;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

/// Buttons for the camera and for photos, or why there are none; what was read of drafts that are not whole yet.
#[component]
pub fn Codes() -> impl IntoView {
    let detector = RwSignal::new_local(None::<Option<Detector>>);
    let reader = Reader::new(expect_context::<Incoming>());
    spawn_local(async move {
        let found = Detector::find().await;
        let _ = detector.try_set(Some(found));
    });
    view! {
        {move || match detector.get() {
            // Whether it can is known within a moment.
            None => ().into_any(),
            Some(None) => view! { <p class="quiet">{words().room_codes.cannot_read()}</p> }.into_any(),
            Some(Some(detector)) => view! { <Ways detector=detector reader=reader /> }.into_any(),
        }}
    }
}

#[component]
fn Ways(detector: Detector, reader: Reader) -> impl IntoView {
    let texts = &words().room_codes;
    let is_open = RwSignal::new(false);
    let picker = NodeRef::<html::Input>::new();
    let detector = StoredValue::new_local(detector);
    let choose = move |()| {
        if let Some(picker) = picker.get_untracked() {
            picker.click();
        }
    };
    let read = move |_| {
        if let Some(picker) = picker.get_untracked() {
            let photos = listed(picker.files());
            // So that choosing the same photo again is a change again.
            picker.set_value("");
            spawn_local(read_photos(detector.get_value(), reader, photos));
        }
    };
    let camera = has_camera()
        .then(|| view! { <Button name=texts.camera() on_press=move |()| is_open.set(true) /> });
    view! {
        <p class="room-tools">
            {camera}
            <Button name=texts.photos() on_press=choose />
            <span class="quiet">{texts.means()}</span>
        </p>
        <input type="file" node_ref=picker accept="image/*" multiple hidden on:change=read />
        <Progress reader=reader />
        <Shown when=is_open>
            <CameraDialog detector=detector.get_value() reader=reader on_close=move |()| is_open.set(false) />
        </Shown>
    }
}

/// What was read last, and what is still to come.
#[component]
pub fn Progress(reader: Reader) -> impl IntoView {
    let open = move || {
        let lines = reader.open().into_iter();
        lines
            .map(|line| view! { <p>{line}</p> }.into_any())
            .collect_view()
    };
    view! {
        <div class="room-reports" role="status">
            {open}
            {move || Some(reader.said().get()).filter(|said| !said.is_empty()).map(|said| view! { <p>{said}</p> })}
        </div>
    }
}

async fn read_photos(detector: Detector, reader: Reader, photos: Vec<File>) {
    for photo in photos {
        let texts = detector.read(&photo).await;
        for text in &texts {
            reader.take(text, false);
        }
        if texts.is_empty() {
            reader.said().set(fill(
                words().room_codes.no_code(),
                &[("file", &photo.name())],
            ));
        }
    }
}

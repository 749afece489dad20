//! A button that lets people choose files, for whoever wants to read some beside an import.

use super::incoming::{Incoming, ReadFile, listed};
use super::read::read_apart;
use crate::ui::parts::Button;
use crate::ui::session::use_session;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button by which files are chosen and read.
#[component]
pub fn FilePicker(
    /// What is on the button.
    name: &'static str,
    /// What happens once the files have been read.
    #[prop(into)]
    on_read: Callback<Vec<ReadFile>>,
) -> impl IntoView {
    let session = use_session();
    let reading = expect_context::<Incoming>().reading();
    let picker = NodeRef::<html::Input>::new();
    let read = move |_| {
        let Some(picker) = picker.get_untracked() else {
            return;
        };
        let files = listed(picker.files());
        picker.set_value("");
        spawn_local(async move {
            // Whoever has left meanwhile wants none of it.
            if let Some(read) = read_apart(session, reading, files).await {
                on_read.try_run(read);
            }
        });
    };
    let choose = move |()| {
        if let Some(picker) = picker.get_untracked() {
            picker.click();
        }
    };
    view! {
        <input type="file" node_ref=picker accept=".json,.md,.markdown,.txt,application/json,text/markdown,text/plain" multiple hidden on:change=read />
        <Button name=name on_press=choose />
    }
}

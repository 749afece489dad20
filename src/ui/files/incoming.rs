//! Files that people choose or drop, read and waiting for a decision.

use crate::domain::Workspace;
use crate::exchange::{self, ImportError, Imported, LONGEST_FILE};
use crate::ui::browser;
use leptos::ev::{self, DragEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList};

/// A file that was read, or why it could not be.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// What is in it, or the reason in a sentence.
    pub content: Result<Imported, String>,
}

/// The files that wait for a decision; none most of the time.
#[derive(Clone, Copy)]
pub struct Incoming {
    files: RwSignal<Vec<ReadFile>>,
    /// The platform's own way to choose files, kept out of sight.
    picker: NodeRef<html::Input>,
}

impl Incoming {
    /// No file yet.
    pub fn new() -> Self {
        Self {
            files: RwSignal::default(),
            picker: NodeRef::new(),
        }
    }

    /// The files that wait for a decision.
    pub fn files(self) -> RwSignal<Vec<ReadFile>> {
        self.files
    }

    /// All that could be read, brought together; `None` if nothing could.
    pub fn workspace(self) -> Option<Workspace> {
        self.files.with(|files| {
            let read = files.iter().filter_map(|file| file.content.as_ref().ok());
            read.map(|imported| imported.workspace.clone())
                .reduce(|mut all, next| {
                    all.merge(next);
                    all
                })
        })
    }

    /// Lets the user choose files.
    pub fn choose(self) {
        if let Some(picker) = self.picker.get_untracked() {
            picker.click();
        }
    }

    /// The platform's file picker, out of sight.
    pub fn picker(self) -> impl IntoView {
        let read = move |_| {
            if let Some(picker) = self.picker.get_untracked() {
                self.read(picker.files());
                // So that choosing the same file again is a change again.
                picker.set_value("");
            }
        };
        view! {
            <input type="file" node_ref=self.picker accept=".json,application/json" multiple hidden on:change=read />
        }
    }

    /// Takes files that are dropped anywhere on the page.
    pub fn accept_drops(self) {
        let over = window_event_listener(ev::dragover, move |event: DragEvent| {
            // Without this the browser would leave the page to show the file.
            event.prevent_default();
        });
        let drop = window_event_listener(ev::drop, move |event: DragEvent| {
            if let Some(files) = event.data_transfer().and_then(|data| data.files())
                && files.length() > 0
            {
                event.prevent_default();
                self.read(Some(files));
            }
        });
        on_cleanup(move || {
            over.remove();
            drop.remove();
        });
    }

    fn read(self, list: Option<FileList>) {
        let Some(list) = list else { return };
        let files: Vec<File> = (0..list.length())
            .filter_map(|index| list.get(index))
            .collect();
        spawn_local(async move {
            let mut read = Vec::new();
            for file in files {
                let content = read_file(&file).await;
                read.push(ReadFile {
                    name: file.name(),
                    content,
                });
            }
            self.files.set(read);
        });
    }
}

async fn read_file(file: &File) -> Result<Imported, String> {
    let size = browser::file_size(file);
    if size > LONGEST_FILE {
        return Err(ImportError::TooLarge { bytes: size }.to_string());
    }
    let text = JsFuture::from(file.text())
        .await
        .map_err(|_| "The browser could not read this file. It may have been moved or be open elsewhere; choose it again.")?;
    let text = text.as_string().unwrap_or_default();
    exchange::import(&text).map_err(|error| error.to_string())
}

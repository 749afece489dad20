//! Reading chosen files in slices, between which the page stays alive and the user can stop it.

use crate::exchange::{ImportError, Imported, SlicedImport};
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Shown};
use crate::ui::slices::Slices;
use crate::ui::words::fill;
use leptos::prelude::*;
use std::time::Duration;

/// What takes no longer than this is over before anybody wonders.
const PATIENCE: Duration = Duration::from_millis(400);

/// How far the reading of some files has come.
#[derive(Clone, Debug, Default, PartialEq)]
struct Progress {
    /// The name of the file that is being read.
    name: String,
    /// Which one it is, from 1.
    number: usize,
    count: usize,
    /// How much of all of them has been read, from 0 to 1.
    share: f64,
}

/// The reading of files, which goes on while the page is used.
#[derive(Clone, Copy)]
pub struct Reading {
    progress: RwSignal<Progress>,
    /// Whether it takes so long that it is shown.
    is_shown: RwSignal<bool>,
    /// Tells readings apart, so that one that was stopped ends.
    current: StoredValue<u32>,
}

impl Reading {
    /// Nothing is read yet.
    pub fn new() -> Self {
        Self {
            progress: RwSignal::default(),
            is_shown: RwSignal::new(false),
            current: StoredValue::new(0),
        }
    }

    /// Ends the reading, if there is one.
    pub fn stop(self) {
        self.current.update_value(|current| *current += 1);
        self.is_shown.set(false);
    }

    /// Begins to read so many files, and ends what was being read before.
    pub fn begin(self, count: usize) -> Turn {
        self.stop();
        let number = self.current.get_value();
        set_timeout(
            move || self.is_shown.set(self.current.get_value() == number),
            PATIENCE,
        );
        self.progress.set(Progress {
            count,
            ..Progress::default()
        });
        Turn {
            reading: self,
            number,
            slices: Slices::new(),
        }
    }
}

/// The reading of the files that were chosen together.
pub struct Turn {
    reading: Reading,
    number: u32,
    slices: Slices,
}

impl Turn {
    /// Whether nobody has stopped it, and no other files were chosen meanwhile.
    pub fn goes_on(&self) -> bool {
        self.reading.current.get_value() == self.number
    }

    /// Goes on to the next file.
    pub fn next(&self, name: String) {
        self.reading.progress.update(|progress| {
            progress.share = share(progress.number, 0.0, progress.count);
            progress.number += 1;
            progress.name = name;
        });
    }

    /// Reads a file of the app's own; `None` if that was stopped.
    pub async fn import(&mut self, text: String) -> Option<Result<Imported, ImportError>> {
        let mut import = SlicedImport::new(text);
        while self.goes_on() {
            if let Some(content) = import.go_on() {
                return Some(content);
            }
            self.breathe(import.share()).await;
        }
        None
    }

    /// Lets the page live if it is time to; `of_file` is how much of the file at hand is done.
    pub async fn breathe(&mut self, of_file: f64) {
        if self.slices.is_over() {
            self.reading.progress.update(|progress| {
                let done = progress.number.saturating_sub(1);
                progress.share = share(done, of_file, progress.count);
            });
            self.slices.breathe().await;
        }
    }

    /// Ends it. Returns whether it went on until now.
    pub fn end(self) -> bool {
        let goes_on = self.goes_on();
        if goes_on {
            self.reading.stop();
        }
        goes_on
    }
}

/// How much of `count` files has been read, once so many are done and a share of the next is.
fn share(done: usize, of_next: f64, count: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far fewer files than 2^53")]
    let (done, count) = (done as f64, count.max(1) as f64);
    (done + of_next) / count
}

/// Open while files are read, if that takes a while.
#[component]
pub fn ReadingDialog(
    /// What is read.
    reading: Reading,
) -> impl IntoView {
    let said = move || {
        let Progress {
            name,
            number,
            count,
            ..
        } = reading.progress.get();
        let (number, count) = (number.to_string(), count.to_string());
        let gaps = [("file", &*name), ("number", &number), ("count", &count)];
        fill(words().files.reading_file(), &gaps)
    };
    let title = Signal::derive(|| words().files.reading().to_owned());
    let stop = move |()| reading.stop();
    view! {
        <Shown when=move || reading.is_shown.get()>
            <Dialog title=title on_close=stop>
                <p class="reading-file">{said}</p>
                <progress
                    class="reading-share"
                    aria-label=words().files.reading()
                    prop:value=move || reading.progress.with(|progress| progress.share)
                ></progress>
                <div class="dialog-buttons">
                    <Button name=words().page.cancel() on_press=stop />
                </div>
            </Dialog>
        </Shown>
    }
}

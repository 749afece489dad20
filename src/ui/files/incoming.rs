//! Files that people choose or drop, read and waiting for a decision.

use super::folder::Dropped;
use super::proposals::{Compared, compare};
use super::read::read_file;
use super::reading::Reading;
use crate::exchange::{self, BallotFile, ImportError, Imported};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::session::Session;
use crate::ui::table::{self, Tables, is_table};
use crate::ui::tools::with_tools;
use crate::ui::words::fill;
use leptos::ev::{self, DragEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use web_sys::{File, FileList};

/// A file that was read, or why it could not be.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// What is in it, or why that cannot be told.
    pub content: Result<Imported, FileProblem>,
    /// What else there is to say of it before it is brought in, each in a sentence.
    pub notes: Vec<String>,
    /// Whether it is a snapshot to go back to rather than a file.
    pub is_snapshot: bool,
}

impl ReadFile {
    /// A file of which there is nothing more to say.
    pub fn new(name: String, content: Result<Imported, FileProblem>) -> Self {
        Self {
            name,
            content,
            notes: Vec::new(),
            is_snapshot: false,
        }
    }

    /// Sees to it that no edit of a date that cannot be wins, and says so.
    fn date_back(&mut self) {
        let Ok(imported) = &mut self.content else {
            return;
        };
        let found = imported.workspace.date_back(browser::now());
        self.notes.extend(found.map(|found| {
            let gaps = [
                ("count", &*found.count.to_string()),
                ("moment", &browser::moment(found.latest)),
            ];
            fill(words().files.dated_back().form(found.count), &gaps)
        }));
    }
}

/// Why nothing of a file can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// The browser does not hand it out.
    Unreadable,
    /// It is no file that can be imported.
    Refused(ImportError),
    /// What is told in this sentence, with the way out.
    Told(&'static str),
    /// It is the ballot of a workshop, which is for its room alone.
    Ballot(BallotFile),
}

impl FileProblem {
    /// The problem in a sentence, with the way out.
    pub fn sentence(&self) -> String {
        match self {
            Self::Unreadable => words().refusals.unreadable().to_owned(),
            Self::Refused(error) => words().refusals.say(error),
            Self::Told(sentence) => (*sentence).to_owned(),
            Self::Ballot(_) => words().refusals.ballot().to_owned(),
        }
    }
}

/// The files that wait for a decision; none most of the time.
#[derive(Clone, Copy)]
pub struct Incoming {
    session: Session,
    files: RwSignal<Vec<ReadFile>>,
    /// What they offer.
    compared: StoredValue<Arc<Compared>>,
    /// What is to be done once they have come in.
    then: StoredValue<Option<Callback<()>>>,
    /// Whether files are being dragged over the page.
    is_dragging: RwSignal<bool>,
    /// The tables whose columns are to be told first.
    tables: Tables,
    /// The platform's own way to choose files, kept out of sight.
    picker: NodeRef<html::Input>,
    /// The files that are being read, before they wait for a decision.
    reading: Reading,
    /// Who takes files in place of the dialog, while their page is open.
    taker: StoredValue<Option<Callback<Vec<ReadFile>>>>,
}

impl Incoming {
    /// No file yet.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            files: RwSignal::default(),
            compared: StoredValue::default(),
            then: StoredValue::default(),
            is_dragging: RwSignal::new(false),
            tables: Tables::new(),
            picker: NodeRef::new(),
            reading: Reading::new(),
            taker: StoredValue::new(None),
        }
    }

    /// The files that wait for a decision.
    pub fn files(self) -> RwSignal<Vec<ReadFile>> {
        self.files
    }

    /// Whether files wait for a decision.
    pub fn is_any(self) -> Signal<bool> {
        let files = self.files;
        memo(move || files.with(|files| !files.is_empty())).into()
    }

    /// The files that are being read, before they wait for a decision.
    pub fn reading(self) -> Reading {
        self.reading
    }

    /// Whether files are being dragged over the page.
    pub fn is_dragging(self) -> RwSignal<bool> {
        self.is_dragging
    }

    /// The tables whose columns are to be told first.
    pub fn tables(self) -> Tables {
        self.tables
    }

    /// Shows what these files would change and lets the user decide. Whoever reads other formats, or files
    /// that come by other ways, hands them in here. A page that takes files itself gets them instead.
    pub fn offer(self, mut files: Vec<ReadFile>) {
        let Some(taker) = self.taker.get_value() else {
            return self.show(files);
        };
        for file in &mut files {
            file.date_back();
        }
        taker.run(files);
    }

    /// Lets the user decide on files although the page takes those that come in itself.
    pub fn show(self, files: Vec<ReadFile>) {
        with_tools(move |tools| (tools.compare_files)(self, files, None));
    }

    /// Hands files to the page at hand until it goes.
    pub fn hand_to(self, taker: Callback<Vec<ReadFile>>) {
        self.taker.set_value(Some(taker));
        on_cleanup(move || self.taker.set_value(None));
    }

    /// The same, with something to be done once the files have come in.
    pub fn offer_then(self, files: Vec<ReadFile>, then: impl Fn() + Send + Sync + 'static) {
        let then = Some(Callback::new(move |()| then()));
        with_tools(move |tools| (tools.compare_files)(self, files, then));
    }

    /// Compares files with what is here and shows what they would change; for
    /// [`TOOLS`](crate::ui::tools::TOOLS) alone.
    pub fn compare_now(self, mut files: Vec<ReadFile>, then: Option<Callback<()>>) {
        for file in &mut files {
            file.date_back();
        }
        spawn_local(async move {
            let mut turn = self.reading.begin(files.len());
            if let Some(compared) = compare(self.session, &mut turn, &files).await
                && turn.end()
            {
                self.compared.set_value(Arc::new(compared));
                self.then.set_value(then);
                self.files.set(files);
            }
        });
    }

    /// What the files that wait offer.
    pub fn compared(self) -> Arc<Compared> {
        self.compared.get_value()
    }

    /// Lets go of the files that wait.
    pub fn dismiss(self) {
        self.files.set(Vec::new());
        self.compared.set_value(Arc::default());
    }

    /// Says that the files have come in.
    pub fn came_in(self) {
        if let Some(then) = self.then.try_update_value(Option::take).flatten() {
            then.run(());
        }
    }

    /// Shows what a text of the app's own format would change. Returns whether it is one.
    pub fn offer_text(self, text: &str) -> bool {
        let content = match exchange::import(text) {
            Err(ImportError::OtherFormat | ImportError::NotJson { .. } | ImportError::Empty) => {
                return false;
            }
            content => content.map_err(FileProblem::Refused),
        };
        let name = words().files.pasted().to_owned();
        self.offer(vec![ReadFile::new(name, content)]);
        true
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
            <input type="file" node_ref=self.picker accept=".json,.md,.markdown,.txt,application/json,text/markdown,text/plain,.csv,.tsv,.tab,.xlsx,.xlsm,.ods" multiple hidden on:change=read />
        }
    }

    /// Takes files that are dropped anywhere on the page. Text that is dragged stays the browser's.
    pub fn accept_drops(self) {
        let over = window_event_listener(ev::dragover, move |event: DragEvent| {
            if holds_files(&event) {
                // Without this the browser would leave the page to show the file.
                event.prevent_default();
                self.is_dragging.set(true);
            }
        });
        let leave = window_event_listener(ev::dragleave, move |event: DragEvent| {
            if event.related_target().is_none() {
                self.is_dragging.set(false);
            }
        });
        let drop = window_event_listener(ev::drop, move |event: DragEvent| {
            if holds_files(&event) {
                event.prevent_default();
                self.is_dragging.set(false);
                self.read_dropped(&event);
            }
        });
        on_cleanup(move || {
            over.remove();
            leave.remove();
            drop.remove();
        });
    }

    fn read(self, list: Option<FileList>) {
        let files = listed(list);
        if !files.is_empty() {
            self.take(files);
        }
    }

    /// Reads all files of a folder that somebody chose, but for those that are hidden.
    pub fn read_folder(self, list: Option<FileList>) {
        let mut files = listed(list);
        files.retain(|file| !file.name().starts_with('.'));
        if !files.is_empty() {
            self.take(files);
        }
    }

    /// Reads what was dropped: files, and those in folders.
    fn read_dropped(self, event: &DragEvent) {
        let Some(data) = event.data_transfer() else {
            return;
        };
        // What was dropped can be asked for only now, before anything is waited for.
        let dropped = Dropped::of(&data);
        with_tools(move |tools| (tools.read_dropped)(self, dropped));
    }

    /// The same, once what was dropped is known; for [`TOOLS`](crate::ui::tools::TOOLS) alone.
    pub fn read_dropped_now(self, dropped: Dropped) {
        spawn_local(async move { self.read_all(dropped.files().await).await });
    }

    /// Reads files and shows what they would change, as soon as what reads them is here.
    fn take(self, files: Vec<File>) {
        with_tools(move |tools| (tools.read_files)(self, files));
    }

    /// Reads files and shows what they would change; for [`TOOLS`](crate::ui::tools::TOOLS) alone.
    pub fn read_now(self, files: Vec<File>) {
        spawn_local(self.read_all(files));
    }

    async fn read_all(self, files: Vec<File>) {
        let (mut read, mut tables) = (Vec::new(), Vec::new());
        let mut turn = self.reading.begin(files.len());
        for file in files {
            turn.next(file.name());
            if is_table(&file.name()) {
                match table::read_file(&file).await {
                    Ok(sheets) => tables.push(sheets),
                    Err(problem) => read.push(ReadFile::new(file.name(), Err(problem))),
                }
                continue;
            }
            let Some(content) = read_file(self.session, &file, &mut turn).await else {
                return;
            };
            read.push(ReadFile::new(file.name(), content));
        }
        if !turn.end() {
            return;
        }
        if tables.is_empty() {
            self.offer(read);
        } else {
            self.tables.ask(tables, read);
        }
    }
}

/// The files of a list.
pub fn listed(list: Option<FileList>) -> Vec<File> {
    let Some(list) = list else {
        return Vec::new();
    };
    let files = (0..list.length()).filter_map(|index| list.get(index));
    files.collect()
}

fn holds_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.includes(&"Files".into(), 0))
}

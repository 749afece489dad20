//! Tables that wait for their columns to be told.

use crate::exchange::table::Table;
use crate::ui::files::ReadFile;
use leptos::prelude::*;

/// The sheets of a file, or a table that was pasted.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheets {
    /// The name of the file.
    pub name: String,
    /// Its sheets with their names; at least one.
    pub sheets: Vec<(String, Table)>,
}

/// The tables that wait, and what has been read beside them.
#[derive(Clone, Copy)]
pub struct Tables {
    waiting: RwSignal<Vec<Sheets>>,
    read: RwSignal<Vec<ReadFile>>,
}

impl Tables {
    /// None waits.
    pub fn new() -> Self {
        Self {
            waiting: RwSignal::default(),
            read: RwSignal::default(),
        }
    }

    /// The next table, if one waits.
    pub fn next(self) -> Option<Sheets> {
        self.waiting.with(|waiting| waiting.first().cloned())
    }

    /// Whether one waits.
    pub fn is_any(self) -> Signal<bool> {
        let waiting = self.waiting;
        Signal::derive(move || waiting.with(|waiting| !waiting.is_empty()))
    }

    /// Has tables wait; `read` are the files that came with them.
    pub fn ask(self, tables: Vec<Sheets>, read: Vec<ReadFile>) {
        self.read.set(read);
        self.waiting.set(tables);
    }

    /// Takes the first table as read, or leaves it out, and gives all files once none waits any more.
    pub fn told(self, file: Option<ReadFile>) -> Option<Vec<ReadFile>> {
        self.read.update(|read| read.extend(file));
        self.waiting.update(|waiting| {
            if !waiting.is_empty() {
                waiting.remove(0);
            }
        });
        let is_last = self.waiting.with_untracked(Vec::is_empty);
        is_last
            .then(|| self.read.try_update(std::mem::take))
            .flatten()
    }
}

//! The room that is open: its steps, how they are taken back, and how it is kept.

use super::handed_in::{Outcome, Report, take};
use super::twice;
use crate::domain::Workspace;
use crate::exchange::json;
use crate::room::{Past, Regrouping, Room};
use crate::storage::{
    Trouble, draft_text, is_room_key, keep_room, kept_drafts, room_text, set_room_aside,
};
use crate::ui::demo::shelf;
use crate::ui::files::{FileProblem, ReadFile};
use crate::ui::keeper::Keeper;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::slices::Slices;
use crate::ui::words::fill;
use leptos::ev::{self, StorageEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// What is kept of the drafts, by number.
type Written = Vec<(u32, Arc<Workspace>)>;

/// The room of this browser. It is read when its page is opened first.
#[derive(Clone, Copy)]
pub struct RoomDesk {
    room: RwSignal<Room>,
    past: RwSignal<Past>,
    written: StoredValue<Written>,
    is_open: StoredValue<bool>,
    trouble: RwSignal<Option<Trouble>>,
    reports: RwSignal<Vec<Report>>,
}

impl Default for RoomDesk {
    /// Nothing is read yet.
    fn default() -> Self {
        Self {
            room: RwSignal::default(),
            past: RwSignal::default(),
            written: StoredValue::default(),
            is_open: StoredValue::new(false),
            trouble: RwSignal::default(),
            reports: RwSignal::default(),
        }
    }
}

impl RoomDesk {
    /// Reads what this browser keeps, unless that was done before, and follows what other tabs make of it.
    pub fn open(self, keeper: Keeper) {
        if self.is_open.get_value() {
            return;
        }
        self.is_open.set_value(true);
        self.load(keeper);
        let news = twice::bring_back();
        spawn_local(async move {
            if news.await && self.is_open.try_get_value() == Some(true) {
                self.load(keeper);
            }
        });
        let elsewhere = window_event_listener(ev::storage, move |event: StorageEvent| {
            if event.key().is_some_and(|key| is_room_key(&key)) {
                self.load(keeper);
            }
        });
        on_cleanup(move || {
            elsewhere.remove();
            self.is_open.set_value(false);
        });
    }

    fn load(self, keeper: Keeper) {
        let kept_on = shelf();
        let text = match room_text(&kept_on) {
            Ok(text) => text.unwrap_or_default(),
            Err(error) => return self.trouble.set(Some(error.into())),
        };
        let content = |id| {
            let text = draft_text(&kept_on, id).ok().flatten()?;
            json::read(&text).ok().map(|imported| imported.workspace)
        };
        let read = Room::parse(&text, content);
        // Drafts whose room is gone would be written over by the drafts of the next one.
        let is_bare = kept_drafts(&kept_on).is_ok_and(|drafts| drafts.is_empty());
        let is_whole = if text.is_empty() {
            is_bare
        } else {
            read.as_ref().is_ok_and(|read| read.is_whole)
        };
        let room = read.map(|read| read.room).unwrap_or_default();
        self.written.set_value(contents(&room));
        self.room.set(room);
        if !is_whole {
            // From here on it is written anew, so what was there is set aside first.
            let trouble = match set_room_aside(&kept_on) {
                Ok(key) => Trouble::Repaired {
                    key,
                    warnings: Vec::new(),
                },
                Err(error) => Trouble::NotSetAside(error),
            };
            self.trouble.set(Some(trouble));
            keeper.look_at_quarantine();
        }
    }

    /// The room; whoever reads it is told of every change.
    pub fn read<T>(self, read: impl FnOnce(&Room) -> T) -> T {
        self.room.with(read)
    }

    /// What stands between a step and its being kept, if anything.
    pub fn trouble(self) -> RwSignal<Option<Trouble>> {
        self.trouble
    }

    /// What became of the files that were handed in last.
    pub fn reports(self) -> RwSignal<Vec<Report>> {
        self.reports
    }

    /// Takes a step that can be taken back. `label` says what it is, as the end of "Undo: …".
    pub fn edit(self, label: &str, change: impl FnOnce(&mut Room)) {
        self.step(label, None, Box::new(change));
    }

    /// Takes a step that is one of a run of key strokes in a field.
    pub fn type_into(self, label: &str, field: &str, change: impl FnOnce(&mut Room)) {
        self.step(label, Some(field), Box::new(change));
    }

    /// Changes what is never taken back, such as the timer.
    pub fn set(self, change: impl FnOnce(&mut Room)) {
        if let Some((_, after)) = self.changed(Box::new(change)) {
            self.show(after);
        }
    }

    fn step(self, label: &str, field: Option<&str>, change: Box<dyn FnOnce(&mut Room) + '_>) {
        if let Some((before, after)) = self.changed(change) {
            self.past.update(|past| past.note(label, field, before));
            self.show(after);
        }
    }

    /// The room before and after a change, if it changes anything.
    fn changed(self, change: Box<dyn FnOnce(&mut Room) + '_>) -> Option<(Room, Room)> {
        let before = self.room.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        (after != before).then_some((before, after))
    }

    /// Takes in what was read of files.
    pub fn take(self, session: Session, files: Vec<ReadFile>) {
        let cycle = session.cycle().get_untracked();
        let mut reports: Vec<Report> = Vec::new();
        let is_vote = |file: &ReadFile| matches!(file.content, Err(FileProblem::Ballot(_)));
        let label = if files.iter().all(is_vote) {
            words().choosing.edit_ballots()
        } else {
            words().room.edit_take()
        };
        self.edit(label, |room| {
            reports = files
                .into_iter()
                .map(|file| take(room, cycle, file))
                .collect();
            room.settle_board();
        });
        let is_draft = |report: &Report| matches!(report.outcome, Outcome::Draft(_));
        if reports.iter().any(is_draft) {
            spawn_local(self.regroup());
        }
        self.reports.set(reports);
    }

    /// Looks for lines that are alike, so that the page stays alive, and brings them together. That is part of the
    /// step before it.
    async fn regroup(self) {
        let mut slices = Slices::new();
        slices.breathe().await;
        let room = self.room.get_untracked();
        let mut regrouping = Regrouping::of(&room);
        while !regrouping.go_on() {
            if slices.is_over() {
                slices.breathe().await;
            }
        }
        slices.breathe().await;
        let found = regrouping.finish();
        self.set(|room| room.take_up(found));
    }

    /// Takes the last step back.
    pub fn undo(self, session: Session) {
        let now = self.room.get_untracked();
        let taken = self.past.try_update(|past| past.undo(now)).flatten();
        self.went(session, taken, words().edits.undone());
    }

    /// Takes the last step again that was taken back.
    pub fn redo(self, session: Session) {
        let now = self.room.get_untracked();
        let taken = self.past.try_update(|past| past.redo(now)).flatten();
        self.went(session, taken, words().edits.redone());
    }

    fn went(self, session: Session, taken: Option<(String, Room)>, said: &str) {
        if let Some((label, mut room)) = taken {
            self.room.with_untracked(|now| {
                // Time does not go back, and what was handed out is out.
                (room.timer, room.is_muted) = (now.timer, now.is_muted);
                room.vote.know_sheets(&now.vote.sheets);
            });
            self.reports.set(Vec::new());
            self.show(room);
            session.announcement.set(fill(said, &[("edit", &label)]));
        }
    }

    /// What undoing would take back, if anything.
    pub fn undo_label(self) -> Option<String> {
        self.past.with(|past| past.undo_label().map(str::to_owned))
    }

    /// What redoing would do again, if anything.
    pub fn redo_label(self) -> Option<String> {
        self.past.with(|past| past.redo_label().map(str::to_owned))
    }

    fn show(self, room: Room) {
        let kept = self.keep(&room);
        self.trouble.set(kept.err());
        self.room.set(room);
    }

    /// Keeps a room, and of its drafts those that are not kept yet or not any more.
    fn keep(self, room: &Room) -> Result<(), Trouble> {
        if let Some(Trouble::NotSetAside(_)) = self.trouble.get_untracked() {
            // Room may have been made for it in the meantime.
            set_room_aside(&shelf()).map_err(Trouble::NotSetAside)?;
        }
        let now = contents(room);
        let is_in = |all: &Written, one: &(u32, Arc<Workspace>)| {
            all.iter()
                .any(|other| other.0 == one.0 && Arc::ptr_eq(&other.1, &one.1))
        };
        let mut before = self.written.get_value();
        let there = kept_drafts(&shelf())?;
        before.retain(|(id, _)| there.contains(id));
        let new = now.iter().filter(|one| !is_in(&before, one));
        let new: Vec<_> = new
            .map(|(id, content)| (*id, json::write(content)))
            .collect();
        let gone = before
            .iter()
            .filter(|one| !now.iter().any(|other| other.0 == one.0));
        let gone: Vec<u32> = gone.map(|(id, _)| *id).collect();
        twice::keep(|shelf| keep_room(shelf, &room.to_text(), &new, &gone))?;
        self.written.set_value(now);
        Ok(())
    }
}

fn contents(room: &Room) -> Written {
    let drafts = room.drafts.iter();
    drafts
        .map(|draft| (draft.id, Arc::clone(&draft.content)))
        .collect()
}

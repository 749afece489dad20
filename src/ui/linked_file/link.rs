//! The file that is linked, for as long as the page is open.

use super::handle::{self, Handle};
use super::keep::Keep;
use super::state::{Memory, State, is_in};
use crate::exchange::file_name;
use crate::ui::browser;
use crate::ui::files::{Incoming, ReadFile, read_file};
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::snapshots::Snapshots;
use crate::ui::words::fill;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How long after an edit the file is written: later than the browser's own storage, which costs less.
const SOON: Duration = Duration::from_millis(1500);

/// The file that is linked.
#[derive(Clone, Copy)]
pub struct LinkedFile {
    session: Session,
    handle: StoredValue<Option<Handle>, LocalStorage>,
    keep: Keep,
    memory: StoredValue<Memory>,
    name: RwSignal<String>,
    state: RwSignal<State>,
    /// Whether the file is being read or written, and whether it has to be looked at again after that.
    is_busy: StoredValue<bool>,
    is_due: StoredValue<bool>,
    /// Where what follows the session lives as long as the page does.
    owner: StoredValue<Option<Owner>>,
}

impl LinkedFile {
    /// No file yet.
    pub fn new(session: Session, snapshots: Snapshots) -> Self {
        Self {
            session,
            handle: StoredValue::new_local(None),
            keep: Keep::new(session, snapshots),
            memory: StoredValue::default(),
            name: RwSignal::default(),
            state: RwSignal::default(),
            is_busy: StoredValue::default(),
            is_due: StoredValue::default(),
            owner: StoredValue::new(Owner::current()),
        }
    }

    /// Takes up the file of the last visit, as soon as the browser has found it; once, by whoever shows what is to
    /// be said of it.
    pub fn wake(self) {
        let owner = self.owner.try_update_value(Option::take).flatten();
        if let Some(owner) = owner.filter(|_| self.is_possible()) {
            owner.with(|| self.follow());
            spawn_local(async move {
                if let Some(handle) = handle::remembered().await {
                    self.resume(handle).await;
                }
            });
        }
    }

    /// Whether the browser can do it. The demo is in no file.
    pub fn is_possible(self) -> bool {
        handle::is_supported() && !browser::is_demo()
    }

    /// Where things are.
    pub fn state(self) -> RwSignal<State> {
        self.state
    }

    /// What the file is called.
    pub fn name(self) -> RwSignal<String> {
        self.name
    }

    /// Has the user choose a file that is there, shows what it would bring, and links it once that has come in.
    pub fn choose(self, incoming: Incoming) {
        spawn_local(async move {
            let Some(handle) = handle::choose().await else {
                return;
            };
            let Some(file) = handle.file().await else {
                return self.state.set(State::Lost);
            };
            let mut turn = incoming.reading().begin(1);
            turn.next(file.name());
            let read = read_file(self.session, &file, &mut turn).await;
            let Some(content) = read.filter(|_| turn.end()) else {
                return;
            };
            if let Ok(imported) = &content
                && self
                    .session
                    .read_untracked(|mine| is_in(&imported.workspace, mine))
            {
                // It brings nothing that would have to be decided on.
                return self.link(handle).await;
            }
            let is_readable = content.is_ok();
            let linked = StoredValue::new_local(Some(handle));
            let then = move || {
                if let Some(handle) = linked.try_update_value(Option::take).flatten() {
                    spawn_local(async move { self.link(handle).await });
                }
            };
            let files = vec![ReadFile::new(file.name(), content)];
            if is_readable {
                incoming.offer_then(files, then);
            } else {
                incoming.offer(files);
            }
        });
    }

    /// Has the user say where a new file is to be, and links it. What is in a file that was there already is
    /// merged, not overwritten.
    pub fn create(self) {
        let cycle = self.session.cycle().get_untracked();
        let name = self.session.read_untracked(|workspace| {
            let cycle = cycle.and_then(|id| workspace.cycle(id));
            let name = cycle.map_or("", |cycle| cycle.name.value());
            file_name(name, browser::today())
        });
        spawn_local(async move {
            if let Some(handle) = handle::create(&name).await {
                self.link(handle).await;
            }
        });
    }

    /// Asks the browser to let the file of the last visit be used again; in answer to a press.
    pub fn ask(self) {
        let Some(handle) = self.handle.get_value() else {
            return;
        };
        spawn_local(async move {
            if handle.ask().await {
                self.state.set(State::Saving);
                self.look();
            }
        });
    }

    /// Lets go of the file, which stays on the disk as it is.
    pub fn unlink(self) {
        self.handle.set_value(None);
        self.memory.set_value(Memory::default());
        let gaps = [("file", &*self.name.get_untracked())];
        let said = fill(words().linked_file.unlinked(), &gaps);
        self.session.announcement.set(said);
        self.state.set(State::None);
        spawn_local(async {
            // What cannot be forgotten is asked for again on the next visit, and can be let go of again.
            let _ = handle::forget().await;
        });
    }

    async fn link(self, handle: Handle) {
        self.name.set(handle.name());
        self.memory.set_value(Memory::default());
        // Where handles cannot be kept, the file is linked for this visit.
        let _ = handle.remember().await;
        self.handle.set_value(Some(handle));
        self.state.set(State::Saving);
        self.look();
    }

    async fn resume(self, handle: Handle) {
        self.name.set(handle.name());
        let is_allowed = handle.is_allowed().await;
        self.handle.set_value(Some(handle));
        if is_allowed {
            self.state.set(State::Saving);
            self.look();
        } else {
            self.state.set(State::Asking);
        }
    }

    /// From now on looks at the file after each edit, and whenever the page comes to the fore.
    fn follow(self) {
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let session = self.session;
        let look = move || {
            timer.set_value(None);
            self.look();
        };
        Effect::new(move |is_first: Option<()>| {
            session.read(|_| ());
            let is_linked = self.handle.with_value(Option::is_some);
            if is_first.is_some() && is_linked && timer.with_value(Option::is_none) {
                timer.set_value(set_timeout_with_handle(look, SOON).ok());
            }
        });
        let _ = window_event_listener(ev::focus, move |_| self.look());
        let _ = window_event_listener(ev::visibilitychange, move |_| self.look());
    }

    /// Brings the file and the workspace together, unless there is nothing to be done or the user has to see to
    /// it first.
    fn look(self) {
        let attention = self.state.with_untracked(State::needs_attention);
        let Some(handle) = self.handle.get_value().filter(|_| !attention) else {
            return;
        };
        if self.is_busy.get_value() {
            return self.is_due.set_value(true);
        }
        self.is_busy.set_value(true);
        spawn_local(async move {
            loop {
                self.is_due.set_value(false);
                let memory = self.memory.get_value();
                let (memory, state) = self.keep.bring_together(&handle, memory).await;
                if self.handle.with_value(Option::is_none) {
                    // It was let go of in the meantime.
                    break;
                }
                self.memory.set_value(memory);
                self.state.set(state);
                if !self.is_due.get_value() {
                    break;
                }
            }
            self.is_busy.set_value(false);
        });
    }
}

//! Keeps every edit in this browser, soon after it is made and at the latest when the page goes away.

use super::browser;
use super::demo::{forget_demo, shelf};
use super::records;
use super::second_place::SecondPlace;
use super::session::{Session, Unsaved};
use crate::domain::{DeviceId, Workspace};
use crate::storage::{Opened, Saved, SetAside, Store, Trouble};
use leptos::ev;
use leptos::prelude::*;
use std::time::Duration;

/// How long after an edit it is kept, so that a run of key strokes is written once.
const SOON: Duration = Duration::from_millis(200);

/// How long nobody edits before the edits kept singly are brought together.
const QUIET: Duration = Duration::from_secs(10);

/// Whether all that was written is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// There was nothing to keep yet.
    Nothing,
    /// It will be in a moment.
    Waiting,
    /// It is, since this moment in milliseconds; `None` if it was before the page was opened.
    Saved(Option<u64>),
    /// It is not, for this reason.
    Failed(Trouble),
}

/// What stands between the session and the browser's storage.
#[derive(Clone, Copy)]
pub struct Keeper {
    store: StoredValue<Store, LocalStorage>,
    device: DeviceId,
    state: RwSignal<Kept>,
    trouble: RwSignal<Option<Trouble>>,
    set_aside: RwSignal<Vec<SetAside>>,
    second_place: SecondPlace,
    /// Whether what was kept had dates that cannot be, so that all of it has to be written anew.
    was_dated_back: bool,
}

impl Keeper {
    /// Opens the browser's storage and gives what it kept, as far as it can be read.
    pub fn open() -> (Self, Option<Workspace>) {
        forget_demo();
        let Opened {
            store,
            mut workspace,
            trouble,
        } = Store::open_with(shelf(), browser::new_number(), records::reader);
        let was_dated_back = workspace.as_mut().is_some_and(records::date_back);
        let is_sound = trouble.is_none();
        let device = store.device(browser::new_device());
        let state = match (&trouble, &workspace) {
            (Some(trouble), _) if !trouble.saves() => Kept::Failed(trouble.clone()),
            (_, Some(_)) => Kept::Saved(None),
            (_, None) => Kept::Nothing,
        };
        let keeper = Self {
            store: StoredValue::new_local(store),
            device,
            state: RwSignal::new(state),
            trouble: RwSignal::new(trouble),
            set_aside: RwSignal::default(),
            second_place: SecondPlace::default(),
            was_dated_back,
        };
        // What has just been read in full need not be looked at again.
        let aside = keeper.store.try_with_value(Store::set_aside);
        match aside {
            Some(Ok(aside)) if is_sound => keeper.set_aside.set(aside),
            _ => keeper.look_at_quarantine(),
        }
        (keeper, workspace)
    }

    /// The number of this browser profile.
    pub fn device(self) -> DeviceId {
        self.device
    }

    /// Whether all that was written is kept.
    pub fn state(self) -> RwSignal<Kept> {
        self.state
    }

    /// What the user has to know about what is kept.
    pub fn trouble(self) -> RwSignal<Option<Trouble>> {
        self.trouble
    }

    /// What could not be read and was set aside.
    pub fn set_aside(self) -> RwSignal<Vec<SetAside>> {
        self.set_aside
    }

    /// Where the edits of the last minutes are kept as well.
    pub fn second_place(self) -> SecondPlace {
        self.second_place
    }

    /// Lets go of something that was set aside, on the user's word.
    pub fn discard(self, key: &str) {
        let done = self.store.try_update_value(|store| store.discard(key));
        if let Some(Err(error)) = done {
            self.trouble.set(Some(error.into()));
        } else {
            self.trouble.set(None);
        }
        self.look_at_quarantine();
    }

    /// Keeps what waits to be kept, and tells whether all that was written is kept then.
    pub fn keep_now(self, session: Session) -> bool {
        if matches!(self.state.get_untracked(), Kept::Waiting | Kept::Failed(_)) {
            self.keep(session);
        }
        !matches!(self.state.get_untracked(), Kept::Failed(_))
    }

    /// Reads what another tab kept before what reads was here, and keeps what waited for that.
    pub fn catch_up(self, session: Session) {
        if self.trouble.get_untracked() == Some(Trouble::Unread) {
            session.keep_everything();
            self.keep(session);
        }
    }

    /// From now on keeps every edit of the session, and brings in what other tabs keep.
    pub fn follow(self, session: Session) {
        if self.was_dated_back {
            // An edit kept beside it would lose against the dates that still stand there.
            session.keep_everything();
            self.keep(session);
        }
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let quiet = StoredValue::new(None::<TimeoutHandle>);
        let tidy = move || self.tidy(session);
        let keep = move || {
            if let Some(waiting) = timer.try_update_value(Option::take).flatten() {
                waiting.clear();
                self.keep(session);
                let next = set_timeout_with_handle(tidy, QUIET).ok();
                if let Some(Some(last)) =
                    quiet.try_update_value(|quiet| std::mem::replace(quiet, next))
                {
                    last.clear();
                }
            }
        };
        Effect::new(move |is_first: Option<()>| {
            session.read(|_| ());
            if is_first.is_some() && timer.with_value(Option::is_none) {
                self.state.set(Kept::Waiting);
                timer.set_value(set_timeout_with_handle(keep, SOON).ok());
            }
        });
        // The page can go away without any further sign after either of these.
        let hidden = window_event_listener(ev::visibilitychange, move |_| {
            keep();
            self.try_again(session);
            tidy();
        });
        let gone = window_event_listener(ev::pagehide, move |_| {
            keep();
            self.try_again(session);
        });
        let elsewhere = window_event_listener(ev::storage, move |_| self.refresh(session));
        on_cleanup(move || {
            hidden.remove();
            gone.remove();
            elsewhere.remove();
        });
    }

    fn keep(self, session: Session) {
        let unsaved = session.take_unsaved();
        let is_beside = matches!(unsaved, Unsaved::Touched(_));
        let saved = self.store.try_update_value(|store| {
            session.read_untracked(|workspace| match &unsaved {
                Unsaved::Touched(touched) => store.save_touched(workspace, touched),
                Unsaved::Everything => store.save(workspace),
            })
        });
        match saved {
            Some(Ok(mut saved)) => {
                self.state.set(Kept::Saved(Some(browser::now())));
                self.second_place.add(saved.written.take());
                self.take_in(session, saved, is_beside);
            }
            Some(Err(trouble)) => {
                // Nobody knows what of it was written.
                session.keep_everything();
                self.fail(trouble);
            }
            None => {}
        }
    }

    /// Brings the edits kept singly together, while nobody waits for the page.
    fn tidy(self, session: Session) {
        let is_untidy = self.store.try_with_value(Store::is_untidy);
        if is_untidy == Some(true) && !self.has_trouble(Trouble::is_in_text) {
            session.keep_everything();
            self.keep(session);
        }
    }

    /// Keeps what could not be kept before: room may have been made.
    fn try_again(self, session: Session) {
        if matches!(self.state.get_untracked(), Kept::Failed(_)) {
            self.keep(session);
        }
    }

    fn refresh(self, session: Session) {
        match self.store.try_update_value(Store::refresh) {
            Some(Ok(saved)) => {
                let is_gone = saved.is_gone;
                self.take_in(session, saved, false);
                if is_gone {
                    // Somebody has cleared the storage under the page, which still has all of it.
                    session.keep_everything();
                    self.keep(session);
                }
                self.try_again(session);
            }
            Some(Err(trouble)) => self.fail(trouble),
            None => {}
        }
    }

    /// Takes in what was found, or what was written; `is_beside` tells whether that left all other texts alone.
    fn take_in(self, session: Session, saved: Saved, is_beside: bool) {
        if let Some(mut theirs) = saved.theirs {
            records::date_back(&mut theirs);
            session.take_in(theirs);
        }
        let is_over = |trouble: &Trouble| {
            let stays = is_beside && trouble.is_in_text();
            !trouble.saves() && !stays
        };
        if saved.trouble.is_some() {
            self.trouble.set(saved.trouble);
            self.look_at_quarantine();
        } else if self.has_trouble(is_over) {
            self.trouble.set(None);
        }
    }

    fn has_trouble(self, is_so: impl Fn(&Trouble) -> bool) -> bool {
        self.trouble
            .with_untracked(|trouble| trouble.as_ref().is_some_and(is_so))
    }

    fn fail(self, trouble: Trouble) {
        self.state.set(Kept::Failed(trouble.clone()));
        self.trouble.set(Some(trouble));
        self.look_at_quarantine();
    }

    /// Looks anew at what was set aside.
    pub fn look_at_quarantine(self) {
        let found = self
            .store
            .try_update_value(|store| store.quarantined().unwrap_or_default());
        self.set_aside.set(found.unwrap_or_default());
    }
}

//! The workspace as it is open, and what every component reads of it.

mod editing;

use super::browser;
use super::coach::coach;
use super::history::History;
use super::overview::rules_off;
use super::parts::memo;
use super::people::{Belonging, Part};
use super::readers::{Readers, Touched};
use super::route::Route;
use super::shown::{part, shown};
use super::unread::Unread;
use crate::domain::{
    Alignments, CycleId, DeviceId, KeyResultId, ObjectiveId, Outline, RecordId, SettingsId, Stamp,
    Workspace,
};
use crate::hints::RULE_NAMES;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::ops::Deref;

/// The workspace as it is open in this tab. Components read it through memos and change it through
/// [`edit`](Self::edit) alone. There is one, for as long as the page is open, so it is handed on by address.
#[derive(Clone, Copy)]
pub struct Session(&'static Parts);

impl Deref for Session {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

/// What a session is made of.
pub struct Parts {
    workspace: RwSignal<Workspace>,
    readers: Readers,
    outline: Memo<Outline>,
    route: RwSignal<Route>,
    cycle: Memo<Option<CycleId>>,
    is_closed: Memo<bool>,
    part: Memo<Option<Part>>,
    belonging: Memo<Belonging>,
    shown: Memo<Vec<ObjectiveId>>,
    alignments: Memo<Alignments>,
    rules_off: Memo<Vec<&'static str>>,
    history: RwSignal<History>,
    seen: StoredValue<Stamp>,
    unsaved: StoredValue<Unsaved>,
    device: DeviceId,
    /// The line that is to get the keyboard's focus as soon as it is on screen.
    pub focus: RwSignal<Option<RecordId>>,
    /// The line that was written last; it stays open while the focus is on a button.
    pub current: RwSignal<Option<RecordId>>,
    /// The key result whose measure is to be opened, where today's value goes.
    pub measuring: RwSignal<Option<KeyResultId>>,
    /// The objectives whose details are open.
    pub open_details: RwSignal<Vec<ObjectiveId>>,
    /// The closed cycle that somebody tried to change last, until that is seen to.
    pub refused: RwSignal<Option<CycleId>>,
    /// Whether the reader of goals is here.
    pub has_coach: RwSignal<bool>,
    /// Whether people write without hints here, as the workshop they take part in asks them to.
    pub is_without_hints: RwSignal<bool>,
    /// What is typed before it is.
    pub unread: Unread,
    /// What was said last to those who cannot see it happen.
    pub announcement: RwSignal<String>,
    /// The hints that were said last, which are English.
    pub announced_hints: RwSignal<String>,
}

/// What has to be kept since it was last asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// What edits of these records changed.
    Touched(BTreeSet<RecordId>),
    /// All there is: something changed that merging what was touched would not show.
    Everything,
}

impl Default for Unsaved {
    fn default() -> Self {
        Self::Touched(BTreeSet::new())
    }
}

/// The session of the component at hand.
pub fn use_session() -> Session {
    expect_context()
}

impl Session {
    /// Opens a workspace for edits made on `device`.
    pub fn new(workspace: Workspace, device: DeviceId) -> Self {
        let seen = StoredValue::new(workspace.latest());
        let workspace = RwSignal::new(workspace);
        let readers = Readers::new();
        let outline = memo(move || {
            readers.follow_order();
            workspace.with_untracked(Outline::of)
        });
        let route = RwSignal::new(Route::parse(&browser::fragment()));
        let cycle = Memo::new(move |shown: Option<&Option<CycleId>>| {
            let shown = shown.copied().flatten();
            workspace.with_untracked(|workspace| {
                outline.with(|outline| {
                    route
                        .get()
                        .cycle(workspace, outline, shown, browser::today())
                })
            })
        });
        let is_closed = memo(move || {
            let Some(cycle) = cycle.get() else {
                return false;
            };
            readers.follow(cycle.into());
            workspace.with_untracked(|workspace| {
                let cycle = workspace.cycle(cycle);
                cycle.is_some_and(|cycle| cycle.closed_on.value().is_some())
            })
        });
        let part = part(workspace, readers, route);
        let belonging = memo(move || {
            readers.follow_links();
            let cycle = cycle.get();
            workspace.with_untracked(|workspace| {
                let of = |cycle| outline.with(|outline| Belonging::of(workspace, outline, cycle));
                cycle.map(of).unwrap_or_default()
            })
        });
        let open_details = RwSignal::new(Vec::new());
        let shown = shown(part, belonging, open_details);
        let alignments = memo(move || {
            readers.follow_links();
            outline.with(|outline| {
                workspace.with_untracked(|workspace| Alignments::of(workspace, outline))
            })
        });
        let is_without_hints = RwSignal::new(false);
        let rules_off = memo(move || {
            if is_without_hints.get() {
                return RULE_NAMES.iter().map(|(id, _)| *id).collect();
            }
            readers.follow(SettingsId::ONLY.into());
            workspace.with_untracked(|workspace| rules_off(workspace).collect())
        });
        Self(Box::leak(Box::new(Parts {
            workspace,
            readers,
            outline,
            route,
            cycle,
            is_closed,
            part,
            belonging,
            shown,
            alignments,
            rules_off,
            history: RwSignal::default(),
            seen,
            unsaved: StoredValue::default(),
            device,
            focus: RwSignal::default(),
            current: RwSignal::default(),
            measuring: RwSignal::default(),
            open_details,
            refused: RwSignal::default(),
            has_coach: RwSignal::new(coach().is_some()),
            is_without_hints,
            unread: Unread::default(),
            announcement: RwSignal::default(),
            announced_hints: RwSignal::default(),
        })))
    }

    /// The number of this browser profile.
    pub fn device(self) -> DeviceId {
        self.device
    }

    /// Reads the workspace, and again whenever it changes.
    pub fn read<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.workspace.with(read)
    }

    /// What a record says, told again only when it has really changed. Nothing else may be read of the
    /// workspace: an edit elsewhere is not noticed.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        id: impl Into<RecordId>,
        read: impl Fn(&Workspace) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let id = id.into();
        memo(move || self.read_record(id, &read))
    }

    /// Reads what a record says, and again whenever it is touched.
    pub fn read_record<T>(self, id: RecordId, read: impl FnOnce(&Workspace) -> T) -> T {
        self.read_records(&[id], read)
    }

    /// Reads what several records say, and again whenever one of them is touched.
    pub fn read_records<T>(self, ids: &[RecordId], read: impl FnOnce(&Workspace) -> T) -> T {
        for id in ids {
            self.readers.follow(*id);
        }
        self.workspace.with_untracked(read)
    }

    /// What edits touched since this was last called. The document alone asks, at every edit.
    pub fn touched(self) -> Touched {
        self.readers.touched()
    }

    /// Reads the workspace as it is now.
    pub fn read_untracked<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.workspace.with_untracked(read)
    }

    /// The order in which the workspace is read.
    pub fn outline(self) -> Memo<Outline> {
        self.outline
    }

    /// Where the user is.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Shows another place, which the address names already.
    pub fn visit(self, route: Route) {
        self.route.set(route);
    }

    /// The cycle whose document is open, or lies open behind another page.
    pub fn cycle(self) -> Memo<Option<CycleId>> {
        self.cycle
    }

    /// Whether the cycle whose document is open is closed, so that it is read and not changed.
    pub fn is_closed(self) -> Memo<bool> {
        self.is_closed
    }

    /// Whose part of the document is open; `None` for all of it.
    pub fn part(self) -> Memo<Option<Part>> {
        self.part
    }

    /// Whom the objectives of the cycle belong to.
    pub fn belonging(self) -> Memo<Belonging> {
        self.belonging
    }

    /// The objectives of the cycle that are to be seen, in their order.
    pub fn shown(self) -> Memo<Vec<ObjectiveId>> {
        self.shown
    }

    /// What contributes to what.
    pub fn alignments(self) -> Memo<Alignments> {
        self.alignments
    }

    /// The rules that are switched off.
    pub fn rules_off(self) -> Memo<Vec<&'static str>> {
        self.rules_off
    }
}

//! Snapshots: copies of the workspace that one can go back to, made before anything large happens and in every
//! hour of work. They lie in the browser's own database; where it fails, the user is told and work goes on.

mod database;
mod page;
mod table;

pub use page::{SnapshotsLink, SnapshotsPage};
pub use table::size;

use super::browser;
use super::session::Session;
use super::tools::with_tools;
use crate::domain::{Outline, Workspace};
use crate::exchange::json;
use crate::storage::ring::{self, Occasion, Snapshot};
use database::Shelf;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How the browser folds and unfolds texts.
const FORMAT: &str = "gzip";

/// What an edit waits for before it is asked whether a snapshot is due, so that no key stroke waits for it.
const SOON: Duration = Duration::from_secs(10);

/// No workspace unfolds into more bytes.
const MOST: usize = 200_000_000;

/// Why nothing came of a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure;

/// The snapshots of this browser.
#[derive(Clone, Copy)]
pub struct Snapshots {
    session: Session,
    all: RwSignal<Vec<Snapshot>>,
    /// Whether the last attempt to make or to read one failed.
    has_failed: RwSignal<bool>,
    /// Until when, in milliseconds, none is due.
    next: StoredValue<u64>,
}

impl Snapshots {
    /// Those of the workspace that is open.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            all: RwSignal::default(),
            has_failed: RwSignal::new(false),
            next: StoredValue::new(0),
        }
    }

    /// All there are, the latest first, as far as they have been [looked at](Self::look).
    pub fn all(self) -> RwSignal<Vec<Snapshot>> {
        self.all
    }

    /// Whether the last attempt to make or to read one failed.
    pub fn has_failed(self) -> RwSignal<bool> {
        self.has_failed
    }

    /// From now on makes one in every hour in which somebody edits something.
    pub fn follow(self) {
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let look = move || {
            timer.set_value(None);
            with_tools(move |tools| (tools.make_snapshot)(self));
        };
        Effect::new(move |is_first: Option<()>| {
            self.session.read(|_| ());
            let is_time = browser::now() >= self.next.get_value();
            if is_first.is_some() && is_time && timer.with_value(Option::is_none) {
                timer.set_value(set_timeout_with_handle(look, SOON).ok());
            }
        });
    }

    /// Looks at what there is.
    pub async fn look(self) {
        let found = async { Shelf::open().await?.all().await };
        match found.await {
            Ok(all) => self.all.set(all),
            Err(_) => self.has_failed.set(true),
        }
    }

    /// Makes a snapshot of the workspace as it is now; of an empty one none is needed. The demo has none.
    ///
    /// # Errors
    /// The browser keeps nothing, or cannot fold.
    pub async fn make(self, occasion: Occasion) -> Result<(), Failure> {
        if browser::is_demo() {
            return Ok(());
        }
        let (text, objectives) = self.session.read_untracked(|workspace| {
            let outline = Outline::of(workspace);
            let cycles = outline.cycles().iter();
            let objectives: usize = cycles.map(|id| outline.objectives(*id).len()).sum();
            let is_empty = outline.all().len() <= outline.cycles().len();
            ((!is_empty).then(|| json::write(workspace)), objectives)
        });
        let Some(text) = text else {
            return Ok(());
        };
        let made = self.keep(&text, occasion, objectives).await;
        self.has_failed.set(made.is_err());
        made
    }

    /// What a snapshot holds; `None` where it is gone.
    ///
    /// # Errors
    /// It cannot be read.
    pub async fn read(self, at: u64) -> Result<Option<Workspace>, Failure> {
        let database = Shelf::open().await.map_err(|_| Failure)?;
        let Some(bytes) = database.content(at).await.map_err(|_| Failure)? else {
            return Ok(None);
        };
        let text = browser::pass_through("DecompressionStream", FORMAT, &bytes, MOST);
        let text = text.await.ok().flatten().ok_or(Failure)?;
        let text = String::from_utf8(text).map_err(|_| Failure)?;
        let read = json::read(&text).map_err(|_| Failure)?;
        Ok(Some(read.workspace))
    }

    /// Makes one, if it is time to; for [`TOOLS`](super::tools::TOOLS) alone.
    pub fn make_if_due(self) {
        spawn_local(self.make_one_if_due());
    }

    async fn make_one_if_due(self) {
        self.look().await;
        let now = browser::now();
        let is_due = self.all.with_untracked(|all| ring::is_due(all, now));
        if is_due {
            // Whether it failed is told beside the page.
            let _ = self.make(Occasion::Working).await;
        }
        let latest = self
            .all
            .with_untracked(|all| all.first().map(|last| last.at));
        let since = latest.filter(|at| *at <= now).unwrap_or(now);
        self.next.set_value(since + ring::HOUR);
    }

    async fn keep(self, text: &str, occasion: Occasion, objectives: usize) -> Result<(), Failure> {
        let folded = browser::pass_through("CompressionStream", FORMAT, text.as_bytes(), MOST);
        let folded = folded.await.ok().flatten().ok_or(Failure)?;
        let database = Shelf::open().await.map_err(|_| Failure)?;
        let snapshot = Snapshot {
            at: browser::now(),
            occasion,
            bytes: folded.len(),
            objectives,
        };
        let kept = database.keep(snapshot, &folded).await;
        kept.map_err(|_| Failure)?;
        let all = database.all().await.map_err(|_| Failure)?;
        let gone = ring::dispensable(&all);
        // What is not let go of now will be the next time.
        let _ = database.forget(&gone).await;
        let left = all.into_iter().filter(|one| !gone.contains(&one.at));
        self.all.set(left.collect());
        Ok(())
    }
}

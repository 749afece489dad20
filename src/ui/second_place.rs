//! A second place for the edits of the last minutes. Some browsers bring what a page keeps to the disk only after a
//! while; whoever kills the browser then, or takes its power away, would lose it. The database writes at once when it
//! is told to, so a copy of each edit goes there as well, and is merged in at the next start.

use super::browser;
use super::database::{Database, answer};
use super::later_pages;
use super::session::Session;
use crate::domain::Workspace;
use crate::exchange::json;
use crate::storage::Written;
use js_sys::Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

const NAME: &str = "aimwell-edits";
const EDITS: &str = "edits";

/// How long an edit stays there, in milliseconds: longer than any browser waits with the first place.
const LONG_ENOUGH: u64 = 600_000;

/// What goes to the second place.
#[derive(Clone, Copy, Default)]
pub struct SecondPlace {
    waiting: StoredValue<Vec<Written>>,
    state: StoredValue<State>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum State {
    /// What lies there from the last visit has not been read yet.
    #[default]
    Unread,
    /// Nothing is on its way.
    Idle,
    /// Something is being written.
    Writing,
}

impl SecondPlace {
    /// Keeps there what was written to the first place, as soon as that can be done. The demo has none.
    pub fn add(self, written: Option<Written>) {
        let Some(written) = written.filter(|_| !browser::is_demo()) else {
            return;
        };
        self.waiting.update_value(|waiting| {
            if matches!(written, Written::Whole(_)) {
                waiting.clear();
            }
            waiting.push(written);
        });
        if let Some(tools) = later_pages::tools().here.get() {
            (tools.keep_twice)(self);
        }
    }

    /// Reads what was kept there and brings in what the first place lacks; from then on, everything is kept twice.
    pub fn open(self, session: Session) {
        if browser::is_demo() || self.state.get_value() != State::Unread {
            return;
        }
        spawn_local(async move {
            // Where there is no database, there is one place.
            let Ok(kept) = read().await else { return };
            if let Some(kept) = kept {
                bring_in(session, kept);
            }
            self.state.set_value(State::Idle);
            self.write_waiting();
        });
    }

    /// Writes what waits, one after the other.
    pub fn write_waiting(self) {
        if self.state.get_value() != State::Idle {
            return;
        }
        self.state.set_value(State::Writing);
        spawn_local(async move {
            loop {
                let all = self.waiting.try_update_value(std::mem::take);
                match all.filter(|all| !all.is_empty()) {
                    // The first place has it, and says so where it has not.
                    Some(all) => drop(write(&all).await),
                    None => break,
                }
            }
            self.state.set_value(State::Idle);
        });
    }
}

/// Brings in what is news; then all of it is kept anew.
fn bring_in(session: Session, mut kept: Workspace) {
    kept.date_back(browser::now());
    let is_news = session.read_untracked(|known| {
        let mut both = known.clone();
        both.merge(kept.clone());
        both != *known
    });
    if is_news {
        session.keep_everything();
        session.take_in(kept);
    }
}

/// All that lies there, as far as it can be read: it is a copy.
async fn read() -> Result<Option<Workspace>, JsValue> {
    let database = Database::open(NAME, &[EDITS]).await?;
    let request = browser::call(&database.read(EDITS)?, "getAll", &[])?;
    let all = Array::from(&answer(&request).await?);
    let texts = all.iter().filter_map(|text| text.as_string());
    let read = texts.filter_map(|text| json::read(&text).ok());
    let workspaces = read.map(|imported| imported.workspace);
    Ok(workspaces.reduce(|mut all, one| {
        all.merge(one);
        all
    }))
}

async fn write(all: &[Written]) -> Result<(), JsValue> {
    let database = Database::open(NAME, &[EDITS]).await?;
    let change = database.change(&[EDITS])?;
    let store = change.store(EDITS)?;
    let now = browser::now();
    browser::call(&store, "delete", &[until(now.saturating_sub(LONG_ENOUGH))?])?;
    for (index, written) in (0_u32..).zip(all) {
        let text = match written {
            Written::Part(text) => text,
            Written::Whole(text) => {
                browser::call(&store, "clear", &[])?;
                text
            }
        };
        // No other tab writes under such a key.
        let key = Array::of3(
            &moment(now),
            &index.into(),
            &browser::new_number().to_string().into(),
        );
        browser::call(&store, "put", &[text.into(), key.into()])?;
    }
    change.done().await
}

/// All keys up to a moment.
fn until(at: u64) -> Result<JsValue, JsValue> {
    let ranges = js_sys::Reflect::get(&js_sys::global(), &"IDBKeyRange".into())?;
    browser::call(&ranges, "upperBound", &[Array::of1(&moment(at)).into()])
}

fn moment(at: u64) -> JsValue {
    #[expect(clippy::cast_precision_loss, reason = "a moment is far below 2^53")]
    let at = at as f64;
    at.into()
}

//! Files that are no JSON but a text with headings and lists.

use super::reading::Turn;
use crate::domain::{Workspace, letters};
use crate::exchange::draft::{BringingIn, Means};
use crate::exchange::{ImportError, Imported, Problem, Warning, markdown};
use crate::ui::browser;
use crate::ui::session::Session;
use crate::ui::titles::read_measure;
use crate::ui::words::Language;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The endings of such files.
const ENDINGS: [&str; 3] = [".md", ".markdown", ".txt"];

/// Whether a file is one, by its name.
pub fn is_text(name: &str) -> bool {
    let name: String = name.chars().map(letters::small).collect();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// What such a text says, as a workspace to be merged into `mine`, so that the page stays alive; `None` if that was
/// stopped. It is refused where no objective and no key result can be found in it.
pub async fn understand(
    session: Session,
    mine: &Workspace,
    text: &str,
    turn: &mut Turn,
) -> Option<Result<Imported, ImportError>> {
    if text.trim().is_empty() {
        return Some(Err(ImportError::Empty));
    }
    let labels = Language::ALL.map(|language| language.words().labels());
    let read = markdown::read(text, &labels);
    let (Some(read), Some(cycle)) = (read, session.cycle().get_untracked()) else {
        return Some(Err(ImportError::NoOkrs));
    };
    let mut new_id = browser::random;
    let means = Means {
        cycle,
        stamp: session.stamp(),
        new_id: &mut new_id,
        read_measure,
    };
    let mut bringing_in = BringingIn::new(&read.cycles, mine, means);
    while !bringing_in.go_on() {
        turn.breathe(bringing_in.share()).await;
        if !turn.goes_on() {
            return None;
        }
    }
    let workspace = bringing_in.finish();
    let warning = |text| Warning {
        place: Vec::new(),
        problem: Problem::NoPlace { text },
    };
    Some(Ok(Imported {
        workspace,
        warnings: read.left_out.into_iter().map(warning).collect(),
        made_up: BTreeSet::new(),
    }))
}

//! Files that are no JSON but a text with headings and lists.

use crate::domain::{Workspace, letters};
use crate::exchange::draft::{Means, bring_in};
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

/// What such a text says, as a workspace to be merged into `mine`.
///
/// # Errors
/// Fails where no objective and no key result can be found in it.
pub fn understand(session: Session, mine: &Workspace, text: &str) -> Result<Imported, ImportError> {
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    let labels = Language::ALL.map(|language| language.words().labels());
    let read = markdown::read(text, &labels).ok_or(ImportError::NoOkrs)?;
    let cycle = session.cycle().get_untracked().ok_or(ImportError::NoOkrs)?;
    let means = Means {
        cycle,
        stamp: session.stamp(),
        new_id: &mut browser::random,
        read_measure,
    };
    let workspace = bring_in(&read.cycles, mine, means);
    let warning = |text| Warning {
        place: Vec::new(),
        problem: Problem::NoPlace { text },
    };
    Ok(Imported {
        workspace,
        warnings: read.left_out.into_iter().map(warning).collect(),
        made_up: BTreeSet::new(),
    })
}

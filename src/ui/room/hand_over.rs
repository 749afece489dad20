//! The draft of a participant on its way to the facilitator.

use super::codes::pages_of;
use super::participant::Taking;
use crate::domain::Workspace;
use crate::exchange::pages::Page;
use crate::exchange::share::{Shared, part};
use crate::exchange::{export, file_name, json};
use crate::ui::browser;
use crate::ui::files::hand_out;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::words::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the file of the draft is called, and the draft; `None` while there is nothing to hand over.
fn draft(session: Session, taking: Taking) -> Option<(String, Workspace)> {
    let known =
        untrack(|| taking.read(|taking| (taking.invitation.clone(), taking.who.to_string())));
    let (invitation, who) = known?;
    let outline = session.outline().get_untracked();
    if outline.objectives(invitation.cycle).is_empty() {
        return None;
    }
    let named = if invitation.is_anonymous { "" } else { &*who };
    let name = [named, &invitation.cycle_name].join(" ");
    let shared = Shared::Cycle(invitation.cycle);
    let draft = session.read_untracked(|workspace| part(workspace, &outline, shared));
    Some((file_name(&name, browser::today()), draft))
}

/// Hands out the draft as a file and says what to do with it.
pub fn hand_over(session: Session, taking: Taking) -> String {
    let texts = &words().participant;
    let Some((file, draft)) = draft(session, taking) else {
        return texts.nothing_yet().to_owned();
    };
    let text = export(&draft, &browser::timestamp());
    hand_out(session, &file, "application/json", &text);
    fill(texts.handed_over(), &[("file", &file)])
}

/// Makes QR codes of the draft, or says why there are none.
pub fn show_codes(
    session: Session,
    taking: Taking,
    codes: RwSignal<Option<Vec<Page>>>,
    said: RwSignal<String>,
) {
    let Some((file, draft)) = draft(session, taking) else {
        return said.set(words().participant.nothing_yet().to_owned());
    };
    said.set(String::new());
    spawn_local(async move {
        match pages_of(&file, &json::write(&draft)).await {
            Ok(pages) => drop(codes.try_set(Some(pages))),
            Err(problem) => drop(said.try_set(problem)),
        }
    });
}

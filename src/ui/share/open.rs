//! Opening a link that somebody sent.
//!
//! The draft stays in the address until it has been decided on, so that a page that is loaded anew in the midst of
//! it offers it again; then it goes, so that nothing is offered twice.

use super::fold::{Damage, unfold};
use super::letters_of;
use crate::exchange::{self, ImportError};
use crate::ui::browser;
use crate::ui::files::{FileProblem, Incoming, ReadFile};
use crate::ui::language::words;
use crate::ui::tools::with_tools;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Opens what the address holds now, and whatever it holds later.
pub fn listen(incoming: Incoming) {
    open(incoming);
    let _ = window_event_listener(ev::hashchange, move |_| open(incoming));
    let files = incoming.files();
    Effect::new(move |was_open: Option<bool>| {
        let is_open = files.with(|files| !files.is_empty());
        let is_shared = letters_of(&browser::fragment()).is_some();
        if was_open == Some(true) && !is_open && is_shared {
            browser::forget_fragment();
        }
        is_open
    });
}

fn open(incoming: Incoming) {
    let fragment = browser::fragment();
    let Some(letters) = letters_of(&fragment) else {
        return;
    };
    let letters = letters.to_owned();
    with_tools(move |tools| (tools.offer_link)(incoming, letters));
}

/// Shows what the draft in a link would change; for [`TOOLS`](crate::ui::tools::TOOLS) alone.
pub fn offer_link(incoming: Incoming, letters: String) {
    spawn_local(async move {
        let read = unfold(&letters).await;
        let words = &words().share;
        let content = match read {
            Ok(text) => exchange::import(&text).map_err(|error| match error {
                ImportError::NewerVersion { .. } => FileProblem::Refused(error),
                _ => FileProblem::Told(words.broken()),
            }),
            Err(Damage::Broken) => Err(FileProblem::Told(words.broken())),
            Err(Damage::TooMuch) => Err(FileProblem::Told(words.too_much())),
            Err(Damage::NoBrowser) => Err(FileProblem::Told(words.cannot_unfold())),
        };
        incoming.offer(vec![ReadFile::new(words.link().to_owned(), content)]);
    });
}

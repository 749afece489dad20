//! Which objectives of the cycle at hand are to be seen.

use super::parts::memo;
use super::people::{Belonging, Part};
use super::readers::Readers;
use super::route::Route;
use crate::domain::{ObjectiveId, Workspace};
use leptos::prelude::*;

/// Whose part of the document the address names. It stays as it is behind another page; that of somebody
/// who is gone is the whole.
pub fn part(
    workspace: RwSignal<Workspace>,
    readers: Readers,
    route: RwSignal<Route>,
) -> Memo<Option<Part>> {
    Memo::new(move |before: Option<&Option<Part>>| {
        readers.follow_order();
        let route = route.get();
        let wanted = if route.is_document() {
            route.part()
        } else {
            before.copied().flatten()
        };
        wanted.filter(|part| workspace.with_untracked(|workspace| part.is_of_somebody(workspace)))
    })
}

/// The objectives of a part, and those that were seen in it and whose details are still open: what is
/// being changed does not vanish under the hand.
pub fn shown(
    part: Memo<Option<Part>>,
    belonging: Memo<Belonging>,
    open_details: RwSignal<Vec<ObjectiveId>>,
) -> Memo<Vec<ObjectiveId>> {
    let seen = Memo::new(move |before: Option<&(Option<Part>, Vec<ObjectiveId>)>| {
        let part = part.get();
        let held = before.filter(|before| before.0 == part);
        let held = held.map_or(&[][..], |before| before.1.as_slice());
        let seen = belonging.with(|belonging| {
            open_details
                .with(|open| belonging.seen(part, |id| held.contains(&id) && open.contains(&id)))
        });
        (part, seen)
    });
    memo(move || seen.with(|(_, seen)| seen.clone()))
}

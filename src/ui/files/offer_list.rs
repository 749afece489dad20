//! What one file offers to change, in groups, each change to be taken or left.

use super::more::{PART, ShowMore};
use super::offer_line::OfferLine;
use super::proposals::Proposals;
use crate::exchange::merge::Group;
use crate::ui::language::words;
use crate::ui::parts::{Repeat, Shown, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// Up to so many changes of a group are shown without being asked for.
const FEW: usize = 12;

/// All that one file offers.
#[component]
pub fn OfferList(
    /// The files.
    proposals: Proposals,
    /// Which of them.
    file: usize,
) -> impl IntoView {
    let groups = Group::ALL.map(|group| {
        let changes = proposals.read(file, |proposal| {
            let changes = proposal.offer.changes.iter().enumerate();
            let of_group = changes.filter(|(_, change)| change.group() == group);
            of_group.map(|(index, _)| index).collect::<Vec<usize>>()
        });
        let changes = changes.unwrap_or_default();
        (!changes.is_empty()).then(|| {
            view! { <GroupList proposals=proposals file=file group=group changes=changes /> }
                .into_any()
        })
    });
    let notes = proposals.read(file, |proposal| proposal.notes.clone());
    let notes = notes.unwrap_or_default().into_iter();
    let is_nothing = memo(move || {
        let taken = |proposal: &super::proposals::Proposal| {
            (0..proposal.offer.changes.len()).any(|change| proposals.is_taken(file, change))
        };
        proposals.read(file, taken) == Some(false)
    });
    view! {
        {notes.map(|note| view! { <p class="file-note">{note}</p> }.into_any()).collect_view()}
        <Shown when=move || is_nothing.get()>
            <p>{words().preview.nothing()}</p>
        </Shown>
        {groups.into_iter().collect_view()}
        <p class="quiet">{proposals.read(file, |proposal| words().preview.unchanged().say(proposal.offer.unchanged))}</p>
    }
}

#[component]
fn GroupList(
    proposals: Proposals,
    file: usize,
    group: Group,
    changes: Vec<usize>,
) -> impl IntoView {
    let count = changes.len();
    let is_few = count <= FEW;
    let is_open = RwSignal::new(is_few);
    let shown = RwSignal::new(PART);
    let changes = StoredValue::new(changes);
    let title = words().preview.group(group);
    view! {
        <details class="preview-list" open=is_few on:toggle=move |_| is_open.set(true)>
            <summary>{format!("{title} ({count})")}</summary>
            <Shown when=move || is_open.get()>
                <Shown when=move || { count > 1 }>
                    <TakeAll proposals=proposals file=file changes=changes title=title />
                </Shown>
                <ul class="offers">
                    <Repeat
                        each=move || changes.with_value(|changes| changes.iter().copied().take(shown.get()).collect::<Vec<usize>>())
                        key=|change| change.to_string()
                        let:change
                    >
                        <OfferLine proposals=proposals file=file change=change />
                    </Repeat>
                </ul>
                <ShowMore shown=shown count=count />
            </Shown>
        </details>
    }
}

/// One box for all changes of a group.
#[component]
fn TakeAll(
    proposals: Proposals,
    file: usize,
    changes: StoredValue<Vec<usize>>,
    title: &'static str,
) -> impl IntoView {
    let taken = memo(move || {
        changes.with_value(|changes| (proposals.count_taken(file, changes), changes.len()))
    });
    let is_all = move || {
        let (taken, all) = taken.get();
        taken == all
    };
    let is_some = move || {
        let (taken, all) = taken.get();
        taken > 0 && taken < all
    };
    view! {
        <label class="choice take-all">
            <input
                type="checkbox"
                prop:checked=is_all
                prop:indeterminate=is_some
                on:change=move |event| {
                    let is_taken = event_target_checked(&event);
                    changes.with_value(|changes| proposals.choose(file, changes, is_taken));
                }
            />
            {fill(words().preview.take_all(), &[("group", title)])}
        </label>
    }
}

//! What an import would add, change, delete and leave alone.

use crate::exchange::{Entry, FieldChange, Preview};
use crate::ui::parts::Shown;
use crate::ui::words;
use leptos::prelude::*;

/// The lists of a preview; empty ones are left out.
#[component]
pub fn PreviewLists(
    /// What to show.
    preview: Preview,
) -> impl IntoView {
    let Preview {
        added,
        changed,
        deleted,
        kept_mine,
        stay_deleted,
        unchanged,
    } = preview;
    let nothing = added.is_empty() && changed.is_empty() && deleted.is_empty();
    view! {
        <Shown when=move || nothing>
            <p>"Nothing would change: all of it is here already."</p>
        </Shown>
        <Entries title="New" entries=added />
        <Changes title="Changed" changes=changed />
        <Entries title="Deleted" entries=deleted />
        <Changes title="Kept as it is here, because it was edited later" changes=kept_mine />
        <Entries title="Left deleted, because that was later" entries=stay_deleted />
        <p class="quiet">{format!("Unchanged: {}.", words::count(unchanged, "entry", "entries"))}</p>
    }
}

#[component]
fn Entries(title: &'static str, entries: Vec<Entry>) -> impl IntoView {
    let count = entries.len();
    (count > 0).then(|| {
        let entry = |entry: Entry| {
            let parent = entry.parent_title.map_or_else(String::new, |title| format!(" in “{title}”"));
            view! { <li><span class="quiet">{entry.kind}</span> " " {name(&entry.title)} <span class="quiet">{parent}</span></li> }
        };
        view! {
            <details class="preview-list" open=count <= 12>
                <summary>{format!("{title} ({count})")}</summary>
                <ul>{entries.into_iter().map(entry).map(IntoAny::into_any).collect_view()}</ul>
            </details>
        }
    })
}

#[component]
fn Changes(title: &'static str, changes: Vec<FieldChange>) -> impl IntoView {
    let count = changes.len();
    (count > 0).then(|| {
        let change = |change: FieldChange| {
            view! {
                <li>
                    <span class="quiet">{change.kind} ", " {change.field} ": "</span>
                    <del>{name(&change.before)}</del>
                    " → "
                    <ins>{name(&change.after)}</ins>
                </li>
            }
        };
        view! {
            <details class="preview-list" open=count <= 12>
                <summary>{format!("{title} ({count})")}</summary>
                <ul>{changes.into_iter().map(change).map(IntoAny::into_any).collect_view()}</ul>
            </details>
        }
    })
}

fn name(text: &str) -> String {
    if text.trim().is_empty() {
        "(empty)".to_owned()
    } else {
        text.to_owned()
    }
}

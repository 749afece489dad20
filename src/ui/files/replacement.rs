//! What taking the place of everything here would add, change and delete.

use crate::exchange::{Entry, FieldChange, Preview, Value};
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::Shown;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The lists of such a preview; empty ones are left out.
#[component]
pub fn ReplacementLists(
    /// What to show.
    preview: Preview,
) -> impl IntoView {
    let Preview {
        added,
        changed,
        deleted,
        unchanged,
        ..
    } = preview;
    let words = &words().preview;
    let nothing = added.is_empty() && changed.is_empty() && deleted.is_empty();
    view! {
        <Shown when=move || nothing>
            <p>{words.nothing()}</p>
        </Shown>
        <Entries title=words.added() entries=added />
        <Changes title=words.changed() changes=changed />
        <Entries title=words.deleted() entries=deleted />
        <p class="quiet">{words.unchanged().say(unchanged)}</p>
    }
}

#[component]
fn Entries(title: &'static str, entries: Vec<Entry>) -> impl IntoView {
    let count = entries.len();
    (count > 0).then(|| {
        let entry = |entry: Entry| {
            let parent = entry.parent_title.map_or_else(String::new, |title| fill(words().preview.under(), &[("title", &title)]));
            view! { <li><span class="quiet">{words().kind(entry.kind)}</span> " " {name(&entry.title)} <span class="quiet">{parent}</span></li> }
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
                    <span class="quiet">{words().kind(change.kind)} ", " {words().preview.field(change.field)} ": "</span>
                    <del>{value(&change.before)}</del>
                    " → "
                    <ins>{value(&change.after)}</ins>
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

/// A value in words, also where it is empty.
pub fn value(value: &Value) -> String {
    name(&words().value(value, &FIGURES))
}

/// A name, also where it is empty.
pub fn name(text: &str) -> String {
    if text.trim().is_empty() {
        words().preview.empty().to_owned()
    } else {
        text.to_owned()
    }
}

//! Long lists a part at a time.

use crate::ui::language::words;
use crate::ui::parts::{Button, Shown};
use leptos::prelude::*;

/// So many are shown at first, and so many more at a time, lest a long list keep the page waiting.
pub const PART: usize = 100;

/// Shows a further part of a list; nothing once all of it is shown.
#[component]
pub fn ShowMore(
    /// How many are shown.
    shown: RwSignal<usize>,
    /// How many there are.
    count: usize,
) -> impl IntoView {
    view! {
        <Shown when=move || { shown.get() < count }>
            {move || {
                let more = PART.min(count.saturating_sub(shown.get()));
                view! {
                    <Button
                        name=words().preview.show_more().say(more)
                        on_press=move |()| shown.update(|shown| *shown += PART)
                    />
                }
            }}
        </Shown>
    }
}

//! The list on which somebody gives their dots, on a device that is passed around as on their own.

use crate::domain::Line;
use crate::room::vote::MOST_DOTS;
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::words::fill;
use leptos::prelude::*;

/// Dots on objectives, by their places in the list from 0.
pub type Given = Vec<(usize, u32)>;

/// A field for each objective, and how many dots are left.
#[component]
pub fn DotList(
    /// What the objectives are called, in their order.
    titles: Vec<Line>,
    /// The dots that each person has.
    #[prop(into)]
    most: Signal<u32>,
    /// What was given until now.
    given: RwSignal<Given>,
    /// What happens when that changes.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let texts = &words().choosing;
    let left = memo(move || {
        let given: u32 = given.with(|given| given.iter().map(|(_, dots)| dots).sum());
        let most = most.get();
        match given.checked_sub(most) {
            Some(over) if over > 0 => texts.dots_over().say(over as usize),
            _ => texts.dots_left().say(most.saturating_sub(given) as usize),
        }
    });
    let field = move |(place, title): (usize, Line)| {
        let shown = move || {
            let found = given.with(|given| given.iter().find(|(of, _)| *of == place).copied());
            found.map_or_else(String::new, |(_, dots)| dots.to_string())
        };
        let set = move |event| {
            let dots: u32 = event_target_value(&event)
                .trim()
                .parse()
                .unwrap_or_default();
            given.update(|given| {
                given.retain(|(of, _)| *of != place);
                if dots > 0 {
                    given.push((place, dots.min(MOST_DOTS)));
                }
            });
            on_change.run(());
        };
        view! {
            <li>
                <span>{title.to_string()}</span>
                <input
                    type="number"
                    min="0"
                    max=MOST_DOTS
                    aria-label=fill(texts.dots_for(), &[("title", &title)])
                    prop:value=shown
                    on:input=set
                />
            </li>
        }
    };
    view! {
        <ul class="room-dots" role="list">{titles.into_iter().enumerate().map(field).collect_view()}</ul>
        <p>{left}</p>
    }
}

//! The choice of the cycle that a page is about.

use super::browser;
use super::parts::{Shown, memo};
use super::route::Route;
use super::session::use_session;
use crate::domain::CycleId;
use leptos::prelude::*;

/// The choice of the cycle, where there are several.
#[component]
pub fn CycleChoice(
    /// The one whose page is open.
    cycle: CycleId,
    /// What the choice is called.
    label: &'static str,
    /// The same page of another cycle.
    route: fn(CycleId) -> Route,
) -> impl IntoView {
    let session = use_session();
    let cycles = memo(move || session.outline().with(|outline| outline.cycles().to_vec()));
    let choose = move |event| {
        if let Some(id) = CycleId::parse(&event_target_value(&event)) {
            browser::go(&route(id).href());
        }
    };
    let option = move |id: CycleId| {
        let name = session.read_record(id.into(), |workspace| {
            let found = workspace.cycle(id);
            found.map(|cycle| cycle.name.value().to_string())
        });
        view! { <option value=id.to_string() selected=id == cycle>{name}</option> }.into_any()
    };
    view! {
        <Shown when=move || cycles.with(|cycles| cycles.len() > 1)>
            <select class="cycle-picker" aria-label=label on:change=choose>
                {move || cycles.get().into_iter().map(option).collect_view()}
            </select>
        </Shown>
    }
}

//! The choice of what to print.

use super::Sheet;
use crate::ui::language::words;
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::parts::{Button, Dialog, Shown};
use crate::ui::route::Route;
use leptos::prelude::*;

/// Opens the choice of what to print.
#[component]
pub fn PrintButton() -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <Button name=words().print.open() on_press=move |()| is_open.set(true) />
        <Shown when=is_open>
            <Later part=later_lines::print_choices() with=is_open wanted=true />
        </Shown>
    }
}

/// The choice of what to print, in a dialog.
#[component]
pub fn PrintChoices(
    /// Whether it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let close = move |()| is_open.set(false);
    view! {
        <Dialog title=words().print.title() on_close=close>
            <ul class="print-choices" role="list">{Sheet::ALL.map(choice).collect_view()}</ul>
            <div class="dialog-buttons">
                <Button name=words().print.cancel() on_press=close />
            </div>
        </Dialog>
    }
}

fn choice(sheet: Sheet) -> AnyView {
    let words = &words().print;
    view! {
        <li>
            <a href=Route::Print(sheet).href()>{words.name(sheet)}</a>
            <p class="quiet">{words.meaning(sheet)}</p>
        </li>
    }
    .into_any()
}

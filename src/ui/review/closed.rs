//! What a closed cycle looks like: nothing to write into, a line that says so, and a notice for those who try.

use crate::domain::{CycleId, Date};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// Whether what is shown below is to be read only, as it belongs to a closed cycle.
#[derive(Clone, Copy)]
pub struct ReadOnly(pub bool);

/// Whether the component at hand shows something that is to be read only. It is made anew when that changes.
pub fn is_read_only() -> bool {
    use_context::<ReadOnly>().is_some_and(|read_only| read_only.0)
}

/// The day a cycle was closed, as long as it is.
pub fn closed_on(session: Session, cycle: CycleId) -> Memo<Option<Date>> {
    session.memo(cycle, move |workspace| {
        workspace
            .cycle(cycle)
            .and_then(|cycle| *cycle.closed_on.value())
    })
}

/// Opens a closed cycle again.
pub fn reopen(session: Session, cycle: CycleId) {
    session.edit(words().review.edit_reopen(), |edit| {
        edit.cycle(cycle, |cycle, stamp| cycle.closed_on.edit(None, stamp));
    });
    session.refused.set(None);
    let said = fill(
        words().review.reopened_said(),
        &[("cycle", &name_of(session, cycle))],
    );
    session.announcement.set(said);
}

/// The name of a cycle as it is now.
pub fn name_of(session: Session, cycle: CycleId) -> String {
    session.read_untracked(|workspace| {
        let cycle = workspace.cycle(cycle);
        cycle.map_or_else(String::new, |cycle| cycle.name.value().to_string())
    })
}

/// The line at the top of a closed cycle; nothing while it is open.
#[component]
pub fn ClosedLine(
    /// Which cycle.
    cycle: CycleId,
) -> impl IntoView {
    let session = use_session();
    let closed = closed_on(session, cycle);
    let text = move || {
        let day = closed.get().map(browser::day).unwrap_or_default();
        fill(words().review.closed_on(), &[("day", &day)])
    };
    let review = move || !matches!(session.route(), Route::Review(_));
    view! {
        <Shown when=move || closed.with(Option::is_some)>
            <div class="closed-line" role="group" aria-label=words().review.closed_line()>
                <span>{text}</span>
                <Button name=words().review.reopen() on_press=move |()| reopen(session, cycle) />
                <Shown when=review>
                    <a class="button" href=Route::Review(Some(cycle)).href()>{words().review.title()}</a>
                </Shown>
            </div>
        </Shown>
    }
}

/// Says that a closed cycle was not changed, after somebody tried, with a way to reopen it.
#[component]
pub fn Refusal() -> impl IntoView {
    let session = use_session();
    let refused = memo(move || session.refused.get());
    move || {
        refused.get().map(|cycle| {
            let words = &words().review;
            let text = fill(words.refused(), &[("cycle", &name_of(session, cycle))]);
            view! {
                <section class="refusal" aria-label=words.closed_line()>
                    <p role="alert">{text}</p>
                    <div class="refusal-buttons">
                        <Button name=words.reopen() on_press=move |()| reopen(session, cycle) />
                        <Button name=words.leave_closed() on_press=move |()| session.refused.set(None) />
                    </div>
                </section>
            }
            .into_any()
        })
    }
}

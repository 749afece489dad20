//! Closing a cycle, after a look at what is still open. Nothing of it has to be done.

use super::closed::name_of;
use super::model::Open;
use super::page::{close, review_now};
use crate::domain::{CycleId, History, KeyResultId};
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Shown, Tone};
use crate::ui::places::focus_heading;
use crate::ui::review::Grade;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// Opens the dialog that closes a cycle.
#[component]
pub fn CloseButton(
    /// Which cycle.
    cycle: CycleId,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <Button
            name=words().review.close()
            tone=Tone::Primary
            on_press=move |()| is_open.set(true)
        />
        <Shown when=is_open>
            <CloseDialog cycle=cycle on_close=move |()| is_open.set(false) />
        </Shown>
    }
}

#[component]
fn CloseDialog(cycle: CycleId, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let session = use_session();
    let cancel = words().page.cancel();
    let words = &words().review;
    let title = fill(words.close_title(), &[("cycle", &name_of(session, cycle))]);
    let open = RwSignal::new(review_now(session, cycle).open());
    let confirm = move |()| {
        confirm_all(session, cycle);
        open.set(review_now(session, cycle).open());
    };
    let close_now = move |()| {
        on_close.run(());
        close(session, cycle);
        // By the next frame the review is one page to read.
        request_animation_frame(focus_heading);
    };
    view! {
        <Dialog title=title on_close=on_close>
            <p>{words.close_means()}</p>
            {move || list(open.get())}
            <Shown when=move || { open.get().prefilled > 0 }>
                <Button name=words.confirm_all() on_press=confirm />
            </Shown>
            <div class="dialog-buttons">
                <Button name=cancel on_press=on_close />
                <Button name=words.close_now() tone=Tone::Primary on_press=close_now />
            </div>
        </Dialog>
    }
}

/// What is still open, in words.
fn list(open: Open) -> AnyView {
    let words = &words().review;
    let all = [
        (open.prefilled, words.open_prefilled()),
        (open.unscored, words.open_unscored()),
        (open.lessons, words.open_lessons()),
        (open.verdicts, words.open_verdicts()),
    ];
    let some = all.iter().filter(|(count, _)| *count > 0);
    let items = some.map(|(count, text)| view! { <li>{text.say(*count)}</li> }.into_any());
    let items: Vec<AnyView> = items.collect();
    if items.is_empty() {
        return view! { <p>{words.all_said()}</p> }.into_any();
    }
    view! {
        <p>{words.still_open()}</p>
        <ul class="still-open">{items}</ul>
    }
    .into_any()
}

/// Stands by every score that is only filled in.
fn confirm_all(session: Session, cycle: CycleId) {
    let grades: Vec<(KeyResultId, Grade)> = session.outline().with_untracked(|outline| {
        session.read_untracked(|workspace| {
            let branch = outline.branch(cycle.into());
            let key_results = branch.into_iter().filter_map(|id| match id {
                crate::domain::RecordId::KeyResult(id) => Some(id),
                _ => None,
            });
            let grade = |id| Some((id, Grade::of(&History::of(workspace, outline, id)?)));
            key_results.filter_map(grade).collect()
        })
    });
    session.edit(words().review.edit_scores(), |edit| {
        for (id, grade) in grades.into_iter().filter(|(_, grade)| grade.is_prefilled()) {
            edit.key_result(id, |key_result, stamp| {
                key_result.score.edit(grade.measured, stamp);
            });
        }
    });
}

//! Correcting a check-in: what it said, and another one that takes its place.

use super::flow::title;
use super::form::{CheckInFields, save};
use super::state::{Form, told, with_history};
use crate::domain::{Aim, CheckInId, KeyResultId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Tone, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The check-in that an address names, or the one that has taken its place since.
#[component]
pub fn CorrectPage(
    /// The check-in.
    id: CheckInId,
) -> impl IntoView {
    let session = use_session();
    let is_done = RwSignal::new(false);
    // Found once: what is saved here takes the place of what is shown.
    let found = standing(session, id);
    move || {
        match found {
        None => view! { <p>{words().check_in.gone()}</p> }.into_any(),
        Some((key_result, _)) if is_done.get() => done(key_result.into(), words().check_in.corrected()),
        Some((key_result, id)) => {
            view! { <CheckInEditor key_result=key_result id=id on_saved=move |_| is_done.set(true) /> }.into_any()
        }
    }
    }
}

/// The check-in that stands in the place of this one, with its key result.
fn standing(session: Session, id: CheckInId) -> Option<(KeyResultId, CheckInId)> {
    let key_result = session.read_untracked(|workspace| workspace.key_result_of(id.into()))?;
    let found = untrack(|| {
        with_history(session, key_result, |history| {
            let mut known = history.check_ins.iter();
            let stands = known.find(|one| {
                one.id == id || history.earlier(one).iter().any(|earlier| earlier.id == id)
            });
            stands.map(|one| one.id)
        })
    });
    Some((key_result, found.flatten()?))
}

/// What is shown once something is corrected: that it is, and the way on.
pub fn done(of: Aim, said: &'static str) -> AnyView {
    let back = match of {
        Aim::Objective(_) => words().check_in.to_objective(),
        Aim::KeyResult(_) => words().check_in.to_key_result(),
    };
    request_animation_frame(|| {
        browser::focus(".check-in-done h2");
    });
    view! {
        <section class="check-in-done">
            <h2 tabindex="-1">{said}</h2>
            <p>
                <a href=Route::Line(of.into()).href()>{back}</a>
                " · "
                <a href=Route::History(of).href()>{words().pages.history()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The fields in which a check-in is said anew. What it said stays readable.
#[component]
pub fn CheckInEditor(
    /// The key result it is about.
    key_result: KeyResultId,
    /// The check-in, which nothing has replaced yet.
    id: CheckInId,
    /// What happens once the correction is saved.
    #[prop(into)]
    on_saved: Callback<CheckInId>,
) -> impl IntoView {
    let session = use_session();
    let texts = &words().check_in;
    let form = Form::new(key_result, Some(id));
    let said = memo(move || said(session, key_result, id));
    view! {
        <section class="check-in-step" aria-labelledby="check-in-title">
            <h2 id="check-in-title">{title(session, key_result.into())}</h2>
            <dl class="last-time">
                <div>
                    <dt>{texts.said()}</dt>
                    <dd>{said}</dd>
                </div>
            </dl>
            <p class="quiet">{texts.correct_lead()}</p>
            <CheckInFields form=form on_saved=on_saved on_back=|()| ()>
                <div class="check-in-buttons">
                    <Button name=texts.save_correction() tone=Tone::Primary on_press=move |()| save(form, on_saved) />
                </div>
            </CheckInFields>
        </section>
    }
}

fn said(session: Session, key_result: KeyResultId, id: CheckInId) -> String {
    let texts = &words().check_in;
    let found = with_history(session, key_result, |history| {
        let measure = history.key_result.measure.value().as_ref();
        let check_in = history.check_ins.iter().find(|one| one.id == id)?;
        let day = browser::day(*check_in.date.value());
        let said = fill(
            texts.last_value(),
            &[("value", &told(check_in, measure)), ("day", &day)],
        );
        let name = check_in.by.value().trim();
        if name.is_empty() {
            return Some(said);
        }
        Some(fill(texts.said_by(), &[("said", &said), ("name", name)]))
    });
    found.flatten().unwrap_or_default()
}

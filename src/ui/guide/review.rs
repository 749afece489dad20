//! All that has been written, with what the hints say of it as a set.

use super::page::Conversation;
use super::step::GuideStep;
use crate::domain::{KeyResultId, RecordId};
use crate::ui::document::notes::{Notes, notes_on};
use crate::ui::language::{FIGURES, words};
use crate::ui::overview::{Overview, line_hints};
use crate::ui::parts::{Repeat, Shown, memo};
use crate::ui::route::Route;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The objective as the document shows it, to be looked over.
#[component]
pub fn ReviewStep(
    /// The conversation.
    talk: Conversation,
) -> impl IntoView {
    let draft = talk.draft;
    let why = draft.session.memo(draft.id, move |workspace| {
        let objective = workspace.objective(draft.id);
        objective
            .map(|objective| objective.why.value().trim().to_owned())
            .unwrap_or_default()
    });
    let key_results = memo(move || {
        draft
            .session
            .outline()
            .with(|outline| outline.key_results(draft.id).to_vec())
    });
    view! {
        <div class="look-over">
            <Looked talk=talk id=draft.id.into() step=GuideStep::Objective class="looked-objective" />
            <Shown when=move || !why.with(String::is_empty)>
                <p class="looked-why">{why}</p>
            </Shown>
            <ol role="list">
                <Repeat each=move || key_results.get() key=ToString::to_string let:id>
                    <KeyResultLooked talk=talk id=id />
                </Repeat>
            </ol>
        </div>
    }
}

#[component]
fn KeyResultLooked(talk: Conversation, id: KeyResultId) -> impl IntoView {
    let session = talk.draft.session;
    let read = session.memo(id, move |workspace| {
        let key_result = workspace.key_result(id)?;
        Some((
            key_result.measure.value().clone(),
            key_result.source.value().trim().to_owned(),
        ))
    });
    let details = move || {
        let (measure, source) = read.get().unwrap_or_default();
        let measure = measure.map(|measure| words().measure(&measure, &FIGURES));
        let source =
            (!source.is_empty()).then(|| fill(words().guide.read_at(), &[("source", &source)]));
        let said: Vec<String> = measure.into_iter().chain(source).collect();
        said.join(" · ")
    };
    let initiatives = memo(move || {
        session
            .outline()
            .with(|outline| outline.initiatives(id).to_vec())
    });
    let step = talk.answers.with_untracked(|answers| {
        if answers.guards.contains(&id) {
            GuideStep::Guard
        } else {
            GuideStep::KeyResults
        }
    });
    view! {
        <li>
            <Looked talk=talk id=id.into() step=step class="looked-key-result" />
            <p class="quiet looked-details">{details}</p>
            <ul role="list">
                <Repeat each=move || initiatives.get() key=ToString::to_string let:initiative>
                    <li>
                        <Looked talk=talk id=initiative.into() step=GuideStep::Initiatives class="looked-initiative" />
                    </li>
                </Repeat>
            </ul>
        </li>
    }
}

/// A line: its text, which leads to the step where it is written, and its hints, with those on the set.
#[component]
fn Looked(talk: Conversation, id: RecordId, step: GuideStep, class: &'static str) -> impl IntoView {
    let session = talk.draft.session;
    let overview = expect_context::<RwSignal<Overview>>();
    let title = session.memo(id, move |workspace| {
        let record = workspace.record(id);
        record
            .map(|record| record.title().to_string())
            .unwrap_or_default()
    });
    let hints = session.memo(id, move |workspace| line_hints(workspace, id));
    let shared = Signal::derive(move || overview.with(|overview| overview.hints(id).to_vec()));
    let notes = notes_on(session, id, title, hints, shared);
    let text = move || match title.get() {
        title if title.trim().is_empty() => words().guide.empty_line().to_owned(),
        title => title,
    };
    view! {
        <div class=format!("line looked {class}") class:current=move || session.current.get() == Some(id)>
            <a href=Route::Guide(talk.draft.id, Some(step)).href()>{text}</a>
            <Notes id=id notes=notes />
        </div>
    }
}

//! How a key result is measured: the summary beside it, and the editor under it.

use super::metric::MetricEditor;
use super::milestone::MilestoneEditor;
use crate::domain::{KeyResultId, Measure};
use crate::ui::browser;
use crate::ui::measure_form::first_milestone;
use crate::ui::overview::is_read_from_title;
use crate::ui::parts::{Shown, memo};
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// Gives a key result another measure, or none.
pub fn set_measure(session: Session, id: KeyResultId, measure: Option<Measure>) {
    session.edit("change measure", |edit| {
        edit.key_result(id, |key_result, stamp| {
            key_result.measure.edit(measure, stamp);
        });
    });
}

/// Says how a key result is measured, and opens the editor.
#[component]
pub fn MeasureButton(
    /// Whose measure it is.
    id: KeyResultId,
    /// Whether the editor is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let session = use_session();
    let summary = session.memo(move |workspace| {
        let measure = workspace.key_result(id)?.measure.value().as_ref()?;
        Some(measure.in_words(browser::number))
    });
    let is_read = session.memo(move |workspace| {
        workspace.key_result(id).is_some_and(|key_result| {
            key_result.measure.value().is_some() && is_read_from_title(key_result)
        })
    });
    view! {
        <div class="measure">
            <button
                type="button"
                class="button measure-button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                <span class="for-screen-readers">"Measure: "</span>
                {move || summary.get().unwrap_or_else(|| "no measure".to_owned())}
            </button>
            <Shown when=move || is_read.get()>
                <span class="measure-source">"read from your sentence"</span>
            </Shown>
        </div>
    }
}

/// The kinds of measure to choose from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MeasureKind {
    Metric,
    Milestone,
    Nothing,
}

impl MeasureKind {
    const ALL: [Self; 3] = [Self::Metric, Self::Milestone, Self::Nothing];

    fn name(self) -> &'static str {
        match self {
            Self::Metric => "A number that moves",
            Self::Milestone => "Steps that get done",
            Self::Nothing => "Not measured yet",
        }
    }
}

/// The fields of a measure.
#[component]
pub fn MeasureEditor(
    /// Whose measure it is.
    id: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let measure = session.memo(move |workspace| {
        workspace
            .key_result(id)
            .and_then(|key_result| key_result.measure.value().clone())
    });
    let kept = memo(move || match measure.get() {
        Some(Measure::Metric(_)) => MeasureKind::Metric,
        Some(Measure::Milestone(_)) => MeasureKind::Milestone,
        None => MeasureKind::Nothing,
    });
    // A metric is kept once it has a target; until then the choice lives here.
    let wants_metric = RwSignal::new(measure.with_untracked(Option::is_none));
    let kind = memo(move || match kept.get() {
        MeasureKind::Nothing if wants_metric.get() => MeasureKind::Metric,
        kind => kind,
    });
    let choose = move |kind| {
        wants_metric.set(kind == MeasureKind::Metric);
        if kind != kept.get_untracked() {
            let measure = if kind == MeasureKind::Milestone {
                first_milestone()
            } else {
                None
            };
            set_measure(session, id, measure);
        }
    };
    view! {
        <fieldset class="measure-editor">
            <legend>"How is it measured?"</legend>
            <div class="choices">
                {MeasureKind::ALL
                    .map(|choice| {
                        view! {
                            <label>
                                <input
                                    type="radio"
                                    name=format!("measure-{id}")
                                    prop:checked=move || kind.get() == choice
                                    on:change=move |_| choose(choice)
                                />
                                {choice.name()}
                            </label>
                        }
                    })
                    .map(IntoAny::into_any)
                    .collect_view()}
            </div>
            {move || match kind.get() {
                MeasureKind::Metric => view! { <MetricEditor id=id measure=measure /> }.into_any(),
                MeasureKind::Milestone => view! { <MilestoneEditor id=id measure=measure /> }.into_any(),
                MeasureKind::Nothing => ().into_any(),
            }}
        </fieldset>
    }
}

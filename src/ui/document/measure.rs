//! How a key result is measured: the summary beside it, and the editor under it.

use super::details::{KeyResultDetails, KeyResultOwner};
use super::metric::MetricEditor;
use super::milestone::MilestoneEditor;
use crate::domain::{KeyResultId, Measure};
use crate::ui::check_in::CourseNote;
use crate::ui::language::{FIGURES, words};
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::measure_form::first_milestone;
use crate::ui::parts::{Shown, memo};
use crate::ui::review::is_read_only;
use crate::ui::session::{Session, use_session};
use crate::ui::titles::is_read_from;
use leptos::prelude::*;

/// Gives a key result another measure, or none.
pub fn set_measure(session: Session, id: KeyResultId, measure: Option<Measure>) {
    session.edit(words().edits.change_measure(), |edit| {
        edit.key_result(id, |key_result, stamp| {
            key_result.measure.edit(measure, stamp);
        });
    });
}

fn measure_of(session: Session, id: KeyResultId) -> Memo<Option<Measure>> {
    session.memo(id, move |workspace| {
        workspace.key_result(id)?.measure.value().clone()
    })
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
    // Writing numbers is slow, so it waits until they have changed.
    let measure = measure_of(session, id);
    let summary = memo(move || {
        measure
            .get()
            .map(|measure| words().measure(&measure, &FIGURES))
    });
    let title = session.memo(id, move |workspace| {
        workspace
            .key_result(id)
            .map(|key_result| key_result.title.value().clone())
            .unwrap_or_default()
    });
    let is_read = memo(move || {
        measure.with(|measure| {
            measure.is_some() && title.with(|title| is_read_from(measure.as_ref(), title))
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
                <span class="for-screen-readers">{words().measure.measure()}</span>
                {move || summary.get().unwrap_or_else(|| words().measure.no_measure().to_owned())}
            </button>
            <Shown when=move || is_read.get()>
                <span class="measure-source">{words().measure.read_from_sentence()}</span>
            </Shown>
            <KeyResultOwner id=id />
            <Later part=later_lines::standing() with=id wanted=false />
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
            Self::Metric => words().measure.metric(),
            Self::Milestone => words().measure.milestone(),
            Self::Nothing => words().measure.nothing(),
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
    let measure = measure_of(session, id);
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
        <fieldset class="measure-editor" id=format!("measure-{id}") disabled=is_read_only()>
            <legend>{words().measure.how()}</legend>
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
            <KeyResultDetails id=id />
            <CourseNote of=id />
        </fieldset>
    }
}

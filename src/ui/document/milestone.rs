//! The steps of a milestone.

use super::measure::set_measure;
use super::number_field::NumberField;
use crate::domain::{KeyResultId, Line, Measure, Milestone, Step};
use crate::ui::language::words;
use crate::ui::measure_form::{new_step, with_steps};
use crate::ui::parts::{Button, Icon, IconButton, Repeat, Tone, memo};
use crate::ui::session::use_session;
use leptos::prelude::*;

/// A change to the steps of a milestone.
type StepsChange = Box<dyn FnOnce(&mut Vec<Step>)>;

/// The steps, each with its weight and whether it is done.
#[component]
pub fn MilestoneEditor(
    /// Whose milestone it is.
    id: KeyResultId,
    /// The measure as it is kept.
    measure: Memo<Option<Measure>>,
) -> impl IntoView {
    let session = use_session();
    let change = Callback::new(move |change: StepsChange| {
        if let Some(Measure::Milestone(milestone)) = measure.get_untracked() {
            set_measure(session, id, with_steps(&milestone, change));
        }
    });
    let steps = memo(move || {
        measure.with(|measure| match measure {
            Some(Measure::Milestone(milestone)) => Milestone::steps(milestone).to_vec(),
            _ => Vec::new(),
        })
    });
    let count = memo(move || steps.with(Vec::len));
    view! {
        <ol class="steps" role="list">
            <Repeat each=move || 0..count.get() key=ToString::to_string let:index>
                <StepFields id=id index=index steps=steps change=change />
            </Repeat>
        </ol>
        <Button name=words().measure.add_step() tone=Tone::Add on_press=move |()| change.run(Box::new(|steps| steps.push(new_step()))) />
    }
}

#[component]
fn StepFields(
    id: KeyResultId,
    index: usize,
    steps: Memo<Vec<Step>>,
    change: Callback<StepsChange>,
) -> impl IntoView {
    let step = memo(move || {
        steps
            .with(|steps| steps.get(index).cloned())
            .unwrap_or_else(new_step)
    });
    let edit = move |edit: Box<dyn FnOnce(&mut Step)>| {
        change.run(Box::new(move |steps| {
            if let Some(step) = steps.get_mut(index) {
                edit(step);
            }
        }));
    };
    let refusal = RwSignal::new("");
    let set_weight = move |typed: Option<f64>| match typed {
        Some(weight) if weight > 0.0 => {
            refusal.set("");
            edit(Box::new(move |step| step.weight = weight));
        }
        _ => refusal.set(words().people.weight_problem()),
    };
    view! {
        <li class="step">
            <input
                type="checkbox"
                aria-label=words().measure.done()
                prop:checked=move || step.with(|step| step.done)
                on:change=move |event| {
                    let done = event_target_checked(&event);
                    edit(Box::new(move |step| step.done = done));
                }
            />
            <input
                type="text"
                aria-label=words().measure.step()
                placeholder=words().measure.step_placeholder()
                prop:value=move || step.with(|step| step.title.to_string())
                on:change=move |event| {
                    let title = Line::new(&event_target_value(&event));
                    edit(Box::new(move |step| step.title = title));
                }
            />
            <NumberField
                id=format!("step-{id}-{index}")
                label=words().measure.weight()
                is_quiet=true
                value=Signal::derive(move || Some(step.with(|step| step.weight)))
                refusal=refusal
                on_change=set_weight
            />
            <IconButton
                name=words().measure.delete_step()
                icon=Icon::Delete
                on_press=move |()| change.run(Box::new(move |steps| drop(steps.remove(index))))
            />
        </li>
    }
}

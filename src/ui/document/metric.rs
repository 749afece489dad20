//! The fields of a metric.

use super::measure::set_measure;
use super::number_field::NumberField;
use crate::domain::{KeyResultId, Measure};
use crate::ui::language::words;
use crate::ui::measure_form::{MetricForm, Shape, Unfinished};
use crate::ui::parts::{Shown, memo};
use crate::ui::rhythm::PhasesEditor;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// Baseline, target, unit and shape. What makes a metric is kept at once; what does not make one yet
/// stays in the fields, with the reason.
#[component]
pub fn MetricEditor(
    /// Whose metric it is.
    id: KeyResultId,
    /// The measure as it is kept.
    measure: Memo<Option<Measure>>,
) -> impl IntoView {
    let session = use_session();
    let words = &words().measure;
    let unfinished = RwSignal::new(None::<(MetricForm, Unfinished)>);
    let form = memo(move || match (unfinished.get(), measure.get()) {
        (Some((form, _)), _) => form,
        (None, Some(Measure::Metric(metric))) => MetricForm::of(&metric),
        (None, _) => MetricForm::default(),
    });
    let change = move |change: &dyn Fn(&mut MetricForm)| {
        let mut form = form.get_untracked();
        change(&mut form);
        match form.metric() {
            Ok(metric) => {
                unfinished.set(None);
                set_measure(session, id, Some(Measure::Metric(metric)));
            }
            Err(reason) => unfinished.set(Some((form, reason))),
        }
    };
    let choose_shape = move |event| {
        let chosen = event_target_value(&event);
        if let Some(shape) = Shape::ALL
            .into_iter()
            .find(|shape| words.shape_name(*shape) == chosen)
        {
            change(&|form| form.shape = shape);
        }
    };
    let unit = Signal::derive(move || form.with(|form| form.unit.clone()));
    let is_band = memo(move || form.with(|form| form.shape == Shape::Between));
    view! {
        <div class="fields">
            <NumberField
                id=format!("baseline-{id}")
                label=words.baseline()
                unit=unit
                value=Signal::derive(move || form.with(|form| form.baseline))
                on_change=move |value| change(&|form| form.baseline = value)
            />
            <label>
                {words.shape()}
                <select prop:value=move || form.with(|form| words.shape_name(form.shape).to_owned()) on:change=choose_shape>
                    {Shape::ALL.map(|shape| words.shape_name(shape)).map(|name| view! { <option value=name>{name}</option> }.into_any()).collect_view()}
                </select>
            </label>
            <NumberField
                id=format!("target-{id}")
                label=Signal::derive(move || if is_band.get() { words.lowest() } else { words.target() })
                unit=unit
                value=Signal::derive(move || form.with(|form| form.target))
                on_change=move |value| change(&|form| form.target = value)
            />
            <Shown when=move || is_band.get()>
                <NumberField
                    id=format!("highest-{id}")
                    label=words.highest()
                    unit=unit
                    value=Signal::derive(move || form.with(|form| form.upper))
                    on_change=move |value| change(&|form| form.upper = value)
                />
            </Shown>
            <label>
                {words.unit()}
                <input
                    type="text"
                    class="short"
                    placeholder=words.unit_placeholder()
                    prop:value=unit
                    on:change=move |event| {
                        let unit = event_target_value(&event);
                        change(&|form| form.unit.clone_from(&unit));
                    }
                />
            </label>
        </div>
        <p class="problem" role="alert">
            {move || unfinished.with(|unfinished| unfinished.as_ref().map_or("", |(_, reason)| words.unfinished(*reason)).to_owned())}
        </p>
        <Shown when=move || measure.with(Option::is_some)>
            <PhasesEditor id=id measure=measure />
        </Shown>
    }
}

//! The steps of the plan, to be changed in place.

use super::desk::RoomDesk;
use super::plan_names::{kind_name, length_name};
use crate::domain::Line;
use crate::room::plan::{LONGEST_STEP, Length, Plan};
use crate::ui::language::words;
use crate::ui::parts::{Button, Icon, IconButton, Repeat, Shown, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The ready plans, and the steps one by one.
#[component]
pub fn PlanSteps() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().workshop;
    let steps = memo(move || {
        desk.read(|room| {
            room.plan
                .steps
                .iter()
                .map(|step| step.id)
                .zip(1..)
                .collect::<Vec<(u32, usize)>>()
        })
    });
    let total = move || {
        fill(
            texts.in_all(),
            &[(
                "length",
                &length_name(desk.read(|room| room.plan.minutes()), words()),
            )],
        )
    };
    let ready = move |length: Length| {
        let take = move |()| desk.edit(texts.edit_plan(), |room| room.plan = Plan::ready(length));
        view! { <Button name=length_name(length.minutes(), words()) on_press=take /> }
    };
    view! {
        <p class="room-ready">
            <span>{texts.ready()}</span>
            {Length::ALL.map(ready).collect_view()}
        </p>
        <ol class="room-list" role="list">
            <Repeat each=move || steps.get() key=|(id, number)| format!("{id} {number}") let:step>
                <StepLine id=step.0 number=step.1 />
            </Repeat>
        </ol>
        <Shown when=move || steps.with(|steps| !steps.is_empty())>
            <p class="quiet">{total}</p>
        </Shown>
        <p><Button name=texts.add() on_press=move |()| desk.edit(texts.edit_plan(), |room| room.plan.add()) /></p>
    }
}

#[component]
fn StepLine(id: u32, number: usize) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().workshop;
    let at = [("number", &*number.to_string())];
    let name = move || {
        desk.read(|room| room.plan.step(id).map(|step| step.name.to_string()))
            .unwrap_or_default()
    };
    let minutes = move || {
        desk.read(|room| room.plan.step(id).map_or(1, |step| step.minutes))
            .to_string()
    };
    let usual = desk.read(|room| {
        room.plan
            .step(id)
            .map_or("", |step| kind_name(step.kind, words()))
    });
    let is_current = memo(move || desk.read(|room| room.timer.step == Some(id)));
    let change_name = move |event| {
        let name = Line::new(&event_target_value(&event));
        desk.type_into(texts.edit_plan(), &format!("step {id}"), |room| {
            room.plan.change(id, |step| step.name = name);
        });
    };
    let change_minutes = move |event| {
        if let Ok(minutes) = event_target_value(&event).trim().parse() {
            desk.type_into(texts.edit_plan(), &format!("minutes {id}"), |room| {
                room.plan.change(id, |step| step.minutes = minutes);
            });
        }
    };
    let shift = move |is_up| desk.edit(texts.edit_plan(), |room| room.plan.shift(id, is_up));
    view! {
        <li class="room-step" aria-current=move || is_current.get().then_some("step")>
            <span class="quiet" aria-hidden="true">{number}</span>
            <input
                type="text"
                autocomplete="off"
                aria-label=fill(texts.step_name(), &at)
                placeholder=usual
                prop:value=name
                on:input=change_name
            />
            <label class="room-minutes">
                <input
                    type="number"
                    min="1"
                    max=LONGEST_STEP
                    aria-label=fill(texts.step_minutes(), &at)
                    prop:value=minutes
                    on:change=change_minutes
                />
                <span aria-hidden="true">{texts.minutes()}</span>
            </label>
            <span class="room-step-tools">
                <IconButton name=texts.up() icon=Icon::Up on_press=move |()| shift(true) />
                <IconButton name=texts.down() icon=Icon::Down on_press=move |()| shift(false) />
                <IconButton
                    name=texts.remove()
                    icon=Icon::Delete
                    on_press=move |()| desk.edit(texts.edit_plan(), |room| room.plan.remove(id))
                />
            </span>
        </li>
    }
}

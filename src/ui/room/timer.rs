//! The timer: large on the page of the plan, a line on the others.

use super::desk::RoomDesk;
use super::plan_names::step_name;
use super::sound::ring;
use crate::room::timer::{Reading, clock_text};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone, memo};
use crate::ui::session::use_session;
use crate::ui::words::fill;
use leptos::prelude::*;
use std::time::Duration;

/// How often it is looked at what time it is.
const TICK: Duration = Duration::from_millis(250);

/// The moment at hand, in milliseconds since 1970-01-01 UTC, for as long as what asks for it is on the page.
pub fn ticking() -> Signal<u64> {
    let now = RwSignal::new(browser::now());
    let tick = move || {
        let _ = now.try_set(browser::now());
    };
    if let Ok(handle) = set_interval_with_handle(tick, TICK) {
        on_cleanup(move || handle.clear());
    }
    now.into()
}

/// What the timer of the room shows now.
fn reading(desk: RoomDesk) -> Memo<Option<Reading>> {
    let now = ticking();
    memo(move || {
        let now = now.get();
        desk.read(|room| room.timer.reading(&room.plan, now))
    })
}

/// Says and sounds when a step is over.
fn follow(desk: RoomDesk, reading: Memo<Option<Reading>>) {
    let session = use_session();
    Effect::new(move |before: Option<Option<Reading>>| {
        let now = reading.get();
        if let (Some(Some(before)), Some(now)) = (before, now)
            && before.step == now.step
            && before.seconds > 0
            && now.seconds <= 0
            && now.is_running
        {
            let (step, is_muted) =
                untrack(|| (name_of(desk, now.step), desk.read(|room| room.is_muted)));
            let said = fill(words().workshop.is_over(), &[("step", &step)]);
            session.announcement.set(said);
            if !is_muted {
                ring();
            }
        }
        now
    });
}

fn name_of(desk: RoomDesk, step: u32) -> String {
    desk.read(|room| {
        let step = room.plan.step(step);
        step.map_or_else(String::new, |step| step_name(step, words()))
    })
}

/// The large timer with all that it can be told.
#[component]
pub fn LargeTimer() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let reading = reading(desk);
    follow(desk, reading);
    let texts = &words().workshop;
    let is_planned = memo(move || desk.read(|room| !room.plan.steps.is_empty()));
    let heading = move || match reading.get() {
        Some(now) => name_of(desk, now.step),
        None => texts.not_started().to_owned(),
    };
    let place = move || {
        let place = reading.get()?.place;
        let count = desk.read(|room| room.plan.steps.len()).to_string();
        Some(fill(
            texts.step_of(),
            &[("number", &(place + 1).to_string()), ("count", &count)],
        ))
    };
    let following = move || {
        let next = reading.get().map_or(0, |now| now.place + 1);
        let name = desk.read(|room| {
            room.plan
                .steps
                .get(next)
                .map(|step| step_name(step, words()))
        })?;
        Some(fill(texts.then(), &[("step", &name)]))
    };
    view! {
        <section class="room-timer" aria-label=texts.timer()>
            <Shown when=move || !is_planned.get()>
                <p>{texts.no_plan()}</p>
            </Shown>
            <Shown when=is_planned>
                <p class="quiet">{place}</p>
                <h2>{heading}</h2>
                <Clock reading=reading />
                <p class="quiet">{following}</p>
                <Controls reading=reading />
            </Shown>
        </section>
    }
}

/// The timer beside what is done meanwhile.
#[component]
pub fn TimerLine() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let reading = reading(desk);
    follow(desk, reading);
    let name = move || reading.get().map(|now| name_of(desk, now.step));
    view! {
        <Shown when=move || reading.get().is_some()>
            <section class="room-timer-line" aria-label=words().workshop.timer()>
                <b>{name}</b>
                <Clock reading=reading />
                <Controls reading=reading />
            </section>
        </Shown>
    }
}

/// The time that is left, or that the step takes longer than planned.
#[component]
pub fn Clock(reading: Memo<Option<Reading>>) -> impl IntoView {
    let seconds = move || reading.get().map(|now| now.seconds);
    let paused = move || reading.get().is_some_and(|now| !now.is_running);
    view! {
        <p class="room-clock" class:over=move || seconds().is_some_and(|seconds| seconds <= 0)>
            <span role="timer">{move || seconds().map_or_else(|| "–".to_owned(), clock_text)}</span>
            {move || paused().then(|| view! { " " <small>{words().workshop.paused()}</small> })}
        </p>
    }
}

#[component]
fn Controls(reading: Memo<Option<Reading>>) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().workshop;
    let is_running = memo(move || reading.get().is_some_and(|now| now.is_running));
    let has_begun = memo(move || reading.get().is_some());
    let is_muted = memo(move || desk.read(|room| room.is_muted));
    let start = move |()| {
        desk.set(|room| room.timer.start(&room.plan, browser::now()));
        browser::focus_soon(".room-main-control".to_owned());
    };
    let pause = move |()| {
        desk.set(|room| room.timer.pause(browser::now()));
        browser::focus_soon(".room-main-control".to_owned());
    };
    let turn = move |is_back| desk.set(|room| room.timer.turn(&room.plan, is_back, browser::now()));
    let main = move || match (is_running.get(), has_begun.get()) {
        (true, _) => texts.pause(),
        (false, true) => texts.resume(),
        (false, false) => texts.start(),
    };
    view! {
        <div class="room-controls">
            <button
                type="button"
                class="button primary room-main-control"
                on:click=move |_| if is_running.get_untracked() { pause(()) } else { start(()) }
            >
                {main}
            </button>
            <Shown when=has_begun>
                <Button name=texts.add_minute() on_press=move |()| desk.set(|room| room.timer.add_minute()) />
                <Button name=texts.previous() on_press=move |()| turn(true) />
                <Button name=texts.next() tone=Tone::Plain on_press=move |()| turn(false) />
            </Shown>
            <label class="switch">
                <input
                    type="checkbox"
                    prop:checked=move || !is_muted.get()
                    on:change=move |_| desk.set(|room| room.is_muted = !room.is_muted)
                />
                {texts.sound()}
            </label>
        </div>
    }
}

//! The room, one page for each step of a workshop.

use super::choose::Choose;
use super::close::Close;
use super::collect::Collect;
use super::desk::RoomDesk;
use super::groups::Groups;
use super::plan::PlanPage;
use super::report::Report;
use super::report_line::Reports;
use super::step::RoomStep;
use super::timer::TimerLine;
use crate::room::Room;
use crate::ui::catalogue::document_address;
use crate::ui::files::{Incoming, ReadFile};
use crate::ui::keeper::Keeper;
use crate::ui::language::words;
use crate::ui::own_steps::{self, OwnSteps, StepButtons};
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The room, while the address names it.
#[component]
pub fn RoomPage() -> impl IntoView {
    let session = use_session();
    provide_context(RoomDesk::default());
    let is_here = memo(move || matches!(session.route(), Route::Room(_)));
    view! {
        <Shown when=move || is_here.get()>
            <Open />
        </Shown>
    }
}

#[component]
fn Open() -> impl IntoView {
    let session = use_session();
    let desk = expect_context::<RoomDesk>();
    let incoming = expect_context::<Incoming>();
    desk.open(expect_context::<Keeper>());
    incoming.hand_to(Callback::new(move |files: Vec<ReadFile>| {
        desk.take(session, files);
    }));
    let steps = own_steps::Steps {
        undo: Callback::new(move |()| desk.undo(session)),
        redo: Callback::new(move |()| desk.redo(session)),
        undo_label: memo(move || desk.undo_label()).into(),
        redo_label: memo(move || desk.redo_label()).into(),
    };
    expect_context::<OwnSteps>().lend(steps);
    let words = words();
    let step = memo(move || match session.route() {
        Route::Room(step) => step,
        _ => RoomStep::default(),
    });
    let trouble = move || desk.trouble().get();
    // What was said of files is read by then.
    Effect::watch(
        move || step.get(),
        move |_, _, _| desk.reports().set(Vec::new()),
        false,
    );
    let title = move || {
        let name = desk.read(|room| room.name.to_string());
        if name.trim().is_empty() {
            words.room.title().to_owned()
        } else {
            name
        }
    };
    view! {
        <main class="room">
            <nav aria-label=words.catalogue.ways_back()>
                <a href=document_address>{words.catalogue.to_document()}</a>
            </nav>
            <div class="room-head">
                <h1>{title}</h1>
                <Tools steps=steps />
            </div>
            <Steps step=step />
            <Shown when=move || step.get() != RoomStep::Plan>
                <TimerLine />
            </Shown>
            {move || trouble().map(|trouble| view! { <p class="problem" role="alert">{words.storage.say(&trouble)}</p> })}
            <Shown when=move || !matches!(step.get(), RoomStep::Collect | RoomStep::Choose)>
                <Reports />
            </Shown>
            {move || match step.get() {
                RoomStep::Plan => view! { <PlanPage /> }.into_any(),
                RoomStep::Collect => view! { <Collect /> }.into_any(),
                RoomStep::Groups => view! { <Groups /> }.into_any(),
                RoomStep::Report => view! { <Report /> }.into_any(),
                RoomStep::Choose => view! { <Choose /> }.into_any(),
                RoomStep::Close => view! { <Close /> }.into_any(),
            }}
        </main>
    }
}

/// The way from page to page.
#[component]
fn Steps(step: Memo<RoomStep>) -> impl IntoView {
    let link = move |to: RoomStep| {
        let current = move || (step.get() == to).then_some("page");
        view! { <a class="button" href=to.href() aria-current=current>{to.name(words())}</a> }
    };
    view! {
        <nav class="room-steps" aria-label=words().room.steps()>
            {RoomStep::ALL.map(link).collect_view()}
        </nav>
    }
}

/// What works on the room as a whole.
#[component]
fn Tools(steps: own_steps::Steps) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let words = words();
    let start_anew = move |()| desk.edit(words.room.edit_anew(), |room| *room = Room::default());
    view! {
        <div class="room-tools" role="group" aria-label=words.room.tools()>
            <StepButtons steps=steps />
            <Button name=words.room.anew() on_press=start_anew />
        </div>
    }
}

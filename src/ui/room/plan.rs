//! The page on which a workshop is planned and its time is kept.

use super::invite::Invite;
use super::plan_steps::PlanSteps;
use super::timer::LargeTimer;
use super::workshop::Workshop;
use crate::ui::language::words;
use leptos::prelude::*;

/// The timer, the steps, and what the workshop is.
#[component]
pub fn PlanPage() -> impl IntoView {
    let words = &words().workshop;
    view! {
        <div class="room-plan">
            <div class="room-main">
                <LargeTimer />
                <section class="room-plan-steps" aria-label=words.steps()>
                    <h2>{words.steps()}</h2>
                    <PlanSteps />
                </section>
            </div>
            <div class="room-side">
                <section class="room-about" aria-label=words.about()>
                    <h2>{words.about()}</h2>
                    <Workshop />
                </section>
                <section class="room-about" aria-label=words.invitation()>
                    <h2>{words.invitation()}</h2>
                    <Invite />
                </section>
            </div>
        </div>
    }
}

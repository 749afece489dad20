//! The head of the document: which cycle it is, and what it holds.

use super::notes::notes_on;
use crate::domain::{CycleId, Period};
use crate::ui::browser;
use crate::ui::language::{language, words};
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::overview::Overview;
use crate::ui::palette::Hands;
use crate::ui::palette::actions::Act;
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::review::{ReviewLink, is_read_only};
use crate::ui::rhythm::NextCheckIn;
use crate::ui::rhythm::outlook::Outlook;
use crate::ui::session::use_session;
use crate::ui::words::{Language, fill};
use leptos::prelude::*;

/// The cycle's name, its days and a sentence on its contents.
#[component]
pub fn Intro(
    /// Which cycle.
    cycle: CycleId,
    /// What it asks of its readers.
    outlook: Memo<Outlook>,
) -> impl IntoView {
    let session = use_session();
    let overview = expect_context::<RwSignal<Overview>>();
    let name = session.memo(cycle, move |workspace| {
        workspace
            .cycle(cycle)
            .map(|cycle| cycle.name.value().to_string())
            .unwrap_or_default()
    });
    let period = session.memo(cycle, move |workspace| {
        workspace.cycle(cycle).map(|cycle| *cycle.period.value())
    });
    let contents = memo(move || {
        session.outline().with(|outline| {
            let objectives = outline.objectives(cycle);
            let key_results = objectives
                .iter()
                .map(|id| outline.key_results(*id).len())
                .sum();
            contents(objectives.len(), key_results)
        })
    });
    let is_read_only = is_read_only();
    let hints = memo(move || {
        if is_read_only {
            return Vec::new();
        }
        overview.with(|overview| overview.hints(cycle.into()).to_vec())
    });
    let hint_count = move || {
        let count = overview.with(|overview| overview.sentence(words()));
        let is_said = !is_read_only && !session.is_without_hints.get();
        is_said.then_some(count)
    };
    let id = cycle.into();
    let notes = notes_on(session, id, name, hints, Signal::default());
    let hands = Hands::here();
    view! {
        <div class="line intro">
            <div>
                <h1>{name}</h1>
                <p class="quiet">
                    {move || period.get().map(days).unwrap_or_default()} <NextCheckIn outlook=outlook /> " "
                    <span class="intro-buttons">
                        <Shown when=move || !is_read_only>
                            <Button name=words().cycle.edit() on_press=move |()| hands.perform(Act::EditCycle) />
                        </Shown>
                        <Button name=words().cycle.new() on_press=move |()| hands.perform(Act::NewCycle) />
                        <ReviewLink cycle=cycle />
                    </span>
                </p>
                <p class="quiet">{contents} " " {hint_count}</p>
                <Shown when=move || language() != Language::English || overview.with(|overview| overview.has_other_language)>
                    <p class="quiet language-note">{words().hints.english_only()}</p>
                </Shown>
            </div>
            <Later part=later_lines::notes() with=(id, notes) wanted=false />
        </div>
    }
}

/// The days of a period in words, with the day at hand while it lasts.
fn days(period: Period) -> String {
    let words = &words().cycle;
    let (start, end) = (browser::day(period.start()), browser::day(period.end()));
    let days = fill(words.days(), &[("start", &start), ("end", &end)]);
    let form = words
        .length()
        .form(usize::try_from(period.length()).unwrap_or(usize::MAX));
    let length = period.length().to_string();
    let today = browser::today();
    match period.day(today) {
        0 => fill(form, &[("days", &days), ("count", &length)]),
        day if today <= period.end() => {
            let gaps = [
                ("days", &*days),
                ("day", &day.to_string()),
                ("length", &length),
            ];
            fill(words.day(), &gaps)
        }
        _ => fill(words.over(), &[("days", &days)]),
    }
}

/// What a cycle holds, in one sentence.
fn contents(objectives: usize, key_results: usize) -> String {
    let words = &words().document;
    let (objectives, key_results) = (
        words.objectives().say(objectives),
        words.key_results().say(key_results),
    );
    let gaps = [("objectives", &*objectives), ("key_results", &*key_results)];
    fill(words.contents(), &gaps)
}

//! What becomes of a table, as it is shown while its columns are told.

use super::view::{Outcome, SHOWN, outcome};
use super::working::Working;
use crate::exchange::Imported;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::Shown;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The most problems that are listed.
const LISTED: usize = 50;

/// What becomes of a table: the first objectives, and what is to be known of its cells.
#[component]
pub fn OutcomeView(
    /// What works it out.
    working: Working,
) -> impl IntoView {
    let shown = move || {
        let told = |imported: &Imported| outcome(&imported.workspace, words(), &FIGURES);
        let told = working.outcome.with(|outcome| outcome.as_ref().map(told));
        let (objectives, key_results, first) = told?;
        let words = &words().tables;
        let gaps = [
            ("objectives", &*words.objectives().say(objectives)),
            ("key_results", &words.key_results().say(key_results)),
        ];
        let counts = fill(words.counts(), &gaps);
        let more = objectives.saturating_sub(SHOWN);
        let told = view! {
            <p role="status">{counts}</p>
            {first.into_iter().map(objective).collect_view()}
            {(more > 0).then(|| view! { <p class="quiet">{words.more().say(more)}</p> }.into_any())}
        };
        Some(told.into_any())
    };
    view! {
        <section class="paste-preview" tabindex="0" role="group" aria-label=words().tables.outcome()>
            <h3>{words().tables.outcome()}</h3>
            <Shown when=working.is_busy>
                <progress class="reading-share" aria-label=words().tables.outcome() prop:value=working.share></progress>
            </Shown>
            {shown}
        </section>
        {move || working.outcome.with(|outcome| outcome.as_ref().and_then(problems))}
    }
}

fn objective(outcome: Outcome) -> AnyView {
    let results = outcome.key_results.into_iter();
    let results: Vec<AnyView> = results
        .map(|title| view! { <li>{title}</li> }.into_any())
        .collect();
    let has_results = !results.is_empty();
    let why = outcome.why;
    view! {
        <div class="pasted">
            <p class="pasted-objective">{outcome.title}</p>
            {(!why.is_empty()).then(|| view! { <p class="why">{why}</p> }.into_any())}
            {has_results.then(|| view! { <ol>{results}</ol> }.into_any())}
        </div>
    }
    .into_any()
}

/// What is to be known of the cells of a table, each with its line and column.
fn problems(imported: &Imported) -> Option<AnyView> {
    let warnings = imported.warnings.iter().take(LISTED);
    let said: Vec<String> = warnings
        .map(|warning| words().warning(warning, &FIGURES))
        .collect();
    let count = imported.warnings.len();
    (count > 0).then(|| {
        let items = said
            .into_iter()
            .map(|sentence| view! { <li>{sentence}</li> }.into_any());
        view! {
            <details class="file-warnings">
                <summary>{words().tables.problems().say(count)}</summary>
                <ul>{items.collect_view()}</ul>
            </details>
        }
        .into_any()
    })
}

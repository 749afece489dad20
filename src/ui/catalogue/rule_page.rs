//! One rule, explained.

use super::index::{Subject, lessons_behind, same_flaw};
use super::page::{
    Parts, badge, boxed, english, link, links, list, page, part, passage, row, rule_line,
};
use super::settings::{LimitsEditor, RuleSwitch};
use super::trial_box::TrialBox;
use crate::hints::{CycleText, ObjectiveText, Rule};
use crate::ui::language::words;
use crate::ui::route::Route;
use leptos::prelude::*;

/// The rules that follow the limits of the workspace.
const LIMITED: [&str; 3] = ["too-many", "too-few", "no-key-result"];

/// The page of a rule.
#[component]
pub fn RulePage(
    /// Which one.
    rule: &'static Rule,
) -> impl IntoView {
    let words = &words().catalogue;
    let subject = Subject::of(rule);
    let examples = vec![
        example(words.weak(), subject, rule.weak),
        example(words.stronger(), subject, rule.strong),
    ];
    let mut content = vec![
        english("lead", rule.flags),
        view! { <RuleSwitch rule=rule /> }.into_any(),
        boxed("examples", row(examples)),
        passage(words.why(), rule.why),
        passage(words.question(), rule.question),
        passage(words.spares(), rule.spares),
        view! { <TrialBox rule=rule /> }.into_any(),
    ];
    if LIMITED.contains(&rule.id) {
        content.push(part(words.limits(), view! { <LimitsEditor /> }.into_any()));
    }
    let lessons = lessons_behind(rule).map(|lesson| link(Route::Lesson(lesson.id), lesson.title));
    let aside = vec![
        links(words.same_flaw(), same_flaw(rule).map(rule_line).collect()),
        links(words.lessons_behind(), lessons.collect()),
        passage(words.source(), rule.source),
    ];
    let kicker = vec![
        badge(rule.severity),
        " · ".into_any(),
        words.subject(subject).into_any(),
    ];
    page(Parts {
        kicker: row(kicker),
        title: rule.title,
        is_english: true,
        content: row(content),
        aside: Some(row(aside)),
    })
}

/// An example with its caption; a set as objectives with their key results.
fn example(caption: &'static str, subject: Subject, words: &'static str) -> AnyView {
    let content = if subject == Subject::Sets {
        let objectives = CycleText::parse(words).objectives;
        row(objectives.into_iter().map(objective).collect())
    } else {
        english("", words)
    };
    view! {
        <figure>
            <figcaption>{caption}</figcaption>
            {content}
        </figure>
    }
    .into_any()
}

fn objective(objective: ObjectiveText<'static>) -> AnyView {
    let key_results = objective.key_results.into_iter();
    let key_results = key_results.map(|key_result| english("", key_result.text));
    row(vec![
        english("example-objective", objective.title),
        list("example-key-results", key_results.collect()),
    ])
}

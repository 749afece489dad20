//! One rule, explained.

use super::index::{Subject, lessons_behind, same_flaw};
use super::page::{Parts, item, link, links, page, passage, rule_line, severity};
use super::trial_box::TrialBox;
use crate::hints::{CycleText, ObjectiveText, Rule};
use crate::ui::route::Route;
use leptos::prelude::*;

/// The page of a rule.
#[component]
pub fn RulePage(
    /// Which one.
    rule: &'static Rule,
) -> impl IntoView {
    let subject = Subject::of(rule);
    let lessons = lessons_behind(rule).map(|lesson| link(Route::Lesson(lesson), lesson.title));
    let content = view! {
        <p class="lead">{rule.flags}</p>
        <div class="examples">
            {example("Weak", subject, rule.weak)} {example("Stronger", subject, rule.strong)}
        </div>
        {passage("Why it matters", rule.why)}
        {passage("A question that helps", rule.question)}
        {passage("What it leaves alone", rule.spares)}
        <TrialBox rule=rule />
    };
    let aside = [
        links(
            "Hints on the same flaw",
            same_flaw(rule).map(rule_line).collect(),
        ),
        links("Lessons behind it", lessons.collect()),
        passage("Source", rule.source),
    ];
    let kicker = [severity(rule), " · ".into_any(), subject.name().into_any()];
    page(Parts {
        kicker: kicker.collect_view().into_any(),
        title: rule.title,
        content: content.into_any(),
        aside: Some(aside.collect_view().into_any()),
    })
}

/// An example with its caption; a set as objectives with their key results.
fn example(caption: &'static str, subject: Subject, text: &'static str) -> AnyView {
    let content = if subject == Subject::Sets {
        let objectives = CycleText::parse(text).objectives;
        objectives
            .into_iter()
            .map(objective)
            .collect_view()
            .into_any()
    } else {
        view! { <p>{text}</p> }.into_any()
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
    let key_results = key_results.map(|key_result| item(key_result.text.into_any()));
    view! {
        <p class="example-objective">{objective.title}</p>
        <ol>{key_results.collect_view()}</ol>
    }
    .into_any()
}

//! One lesson.

use super::index::rule;
use super::lessons::Lesson;
use super::page::{Parts, links, page, passage, rule_line};
use leptos::prelude::*;

/// The page of a lesson.
#[component]
pub fn LessonPage(
    /// Which one.
    lesson: &'static Lesson,
) -> impl IntoView {
    let paragraph = |text: &&'static str| view! { <p>{*text}</p> }.into_any();
    let rules = lesson.rules.iter().filter_map(|id| rule(id));
    let content = view! {
        <p class="lead">{lesson.summary}</p>
        {lesson.body.iter().map(paragraph).collect_view()}
        {passage("For example", lesson.example)}
        <div class="try-this">{passage("Try this", lesson.try_this)}</div>
    };
    page(Parts {
        kicker: "Lesson".into_any(),
        title: lesson.title,
        content: content.into_any(),
        aside: Some(links(
            "Hints that build on it",
            rules.map(rule_line).collect(),
        )),
    })
}

//! One lesson.

use super::index::rule;
use super::lessons::Lesson;
use super::page::{Parts, boxed, links, page, passage, row, rule_line, text};
use leptos::prelude::*;

/// The page of a lesson.
#[component]
pub fn LessonPage(
    /// Which one.
    lesson: &'static Lesson,
) -> impl IntoView {
    let rules = lesson.rules.iter().filter_map(|id| rule(id));
    let mut content = vec![text("lead", lesson.summary)];
    content.extend(lesson.body.iter().map(|words| text("", *words)));
    content.push(passage("For example", lesson.example));
    content.push(boxed("try-this", passage("Try this", lesson.try_this)));
    page(Parts {
        kicker: "Lesson".into_any(),
        title: lesson.title,
        content: row(content),
        aside: Some(links(
            "Hints that build on it",
            rules.map(rule_line).collect(),
        )),
    })
}

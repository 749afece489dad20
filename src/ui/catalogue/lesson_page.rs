//! One lesson.

use super::index::rule;
use super::lessons::Lesson;
use super::page::{Parts, boxed, english, links, page, passage, row, rule_line};
use crate::ui::language::words;
use leptos::prelude::*;

/// The page of a lesson.
#[component]
pub fn LessonPage(
    /// Which one.
    lesson: &'static Lesson,
) -> impl IntoView {
    let words = &words().catalogue;
    let rules = lesson.rules.iter().filter_map(|id| rule(id));
    let mut content = vec![english("lead", lesson.summary)];
    content.extend(lesson.body.iter().map(|paragraph| english("", paragraph)));
    content.push(passage(words.for_example(), lesson.example));
    content.push(boxed(
        "try-this",
        passage(words.try_this(), lesson.try_this),
    ));
    page(Parts {
        kicker: words.lesson().into_any(),
        title: lesson.title,
        is_english: true,
        content: row(content),
        aside: Some(links(
            words.hints_built_on(),
            rules.map(rule_line).collect(),
        )),
    })
}

//! All rules and lessons on one page.

use super::index::Subject;
use super::lessons::LESSONS;
use super::page::{Parts, badge, link, list, page, part, row, rule_line, text};
use super::settings::LimitsEditor;
use crate::hints::Severity;
use crate::ui::route::Route;
use leptos::prelude::*;

/// What the page is about.
const LEAD: &str = "While you write, Aimwell reads along and questions what a seasoned OKR coach would question. Each hint explains itself here, with a box to try it in. None of them is a grade: you know your work better than any rule does.";

/// What the severities ask for.
const LEGEND: [(Severity, &str); 3] = [
    (Severity::Defect, " – before you commit to the line"),
    (
        Severity::Warning,
        " – it may be right as it stands, but rarely is",
    ),
    (Severity::Advice, " – and leave it if you have a reason"),
];

/// The list of all rules, by what they read, and of the lessons behind them.
#[component]
pub fn ListPage() -> impl IntoView {
    let legend = LEGEND.map(|(severity, meaning)| row(vec![badge(severity), meaning.into_any()]));
    let lessons = LESSONS
        .iter()
        .map(|lesson| entry(link(Route::Lesson(lesson), lesson.title), lesson.summary));
    let mut content = vec![
        text("lead", LEAD),
        list("legend", legend.into()),
        group("Lessons", lessons.collect()),
    ];
    for subject in Subject::ALL {
        let rules = subject.rules();
        let entries = rules.map(|rule| entry(rule_line(rule), rule.flags));
        content.push(group(subject.name(), entries.collect()));
    }
    content.push(part("Limits", view! { <LimitsEditor /> }.into_any()));
    page(Parts {
        kicker: row(Vec::new()),
        title: "Hints explained",
        content: row(content),
        aside: None,
    })
}

fn group(heading: &'static str, entries: Vec<AnyView>) -> AnyView {
    part(heading, list("entries", entries))
}

fn entry(head: AnyView, words: &'static str) -> AnyView {
    row(vec![head, text("quiet", words)])
}

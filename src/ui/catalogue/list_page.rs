//! All rules and lessons on one page.

use super::index::Subject;
use super::lessons::LESSONS;
use super::page::{Parts, link, page, part, rule_line, severity};
use crate::hints::{RULES, Rule, Severity};
use crate::ui::route::Route;
use leptos::prelude::*;

/// The list of all rules, by what they read, and of the lessons behind them.
#[component]
pub fn ListPage() -> impl IntoView {
    let lessons = LESSONS
        .iter()
        .map(|lesson| entry(link(Route::Lesson(lesson), lesson.title), lesson.summary));
    let groups = Subject::ALL.map(|subject| {
        let rules = subject
            .rules()
            .map(|rule| entry(rule_line(rule), rule.flags));
        group(subject.name(), rules.collect())
    });
    let content = view! {
        <p class="lead">
            "While you write, Aimwell reads along and questions what a seasoned OKR coach would question. Each hint explains itself here, with sentences to try it on. None of them is a grade: you know your work better than any rule does."
        </p>
        {legend()}
        {group("Lessons", lessons.collect())}
        {groups.collect_view()}
    };
    page(Parts {
        kicker: ().into_any(),
        title: "Hints explained",
        content: content.into_any(),
        aside: None,
    })
}

/// What the severities ask for, one line each, as far as there are rules of that severity.
fn legend() -> AnyView {
    let lines = [
        (Severity::Defect, "before you commit to the line"),
        (
            Severity::Warning,
            "it may be right as it stands, but rarely is",
        ),
        (Severity::Advice, "and leave it if you have a reason"),
    ];
    let line = |(asked, rest): (Severity, &'static str)| {
        let rule: Option<&'static Rule> = RULES.iter().copied().find(|rule| rule.severity == asked);
        rule.map(|rule| view! { <li>{severity(rule)} " – " {rest}</li> }.into_any())
    };
    view! { <ul class="legend" role="list">{lines.map(line).collect_view()}</ul> }.into_any()
}

fn group(heading: &'static str, entries: Vec<AnyView>) -> AnyView {
    part(
        heading,
        view! { <ul class="entries" role="list">{entries}</ul> }.into_any(),
    )
}

fn entry(head: AnyView, text: &'static str) -> AnyView {
    view! { <li>{head}<p class="quiet">{text}</p></li> }.into_any()
}

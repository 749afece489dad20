//! All rules and lessons on one page.

use super::index::Subject;
use super::lessons::LESSONS;
use super::page::{Parts, badge, english, link, list, page, part, row, rule_line, text};
use super::settings::LimitsEditor;
use crate::hints::Severity;
use crate::ui::language::words;
use crate::ui::route::Route;
use leptos::prelude::*;

/// The list of all rules, by what they read, and of the lessons behind them.
#[component]
pub fn ListPage() -> impl IntoView {
    let words = &words().catalogue;
    let legend = [
        (Severity::Defect, words.fix_means()),
        (Severity::Warning, words.think_again_means()),
        (Severity::Advice, words.consider_means()),
    ];
    let legend = legend.map(|(severity, meaning)| row(vec![badge(severity), meaning.into_any()]));
    let lessons = LESSONS
        .iter()
        .map(|lesson| entry(link(Route::Lesson(lesson.id), lesson.title), lesson.summary));
    let mut content = vec![
        text("lead", words.lead()),
        list("legend", legend.into()),
        group(words.lessons(), lessons.collect()),
    ];
    for subject in Subject::ALL {
        let rules = subject.rules();
        let entries = rules.map(|rule| entry(rule_line(rule), rule.flags));
        content.push(group(words.subject(subject), entries.collect()));
    }
    content.push(part(words.limits(), view! { <LimitsEditor /> }.into_any()));
    page(Parts {
        kicker: row(Vec::new()),
        title: words.title(),
        is_english: false,
        content: row(content),
        aside: None,
    })
}

fn group(heading: &'static str, entries: Vec<AnyView>) -> AnyView {
    part(heading, list("entries", entries))
}

fn entry(head: AnyView, about: &'static str) -> AnyView {
    row(vec![head, english("quiet", about)])
}

//! What is handed out of a cycle says what there is, and is never taken for markup.
#![cfg(test)]

use super::report::{STYLE, report};
use super::{Handout, chat};
use crate::domain::{Line, Outline, Owner, Prose, TeamId, Workspace};
use crate::ui::check_in::tests::{check_in, day, edit, workspace};
use crate::ui::reader::Reader;
use crate::ui::titles::set_title;
use crate::ui::words::{ENGLISH, Figures, GERMAN, Words};
use proptest::prelude::*;

fn handout(workspace: &Workspace, words: &'static Words) -> Handout {
    let outline = Outline::of(workspace);
    let reader = Reader {
        workspace,
        outline: &outline,
        words,
        figures: &Figures::PLAIN,
        today: day("2026-11-15"),
    };
    reader.handout(outline.cycles()[0]).unwrap()
}

fn html(workspace: &Workspace) -> String {
    report(&handout(workspace, &ENGLISH), "en", "2026-11-15", &ENGLISH)
}

/// A cycle in which every text is this one.
fn saying(text: &str) -> Workspace {
    let mut workspace = workspace(2);
    let outline = Outline::of(&workspace);
    let all: Vec<_> = outline.all().iter().copied().collect();
    let objective = outline.objectives(outline.cycles()[0])[0];
    edit(&mut workspace, |edit| {
        for id in all {
            set_title(edit, id, text);
        }
        edit.add_team(TeamId::new(1), Line::new(text));
        edit.objective(objective, |objective, stamp| {
            objective.why.edit(Prose::new(text), stamp);
            objective.learned.edit(Prose::new(text), stamp);
            let owner = Owner::Team(TeamId::new(1));
            objective.owners.edit(vec![owner], stamp);
        });
        edit.cycle(outline.cycles()[0], |cycle, stamp| {
            cycle.name.edit(Line::new(text), stamp);
            cycle.differently.edit(Prose::new(text), stamp);
        });
    });
    workspace
}

#[test]
fn a_report_says_what_there_is() {
    let mut workspace = workspace(2);
    check_in(&mut workspace, 1, "2026-11-14", 50.0);
    let html = html(&workspace);
    for said in [
        "Objective 1",
        "Key result 1",
        "On track",
        "50%",
        "now 50 %",
        "No check-in yet",
    ] {
        assert!(html.contains(said), "{said} in {html}");
    }
    assert!(!html.contains("What did we learn?"), "nobody has said");
    assert!(saying_html("We waited").contains("What did we learn?"));
}

fn saying_html(text: &str) -> String {
    html(&saying(text))
}

#[test]
fn a_draft_says_nothing_of_where_it_stands() {
    let html = html(&workspace(2));
    assert!(
        !html.contains("Pending") && !html.contains("<progress"),
        "{html}"
    );
}

#[test]
fn a_report_loads_nothing_and_runs_nothing() {
    let html = html(&workspace(2));
    let policy = "default-src 'none'; style-src 'sha256-";
    assert!(html.contains(policy), "{html}");
    for outside in [
        "<script", "<link", "<img", "<a ", "url(", "@import", " on", "style=",
    ] {
        assert!(!html.contains(outside), "{outside} in {html}");
    }
    assert!(!STYLE.contains("</"), "it stands within an element");
}

#[test]
fn a_message_is_short_and_bold_where_chats_take_that() {
    let mut workspace = workspace(2);
    check_in(&mut workspace, 1, "2026-11-14", 50.0);
    let told = handout(&workspace, &ENGLISH);
    let text = chat::text(&told, &ENGLISH);
    assert!(text.contains("\n*1. Objective 1* · "), "{text}");
    assert!(text.contains("\n• Key result 1 – "), "{text}");
    assert!(text.contains("● On track, 50%, now 50 %\n"), "{text}");
    let html = chat::html(&told, &ENGLISH);
    assert!(
        html.contains("<b>1. Objective 1</b>") && html.contains("<li>Key result 1"),
        "{html}"
    );
    assert!(chat::text(&handout(&workspace, &GERMAN), &GERMAN).contains("Auf Kurs"));
}

#[test]
fn a_star_within_does_not_end_what_is_bold() {
    let text = chat::text(&handout(&saying("5* hotels"), &ENGLISH), &ENGLISH);
    assert!(text.contains("\n1. 5* hotels"), "{text}");
}

proptest! {
    #[test]
    fn what_people_write_is_never_markup(
        text in "\\PC{0,12}|(<|>|&|\"|'|</style>|<script>alert\\(1\\)</script>|<img src=x onerror=x>|x){0,4}"
    ) {
        let tags = |html: &str| html.matches('<').count();
        let plain = html(&saying("x"));
        let html = html(&saying(&text));
        if !text.trim().is_empty() {
            prop_assert_eq!(tags(&html), tags(&plain), "{}", html);
        }
        let told = handout(&saying(&text), &ENGLISH);
        let message = chat::html(&told, &ENGLISH);
        if !text.trim().is_empty() {
            prop_assert_eq!(tags(&message), tags(&chat::html(&handout(&saying("x"), &ENGLISH), &ENGLISH)));
        }
    }
}

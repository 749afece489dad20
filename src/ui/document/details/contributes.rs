//! What an objective contributes to, and what contributes to it.

use super::link::LineLink;
use super::panel;
use crate::domain::{Alignment, ObjectiveId, RecordId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Choice, Combobox, Icon, IconButton, Repeat, Shown, memo};
use crate::ui::people::{AlignmentChoice, alignment_choices, refusal, shown_title};
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The most choices that are shown at once; more are found by typing.
const MOST: usize = 8;

/// What the objective contributes to, as a link, or a text box that finds something.
#[component]
pub fn Contributes(
    /// Which objective.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let target = memo(move || {
        session
            .alignments()
            .with(|alignments| alignments.target(id))
    });
    let clear = move |()| {
        session.edit(words().people.edit_unalign(), |edit| {
            // Contributing to nothing closes no loop.
            let _ = edit.align(id, None);
        });
        browser::focus_soon(format!("#{} input", place(id)));
    };
    let content = move || {
        match target.get() {
        Some(to) => view! {
            <p class="contributes">
                <LineLink to=to />
                <IconButton name=words().people.stop_contributing() icon=Icon::Remove on_press=clear />
            </p>
        }
        .into_any(),
        None => view! { <Search id=id /> }.into_any(),
    }
    };
    view! {
        <div class="field" id=place(id)>
            <span class="label" aria-hidden="true">{words().people.contributes_to()}</span>
            {content}
        </div>
    }
}

fn place(id: ObjectiveId) -> String {
    format!("contributes-{id}")
}

#[component]
fn Search(id: ObjectiveId) -> impl IntoView {
    let session = use_session();
    let typed = RwSignal::new(String::new());
    let refused = RwSignal::new(String::new());
    let found = memo(move || {
        typed.with(|typed| {
            session.alignments().with(|alignments| {
                session.outline().with(|outline| {
                    session.read(|workspace| {
                        alignment_choices(workspace, outline, alignments, id, typed, MOST)
                    })
                })
            })
        })
    });
    let choices = move || {
        found.with(|(choices, _)| {
            let choices = choices.iter();
            choices.map(|choice| shown(session, choice)).collect()
        })
    };
    let note = move || {
        found.with(|(choices, more)| match more {
            0 if choices.is_empty() => words().people.nothing_found().to_owned(),
            0 => String::new(),
            more => words().people.more().say(*more),
        })
    };
    let choose = move |index: usize| {
        let choice = found.with_untracked(|(choices, _)| choices.get(index).cloned());
        let problem = choice.map(|choice| align(session, id, &choice));
        refused.set(problem.unwrap_or_default());
    };
    view! {
        <Combobox
            id=format!("align-{id}")
            label=words().people.contributes_to()
            placeholder=words().people.contributes_placeholder()
            typed=typed
            choices=Signal::derive(choices)
            note=Signal::derive(note)
            on_choose=choose
        />
        <p class="problem" role="alert">{refused}</p>
    }
}

/// Lets the objective contribute to what was chosen, or says why it cannot.
fn align(session: Session, id: ObjectiveId, choice: &AlignmentChoice) -> String {
    let title = session
        .read_untracked(|workspace| shown_title(words(), workspace, RecordId::from(choice.to)));
    if let Some(found) = &choice.refused {
        return session.read_untracked(|workspace| refusal(words(), workspace, found));
    }
    let label = fill(words().people.edit_align(), &[("title", &title)]);
    session.edit(label, |edit| {
        // What would be refused was found out just now.
        let _ = edit.align(id, Some(choice.to));
    });
    browser::focus_soon(format!("#{} .contributes a", panel(id)));
    String::new()
}

fn shown(session: Session, choice: &AlignmentChoice) -> Choice {
    session.read(|workspace| {
        let cycle = workspace.record(choice.cycle.into());
        let cycle = cycle.map(|record| record.title().to_string());
        let mut detail = cycle.unwrap_or_default();
        if choice.refused.is_some() {
            detail.push_str(" · ");
            detail.push_str(words().people.loops());
        }
        let title = shown_title(words(), workspace, RecordId::from(choice.to));
        Choice {
            name: format!("{} {title}", choice.number),
            detail,
            is_refused: choice.refused.is_some(),
        }
    })
}

/// The objectives that contribute to this one, as links; nothing if there are none.
#[component]
pub fn Contributors(
    /// Which objective.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let contributors = memo(move || {
        let alignments = session.alignments();
        alignments.with(|alignments| alignments.contributors(id).to_vec())
    });
    view! {
        <Shown when=move || !contributors.with(Vec::is_empty)>
            <div class="field">
                <span class="label" aria-hidden="true">{words().people.contributors()}</span>
                <ul role="list" aria-label=words().people.contributors()>
                    <Repeat each=move || contributors.get() key=ToString::to_string let:contributor>
                        <li><LineLink to=Alignment::Objective(contributor) /></li>
                    </Repeat>
                </ul>
            </div>
        </Shown>
    }
}

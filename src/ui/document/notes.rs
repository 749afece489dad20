//! The hints on a line, in the margin beside it or, on a narrow screen, under it.

use super::commands;
use super::dismissal::{DismissForm, Dismissed};
use super::fix_list::FixList;
use crate::domain::RecordId;
use crate::hints::{Hint, Note, Rule};
use crate::ui::coach::coach;
use crate::ui::language::words;
use crate::ui::line_notes::LineNotes;
use crate::ui::overview::Overview;
use crate::ui::parts::{Button, Repeat, Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The hints on one line. The first sentence of each is always there; the reason, an example, a
/// question and the ways out open while the line is being written.
#[component]
pub fn Notes(
    /// The line they are about.
    id: RecordId,
    /// The hints.
    notes: Memo<LineNotes>,
) -> impl IntoView {
    let session = use_session();
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            session.focus.set(Some(id));
        }
    };
    view! {
        <div
            class="notes"
            id=identity(id)
            class:empty=move || notes.with(LineNotes::is_empty)
            on:keydown=on_key
        >
            <Repeat each=move || notes.get().open key=note_key let:note>
                <NoteItem id=id note=note />
            </Repeat>
            <Repeat each=move || notes.get().rolled_up key=note_key let:note>
                <div class="rolled-up">
                    <NoteItem id=id note=note />
                </div>
            </Repeat>
            <Repeat each=move || notes.get().dismissed key=|(hint, reason)| format!("{} {reason}", hint_key(hint)) let:dismissed>
                <Dismissed id=id hint=dismissed.0 reason=dismissed.1 />
            </Repeat>
        </div>
    }
}

/// All hints on a line, sorted by what is to become of them.
pub fn notes_on(
    session: Session,
    id: RecordId,
    title: Memo<String>,
    hints: Memo<Vec<Hint>>,
    shared_hints: Signal<Vec<Hint>>,
) -> Memo<LineNotes> {
    let overview = expect_context::<RwSignal<Overview>>();
    let rules_off = session.rules_off();
    let rolled_up = memo(move || overview.with(|overview| overview.rolled_up(id).to_vec()));
    // Follows the dismissals alone: all else in the workspace is none of these notes' business.
    let dismissals = session.memo(id, move |workspace| workspace.dismissals(id).clone());
    memo(move || {
        // Asked first, so that the notes are looked at anew once whoever finds hints is here.
        let has_coach = session.has_coach.get();
        let Some(coach) = coach().filter(|_| has_coach) else {
            return LineNotes::default();
        };
        let mut all = hints.get();
        overview.with(|overview| {
            title.with(|title| all.retain(|hint| !overview.is_explained(title, hint)));
        });
        all.append(&mut shared_hints.get());
        all.retain(|hint| rules_off.with(|off| !off.contains(&hint.rule.id)));
        rolled_up.with(|rolled_up| {
            dismissals.with(|dismissals| (coach.sort)(all, rolled_up, dismissals))
        })
    })
}

/// What the notes of a line are known by.
pub fn identity(id: RecordId) -> String {
    format!("notes-{id}")
}

/// The elements that say in one sentence each what there is to say about a line.
pub fn descriptions(id: RecordId, notes: &LineNotes) -> Option<String> {
    let ids: Vec<String> = notes
        .open
        .iter()
        .map(|note| message_id(id, &note.lead))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn message_id(id: RecordId, hint: &Hint) -> String {
    format!("{}-{}", identity(id), hint.rule.id)
}

fn hint_key(hint: &Hint) -> String {
    format!("{} {}", hint.rule.id, hint.message)
}

fn note_key(note: &Note) -> String {
    let folded: Vec<&str> = note.folded.iter().map(|hint| hint.rule.id).collect();
    let mut key = format!("{} {}", hint_key(&note.lead), folded.join(" "));
    for fix in &note.lead.fixes {
        key.push_str(&fix.key());
    }
    key
}

#[component]
fn Message(id: RecordId, hint: Hint) -> impl IntoView {
    let identity = message_id(id, &hint);
    view! {
        <p class="message" lang="en" id=identity data-rule=hint.rule.id data-severity=hint.rule.severity.name()>
            {hint.message}
        </p>
    }
}

#[component]
fn NoteItem(id: RecordId, note: Note) -> impl IntoView {
    let session = use_session();
    let Note { mut lead, folded } = note;
    let rule = lead.rule;
    let fixes = std::mem::take(&mut lead.fixes);
    let words = &words().hints;
    let is_dismissing = RwSignal::new(false);
    let folded = folded
        .into_iter()
        .map(|hint| {
            let rule = hint.rule;
            view! {
                <p class="also" data-rule=rule.id data-severity=rule.severity.name()>
                    {words.also()} <span lang="en">{rule.title}</span> "."
                </p>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <div class=format!("note {}", rule.severity.name())>
            <span class="severity">{words.call(rule.severity)}</span>
            <Message id=id hint=lead />
            <div class="more">
                <p lang="en">{rule.why}</p>
                {pair(rule)}
                <p class="question" lang="en">{rule.question}</p>
                {folded}
                <FixList id=id rule=rule.id fixes=fixes />
                <Shown when=move || !is_dismissing.get()>
                    <Button name=words.dismiss_first() on_press=move |()| is_dismissing.set(true) />
                </Shown>
                <a
                    href=Route::Rule(rule.id).href()
                    aria-label=fill(words.more_titled(), &[("hint", rule.title)])
                >
                    {words.more()}
                </a>
                <Shown when=move || is_dismissing.get()>
                    <DismissForm
                        on_reason=move |reason: String| commands::dismiss(session, id, rule, &reason)
                        on_cancel=move |()| {
                            is_dismissing.set(false);
                            session.focus.set(Some(id));
                        }
                    />
                </Shown>
            </div>
        </div>
    }
}

/// A weak and a strong example, where they are single statements.
fn pair(rule: &'static Rule) -> Option<AnyView> {
    let is_statement = !rule.weak.contains('\n');
    let pair = || {
        view! {
            <p class="pair">
                <span class="weak" lang="en">{rule.weak}</span>
                <span aria-hidden="true">" → "</span>
                <span class="for-screen-readers">{words().hints.better()}</span>
                <span class="strong" lang="en">{rule.strong}</span>
            </p>
        }
        .into_any()
    };
    is_statement.then(pair)
}

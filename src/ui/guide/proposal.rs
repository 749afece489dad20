//! One proposal for a key result.

use crate::domain::{KeyResultId, Line, ProposalId};
use crate::hints::{Hint, Kind, Note, fold};
use crate::ui::document::line::live_hints;
use crate::ui::language::words;
use crate::ui::marked_copy::marked_copy;
use crate::ui::parts::{Button, Repeat, TextLine, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::titles::choose;
use crate::ui::words::fill;
use leptos::html::Textarea;
use leptos::prelude::*;

/// A proposal: whose it is, its wording with what the hints say, and what can become of it.
#[component]
pub fn ProposalCard(
    /// Which one.
    id: ProposalId,
    /// The key result it is for.
    under: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let said = session.memo(id, move |workspace| {
        let proposal = workspace.proposal(id);
        proposal
            .map(|proposal| {
                (
                    proposal.title.value().to_string(),
                    proposal.by.value().trim().to_owned(),
                )
            })
            .unwrap_or_default()
    });
    let title = memo(move || said.get().0);
    let name = move || match said.get().1 {
        by if by.is_empty() => words().guide.unnamed().to_owned(),
        by => fill(words().guide.proposal_by(), &[("name", &by)]),
    };
    let node = NodeRef::<Textarea>::new();
    let hints = live_hints(title, Some(Kind::KeyResult), Signal::default(), node);
    let notes = memo(move || fold(hints.get()));
    let guide = &words().guide;
    view! {
        <li class="proposal" aria-label=name>
            <p class="quiet">{name}</p>
            <TextLine
                label=guide.wording()
                placeholder=guide.new_wording()
                value=title
                node=node
                on_input=move |text: String| reword(session, id, &text)
            >
                {move || title.with(|title| marked_copy(title, &hints.get()))}
            </TextLine>
            <Repeat each=move || notes.get() key=|note: &Note| note.lead.message.clone() let:note>
                {remark(note.lead)}
            </Repeat>
            <div class="proposal-buttons">
                <Button name=guide.choose() on_press=move |()| settle(session, id, under) />
                <Button name=guide.discard() on_press=move |()| session.edit(guide.edit_discard(), |edit| edit.delete(id.into())) />
            </div>
        </li>
    }
}

fn remark(hint: Hint) -> AnyView {
    let name = hint.rule.severity.name();
    view! {
        <div class=format!("note {name}")>
            <span class="severity">{words().hints.call(hint.rule.severity)}</span>
            <p class="message" lang="en" data-rule=hint.rule.id data-severity=name>{hint.message}</p>
        </div>
    }
    .into_any()
}

fn reword(session: Session, id: ProposalId, text: &str) {
    session.type_into(
        words().guide.edit_proposal(),
        (id.into(), "title"),
        |edit| {
            edit.proposal(id, |proposal, stamp| {
                proposal.title.edit(Line::new(text), stamp);
            });
        },
    );
}

/// Settles on a proposal, and goes to the line that it becomes.
fn settle(session: Session, id: ProposalId, under: KeyResultId) {
    session.edit(words().guide.edit_choose(), |edit| choose(edit, id));
    session.focus.set(Some(under.into()));
}

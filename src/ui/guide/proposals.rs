//! Several people's wordings for one key result, side by side until one of them is chosen. Nobody's is marked as
//! the better one: the hints say the same of each.

use super::draft::Draft;
use super::proposal::ProposalCard;
use crate::domain::{Edit, KeyResultId, Line, ProposalId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::parts::{Repeat, Shown, memo};
use crate::ui::session::{Session, use_session};
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

/// What opens the proposals for a key result, and the proposals.
#[component]
pub fn Proposals(
    /// The key result.
    id: KeyResultId,
    /// The objective in the guide, where the key result may still have to be begun.
    #[prop(optional)]
    draft: Option<Draft>,
) -> impl IntoView {
    let session = use_session();
    let count = memo(move || {
        session
            .outline()
            .with(|outline| outline.proposals(id).len())
    });
    let is_open = RwSignal::new(draft.is_some() && count.get_untracked() > 0);
    let name = move || match count.get() {
        0 => words().guide.proposals().to_owned(),
        count => format!("{} ({count})", words().guide.proposals()),
    };
    view! {
        <button
            type="button"
            class="button proposals-button"
            class:has-some=move || { count.get() > 0 }
            aria-expanded=move || is_open.get().to_string()
            on:click=move |_| is_open.update(|open| *open = !*open)
        >
            {name}
        </button>
        <Shown when=move || is_open.get()>
            <Later part=later_lines::proposals() with=(id, draft) wanted=true reads=true />
        </Shown>
    }
}

/// The proposals for a key result.
#[component]
pub fn ProposalsPanel(
    /// The key result.
    id: KeyResultId,
    /// The objective in the guide, where the key result may still have to be begun.
    draft: Option<Draft>,
) -> impl IntoView {
    let session = use_session();
    let proposals = memo(move || {
        session
            .outline()
            .with(|outline| outline.proposals(id).to_vec())
    });
    let title = session.memo(id, move |workspace| {
        let key_result = workspace.key_result(id);
        key_result
            .map(|key_result| key_result.title.value().trim().to_owned())
            .unwrap_or_default()
    });
    let words = &words().guide;
    view! {
        <section class="proposals" aria-label=words.proposals()>
            <p class="quiet">{words.proposals_about()}</p>
            <ul role="list">
                <Shown when=move || !title.with(String::is_empty)>
                    <li class="proposal as-it-stands">
                        <p class="quiet">{words.as_it_stands()}</p>
                        <p>{title}</p>
                    </li>
                </Shown>
                <Repeat each=move || proposals.get() key=ToString::to_string let:proposal>
                    <ProposalCard id=proposal under=id />
                </Repeat>
            </ul>
            <NewProposal id=id draft=draft />
        </section>
    }
}

/// The fields for one more.
#[component]
fn NewProposal(id: KeyResultId, draft: Option<Draft>) -> impl IntoView {
    let session = use_session();
    let by = NodeRef::<html::Input>::new();
    let wording = NodeRef::<html::Input>::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (Some(by), Some(wording)) = (by.get(), wording.get()) else {
            return;
        };
        let title = wording.value();
        if !title.trim().is_empty() {
            add(session, id, draft, title.trim(), by.value().trim());
            // Whoever comes next has another name and another wording.
            by.set_value("");
            wording.set_value("");
        }
        // A field that is on the page can be focused.
        let _ = wording.focus();
    };
    let words = &words().guide;
    view! {
        <form class="new-proposal" on:submit=submit>
            <label>
                {words.new_wording()}
                <input node_ref=wording type="text" autocomplete="off" />
            </label>
            <label>
                {words.proposer()}
                <input node_ref=by type="text" autocomplete="off" />
            </label>
            <button type="submit" class="button">{words.add_proposal()}</button>
        </form>
    }
}

fn add(session: Session, id: KeyResultId, draft: Option<Draft>, title: &str, by: &str) {
    let (title, by) = (Line::new(title), Line::new(by));
    session.edit(words().guide.edit_add_proposal(), |edit: &mut Edit| {
        if let Some(draft) = draft {
            draft.ensure_key_result(edit, id);
        }
        edit.add_proposal(
            ProposalId::new(browser::random()),
            id,
            usize::MAX,
            title,
            by,
        );
    });
}

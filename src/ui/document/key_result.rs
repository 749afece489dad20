//! A key result with its measure and the work behind it.

use super::commands;
use super::initiative::InitiativeItem;
use super::line::{LineEditor, LineWords};
use super::measure::MeasureButton;
use super::naming::{Naming, naming};
use crate::domain::{KeyResultId, ObjectiveId};
use crate::hints::Kind;
use crate::ui::browser;
use crate::ui::cycle_text::known;
use crate::ui::guide::Proposals;
use crate::ui::language::words;
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::lines::Place;
use crate::ui::parts::{Button, Repeat, Shown, Tone, memo};
use crate::ui::review::is_read_only;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// One key result: its title, how it is measured, and its initiatives in order.
#[component]
pub fn KeyResultItem(
    /// Which one.
    id: KeyResultId,
    /// The objective in whose list it stands.
    objective: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let Naming {
        title,
        number,
        name,
        shared_hints,
    } = naming(id.into(), move || {
        session.outline().with(|outline| {
            outline
                .key_results(objective)
                .iter()
                .position(|other| *other == id)
        })
    });
    let known = session.memo(id, move |workspace| {
        workspace.key_result(id).map(known).unwrap_or_default()
    });
    let initiatives = memo(move || {
        session
            .outline()
            .with(|outline| outline.initiatives(id).to_vec())
    });
    let is_open = RwSignal::new(false);
    open_on_demand(session, id, is_open);
    view! {
        <li class="key-result" data-line=id.to_string() aria-label=name>
            <LineEditor
                id=id.into()
                words=line_words()
                number=number
                title=title
                known=known
                shared_hints=shared_hints
            >
                <MeasureButton id=id is_open=is_open />
            </LineEditor>
            <Later part=later_lines::trail() with=id.into() wanted=false />
            <Shown when=move || is_open.get()>
                <Later part=later_lines::measure_editor() with=id wanted=true />
            </Shown>
            <ul class="initiatives" role="list">
                <Repeat each=move || initiatives.get() key=ToString::to_string let:initiative>
                    <InitiativeItem id=initiative />
                </Repeat>
            </ul>
            {(!is_read_only()).then(|| view! {
                <Button
                    name=words().document.add_initiative()
                    tone=Tone::Add
                    on_press=move |()| commands::add(session, Place::Initiative(id, usize::MAX))
                />
                <Proposals id=id />
            }.into_any())}
        </li>
    }
}

/// Opens the measure when a hint asks for today's value, and goes there.
fn open_on_demand(session: Session, id: KeyResultId, is_open: RwSignal<bool>) {
    Effect::new(move || {
        if session.measuring.get() == Some(id) {
            session.measuring.set(None);
            is_open.set(true);
            request_animation_frame(move || {
                browser::focus(&format!("#measure-{id} input[type=number]"));
            });
        }
    });
}

fn line_words() -> LineWords {
    let words = &words().document;
    LineWords {
        label: words.key_result(),
        placeholder: words.key_result_placeholder(),
        kind: Some(Kind::KeyResult),
        delete: words.delete_key_result(),
        up: words.key_result_up(),
        down: words.key_result_down(),
    }
}

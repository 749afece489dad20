//! An objective with its key results.

use super::commands;
use super::details::Details;
use super::key_result::KeyResultItem;
use super::line::{LineEditor, LineWords};
use super::naming::{Naming, naming};
use super::why::Why;
use crate::domain::ObjectiveId;
use crate::hints::Kind;
use crate::ui::language::words;
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::lines::Place;
use crate::ui::parts::{Button, Repeat, Tone, memo};
use crate::ui::review::is_read_only;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// One objective: its title, why it matters, and its key results in order.
#[component]
pub fn ObjectiveSection(
    /// Which one.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let Naming {
        title,
        number,
        name,
        shared_hints,
    } = naming(id.into(), move || {
        let cycle = session.cycle().get()?;
        session.outline().with(|outline| {
            outline
                .objectives(cycle)
                .iter()
                .position(|other| *other == id)
        })
    });
    let key_results = memo(move || {
        session
            .outline()
            .with(|outline| outline.key_results(id).to_vec())
    });
    view! {
        <section class="objective" aria-label=name>
            <LineEditor id=id.into() words=line_words() number=number title=title shared_hints=shared_hints />
            <Later part=later_lines::trail() with=id.into() wanted=false />
            <Why id=id />
            <Later part=later_lines::objective_standing() with=id wanted=false />
            <Details id=id />
            <ol class="key-results" role="list">
                <Repeat each=move || key_results.get() key=ToString::to_string let:key_result>
                    <KeyResultItem id=key_result objective=id />
                </Repeat>
            </ol>
            {(!is_read_only()).then(|| view! {
                <Button
                    name=words().document.add_key_result()
                    tone=Tone::Add
                    on_press=move |()| commands::add(session, Place::KeyResult(id, usize::MAX))
                />
                <Later part=later_lines::way_into_guide() with=id wanted=false />
            }.into_any())}
        </section>
    }
}

fn line_words() -> LineWords {
    let words = &words().document;
    LineWords {
        label: words.objective(),
        placeholder: words.objective_placeholder(),
        kind: Some(Kind::Objective),
        delete: words.delete_objective(),
        up: words.objective_up(),
        down: words.objective_down(),
    }
}

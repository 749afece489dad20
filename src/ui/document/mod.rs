//! The document: one cycle, read and written like a page.

pub(super) mod commands;
mod details;
mod dismissal;
mod drag;
mod drag_lists;
mod far;
mod filters;
mod fix_list;
mod initiative;
mod intro;
mod key_result;
pub(super) mod line;
mod margin;
mod measure;
mod metric;
mod milestone;
mod naming;
mod nearness;
pub(super) mod notes;
mod number_field;
mod objective;
mod objectives;
mod pausing;
mod slots;
mod why;

use super::demo::DemoLink;
use super::guide::GuideLink;
use super::language::words;
use super::later::Later;
use super::later_lines;
use super::lines::Place;
use super::parts::{Button, Shown, Tone, memo};
use super::progress::HasBegun;
use super::review::{ClosedLine, ReadOnly, provide_trail};
use super::rhythm::{DueLine, outlook_on};
use super::route::Route;
use super::session::use_session;
use crate::domain::CycleId;
pub use details::DetailsPanel;
use drag::Drag;
pub use drag::DropLine;
pub use filters::Filters;
use intro::Intro;
use leptos::prelude::*;
pub use margin::keep_notes_in_order;
pub use measure::MeasureEditor;
pub use notes::Notes;
pub use number_field::NumberField;
use objectives::Objectives;
pub use pausing::pausing_overview;

/// The document of the cycle at hand. It stays as it is while another page is shown over it, but for the
/// guide, which writes the very same lines.
#[component]
pub fn Document() -> impl IntoView {
    let session = use_session();
    let is_guide = memo(move || session.route().is_guide());
    let shown = memo(move || {
        let cycle = session.cycle().get().filter(|_| !is_guide.get())?;
        Some((cycle, session.is_closed().get()))
    });
    provide_trail(session);
    view! {
        <main class="document" hidden=move || !session.route().is_document()>
            {move || shown.get().map(|(cycle, is_closed)| view! { <CycleDocument cycle=cycle is_closed=is_closed /> })}
        </main>
    }
}

#[component]
fn CycleDocument(cycle: CycleId, is_closed: bool) -> impl IntoView {
    let session = use_session();
    provide_context(ReadOnly(is_closed));
    let overview = pausing_overview(cycle);
    provide_context(overview);
    provide_context(HasBegun::of(session, cycle));
    provide_context(Drag::new());
    let is_empty = memo(move || {
        session
            .outline()
            .with(|outline| outline.objectives(cycle).is_empty())
    });
    let outlook = outlook_on(cycle);
    view! {
        <ClosedLine cycle=cycle />
        <DueLine outlook=outlook />
        <Intro cycle=cycle outlook=outlook />
        <Later part=later_lines::lessons() with=cycle wanted=false />
        <Later part=later_lines::filters() with=cycle wanted=false />
        <Objectives cycle=cycle />
        <Shown when=move || is_empty.get() && !is_closed>
            <Beginning />
        </Shown>
        <Shown when=move || !is_closed>
            <div class="ways-in">
                <GuideLink is_first=Signal::derive(move || is_empty.get()) />
                <Button
                    name=words().document.add_objective()
                    tone=Tone::Add
                    on_press=move |()| commands::add(session, Place::Objective(cycle, usize::MAX))
                />
                <Shown when=move || is_empty.get()>
                    <DemoLink />
                </Shown>
            </div>
        </Shown>
        <Later part=later_lines::drop_line() with=cycle wanted=false />
    }
}

/// What an empty document teaches.
#[component]
fn Beginning() -> impl IntoView {
    let examples = words().examples.from_empty();
    let words = &words().document;
    view! {
        <section class="beginning" aria-label=words.how_to_begin()>
            <p>{words.beginning()}</p>
            <figure>
                <figcaption>{words.for_example()}</figcaption>
                <p class="example-objective">{words.example_objective()}</p>
                <ol role="list">
                    <li>{words.example_first()}</li>
                    <li>{words.example_second()}</li>
                    <li>{words.example_third()}</li>
                </ol>
                <p class="example-work">"↳ " {words.example_work()}</p>
            </figure>
            <p>
                <a href=Route::Examples(None).href()>{examples}</a>
            </p>
        </section>
    }
}

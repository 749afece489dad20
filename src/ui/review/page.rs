//! The page of the review: a conversation while the cycle is open, one page to read once it is closed.

use super::close::CloseButton;
use super::closed::{ClosedLine, name_of};
use super::field::LessonFields;
use super::html::{paper, slides};
use super::markdown::markdown;
use super::model::Review;
use super::objective::ObjectiveItem;
use super::present::Presentation;
use super::trail_line::provide_trail;
use crate::domain::{Cycle, CycleId, Outline, Prose, RecordId, Workspace};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::{Button, Repeat, Shown, memo};
use crate::ui::reader::Reader;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::{fill, score};
use leptos::prelude::*;
use leptos::{ev, html};

/// What the review is read from, as it stands now.
pub fn reading<'a>(workspace: &'a Workspace, outline: &'a Outline) -> Reader<'a> {
    Reader {
        workspace,
        outline,
        words: words(),
        figures: &FIGURES,
        today: browser::today(),
    }
}

/// Reads what there is to say about a record, and again whenever it, what stands under it or its cycle is
/// touched.
pub fn read_review<T>(
    session: Session,
    id: RecordId,
    read: impl FnOnce(&Reader) -> Option<T>,
) -> Option<T> {
    session.outline().with(|outline| {
        let mut ids = outline.branch(id);
        let cycle = session.read_untracked(|workspace| workspace.cycle_of(id));
        ids.extend(cycle.map(RecordId::from));
        session.read_records(&ids, |workspace| read(&reading(workspace, outline)))
    })
}

/// The review of a cycle as it stands now; nobody is told when it changes.
pub fn review_now(session: Session, cycle: CycleId) -> Review {
    let review = untrack(|| {
        let read = |reader: &Reader| reader.review(cycle);
        read_review(session, cycle.into(), read)
    });
    review.unwrap_or_default()
}

/// The way from the document of a cycle to its review, once there is something to look back on.
#[component]
pub fn ReviewLink(
    /// Which cycle.
    cycle: CycleId,
) -> impl IntoView {
    let session = use_session();
    let is_shown = memo(move || {
        let has_begun = session.read_record(cycle.into(), |workspace| {
            let cycle = workspace.cycle(cycle);
            // That of a closed one stands in the line that says so.
            cycle.is_some_and(|cycle| {
                cycle.closed_on.value().is_none()
                    && cycle.period.value().start() <= browser::today()
            })
        });
        let outline = session.outline();
        has_begun && outline.with(|outline| !outline.objectives(cycle).is_empty())
    });
    view! {
        <Shown when=move || is_shown.get()>
            <a class="button" href=Route::Review(Some(cycle)).href()>{words().review.title()}</a>
        </Shown>
    }
}

/// The review, while the address names it.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let session = use_session();
    provide_trail(session);
    let place = memo(move || {
        let is_here = matches!(session.route(), Route::Review(_));
        let cycle = session.cycle().get().filter(|_| is_here)?;
        Some((cycle, session.is_closed().get()))
    });
    move || {
        place
            .get()
            .map(|(cycle, is_closed)| page(session, cycle, is_closed))
    }
}

fn page(session: Session, cycle: CycleId, is_closed: bool) -> AnyView {
    let words = words();
    let name = session.memo(cycle, move |workspace| {
        let name = workspace.cycle(cycle).map(|cycle| cycle.name.value());
        let name = name.map_or("", |name| &**name);
        fill(words.review.of_cycle(), &[("cycle", name)])
    });
    let is_empty = memo(move || {
        let outline = session.outline();
        outline.with(|outline| outline.objectives(cycle).is_empty())
    });
    let content = move || {
        if is_empty.get() {
            view! { <p>{words.review.nothing()}</p> }.into_any()
        } else if is_closed {
            let read = |reader: &Reader| reader.review(cycle);
            let review = read_review(session, cycle.into(), read).unwrap_or_default();
            let html = paper(&review, words);
            view! { <div class="review-read" inner_html=html></div> }.into_any()
        } else {
            view! { <Conversation cycle=cycle /> }.into_any()
        }
    };
    view! {
        <main class="review">
            <nav aria-label=words.catalogue.ways_back()>
                <a href=document_address>{words.catalogue.to_document()}</a>
            </nav>
            <h1>{name}</h1>
            <ClosedLine cycle=cycle />
            {content}
            <Shown when=move || !is_empty.get()>
                <Tools cycle=cycle is_closed=is_closed />
            </Shown>
            <Shown when=move || !is_closed>
                <PrintedReview cycle=cycle />
            </Shown>
        </main>
    }
    .into_any()
}

/// The questions, top to bottom.
#[component]
fn Conversation(cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let words = &words().review;
    let objectives = memo(move || {
        let outline = session.outline();
        outline.with(|outline| outline.objectives(cycle).to_vec())
    });
    let end = session.memo(cycle, move |workspace| {
        let cycle = workspace.cycle(cycle);
        cycle.map(|cycle| cycle.period.value().end())
    });
    let runs_on = move || {
        let end = end.get().filter(|end| *end > browser::today());
        end.map(|end| fill(words.runs_on(), &[("day", &browser::day(end))]))
    };
    view! {
        <p class="review-lead">{words.lead()} " " {runs_on}</p>
        <Repeat each=move || objectives.get() key=ToString::to_string let:id>
            <ObjectiveItem id=id />
        </Repeat>
        <WholeCycle cycle=cycle />
    }
}

/// The questions about the cycle as a whole.
#[component]
fn WholeCycle(cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let words = &words().review;
    let learned = text(session, cycle, |cycle| cycle.learned.value());
    let differently = text(session, cycle, |cycle| cycle.differently.value());
    let is_all_reached = memo(move || {
        let read = |reader: &Reader| reader.review(cycle);
        read_review(session, cycle.into(), read).is_some_and(|review| review.is_all_reached())
    });
    let question = move || {
        let full = score(crate::ui::language::words(), crate::domain::Score::ALL);
        fill(words.all_reached(), &[("score", &full)])
    };
    let type_learned = move |text: String| {
        session.type_into(words.edit_learned(), (cycle.into(), "learned"), |edit| {
            edit.cycle(cycle, |cycle, stamp| {
                cycle.learned.edit(Prose::new(&text), stamp);
            });
        });
    };
    let type_differently = move |text: String| {
        session.type_into(
            words.edit_differently(),
            (cycle.into(), "differently"),
            |edit| {
                edit.cycle(cycle, |cycle, stamp| {
                    cycle.differently.edit(Prose::new(&text), stamp);
                });
            },
        );
    };
    view! {
        <section class="review-objective" aria-label=words.cycle_as_a_whole()>
            <h2>{words.cycle_as_a_whole()}</h2>
            <Shown when=move || is_all_reached.get()>
                <p class="review-question">{question()}</p>
            </Shown>
            <LessonFields learned=learned differently=differently on_learned=type_learned on_differently=type_differently />
        </section>
    }
}

fn text(session: Session, id: CycleId, read: fn(&Cycle) -> &Prose) -> Memo<String> {
    session.memo(id, move |workspace| {
        let cycle = workspace.cycle(id);
        cycle.map_or_else(String::new, |cycle| read(cycle).to_string())
    })
}

/// What can be done with the review.
#[component]
fn Tools(cycle: CycleId, is_closed: bool) -> impl IntoView {
    let session = use_session();
    let (carry, words) = (words().carry.open(), words());
    let is_presented = RwSignal::new(false);
    let said = RwSignal::new("");
    let copy = move |()| {
        let text = markdown(&review_now(session, cycle), words);
        leptos::task::spawn_local(async move {
            let is_copied = browser::copy(&text).await.is_ok();
            let outcome = [words.review.not_copied(), words.review.copied()];
            said.set(outcome[usize::from(is_copied)]);
        });
    };
    view! {
        <div class="review-tools" role="group" aria-label=words.review.actions()>
            <Shown when=move || !is_closed>
                <CloseButton cycle=cycle />
            </Shown>
            <a class="button" href=Route::Carry(Some(cycle)).href()>{carry}</a>
            <Button name=words.review.present() on_press=move |()| is_presented.set(true) />
            <Button name=words.review.copy() on_press=copy />
            <Button name=words.review.print() on_press=|()| browser::print() />
            <p class="quiet" role="status">{move || said.get()}</p>
        </div>
        <Shown when=is_presented>
            <Presentation
                slides=slides(&review_now(session, cycle), words)
                on_close=move |()| is_presented.set(false)
            />
        </Shown>
    }
}

/// The review as one page, which takes the place of the questions on paper. It is written as printing begins.
#[component]
fn PrintedReview(cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let node = NodeRef::<html::Div>::new();
    let listener = window_event_listener(ev::beforeprint, move |_| {
        if let Some(node) = node.get_untracked() {
            node.set_inner_html(&paper(&review_now(session, cycle), words()));
        }
    });
    on_cleanup(move || listener.remove());
    view! { <div class="review-print" node_ref=node></div> }
}

/// Closes the cycle on today's day and tells so.
pub fn close(session: Session, cycle: CycleId) {
    let words = &words().review;
    session.edit(words.edit_close(), |edit| {
        edit.cycle(cycle, |cycle, stamp| {
            cycle.closed_on.edit(Some(browser::today()), stamp);
        });
    });
    let said = fill(words.closed_said(), &[("cycle", &name_of(session, cycle))]);
    session.announcement.set(said);
}

//! An objective in the review, with its key results and its lessons.

use super::field::LessonFields;
use super::grade::Whole;
use super::key_result::KeyResultItem;
use super::page::read_review;
use super::trail_line::TrailLine;
use super::verdict::VerdictField;
use crate::domain::{ObjectiveId, Prose};
use crate::ui::language::words;
use crate::ui::parts::{Repeat, Shown, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::words::{fill, score};
use leptos::prelude::*;

/// What an objective came to, what it taught, and what becomes of it.
#[component]
pub fn ObjectiveItem(
    /// Which one.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let words = &words().review;
    let title = session.memo(id, move |workspace| {
        let objective = workspace.objective(id);
        let title = objective.map(|objective| objective.title.value().to_string());
        let title = title.filter(|title| !title.trim().is_empty());
        title.unwrap_or_else(|| words.untitled().to_owned())
    });
    let whole = memo(move || read_review(session, id.into(), |reader| Some(reader.whole(id))));
    let key_results = memo(move || {
        session
            .outline()
            .with(|outline| outline.key_results(id).to_vec())
    });
    view! {
        <section class="review-objective" aria-label=title>
            <h2>{title}</h2>
            <p class="review-score">{move || whole.get().map(sum)}</p>
            <TrailLine id=id.into() />
            <ol role="list">
                <Repeat each=move || key_results.get() key=ToString::to_string let:key_result>
                    <KeyResultItem id=key_result />
                </Repeat>
            </ol>
            <Question whole=whole />
            <Lesson id=id />
            <VerdictField id=id.into() />
        </section>
    }
}

/// The score of an objective and what it says, in words.
fn sum(whole: Whole) -> String {
    let words = words();
    let ambition = words.people.ambition(whole.ambition);
    let said = match (whole.score, whole.band()) {
        (Some(given), Some(band)) => {
            let score = fill(
                words.review.objective_score(),
                &[("score", &score(words, given))],
            );
            [&score, " · ", words.review.band(band)].concat()
        }
        _ => words.review.objective_open().say(whole.unscored),
    };
    [ambition, " · ", &said].concat()
}

/// What to ask of those who have come so far.
#[component]
fn Question(whole: Memo<Option<Whole>>) -> impl IntoView {
    let question = move || {
        let (score, band) = whole
            .get()
            .and_then(|whole| whole.score.zip(whole.band()))?;
        let words = words();
        Some(
            words
                .review
                .question(band, &crate::ui::words::score(words, score)),
        )
    };
    let question = memo(question);
    view! {
        <Shown when=move || question.with(Option::is_some)>
            <p class="review-question">{move || question.get()}</p>
        </Shown>
    }
}

/// The two questions about an objective.
#[component]
fn Lesson(id: ObjectiveId) -> impl IntoView {
    let session = use_session();
    let words = &words().review;
    let learned = text(session, id, |objective| objective.learned.value());
    let differently = text(session, id, |objective| objective.differently.value());
    let type_learned = move |text: String| {
        session.type_into(words.edit_learned(), (id.into(), "learned"), |edit| {
            edit.objective(id, |objective, stamp| {
                objective.learned.edit(Prose::new(&text), stamp);
            });
        });
    };
    let type_differently = move |text: String| {
        session.type_into(
            words.edit_differently(),
            (id.into(), "differently"),
            |edit| {
                edit.objective(id, |objective, stamp| {
                    objective.differently.edit(Prose::new(&text), stamp);
                });
            },
        );
    };
    view! {
        <LessonFields learned=learned differently=differently on_learned=type_learned on_differently=type_differently />
    }
}

fn text(
    session: Session,
    id: ObjectiveId,
    read: fn(&crate::domain::Objective) -> &Prose,
) -> Memo<String> {
    session.memo(id, move |workspace| {
        let objective = workspace.objective(id);
        objective.map_or_else(String::new, |objective| read(objective).to_string())
    })
}

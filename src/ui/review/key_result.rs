//! A key result in the review: where it ended, its score, and what becomes of it.

use super::field::AnswerField;
use super::model::KeyResultReview;
use super::page::read_review;
use super::trail_line::TrailLine;
use super::verdict::VerdictField;
use crate::domain::{KeyResultId, Line, Score, Status};
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::standing::StatusMark;
use crate::ui::words::{fill, score};
use leptos::prelude::*;

/// What a key result came to.
#[component]
pub fn KeyResultItem(
    /// Which one.
    id: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let review = memo(move || read_review(session, id.into(), |reader| reader.key_result(id)));
    let say = move |read: fn(&KeyResultReview) -> String| {
        memo(move || review.with(|review| review.as_ref().map(read).unwrap_or_default()))
    };
    let title = say(|review| review.title.clone());
    let ended = say(|review| review.ended.clone());
    let reason = say(|review| review.reason.clone());
    let status = Signal::derive(move || {
        review.with(|review| {
            review
                .as_ref()
                .map_or(Status::Pending, |review| review.status)
        })
    });
    view! {
        <li class="review-key-result" aria-label=title>
            <h3>{title}</h3>
            <p class="quiet">{ended}</p>
            <p class="review-standing"><StatusMark of=status /> " · " {reason}</p>
            <TrailLine id=id.into() />
            <ScoreField id=id review=review />
            <VerdictField id=id.into() />
        </li>
    }
}

/// Gives a key result a score, or takes it back.
fn give(session: Session, id: KeyResultId, score: Option<Score>) {
    session.edit(words().review.edit_score(), |edit| {
        edit.key_result(id, |key_result, stamp| key_result.score.edit(score, stamp));
    });
}

/// The score: filled in from the progress until somebody stands by it or says another one, with a reason.
#[component]
fn ScoreField(id: KeyResultId, review: Memo<Option<KeyResultReview>>) -> impl IntoView {
    let session = use_session();
    let all = words();
    let words = &all.review;
    let grade = memo(move || {
        review.with(|review| {
            review
                .as_ref()
                .map(|review| review.grade)
                .unwrap_or_default()
        })
    });
    let measured = move || {
        let measured = grade.get().measured;
        measured.map_or_else(String::new, |measured| score(all, measured))
    };
    let first = move || match grade.get().measured {
        Some(measured) => fill(words.prefilled(), &[("score", &score(all, measured))]),
        None => words.not_scored().to_owned(),
    };
    let choose = move |event| {
        let tenths = event_target_value(&event).parse().ok();
        give(session, id, tenths.and_then(Score::tenths));
    };
    let value = move || {
        let given = grade.get().given;
        given.map_or_else(String::new, |given| given.in_tenths().to_string())
    };
    let option = move |tenths: u8| {
        let text = Score::tenths(tenths).map(|one| score(all, one));
        let is_given = move || {
            grade
                .get()
                .given
                .is_some_and(|one| one.in_tenths() == tenths)
        };
        view! { <option value=tenths.to_string() prop:selected=is_given>{text}</option> }.into_any()
    };
    let confirm = move || {
        let name = fill(words.confirm(), &[("score", &measured())]);
        let press = move |()| give(session, id, grade.get_untracked().measured);
        view! { <Button name=name on_press=press /> }
    };
    view! {
        <div class="score-field">
            <label>
                {words.score()}
                <select prop:value=value on:change=choose>
                    <option value="" prop:selected=move || grade.get().given.is_none()>{first}</option>
                    {(0..=10).map(option).collect_view()}
                </select>
            </label>
            <Shown when=move || grade.get().is_prefilled()>{confirm()}</Shown>
        </div>
        <Shown when=move || grade.get().wants_reason()>
            <ReasonField id=id review=review placeholder=fill(words.score_reason_placeholder(), &[("score", &measured())]) />
        </Shown>
    }
}

/// Why the score is another one than the progress says.
#[component]
fn ReasonField(
    id: KeyResultId,
    review: Memo<Option<KeyResultReview>>,
    placeholder: String,
) -> impl IntoView {
    let session = use_session();
    let words = &words().review;
    let reason = memo(move || {
        review.with(|review| {
            let reason = review.as_ref().map(|review| review.score_reason.clone());
            reason.unwrap_or_default()
        })
    });
    let note = format!("score-note-{id}");
    let described_by = note.clone();
    let type_reason = move |text: String| {
        session.type_into(words.edit_reason(), (id.into(), "score"), |edit| {
            edit.key_result(id, |key_result, stamp| {
                key_result.score_reason.edit(Line::new(&text), stamp);
            });
        });
    };
    let problem = move || {
        let is_missing = reason.with(|reason| reason.trim().is_empty());
        if is_missing {
            words.reason_missing()
        } else {
            ""
        }
        .to_owned()
    };
    view! {
        <div class="score-reason">
            <p class="quiet">{placeholder}</p>
            <AnswerField
                label=words.score_reason()
                placeholder=words.why_placeholder()
                value=reason
                described_by=Signal::derive(move || Some(described_by.clone()))
                on_input=type_reason
            />
            <p class="problem" id=note>{problem}</p>
        </div>
    }
}

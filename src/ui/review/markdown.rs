//! The review as Markdown, to be pasted elsewhere.

use super::html::summary;
use super::model::{KeyResultReview, ObjectiveReview, Review};
use crate::domain::{Score, Verdict};
use crate::ui::words::{Words, fill, score};

/// The whole review as Markdown.
pub fn markdown(review: &Review, words: &Words) -> String {
    let title = fill(words.review.of_cycle(), &[("cycle", &review.name)]);
    let mut text = ["# ", &title, "\n\n", &review.days, "\n"].concat();
    if let Some(day) = &review.closed_on {
        add(
            &mut text,
            &["\n", &fill(words.review.closed_on(), &[("day", day)]), "\n"],
        );
    }
    for objective in &review.objectives {
        write_objective(&mut text, objective, words);
    }
    if !review.learned.is_empty() || !review.differently.is_empty() {
        add(&mut text, &["\n## ", words.review.cycle_as_a_whole(), "\n"]);
        write_lessons(&mut text, &review.learned, &review.differently, words);
    }
    text
}

fn add(text: &mut String, pieces: &[&str]) {
    for piece in pieces {
        text.push_str(piece);
    }
}

fn scored(given: Option<Score>, words: &Words) -> String {
    given.map_or_else(|| "–".to_owned(), |given| score(words, given))
}

fn write_objective(text: &mut String, objective: &ObjectiveReview, words: &Words) {
    let number = objective.number.to_string();
    let score = scored(objective.whole.score, words);
    add(
        text,
        &[
            "\n## ",
            &number,
            ". ",
            &objective.title,
            " (",
            &score,
            ")\n\n",
        ],
    );
    add(text, &[&summary(objective, words), "\n\n"]);
    for key_result in &objective.key_results {
        write_key_result(text, key_result, words);
    }
    write_lessons(text, &objective.learned, &objective.differently, words);
    if let Some(said) = said(objective.verdict, &objective.verdict_reason, words) {
        add(text, &["\n", &said, "\n"]);
    }
}

fn write_key_result(text: &mut String, key_result: &KeyResultReview, words: &Words) {
    let score = scored(key_result.grade.score(), words);
    add(
        text,
        &[
            "- **",
            &score,
            "** ",
            &key_result.title,
            " (",
            &key_result.ended,
            ")",
        ],
    );
    let reason = key_result.score_reason.trim();
    if !reason.is_empty() {
        add(text, &[" ", reason]);
    }
    if let Some(said) = said(key_result.verdict, &key_result.verdict_reason, words) {
        add(text, &["\n  ", &said]);
    }
    text.push('\n');
}

fn write_lessons(text: &mut String, learned: &str, differently: &str, words: &Words) {
    let lessons = [
        (words.review.learned(), learned),
        (words.review.differently(), differently),
    ];
    for (question, answer) in lessons.iter().filter(|(_, answer)| !answer.is_empty()) {
        add(text, &["\n**", question, "** ", answer, "\n"]);
    }
}

fn said(verdict: Option<Verdict>, reason: &str, words: &Words) -> Option<String> {
    let verdict = [
        "**",
        words.review.verdict_name(verdict?),
        "** ",
        reason.trim(),
    ]
    .concat();
    Some(verdict.trim_end().to_owned())
}

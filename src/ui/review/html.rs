//! The review as one page of paper, and as slides.

use super::model::{KeyResultReview, ObjectiveReview, Review};
use crate::domain::{Score, Verdict};
use crate::ui::markup::Markup;
use crate::ui::words::{Words, fill, score};

/// How many letters of the smaller texts go on a line of paper.
const LINE: usize = 95;
/// Up to how many lines each size of the type holds on one page, the largest type first; style/review.css
/// knows as many sizes and one more.
const STEPS: [usize; 3] = [44, 52, 62];

/// The whole review as one page, its type as large as the page allows. Its title stands above it.
pub fn paper(review: &Review, words: &Words) -> String {
    let mut html = Markup::default();
    let step = STEPS.iter().filter(|most| lines(review) > **most).count();
    html.pieces(&[
        "<article class=\"review-paper fit-",
        &step.to_string(),
        "\">",
    ]);
    html.element("<header><p>", &review.days, "</p>");
    write_closed(&mut html, review, words);
    html.raw("</header>");
    for objective in &review.objectives {
        html.raw("<section>");
        write_objective(&mut html, objective, words);
        html.raw("</section>");
    }
    if has_whole(review) {
        html.element("<section><h2>", words.review.cycle_as_a_whole(), "</h2>");
        write_lessons(&mut html, &review.learned, &review.differently, words);
        html.raw("</section>");
    }
    html.raw("</article>");
    html.finish()
}

/// The review as slides: all scores at a glance, each objective by itself, and the cycle as a whole.
pub fn slides(review: &Review, words: &Words) -> Vec<String> {
    let mut slides = vec![overview(review, words)];
    for objective in &review.objectives {
        let mut html = Markup::default();
        write_objective(&mut html, objective, words);
        slides.push(html.finish());
    }
    if has_whole(review) {
        let mut html = Markup::default();
        html.element("<h2>", words.review.cycle_as_a_whole(), "</h2>");
        write_lessons(&mut html, &review.learned, &review.differently, words);
        slides.push(html.finish());
    }
    slides
}

fn has_whole(review: &Review) -> bool {
    !review.learned.is_empty() || !review.differently.is_empty()
}

fn overview(review: &Review, words: &Words) -> String {
    let mut html = Markup::default();
    let title = fill(words.review.of_cycle(), &[("cycle", &review.name)]);
    html.element("<h2>", &title, "</h2>");
    html.element("<p>", &review.days, "</p>");
    write_closed(&mut html, review, words);
    html.raw("<ol class=\"scores\" role=\"list\">");
    for objective in &review.objectives {
        html.raw("<li>");
        write_score(&mut html, objective.whole.score, words);
        html.element("<span>", &objective.title, "</span></li>");
    }
    html.raw("</ol>");
    html.finish()
}

fn write_closed(html: &mut Markup, review: &Review, words: &Words) {
    if let Some(day) = &review.closed_on {
        let closed = fill(words.review.closed_on(), &[("day", day)]);
        html.element("<p>", &closed, "</p>");
    }
}

fn write_score(html: &mut Markup, given: Option<Score>, words: &Words) {
    let text = given.map_or_else(|| "–".to_owned(), |given| score(words, given));
    html.element("<b class=\"score\">", &text, "</b> ");
}

fn write_objective(html: &mut Markup, objective: &ObjectiveReview, words: &Words) {
    html.raw("<h2>");
    write_score(html, objective.whole.score, words);
    html.element("<span>", &objective.title, "</span></h2>");
    html.element_if_any("<p class=\"band\">", &summary(objective, words), "</p>");
    html.raw("<ol role=\"list\">");
    for key_result in &objective.key_results {
        write_key_result(html, key_result, words);
    }
    html.raw("</ol>");
    write_lessons(html, &objective.learned, &objective.differently, words);
    write_verdict(html, objective.verdict, &objective.verdict_reason, words);
}

fn write_key_result(html: &mut Markup, key_result: &KeyResultReview, words: &Words) {
    html.raw("<li>");
    write_score(html, key_result.grade.score(), words);
    html.element("<span>", &key_result.title, " ");
    html.element("<small>", &key_result.ended, "</small> ");
    html.element_if_any("<small>", &key_result.score_reason, "</small> ");
    write_verdict(html, key_result.verdict, &key_result.verdict_reason, words);
    html.raw("</span></li>");
}

fn write_lessons(html: &mut Markup, learned: &str, differently: &str, words: &Words) {
    let lessons = [
        (words.review.learned(), learned),
        (words.review.differently(), differently),
    ];
    for (question, answer) in lessons.iter().filter(|(_, answer)| !answer.is_empty()) {
        html.element("<p class=\"lesson\"><b>", question, "</b> ");
        html.text(answer).raw("</p>");
    }
}

fn write_verdict(html: &mut Markup, verdict: Option<Verdict>, reason: &str, words: &Words) {
    if let Some(verdict) = verdict {
        html.element(
            "<span class=\"verdict\"><b>",
            words.review.verdict_name(verdict),
            "</b> ",
        );
        html.text(reason.trim()).raw("</span>");
    }
}

/// What was meant by an objective, and what its score says of that.
pub fn summary(objective: &ObjectiveReview, words: &Words) -> String {
    let ambition = words.people.ambition(objective.whole.ambition);
    let mut text = ambition.to_owned();
    if let Some(band) = objective.whole.band() {
        text.push_str(" · ");
        text.push_str(words.review.band(band));
    }
    text
}

/// About how many lines the review takes on paper.
fn lines(review: &Review) -> usize {
    let of = |text: &str| text.chars().count().div_ceil(LINE);
    let mut lines = 5 + of(&review.learned) + of(&review.differently);
    for objective in &review.objectives {
        lines += 4 + of(&objective.learned) + of(&objective.differently);
        for key_result in &objective.key_results {
            let words = key_result.title.chars().count() + key_result.ended.chars().count();
            lines += (words + key_result.score_reason.chars().count()).div_ceil(LINE);
            lines += usize::from(key_result.verdict.is_some());
        }
    }
    lines
}

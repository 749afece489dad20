//! Cards of A6 for a wall: one for each objective and each key result.

use super::content::{Content, KeyResult, Objective};
use super::fit::card_step;
use crate::ui::markup::Markup;
use crate::ui::words::{Words, fill};

/// How many cards make a page.
const ON_A_PAGE: usize = 4;

/// A card before it is set.
struct Card {
    /// "objective" or "key-result": what kind of card it is, as a class.
    kind: &'static str,
    /// What kind of card it is, and which one.
    kicker: String,
    title: String,
    /// How it is measured.
    measure: String,
    /// What stands below: the reason, or the work.
    below: Vec<String>,
    /// The cycle, whose it is, and what it belongs to.
    foot: String,
}

/// Writes the cards of a cycle, each objective before its key results.
pub fn cards(html: &mut Markup, content: &Content, words: &Words) {
    let mut cards = Vec::new();
    for objective in &content.objectives {
        cards.push(of_objective(content, objective, words));
        for (key_result, number) in objective.key_results.iter().zip(1..) {
            cards.push(of_key_result(objective, key_result, number, words));
        }
    }
    for page in cards.chunks(ON_A_PAGE) {
        html.raw("<article class=\"paper card-page\">");
        for card in page {
            write(html, card);
        }
        html.raw("</article>");
    }
}

fn of_objective(content: &Content, objective: &Objective, words: &Words) -> Card {
    let number = objective.number.to_string();
    Card {
        kind: "objective",
        kicker: fill(words.print.objective(), &[("number", &number)]),
        title: objective.title.clone(),
        measure: String::new(),
        below: vec![objective.why.clone()],
        foot: joined(&[&content.cycle, &objective.owners]),
    }
}

fn of_key_result(
    objective: &Objective,
    key_result: &KeyResult,
    number: i32,
    words: &Words,
) -> Card {
    let (objective_number, number) = (objective.number.to_string(), number.to_string());
    let gaps = [("objective", &*objective_number), ("number", &number)];
    let work = key_result.initiatives.iter();
    Card {
        kind: "key-result",
        kicker: fill(words.print.key_result(), &gaps),
        title: key_result.title.clone(),
        measure: key_result.measure.clone(),
        below: work.map(|work| format!("↳ {work}")).collect(),
        foot: joined(&[&objective.title, &key_result.owner]),
    }
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" · ")
}

fn write(html: &mut Markup, card: &Card) {
    let mut below = card.below.clone();
    below.push(card.measure.clone());
    let step = card_step(&card.title, &below).to_string();
    html.pieces(&["<section class=\"card ", card.kind, " card-", &step, "\">"]);
    html.element("<p class=\"kicker\">", &card.kicker, "</p>");
    html.element("<h2>", &card.title, "</h2>");
    html.element_if_any("<p class=\"figures\">", &card.measure, "</p>");
    for line in &card.below {
        html.element_if_any("<p class=\"below\">", line, "</p>");
    }
    html.element("<p class=\"foot-line\">", &card.foot, "</p></section>");
}

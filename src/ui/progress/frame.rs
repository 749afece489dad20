//! What all histories begin with, and what is said of one that is not there.

use super::pen::Pen;
use crate::ui::markup::Markup;

/// The page of a history that is gone.
pub fn gone(pen: Pen, said: &str) -> String {
    let mut html = Markup::default();
    html.element("<h1>", pen.words.pages.history(), "</h1>");
    html.element("<p>", said, "</p>");
    html.finish()
}

/// What a history is of, with where that stands.
pub fn write_head(html: &mut Markup, pen: Pen, title: &str, place: &str) {
    html.element(
        "<p class=\"story-kicker\">",
        pen.words.pages.history(),
        "</p>",
    );
    html.element("<h1>", title, "</h1>");
    html.element("<p class=\"progress-lead\">", place, "</p>");
}

//! A cycle as one file of HTML that opens from a mail attachment: no script, no link, nothing it would load.
//!
//! Its policy forbids everything but its own style sheet, which it names by its checksum, so that even a style
//! that somebody smuggled in would not count.

use super::handout::{Handout, Lessons, Stand, Told};
use crate::ui::markup::Markup;
use crate::ui::print::KeyResult;
use crate::ui::standing::{percent, points, sign, slug, status};
use crate::ui::words::{Words, fill};

/// The style sheet within the file.
pub const STYLE: &str = include_str!("report.css");
/// Its checksum (SHA-256, base64); a browser test says the right one when the style sheet has changed.
pub const CHECKSUM: &str = "sha256-eQpqfX51ELqDERLeF9Ehz7N4R9Arv1XYv8TpAJRKiHw=";

/// The whole file. `lang` is the tag of the language of `words`, `day` the day at hand as people write it.
pub fn report(handout: &Handout, lang: &str, day: &str, words: &Words) -> String {
    let mut html = Markup::with_room(8192);
    html.element("<!doctype html>\n<html lang=\"", lang, "\">\n<head>\n");
    html.raw("<meta charset=\"utf-8\">\n");
    html.pieces(&[
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '",
        CHECKSUM,
        "'; base-uri 'none'; form-action 'none'\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=\"color-scheme\" content=\"light dark\">\n",
    ]);
    html.element("<title>", &handout.cycle, "</title>\n");
    html.pieces(&["<style>", STYLE, "</style>\n</head>\n<body>\n<header>"]);
    html.element("<h1>", &handout.cycle, "</h1>");
    html.element("<p>", &handout.days, "</p></header>\n<main>\n");
    for told in &handout.objectives {
        objective(&mut html, told, words);
    }
    if !handout.lessons.is_empty() {
        let heading = words.review.cycle_as_a_whole();
        html.element("<section class=\"objective\"><h2>", heading, "</h2>");
        lessons(&mut html, &handout.lessons, words);
        html.raw("</section>\n");
    }
    let made = fill(words.export.report_made(), &[("day", day)]);
    html.element("</main>\n<footer>", &made, "</footer>\n");
    html.raw("</body>\n</html>\n");
    html.finish()
}

fn objective(html: &mut Markup, told: &Told, words: &Words) {
    let number = told.objective.number.to_string();
    html.pieces(&["<section class=\"objective\"><h2>", &number, ". "]);
    html.text(titled(&told.objective.title, words)).raw("</h2>");
    html.element_if_any("<p class=\"why\">", &told.objective.why, "</p>");
    if !told.objective.owners.is_empty() {
        let owners = &told.objective.owners;
        html.element("<p class=\"meta\">", words.people.owners(), ": ");
        html.text(owners).raw("</p>");
    }
    stand(html, told.stand.as_ref(), words);
    if !told.key_results.is_empty() {
        html.raw("<ol role=\"list\">");
        for (key_result, its) in &told.key_results {
            html.raw("<li class=\"key-result\">");
            write_key_result(html, key_result, its.as_ref(), words);
            html.raw("</li>");
        }
        html.raw("</ol>");
    }
    if !told.lessons.is_empty() {
        lessons(html, &told.lessons, words);
    }
    html.raw("</section>\n");
}

fn write_key_result(html: &mut Markup, key_result: &KeyResult, its: Option<&Stand>, words: &Words) {
    html.element("<h3>", titled(&key_result.title, words), "</h3>");
    let has_both = !key_result.measure.is_empty() && !key_result.owner.is_empty();
    if !key_result.measure.is_empty() || !key_result.owner.is_empty() {
        html.element(
            "<p class=\"meta\"><span class=\"figures\">",
            &key_result.measure,
            "</span>",
        );
        html.raw(if has_both { " · " } else { "" });
        html.text(&key_result.owner).raw("</p>");
    }
    stand(html, its, words);
    if !key_result.initiatives.is_empty() {
        html.element(
            "<ul class=\"work\" aria-label=\"",
            words.records.initiatives(),
            "\">",
        );
        for initiative in &key_result.initiatives {
            html.element("<li>", titled(initiative, words), "</li>");
        }
        html.raw("</ul>");
    }
}

/// Where something stands: a bar, the status with its sign, what was read and why.
fn stand(html: &mut Markup, stand: Option<&Stand>, words: &Words) {
    let Some(stand) = stand else { return };
    html.raw("<p class=\"meta\">");
    if let Some(share) = stand.progress {
        let said = percent(words, share);
        let value = points(share).min(100).to_string();
        html.element("<progress max=\"100\" value=\"", &value, "\"");
        html.element(" aria-label=\"", &said, "\"></progress> ");
        html.element("<span class=\"figures\">", &said, "</span> · ");
    }
    html.element("<span class=\"status ", slug(stand.status), "\">");
    html.pieces(&[
        "<span aria-hidden=\"true\">",
        sign(stand.status),
        "</span> ",
    ]);
    html.element("", status(words, stand.status), "</span>");
    if !stand.now.is_empty() {
        html.element(" · ", words.export.now(), " ")
            .text(&stand.now);
    }
    html.element(" <span class=\"quiet\">· ", &stand.reason, "</span></p>");
}

fn lessons(html: &mut Markup, lessons: &Lessons, words: &Words) {
    html.raw("<div class=\"lessons\">");
    for (question, answer) in [
        (words.review.learned(), &lessons.learned),
        (words.review.differently(), &lessons.differently),
    ] {
        if !answer.is_empty() {
            html.element("<h3>", question, "</h3>");
            html.element("<p>", answer, "</p>");
        }
    }
    html.raw("</div>");
}

fn titled<'a>(title: &'a str, words: &'a Words) -> &'a str {
    if title.trim().is_empty() {
        words.review.untitled()
    } else {
        title
    }
}

//! Everything that was said about a key result, the latest first: check-ins, and corrections between them.

use super::beyond::with_unit;
use super::pen::Pen;
use super::story::unit_on;
use crate::domain::{CheckIn, Correction, History, Reading, Wording};
use crate::ui::markup::Markup;
use crate::ui::words::fill;

/// How many times in a row a target is lowered until it is pointed out.
const OFTEN: usize = 3;

/// What was said.
pub struct Entries<'a> {
    /// About which key result.
    pub history: &'a History<'a>,
    /// What it is written with.
    pub pen: Pen,
}

impl Entries<'_> {
    /// Writes it as a list under a heading.
    pub fn write(&self, html: &mut Markup) {
        let words = &self.pen.words.progress;
        html.element("<h2>", words.entries(), "</h2>");
        let lowered = self.history.lowered_in_a_row();
        if lowered >= OFTEN {
            let said = fill(words.lowered(), &[("count", &lowered.to_string())]);
            html.element("<p class=\"story-remark\">", &said, "</p>");
        }
        let (check_ins, turns) = (&self.history.check_ins, &self.history.corrections);
        if check_ins.is_empty() && turns.is_empty() {
            html.element("<p>", words.no_entries(), "</p>");
            return;
        }
        html.raw("<ol class=\"story-entries\" role=\"list\">");
        let (mut check_in, mut turn) = (check_ins.len(), turns.len());
        while check_in + turn > 0 {
            let is_turn = turn > 0
                && (check_in == 0
                    || turns[turn - 1].date.value() > check_ins[check_in - 1].date.value());
            if is_turn {
                turn -= 1;
                write_turn(html, self.pen, turns[turn], turn + 1);
            } else {
                check_in -= 1;
                self.check_in(html, check_ins[check_in]);
            }
        }
        html.raw("</ol>");
    }

    fn check_in(&self, html: &mut Markup, check_in: &CheckIn) {
        let words = &self.pen.words.progress;
        html.raw("<li>");
        self.said(html, check_in);
        if self.history.cycle.closed_on.value().is_none() {
            html.raw(" <a href=\"#/check-ins/")
                .raw(&check_in.id.to_string());
            html.element("\">", words.correct(), "</a>");
        }
        note(html, check_in.note.value());
        let earlier = self.history.earlier(check_in);
        if !earlier.is_empty() {
            html.element(
                "<details><summary>",
                &words.replaced().say(earlier.len()),
                "</summary>",
            );
            for one in earlier {
                html.raw("<p><del>");
                self.said(html, one);
                note(html, one.note.value());
                html.raw("</del></p>");
            }
            html.raw("</details>");
        }
        html.raw("</li>");
    }

    /// When it was, what was read, how sure people were, and by whom.
    fn said(&self, html: &mut Markup, check_in: &CheckIn) {
        let words = &self.pen.words.progress;
        let day = *check_in.date.value();
        html.element("<b>", &(self.pen.figures.day)(day), "</b> ");
        let reading = match *check_in.reading.value() {
            Reading::Value(value) => {
                let unit = unit_on(self.history, day);
                with_unit(self.pen.figures, value, &unit)
            }
            Reading::Share(share) => self.pen.percent(share),
            Reading::Skipped => words.skipped().to_owned(),
        };
        html.element("<span class=\"reading\">", &reading, "</span>");
        if let Some(confidence) = check_in.confidence.value() {
            let sure = fill(
                words.sure(),
                &[("confidence", &confidence.get().to_string())],
            );
            html.raw(" · ")
                .text(words.confidence())
                .raw(" ")
                .text(&sure);
        }
        by(html, self.pen, check_in.by.value());
    }
}

/// Writes a course correction: its day, its number, why it was made, and what it changed.
pub fn write_turn(html: &mut Markup, pen: Pen, turn: &Correction, number: usize) {
    let words = &pen.words.progress;
    html.element(
        "<li class=\"turn\"><b>",
        &(pen.figures.day)(*turn.date.value()),
        "</b> ",
    );
    let name = fill(words.turn_number(), &[("number", &number.to_string())]);
    html.element("<span class=\"reading\">", &name, "</span>");
    by(html, pen, turn.by.value());
    note(html, turn.reason.value());
    let (before, after) = (turn.before.value(), turn.after.value());
    if before.title != after.title {
        change(html, &before.title, &after.title);
    }
    if before.measure != after.measure {
        change(html, &measured(pen, before), &measured(pen, after));
    }
    html.raw("</li>");
}

fn measured(pen: Pen, wording: &Wording) -> String {
    let measure = wording.measure.as_ref();
    let none = || pen.words.measure.no_measure().to_owned();
    measure.map_or_else(none, |measure| pen.words.measure(measure, pen.figures))
}

fn by(html: &mut Markup, pen: Pen, by: &str) {
    if !by.trim().is_empty() {
        let by = fill(pen.words.progress.by(), &[("name", by.trim())]);
        html.element(" <span class=\"quiet\">", &by, "</span>");
    }
}

/// What was said in words.
fn note(html: &mut Markup, note: &str) {
    html.element_if_any(" <span class=\"said\">", note, "</span>");
}

/// What was, and what took its place.
fn change(html: &mut Markup, before: &str, after: &str) {
    html.element(
        "<p class=\"change\"><del>",
        before,
        "</del> <span aria-hidden=\"true\">→</span> ",
    );
    html.element("<ins>", after, "</ins></p>");
}

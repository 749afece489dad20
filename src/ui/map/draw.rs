//! Writes a map down: a list of trees, each as SVG in which the groups nest as the tree does.
//!
//! Every box is a link to its line in the document. The groups carry the roles of lists, so that a screen
//! reader hears the tree that others see: an objective, its key results with their initiatives and with
//! what contributes to each, and what contributes to the objective as a whole.

use super::card::{Card, Row, STEP, Text};
use super::layout::{Branch, COLUMN, Frame, extent, layered, stacked, stacked_width};
use super::model::{KeyResult, Map};
use crate::domain::RecordId;
use crate::ui::markup::Markup;
use crate::ui::route::Route;
use crate::ui::words::Words;

/// Room around a tree, so that no outline is cut off.
const EDGE: i32 = 4;
/// The classes of the box of an objective: one of the map's own, and one of the context.
const CLASSES: [&str; 2] = ["objective", "context"];
/// How long an arrowhead is, and how wide from its middle.
const HEAD: (i32, i32) = (8, 4);

/// How the cards of a tree are arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// In columns from left to right.
    Columns,
    /// One below the other, all of it so many pixels wide.
    Stack(i32),
}

/// The map as HTML.
pub fn draw(map: &Map, arrangement: Arrangement, words: &Words) -> String {
    let mut html = Markup::default();
    list_of_trees(&mut html, map, &map.roots, arrangement, words);
    if !map.roots.is_empty() && !map.alone.is_empty() {
        html.element("<h2>", words.map.unconnected(), "</h2>");
    }
    list_of_trees(&mut html, map, &map.alone, arrangement, words);
    html.finish()
}

/// What the boxes, lines and signs stand for, as HTML.
pub fn legend(words: &Words) -> String {
    let words = &words.map;
    let mut html = Markup::default();
    html.element(
        "<ul class=\"map-legend\" role=\"list\" aria-label=\"",
        words.legend(),
        "\">",
    );
    for (class, text) in [
        ("", words.legend_objective()),
        ("narrower", words.legend_key_result()),
        ("narrowest", words.legend_initiative()),
        ("elsewhere", words.legend_context()),
    ] {
        html.pieces(&["<li><i class=\"map-swatch ", class, "\"></i> "]);
        html.text(text).raw("</li>");
    }
    html.raw("<li><span aria-hidden=\"true\">◂—</span> ");
    html.text(words.legend_link()).raw("</li>");
    for text in [
        words.legend_unconnected(),
        words.legend_no_key_results(),
        words.legend_overloaded(),
    ] {
        html.element("<li>", text, "</li>");
    }
    html.raw("</ul>");
    html.finish()
}

fn list_of_trees(
    html: &mut Markup,
    map: &Map,
    roots: &[usize],
    arrangement: Arrangement,
    words: &Words,
) {
    if roots.is_empty() {
        return;
    }
    html.element(
        "<ul class=\"map-trees\" role=\"list\" aria-label=\"",
        words.map.objectives(),
        "\">",
    );
    for root in roots {
        html.raw("<li>");
        Tree::of(map, *root, arrangement, words).write(html);
        html.raw("</li>");
    }
    html.raw("</ul>");
}

/// A tree whose cards have their places.
struct Tree<'a> {
    map: &'a Map,
    words: &'a Words,
    is_stacked: bool,
    /// The objectives, as places in the map, in reading order.
    order: Vec<usize>,
    cards: Vec<Card>,
    frames: Vec<Frame>,
}

impl<'a> Tree<'a> {
    fn of(map: &'a Map, root: usize, arrangement: Arrangement, words: &'a Words) -> Self {
        let (mut order, mut cards, mut branches) = (Vec::new(), Vec::new(), Vec::new());
        let mut open = vec![(root, None, 0)];
        while let Some((index, parent, depth)) = open.pop() {
            let width = match arrangement {
                Arrangement::Columns => COLUMN,
                Arrangement::Stack(width) => stacked_width(width, depth),
            };
            let card = Card::of(map, index, width, words);
            let place = branches.len();
            let height = card.height;
            branches.push(Branch { parent, height });
            order.push(index);
            cards.push(card);
            let contributors: Vec<usize> = map.contributors(index).collect();
            let contributors = contributors.into_iter().rev();
            open.extend(contributors.map(|index| (index, Some(place), depth + 1)));
        }
        let frames = match arrangement {
            Arrangement::Columns => layered(&branches),
            Arrangement::Stack(width) => stacked(&branches, width),
        };
        Self {
            map,
            words,
            is_stacked: arrangement != Arrangement::Columns,
            order,
            cards,
            frames,
        }
    }

    fn write(&self, html: &mut Markup) {
        let (width, height) = extent(&self.frames);
        let (width, height) = (width + 2 * EDGE, height + 2 * EDGE);
        html.raw("<svg class=\"map-tree\" role=\"none\" width=\"")
            .number(width);
        html.raw("\" height=\"").number(height);
        html.raw("\" viewBox=\"")
            .number(-EDGE)
            .raw(" ")
            .number(-EDGE);
        html.raw(" ")
            .number(width)
            .raw(" ")
            .number(height)
            .raw("\">");
        html.raw("<g aria-hidden=\"true\">");
        for (place, index) in self.order.iter().enumerate() {
            self.links(html, place, *index);
        }
        html.raw("</g>");
        self.objective(html, 0);
        html.raw("</svg>");
    }

    /// An objective with all that hangs on it.
    fn objective(&self, html: &mut Markup, place: usize) {
        let objective = &self.map.objectives[self.order[place]];
        let card = &self.cards[place];
        let class = CLASSES[usize::from(objective.is_context)];
        self.row(html, place, &card.rows[0], class);
        if !objective.key_results.is_empty() {
            begin_list(html, self.words.map.key_results());
            for key_result in &objective.key_results {
                html.raw("<g role=\"listitem\">");
                self.key_result(html, place, key_result);
                html.raw("</g>");
            }
            html.raw("</g>");
        }
        self.contributors(html, &objective.contributors);
    }

    fn key_result(&self, html: &mut Markup, place: usize, key_result: &KeyResult) {
        let card = &self.cards[place];
        self.row(html, place, card.row(key_result.id.into()), "key-result");
        if !key_result.initiatives.is_empty() {
            begin_list(html, self.words.map.initiatives());
            for initiative in &key_result.initiatives {
                html.raw("<g role=\"listitem\">");
                self.row(html, place, card.row(initiative.id.into()), "initiative");
                html.raw("</g>");
            }
            html.raw("</g>");
        }
        self.contributors(html, &key_result.contributors);
    }

    fn contributors(&self, html: &mut Markup, contributors: &[usize]) {
        if contributors.is_empty() {
            return;
        }
        begin_list(html, self.words.map.contributing());
        for contributor in contributors {
            html.raw("<g role=\"listitem\">");
            self.objective(html, self.place(*contributor));
            html.raw("</g>");
        }
        html.raw("</g>");
    }

    fn row(&self, html: &mut Markup, place: usize, row: &Row, class: &str) {
        let corner = self.frames[place];
        let frame = moved(row.frame, corner);
        let address = Route::Line(row.record).href();
        html.pieces(&["<a class=\"map-", class, "\" href=\"", &address]);
        html.element("\" aria-label=\"", &row.name, "\"><rect x=\"");
        html.number(frame.x).raw("\" y=\"").number(frame.y);
        html.raw("\" width=\"").number(frame.width);
        html.raw("\" height=\"").number(frame.height);
        html.raw("\" rx=\"6\"></rect>");
        for text in &row.texts {
            write_text(html, text, corner);
        }
        html.raw("</a>");
        if let Some(sign) = &row.sign {
            html.raw("<g aria-hidden=\"true\">");
            write_text(html, sign, corner);
            html.raw("</g>");
        }
    }

    /// The links from all that contributes to an objective.
    fn links(&self, html: &mut Markup, place: usize, index: usize) {
        let objective = &self.map.objectives[index];
        for contributor in &objective.contributors {
            self.link(html, place, objective.id.into(), *contributor);
        }
        for key_result in &objective.key_results {
            for contributor in &key_result.contributors {
                self.link(html, place, key_result.id.into(), *contributor);
            }
        }
    }

    fn link(&self, html: &mut Markup, place: usize, record: RecordId, contributor: usize) {
        let row = self.cards[place].row(record).frame;
        let to = moved(row, self.frames[place]);
        let child = self.place(contributor);
        let from = moved(self.cards[child].rows[0].frame, self.frames[child]);
        if self.is_stacked {
            stacked_link(html, to, from, row.x > 0);
        } else {
            column_link(html, to, from);
        }
    }

    fn place(&self, index: usize) -> usize {
        let place = self.order.iter().position(|other| *other == index);
        place.unwrap_or_default()
    }
}

fn begin_list(html: &mut Markup, name: &str) {
    html.element("<g role=\"list\" aria-label=\"", name, "\">");
}

fn moved(frame: Frame, corner: Frame) -> Frame {
    Frame {
        x: frame.x + corner.x,
        y: frame.y + corner.y,
        ..frame
    }
}

fn middle(frame: Frame) -> i32 {
    frame.y + frame.height / 2
}

/// From the left of a contributor, in a curve, to the right of what it contributes to.
fn column_link(html: &mut Markup, to: Frame, from: Frame) {
    let (x, y) = (to.right(), middle(to));
    let (across, down) = (from.x - x - HEAD.0, middle(from) - y);
    let half = across / 2;
    begin_path(html, "map-link", x + HEAD.0, y);
    steps(html, &[("c", half), (" ", 0), (" ", half), (" ", down)]);
    steps(html, &[(" ", across), (" ", down)]);
    html.raw(END_PATH);
    begin_path(html, "map-head", x, y);
    steps(html, &[("l", HEAD.0), (" ", -HEAD.1), ("v", 2 * HEAD.1)]);
    html.raw("z").raw(END_PATH);
}

/// From the left of a contributor, along the edge, up to the key result or the objective.
fn stacked_link(html: &mut Markup, to: Frame, from: Frame, is_key_result: bool) {
    let left = if is_key_result { to.x - STEP } else { to.x };
    let x = left + STEP / 2;
    let start = if is_key_result {
        let start = middle(to);
        begin_path(html, "map-link", to.x - HEAD.0 / 2, start);
        steps(html, &[("h", x - to.x + HEAD.0 / 2)]);
        start
    } else {
        let start = to.bottom() + HEAD.0;
        begin_path(html, "map-link", x, start);
        start
    };
    if from.x > x {
        steps(html, &[("v", middle(from) - start), ("h", from.x - x)]);
    } else {
        steps(html, &[("v", from.y - start)]);
    }
    html.raw(END_PATH);
    if is_key_result {
        begin_path(html, "map-head", to.x, middle(to));
        steps(
            html,
            &[("l", -HEAD.0 / 2 - 1), (" ", -HEAD.1), ("v", 2 * HEAD.1)],
        );
    } else {
        begin_path(html, "map-head", x, to.bottom());
        steps(html, &[("l", -HEAD.1), (" ", HEAD.0), ("h", 2 * HEAD.1)]);
    }
    html.raw("z").raw(END_PATH);
}

const END_PATH: &str = "\"></path>";

/// Begins a path at a point; steps from there follow.
fn begin_path(html: &mut Markup, class: &str, x: i32, y: i32) {
    html.pieces(&["<path class=\"", class, "\" d=\""]);
    steps(html, &[("m", x), (" ", y)]);
}

fn steps(html: &mut Markup, steps: &[(&str, i32)]) {
    for (before, number) in steps {
        html.raw(before).number(*number);
    }
}

fn write_text(html: &mut Markup, text: &Text, corner: Frame) {
    html.pieces(&["<text class=\"", text.class, "\">"]);
    let (x, mut y) = (text.x + corner.x, text.y + corner.y);
    for line in &text.lines {
        html.raw("<tspan x=\"")
            .number(x)
            .raw("\" y=\"")
            .number(y)
            .raw("\">");
        // The space at the end keeps the words apart for those who copy or search them.
        html.text(line).raw(" </tspan>");
        y += text.leading;
    }
    html.raw("</text>");
}

//! The funnel: an objective, its key results and the work behind them, as a picture that any page can
//! show. Where something is still to be written, the picture keeps a place for it.

mod drawing;

pub use drawing::{Captions, draw};

use crate::domain::{ObjectiveId, Outline, RecordId, Workspace};
use crate::ui::words::shortened;

/// The width of a box, in units of the picture.
const BOX: i32 = 150;
/// The room between two columns, through which the bands run.
const GAP: i32 = 36;
/// The room between two boxes of a column.
const ROW: i32 = 10;
/// The height of a line of text.
const LINE: i32 = 16;
/// The room above and below the text of a box.
const PAD: i32 = 8;
/// The room for the captions of the columns.
const HEAD: i32 = 22;
/// The most letters that fit on a line of a box.
const LETTERS: usize = 22;
/// The most lines in a box.
const LINES: usize = 4;
/// The places for key results that are there from the start.
const PLACES: usize = 3;

/// The three columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// What will be better.
    Objective,
    /// How anyone would notice.
    KeyResult,
    /// What is tried.
    Initiative,
}

/// The texts of a funnel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// The title of the objective; may be empty.
    pub objective: String,
    /// The title of each key result, with those of its initiatives.
    pub key_results: Vec<(String, Vec<String>)>,
}

impl Texts {
    /// The texts of an objective; empty ones if it is not there. Lines without a word are left out.
    pub fn of(workspace: &Workspace, outline: &Outline, id: ObjectiveId) -> Self {
        let title = |id: RecordId| {
            let record = workspace.record(id);
            record
                .map(|record| record.title().trim().to_owned())
                .unwrap_or_default()
        };
        let mut key_results = Vec::new();
        for key_result in outline.key_results(id) {
            let initiatives = outline
                .initiatives(*key_result)
                .iter()
                .map(|id| title((*id).into()));
            let initiatives: Vec<String> = initiatives.filter(|title| !title.is_empty()).collect();
            let title = title((*key_result).into());
            if !title.is_empty() || !initiatives.is_empty() {
                key_results.push((title, initiatives));
            }
        }
        Self {
            objective: title(id.into()),
            key_results,
        }
    }

    fn rows(&self) -> Vec<Row<'_>> {
        let rows = self.key_results.iter();
        rows.map(|(title, initiatives)| {
            (&**title, initiatives.iter().map(|title| &**title).collect())
        })
        .collect()
    }

    /// How many initiatives there are in all.
    pub fn initiatives(&self) -> usize {
        self.key_results
            .iter()
            .map(|(_, initiatives)| initiatives.len())
            .sum()
    }
}

/// The title of a key result, and those of its initiatives.
type Row<'a> = (&'a str, Vec<&'a str>);

/// One box of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its column.
    pub level: Level,
    /// Its left edge, in units of the picture.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// Its text, line by line; none where something is still to be written.
    pub lines: Vec<String>,
}

/// The picture: its size, its boxes, and the bands from box to box as outlines in the language of SVG paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funnel {
    /// In units of its own; whoever shows it scales it.
    pub width: i32,
    /// See `width`.
    pub height: i32,
    /// The objective first, then each key result followed by its initiatives.
    pub boxes: Vec<Place>,
    /// One for each two boxes that belong together, with whether both are written.
    pub bands: Vec<(String, bool)>,
}

impl Funnel {
    /// Lays out these texts from left to right, with places for what the first three key results and the
    /// first initiative may become.
    pub fn of(texts: &Texts) -> Self {
        let mut key_results = texts.rows();
        while key_results.len() < PLACES {
            key_results.push(("", Vec::new()));
        }
        if texts.initiatives() == 0 {
            key_results[0].1.push("");
        }
        Self::lay_out(&texts.objective, &key_results)
    }

    /// Lays out what is written and nothing else, for those who read it.
    pub fn written(texts: &Texts) -> Self {
        Self::lay_out(&texts.objective, &texts.rows())
    }

    fn lay_out(objective: &str, key_results: &[Row]) -> Self {
        let mut boxes = Vec::new();
        let mut tops = Vec::new();
        let mut y = HEAD;
        for (title, initiatives) in key_results {
            tops.push(boxes.len());
            y = block(&mut boxes, title, initiatives, y) + ROW;
        }
        let mut objective = place(Level::Objective, objective, 0);
        let bottom = (y - ROW).max(HEAD + objective.height);
        objective.y = middle(HEAD, bottom, objective.height);
        boxes.insert(0, objective);
        let right = boxes.iter().map(|place| place.x + place.width).max();
        let bands = bands(&boxes, &tops);
        Self {
            width: right.unwrap_or(0),
            height: bottom + 1,
            boxes,
            bands,
        }
    }
}

/// A key result with its initiatives beside it, from `top` on; returns where they end.
fn block(boxes: &mut Vec<Place>, title: &str, initiatives: &[&str], top: i32) -> i32 {
    let mut key_result = place(Level::KeyResult, title, top);
    let mut beside = Vec::new();
    let mut y = top;
    for title in initiatives {
        let initiative = place(Level::Initiative, title, y);
        y += initiative.height + ROW;
        beside.push(initiative);
    }
    let end = (y - ROW).max(top + key_result.height);
    let slack = (end - (y - ROW).max(top)) / 2;
    if beside.is_empty() {
        boxes.push(key_result);
        return end;
    }
    for initiative in &mut beside {
        initiative.y += slack;
    }
    key_result.y = middle(top, end, key_result.height);
    boxes.push(key_result);
    boxes.append(&mut beside);
    end
}

fn place(level: Level, text: &str, y: i32) -> Place {
    let lines = wrap(text);
    let rows = i32::try_from(lines.len()).unwrap_or(1).max(2);
    let column = level as i32;
    Place {
        level,
        x: column * (BOX + GAP),
        y,
        width: BOX,
        height: rows * LINE + 2 * PAD,
        lines,
    }
}

fn middle(top: i32, bottom: i32, height: i32) -> i32 {
    (top + (bottom - top - height) / 2).max(HEAD)
}

/// From the objective to each key result, and from each key result to its initiatives. `tops` says where the key
/// results stand among the boxes without the objective.
fn bands(boxes: &[Place], tops: &[usize]) -> Vec<(String, bool)> {
    let mut bands = Vec::new();
    let share = |parent: &Place, index: usize, count: usize| {
        let part = |index: usize| {
            let (index, count) = (
                i32::try_from(index).unwrap_or(0),
                i32::try_from(count).unwrap_or(1),
            );
            parent.y + parent.height * index / count
        };
        (part(index), part(index + 1))
    };
    for (index, top) in tops.iter().enumerate() {
        let key_result = &boxes[top + 1];
        bands.push(band(
            &boxes[0],
            share(&boxes[0], index, tops.len()),
            key_result,
        ));
        let end = tops.get(index + 1).copied().unwrap_or(boxes.len() - 1);
        let initiatives = &boxes[top + 2..=end];
        for (index, initiative) in initiatives.iter().enumerate() {
            bands.push(band(
                key_result,
                share(key_result, index, initiatives.len()),
                initiative,
            ));
        }
    }
    bands
}

/// From a stretch of a box's right edge to all of the left edge of another.
fn band(from: &Place, (top, bottom): (i32, i32), to: &Place) -> (String, bool) {
    let (left, right) = (from.x + from.width, to.x);
    let bend = left.midpoint(right);
    let (end_top, end_bottom) = (to.y, to.y + to.height);
    let outline: [(char, &[i32]); 5] = [
        ('M', &[left, top]),
        ('C', &[bend, top, bend, end_top, right, end_top]),
        ('V', &[end_bottom]),
        ('C', &[bend, end_bottom, bend, bottom, left, bottom]),
        ('Z', &[]),
    ];
    let mut path = String::new();
    for (command, numbers) in outline {
        path.push(command);
        for number in numbers {
            path.push(' ');
            path.push_str(&number.to_string());
        }
    }
    (path, !from.lines.is_empty() && !to.lines.is_empty())
}

/// The text in lines that fit into a box.
fn wrap(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let is_full = line.chars().count() + word.chars().count() >= LETTERS;
        if !line.is_empty() && is_full {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines
        .iter()
        .map(|line| shortened(line, LETTERS + 1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(objective: &str, key_results: &[(&str, &[&str])]) -> Texts {
        let key_results = key_results.iter().map(|(title, initiatives)| {
            let initiatives = initiatives
                .iter()
                .map(|title| (*title).to_owned())
                .collect();
            ((*title).to_owned(), initiatives)
        });
        Texts {
            objective: objective.to_owned(),
            key_results: key_results.collect(),
        }
    }

    fn count(funnel: &Funnel, level: Level, is_written: bool) -> usize {
        let boxes = funnel.boxes.iter();
        boxes
            .filter(|place| place.level == level && place.lines.is_empty() != is_written)
            .count()
    }

    #[test]
    fn an_empty_funnel_keeps_places_for_what_is_to_come() {
        let funnel = Funnel::of(&Texts::default());
        assert_eq!(count(&funnel, Level::Objective, false), 1);
        assert_eq!(count(&funnel, Level::KeyResult, false), 3);
        assert_eq!(count(&funnel, Level::Initiative, false), 1);
        assert!(funnel.bands.iter().all(|(_, is_written)| !is_written));
    }

    #[test]
    fn it_fills_as_things_are_written() {
        let written = texts(
            "Paying feels instant",
            &[
                ("Failed payments fall from 1.8% to 0.6%", &["Retry"]),
                ("NPS reaches 50", &[]),
            ],
        );
        let funnel = Funnel::of(&written);
        assert_eq!(count(&funnel, Level::KeyResult, true), 2);
        assert_eq!(count(&funnel, Level::KeyResult, false), 1);
        assert_eq!(count(&funnel, Level::Initiative, true), 1);
        assert_eq!(
            funnel
                .bands
                .iter()
                .filter(|(_, is_written)| *is_written)
                .count(),
            3
        );
    }

    #[test]
    fn for_readers_it_shows_what_is_written_and_no_place_for_more() {
        let written = texts("Paying feels instant", &[("NPS reaches 50", &[])]);
        let funnel = Funnel::written(&written);
        assert_eq!(funnel.boxes.len(), 2);
        assert!(funnel.bands.iter().all(|(_, is_written)| *is_written));
        assert!(funnel.width < Funnel::of(&written).width);
    }

    #[test]
    fn long_texts_wrap_and_end() {
        let lines = wrap(
            "Payout questions solved in the first call rise from 54% to 75% of all that come in by telephone and by letter",
        );
        assert_eq!(lines.len(), LINES);
        assert!(
            lines.iter().all(|line| line.chars().count() <= LETTERS + 1),
            "{lines:?}"
        );
        assert!(lines[LINES - 1].ends_with('…'));
        assert_eq!(wrap("Überraschungsmomentsammlungen").len(), 1);
    }

    proptest! {
        #[test]
        fn no_box_lies_over_another_or_outside(
            key_results in prop::collection::vec(("[a-z ]{0,90}", prop::collection::vec("[a-z ]{1,90}", 0..5)), 0..7), objective in "[a-z ]{0,200}"
        ) {
            let texts = Texts { objective, key_results };
            for funnel in [Funnel::of(&texts), Funnel::written(&texts)] {
            for (index, one) in funnel.boxes.iter().enumerate() {
                prop_assert!(one.x >= 0 && one.x + one.width <= funnel.width, "{one:?}");
                prop_assert!(one.y >= HEAD && one.y + one.height <= funnel.height, "{one:?} in {}", funnel.height);
                for other in &funnel.boxes[index + 1..] {
                    let apart = one.x != other.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
                    prop_assert!(apart, "{one:?} over {other:?}");
                }
            }
            prop_assert_eq!(funnel.bands.len(), funnel.boxes.len() - 1);
            }
        }
    }
}

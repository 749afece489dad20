//! One objective of the map as a card: a funnel that narrows from the objective over its key results to
//! the work behind them, its words broken into lines.

use super::layout::Frame;
use super::model::{Map, Objective};
use crate::domain::RecordId;
use crate::ui::text_width::Face;
use crate::ui::words::Words;

/// How much narrower each level of the funnel is, on either side.
pub const STEP: i32 = 12;
/// Between two rows of a card.
const GAP: i32 = 4;

/// A card with all its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// How tall it is.
    pub height: i32,
    /// The objective, its key results and their initiatives, from top to bottom.
    pub rows: Vec<Row>,
}

/// A line of the document as a box with words in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line it leads to.
    pub record: RecordId,
    /// What it is called by those who hear it.
    pub name: String,
    /// Where it is, seen from the corner of its card.
    pub frame: Frame,
    /// What stands in it, in the order of its name.
    pub texts: Vec<Text>,
    /// The sign before it, which says nothing that its place does not.
    pub sign: Option<Text>,
}

/// A text of several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What kind of text it is, as a class.
    pub class: &'static str,
    /// Where its lines begin, seen from the corner of the card.
    pub x: i32,
    /// Where its first line stands.
    pub y: i32,
    /// From one line to the next.
    pub leading: i32,
    /// The lines.
    pub lines: Vec<String>,
}

/// How a kind of text is set.
struct Style {
    class: &'static str,
    face: Face,
    leading: i32,
}

const KICKER: Style = style("kicker-text", Face::regular(12), 16);
const OBJECTIVE: Style = style("objective-text", Face::bold(15), 20);
const FLAG: Style = style("flag-text", Face::bold(12), 17);
const NUMBER: Style = style("number-text", Face::regular(12), 17);
const KEY_RESULT: Style = style("key-result-text", Face::regular(13), 17);
const INITIATIVE: Style = style("initiative-text", Face::regular(12), 16);

const fn style(class: &'static str, face: Face, leading: i32) -> Style {
    Style {
        class,
        face,
        leading,
    }
}

impl Card {
    /// The card of an objective, so many pixels wide.
    pub fn of(map: &Map, index: usize, width: i32, words: &Words) -> Self {
        let objective = &map.objectives[index];
        let mut column = Column {
            width,
            bottom: 0,
            rows: Vec::new(),
        };
        column.objective(map, objective, words);
        for key_result in &objective.key_results {
            let title = titled(&key_result.title, words);
            let number = key_result.number.to_string();
            column.level(
                1,
                7,
                key_result.id.into(),
                title,
                (&NUMBER, &number),
                &KEY_RESULT,
            );
            for initiative in &key_result.initiatives {
                let title = titled(&initiative.title, words);
                column.level(
                    2,
                    5,
                    initiative.id.into(),
                    title,
                    (&INITIATIVE, "↳"),
                    &INITIATIVE,
                );
            }
        }
        Self {
            height: column.bottom,
            rows: column.rows,
        }
    }

    /// The row of a line; the objective's, if the line is not on the card.
    pub fn row(&self, record: RecordId) -> &Row {
        let found = self.rows.iter().find(|row| row.record == record);
        found.unwrap_or(&self.rows[0])
    }
}

/// The title, or what stands in for one.
fn titled<'a>(title: &'a str, words: &'a Words) -> &'a str {
    if title.trim().is_empty() {
        words.map.untitled()
    } else {
        title
    }
}

/// Rows that are put one under the other.
struct Column {
    width: i32,
    bottom: i32,
    rows: Vec<Row>,
}

impl Column {
    fn objective(&mut self, map: &Map, objective: &Objective, words: &Words) {
        let title = titled(&objective.title, words);
        let mut whose: Vec<&str> = objective.elsewhere.iter().map(String::as_str).collect();
        whose.extend(objective.team_names.iter().map(String::as_str));
        let whose = whose.join(" · ");
        let flags = flags(map, objective, words);
        let mut row = self.begin(0, objective.id.into(), 10);
        row.write(&KICKER, 12, &whose);
        row.write(&OBJECTIVE, 12, title);
        if !whose.is_empty() {
            // To be seen above the title, and said after it.
            row.row.texts.swap(0, 1);
        }
        for flag in &flags {
            row.write(&FLAG, 12, flag);
        }
        let mut spoken = vec![title];
        spoken.extend(Some(whose.as_str()).filter(|whose| !whose.is_empty()));
        spoken.extend(flags.iter().map(|flag| without_sign(flag)));
        row.row.name = spoken.join(". ");
        self.end(row, 10);
    }

    /// A row further down the funnel, with a sign before its words.
    fn level(
        &mut self,
        level: i32,
        padding: i32,
        record: RecordId,
        title: &str,
        (sign_style, sign): (&Style, &str),
        style: &Style,
    ) {
        self.bottom += GAP;
        let mut row = self.begin(level, record, padding);
        let top = row.next;
        row.write(sign_style, 9, sign);
        row.row.sign = row.row.texts.pop();
        row.next = top;
        row.write(style, 28, title);
        title.clone_into(&mut row.row.name);
        self.end(row, padding);
    }

    fn begin(&self, level: i32, record: RecordId, padding: i32) -> Open {
        let frame = Frame {
            x: level * STEP,
            y: self.bottom,
            width: self.width - 2 * level * STEP,
            height: 0,
        };
        Open {
            next: frame.y + padding,
            row: Row {
                record,
                name: String::new(),
                frame,
                texts: Vec::new(),
                sign: None,
            },
        }
    }

    fn end(&mut self, mut open: Open, padding: i32) {
        self.bottom = open.next + padding;
        open.row.frame.height = self.bottom - open.row.frame.y;
        self.rows.push(open.row);
    }
}

/// A row that is being written.
struct Open {
    row: Row,
    /// Where the next line begins at the top.
    next: i32,
}

impl Open {
    fn write(&mut self, style: &Style, indent: i32, text: &str) {
        let lines = style.face.wrap(text, self.row.frame.width - indent - 10);
        let count = i32::try_from(lines.len()).unwrap_or_default();
        if count == 0 {
            return;
        }
        self.row.texts.push(Text {
            class: style.class,
            x: self.row.frame.x + indent,
            // Letters stand on their line with a quarter of its height below them.
            y: self.next + style.leading * 3 / 4,
            leading: style.leading,
            lines,
        });
        self.next += count * style.leading;
    }
}

/// What deserves a second look about an objective, each with its sign.
fn flags(map: &Map, objective: &Objective, words: &Words) -> Vec<String> {
    let findings = &map.findings;
    let mut flags = Vec::new();
    if findings.unconnected.contains(&objective.id) {
        flags.push(words.map.flag_unconnected().to_owned());
    }
    if findings.without_key_results.contains(&objective.id) {
        flags.push(words.map.flag_no_key_results().to_owned());
    }
    for team in &findings.overloaded {
        if objective.teams.contains(&team.team) && !objective.is_context {
            flags.push(words.map.overloaded_flag(team));
        }
    }
    flags
}

/// What a flag says, without the sign before it.
fn without_sign(flag: &str) -> &str {
    flag.split_once(' ').map_or(flag, |(_, words)| words)
}

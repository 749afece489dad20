//! Reading lines one by one: what each is follows from its label or from what it stands under.

use super::Pasted;
use super::build::{Builder, Level};
use super::label::Label;
use super::lines::{Form, Item};
use super::outlook::{self, Outlook};

/// A line that the next ones may stand under.
#[derive(Clone, Copy)]
struct Above {
    rank: usize,
    /// What it is; `None` for a label alone, as in "Key results:", which only says what comes.
    level: Option<Level>,
    /// What stands under it.
    below: Level,
    is_labelled: bool,
    form: Form,
    indent: usize,
    index: usize,
}

struct Reader<'a> {
    outlook: Outlook<'a>,
    builder: Builder,
    stack: Vec<Above>,
    /// Whether a lone "Why:" came before.
    explains: bool,
}

/// What the lines of a text say.
pub(super) fn read(items: &[Item]) -> Pasted {
    let mut reader = Reader {
        outlook: Outlook::over(items),
        builder: Builder::default(),
        stack: Vec::new(),
        explains: false,
    };
    let is_flat = outlook::is_flat(items);
    for (index, item) in items.iter().enumerate() {
        if is_flat {
            reader.builder.put(Level::KeyResult, &item.text);
            continue;
        }
        match item.label {
            Some(Label::Line(level)) => reader.labelled(index, item, level),
            Some(Label::Why | Label::Column) if item.text.is_empty() => reader.explains = true,
            Some(Label::Why | Label::Column) => reader.builder.explain(&item.text),
            None => reader.unlabelled(index, item),
        }
    }
    reader.builder.pasted
}

impl Reader<'_> {
    fn labelled(&mut self, index: usize, item: &Item, level: Level) {
        self.explains = false;
        let is_bare = item.text.is_empty();
        while self.stack.last().is_some_and(|above| match above.level {
            Some(other) => other >= level,
            None => above.below >= level,
        }) {
            self.stack.pop();
        }
        if !is_bare {
            self.builder.put(level, &item.text);
        }
        self.stack.push(Above {
            rank: item.rank,
            level: (!is_bare).then_some(level),
            below: if is_bare { level } else { level.below() },
            is_labelled: true,
            form: item.form,
            indent: item.indent,
            index,
        });
    }

    fn unlabelled(&mut self, index: usize, item: &Item) {
        if self.explains {
            if item.form != Form::Heading && !item.after_gap {
                return self.builder.explain(&item.text);
            }
            self.explains = false;
        }
        if self.goes_on(item) {
            return;
        }
        while self
            .stack
            .last()
            .is_some_and(|above| above.rank > item.rank)
        {
            self.stack.pop();
        }
        let level = match self.stack.last().copied() {
            None => self.root(index, item),
            Some(above) if above.rank < item.rank => self.under(index, item, above),
            Some(above) => self.beside(index, item, above),
        };
        if let Some(level) = level {
            self.builder.put(level, &item.text);
            self.stack.push(Above {
                rank: item.rank,
                level: Some(level),
                below: level.below(),
                is_labelled: false,
                form: item.form,
                indent: item.indent,
                index,
            });
        }
    }

    /// A plain line that is indented behind a bullet belongs to it.
    fn goes_on(&mut self, item: &Item) -> bool {
        let Some(above) = self.stack.last() else {
            return false;
        };
        let is_inside = above.form == Form::Bullet
            && item.form == Form::Plain
            && item.indent > above.indent
            && above.level.is_some();
        if !is_inside {
            return false;
        }
        if item.after_gap && above.level == Some(Level::Objective) {
            self.builder.explain(&item.text);
        } else {
            self.builder.go_on(&item.text);
        }
        true
    }

    /// What a line is that nothing stands above; `None` once it has been put elsewhere.
    fn root(&mut self, index: usize, item: &Item) -> Option<Level> {
        let has_objective = !self.builder.pasted.objectives.is_empty();
        match item.form {
            Form::Heading if self.outlook.is_title(index) => self.builder.introduce(&item.text),
            Form::Heading => return Some(Level::Objective),
            Form::Bullet => return Some(self.outlook.bullet(index)),
            Form::Plain if self.outlook.names_objectives && has_objective => {
                self.builder.explain(&item.text);
            }
            Form::Plain if self.outlook.names_objectives => self.builder.introduce(&item.text),
            Form::Plain if has_objective || self.outlook.heads_a_list(index) => {
                return Some(Level::Objective);
            }
            Form::Plain => self.builder.introduce(&item.text),
        }
        None
    }

    /// What a line is that stands deeper than the one above it.
    fn under(&mut self, index: usize, item: &Item, above: Above) -> Option<Level> {
        let is_prose = item.form == Form::Plain
            && above.form == Form::Heading
            && above.level == Some(Level::Objective)
            && (self.outlook.has_bullets || self.outlook.names_key_results)
            && !self.outlook.heads_a_list(index);
        let is_reason = is_prose
            || (item.form == Form::Plain
                && above.form == Form::Heading
                && above.level == Some(Level::Objective)
                && above.index + 1 == index
                && self.outlook.has_bullets);
        if is_reason {
            self.builder.explain(&item.text);
            return None;
        }
        Some(above.below)
    }

    /// What a line is that stands as deep as the one above it.
    fn beside(&mut self, index: usize, item: &Item, above: Above) -> Option<Level> {
        let Some(level) = above.level else {
            return Some(above.below);
        };
        let follows = above.index + 1 == index && !item.after_gap;
        let is_plain = item.form == Form::Plain;
        if above.is_labelled && is_plain {
            let lists = !self.outlook.has_bullets && !self.outlook.names_key_results;
            match level {
                Level::Objective if lists => return Some(Level::KeyResult),
                Level::KeyResult | Level::Initiative if follows => self.builder.go_on(&item.text),
                _ => self.builder.explain(&item.text),
            }
            return None;
        }
        if above.is_labelled && level == Level::Objective {
            return Some(Level::KeyResult);
        }
        let is_reason = is_plain && level == Level::Objective && follows;
        if is_reason && (self.outlook.has_bullets || self.outlook.names_key_results) {
            self.builder.explain(&item.text);
            return None;
        }
        Some(level)
    }
}

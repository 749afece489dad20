//! Putting what was read where it belongs.

use super::{Pasted, PastedKeyResult, PastedObjective};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Objective,
    KeyResult,
    Initiative,
}

impl Level {
    /// What stands directly under it; under an initiative stand more of them.
    pub(super) fn below(self) -> Self {
        match self {
            Self::Objective => Self::KeyResult,
            Self::KeyResult | Self::Initiative => Self::Initiative,
        }
    }
}

/// A paste as far as it has been read.
#[derive(Default)]
pub(super) struct Builder {
    pub(super) pasted: Pasted,
}

impl Builder {
    /// Adds a line under what came last on the level above.
    pub(super) fn put(&mut self, level: Level, text: &str) {
        let title = text.to_owned();
        if level == Level::Objective {
            self.pasted.objectives.push(PastedObjective {
                title: Some(title),
                ..PastedObjective::default()
            });
            return;
        }
        if self.pasted.objectives.is_empty() {
            self.pasted.objectives.push(PastedObjective::default());
        }
        let Some(objective) = self.pasted.objectives.last_mut() else {
            return;
        };
        match objective.key_results.last_mut() {
            Some(key_result) if level == Level::Initiative => key_result.initiatives.push(title),
            _ => objective.key_results.push(PastedKeyResult {
                title,
                initiatives: Vec::new(),
            }),
        }
    }

    /// Adds to the line that came last.
    pub(super) fn go_on(&mut self, text: &str) {
        let Some(objective) = self.pasted.objectives.last_mut() else {
            return self.introduce(text);
        };
        let title = match objective.key_results.last_mut() {
            Some(key_result) => key_result
                .initiatives
                .last_mut()
                .unwrap_or(&mut key_result.title),
            None => objective.title.get_or_insert_default(),
        };
        join(title, ' ', text);
    }

    /// Adds to why the last objective matters.
    pub(super) fn explain(&mut self, text: &str) {
        match self.pasted.objectives.last_mut() {
            Some(objective) => join(objective.why.get_or_insert_default(), '\n', text),
            None => self.introduce(text),
        }
    }

    /// Adds what belongs to no objective.
    pub(super) fn introduce(&mut self, text: &str) {
        self.pasted.introduction.push(text.to_owned());
    }
}

fn join(whole: &mut String, between: char, part: &str) {
    if !whole.is_empty() {
        whole.push(between);
    }
    whole.push_str(part);
}

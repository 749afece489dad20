//! Ways out of a flaw: edits that are safe by construction, or templates made of the writer's own words.

use super::reading::Reading;

/// The gap that a template leaves for the writer to fill in. The rule `placeholder` knows it.
pub const GAP: &str = "__";

/// A way out that the writer can take. It never states a fact that the writer has not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as the label of a button.
    pub label: &'static str,
    /// The change it makes.
    pub change: Change,
}

/// What a fix changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The statement reads like this instead; what the writer has to add is left open as [`GAP`].
    Reword(String),
    /// The statement becomes several of its kind, one after the other.
    Split(Vec<String>),
    /// The work moves under its key result as an initiative, and the key result asks for the result.
    MoveToInitiatives {
        /// The work in the writer's words.
        initiative: String,
        /// What the key result reads from now on, with gaps to fill in.
        key_result: String,
    },
    /// The number moves into a key result of its own under the objective.
    MoveToKeyResult {
        /// What the objective reads from now on.
        objective: String,
        /// The new key result.
        key_result: String,
    },
    /// One more key result under the objective, with gaps to fill in.
    AddKeyResult(String),
    /// The key result is measured by steps instead of a number.
    MarkAsMilestone,
    /// The measure is opened where today's value goes.
    AddBaseline,
}

impl Fix {
    /// What tells it from any other: its label and every text it would leave.
    pub fn key(&self) -> String {
        let mut key = self.label.to_owned();
        let mut add = |text: &str| {
            key.push('\n');
            key.push_str(text);
        };
        match &self.change {
            Change::Reword(text) | Change::AddKeyResult(text) => add(text),
            Change::Split(texts) => texts.iter().for_each(|text| add(text)),
            Change::MoveToInitiatives {
                initiative: kept,
                key_result: new,
            }
            | Change::MoveToKeyResult {
                objective: kept,
                key_result: new,
            } => [kept, new].into_iter().for_each(|text| add(text)),
            Change::MarkAsMilestone | Change::AddBaseline => {}
        }
        key
    }

    /// The way out for work: it is kept as an initiative, and its place asks for what it should change.
    pub(crate) fn move_to_initiatives(reading: &Reading<'_>) -> Self {
        Self {
            label: "Move to initiatives",
            change: Change::MoveToInitiatives {
                initiative: reading.sentence().to_owned(),
                key_result: format!("{GAP} from {GAP} to {GAP}"),
            },
        }
    }

    /// A fix that rewords the statement.
    pub(crate) fn reword(label: &'static str, text: String) -> Self {
        Self {
            label,
            change: Change::Reword(text),
        }
    }
}

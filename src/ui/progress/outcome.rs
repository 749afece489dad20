//! What a line says of itself: where it stands while its cycle runs, what it came to once that is closed.

use crate::domain::{
    Ambition, Band, Date, History, ObjectiveId, ObjectiveStanding, Outline, Score, Status,
    Workspace,
};
use crate::ui::markup::Markup;
use crate::ui::review::{Grade, Whole};
use crate::ui::standing::write_mark;
use crate::ui::words::{self, Words, fill};

/// Where a line stands, or what it came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Its cycle runs.
    Standing(Status),
    /// Its cycle is closed; `None` while nobody and nothing has scored it.
    Scored(Option<Score>),
}

impl Outcome {
    /// Of a key result.
    pub fn of_key_result(history: &History<'_>, today: Date) -> Self {
        if history.cycle.closed_on.value().is_some() {
            Self::Scored(Grade::of(history).score())
        } else {
            Self::Standing(history.standing(today).status)
        }
    }

    /// Of an objective that stands as `standing` says.
    pub fn of_objective(
        workspace: &Workspace,
        outline: &Outline,
        id: ObjectiveId,
        standing: &ObjectiveStanding,
    ) -> Self {
        let cycle = workspace.cycle_of(id.into());
        let cycle = cycle.and_then(|cycle| workspace.cycle(cycle));
        if cycle.is_some_and(|cycle| cycle.closed_on.value().is_some()) {
            Self::Scored(Whole::of_objective(workspace, outline, id).score)
        } else {
            Self::Standing(standing.whole.status)
        }
    }

    /// What it came to, in words: the band that its score lies in. Nothing while its cycle runs, and nothing
    /// while it has no score.
    pub fn band(self, words: &Words, ambition: Ambition) -> Option<&'static str> {
        match self {
            Self::Scored(Some(score)) => Some(words.review.band(Band::of(score, ambition))),
            Self::Standing(_) | Self::Scored(None) => None,
        }
    }

    /// Writes it as HTML.
    pub fn write(self, html: &mut Markup, words: &Words) {
        let said = match self {
            Self::Standing(status) => return write_mark(html, words, status),
            Self::Scored(None) => words.review.not_scored().to_owned(),
            Self::Scored(Some(score)) => {
                let score = words::score(words, score);
                fill(words.review.objective_score(), &[("score", &score)])
            }
        };
        html.element("<span class=\"standing scored\">", &said, "</span>");
    }
}

//! What the overview shows: the key results of a cycle by their objectives, chosen and in order.

use super::outcome::Outcome;
use super::selection::Selection;
use crate::domain::sort::sort;
use crate::domain::{
    CycleId, Date, History, ObjectiveId, Outline, Score, Standing, Status, Workspace,
};
use crate::ui::people::Belonging;
use crate::ui::standing::STATUSES;

/// The key results of a cycle that were chosen.
pub struct Board<'a> {
    /// How many of the chosen part stand so, in the order of [`STATUSES`], whatever status was chosen. All are
    /// zero once the cycle is closed.
    pub counts: [usize; 5],
    /// The key results in groups: one for each objective in the order of the document, or all in one by need.
    pub groups: Vec<Group<'a>>,
}

/// Key results that stand together.
pub struct Group<'a> {
    /// The objective they belong to, with its number; `None` where several do.
    pub objective: Option<(ObjectiveId, usize)>,
    /// The key results.
    pub rows: Vec<Row<'a>>,
}

/// A key result with where it stands, or what it came to.
pub struct Row<'a> {
    /// Its objective.
    pub objective: ObjectiveId,
    /// What was written about it.
    pub history: History<'a>,
    /// Where it stands.
    pub standing: Standing,
    /// What it says of itself: that, or its score.
    pub outcome: Outcome,
}

impl<'a> Board<'a> {
    /// What was chosen of a cycle, as it stands on `today`. What is closed stands nowhere any more, so a status
    /// chosen there leaves all.
    pub fn of(
        workspace: &'a Workspace,
        outline: &Outline,
        cycle: CycleId,
        selection: Selection,
        today: Date,
    ) -> Self {
        let part = selection.part.filter(|part| part.is_of_somebody(workspace));
        let seen = Belonging::of(workspace, outline, cycle).seen(part, |_| false);
        let mut board = Self {
            counts: [0; 5],
            groups: Vec::new(),
        };
        for (id, number) in outline.objectives(cycle).iter().zip(1..) {
            if !seen.contains(id) {
                continue;
            }
            let key_results = outline.key_results(*id).iter();
            let mut rows: Vec<Row> = key_results
                .filter_map(|key_result| {
                    let history = History::of(workspace, outline, *key_result)?;
                    let standing = history.standing(today);
                    let outcome = Outcome::of_key_result(&history, today);
                    Some(Row {
                        objective: *id,
                        history,
                        standing,
                        outcome,
                    })
                })
                .collect();
            for (status, count) in STATUSES.into_iter().zip(&mut board.counts) {
                let stands_so = |row: &&Row| row.outcome == Outcome::Standing(status);
                *count += rows.iter().filter(stands_so).count();
            }
            rows.retain(|row| match (selection.status, row.outcome) {
                (Some(chosen), Outcome::Standing(status)) => chosen == status,
                _ => true,
            });
            if !rows.is_empty() {
                board.groups.push(Group {
                    objective: Some((*id, number)),
                    rows,
                });
            }
        }
        if selection.by_need {
            board.by_need();
        }
        board
    }

    /// Puts all key results into one group, those that need attention first, or those that came to least.
    fn by_need(&mut self) {
        let rows = std::mem::take(&mut self.groups)
            .into_iter()
            .flat_map(|group| group.rows);
        let mut rows: Vec<Option<Row>> = rows.map(Some).collect();
        let mut order: Vec<(u8, f64, usize)> = Vec::new();
        for (place, row) in rows.iter().flatten().enumerate() {
            let (rank, within) = need(row);
            order.push((rank, within, place));
        }
        sort(&mut order, |a, b| a.0 < b.0 || a.0 == b.0 && a.1 < b.1);
        let rows: Vec<Row> = order
            .into_iter()
            .filter_map(|(_, _, place)| rows[place].take())
            .collect();
        if !rows.is_empty() {
            self.groups.push(Group {
                objective: None,
                rows,
            });
        }
    }
}

/// What comes first by need, and then within that: the status and how far it lags; or the score, with what has
/// none yet before all that have one.
fn need(row: &Row) -> (u8, f64) {
    match row.outcome {
        Outcome::Standing(status) => (urgency(status), row.standing.lead()),
        Outcome::Scored(score) => (u8::from(score.is_some()), score.map_or(0.0, Score::get)),
    }
}

/// Which status needs attention first: what is known to be in trouble, then what nobody knows.
const fn urgency(status: Status) -> u8 {
    match status {
        Status::Behind => 0,
        Status::AtRisk => 1,
        Status::Outdated => 2,
        Status::Pending => 3,
        Status::OnTrack => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{CYCLE, churn, close, date};
    use super::*;

    fn titles(selection: Selection) -> (Vec<Vec<String>>, [usize; 5]) {
        titles_of(&churn(), selection)
    }

    fn titles_of(workspace: &Workspace, selection: Selection) -> (Vec<Vec<String>>, [usize; 5]) {
        let outline = Outline::of(workspace);
        let board = Board::of(workspace, &outline, CYCLE, selection, date("2027-05-11"));
        let title = |row: &Row| row.history.key_result.title.value().to_string();
        let groups = board.groups.iter();
        let titles = groups
            .map(|group| group.rows.iter().map(title).collect())
            .collect();
        (titles, board.counts)
    }

    const CHURN: &str = "Churn falls from 18% to 6%";
    const AUDIT: &str = "The audit is passed";

    #[test]
    fn all_stand_in_the_order_of_the_document_and_are_counted() {
        let (all, counts) = titles(Selection::ALL);
        assert_eq!(all, [[CHURN, AUDIT]]);
        assert_eq!(counts, [1, 1, 0, 0, 0]);
    }

    #[test]
    fn a_status_leaves_its_own_and_the_counts_as_they_are() {
        let only = |status| Selection {
            status: Some(status),
            ..Selection::ALL
        };
        assert_eq!(
            titles(only(Status::OnTrack)),
            (vec![vec![AUDIT.to_owned()]], [1, 1, 0, 0, 0])
        );
        assert_eq!(titles(only(Status::Behind)).0.len(), 0);
    }

    #[test]
    fn what_needs_attention_comes_first() {
        let (all, _) = titles(Selection {
            by_need: true,
            ..Selection::ALL
        });
        assert_eq!(all, [[CHURN, AUDIT]]);
    }
    #[test]
    fn what_is_closed_stands_nowhere_and_the_lowest_score_comes_first() {
        let mut workspace = churn();
        close(&mut workspace);
        let (all, counts) = titles_of(
            &workspace,
            Selection {
                status: Some(Status::Outdated),
                by_need: true,
                ..Selection::ALL
            },
        );
        assert_eq!(
            (all, counts),
            (vec![vec![CHURN.to_owned(), AUDIT.to_owned()]], [0; 5])
        );
    }
}

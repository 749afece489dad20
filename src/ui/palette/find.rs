//! Finding lines by their words, in all cycles.

use super::actions::Act;
use super::choices::{Choice, Choices};
use super::matching::{Fit, Query, best_first};
use crate::domain::{CycleId, Outline, Record, RecordId, Workspace};
use crate::ui::words::{Words, shortened};

/// Titles in a path are cut to this many characters.
const SHORT: usize = 40;

/// Reasons that were found are cut to this many characters.
const EXCERPT: usize = 90;

/// What to look through.
#[derive(Clone, Copy)]
pub struct Search<'a> {
    /// The records.
    pub workspace: &'a Workspace,
    /// Their order.
    pub outline: &'a Outline,
    /// The cycle at hand, whose lines come first.
    pub cycle: Option<CycleId>,
    /// The texts.
    pub words: &'a Words,
}

impl Search<'_> {
    /// The lines that have all the words that were typed, in their title or, for objectives, in why they
    /// matter; the objectives of the cycle at hand while nothing is typed.
    pub fn find(self, typed: &str) -> Choices {
        let query = Query::new(typed);
        let mut found = Vec::new();
        let others = self.outline.cycles().iter().copied();
        let others = others.filter(|id| Some(*id) != self.cycle && !query.is_empty());
        for cycle in self.cycle.into_iter().chain(others) {
            for id in self.outline.branch(cycle.into()) {
                let is_wanted = !query.is_empty() || matches!(id, RecordId::Objective(_));
                if is_wanted && let Some((fit, detail)) = self.fit(&query, cycle, id) {
                    found.push((fit, self.choice(cycle, id, detail)));
                }
            }
        }
        Choices::first(best_first(found))
    }

    /// How well a line fits, and what to say beside its title.
    fn fit(self, query: &Query, cycle: CycleId, id: RecordId) -> Option<(Fit, String)> {
        let is_line = matches!(
            id,
            RecordId::Objective(_) | RecordId::KeyResult(_) | RecordId::Initiative(_)
        );
        let record = self.workspace.record(id).filter(|_| is_line)?;
        if let Some(fit) = query.fit(record.title()) {
            return Some((fit, self.path(cycle, id)));
        }
        let RecordId::Objective(objective) = id else {
            return None;
        };
        let why = self.workspace.objective(objective)?.why.value();
        let fit = query.fit(why)?;
        let detail = [&self.path(cycle, id), " · ", &shortened(why, EXCERPT)].concat();
        Some((fit.max(Fit::Words), detail))
    }

    fn choice(self, cycle: CycleId, id: RecordId, detail: String) -> Choice {
        Choice {
            act: Act::GoToLine(cycle, id),
            name: self.name(id),
            detail,
            keys: String::new(),
        }
    }

    /// The title of a record, or what kind it is of while it has none.
    fn name(self, id: RecordId) -> String {
        let record = self.workspace.record(id);
        match record.map(|record| record.title().trim()) {
            Some(title) if !title.is_empty() => title.to_owned(),
            _ => self.words.kind(id.kind()).to_owned(),
        }
    }

    /// What a line stands under, the outermost first.
    fn path(self, cycle: CycleId, id: RecordId) -> String {
        let mut above = Vec::new();
        let mut next = self.workspace.record(id).and_then(Record::parent);
        while let Some(id) = next.filter(|id| *id != cycle.into()) {
            above.push(shortened(&self.name(id), SHORT));
            next = self.workspace.record(id).and_then(Record::parent);
        }
        let mut path = self.name(cycle.into());
        for name in above.iter().rev() {
            path.push_str(" › ");
            path.push_str(name);
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Cadence, Date, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Period, Prose, Stamp,
    };
    use crate::ui::words::ENGLISH;

    const HERE: CycleId = CycleId::new(1);
    const THERE: CycleId = CycleId::new(2);

    fn workspace() -> Workspace {
        let mut workspace = Workspace::default();
        let stamp = Stamp {
            time: 1,
            ..Stamp::NEVER
        };
        let mut edit = Edit::new(&mut workspace, stamp);
        let quarter = Period::quarter_of(Date::new(2027, 1, 1).unwrap());
        for (cycle, name, number) in [(HERE, "Winter", 10), (THERE, "Spring", 20)] {
            edit.add_cycle(cycle, Line::new(name), quarter, Cadence::Weekly);
            let objective = ObjectiveId::new(number);
            edit.add_objective(objective, cycle, 0);
            edit.objective(objective, |objective, stamp| {
                let title = Line::new(&format!("Paying feels instant in {name}"));
                objective.title.edit(title, stamp);
                objective.why.edit(Prose::new("Shoppers give up"), stamp);
            });
            let key_result = KeyResultId::new(number);
            edit.add_key_result(key_result, objective, 0);
            edit.key_result(key_result, |key_result, stamp| {
                key_result
                    .title
                    .edit(Line::new("Fewer failed payments"), stamp);
            });
            let title = Line::new("Retry with a second acquirer");
            edit.add_initiative(InitiativeId::new(number), key_result, 0, title);
        }
        drop(edit.finish());
        workspace
    }

    fn found(typed: &str) -> Vec<(String, String)> {
        let workspace = workspace();
        let search = Search {
            workspace: &workspace,
            outline: &Outline::of(&workspace),
            cycle: Some(THERE),
            words: &ENGLISH,
        };
        let shown = search.find(typed).shown.into_iter();
        shown.map(|choice| (choice.name, choice.detail)).collect()
    }

    #[test]
    fn lines_of_all_cycles_are_found_with_their_path_those_at_hand_first() {
        let lines = found("acquirer");
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].0, "Retry with a second acquirer");
        assert_eq!(
            lines[0].1,
            "Spring › Paying feels instant in Spring › Fewer failed payments"
        );
        assert!(lines[1].1.starts_with("Winter › "));
    }

    #[test]
    fn every_word_is_asked_for_and_beginnings_come_first() {
        assert_eq!(found("pay winter").len(), 1);
        let names: Vec<String> = found("pay").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names[0], "Paying feels instant in Spring");
        assert_eq!(names[1], "Paying feels instant in Winter");
        assert_eq!(names[2], "Fewer failed payments");
        assert_eq!(found("pay nothing"), []);
    }

    #[test]
    fn why_it_matters_is_searched_and_shown() {
        let lines = found("shoppers");
        assert_eq!(lines[0].0, "Paying feels instant in Spring");
        assert_eq!(lines[0].1, "Spring · Shoppers give up");
    }

    #[test]
    fn nothing_typed_lists_the_objectives_at_hand() {
        let names: Vec<String> = found("").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["Paying feels instant in Spring"]);
    }
}

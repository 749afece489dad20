//! Writing Markdown.

use super::inline::escape;
use super::{Labels, measure};
use crate::domain::{
    Ambition, CycleId, KeyResult, Line, Measure, Milestone, Objective, ObjectiveId, Outline, Owner,
    Weight, Workspace,
};
use std::cmp::Ordering;

/// A cycle as Markdown; nothing if it is gone.
pub fn write(workspace: &Workspace, outline: &Outline, cycle: CycleId, labels: &Labels) -> String {
    let Some(found) = workspace.cycle(cycle) else {
        return String::new();
    };
    let mut writer = Writer {
        workspace,
        outline,
        labels,
        out: String::new(),
    };
    let period = found.period.value();
    writer.line("# ", found.name.value());
    let days = [period.start().to_string(), period.end().to_string()].join(" – ");
    writer.push(&["\n", &days, "\n"]);
    for id in outline.objectives(cycle) {
        writer.objective(*id);
    }
    writer.out
}

struct Writer<'a> {
    workspace: &'a Workspace,
    outline: &'a Outline,
    labels: &'a Labels,
    out: String,
}

impl Writer<'_> {
    fn push(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.out.push_str(piece);
        }
    }

    /// A line of its own with a mark before it.
    fn line(&mut self, mark: &str, text: &str) {
        self.out.push_str(mark);
        escape(&mut self.out, text);
        while self.out.ends_with(' ') {
            self.out.pop();
        }
        self.out.push('\n');
    }

    fn objective(&mut self, id: ObjectiveId) {
        let Some(objective) = self.workspace.objective(id) else {
            return;
        };
        self.out.push('\n');
        self.line("## ", objective.title.value());
        self.why(objective);
        let owners = self.workspace.owners_of(id);
        self.owners("\n", &owners);
        if *objective.ambition.value() == Ambition::Committed {
            let labels = self.labels;
            self.push(&["\n**", labels.ambition, ":** ", labels.committed, "\n"]);
        }
        let key_results = self.outline.key_results(id);
        if !key_results.is_empty() {
            self.out.push('\n');
        }
        for id in key_results {
            if let Some(key_result) = self.workspace.key_result(*id) {
                self.key_result(key_result);
            }
        }
    }

    /// Why it matters as a quotation, whose lines stay lines.
    fn why(&mut self, objective: &Objective) {
        let why = &**objective.why.value();
        if why.is_empty() {
            return;
        }
        self.out.push('\n');
        let mut lines = why.split('\n').peekable();
        while let Some(line) = lines.next() {
            self.out.push_str(if line.is_empty() { ">" } else { "> " });
            escape(&mut self.out, line);
            let goes_on = lines.peek().is_some_and(|next| !next.is_empty());
            self.out.push_str(if goes_on && !line.is_empty() {
                "\\\n"
            } else {
                "\n"
            });
        }
    }

    fn key_result(&mut self, key_result: &KeyResult) {
        self.line("- ", key_result.title.value());
        match key_result.measure.value() {
            Some(Measure::Metric(metric)) => {
                self.label("  - ", self.labels.measure);
                measure::write(&mut self.out, metric);
                self.out.push('\n');
            }
            Some(Measure::Milestone(milestone)) => self.steps(milestone),
            None => {}
        }
        let owner = self.workspace.owner_of(key_result.id);
        self.owners("  - ", owner.as_slice());
        let weight = *key_result.weight.value();
        if weight != Weight::default() {
            self.label("  - ", self.labels.weight);
            measure::number(&mut self.out, weight.get());
            self.out.push('\n');
        }
        if !key_result.source.value().is_empty() {
            self.label("  - ", self.labels.source);
            self.line("", key_result.source.value());
        }
        for id in self.outline.initiatives(key_result.id) {
            if let Some(initiative) = self.workspace.initiative(*id) {
                self.line("  - ", initiative.title.value());
            }
        }
    }

    /// The steps as boxes to tick; a weight of its own stands before the step as code.
    fn steps(&mut self, milestone: &Milestone) {
        for step in milestone.steps() {
            self.push(&["  - [", if step.done { "x" } else { " " }, "] "]);
            if step.weight.partial_cmp(&1.0).is_none_or(Ordering::is_ne) {
                self.out.push('`');
                measure::number(&mut self.out, step.weight);
                self.out.push_str("` ");
            }
            self.line("", &step.title);
        }
    }

    fn label(&mut self, mark: &str, label: &str) {
        self.push(&[mark, "**", label, ":** "]);
    }

    /// The teams, and then the people, each on a line of its own.
    fn owners(&mut self, mark: &str, owners: &[Owner]) {
        let (mut teams, mut people) = (Vec::new(), Vec::new());
        for owner in owners {
            match owner {
                Owner::Team(id) => {
                    teams.extend(self.workspace.team(*id).map(|one| one.name.value()));
                }
                Owner::Person(id) => {
                    people.extend(self.workspace.person(*id).map(|one| one.name.value()));
                }
            }
        }
        self.names(mark, self.labels.team, &teams);
        self.names(mark, self.labels.owner, &people);
    }

    fn names(&mut self, mark: &str, label: &str, names: &[&Line]) {
        if names.is_empty() {
            return;
        }
        self.label(mark, label);
        for (place, name) in names.iter().enumerate() {
            if place > 0 {
                self.out.push_str(", ");
            }
            let mut written = String::new();
            escape(&mut written, name);
            self.out.push_str(&written.replace(',', "\\,"));
        }
        self.out.push('\n');
    }
}

//! A workspace as a table: a row for each key result.

use super::guard::guarded;
use super::lists::steps_cell;
use crate::domain::{
    Ambition, CycleId, History, KeyResultId, Measure, Metric, Objective, ObjectiveId, Outline,
    Owner, Reading, Record, RecordId, Target, Workspace,
};

/// What stands in the first row, and the words that cells choose among, in the language of whoever reads them.
#[derive(Clone, Copy, Debug)]
pub struct Headings<'a> {
    /// The headings, in the order of the columns.
    pub columns: [&'a str; 25],
    /// The shapes: increase, decrease, at least, at most, between, milestone.
    pub shapes: [&'a str; 6],
    /// The ambitions: committed, aspirational.
    pub ambitions: [&'a str; 2],
}

/// How a table is written.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// What stands between cells.
    pub separator: char,
    /// What stands before decimals.
    pub decimal: char,
    /// Writes a number with a point before its decimals and nothing else.
    pub number: fn(f64) -> String,
}

/// The cycle as a table; all cycles where none is named. Begins with a byte-order mark, since spreadsheets
/// take a file without one for another encoding.
pub fn write(
    workspace: &Workspace,
    cycle: Option<CycleId>,
    headings: &Headings,
    style: Style,
) -> String {
    let outline = Outline::of(workspace);
    let mut sheet = Sheet {
        text: String::from("\u{feff}"),
        style,
    };
    sheet.row(headings.columns.map(str::to_owned).into_iter());
    let cycles = outline.cycles().iter();
    for id in cycles.filter(|id| cycle.is_none_or(|only| only == **id)) {
        for objective in outline.objectives(*id) {
            let writer = Writer {
                workspace,
                outline: &outline,
                headings,
                style,
            };
            for row in writer.objective(*objective) {
                sheet.row(row.into_iter());
            }
        }
    }
    sheet.text
}

struct Sheet {
    text: String,
    style: Style,
}

impl Sheet {
    fn row(&mut self, cells: impl Iterator<Item = String>) {
        for (index, cell) in cells.enumerate() {
            if index > 0 {
                self.text.push(self.style.separator);
            }
            self.cell(&guarded(cell));
        }
        self.text.push_str("\r\n");
    }

    fn cell(&mut self, cell: &str) {
        let needs_marks = cell.contains(['"', '\n', '\r', self.style.separator])
            || cell.starts_with(char::is_whitespace)
            || cell.ends_with(char::is_whitespace);
        if !needs_marks {
            self.text.push_str(cell);
            return;
        }
        self.text.push('"');
        self.text.push_str(&cell.replace('"', "\"\""));
        self.text.push('"');
    }
}

struct Writer<'a> {
    workspace: &'a Workspace,
    outline: &'a Outline,
    headings: &'a Headings<'a>,
    style: Style,
}

impl Writer<'_> {
    /// The rows of an objective: one for each key result, at least one.
    fn objective(&self, id: ObjectiveId) -> Vec<Vec<String>> {
        let Some(objective) = self.workspace.objective(id) else {
            return Vec::new();
        };
        let whole = self.whole(objective);
        let results = self.outline.key_results(id);
        let row = |result: [String; 14]| {
            let mut row: Vec<String> = whole.to_vec();
            row.extend(result);
            row.push(id.to_string());
            row
        };
        if results.is_empty() {
            let mut row = row(Default::default());
            row.push(String::new());
            return vec![row];
        }
        let rows = results.iter().map(|result| {
            let mut row = row(self.result(*result));
            row.push(result.to_string());
            row
        });
        rows.collect()
    }

    /// What is said of the objective as a whole.
    fn whole(&self, objective: &Objective) -> [String; 9] {
        let cycle = self.workspace.cycle(*objective.cycle.value());
        let day = |end: fn(crate::domain::Period) -> crate::domain::Date| {
            cycle.map_or_else(String::new, |cycle| end(*cycle.period.value()).to_string())
        };
        let owners = |wanted: fn(&&Owner) -> bool| {
            let owners = objective.owners.value().iter().filter(wanted);
            let names: Vec<String> = owners
                .map(|owner| self.title((*owner).into()))
                .filter(|name| !name.is_empty())
                .collect();
            names.join("; ")
        };
        let aligned = objective.aligned_to.value().map(|to| self.title(to.into()));
        let ambition = usize::from(*objective.ambition.value() == Ambition::Aspirational);
        [
            cycle.map_or_else(String::new, |cycle| cycle.name.value().to_string()),
            day(crate::domain::Period::start),
            day(crate::domain::Period::end),
            objective.title.value().to_string(),
            objective.why.value().to_string(),
            owners(|owner| matches!(owner, Owner::Team(_))),
            owners(|owner| matches!(owner, Owner::Person(_))),
            self.headings.ambitions[ambition].to_owned(),
            aligned.unwrap_or_default(),
        ]
    }

    fn title(&self, id: RecordId) -> String {
        let there = self.outline.all().contains(&id);
        let record = self.workspace.record(id).filter(|_| there);
        record
            .map(Record::title)
            .map_or_else(String::new, ToString::to_string)
    }

    /// What is said of a key result.
    fn result(&self, id: KeyResultId) -> [String; 14] {
        let Some(history) = History::of(self.workspace, self.outline, id) else {
            return Default::default();
        };
        let key_result = history.key_result;
        let [shape, unit, baseline, target, steps] =
            self.measure(key_result.measure.value().as_ref());
        let last = history
            .check_ins
            .last()
            .filter(|last| matches!(last.reading.value(), Reading::Value(_)));
        let last = last.filter(|_| matches!(key_result.measure.value(), Some(Measure::Metric(_))));
        let current = last.map(|last| *last.reading.value());
        let initiatives = self.outline.initiatives(id).iter();
        let initiatives: Vec<String> = initiatives.map(|id| self.title((*id).into())).collect();
        let weight = key_result.weight.value().get();
        let is_usual = (weight - 1.0).abs() <= 0.0;
        [
            key_result.title.value().to_string(),
            shape,
            unit,
            baseline,
            target,
            steps,
            match current {
                Some(Reading::Value(value)) => self.number(value),
                _ => String::new(),
            },
            last.map_or_else(String::new, |last| last.date.value().to_string()),
            last.and_then(|last| *last.confidence.value())
                .map_or_else(String::new, |sure| sure.get().to_string()),
            last.map_or_else(String::new, |last| last.note.value().to_string()),
            key_result
                .owner
                .value()
                .map_or_else(String::new, |owner| self.title(owner.into())),
            if is_usual {
                String::new()
            } else {
                self.number(weight)
            },
            key_result.source.value().to_string(),
            initiatives.join("\n"),
        ]
    }

    /// How a key result is measured: shape, unit, baseline, target, steps.
    fn measure(&self, measure: Option<&Measure>) -> [String; 5] {
        let shapes = self.headings.shapes;
        match measure {
            None => Default::default(),
            Some(Measure::Milestone(milestone)) => {
                let steps = steps_cell(milestone.steps(), self.style.number);
                let [unit, baseline, target] = Default::default();
                [shapes[5].to_owned(), unit, baseline, target, steps]
            }
            Some(Measure::Metric(metric)) => {
                let (shape, target) = self.target(metric);
                let baseline = metric
                    .baseline()
                    .map_or_else(String::new, |from| self.number(from));
                [
                    shapes[shape].to_owned(),
                    metric.unit().to_string(),
                    baseline,
                    target,
                    String::new(),
                ]
            }
        }
    }

    fn target(&self, metric: &Metric) -> (usize, String) {
        match metric.target() {
            Target::Increase(to) => (0, self.number(to)),
            Target::Decrease(to) => (1, self.number(to)),
            Target::AtLeast(to) => (2, self.number(to)),
            Target::AtMost(to) => (3, self.number(to)),
            Target::Between { low, high } => {
                (4, [&self.number(low), " – ", &self.number(high)].concat())
            }
        }
    }

    fn number(&self, number: f64) -> String {
        let plain = (self.style.number)(number);
        if self.style.decimal == '.' {
            plain
        } else {
            plain.replace('.', ",")
        }
    }
}

//! What the dialog on the columns of a table shows.

use crate::domain::{Measure, Outline, Workspace};
use crate::exchange::table::{Field, Headings, Table, letters_of};
use crate::ui::words::{Figures, Words, fill, shortened};

/// How many cells of a column are shown, and how much of each.
const SAMPLES: usize = 3;
const SHORT: usize = 40;

/// How many objectives are shown of what a table becomes.
pub const SHOWN: usize = 6;

/// What stands between the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separated {
    /// What the spreadsheets of the country expect: commas, or semicolons where commas stand before decimals.
    Comma,
    /// Tabs.
    Tab,
}

/// A column as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnView {
    /// Its heading, or the letter by which spreadsheets know it.
    pub name: String,
    /// Some of its cells.
    pub samples: String,
}

/// The columns of a table as they are shown.
pub fn columns(table: &Table, words: &Words) -> Vec<ColumnView> {
    let column = |index: usize| {
        let letter = letters_of(index);
        let name = match table.heading(index) {
            "" => fill(words.tables.column(), &[("letter", &letter)]),
            heading => shortened(heading, 2 * SHORT),
        };
        let samples = table.filled(index).take(SAMPLES);
        let samples: Vec<String> = samples.map(|cell| shortened(cell, SHORT)).collect();
        ColumnView {
            name,
            samples: samples.join(" · "),
        }
    };
    (0..table.width()).map(column).collect()
}

/// An objective that a table becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its title.
    pub title: String,
    /// Why it matters, with what is noted.
    pub why: String,
    /// Its key results, each with its measure.
    pub key_results: Vec<String>,
}

/// What a table becomes: how many objectives and key results, and the first of them.
pub fn outcome(
    workspace: &Workspace,
    words: &Words,
    figures: &Figures,
) -> (usize, usize, Vec<Outcome>) {
    let outline = Outline::of(workspace);
    let objectives = outline
        .cycles()
        .iter()
        .flat_map(|cycle| outline.objectives(*cycle));
    let (mut counts, mut first) = ((0, 0), Vec::new());
    for id in objectives {
        let key_results = outline.key_results(*id);
        counts = (counts.0 + 1, counts.1 + key_results.len());
        let Some(objective) = workspace.objective(*id).filter(|_| first.len() < SHOWN) else {
            continue;
        };
        let told = key_results.iter().filter_map(|id| {
            let key_result = workspace.key_result(*id)?;
            let measure = match key_result.measure.value() {
                Some(Measure::Metric(metric)) => {
                    [" (", &metric.in_signs(figures.number), ")"].concat()
                }
                _ => String::new(),
            };
            Some([key_result.title.value(), &*measure].concat())
        });
        first.push(Outcome {
            title: match objective.title.value().trim() {
                "" => words.preview.empty().to_owned(),
                title => title.to_owned(),
            },
            why: objective.why.value().to_string(),
            key_results: told.collect(),
        });
    }
    (counts.0, counts.1, first)
}

/// What a field is called.
pub fn field_name(field: Field, words: &Words) -> &'static str {
    let words = &words.tables;
    match field {
        Field::LeftOut => words.left_out(),
        Field::Note => words.note(),
        Field::Cycle => words.cycle(),
        Field::Start => words.start(),
        Field::End => words.end(),
        Field::Kind => words.kind(),
        Field::Objective => words.objective(),
        Field::Id => words.id(),
        Field::Parent => words.parent(),
        Field::Why => words.why(),
        Field::Ambition => words.ambition(),
        Field::Team => words.team(),
        Field::Owner => words.owner(),
        Field::KeyResult => words.key_result(),
        Field::KeyResultId => words.key_result_id(),
        Field::KeyResultOwner => words.key_result_owner(),
        Field::Shape => words.shape(),
        Field::Unit => words.unit(),
        Field::Baseline => words.baseline(),
        Field::Target => words.target(),
        Field::Current => words.current(),
        Field::CheckedOn => words.checked_on(),
        Field::Confidence => words.confidence(),
        Field::CheckInNote => words.check_in_note(),
        Field::Steps => words.steps(),
        Field::Weight => words.weight(),
        Field::Source => words.source(),
        Field::Initiative => words.initiative(),
    }
}

/// What stands in the first row of an exported table, in the order of its columns. Every one is known when the
/// table comes back, in whichever language.
pub fn headings(words: &Words) -> Headings<'static> {
    let (named, measure) = (&words.tables, &words.measure);
    Headings {
        columns: [
            named.cycle(),
            named.start(),
            named.end(),
            named.objective(),
            named.why(),
            named.team(),
            named.owner(),
            named.ambition(),
            named.aligned_to(),
            named.key_result(),
            named.shape(),
            named.unit(),
            named.baseline(),
            named.target(),
            named.steps(),
            named.current(),
            named.checked_on(),
            named.confidence(),
            named.check_in_note(),
            named.key_result_owner(),
            named.weight(),
            named.source(),
            named.initiative(),
            named.objective_id(),
            named.key_result_id(),
        ],
        shapes: [
            measure.increase(),
            measure.decrease(),
            measure.at_least(),
            measure.at_most(),
            measure.between(),
            named.steps(),
        ],
        ambitions: [words.people.committed(), words.people.aspirational()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::read;
    use crate::ui::words::ENGLISH;

    #[test]
    fn columns_show_their_heading_or_letter_and_some_cells() {
        let table = read("Objective,Target,\nGrow,5,x\n,6,\n,7,\n,8,").unwrap();
        let shown = columns(&table, &ENGLISH);
        assert_eq!((&*shown[0].name, &*shown[0].samples), ("Objective", "Grow"));
        assert_eq!(&*shown[1].samples, "5 · 6 · 7");
        assert_eq!((&*shown[2].name, &*shown[2].samples), ("Column C", "x"));
    }
}

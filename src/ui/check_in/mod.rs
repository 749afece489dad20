//! Checking in: one key result after another, what was said corrected, and the course changed.

pub mod course;
pub mod day;
pub mod preview;
pub mod round;
pub mod summary;

#[cfg(target_arch = "wasm32")]
mod confidence;
#[cfg(target_arch = "wasm32")]
mod correct;
#[cfg(target_arch = "wasm32")]
mod course_fields;
#[cfg(target_arch = "wasm32")]
mod course_page;
#[cfg(target_arch = "wasm32")]
mod done;
#[cfg(target_arch = "wasm32")]
mod field;
#[cfg(target_arch = "wasm32")]
mod flow;
#[cfg(target_arch = "wasm32")]
mod form;
#[cfg(target_arch = "wasm32")]
mod last;
#[cfg(target_arch = "wasm32")]
mod links;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod skip;
#[cfg(target_arch = "wasm32")]
mod state;
#[cfg(target_arch = "wasm32")]
mod value;

#[cfg(target_arch = "wasm32")]
pub use links::CourseNote;
#[cfg(target_arch = "wasm32")]
pub use page::CheckInPages;

#[cfg(test)]
pub(crate) mod tests {
    //! What the tests of checking in begin with: a quarter with an objective and its key results, each a metric from
    //! 0 to 100 %.

    use crate::domain::edit::Said;
    use crate::domain::{
        Cadence, CheckInId, Confidence, CycleId, Date, DeviceId, Edit, KeyResultId,
    };
    use crate::domain::{Line, Measure, Metric, ObjectiveId, Period, Reading, Target, Workspace};

    /// The cycle.
    pub const CYCLE: CycleId = CycleId::new(1);

    /// The day that a text names.
    pub fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// The key result of a number.
    pub fn key_result(number: u128) -> KeyResultId {
        KeyResultId::new(number)
    }

    /// Makes an edit.
    pub fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
        let stamp = workspace.latest().next(1, DeviceId(1));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish();
    }

    /// The last quarter of 2026 with so many key results, numbered from 1.
    pub fn workspace(count: u128) -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, |edit| {
            let quarter = Period::quarter_of(day("2026-10-01"));
            edit.add_cycle(CYCLE, Line::new("2026 Q4"), quarter, Cadence::Weekly);
            let objective = ObjectiveId::new(1);
            edit.add_objective(objective, CYCLE, 0);
            edit.objective(objective, |objective, stamp| {
                objective.title.edit(Line::new("Objective 1"), stamp);
            });
            for number in 1..=count {
                let at = usize::try_from(number - 1).unwrap();
                edit.add_key_result(key_result(number), objective, at);
                edit.key_result(key_result(number), |key_result, stamp| {
                    let title = Line::new(&format!("Key result {number}"));
                    let metric = Metric::new(Line::new("%"), Some(0.0), Target::Increase(100.0));
                    key_result.title.edit(title, stamp);
                    key_result
                        .measure
                        .edit(Some(Measure::Metric(metric.unwrap())), stamp);
                });
            }
        });
        workspace
    }

    /// Checks in a value with confidence 7.
    pub fn check_in(workspace: &mut Workspace, of: u128, date: &str, value: f64) -> CheckInId {
        let id = CheckInId::new(workspace.records().count() as u128 + 1000);
        edit(workspace, |edit| {
            let said = Said {
                date: day(date),
                reading: Reading::Value(value),
                confidence: Confidence::new(7),
                note: Line::new(&format!("Moved to {value}")),
                by: Line::default(),
            };
            edit.check_in(id, key_result(of), said, None);
        });
        id
    }
}

//! What was checked in, in words and as Markdown.

use crate::domain::{CheckIn, CheckInId, Confidence, Date, History, KeyResultId, Measure, Outline};
use crate::domain::{Reading, RecordId, Standing, Workspace};
use crate::ui::people::shown_title;
use crate::ui::standing::{percent, reason, sign, status};
use crate::ui::words::{Figures, Words, fill};

/// A check-in as it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key result.
    pub key_result: KeyResultId,
    /// What the key result says.
    pub title: String,
    /// What was read before and now, or that nothing was.
    pub values: String,
    /// Where it stands.
    pub standing: Standing,
    /// Why it stands there.
    pub reason: String,
    /// How sure people are; `None` where nobody said.
    pub confidence: Option<Confidence>,
    /// What changed; may be empty.
    pub note: String,
}

/// The check-ins of a round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// The objectives by their titles, with what was checked in under them.
    pub objectives: Vec<(String, Vec<Entry>)>,
}

/// What words are written with.
#[derive(Clone, Copy)]
pub struct Pen<'a> {
    /// The words of the interface.
    pub words: &'a Words,
    /// How days and numbers are written.
    pub figures: &'a Figures,
    /// The day at hand.
    pub today: Date,
}

impl Pen<'_> {
    /// A reading with the unit of its measure; what was skipped says so.
    pub fn reading(&self, reading: Reading, measure: Option<&Measure>) -> String {
        match (reading, measure) {
            (Reading::Value(value), Some(Measure::Metric(metric))) => {
                with_unit((self.figures.number)(value), metric.unit())
            }
            (Reading::Value(value), _) => (self.figures.number)(value),
            (Reading::Share(share), _) => percent(self.words, share),
            (Reading::Skipped, _) => self.words.check_in.skipped().to_owned(),
        }
    }

    fn entry(&self, history: &History, check_in: &CheckIn, title: String) -> Entry {
        let measure = history.key_result.measure.value().as_ref();
        let standing = history.standing(self.today);
        let period = *history.cycle.period.value();
        let now = self.reading(*check_in.reading.value(), measure);
        let values = match before(history, check_in) {
            Some(before) if *check_in.reading.value() != Reading::Skipped => {
                format!("{} → {now}", self.reading(before, measure))
            }
            _ => now,
        };
        Entry {
            key_result: history.key_result.id,
            title,
            values,
            reason: reason(self.words, &standing, period, self.today),
            standing,
            confidence: *check_in.confidence.value(),
            note: check_in.note.value().trim().to_owned(),
        }
    }
}

fn with_unit(mut number: String, unit: &str) -> String {
    if !unit.trim().is_empty() {
        number.push(' ');
        number.push_str(unit.trim());
    }
    number
}

/// What it stood at before a check-in: at the reading before it, else at the baseline.
fn before(history: &History, check_in: &CheckIn) -> Option<Reading> {
    let earlier = history
        .check_ins
        .iter()
        .take_while(|one| one.id != check_in.id);
    let read = earlier
        .map(|one| *one.reading.value())
        .filter(|reading| history.share(*reading).is_some())
        .last();
    let baseline = match history.key_result.measure.value() {
        Some(Measure::Metric(metric)) => metric.baseline().and_then(Reading::value),
        _ => None,
    };
    read.or(baseline)
}

impl Summary {
    /// What was checked in on these key results: by the check-ins `saved` just now, else by those of today.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        key_results: &[KeyResultId],
        saved: &[CheckInId],
        pen: Pen,
    ) -> Self {
        let mut summary = Self::default();
        for id in key_results {
            let Some(history) = History::of(workspace, outline, *id) else {
                continue;
            };
            let is_told =
                |one: &&&CheckIn| saved.contains(&one.id) || *one.date.value() == pen.today;
            let Some(check_in) = history.check_ins.iter().rev().find(is_told) else {
                continue;
            };
            let title = |id: RecordId| {
                let title = workspace.record(id).map(|record| record.title().trim());
                let title = title.filter(|title| !title.is_empty());
                title.map_or_else(|| shown_title(pen.words, workspace, id), str::to_owned)
            };
            let entry = pen.entry(&history, check_in, title((*id).into()));
            let objective = title((*history.key_result.objective.value()).into());
            match summary
                .objectives
                .iter_mut()
                .find(|(name, _)| *name == objective)
            {
                Some((_, entries)) => entries.push(entry),
                None => summary.objectives.push((objective, vec![entry])),
            }
        }
        summary
    }

    /// How many check-ins it tells of.
    pub fn count(&self) -> usize {
        self.objectives
            .iter()
            .map(|(_, entries)| entries.len())
            .sum()
    }

    /// All of it as Markdown, to be pasted elsewhere. `heading` stands at its top, `next` at its end.
    pub fn markdown(&self, heading: &str, next: &str, words: &Words) -> String {
        let mut text = String::new();
        line(&mut text, "# ", heading);
        for (objective, entries) in &self.objectives {
            line(&mut text, "\n## ", objective);
            text.push('\n');
            for entry in entries {
                add_entry(&mut text, entry, words);
            }
        }
        if !next.is_empty() {
            line(&mut text, "\n", next);
        }
        text
    }
}

fn add_entry(text: &mut String, entry: &Entry, words: &Words) {
    text.push_str("- **");
    escape(text, &entry.title);
    text.push_str("**: ");
    escape(text, &entry.values);
    let standing = entry.standing.status;
    for piece in ["\n  ", sign(standing), " ", status(words, standing), " ("] {
        text.push_str(piece);
    }
    escape(text, &entry.reason);
    text.push(')');
    if let Some(confidence) = entry.confidence {
        text.push_str(" · ");
        text.push_str(&said_confidence(words, confidence));
    }
    text.push('\n');
    if !entry.note.is_empty() {
        line(text, "  > ", &entry.note);
    }
}

/// How sure people are, in words.
pub fn said_confidence(words: &Words, confidence: Confidence) -> String {
    let number = confidence.get().to_string();
    fill(words.check_in.confidence_of(), &[("number", &number)])
}

fn line(text: &mut String, start: &str, content: &str) {
    text.push_str(start);
    escape(text, content);
    text.push('\n');
}

/// Adds what people wrote so that none of its signs is taken for Markdown.
fn escape(text: &mut String, content: &str) {
    for sign in content.chars() {
        if "\\`*_[]<>#|".contains(sign) {
            text.push('\\');
        }
        text.push(sign);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Said;
    use crate::domain::{Line, Status};
    use crate::ui::check_in::tests::{check_in, day, edit, key_result, workspace};
    use crate::ui::words::{ENGLISH, GERMAN};

    fn summary(workspace: &Workspace, saved: &[CheckInId], words: &Words) -> Summary {
        let outline = Outline::of(workspace);
        let pen = Pen {
            words,
            figures: &Figures::PLAIN,
            today: day("2026-11-15"),
        };
        let ids = [1, 2, 3].map(key_result);
        Summary::of(workspace, &outline, &ids, saved, pen)
    }

    fn written() -> (Workspace, Vec<CheckInId>) {
        let mut workspace = workspace(3);
        check_in(&mut workspace, 1, "2026-11-01", 20.0);
        let mut saved = vec![check_in(&mut workspace, 1, "2026-11-14", 50.0)];
        let skipped = CheckInId::new(77);
        edit(&mut workspace, |edit| {
            let said = Said {
                date: day("2026-11-15"),
                reading: Reading::Skipped,
                confidence: None,
                note: Line::new("The *report* is late"),
                by: Line::default(),
            };
            edit.check_in(skipped, key_result(2), said, None);
        });
        saved.push(skipped);
        (workspace, saved)
    }

    #[test]
    fn the_summary_is_markdown_that_can_be_pasted() {
        let (workspace, saved) = written();
        let text =
            summary(&workspace, &saved, &ENGLISH).markdown("Check-in", "Next: Monday", &ENGLISH);
        let expected = "# Check-in\n\n\
            ## Objective 1\n\n\
            - **Key result 1**: 20 % → 50 %\n  \
            ● On track (On the pace for day 46 of 92) · confidence 7 of 10\n  \
            > Moved to 50\n\
            - **Key result 2**: skipped\n  \
            ○ Pending (No check-in yet)\n  \
            > The \\*report\\* is late\n\n\
            Next: Monday\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn only_what_was_checked_in_is_told() {
        let (workspace, saved) = written();
        let all = summary(&workspace, &saved, &GERMAN);
        assert_eq!(all.count(), 2, "nobody looked at the third");
        let told = summary(&workspace, &[], &GERMAN);
        assert_eq!(told.count(), 1, "of today is the second alone");
        assert_eq!(told.objectives[0].1[0].standing.status, Status::Pending);
    }
}

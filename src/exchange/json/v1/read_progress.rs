//! Reading what becomes of key results: check-ins, corrections, phases, and what was said at the close.

use super::fields::Fields;
use super::identity::{CHECK_IN, CORRECTION, Kind};
use super::read::{Item, Reader};
use super::read_measure::measure;
use super::write_progress::parent_of;
use super::{Key, Tree};
use crate::domain::{
    Aim, CheckIn, Confidence, Correction, Date, KeyResultId, Line, Phase, Phases, Prose, Reading,
    Score, Stamped, Verdict, Wording,
};
use crate::exchange::warning::Place;
use crate::exchange::{Field, Problem, TextField};

impl Reader {
    pub(super) fn check_in(&mut self, key_result: KeyResultId, item: Item<'_>) {
        let Item {
            mut fields, place, ..
        } = item;
        let date = self.day_of(&mut fields, &place);
        let reading = self.reading(&mut fields, &place);
        let confidence = self.value(
            &mut fields,
            "confidence",
            Field::Confidence,
            &place,
            confidence,
        );
        let check_in = CheckIn {
            id: self.claim(&CHECK_IN, &mut fields, &place),
            key_result: fields.stamped("key_result", key_result),
            date: fields.stamped("date", date),
            reading: fields.stamped("reading", reading),
            confidence: fields.stamped("confidence", confidence),
            note: fields.line("note", TextField::Note, &place, &mut self.warnings),
            by: fields.line("by", TextField::By, &place, &mut self.warnings),
            replaces: Self::reference(&mut fields, "replaces", &CHECK_IN),
            unknown: fields.unknown(),
        };
        self.workspace.insert(check_in.into());
    }

    pub(super) fn correction(&mut self, of: Aim, item: Item<'_>) {
        let Item {
            mut fields, place, ..
        } = item;
        let date = self.day_of(&mut fields, &place);
        let (before, after) = (fields.take("before"), fields.take("after"));
        let before = self.wording(before, &place);
        let after = self.wording(after, &place);
        let correction = Correction {
            id: self.claim(&CORRECTION, &mut fields, &place),
            of: fields.stamped(parent_of(of), of),
            date: fields.stamped("date", date),
            reason: fields.line("reason", TextField::Note, &place, &mut self.warnings),
            by: fields.line("by", TextField::By, &place, &mut self.warnings),
            before: fields.stamped("before", before),
            after: fields.stamped("after", after),
            unknown: fields.unknown(),
        };
        self.workspace.insert(correction.into());
    }

    /// The values that a metric is to pass; those that cannot be read are left out.
    pub(super) fn phases(&mut self, fields: &mut Fields, place: &Place<'_>) -> Stamped<Phases> {
        let given = fields.take("phases");
        let phases = given.as_ref().map_or(&[][..], Tree::list);
        let known: Vec<Phase> = phases.iter().filter_map(phase).collect();
        let is_list = matches!(given, None | Some(Tree::List(_)));
        if known.len() < phases.len() || !is_list {
            self.warnings.add(place, Problem::LeftOut(Field::Phases));
        }
        fields.stamped("phases", Phases::new(known))
    }

    pub(super) fn score(
        &mut self,
        fields: &mut Fields,
        place: &Place<'_>,
    ) -> Stamped<Option<Score>> {
        let score = self.value(fields, "score", Field::Score, place, score);
        fields.stamped("score", score)
    }

    pub(super) fn verdict(
        &mut self,
        fields: &mut Fields,
        place: &Place<'_>,
    ) -> Stamped<Option<Verdict>> {
        let verdict = self.value(fields, "verdict", Field::Verdict, place, verdict);
        fields.stamped("verdict", verdict)
    }

    pub(super) fn verdict_reason(
        &mut self,
        fields: &mut Fields,
        place: &Place<'_>,
    ) -> Stamped<Line> {
        fields.line("verdict_reason", TextField::Note, place, &mut self.warnings)
    }

    /// A day that need not be there.
    pub(super) fn day(
        &mut self,
        fields: &mut Fields,
        name: &'static str,
        field: Field,
        place: &Place<'_>,
    ) -> Stamped<Option<Date>> {
        let day = self.value(fields, name, field, place, |tree| Date::parse(tree.text()?));
        fields.stamped(name, day)
    }

    /// What was learned or would be done differently; empty if it is not there.
    pub(super) fn lesson(
        &mut self,
        fields: &mut Fields,
        name: &'static str,
        place: &Place<'_>,
    ) -> Stamped<Prose> {
        fields.prose(name, TextField::Lesson, place, &mut self.warnings)
    }

    /// The record that another one names; whoever shows it treats one that is not there as absent.
    pub(super) fn reference<Id: PartialOrd>(
        fields: &mut Fields,
        name: &'static str,
        kind: &Kind<Id>,
    ) -> Stamped<Option<Id>> {
        let named = fields.take(name).and_then(|tree| kind.read(&tree));
        fields.stamped(name, named)
    }

    fn value<T>(
        &mut self,
        fields: &mut Fields,
        name: &str,
        field: Field,
        place: &Place<'_>,
        read: impl Fn(&Tree) -> Option<T>,
    ) -> Option<T> {
        let given = fields.take(name)?;
        let value = read(&given);
        if value.is_none() {
            self.warnings.add(place, Problem::LeftOut(field));
        }
        value
    }

    /// The day that a record speaks of; one that cannot be read is no reason to lose what was said.
    fn day_of(&mut self, fields: &mut Fields, place: &Place<'_>) -> Date {
        let day = fields
            .take("date")
            .and_then(|tree| Date::parse(tree.text()?));
        day.unwrap_or_else(|| {
            self.warnings.add(place, Problem::LeftOut(Field::Date));
            self.written_on.unwrap_or(Date::from_days(0))
        })
    }

    fn reading(&mut self, fields: &mut Fields, place: &Place<'_>) -> Reading {
        let (value, done) = (fields.take("value"), fields.take("done"));
        let skipped = fields.take("skipped");
        let number = |tree: Option<Tree>| match tree {
            Some(Tree::Number(number)) => number.as_f64(),
            _ => None,
        };
        let reading = match (value, done) {
            (None, None) if skipped.is_some() => Some(Reading::Skipped),
            (value @ Some(_), _) => number(value).and_then(Reading::value),
            (None, done) => number(done).and_then(Reading::share),
        };
        reading.unwrap_or_else(|| {
            self.warnings.add(place, Problem::LeftOut(Field::Reading));
            Reading::Skipped
        })
    }

    fn wording(&mut self, tree: Option<Tree>, place: &Place<'_>) -> Wording {
        let Some(Tree::Object(entries)) = tree else {
            return Wording::default();
        };
        let entries: Vec<(Key, Tree)> = entries;
        let mut fields = Fields::new(entries, place, &mut self.warnings);
        let known = fields.take("measure");
        Wording {
            title: fields.title(place, &mut self.warnings).into_value(),
            measure: known.and_then(|tree| measure(&tree, place, &mut self.warnings)),
        }
    }
}

fn confidence(tree: &Tree) -> Option<Confidence> {
    let Tree::Number(number) = tree else {
        return None;
    };
    Confidence::new(u8::try_from(number.as_u64()?).ok()?)
}

fn phase(tree: &Tree) -> Option<Phase> {
    let date = Date::parse(tree.get("date")?.text()?)?;
    let Tree::Number(number) = tree.get("value")? else {
        return None;
    };
    let value = number.as_f64()?;
    Some(Phase { date, value })
}

fn score(tree: &Tree) -> Option<Score> {
    let Tree::Number(number) = tree else {
        return None;
    };
    let share = number
        .as_f64()
        .filter(|share| (0.0..=1.0).contains(share))?;
    Some(Score::nearest(share))
}

fn verdict(tree: &Tree) -> Option<Verdict> {
    match tree.text()? {
        "keep" => Some(Verdict::Keep),
        "change" => Some(Verdict::Change),
        "drop" => Some(Verdict::Drop),
        _ => None,
    }
}

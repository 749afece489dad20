//! What differs between two states of a record.

use super::value::{Field, Value};
use super::view::View;
use crate::domain::{
    CheckIn, Correction, Cycle, Dismissals, Initiative, KeyResult, Line, Objective, Person,
    Proposal, Prose, Record, RecordId, Score, Settings, Stamped, StampedMap, Verdict,
};

/// A field that differs.
pub(super) struct Difference {
    pub(super) field: Field,
    /// Which entry of it, where it holds several by name; else empty.
    pub(super) entry: String,
    pub(super) before: Value,
    pub(super) after: Value,
}

/// What is to become of a line after its cycle, with the reason.
type Settled<'a> = (&'a Stamped<Option<Verdict>>, &'a Stamped<Line>);

struct Comparison<'a> {
    from: &'a View<'a>,
    to: &'a View<'a>,
    found: Vec<Difference>,
}

/// What differs between the record of this identity in two workspaces; nothing if one lacks it.
pub(super) fn differences(id: RecordId, from: &View<'_>, to: &View<'_>) -> Vec<Difference> {
    let mut comparison = Comparison {
        from,
        to,
        found: Vec::new(),
    };
    match (from.workspace.record(id), to.workspace.record(id)) {
        (Some(Record::Cycle(a)), Some(Record::Cycle(b))) => comparison.cycle(a, b),
        (Some(Record::Team(a)), Some(Record::Team(b))) => {
            comparison.field(Field::Name, &a.name, &b.name, text);
        }
        (Some(Record::Person(a)), Some(Record::Person(b))) => comparison.person(a, b),
        (Some(Record::Objective(a)), Some(Record::Objective(b))) => comparison.objective(a, b),
        (Some(Record::KeyResult(a)), Some(Record::KeyResult(b))) => comparison.key_result(a, b),
        (Some(Record::Initiative(a)), Some(Record::Initiative(b))) => comparison.initiative(a, b),
        (Some(Record::Proposal(a)), Some(Record::Proposal(b))) => comparison.proposal(a, b),
        (Some(Record::CheckIn(a)), Some(Record::CheckIn(b))) => comparison.check_in(a, b),
        (Some(Record::Correction(a)), Some(Record::Correction(b))) => comparison.correction(a, b),
        (Some(Record::Settings(a)), Some(Record::Settings(b))) => comparison.settings(a, b),
        _ => {}
    }
    comparison.found
}

impl Comparison<'_> {
    fn field<T: PartialOrd>(
        &mut self,
        field: Field,
        a: &Stamped<T>,
        b: &Stamped<T>,
        value: impl Fn(&View<'_>, &T) -> Value,
    ) {
        if a.value() != b.value() {
            let (before, after) = (value(self.from, a.value()), value(self.to, b.value()));
            self.note(field, before, after);
        }
    }

    /// A move among siblings counts only if people see it.
    fn place<T: PartialOrd>(
        &mut self,
        a: &Stamped<T>,
        b: &Stamped<T>,
        place: impl Fn(&View<'_>) -> String,
    ) {
        if place(self.from) != place(self.to) {
            self.field(Field::Place, a, b, |view, _| Value::Text(place(view)));
        }
    }

    fn dismissals(&mut self, a: &Dismissals, b: &Dismissals) {
        for rule in names(a, b) {
            let (before, after) = (a.reason(rule), b.reason(rule));
            if before != after {
                let value = |reason| Value::Text(dismissal(rule, reason));
                self.note_entry(Field::Dismissed, rule, value(before), value(after));
            }
        }
    }

    fn settings(&mut self, a: &Settings, b: &Settings) {
        let limits = |settings: &Settings| settings.limits.value().unwrap_or_default();
        let (before, after) = (limits(a), limits(b));
        if before != after {
            self.note(Field::Limits, Value::Limits(before), Value::Limits(after));
        }
        for rule in names(&a.rules_off, &b.rules_off) {
            let (before, after) = (a.is_rule_on(rule), b.is_rule_on(rule));
            if before != after {
                let value = |on| Value::Rule {
                    rule: rule.to_owned(),
                    on,
                };
                self.note_entry(Field::Rule, rule, value(before), value(after));
            }
        }
    }

    fn note(&mut self, field: Field, before: Value, after: Value) {
        self.note_entry(field, "", before, after);
    }

    fn note_entry(&mut self, field: Field, entry: &str, before: Value, after: Value) {
        self.found.push(Difference {
            field,
            entry: entry.to_owned(),
            before,
            after,
        });
    }

    fn cycle(&mut self, a: &Cycle, b: &Cycle) {
        self.field(Field::Name, &a.name, &b.name, text);
        self.field(Field::Dates, &a.period, &b.period, |_, period| {
            Value::Period(*period)
        });
        self.field(Field::Cadence, &a.cadence, &b.cadence, |_, cadence| {
            Value::Cadence(*cadence)
        });
        let day = |_: &View<'_>, day: &Option<_>| Value::Date(*day);
        self.field(
            Field::FirstCheckIn,
            &a.first_check_in_on,
            &b.first_check_in_on,
            day,
        );
        self.field(Field::ClosedOn, &a.closed_on, &b.closed_on, day);
        self.field(Field::Learned, &a.learned, &b.learned, prose);
        self.field(Field::Differently, &a.differently, &b.differently, prose);
        self.dismissals(&a.dismissals, &b.dismissals);
    }

    fn person(&mut self, a: &Person, b: &Person) {
        self.field(Field::Name, &a.name, &b.name, text);
        self.field(Field::Team, &a.team, &b.team, |view, team| {
            Value::Text(team.map(|team| view.title(team)).unwrap_or_default())
        });
    }

    fn objective(&mut self, a: &Objective, b: &Objective) {
        self.field(Field::Title, &a.title, &b.title, text);
        self.field(Field::Why, &a.why, &b.why, prose);
        self.field(Field::Owners, &a.owners, &b.owners, |view, owners| {
            Value::Text(view.owners(owners))
        });
        self.field(
            Field::AlignedTo,
            &a.aligned_to,
            &b.aligned_to,
            |view, alignment| Value::Text(view.alignment(*alignment)),
        );
        self.field(Field::Ambition, &a.ambition, &b.ambition, |_, ambition| {
            Value::Ambition(*ambition)
        });
        self.carried_from(&a.carried_from, &b.carried_from);
        self.field(Field::Learned, &a.learned, &b.learned, prose);
        self.field(Field::Differently, &a.differently, &b.differently, prose);
        self.verdict(
            (&a.verdict, &a.verdict_reason),
            (&b.verdict, &b.verdict_reason),
        );
        self.dismissals(&a.dismissals, &b.dismissals);
        self.field(Field::Cycle, &a.cycle, &b.cycle, |view, cycle| {
            Value::Text(view.title(*cycle))
        });
        if a.cycle.value() == b.cycle.value() {
            let place = |view: &View<'_>| view.objective_place(*a.cycle.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
    }

    fn key_result(&mut self, a: &KeyResult, b: &KeyResult) {
        self.field(Field::Title, &a.title, &b.title, text);
        self.field(Field::Measure, &a.measure, &b.measure, |_, measure| {
            Value::Measure(measure.clone())
        });
        self.field(Field::Owner, &a.owner, &b.owner, |view, owner| {
            let owner = owner.as_ref().map(|owner| view.owner(owner));
            Value::Text(owner.unwrap_or_default())
        });
        self.field(Field::Weight, &a.weight, &b.weight, |_, weight| {
            Value::Number(weight.get())
        });
        self.field(Field::Source, &a.source, &b.source, text);
        self.field(Field::Phases, &a.phases, &b.phases, |_, phases| {
            Value::Phases(phases.clone())
        });
        self.carried_from(&a.carried_from, &b.carried_from);
        self.field(Field::Score, &a.score, &b.score, |_, score| {
            number(score.map(Score::get))
        });
        self.field(Field::ScoreReason, &a.score_reason, &b.score_reason, text);
        self.verdict(
            (&a.verdict, &a.verdict_reason),
            (&b.verdict, &b.verdict_reason),
        );
        self.dismissals(&a.dismissals, &b.dismissals);
        self.field(
            Field::Objective,
            &a.objective,
            &b.objective,
            |view, objective| Value::Text(view.title(*objective)),
        );
        if a.objective.value() == b.objective.value() {
            let place = |view: &View<'_>| view.key_result_place(*a.objective.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
    }

    fn initiative(&mut self, a: &Initiative, b: &Initiative) {
        self.field(Field::Title, &a.title, &b.title, text);
        self.field(
            Field::KeyResult,
            &a.key_result,
            &b.key_result,
            |view, key_result| Value::Text(view.title(*key_result)),
        );
        if a.key_result.value() == b.key_result.value() {
            let place = |view: &View<'_>| view.initiative_place(*a.key_result.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
    }

    fn proposal(&mut self, a: &Proposal, b: &Proposal) {
        self.field(Field::Title, &a.title, &b.title, text);
        self.field(Field::ProposedBy, &a.by, &b.by, text);
        self.field(
            Field::KeyResult,
            &a.key_result,
            &b.key_result,
            |view, key_result| Value::Text(view.title(*key_result)),
        );
        if a.key_result.value() == b.key_result.value() {
            let place = |view: &View<'_>| view.proposal_place(*a.key_result.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
    }
}

impl Comparison<'_> {
    /// What is to become of a line, and why.
    fn verdict(&mut self, a: Settled<'_>, b: Settled<'_>) {
        self.field(Field::Verdict, a.0, b.0, |_, verdict| {
            Value::Verdict(*verdict)
        });
        self.field(Field::VerdictReason, a.1, b.1, text);
    }

    /// The line of an earlier cycle that one continues.
    fn carried_from<Id: Copy + PartialOrd + Into<RecordId>>(
        &mut self,
        a: &Stamped<Option<Id>>,
        b: &Stamped<Option<Id>>,
    ) {
        self.field(Field::CarriedFrom, a, b, |view, from| {
            Value::Text(from.map(|from| view.title(from)).unwrap_or_default())
        });
    }

    fn check_in(&mut self, a: &CheckIn, b: &CheckIn) {
        self.field(Field::Date, &a.date, &b.date, |_, day| {
            Value::Date(Some(*day))
        });
        self.field(Field::Reading, &a.reading, &b.reading, |_, reading| {
            Value::Reading(*reading)
        });
        self.field(
            Field::Confidence,
            &a.confidence,
            &b.confidence,
            |_, confidence| number(confidence.map(|confidence| confidence.get().into())),
        );
        self.field(Field::Note, &a.note, &b.note, text);
        self.field(Field::By, &a.by, &b.by, text);
    }

    fn correction(&mut self, a: &Correction, b: &Correction) {
        self.field(Field::Date, &a.date, &b.date, |_, day| {
            Value::Date(Some(*day))
        });
        self.field(Field::Note, &a.reason, &b.reason, text);
        self.field(Field::By, &a.by, &b.by, text);
    }
}

fn prose(_: &View<'_>, prose: &Prose) -> Value {
    Value::Text(prose.to_string())
}

fn number(number: Option<f64>) -> Value {
    number.map_or_else(|| Value::Text(String::new()), Value::Number)
}

fn text(_: &View<'_>, line: &Line) -> Value {
    Value::Text(line.to_string())
}

/// A dismissed rule by its id, with the reason if one was given; nothing where it was not dismissed.
fn dismissal(rule: &str, reason: Option<&Line>) -> String {
    match reason {
        Some(reason) if reason.is_blank() => rule.to_owned(),
        Some(reason) => format!("{rule}: {reason}"),
        None => String::new(),
    }
}

/// All names that either map has, each once.
fn names<'a, T: PartialOrd + Default>(
    a: &'a StampedMap<T>,
    b: &'a StampedMap<T>,
) -> impl Iterator<Item = &'a str> {
    let only_b = b.iter().filter(|(name, _)| a.value(name).is_none());
    a.iter().chain(only_b).map(|(name, _)| name)
}

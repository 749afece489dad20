//! What differs between two states of a record, in words.

use super::words::{self, View};
use crate::domain::{
    Cycle, Dismissals, Initiative, KeyResult, Objective, Person, Proposal, Record, RecordId,
    Settings, Stamped, StampedMap,
};

/// A field that differs.
pub(super) struct Difference {
    pub(super) field: &'static str,
    pub(super) before: String,
    pub(super) after: String,
}

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
            comparison.field("name", &a.name, &b.name, |_, name| name.to_string());
        }
        (Some(Record::Person(a)), Some(Record::Person(b))) => comparison.person(a, b),
        (Some(Record::Objective(a)), Some(Record::Objective(b))) => comparison.objective(a, b),
        (Some(Record::KeyResult(a)), Some(Record::KeyResult(b))) => comparison.key_result(a, b),
        (Some(Record::Initiative(a)), Some(Record::Initiative(b))) => comparison.initiative(a, b),
        (Some(Record::Proposal(a)), Some(Record::Proposal(b))) => comparison.proposal(a, b),
        (Some(Record::Settings(a)), Some(Record::Settings(b))) => comparison.settings(a, b),
        _ => {}
    }
    comparison.found
}

impl Comparison<'_> {
    fn field<T: PartialOrd>(
        &mut self,
        field: &'static str,
        a: &Stamped<T>,
        b: &Stamped<T>,
        words: impl Fn(&View<'_>, &T) -> String,
    ) {
        if a.value() != b.value() {
            let (before, after) = (words(self.from, a.value()), words(self.to, b.value()));
            self.note(field, before, after);
        }
    }

    /// A move among siblings counts only if people see it.
    fn place<T: PartialOrd>(
        &mut self,
        a: &Stamped<T>,
        b: &Stamped<T>,
        words: impl Fn(&View<'_>) -> String,
    ) {
        if words(self.from) != words(self.to) {
            self.field("place", a, b, |view, _| words(view));
        }
    }

    fn dismissals(&mut self, a: &Dismissals, b: &Dismissals) {
        for rule in names(a, b) {
            let (before, after) = (a.reason(rule), b.reason(rule));
            if before != after {
                let words = |reason| words::dismissal(rule, reason);
                self.note("dismissed hint", words(before), words(after));
            }
        }
    }

    fn settings(&mut self, a: &Settings, b: &Settings) {
        let limits = |settings: &Settings| settings.limits.value().unwrap_or_default();
        let (before, after) = (limits(a), limits(b));
        if before != after {
            self.note("limits", words::limits(before), words::limits(after));
        }
        for rule in names(&a.rules_off, &b.rules_off) {
            let (before, after) = (a.is_rule_on(rule), b.is_rule_on(rule));
            if before != after {
                let words = |on| words::rule(rule, on);
                self.note("rule", words(before), words(after));
            }
        }
    }

    fn note(&mut self, field: &'static str, before: String, after: String) {
        self.found.push(Difference {
            field,
            before,
            after,
        });
    }

    fn cycle(&mut self, a: &Cycle, b: &Cycle) {
        self.field("name", &a.name, &b.name, |_, name| name.to_string());
        self.field("dates", &a.period, &b.period, |_, period| {
            words::period(*period)
        });
        self.field("cadence", &a.cadence, &b.cadence, |_, cadence| {
            words::cadence(*cadence)
        });
        self.dismissals(&a.dismissals, &b.dismissals);
    }

    fn person(&mut self, a: &Person, b: &Person) {
        self.field("name", &a.name, &b.name, |_, name| name.to_string());
        self.field("team", &a.team, &b.team, |view, team| {
            team.map(|team| view.title(team)).unwrap_or_default()
        });
    }

    fn objective(&mut self, a: &Objective, b: &Objective) {
        self.field("title", &a.title, &b.title, |_, title| title.to_string());
        self.field("why", &a.why, &b.why, |_, why| why.to_string());
        self.field("owners", &a.owners, &b.owners, |view, owners| {
            view.owners(owners)
        });
        self.field(
            "aligned to",
            &a.aligned_to,
            &b.aligned_to,
            |view, alignment| view.alignment(*alignment),
        );
        self.field("ambition", &a.ambition, &b.ambition, |_, ambition| {
            words::ambition(*ambition)
        });
        self.dismissals(&a.dismissals, &b.dismissals);
        self.field("cycle", &a.cycle, &b.cycle, |view, cycle| {
            view.title(*cycle)
        });
        if a.cycle.value() == b.cycle.value() {
            let place = |view: &View<'_>| view.objective_place(*a.cycle.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
    }

    fn key_result(&mut self, a: &KeyResult, b: &KeyResult) {
        self.field("title", &a.title, &b.title, |_, title| title.to_string());
        self.field("measure", &a.measure, &b.measure, |_, measure| {
            words::measure(measure.as_ref())
        });
        self.field("owner", &a.owner, &b.owner, |view, owner| {
            owner
                .as_ref()
                .map(|owner| view.owner(owner))
                .unwrap_or_default()
        });
        self.field("weight", &a.weight, &b.weight, |_, weight| {
            super::json::number(weight.get())
        });
        self.field("source", &a.source, &b.source, |_, source| {
            source.to_string()
        });
        self.dismissals(&a.dismissals, &b.dismissals);
        self.field(
            "objective",
            &a.objective,
            &b.objective,
            |view, objective| view.title(*objective),
        );
        if a.objective.value() == b.objective.value() {
            let place = |view: &View<'_>| view.key_result_place(*a.objective.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
    }

    fn initiative(&mut self, a: &Initiative, b: &Initiative) {
        self.field("title", &a.title, &b.title, |_, title| title.to_string());
        self.field(
            "key result",
            &a.key_result,
            &b.key_result,
            |view, key_result| view.title(*key_result),
        );
        if a.key_result.value() == b.key_result.value() {
            let place = |view: &View<'_>| view.initiative_place(*a.key_result.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
    }

    fn proposal(&mut self, a: &Proposal, b: &Proposal) {
        self.field("title", &a.title, &b.title, |_, title| title.to_string());
        self.field("proposed by", &a.by, &b.by, |_, by| by.to_string());
        self.field(
            "key result",
            &a.key_result,
            &b.key_result,
            |view, key_result| view.title(*key_result),
        );
        if a.key_result.value() == b.key_result.value() {
            let place = |view: &View<'_>| view.proposal_place(*a.key_result.value(), a.id);
            self.place(&a.position, &b.position, place);
        }
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

//! The key results that rows of a table become, with their check-ins and initiatives.

use super::dates::date;
use super::field::Field;
use super::heading::same;
use super::lists::names;
use super::measured::Measuring;
use super::numbers::amount;
use super::records::Maker;
use super::row::{Cells, Result, Said};
use crate::domain::edit::Said as Report;
use crate::domain::{
    CheckIn, CheckInId, Confidence, History, Initiative, InitiativeId, KeyResult, KeyResultId,
    Line, Measure, ObjectiveId, Reading, RecordId, Weight,
};
use crate::exchange::{Problem, TextField};

impl Maker<'_> {
    /// Makes a key result; what has no place in it is noted beside its objective.
    pub(super) fn result(
        &mut self,
        planned: Result,
        id: KeyResultId,
        objective: ObjectiveId,
        notes: &mut Vec<String>,
    ) {
        let stamp = self.setting.stamp;
        let known = self.known.mine.key_result(id).cloned();
        let is_new = known.is_none();
        let mut record = known.unwrap_or_else(|| {
            let place = self.place(objective.into());
            KeyResult::new(id, objective, place, stamp)
        });
        let cells = &planned.cells;
        let mut left = Vec::new();
        let title = self.line(cells.get(Field::KeyResult), TextField::Title);
        if let Some(title) = title.filter(|title| **title != *record.title.value().trim()) {
            record.title.edit(title, stamp);
        }
        self.give(&mut record, cells, &mut left);
        let given = cells.get(Field::KeyResultId);
        left.extend(
            given
                .filter(|said| KeyResultId::parse(&said.text).is_none())
                .cloned(),
        );
        let source = self.line(cells.get(Field::Source), TextField::Source);
        if let Some(source) = source.filter(|source| **source != *record.source.value().trim()) {
            record.source.edit(source, stamp);
        }
        self.weigh(&mut record, cells, &mut left);
        let from_title = || (self.setting.measure)(record.title.value());
        let measuring = Measuring {
            cells,
            known: if is_new {
                from_title()
            } else {
                record.measure.value().clone()
            },
            is_title: is_new,
            decimal: self.setting.habits.decimal,
        };
        let (measure, unused) = measuring.measure(&mut self.notes);
        left.extend(unused);
        record.measure.edit(measure, stamp);
        self.check_in(&record, cells, &mut left);
        for said in left {
            let note = [record.title.value(), " – ", &self.table.noted(&said)].concat();
            notes.push(note);
        }
        self.initiatives(id, planned.initiatives);
        self.take(RecordId::from(*record.objective.value()));
        self.theirs.insert(record.into());
    }

    /// Gives a key result its owner: the first that is named, of whom there can be one.
    fn give(&mut self, record: &mut KeyResult, cells: &Cells, left: &mut Vec<Said>) {
        let Some(said) = cells.get(Field::KeyResultOwner) else {
            return;
        };
        let now = record
            .owner
            .value()
            .and_then(|owner| self.known.mine.record(owner.into()));
        if now.is_some_and(|now| same(now.title()) == same(&said.text)) {
            return;
        }
        let mut names = names(&said.text);
        let owner = names.next().map(|name| self.owner(name));
        record
            .owner
            .edit(owner.or(*record.owner.value()), self.setting.stamp);
        if names.next().is_some() {
            left.push(said.clone());
        }
    }

    fn weigh(&mut self, record: &mut KeyResult, cells: &Cells, left: &mut Vec<Said>) {
        let Some(said) = cells.get(Field::Weight) else {
            return;
        };
        let read = amount(&said.text, self.setting.habits.decimal);
        match read.and_then(|amount| Weight::new(amount.number)) {
            Some(weight) => record.weight.edit(weight, self.setting.stamp),
            None => self.other(said, Problem::NotANumber, left),
        }
    }

    fn other(&mut self, said: &Said, problem: fn(String) -> Problem, left: &mut Vec<Said>) {
        self.notes.other(said, problem);
        left.push(said.clone());
    }

    /// Checks in what a key result stands at, unless that has been said already.
    fn check_in(&mut self, record: &KeyResult, cells: &Cells, left: &mut Vec<Said>) {
        let Some(reading) = self.reading(record, cells, left) else {
            let rest = [Field::CheckedOn, Field::Confidence, Field::CheckInNote];
            left.extend(rest.iter().filter_map(|field| cells.get(*field)).cloned());
            return;
        };
        let confidence = self.confidence(cells, left);
        let day = cells.get(Field::CheckedOn);
        let read = day.and_then(|said| date(&said.text, self.setting.habits.is_day_first));
        if let Some(said) = day.filter(|_| read.is_none()) {
            self.other(said, Problem::NotADay, left);
        }
        let note = self.line(cells.get(Field::CheckInNote), TextField::Note);
        let history = History::of(self.known.mine, &self.known.outline, record.id);
        let standing = history
            .as_ref()
            .map_or(&[][..], |history| &history.check_ins);
        let says = |one: &CheckIn| {
            *one.reading.value() == reading
                && read.is_none_or(|day| *one.date.value() == day)
                && confidence.is_none_or(|confidence| *one.confidence.value() == Some(confidence))
                && note
                    .as_ref()
                    .is_none_or(|note| *one.note.value().trim() == **note)
        };
        if standing.last().is_some_and(|last| says(last)) {
            return;
        }
        let day = read.unwrap_or(self.setting.today);
        let of_that_day = standing.iter().rev().find(|one| *one.date.value() == day);
        let seed = ["check-in", &record.id.to_string(), &day.to_string()].join("\n");
        let id = self
            .known
            .fresh(&seed, |number| CheckInId::new(number).into());
        let RecordId::CheckIn(id) = id else { return };
        let report = Report {
            date: day,
            reading,
            confidence,
            note: note.unwrap_or_default(),
            by: Line::default(),
        };
        // What the same table brought in before is there already, and is changed rather than repeated.
        let replaces = of_that_day.map(|one| one.id).filter(|other| *other != id);
        self.theirs
            .insert(CheckIn::new(id, record.id, report, replaces, self.setting.stamp).into());
    }

    /// What a key result stands at, in its own measure.
    fn reading(
        &mut self,
        record: &KeyResult,
        cells: &Cells,
        left: &mut Vec<Said>,
    ) -> Option<Reading> {
        let said = cells.get(Field::Current)?;
        let Some(read) = amount(&said.text, self.setting.habits.decimal) else {
            self.other(said, Problem::NotANumber, left);
            return None;
        };
        let reading = match record.measure.value() {
            Some(Measure::Metric(_)) => Reading::value(read.number),
            Some(Measure::Milestone(_)) if read.unit == "%" => Reading::share(read.number / 100.0),
            _ => None,
        };
        if reading.is_none() {
            left.push(said.clone());
        }
        reading
    }

    /// How sure people are: of ten, or in percent.
    fn confidence(&mut self, cells: &Cells, left: &mut Vec<Said>) -> Option<Confidence> {
        let said = cells.get(Field::Confidence)?;
        let text = said
            .text
            .split_once('/')
            .map_or(&*said.text, |(text, _)| text);
        let read = amount(text, self.setting.habits.decimal).map(|amount| match &*amount.unit {
            "%" => amount.number / 10.0,
            _ => amount.number,
        });
        let steps = (0..=Confidence::MOST)
            .find(|step| read.is_some_and(|read| (read - f64::from(*step)).abs() <= 0.5));
        let confidence = steps.and_then(Confidence::new);
        if confidence.is_none() {
            self.other(said, Problem::NotAChoice, left);
        }
        confidence
    }

    fn initiatives(&mut self, key_result: KeyResultId, initiatives: Vec<Said>) {
        for said in initiatives {
            for title in said
                .text
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
            {
                if self.known.claim(None, key_result.into(), title).is_some() {
                    continue;
                }
                let seed = ["initiative", &key_result.to_string(), title].join("\n");
                let id = self
                    .known
                    .fresh(&seed, |number| InitiativeId::new(number).into());
                let RecordId::Initiative(id) = id else {
                    continue;
                };
                let place = self.place(key_result.into());
                let record =
                    Initiative::new(id, key_result, place, Line::new(title), self.setting.stamp);
                self.theirs.insert(record.into());
            }
        }
    }
}

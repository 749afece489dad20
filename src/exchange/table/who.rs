//! Who owns what a table tells: teams and people by name.

use super::field::Field;
use super::heading::same;
use super::lists::names;
use super::records::Maker;
use super::row::Cells;
use crate::domain::{Line, Owner, Person, PersonId, RecordId, Team, TeamId};

impl Maker<'_> {
    /// Whether these are the owners that the cells tell; so they are where no cell tells any.
    pub(super) fn owns(&self, owners: &[Owner], cells: &Cells) -> bool {
        let written = |wanted: fn(&Owner) -> bool| {
            let owners = owners.iter().filter(|owner| wanted(owner));
            let records = owners.filter_map(|owner| self.known.mine.record((*owner).into()));
            let mut all: Vec<String> = records.map(|record| same(record.title())).collect();
            all.retain(|name| !name.is_empty());
            all
        };
        let teams = written(|owner| matches!(owner, Owner::Team(_)));
        let people = written(|owner| matches!(owner, Owner::Person(_)));
        let tells = |field, known: &[String], others: &[String]| {
            let text = cells.text(field);
            let told: Vec<String> = names(text).map(same).collect();
            let is_in = |name: &String| known.contains(name) || others.contains(name);
            text.is_empty()
                || same(text) == known.join("; ")
                || told.iter().all(is_in) && known.iter().all(|name| told.contains(name))
        };
        tells(Field::Team, &teams, &[]) && tells(Field::Owner, &people, &teams)
    }

    /// The teams and people that own an objective.
    pub(super) fn owners(&mut self, cells: &Cells) -> Vec<Owner> {
        let mut owners: Vec<Owner> = Vec::new();
        let mut add = |owner| {
            if !owners.contains(&owner) {
                owners.push(owner);
            }
        };
        for name in names(cells.text(Field::Team)) {
            add(self.team(name));
        }
        for name in names(cells.text(Field::Owner)) {
            add(self.owner(name));
        }
        owners
    }

    /// The team or the person of that name: a team only where it is known as one.
    pub(super) fn owner(&mut self, name: &str) -> Owner {
        let (person, team) = (PersonId::new(0).into(), TeamId::new(0).into());
        if self.known.named(person, name).is_none() && self.known.named(team, name).is_some() {
            return self.team(name);
        }
        let known = self.known.named(person, name);
        let id = known.unwrap_or_else(|| {
            let seed = ["person", name].join("\n");
            let id = self
                .known
                .fresh(&seed, |number| PersonId::new(number).into());
            self.known.remember(id, name, id);
            id
        });
        let RecordId::Person(person) = id else {
            return Owner::Person(PersonId::new(0));
        };
        if self.known.mine.person(person).is_none() && self.theirs.person(person).is_none() {
            self.theirs
                .insert(Person::new(person, Line::new(name), None, self.setting.stamp).into());
        }
        self.take(id);
        Owner::Person(person)
    }

    fn team(&mut self, name: &str) -> Owner {
        let known = self.known.named(TeamId::new(0).into(), name);
        let id = known.unwrap_or_else(|| {
            let seed = ["team", name].join("\n");
            let id = self.known.fresh(&seed, |number| TeamId::new(number).into());
            self.known.remember(id, name, id);
            id
        });
        let RecordId::Team(team) = id else {
            return Owner::Team(TeamId::new(0));
        };
        if self.known.mine.team(team).is_none() && self.theirs.team(team).is_none() {
            self.theirs
                .insert(Team::new(team, Line::new(name), self.setting.stamp).into());
        }
        self.take(id);
        Owner::Team(team)
    }
}

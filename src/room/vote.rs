//! Choosing by dots, which nobody sees before they are revealed, and how confident people are.

use super::ballot::Sheet;
use super::board;
use super::candidates::Item;
use super::names::is_same_person;
use crate::domain::{Date, Line};

/// The most dots that one person can have.
pub const MOST_DOTS: u32 = 20;
/// The dots that each person has unless the facilitator says otherwise.
const USUAL_DOTS: u32 = 3;
/// The highest confidence.
pub const SURE: u8 = 10;

/// The dots of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Who cast it; blank where nobody is named.
    pub voter: Line,
    /// The browser in which it was cast, where that tells who cast it; 0 for one that is passed around.
    pub browser: u64,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// The dots on each objective that has any.
    pub dots: Vec<(Item, u32)>,
}

/// What became of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    /// It counts.
    New,
    /// It counts in place of an earlier one of the same person.
    InPlaceOfEarlier,
    /// It is older than the one of that person that is here, which counts.
    Older,
    /// It is the one that is here already.
    Same,
}

/// Why a ballot does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCast {
    /// The votes have been revealed.
    Revealed,
    /// It has no dots.
    Empty,
    /// It has more dots than a person has.
    TooMany,
    /// The list that was voted on is none of this room.
    OtherRoom,
    /// An objective that has dots is no longer to be chosen.
    Gone,
}

/// All that was voted and settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The dots that each person has.
    pub dots: u32,
    /// Dots that were counted on paper, on each objective that has any.
    pub paper: Vec<(Item, u32)>,
    /// One ballot of each person.
    pub ballots: Vec<Ballot>,
    /// The lists that were handed out to vote on elsewhere.
    pub sheets: Vec<Sheet>,
    /// Whether everybody sees them.
    pub is_revealed: bool,
    /// The objectives that the facilitator settled on, in the order in which that was done.
    pub chosen: Vec<Item>,
    /// Why others were dropped.
    pub reasons: Vec<(Item, Line)>,
    /// How confident people are of key results. Two drafts that began with one template have key results of one
    /// identity, so each is known by its draft as well.
    pub confidence: Vec<(board::Item, Vec<u8>)>,
    /// Who takes on which key result.
    pub owners: Vec<(board::Item, Line)>,
    /// The day of the first check-in; `None` for the usual one.
    pub first_check_in: Option<Date>,
}

impl Default for Vote {
    fn default() -> Self {
        Self {
            dots: USUAL_DOTS,
            paper: Vec::new(),
            ballots: Vec::new(),
            sheets: Vec::new(),
            is_revealed: false,
            chosen: Vec::new(),
            reasons: Vec::new(),
            confidence: Vec::new(),
            owners: Vec::new(),
            first_check_in: None,
        }
    }
}

/// What an objective got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Which objective.
    pub item: Item,
    /// Its dots.
    pub dots: u32,
    /// Its place, from 1; those of as many dots share one.
    pub place: usize,
    /// Whether another has as many dots, and any at all.
    pub is_tied: bool,
}

impl Ballot {
    /// Whether two ballots are of one person. One laptop can be passed around, so two names in one browser are
    /// two people.
    fn is_of_same(&self, other: &Self) -> bool {
        let is_named = !self.voter.is_blank() && !other.voter.is_blank();
        let is_browser = self.browser != 0 && self.browser == other.browser;
        is_same_person(&self.voter, &other.voter) || (is_browser && !is_named)
    }
}

impl Vote {
    /// Counts a ballot: the later one of each person stays, whatever the order in which they come.
    ///
    /// # Errors
    /// Fails once the votes are revealed, and where it has no dots or too many.
    pub fn cast(&mut self, ballot: Ballot) -> Result<Cast, NotCast> {
        let dots = ballot.dots.iter();
        let dots = dots.fold(0_u32, |sum, (_, dots)| sum.saturating_add(*dots));
        if self.is_revealed {
            return Err(NotCast::Revealed);
        }
        if dots == 0 {
            return Err(NotCast::Empty);
        }
        if dots > self.dots {
            return Err(NotCast::TooMany);
        }
        let mut known = self.ballots.iter_mut();
        let Some(known) = known.find(|known| known.is_of_same(&ballot)) else {
            self.ballots.push(ballot);
            return Ok(Cast::New);
        };
        if *known == ballot {
            return Ok(Cast::Same);
        }
        if ballot.at < known.at {
            return Ok(Cast::Older);
        }
        *known = ballot;
        Ok(Cast::InPlaceOfEarlier)
    }

    /// Takes over what lists were handed out, also those that are unknown here: they are out, whatever is
    /// taken back.
    pub fn know_sheets(&mut self, sheets: &[Sheet]) {
        let is_new = |sheet: &&Sheet| !self.sheets.iter().any(|known| known.id == sheet.id);
        let new: Vec<Sheet> = sheets.iter().filter(is_new).cloned().collect();
        self.sheets.extend(new);
    }

    /// The dots of each of these objectives, most first; those of as many dots stay in their order.
    pub fn tally(&self, items: &[Item]) -> Vec<Tally> {
        let cast = self.ballots.iter().flat_map(|ballot| &ballot.dots);
        let all: Vec<(Item, u32)> = cast.chain(&self.paper).copied().collect();
        let count = |item: &Item| {
            all.iter()
                .filter(|(of, _)| of == item)
                .map(|(_, dots)| dots)
                .sum()
        };
        let counted: Vec<(Item, u32)> = items.iter().map(|item| (*item, count(item))).collect();
        let tally = |(item, dots): &(Item, u32)| Tally {
            item: *item,
            dots: *dots,
            place: 1 + counted.iter().filter(|(_, other)| other > dots).count(),
            is_tied: *dots > 0 && counted.iter().filter(|(_, other)| other == dots).count() > 1,
        };
        let mut tallies: Vec<Tally> = counted.iter().map(tally).collect();
        tallies.sort_by_key(|tally| tally.place);
        tallies
    }

    /// Counts what went to any of these objectives for the one that stands for all of them from now on.
    pub fn gather(&mut self, members: &[Item], lead: Item) {
        let stands_for = |item: Item| if members.contains(&item) { lead } else { item };
        let ballots = self.ballots.iter_mut().map(|ballot| &mut ballot.dots);
        for dots in ballots.chain([&mut self.paper]) {
            let mut gathered: Vec<(Item, u32)> = Vec::new();
            for (item, count) in dots.drain(..) {
                let item = stands_for(item);
                let known = gathered.iter().find(|(of, _)| *of == item);
                let sum = count + known.map_or(0, |(_, dots)| *dots);
                set(&mut gathered, item, Some(sum));
            }
            *dots = gathered;
        }
        let mut chosen = Vec::new();
        for item in self.chosen.drain(..).map(stands_for) {
            if !chosen.contains(&item) {
                chosen.push(item);
            }
        }
        self.chosen = chosen;
    }

    /// Sets what was counted on paper for an objective.
    pub fn count_paper(&mut self, item: Item, dots: u32) {
        set(&mut self.paper, item, Some(dots).filter(|dots| *dots > 0));
    }

    /// Settles on an objective, or no longer does.
    pub fn choose(&mut self, item: Item, is_chosen: bool) {
        self.chosen.retain(|other| *other != item);
        if is_chosen {
            self.chosen.push(item);
        }
    }

    /// Says why an objective was dropped.
    pub fn explain(&mut self, item: Item, reason: Line) {
        set(
            &mut self.reasons,
            item,
            Some(reason).filter(|reason| !reason.is_blank()),
        );
    }

    /// Why an objective was dropped; blank where nobody said.
    pub fn reason(&self, item: Item) -> &str {
        let found = self.reasons.iter().find(|(of, _)| *of == item);
        found.map_or("", |(_, reason)| reason)
    }

    /// Sets how confident people are of a key result.
    pub fn trust(&mut self, key_result: board::Item, votes: Vec<u8>) {
        set(
            &mut self.confidence,
            key_result,
            Some(votes).filter(|votes| !votes.is_empty()),
        );
    }

    /// How confident people are of a key result.
    pub fn confidence(&self, key_result: board::Item) -> &[u8] {
        let found = self.confidence.iter().find(|(of, _)| *of == key_result);
        found.map_or(&[], |(_, votes)| votes)
    }

    /// Says who takes on a key result.
    pub fn own(&mut self, key_result: board::Item, owner: Line) {
        set(
            &mut self.owners,
            key_result,
            Some(owner).filter(|owner| !owner.is_blank()),
        );
    }

    /// Who takes on a key result; blank where nobody does.
    pub fn owner(&self, key_result: board::Item) -> &str {
        let found = self.owners.iter().find(|(of, _)| *of == key_result);
        found.map_or("", |(_, owner)| owner)
    }
}

/// Sets what a list says of something; `None` takes it out.
fn set<Key: PartialEq, Value>(list: &mut Vec<(Key, Value)>, key: Key, value: Option<Value>) {
    let at = list.iter().position(|(of, _)| *of == key);
    match (at, value) {
        (Some(at), Some(value)) => list[at].1 = value,
        (Some(at), None) => drop(list.remove(at)),
        (None, Some(value)) => list.push((key, value)),
        (None, None) => {}
    }
}

/// How votes of confidence lie: the lowest, the one in the middle, and the highest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The lowest.
    pub low: u8,
    /// The one in the middle; halfway between two where their number is even.
    pub middle: f64,
    /// The highest.
    pub high: u8,
}

/// How votes lie; `None` where there are none.
pub fn spread(votes: &[u8]) -> Option<Spread> {
    let mut votes = votes.to_vec();
    votes.sort_unstable();
    let (low, high) = (*votes.first()?, *votes.last()?);
    let upper = votes[votes.len() / 2];
    let lower = votes[(votes.len() - 1) / 2];
    Some(Spread {
        low,
        middle: f64::midpoint(f64::from(lower), f64::from(upper)),
        high,
    })
}

/// Reads votes that were called out: numbers from 0 to 10 with anything between them. `None` where a number is
/// higher.
pub fn read_votes(text: &str) -> Option<Vec<u8>> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit());
    let numbers = numbers.filter(|number| !number.is_empty());
    numbers
        .map(|number| number.parse().ok().filter(|vote| *vote <= SURE))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_to_combined_lines_counts_for_the_one_that_stands_for_them() {
        let mut vote = Vote::default();
        vote.count_paper(item(1), 2);
        vote.count_paper(item(2), 3);
        vote.choose(item(2), true);
        vote.choose(item(1), true);
        vote.gather(&[item(1), item(2)], item(1));
        assert_eq!(vote.paper, [(item(1), 5)]);
        assert_eq!(vote.chosen, [item(1)]);
    }
    use crate::domain::ObjectiveId;
    use proptest::prelude::*;

    const fn item(number: u128) -> Item {
        Item {
            draft: 1,
            objective: ObjectiveId::new(number),
        }
    }

    fn ballot(voter: &str, dots: &[(u128, u32)]) -> Ballot {
        Ballot {
            voter: Line::new(voter),
            browser: 0,
            at: 0,
            dots: dots.iter().map(|(of, dots)| (item(*of), *dots)).collect(),
        }
    }

    #[test]
    fn one_person_has_one_ballot_and_nobody_votes_after_the_reveal() {
        let mut vote = Vote::default();
        assert_eq!(vote.cast(ballot("Ana", &[(1, 3)])), Ok(Cast::New));
        assert_eq!(vote.cast(ballot("", &[(1, 1)])), Ok(Cast::New));
        assert_eq!(
            vote.cast(ballot("", &[(1, 1)])),
            Ok(Cast::New),
            "nobody named is nobody known"
        );
        assert_eq!(
            vote.cast(ballot("ana", &[(2, 1)])),
            Ok(Cast::InPlaceOfEarlier)
        );
        assert_eq!(vote.ballots.len(), 3);
        vote.is_revealed = true;
        assert_eq!(vote.cast(ballot("Ben", &[(2, 1)])), Err(NotCast::Revealed));
    }

    #[test]
    fn nobody_has_more_dots_than_others() {
        let mut vote = Vote::default();
        assert_eq!(
            vote.cast(ballot("Ana", &[(1, 2), (2, 2)])),
            Err(NotCast::TooMany)
        );
        assert_eq!(vote.cast(ballot("Ana", &[])), Err(NotCast::Empty));
    }

    #[test]
    fn ties_are_shown_as_ties() {
        let mut vote = Vote::default();
        let _ = vote.cast(ballot("Ana", &[(1, 1), (2, 2)]));
        vote.count_paper(item(3), 2);
        let tally = vote.tally(&[item(1), item(2), item(3), item(4), item(5)]);
        let places = tally
            .iter()
            .map(|one| (one.item.objective, one.dots, one.place, one.is_tied));
        let expected = [
            (2, 2, 1, true),
            (3, 2, 1, true),
            (1, 1, 3, false),
            (4, 0, 4, false),
            (5, 0, 4, false),
        ];
        let expected =
            expected.map(|(id, dots, place, tied)| (ObjectiveId::new(id), dots, place, tied));
        assert_eq!(places.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_spread_of_confidence_is_lowest_middle_and_highest() {
        let of = |text| spread(&read_votes(text).unwrap()).map(|s| (s.low, s.middle, s.high));
        assert_eq!(of("7 3, 9"), Some((3, 7.0, 9)));
        assert_eq!(of("10 0 5 6"), Some((0, 5.5, 10)));
        assert_eq!(of("–"), None);
        assert_eq!(read_votes("7 11"), None);
    }

    proptest! {
        #[test]
        fn no_dot_is_lost(dots in prop::collection::vec((0_u128..5, 1_u32..4), 0..20)) {
            let mut vote = Vote { dots: MOST_DOTS, ..Vote::default() };
            for (of, dots) in &dots {
                let _ = vote.cast(ballot("", &[(*of, *dots)]));
            }
            let items: Vec<Item> = (0..5).map(item).collect();
            let counted: u32 = vote.tally(&items).iter().map(|tally| tally.dots).sum();
            prop_assert_eq!(counted, dots.iter().map(|(_, dots)| dots).sum::<u32>());
        }
    }
}

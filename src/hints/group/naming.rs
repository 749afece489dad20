//! What a group is about, in words of its lines.

use super::Group;
use super::line::{Line, Root};
use super::measure::Comparison;
use super::ties::Ties;
use super::weights::Weights;

/// The most names that are told of a group.
const MOST_NAMES: usize = 2;

/// Tells of each group what its lines have in common; groups and lines in the order of the drafts.
pub(super) fn explain(
    lines: &[Line],
    groups: &[Vec<usize>],
    weights: &Weights,
    ties: &Ties,
) -> Vec<Group> {
    let mut explained: Vec<Group> = groups
        .iter()
        .map(|places| explain_one(&Members::of(lines, places, weights), places, ties))
        .collect();
    explained.sort_by_key(|group| group.members[0]);
    explained
}

fn explain_one(members: &Members<'_>, places: &[usize], ties: &Ties) -> Group {
    let best = members.best();
    let mut numbers: Vec<usize> = members.lines.iter().map(|line| line.number).collect();
    numbers.sort_unstable();
    let (first, rest) = (members.lines[0], &members.lines[1..]);
    let compared = rest.iter().map(|line| first.measure.compare(&line.measure));
    let compared: Vec<Comparison> = compared.collect();
    let has_same_target = compared.iter().all(|one| one.to == Some(true));
    let has_same_start = compared.iter().all(|one| one.from == Some(true));
    let names = members.names(best);
    let ends = match (names.is_empty() && has_same_start, has_same_target) {
        (false, _) => 0,
        (true, false) => 1,
        (true, true) => 2,
    };
    Group {
        members: numbers,
        best: best.number,
        names,
        has_same_target,
        values: (0..ends).map(|end| members.value(best, end)).collect(),
        shared_key_results: ties.among(places),
    }
}

/// The lines of a group.
struct Members<'a> {
    lines: Vec<&'a Line>,
    weights: &'a Weights,
}

impl<'a> Members<'a> {
    fn of(lines: &'a [Line], places: &[usize], weights: &'a Weights) -> Self {
        let lines = places.iter().map(|at| &lines[*at]).collect();
        Self { lines, weights }
    }

    /// In how many lines a word is.
    fn count(&self, root: &Root) -> usize {
        self.lines.iter().filter(|line| line.has(root.word)).count()
    }

    fn are_most(&self, count: usize) -> bool {
        count * 2 > self.lines.len()
    }

    /// The line that has most of the words that most have, and says them in the fewest words of its own.
    fn best(&self) -> &'a Line {
        let score = |line: &Line| -> f64 {
            let shared = |root: &&Root| self.are_most(self.count(root));
            let common: f64 = line
                .roots
                .iter()
                .filter(shared)
                .map(|root| self.weights.weight(root))
                .sum();
            let own = line.roots.iter().filter(|root| !shared(root)).count();
            #[expect(clippy::cast_precision_loss, reason = "far fewer lines than 2^53")]
            let own = own as f64;
            common - 0.1 * own + if line.measure.is_whole() { 1.0 } else { 0.0 }
        };
        let mut best = self.lines[0];
        for line in &self.lines[1..] {
            if score(line) > score(best) {
                best = line;
            }
        }
        best
    }

    /// A value that all lines have in common, in the words of the best one; and of one that tells it by what is
    /// left of the whole.
    fn value(&self, best: &Line, end: usize) -> String {
        let mut rests = self.lines.iter().filter_map(|line| {
            let at = line.measure.tells_rest_of(&best.measure, end)?;
            Some(&*line.ends[at])
        });
        let told = &*best.ends[end];
        rests
            .next()
            .map_or_else(|| told.to_owned(), |rest| [told, rest].join(" / "))
    }

    /// What most lines name, in the words of the best one: words that stand side by side are one name.
    fn names(&self, best: &Line) -> Vec<String> {
        let mut roots: Vec<&Root> = best
            .roots
            .iter()
            .filter(|root| self.are_most(self.count(root)))
            .collect();
        roots.sort_by_key(|root| root.span.start);
        let mut names: Vec<(std::ops::Range<usize>, f64)> = Vec::new();
        for root in roots {
            let weight = self.weights.weight(root);
            match names.last_mut() {
                Some((span, sum)) if is_gap(&best.text[span.end..root.span.start]) => {
                    span.end = root.span.end;
                    *sum += weight;
                }
                _ => names.push((root.span.clone(), weight)),
            }
        }
        names.sort_by(|left, right| right.1.total_cmp(&left.1));
        let names = names.into_iter().take(MOST_NAMES);
        names.map(|(span, _)| best.text[span].to_owned()).collect()
    }
}

/// Whether nothing but a space or a hyphen lies between two words.
fn is_gap(between: &str) -> bool {
    matches!(between, " " | "-")
}

//! From pairs that are alike to groups: the likest lines come together first, and two groups become one as
//! long as their lines are alike on the whole.

use super::likeness::Pair;
use super::line::Line;

/// How alike two lines must be to bring their groups together.
const ENOUGH: f64 = 0.47;
/// How alike the lines of two groups must be on the whole.
const ON_THE_WHOLE: f64 = 0.37;

/// Groups of at least two lines.
pub(super) fn of(lines: &[Line], pairs: &[Pair]) -> Vec<Vec<usize>> {
    let mut groups = Groups::of(lines, pairs);
    let mut strong: Vec<&Pair> = pairs
        .iter()
        .filter(|pair| pair.likeness >= ENOUGH)
        .collect();
    strong.sort_by(|left, right| right.likeness.total_cmp(&left.likeness));
    for pair in strong {
        groups.join(pair.one, pair.other);
    }
    groups.members.retain(|members| members.len() > 1);
    groups.members
}

/// Groups while they grow.
struct Groups<'a> {
    lines: &'a [Line],
    /// The group of each line.
    home: Vec<usize>,
    /// The lines of each group; none once it has gone into another.
    members: Vec<Vec<usize>>,
    /// For each group, the others that are alike in any way, and how much all pairs between them add up to.
    ties: Vec<Vec<(usize, f64)>>,
}

impl<'a> Groups<'a> {
    fn of(lines: &'a [Line], pairs: &[Pair]) -> Self {
        let mut ties = vec![Vec::new(); lines.len()];
        for pair in pairs {
            ties[pair.one].push((pair.other, pair.likeness));
            ties[pair.other].push((pair.one, pair.likeness));
        }
        for ties in &mut ties {
            ties.sort_by_key(|(other, _)| *other);
        }
        Self {
            lines,
            home: (0..lines.len()).collect(),
            members: (0..lines.len()).map(|at| vec![at]).collect(),
            ties,
        }
    }

    /// Brings the groups of two lines together if they may be.
    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.home[one], self.home[other]);
        if one == other || self.tie(one, other) < ON_THE_WHOLE || self.share_a_parent(one, other) {
            return;
        }
        for (group, tie) in std::mem::take(&mut self.ties[other]) {
            let ties = &mut self.ties[group];
            if let Ok(at) = ties.binary_search_by_key(&other, |(group, _)| *group) {
                ties.remove(at);
            }
            if group != one {
                add(&mut self.ties[group], one, tie);
                add(&mut self.ties[one], group, tie);
            }
        }
        let members = std::mem::take(&mut self.members[other]);
        for member in &members {
            self.home[*member] = one;
        }
        self.members[one].extend(members);
    }

    /// How alike the lines of two groups are on the whole.
    fn tie(&self, one: usize, other: usize) -> f64 {
        let ties = &self.ties[one];
        let at = ties.binary_search_by_key(&other, |(group, _)| *group);
        let sum = at.map_or(0.0, |at| ties[at].1);
        #[expect(clippy::cast_precision_loss, reason = "far fewer lines than 2^53")]
        let pairs = (self.members[one].len() * self.members[other].len()) as f64;
        sum / pairs
    }

    fn share_a_parent(&self, one: usize, other: usize) -> bool {
        let parent = |at: &usize| self.lines[*at].parent;
        let mut parents = self.members[one].iter().map(parent);
        parents.any(|known| {
            self.members[other]
                .iter()
                .map(parent)
                .any(|parent| parent == known)
        })
    }
}

fn add(ties: &mut Vec<(usize, f64)>, group: usize, tie: f64) {
    match ties.binary_search_by_key(&group, |(group, _)| *group) {
        Ok(at) => ties[at].1 += tie,
        Err(at) => ties.insert(at, (group, tie)),
    }
}

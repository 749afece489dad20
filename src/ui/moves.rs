//! Where a line goes when it is moved up or down.

/// Which way a line is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the start of the document.
    Up,
    /// Towards the end of the document.
    Down,
}

/// The parent and the index that `child` gets by one move among `groups`, which are lists of children
/// in the order of the document: past a sibling, or out of its list into the next one. `None` at the
/// very edge.
pub fn moved<Parent: Copy, Child: PartialEq>(
    groups: &[(Parent, &[Child])],
    child: &Child,
    direction: Direction,
) -> Option<(Parent, usize)> {
    let (group, index) = groups
        .iter()
        .enumerate()
        .find_map(|(group, (_, children))| {
            let index = children.iter().position(|other| other == child)?;
            Some((group, index))
        })?;
    let (parent, children) = &groups[group];
    match direction {
        Direction::Up if index > 0 => Some((*parent, index - 1)),
        Direction::Down if index + 1 < children.len() => Some((*parent, index + 1)),
        Direction::Up => {
            let (parent, children) = groups.get(group.checked_sub(1)?)?;
            Some((*parent, children.len()))
        }
        Direction::Down => groups.get(group + 1).map(|(parent, _)| (*parent, 0)),
    }
}

#[cfg(test)]
mod tests {
    use super::Direction::{Down, Up};
    use super::*;

    const GROUPS: [(char, &[i32]); 3] = [('a', &[1, 2]), ('b', &[]), ('c', &[3])];

    #[test]
    fn past_a_sibling() {
        assert_eq!(moved(&GROUPS, &1, Down), Some(('a', 1)));
        assert_eq!(moved(&GROUPS, &2, Up), Some(('a', 0)));
    }

    #[test]
    fn into_the_next_list() {
        assert_eq!(moved(&GROUPS, &2, Down), Some(('b', 0)));
        assert_eq!(moved(&GROUPS, &3, Up), Some(('b', 0)));
    }

    #[test]
    fn not_beyond_the_edge() {
        assert_eq!(moved(&GROUPS, &1, Up), None);
        assert_eq!(moved(&GROUPS, &3, Down), None);
        assert_eq!(moved(&GROUPS, &9, Down), None);
    }
}

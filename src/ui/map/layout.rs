//! Where the cards of a tree go, in whole pixels from the top left corner.
//!
//! A tree comes as branches in the order in which it is read: each parent before its contributors, and
//! all that hangs on one contributor before the next.

/// A card that is to get a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// What it contributes to, as a place in the list; `None` for the first.
    pub parent: Option<usize>,
    /// How tall its card is.
    pub height: i32,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// How far it is from the left.
    pub x: i32,
    /// How far it is from the top.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How tall it is.
    pub height: i32,
}

impl Frame {
    /// Where it ends on the right.
    pub const fn right(self) -> i32 {
        self.x + self.width
    }

    /// Where it ends at the bottom.
    pub const fn bottom(self) -> i32 {
        self.y + self.height
    }
}

/// How wide cards are in columns.
pub const COLUMN: i32 = 288;
/// Between two columns, where the links run.
pub const COLUMN_GAP: i32 = 64;
/// Between two cards, one above the other.
pub const ROW_GAP: i32 = 20;
/// How far each level is moved in, where cards are stacked.
const INDENT: i32 = 16;
/// From this level on, stacked cards are moved in no more.
const DEEPEST: i32 = 5;

/// Columns from left to right: each contributor beside what it contributes to, the first of them on its
/// line, and below each card nothing but what hangs on it.
pub fn layered(branches: &[Branch]) -> Vec<Frame> {
    let reach = reaches(branches);
    // For each card, how far down the room beside it is taken.
    let mut taken = vec![0; branches.len()];
    let mut frames: Vec<Frame> = Vec::with_capacity(branches.len());
    for (index, branch) in branches.iter().enumerate() {
        let (x, y) = match branch.parent {
            None => (0, 0),
            Some(parent) => {
                let y = taken[parent];
                taken[parent] = y + reach[index] + ROW_GAP;
                (frames[parent].right() + COLUMN_GAP, y)
            }
        };
        taken[index] = y;
        frames.push(Frame {
            x,
            y,
            width: COLUMN,
            height: branch.height,
        });
    }
    frames
}

/// How tall each card is together with all that hangs on it.
fn reaches(branches: &[Branch]) -> Vec<i32> {
    let mut beside = vec![0; branches.len()];
    let mut reach = vec![0; branches.len()];
    for (index, branch) in branches.iter().enumerate().rev() {
        // The gap behind the last contributor is none.
        reach[index] = branch.height.max(beside[index] - ROW_GAP);
        if let Some(parent) = branch.parent {
            beside[parent] += reach[index] + ROW_GAP;
        }
    }
    reach
}

/// One below the other, each contributor moved in under what it contributes to. `width` is that of the
/// whole.
pub fn stacked(branches: &[Branch], width: i32) -> Vec<Frame> {
    let mut frames: Vec<Frame> = Vec::with_capacity(branches.len());
    let mut y = 0;
    for branch in branches {
        let x = branch.parent.map_or(0, |parent| {
            (frames[parent].x + INDENT).min(DEEPEST * INDENT)
        });
        frames.push(Frame {
            x,
            y,
            width: width - x,
            height: branch.height,
        });
        y += branch.height + ROW_GAP;
    }
    frames
}

/// How wide a card is where cards are stacked, `depth` levels down.
pub fn stacked_width(width: i32, depth: i32) -> i32 {
    width - depth.min(DEEPEST) * INDENT
}

/// How wide and tall all of it is together.
pub fn extent(frames: &[Frame]) -> (i32, i32) {
    let right = frames.iter().map(|frame| frame.right()).max();
    let bottom = frames.iter().map(|frame| frame.bottom()).max();
    (right.unwrap_or_default(), bottom.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Trees of up to 40 cards, in reading order.
    fn any_tree() -> impl Strategy<Value = Vec<Branch>> {
        prop::collection::vec((any::<prop::sample::Index>(), 20..400), 1..40).prop_map(|seeds| {
            let parents: Vec<Option<usize>> = (0..seeds.len())
                .map(|index| (index > 0).then(|| seeds[index].0.index(index)))
                .collect();
            let mut order = Vec::new();
            let mut open = vec![(0, None)];
            while let Some((index, parent)) = open.pop() {
                let place = order.len();
                order.push(Branch {
                    parent,
                    height: seeds[index].1,
                });
                let children = (0..seeds.len()).filter(|child| parents[*child] == Some(index));
                open.extend(children.map(|child| (child, Some(place))));
            }
            order
        })
    }

    fn overlap(a: Frame, b: Frame) -> bool {
        a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
    }

    fn has_overlap(frames: &[Frame]) -> bool {
        let pairs = (0..frames.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
        pairs
            .into_iter()
            .any(|(a, b)| overlap(frames[a], frames[b]))
    }

    proptest! {
        #[test]
        fn cards_in_columns_never_overlap_and_stand_right_of_what_they_contribute_to(tree in any_tree()) {
            let frames = layered(&tree);
            prop_assert!(!has_overlap(&frames));
            for (branch, frame) in tree.iter().zip(&frames) {
                if let Some(parent) = branch.parent {
                    prop_assert_eq!(frame.x, frames[parent].right() + COLUMN_GAP);
                    prop_assert!(frame.y >= frames[parent].y);
                }
            }
        }

        #[test]
        fn the_first_contributor_is_level_with_what_it_contributes_to(tree in any_tree()) {
            let frames = layered(&tree);
            for (index, branch) in tree.iter().enumerate() {
                if let Some(parent) = branch.parent.filter(|parent| parent + 1 == index) {
                    prop_assert_eq!(frames[index].y, frames[parent].y);
                }
            }
        }

        #[test]
        fn stacked_cards_never_overlap_and_stay_within_the_width(tree in any_tree(), width in 300..800) {
            let frames = stacked(&tree, width);
            prop_assert!(!has_overlap(&frames));
            prop_assert!(frames.iter().all(|frame| frame.right() == width));
            prop_assert_eq!(extent(&frames).0, width);
        }
    }

    #[test]
    fn a_column_of_contributors_keeps_its_distance() {
        let branch = |parent, height| Branch { parent, height };
        let tree = [branch(None, 50), branch(Some(0), 100), branch(Some(0), 30)];
        let frames = layered(&tree);
        assert_eq!(frames[2].y, 100 + ROW_GAP);
        assert_eq!(extent(&frames), (2 * COLUMN + COLUMN_GAP, 130 + ROW_GAP));
    }
}

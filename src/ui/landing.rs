//! Where a line that is dragged would land, worked out from where the others stand on the screen.

/// A list that lines can land in. All lengths are pixels from the top of the window.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Where the part of the page begins that belongs to it.
    pub top: f64,
    /// Where that part ends.
    pub bottom: f64,
    /// Where its first line stands, or would.
    pub start: f64,
    /// Its lines in their order.
    pub rows: Vec<Row>,
}

/// A line of such a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Where it begins.
    pub top: f64,
    /// Where it ends, with all that stands under it.
    pub bottom: f64,
    /// Whether it is the one that is dragged.
    pub is_dragged: bool,
}

/// Where a line lands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Landing {
    /// In which list.
    pub list: usize,
    /// At which place in it, not counting the line itself.
    pub index: usize,
    /// Where to draw a line between those it lands between.
    pub at: f64,
    /// Whether that is another place than the one it has.
    pub is_move: bool,
}

/// Where a line lands that is let go at the height `y`: in the list whose part of the page it is, or the
/// nearest one; behind all lines whose middle is above. `None` where there is no list.
pub fn landing(lists: &[List], y: f64) -> Option<Landing> {
    let distance = |list: &List| (list.top - y).max(y - list.bottom).max(0.0);
    let mut nearest: Option<(usize, f64)> = None;
    for (index, list) in lists.iter().enumerate() {
        let here = distance(list);
        if nearest.is_none_or(|(_, least)| here < least) {
            nearest = Some((index, here));
        }
    }
    let (number, _) = nearest?;
    let list = &lists[number];
    let own = list.rows.iter().position(|row| row.is_dragged);
    let mut index = 0;
    let mut at = list.start;
    for row in list.rows.iter().filter(|row| !row.is_dragged) {
        if f64::midpoint(row.top, row.bottom) > y {
            break;
        }
        index += 1;
        at = row.bottom;
    }
    Some(Landing {
        list: number,
        index,
        at,
        is_move: own != Some(index),
    })
}

/// How far to scroll on while something is dragged at the height `y` of a window, in pixels: the faster
/// the closer to an edge.
pub fn scroll(y: f64, height: f64) -> f64 {
    /// How close to an edge the page begins to scroll; the bar at the top is within it.
    const EDGE: f64 = 96.0;
    const FASTEST: f64 = 18.0;
    let above = (EDGE - y).clamp(0.0, EDGE);
    let below = (y - (height - EDGE)).clamp(0.0, EDGE);
    (below - above) / EDGE * FASTEST
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(top: f64, bottom: f64) -> Row {
        Row {
            top,
            bottom,
            is_dragged: false,
        }
    }

    /// Two lists of 100 pixels with a heading each: two rows, of which the first is dragged, and none.
    fn lists() -> [List; 2] {
        let mut dragged = row(40.0, 60.0);
        dragged.is_dragged = true;
        [
            List {
                top: 0.0,
                bottom: 100.0,
                start: 40.0,
                rows: vec![dragged, row(60.0, 80.0)],
            },
            List {
                top: 100.0,
                bottom: 200.0,
                start: 140.0,
                rows: Vec::new(),
            },
        ]
    }

    fn at(y: f64) -> (usize, usize, f64, bool) {
        let landing = landing(&lists(), y).unwrap();
        (landing.list, landing.index, landing.at, landing.is_move)
    }

    #[test]
    fn a_line_lands_behind_those_whose_middle_is_above() {
        assert_eq!(at(69.0), (0, 0, 40.0, false), "where it stands already");
        assert_eq!(at(71.0), (0, 1, 80.0, true));
    }

    #[test]
    fn an_empty_list_takes_a_line_anywhere_on_its_part_of_the_page() {
        assert_eq!(at(101.0), (1, 0, 140.0, true));
        assert_eq!(at(199.0), (1, 0, 140.0, true));
    }

    #[test]
    fn beyond_the_edges_the_nearest_list_takes_it() {
        assert_eq!(at(-50.0).0, 0);
        assert_eq!(at(900.0).0, 1);
        assert_eq!(landing(&[], 5.0), None);
    }

    #[test]
    fn the_page_scrolls_on_near_its_edges_alone() {
        assert!(scroll(0.0, 800.0) < scroll(60.0, 800.0));
        assert!(scroll(60.0, 800.0) < 0.0);
        assert!(scroll(400.0, 800.0).abs() < f64::EPSILON);
        assert!(scroll(790.0, 800.0) > 0.0);
    }
}

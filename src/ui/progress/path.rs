//! Lines through points, as SVG writes them.

use crate::ui::markup::Markup;

/// A point in whole pixels, from the left and from the top.
pub type Place = (i32, i32);

/// A line through points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    places: Vec<Place>,
}

impl Path {
    /// The line through these points, in their order.
    pub fn of(places: impl IntoIterator<Item = Place>) -> Self {
        Self {
            places: places.into_iter().collect(),
        }
    }

    /// Writes the line, unless a single point or none makes no line.
    pub fn write(&self, html: &mut Markup, class: &str) {
        if self.places.len() < 2 {
            return;
        }
        html.pieces(&["<path class=\"", class, "\" d=\""]);
        for (index, (x, y)) in self.places.iter().enumerate() {
            html.raw(if index == 0 { "M" } else { "L" });
            html.number(*x).raw(" ").number(*y);
        }
        html.raw("\"/>");
    }
}

/// The points between which one stays where one is until the next.
pub fn staircase(places: &[Place]) -> Vec<Place> {
    let mut stairs = Vec::new();
    let mut height = None;
    for (x, y) in places {
        stairs.extend(height.map(|height| (*x, height)));
        stairs.push((*x, *y));
        height = Some(*y);
    }
    stairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_needs_two_points() {
        let drawn = |places: &[Place]| {
            let mut html = Markup::default();
            Path::of(places.iter().copied()).write(&mut html, "way");
            html.finish()
        };
        assert_eq!(drawn(&[]), "");
        assert_eq!(drawn(&[(1, 2)]), "");
        assert_eq!(
            drawn(&[(1, 2), (3, -4)]),
            "<path class=\"way\" d=\"M1 2L3 -4\"/>"
        );
    }

    #[test]
    fn steps_go_across_before_they_go_up() {
        let stairs = staircase(&[(0, 9), (5, 4), (8, 4)]);
        assert_eq!(stairs, [(0, 9), (5, 9), (5, 4), (8, 4), (8, 4)]);
        assert_eq!(staircase(&[]), []);
    }
}

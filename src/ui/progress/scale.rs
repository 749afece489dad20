//! Where values and days lie within a picture, and which values are marked beside it.

/// The largest value that a picture tells apart: beyond it, differences would be infinite.
const MOST: f64 = 1e300;

/// The least difference that can be divided further without becoming nothing.
const LEAST: f64 = 1e-300;

/// A straight way from values to whole pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    values: (f64, f64),
    pixels: (i32, i32),
}

impl Scale {
    /// The scale on which the first of two values lies at the first of two pixels, and the second at the
    /// second. The pixels may run either way.
    pub fn new(values: (f64, f64), pixels: (i32, i32)) -> Self {
        Self { values, pixels }
    }

    /// Where a value lies, never outside the pixels of the scale. Where both values are the same, or one is
    /// no number, all lie in the middle.
    pub fn at(self, value: f64) -> i32 {
        let (from, to) = self.values;
        let share = (bounded(value) - bounded(from)) / (bounded(to) - bounded(from));
        let share = if share.is_finite() {
            share.clamp(0.0, 1.0)
        } else {
            0.5
        };
        let (start, end) = (f64::from(self.pixels.0), f64::from(self.pixels.1));
        whole(start + (end - start) * share)
    }
}

/// The nearest whole number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what is too large for a whole number becomes the largest there is"
)]
pub fn whole(number: f64) -> i32 {
    (number + 0.5).floor() as i32
}

fn bounded(value: f64) -> f64 {
    value.clamp(-MOST, MOST)
}

/// Round numbers, evenly apart, from at or below the lowest of some values to at or above the highest: at
/// least two, and about as many as asked for. What is no number is left out; without any value they go from
/// 0 to 1.
pub fn ticks(values: impl IntoIterator<Item = f64>, about: u8) -> Vec<f64> {
    let (low, high) = range(values);
    let about = f64::from(about.max(1));
    let step = round_step((high - low) / about);
    let first = (low / step).floor() * step;
    let mut ticks = vec![first];
    // Counted, since a step that is lost in the rounding of large numbers would never arrive.
    for count in 1..=2 * whole(about) + 2 {
        let tick = first + f64::from(count) * step;
        ticks.push(tick);
        if tick >= high {
            break;
        }
    }
    ticks
}

/// The lowest and the highest of some values, apart even where all are the same.
fn range(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    let mut range = None;
    for value in values {
        if value.is_finite() {
            let value = bounded(value);
            let (low, high) = range.unwrap_or((value, value));
            range = Some((value.min(low), value.max(high)));
        }
    }
    let (low, high) = range.unwrap_or((0.0, 1.0));
    let least = (low.abs().max(high.abs()) * 1e-9).max(LEAST);
    if high - low > least {
        return (low, high);
    }
    let room = if low == 0.0 { 1.0 } else { low.abs() / 10.0 };
    (low - room, low + room)
}

/// The least of 1, 2 and 5, times a power of ten, that is not less than a number above zero.
fn round_step(least: f64) -> f64 {
    let least = least.max(LEAST);
    let mut unit = 1.0;
    while unit > least {
        unit /= 10.0;
    }
    while unit * 10.0 <= least {
        unit *= 10.0;
    }
    let steps = [1.0, 2.0, 5.0].map(|times| times * unit);
    let fits = steps.into_iter().find(|step| *step >= least);
    fits.unwrap_or(10.0 * unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(ticks: &[f64], expected: &[f64]) -> bool {
        let pairs = ticks.iter().zip(expected);
        ticks.len() == expected.len() && pairs.into_iter().all(|(a, b)| (a - b).abs() < 1e-9)
    }

    #[test]
    fn marks_stand_at_round_numbers_around_the_values() {
        assert!(near(&ticks([6.0, 18.0], 4), &[5.0, 10.0, 15.0, 20.0]));
        assert!(near(&ticks([0.6, 1.8], 4), &[0.5, 1.0, 1.5, 2.0]));
        assert!(near(&ticks([-3.0, 3.0], 3), &[-4.0, -2.0, 0.0, 2.0, 4.0]));
        assert!(near(
            &ticks([570.0, 820.0], 5),
            &[550.0, 600.0, 650.0, 700.0, 750.0, 800.0, 850.0]
        ));
    }

    #[test]
    fn equal_values_one_value_and_none_have_room_around_them() {
        for values in [vec![], vec![7.0], vec![7.0, 7.0], vec![0.0], vec![f64::NAN]] {
            let ticks = ticks(values.clone(), 4);
            assert!(ticks.len() >= 2, "{values:?}");
            assert!(ticks.iter().all(|tick| tick.is_finite()), "{values:?}");
            let known = values.into_iter().filter(|value| value.is_finite());
            for value in known {
                assert!(ticks[0] <= value && value <= ticks[ticks.len() - 1]);
            }
        }
    }

    #[test]
    fn where_there_is_no_way_all_lie_in_the_middle() {
        let scale = Scale::new((5.0, 5.0), (0, 100));
        assert_eq!(
            [5.0, 9.0, f64::NAN].map(|value| scale.at(value)),
            [50, 50, 50]
        );
    }

    #[test]
    fn a_scale_may_run_upwards() {
        let scale = Scale::new((0.0, 10.0), (200, 0));
        assert_eq!([0.0, 2.5, 10.0].map(|value| scale.at(value)), [200, 150, 0]);
    }

    proptest! {
        #[test]
        fn nothing_lies_outside_the_picture(
            from in prop::num::f64::ANY, to in prop::num::f64::ANY, value in prop::num::f64::ANY,
            start in -2000..2000_i32, end in -2000..2000_i32,
        ) {
            let at = Scale::new((from, to), (start, end)).at(value);
            prop_assert!(start.min(end) <= at && at <= start.max(end));
        }

        #[test]
        fn marks_enclose_all_values_and_are_few(
            values in prop::collection::vec(-1e12..1e12_f64, 0..12), about in 1..9_u8,
        ) {
            let ticks = ticks(values.iter().copied(), about);
            prop_assert!(ticks.len() >= 2 && ticks.len() <= 2 * usize::from(about) + 3);
            prop_assert!(ticks.is_sorted());
            for value in values {
                prop_assert!(ticks[0] <= value && value <= ticks[ticks.len() - 1], "{value} {ticks:?}");
            }
        }

        #[test]
        fn no_value_is_too_large_or_too_small_for_marks(values in prop::collection::vec(prop::num::f64::ANY, 0..5)) {
            let ticks = ticks(values, 4);
            prop_assert!(ticks.len() >= 2 && ticks.len() < 12);
            prop_assert!(ticks.iter().all(|tick| tick.is_finite()), "{ticks:?}");
        }
    }
}

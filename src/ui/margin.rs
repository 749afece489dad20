//! Where the hints in the margin stand.

/// How far to move each note down from its own line, in pixels, so that no two overlap. Notes are
/// given from the top of the page down, as (top of the line, height of the note).
pub fn shifts(notes: &[(f64, f64)], gap: f64) -> Vec<f64> {
    let mut free = f64::NEG_INFINITY;
    notes
        .iter()
        .map(|(top, height)| {
            let shift = (free - top).max(0.0);
            if *height > 0.0 {
                free = top + shift + height + gap;
            }
            shift
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_note_stands_beside_its_line_where_there_is_room() {
        assert_eq!(shifts(&[(0.0, 40.0), (100.0, 40.0)], 8.0), [0.0, 0.0]);
    }

    #[test]
    fn a_long_note_pushes_the_next_ones_down() {
        assert_eq!(
            shifts(&[(0.0, 120.0), (40.0, 30.0), (80.0, 30.0)], 8.0),
            [0.0, 88.0, 86.0]
        );
    }

    #[test]
    fn an_empty_note_takes_no_room() {
        assert_eq!(shifts(&[(0.0, 0.0), (0.0, 30.0)], 8.0), [0.0, 0.0]);
    }

    proptest! {
        #[test]
        fn notes_never_overlap_nor_rise_above_their_line(
            steps in prop::collection::vec((0.0..90.0_f64, 0.0..120.0_f64), 0..20)
        ) {
            let mut top = 0.0;
            let notes: Vec<_> = steps.iter().map(|(step, height)| { top += step; (top, *height) }).collect();
            let shifts = shifts(&notes, 8.0);
            prop_assert!(shifts.iter().all(|shift| *shift >= 0.0));
            let shown: Vec<_> = notes.iter().zip(shifts).filter(|(note, _)| note.1 > 0.0).collect();
            for pair in shown.windows(2) {
                let (((first, height), shift), ((second, _), next_shift)) = (pair[0], pair[1]);
                prop_assert!(second + next_shift >= first + shift + height + 8.0 - 1e-6);
            }
        }
    }
}

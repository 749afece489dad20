//! How large words are set so that they fit on a page: an estimate that errs on the side of room.

use super::content::{KeyResult, Objective};
use crate::ui::text_width::Face;

/// How much of an objective stands on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// All of it.
    All,
    /// All but the work behind the key results.
    NoWork,
    /// Neither the work nor why it matters.
    Bare,
}

/// A way to set a sheet: how large its letters are, in how many columns, and how much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The size of the letters in tenths of a point.
    pub size: i32,
    /// The number of columns.
    pub columns: i32,
    /// What is said.
    pub detail: Detail,
}

const fn step(size: i32, columns: i32, detail: Detail) -> Step {
    Step {
        size,
        columns,
        detail,
    }
}

/// The steps from roomy to tight; `.fit-0` and so on in style/print.css are the same. Before letters become too
/// small to be read on a wall, what the document says as well is left out.
pub const STEPS: [Step; 11] = [
    step(120, 1, Detail::All),
    step(110, 1, Detail::All),
    step(100, 1, Detail::All),
    step(90, 1, Detail::All),
    step(90, 2, Detail::All),
    step(80, 2, Detail::All),
    step(70, 2, Detail::All),
    step(80, 2, Detail::NoWork),
    step(70, 2, Detail::NoWork),
    step(70, 2, Detail::Bare),
    step(62, 2, Detail::Bare),
];

/// What fits on both A4 and Letter within margins of 12 mm, in points: 186 by 255 mm.
const PAGE: (i32, i32) = (527, 722);
/// Between two columns, in points.
const COLUMN_GAP: i32 = 22;
/// What the heading of a sheet takes, in tenths of the size of its letters.
const HEADING: i32 = 50;
/// What it takes to say what is left out, likewise.
const LEFT_OUT: i32 = 40;

/// The first step at which these objectives fit on one page; `None` where none is tight enough, so that they go on
/// overleaf and may as well be set to be read.
pub fn sheet_step(objectives: &[&Objective]) -> Option<usize> {
    STEPS.iter().position(|step| fits(objectives, *step))
}

fn fits(objectives: &[&Objective], step: Step) -> bool {
    let width = (PAGE.0 - COLUMN_GAP * (step.columns - 1)) / step.columns;
    // In tenths of points, less a twentieth for what an estimate misses.
    let mut page = PAGE.1 * 10 * 19 / 20 - HEADING * step.size / 10;
    if step.detail != Detail::All {
        page -= LEFT_OUT * step.size / 10;
    }
    let heights: Vec<i32> = objectives
        .iter()
        .flat_map(|each| blocks(each, width, step))
        .collect();
    let sum: i32 = heights.iter().sum();
    let tallest = heights.iter().max().copied().unwrap_or_default();
    // No block is split, so each column but the last may stay open for one.
    sum + (step.columns - 1) * tallest <= page * step.columns
}

/// The heights of the pieces that stay whole, in tenths of points: the objective with its first key
/// result, then each other key result.
fn blocks(objective: &Objective, width: i32, step: Step) -> Vec<i32> {
    let mut head = lines(&objective.title, width - 30, step.size * 5 / 4, true) * 130 * 5 / 4;
    let why = if step.detail == Detail::Bare {
        ""
    } else {
        &objective.why
    };
    for paragraph in why.lines() {
        head += lines(paragraph, width, step.size * 9 / 10, false) * 140 * 9 / 10;
    }
    head += lines(&objective.owners, width, step.size * 85 / 100, false) * 140 * 85 / 100;
    // Its rule, and the room around it.
    head += 130;
    let rest = objective
        .key_results
        .iter()
        .map(|key_result| key_result_height(key_result, width, step));
    let mut blocks: Vec<i32> = rest.collect();
    match blocks.first_mut() {
        Some(first) => *first += head,
        None => blocks.push(head),
    }
    blocks
        .into_iter()
        .map(|hundredths| hundredths * step.size / 100)
        .collect()
}

/// The height of a key result in hundredths of the size of its letters.
fn key_result_height(key_result: &KeyResult, width: i32, step: Step) -> i32 {
    let number = step.size * 16 / 100;
    let (title, measure) = ((width - number) * 68 / 100, (width - number) * 28 / 100);
    let small = step.size * 85 / 100;
    let left = lines(&key_result.title, title, step.size, false).max(1) * 140;
    let right = lines(&key_result.measure, measure, step.size, true) * 140
        + lines(&key_result.owner, measure, small, false) * 140 * 85 / 100;
    let is_with_work = step.detail == Detail::All;
    let work = key_result.initiatives.iter().filter(|_| is_with_work);
    let work =
        work.map(|text| lines(text, width - 2 * number, small, false).max(1) * 140 * 85 / 100);
    left.max(right) + work.sum::<i32>() + 45
}

/// The number of lines of a text; sizes in tenths of points, widths in points.
fn lines(text: &str, width: i32, size: i32, is_bold: bool) -> i32 {
    let face = Face { size, is_bold };
    let count = face.wrap(text, width.max(20)).len();
    i32::try_from(count).unwrap_or(i32::MAX / 1_000_000)
}

/// The sizes of the title on a card, in points; `.card-0` and so on in style/print.css are the same.
const CARD_SIZES: [i32; 7] = [22, 19, 17, 15, 13, 10, 8];
/// What a card of A6 has for its words within its padding, in points: 85 by 106 mm.
const CARD: (i32, i32) = (240, 300);

/// The largest step at which a title and what stands below it fit on a card; the smallest where none is
/// small enough.
pub fn card_step(title: &str, below: &[String]) -> usize {
    let fits = |size: &i32| {
        let words = lines(title, CARD.0, size * 10, true) * size * 125 / 100;
        let small = (size * 6 / 10).max(8);
        let below = below.iter().flat_map(|text| text.lines());
        let below: i32 = below
            .map(|text| lines(text, CARD.0 - 12, small * 10, false) * small * 145 / 100)
            .sum();
        words + below <= CARD.1
    };
    CARD_SIZES
        .iter()
        .position(fits)
        .unwrap_or(CARD_SIZES.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TITLE: &str = "Payout questions solved in the first call rise from 54% to 75%";

    fn objective(key_results: usize) -> Objective {
        let key_result = KeyResult {
            title: TITLE.to_owned(),
            measure: "54 → 75 %".to_owned(),
            owner: "Mina Okafor".to_owned(),
            initiatives: vec!["Offer to call back when the queue is long".to_owned()],
        };
        Objective {
            number: 1,
            title: "Paying feels instant and never fails".to_owned(),
            why: "Every second at the till costs us customers.".to_owned(),
            owners: "Checkout, Platform".to_owned(),
            key_results: vec![key_result; key_results],
        }
    }

    fn step_for(objectives: usize, key_results: usize) -> usize {
        let all = vec![objective(key_results); objectives];
        let found = sheet_step(&all.iter().collect::<Vec<_>>());
        found.unwrap_or(STEPS.len())
    }

    #[test]
    fn what_is_short_is_set_large() {
        assert_eq!(step_for(1, 3), 0);
        assert_eq!(step_for(0, 0), 0);
        assert_eq!(card_step("Paying feels instant", &[]), 0);
    }

    #[test]
    fn a_usual_team_is_easy_to_read() {
        let size = STEPS[step_for(4, 4)].size;
        assert!(size >= 90, "{size}");
    }

    #[test]
    fn what_the_document_says_as_well_goes_before_the_letters_become_tiny() {
        let fitting = (1..40).map(|count| step_for(count, 5));
        let steps: Vec<Step> = fitting
            .filter_map(|step| STEPS.get(step).copied())
            .collect();
        let set = |detail| steps.iter().filter(move |step| step.detail == detail);
        assert!(set(Detail::All).all(|step| step.size >= 70));
        assert!(set(Detail::NoWork).count() > 0 && set(Detail::Bare).count() > 0);
        assert!(steps.len() >= 9, "{}", steps.len());
    }

    #[test]
    fn a_hundred_objectives_go_on_overleaf() {
        assert_eq!(step_for(100, 5), STEPS.len());
    }

    proptest! {
        #[test]
        fn more_is_never_set_larger(objectives in 0_usize..20, key_results in 0_usize..6) {
            prop_assert!(step_for(objectives + 1, key_results) >= step_for(objectives, key_results));
            prop_assert!(step_for(objectives, key_results + 1) >= step_for(objectives, key_results));
        }

        #[test]
        fn a_longer_card_is_never_set_larger(words in 1_usize..60) {
            let title = |words: usize| "quickly ".repeat(words);
            prop_assert!(card_step(&title(words + 1), &[]) >= card_step(&title(words), &[]));
        }
    }
}

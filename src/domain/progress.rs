//! How far an objective has come.

use super::{Share, Weight};

/// The mean of the progress of an objective's key results, each counted by its weight; `None` without
/// any key result. Initiatives never count (design.md, Formulas).
pub fn objective_progress(key_results: &[(Weight, Share)]) -> Option<Share> {
    let heaviest = key_results
        .iter()
        .map(|(weight, _)| weight.get())
        .reduce(f64::max)?;
    // Relative to the heaviest, so that no sum of weights can overflow.
    let parts = || {
        key_results
            .iter()
            .map(|(weight, share)| (weight.get() / heaviest, share))
    };
    let sum: f64 = parts().map(|(part, share)| part * share).sum();
    let all: f64 = parts().map(|(part, _)| part).sum();
    Some((sum / all).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weight(weight: f64) -> Weight {
        Weight::new(weight).unwrap()
    }

    #[test]
    fn weights_count() {
        let progress = objective_progress(&[(weight(3.0), 1.0), (weight(1.0), 0.0)]).unwrap();
        assert!((progress - 0.75).abs() < 1e-12);
    }

    #[test]
    fn no_key_result_has_no_progress() {
        assert_eq!(objective_progress(&[]), None);
    }

    proptest! {
        #[test]
        fn progress_lies_between_the_weakest_and_the_strongest(
            parts in prop::collection::vec((1e-300..1e300_f64, 0.0..=1.0_f64), 1..8)
        ) {
            let parts: Vec<_> = parts.into_iter().map(|(w, share)| (weight(w), share)).collect();
            let progress = objective_progress(&parts).unwrap();
            let weakest = parts.iter().map(|part| part.1).fold(1.0, f64::min);
            let strongest = parts.iter().map(|part| part.1).fold(0.0, f64::max);
            prop_assert!(progress >= weakest - 1e-9 && progress <= strongest + 1e-9);
        }
    }
}

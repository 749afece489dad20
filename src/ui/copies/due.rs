//! When a reminder to export is in place.

/// For so many milliseconds nobody is reminded: two weeks.
const PATIENCE: u64 = 14 * 24 * 60 * 60 * 1000;

/// Whether somebody should be reminded to export, all moments in milliseconds since 1970: they were reminded or
/// exported two weeks ago or more, or first came then, and have written since.
pub const fn is_due(reminded: u64, written: u64, now: u64) -> bool {
    written > reminded && now.saturating_sub(reminded) >= PATIENCE
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u64 = PATIENCE / 14;

    #[test]
    fn after_two_weeks_with_edits_it_is_time() {
        assert!(is_due(100 * DAY, 101 * DAY, 114 * DAY));
        assert!(!is_due(100 * DAY, 101 * DAY, 114 * DAY - 1));
    }

    #[test]
    fn who_has_written_nothing_since_is_left_alone() {
        assert!(!is_due(100 * DAY, 100 * DAY, 200 * DAY));
        assert!(!is_due(100 * DAY, 3 * DAY, 200 * DAY));
    }

    #[test]
    fn a_clock_that_went_back_reminds_nobody() {
        assert!(!is_due(100 * DAY, 101 * DAY, 50 * DAY));
    }
}

//! Where the caret goes when a text changes under it.

/// The place behind what differs between two texts, in the later one, as browsers count it: in UTF-16
/// units.
pub fn behind_change(before: &str, after: &str) -> u32 {
    let units = |text: &str| -> Vec<u16> { text.encode_utf16().collect() };
    let (before, after) = (units(before), units(after));
    let pairs = before.iter().zip(&after);
    let start = pairs.take_while(|(left, right)| left == right).count();
    let most = before.len().min(after.len()) - start;
    let ends = before.iter().rev().zip(after.iter().rev());
    let same = ends.take_while(|(left, right)| left == right).count();
    u32::try_from(after.len() - same.min(most)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_behind_what_came_back_or_where_something_went() {
        assert_eq!(behind_change("Pay fast", "Paying fast"), 6);
        assert_eq!(behind_change("Paying fast", "Pay fast"), 3);
        assert_eq!(behind_change("", "all of it"), 9);
        assert_eq!(behind_change("all of it", ""), 0);
        assert_eq!(behind_change("same", "same"), 4);
        assert_eq!(behind_change("aa", "aaa"), 3);
    }

    #[test]
    fn letters_beyond_16_bits_count_twice_as_browsers_count_them() {
        assert_eq!(behind_change("a 🎯 b", "a 🎯🎯 b"), 6);
    }
}

//! Sorting in little code: the library's sorts are compiled anew for each type of item, and are large.

/// Sorts items; those of which neither comes before the other keep their order. What is sorted already
/// costs one comparison for each item.
pub fn sort<T: Copy>(items: &mut [T], precedes: fn(&T, &T) -> bool) {
    let mut spare = Vec::with_capacity(items.len().div_ceil(2));
    merge_sort(items, &mut spare, precedes);
}

fn merge_sort<T: Copy>(items: &mut [T], spare: &mut Vec<T>, precedes: fn(&T, &T) -> bool) {
    if items.len() < 2 {
        return;
    }
    let middle = items.len() / 2;
    let (left, right) = items.split_at_mut(middle);
    merge_sort(left, spare, precedes);
    merge_sort(right, spare, precedes);
    if !precedes(&right[0], &left[middle - 1]) {
        return;
    }
    spare.clear();
    spare.extend_from_slice(left);
    let mut next = middle;
    let mut at = 0;
    for item in spare.iter() {
        while next < items.len() && precedes(&items[next], item) {
            items[at] = items[next];
            next += 1;
            at += 1;
        }
        items[at] = *item;
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn items_are_in_order_and_equal_ones_stay_as_they_were(keys: Vec<u8>) {
            let mut items: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort(&mut items, |left, right| left.0 < right.0);
            prop_assert_eq!(items, expected);
        }
    }
}

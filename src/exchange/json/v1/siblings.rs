//! The places of records that stand in one list.

use super::Tree;
use crate::domain::Position;

/// A place for each record of a list: the one it names, or one behind the record before it. The flag
/// says whether a place was named that cannot be read.
pub(super) fn positions(siblings: &[Tree]) -> (Vec<Position>, bool) {
    let mut damaged = false;
    let named: Vec<Option<Position>> = siblings
        .iter()
        .map(|record| {
            let given = record.get("position")?;
            let position = given.text().and_then(Position::parse);
            damaged |= position.is_none() && *given != Tree::Null;
            position
        })
        .collect();
    let mut places: Vec<Position> = Vec::with_capacity(named.len());
    while let Some(next) = named.get(places.len()) {
        if let Some(position) = next {
            places.push(position.clone());
            continue;
        }
        let rest = &named[places.len()..];
        let gap = rest.iter().take_while(|place| place.is_none()).count();
        let before = places.last().cloned();
        let after = rest.get(gap).and_then(Option::as_ref);
        let after = after.filter(|after| before.as_ref().is_none_or(|before| before < *after));
        spread(gap, before.as_ref(), after, &mut places);
    }
    (places, damaged)
}

/// Adds `count` places between two, halving each time so that they stay short however many there are.
fn spread(
    count: usize,
    before: Option<&Position>,
    after: Option<&Position>,
    places: &mut Vec<Position>,
) {
    if count == 0 {
        return;
    }
    let middle = Position::between(before, after);
    spread(count / 2, before, Some(&middle), places);
    places.push(middle.clone());
    spread(count - count / 2 - 1, Some(&middle), after, places);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Vec<Tree> {
        Tree::parse(text).unwrap().list().to_vec()
    }

    #[test]
    fn records_without_a_place_keep_the_order_of_the_file() {
        let (places, damaged) = positions(&list(
            r#"[{}, {"position": "80"}, {}, {}, {"position": "8180"}, {}]"#,
        ));
        assert!(places.is_sorted_by(|a, b| a < b));
        assert_eq!(places[1].to_string(), "80");
        assert_eq!(places[4].to_string(), "8180");
        assert!(!damaged);
    }

    #[test]
    fn a_place_out_of_order_stands() {
        let (places, damaged) = positions(&list(
            r#"[{"position": "8180"}, {}, {"position": "80"}, {"position": 5}]"#,
        ));
        assert!(places[1] > places[0] && places[2] < places[0]);
        assert!(places[3] > places[2]);
        assert!(damaged);
    }

    #[test]
    fn places_stay_short_in_long_lists() {
        let (places, _) = positions(&vec![Tree::Object(Vec::new()); 100_000]);
        assert!(places.is_sorted_by(|a, b| a < b));
        let longest = places.iter().map(|place| place.to_string().len()).max();
        assert!(longest < Some(64), "{longest:?}");
    }
}

//! Good sets from many fields stay free of hints on the set.

use aimwell::hints::{CycleText, Limits, review_set};

#[test]
fn good_sets_get_no_hint_on_the_set() {
    let file = include_str!("corpus/sets.txt");
    let sets = file.split("\n\n").skip(1);
    let mut seen = 0;
    for set in sets {
        seen += 1;
        let found = review_set(&CycleText::parse(set), &Limits::default());
        let said: Vec<_> = found
            .iter()
            .map(|found| (found.hint.rule.id, found.place))
            .collect();
        assert!(said.is_empty(), "{said:?} on\n{set}");
    }
    assert!(seen >= 20, "{seen} sets");
}

/// All of them in one cycle, each objective a team's own: aims that differ are no duplicates.
#[test]
fn good_sets_are_no_twins_of_each_other() {
    let file = include_str!("corpus/sets.txt");
    let text = file
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect::<Vec<_>>()
        .join("\n");
    let found = review_set(&CycleText::parse(&text), &Limits::default());
    let said: Vec<_> = found.iter().map(|found| found.hint.rule.id).collect();
    assert_eq!(said, ["too-many"]);
}

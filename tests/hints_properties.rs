//! What holds for any text at all.

use aimwell::hints::{
    CycleText, Kind, Limits, ObjectiveText, Place, Statement, read_metric, review, review_set,
};
use proptest::prelude::*;

const KINDS: [Kind; 2] = [Kind::Objective, Kind::KeyResult];

fn check(text: &str) {
    for kind in KINDS {
        let statement = Statement::new(kind, text);
        let hints = review(&statement);
        for hint in &hints {
            assert!(hint.span.start <= hint.span.end);
            assert!(
                text.get(hint.span.clone()).is_some(),
                "{:?} is no range of the text",
                hint.span
            );
            assert!(!hint.message.is_empty() && !hint.message.contains('\n'));
        }
        assert!(
            hints
                .windows(2)
                .all(|pair| pair[0].span.start <= pair[1].span.start)
        );
        assert_eq!(hints, review(&statement));
    }
    let _ = read_metric(text);
    let objective = ObjectiveText {
        title: text,
        key_results: vec![text.into(), "Reach NPS 50".into()],
        ..ObjectiveText::default()
    };
    for found in review_set(
        &CycleText {
            objectives: vec![objective.clone(), objective],
        },
        &Limits::default(),
    ) {
        let about = match found.place {
            Place::KeyResult { key_result: 1, .. } => "Reach NPS 50",
            _ => text,
        };
        assert!(about.get(found.hint.span.clone()).is_some(), "{found:?}");
    }
}

fn rules(kind: Kind, text: &str) -> Vec<&'static str> {
    let statement = Statement::new(kind, text);
    let mut ids: Vec<_> = review(&statement).iter().map(|hint| hint.rule.id).collect();
    ids.sort_unstable();
    ids
}

/// Words, numbers and signs as they occur in statements.
fn statement() -> impl Strategy<Value = String> {
    const PIECES: [&str; 64] = [
        "Increase",
        "reduce",
        "launch",
        "Publish",
        "the",
        "new",
        "portal",
        "churn",
        "from",
        "to",
        "by",
        "under",
        "at least",
        "10",
        "5%",
        "20",
        "€1.2m",
        "p95",
        "X",
        "Feature X",
        "posts",
        "customers",
        "page views",
        "followers",
        "deployments",
        "number of",
        "per",
        "week",
        "daily",
        "Q3",
        "2026",
        "30 June",
        "SOC 2",
        "24/7",
        "five-star",
        "1:20",
        "improve",
        "customer satisfaction",
        "communication",
        "our",
        "for",
        "patients",
        "with",
        "and",
        "is live",
        "migrated",
        "100% of",
        "services",
        "<",
        "->",
        "32",
        "45",
        "X%",
        "TBD",
        "ms",
        "200ms",
        "one in five",
        "double",
        "children under 5",
        "KR1:",
        "We will",
        "build",
        "train",
        "(today 4.1)",
    ];
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..14)
        .prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
        check(&text);
    }

    #[test]
    fn any_characters_are_read_without_panic(characters in prop::collection::vec(any::<char>(), 0..200)) {
        check(&characters.into_iter().collect::<String>());
    }

    #[test]
    fn statements_in_any_order_of_words_are_read_without_panic(text in statement()) {
        check(&text);
    }

    #[test]
    fn a_full_stop_changes_no_verdict(text in statement()) {
        for kind in KINDS {
            prop_assert_eq!(rules(kind, &text), rules(kind, &format!("{text}.")), "{}", text);
        }
    }

    #[test]
    fn letter_case_changes_no_verdict(text in statement()) {
        for kind in KINDS {
            prop_assert_eq!(rules(kind, &text), rules(kind, &text.to_lowercase()), "{}", text);
            prop_assert_eq!(rules(kind, &text), rules(kind, &text.to_uppercase()), "{}", text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn long_texts_are_read_without_panic(text in "\\PC{9000,10000}") {
        check(&text);
    }
}

#[test]
fn odd_texts_are_read_without_panic() {
    for piece in [
        " ",
        "\n",
        "🙂",
        "e\u{301}",
        "👩‍👩‍👧",
        "שלום ",
        "\u{202e}abc",
        "9",
        "9,",
        "9/",
        "9:",
        "9-",
        "9.",
        "%",
        "€",
        "-",
        "'",
        "’",
        "X%",
        "from 5 to ",
        "_",
        "?",
        "5 posts ",
        "page views ",
        "of ",
        "\u{0}",
        "İ",
        "ß",
    ] {
        check(piece);
        check(&piece.repeat(10_000 / piece.chars().count()));
    }
}

#[test]
fn blank_texts_get_no_hint() {
    for text in ["", " ", "\t\n", "\u{a0}"] {
        assert_eq!(rules(Kind::KeyResult, text), [""; 0]);
        assert_eq!(rules(Kind::Objective, text), [""; 0]);
    }
}

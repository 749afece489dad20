//! What pasted text becomes: the forms in which people keep OKRs, each as the structure it shows, and no
//! word of any text lost.

use aimwell::exchange::paste::{Pasted, parse};
use proptest::prelude::*;

/// What was understood, a line each: `!` introduction, `O`, `?` why, `K`, `I`, and `-` for no objective.
fn told(text: &str) -> Vec<String> {
    parse(text).map_or_else(Vec::new, |pasted| lines(&pasted))
}

fn lines(pasted: &Pasted) -> Vec<String> {
    let mut lines: Vec<String> = pasted
        .introduction
        .iter()
        .map(|line| format!("! {line}"))
        .collect();
    for objective in &pasted.objectives {
        lines.push(
            objective
                .title
                .as_ref()
                .map_or("-".to_owned(), |title| format!("O {title}")),
        );
        let why = objective.why.iter().flat_map(|why| why.lines());
        lines.extend(why.map(|line| format!("? {line}")));
        for key_result in &objective.key_results {
            lines.push(format!("K {}", key_result.title));
            lines.extend(
                key_result
                    .initiatives
                    .iter()
                    .map(|title| format!("I {title}")),
            );
        }
    }
    lines
}

#[track_caller]
fn is(text: &str, expected: &[&str]) {
    assert_eq!(told(text), expected, "{text}");
    assert_eq!(
        told(&text.replace('\n', "\r\n")),
        expected,
        "as Windows writes it"
    );
}

const TREE: [&str; 5] = [
    "O Grow",
    "K 20% more",
    "I Ask ten customers",
    "O Shrink",
    "K Half the cost",
];

#[test]
fn a_single_line_is_pasted_as_it_is() {
    for text in ["", "\n \n", "O: Grow", "- a", "  Grow\n\n", "a\tb\tc"] {
        assert_eq!(parse(text), None, "{text:?}");
    }
}

#[test]
fn names_in_front_of_lines_say_what_they_are() {
    is(
        "O: Grow\nKR: 20% more\nInitiative: Ask ten customers\nO: Shrink\nKR: Half the cost",
        &TREE,
    );
    is(
        "Objective 1: Grow\nKR1.1 – 20% more\n- Ask ten customers\n\nObjective 2 - Shrink\nKey result 2.1: Half the cost",
        &TREE,
    );
    is(
        "**Ziel 1:** Grow\n- **Schlüsselergebnis 1:** 20% more\n  - Initiative: Ask ten customers\n**Ziel 2:** Shrink\n- Schlüsselergebnis: Half the cost",
        &TREE,
    );
    is(
        "Objetivo: Grow\nResultado clave 1: 20% more\nIniciativa: Ask ten customers\nObjetivo: Shrink\nResultado clave: Half the cost",
        &TREE,
    );
    is(
        "Our quarter\n\nO1 Grow\nWe must, now.\nKR1: 20% more\nby June\n\nO2 Shrink\nWhy: it costs\nKR2: Half the cost",
        &[
            "! Our quarter",
            "O Grow",
            "? We must, now.",
            "K 20% more by June",
            "O Shrink",
            "? it costs",
            "K Half the cost",
        ],
    );
    is(
        "Grow\nKR1: 20% more\nKR2: 30% less",
        &["O Grow", "K 20% more", "K 30% less"],
    );
    is(
        "O: Grow\n- 20% more\n- 30% less",
        &["O Grow", "K 20% more", "K 30% less"],
    );
}

#[test]
fn names_on_lines_of_their_own_say_what_follows() {
    is(
        "Objective 1\nGrow\nKey results:\n- 20% more\nInitiatives:\n- Ask ten customers\n\nObjective 2\nShrink\nKey results:\n- Half the cost",
        &TREE,
    );
    is(
        "## Objective: Grow\n### Why\nIt pays.\n### Key Results\n1. 20% more\n2. 30% less",
        &["O Grow", "? It pays.", "K 20% more", "K 30% less"],
    );
}

#[test]
fn headings_and_nested_lists_show_the_structure() {
    is(
        "# 2027 Q1\n\n## Grow\n\n- 20% more\n  - [ ] Ask ten customers\n\n## Shrink\n\n* Half the cost",
        &[
            "! 2027 Q1",
            "O Grow",
            "K 20% more",
            "I Ask ten customers",
            "O Shrink",
            "K Half the cost",
        ],
    );
    is(
        "# Grow\n## 20% more\n- Ask ten customers\n# Shrink\n## Half the cost",
        &TREE,
    );
    is(
        "- Grow\n  - 20% more\n    - Ask ten customers\n- Shrink\n  - Half the cost",
        &TREE,
    );
    is(
        "1. Grow\n   1. 20% more\n      - Ask ten customers\n2. Shrink\n   1. Half the cost",
        &TREE,
    );
    is(
        "1. Grow\n1.1. 20% more\n1.1.1. Ask ten customers\n2. Shrink\n2.1. Half the cost",
        &TREE,
    );
    is(
        "1. Grow\n- 20% more\n2. Shrink\n- Half the cost",
        &["O Grow", "K 20% more", "O Shrink", "K Half the cost"],
    );
    is(
        "•\tGrow\no\t20% more\n▪\tAsk ten customers\n•\tShrink\no\tHalf the cost",
        &TREE,
    );
    is(
        "- [x] **20%** more\n- see [the plan](https://x.example)",
        &["-", "K 20% more", "K see the plan"],
    );
    is(
        "## Grow\nIt pays.\n\n- 20% more,\n  all year\n- 30% less",
        &["O Grow", "? It pays.", "K 20% more, all year", "K 30% less"],
    );
}

#[test]
fn indentation_alone_shows_the_structure() {
    is(
        "Grow\n\t20% more\n\t\tAsk ten customers\nShrink\n\tHalf the cost",
        &TREE,
    );
    is(
        "Grow\n  20% more\n    Ask ten customers\n\nShrink\n  Half the cost",
        &TREE,
    );
}

#[test]
fn a_line_followed_by_bullets_is_an_objective() {
    is(
        "Hello all,\n\nGrow\nIt pays.\n- 20% more\n\nShrink\n\n- Half the cost\n\nRest",
        &[
            "! Hello all,",
            "O Grow",
            "? It pays.",
            "K 20% more",
            "O Shrink",
            "K Half the cost",
            "O Rest",
        ],
    );
}

#[test]
fn lists_without_an_objective_are_key_results() {
    is("- 20% more\n- 30% less", &["-", "K 20% more", "K 30% less"]);
    is("20% more\n30% less", &["-", "K 20% more", "K 30% less"]);
    is(
        "- 20% more\n- 30% less\n  - Ask",
        &["-", "K 20% more", "K 30% less", "I Ask"],
    );
    is(
        "- 20% more\n\nO: Shrink\n- Half the cost",
        &["-", "K 20% more", "O Shrink", "K Half the cost"],
    );
    is(
        "KR: 20% more\nKR: 30% less",
        &["-", "K 20% more", "K 30% less"],
    );
    is("Initiative: Ask\nInitiative: Try", &["-", "K Ask", "I Try"]);
}

#[test]
fn numbers_that_say_something_stay() {
    is(
        "3 of 4 nurses stay\n1.5 million users\n2027. A year\n3. quarter is over",
        &[
            "-",
            "K 3 of 4 nurses stay",
            "K 1.5 million users",
            "K 2027. A year",
            "K 3. quarter is over",
        ],
    );
    is(
        "1) 3 of 4 nurses stay\n2) 20 beds",
        &["-", "K 3 of 4 nurses stay", "K 20 beds"],
    );
}

#[test]
fn rows_of_a_markdown_table_are_grouped_like_those_of_a_spreadsheet() {
    is(
        "| Objective | Key result | Initiative |\n|:--|:-:|---|\n| Grow | 20% more | Ask ten customers |\n| **Shrink** | Half the cost | |",
        &TREE,
    );
    is(
        "| Objective | Key result |\n|---|---|\n| Grow | a \\| b |\n|  | 30%<br>less |",
        &["O Grow", "K a | b", "K 30% less"],
    );
    is(
        "| Key result |\n|---|\n| 20% more |\n| 30% less |",
        &["-", "K 20% more", "K 30% less"],
    );
}

#[test]
fn rows_of_a_spreadsheet_are_grouped() {
    is(
        "Objective\tKey result\tInitiative\nGrow\t20% more\tAsk ten customers\nShrink\tHalf the cost\t",
        &TREE,
    );
    is(
        "Grow\t20% more\tAsk\n\t\tTry\n\t30% less\nShrink\tHalf",
        &[
            "O Grow",
            "K 20% more",
            "I Ask",
            "I Try",
            "K 30% less",
            "O Shrink",
            "K Half",
        ],
    );
    is(
        "Grow\t20% more\nGrow\t30% less\nShrink\tHalf",
        &["O Grow", "K 20% more", "K 30% less", "O Shrink", "K Half"],
    );
    is(
        "Key Results\tOwner\n\"20% more,\nevery \"\"good\"\" year\"\tMina\n30% less\t",
        &[
            "-",
            "? Owner: Mina",
            "K 20% more, every \"good\" year",
            "K 30% less",
        ],
    );
    is("Objectives\nGrow\nShrink", &["O Grow", "O Shrink"]);
    is(
        "\"20%\nmore\"\n30% less",
        &["-", "K 20% more", "K 30% less"],
    );
    is(
        "O1\tGrow\nKR1\t20% more\nKR2\t30% less",
        &["O Grow", "K 20% more", "K 30% less"],
    );
}

/// The words that only make structure, and may go.
const MARKS: [&str; 31] = [
    "objectives",
    "objective",
    "obj",
    "o",
    "ziele",
    "ziel",
    "objetivos",
    "objetivo",
    "key",
    "results",
    "result",
    "krs",
    "kr",
    "schlüsselergebnisse",
    "schlüsselergebnis",
    "resultados",
    "resultado",
    "clave",
    "initiatives",
    "initiativen",
    "initiative",
    "iniciativas",
    "iniciativa",
    "why",
    "warum",
    "por",
    "qué",
    "owner",
    "team",
    "x",
    "notes",
];

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic())
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !MARKS.contains(&&**word))
}

fn nothing_is_lost(text: &str) -> Result<(), TestCaseError> {
    let Some(pasted) = parse(text) else {
        return Ok(());
    };
    let kept: Vec<String> = lines(&pasted)
        .iter()
        .flat_map(|line| words(&line[1..]))
        .collect();
    for word in words(text) {
        prop_assert!(
            kept.contains(&word),
            "{word} of {text:?} is not in {pasted:?}"
        );
    }
    for word in kept {
        prop_assert!(
            words(text).any(|found| found == word),
            "{word} is not in {text:?}"
        );
    }
    prop_assert!(
        pasted
            .objectives
            .iter()
            .skip(1)
            .all(|objective| objective.title.is_some())
    );
    Ok(())
}

/// Lines as they stand in documents and spreadsheets, each with words of its own.
fn any_document() -> impl Strategy<Value = String> {
    let mark = prop::sample::select(vec![
        "",
        "",
        "- ",
        "* ",
        "1. ",
        "2. ",
        "2.1. ",
        "# ",
        "## ",
        "### ",
        "O: ",
        "Objective 2 – ",
        "KR: ",
        "KR1.2 ",
        "Key results:\n",
        "Objective 3\n",
        "Initiative: ",
        "Why: ",
        "Why:\n",
        "- [ ] ",
        "•\t",
        "\n",
        "- O: ",
        "- KR: ",
        "> ",
        "---\n",
        "**Ziel:** ",
        "\"",
        "a\t",
        "\t",
        "o\t",
    ]);
    let line = (
        prop::sample::select(vec!["", "", "  ", "    ", "\t", "\t\t"]),
        mark,
        "[b-f]{1,3}( [b-f]{1,3}){0,2}[.\"*]?",
    );
    let line = line.prop_map(|(indent, mark, words)| format!("{indent}{mark}{words}"));
    prop::collection::vec(line, 0..14).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #[test]
    fn no_word_of_a_document_is_lost(text in any_document()) {
        nothing_is_lost(&text)?;
    }

    #[test]
    fn no_word_of_any_lines_is_lost(text in "([ \t]{0,3}[-*#\"o1-3.)|:\\[\\]> _`~\t]{0,5}[a-zäß \t\"*]{0,12}\n){0,10}") {
        nothing_is_lost(&text)?;
    }

    #[test]
    fn no_text_panics(text: String, lines in "(.{0,20}\n){0,8}") {
        let _ = parse(&text);
        let _ = parse(&lines);
    }
}

//! What hostile and broken texts are made of.

use super::mutator::Kind;

/// Markup and script, as somebody would try it in any field of text.
pub(crate) const MARKUP: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'-alert(1)-'",
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    "</textarea><script>alert(1)</script>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "]]><!--",
    "&lt;b&gt;&#x3c;",
    "{{7*7}}${7*7}",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
];

/// Texts that trip programs over: what turns direction, joins, is nothing or is at the end of all letters.
pub(crate) const TEXTS: [&str; 14] = [
    "__proto__",
    "constructor",
    "prototype",
    "hasOwnProperty",
    "\u{202e}desrever",
    "\u{feff}",
    "\u{0}",
    "\u{7f}\u{85}\u{2028}\u{2029}",
    "e\u{301}\u{301}\u{301}\u{301}",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦",
    "\u{10ffff}",
    "İıßΣ",
    "",
    " \t ",
];

/// Names and values that a JSON text may hold, however little sense they make.
pub(crate) fn sound_json() -> Vec<(Kind, Vec<u8>)> {
    let values = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1",
        "1.5",
        "1e308",
        "-1e308",
        "1e-999",
        "9007199254740993",
        "18446744073709551616",
        "-9223372036854775809",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "{\"\":{}}",
        "\"80\"",
        "\"0080\"",
        "\"00\"",
        "\"0-0-0\"",
        "\"ffffffffffffffff-ffffffff-ffffffff\"",
        "\"e677d21fdbff-0-1\"",
        "\"2027-02-30\"",
        "\"0000-01-01\"",
        "\"9999-12-31\"",
        "\"-271821-04-20\"",
        "\"metric\"",
        "\"milestone\"",
        "\"between\"",
        "\"at_most\"",
        "\"objective\"",
        "\"correction\"",
        "{\"kind\":\"metric\",\"shape\":\"between\",\"low\":1,\"high\":1e308}",
        "{\"kind\":\"milestone\",\"steps\":[{\"weight\":-1}]}",
        "[{\"team\":5},{\"person\":null},7]",
        "\"00000001-0b5e-4c1d-9a77-000000000001\"",
        "\"00000003-0b5e-4c1d-9a77-000000000001\"",
    ];
    let names = [
        "id",
        "title",
        "name",
        "stamps",
        "created",
        "position",
        "dismissed",
        "dismissed.vanity",
        "kind",
        "measure",
        "unknown",
        "objective",
        "key_results",
        "check_ins",
        "corrections",
        "phases",
        "deleted",
        "cycles",
        "settings",
        "limits",
        "rules_off",
        "start",
        "end",
        "minor",
        "version",
        "format",
        "workspace",
    ];
    let mut sound: Vec<(Kind, Vec<u8>)> = Vec::new();
    sound.extend(values.map(|value| (Kind::Value, value.as_bytes().to_vec())));
    sound.extend(names.map(|name| (Kind::Name, format!("\"{name}\"").into_bytes())));
    for text in MARKUP.iter().chain(&TEXTS) {
        let quoted = serde_json::to_string(text).unwrap_or_default();
        sound.push((Kind::Member, format!("{quoted}:{quoted}").into_bytes()));
        sound.push((Kind::Name, quoted.clone().into_bytes()));
        sound.push((Kind::Value, quoted.into_bytes()));
    }
    let members = [
        "\"id\":\"x\"",
        "\"title\":5",
        "\"unknown\":{\"created\":\"1-0-1\"}",
        "\"dismissed\":{\"vanity\":null}",
    ];
    sound.extend(members.map(|member| (Kind::Member, member.as_bytes().to_vec())));
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let long = format!("\"{}\"", "é".repeat(10_001));
    let precise = format!("0.{}", "3".repeat(400));
    sound.extend([deep, long, precise].map(|value| (Kind::Value, value.into_bytes())));
    sound
}

/// What no JSON text holds, or not there.
pub(crate) fn unsound_json() -> Vec<Vec<u8>> {
    let pieces = [
        "1e309",
        "1E+99999999",
        "00",
        "01",
        "1.",
        ".5",
        "NaN",
        "Infinity",
        "\"",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\\",
        "/*",
        "'x'",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\u0000\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"id\":",
        "\u{feff}",
        "\u{0}",
        "null",
        "\"a\":1,",
    ];
    let mut unsound: Vec<Vec<u8>> = pieces.map(|piece| piece.as_bytes().to_vec()).to_vec();
    unsound.push("7".repeat(400).into_bytes());
    unsound.push("[".repeat(200).into_bytes());
    unsound.push("{\"a\":".repeat(200).into_bytes());
    unsound.push(vec![0xff, 0xfe, 0xc3, 0x28]);
    unsound
}

/// Signs that make the structure of documents, lists and tables.
pub(crate) fn document() -> Vec<Vec<u8>> {
    let marks = [
        "\n",
        "\n\n",
        "\t",
        "\t\t",
        "    ",
        "- ",
        "* ",
        "+ ",
        "• ",
        "1. ",
        "1) ",
        "1.2.3 ",
        "# ",
        "###### ",
        "> ",
        "- [ ] ",
        "- [x] ",
        "---",
        "|",
        "|---|",
        "\\|",
        "\"",
        "\"\"",
        "'",
        "`",
        "```\n",
        "**",
        "__",
        "~~",
        "[a](b)",
        "[a](javascript:alert(1))",
        "![a](b)",
        "<!--",
        "-->",
        "<br>",
        "O: ",
        "O1: ",
        "Objective: ",
        "KR: ",
        "KR1.2 – ",
        "Key results:\n",
        "Ziel: ",
        "Initiative: ",
        "Why: ",
        "Objetivo: ",
        ",",
        ";",
        "\r",
        "\r\n",
        "\u{feff}",
        "=",
        "+",
        "-",
        "@",
        "%",
        "1e999",
        "12 → 5",
        "60% to 85%",
    ];
    let mut pieces: Vec<Vec<u8>> = marks.iter().map(|mark| mark.as_bytes().to_vec()).collect();
    let texts = MARKUP.iter().chain(&TEXTS);
    pieces.extend(texts.map(|text| text.as_bytes().to_vec()));
    pieces.push("7".repeat(400).into_bytes());
    pieces.push("- ".repeat(300).into_bytes());
    pieces.push("  ".repeat(2_000).into_bytes());
    pieces.push("> ".repeat(2_000).into_bytes());
    pieces.push("[".repeat(2_000).into_bytes());
    pieces.push("\"".repeat(2_001).into_bytes());
    pieces.push("*_".repeat(1_000).into_bytes());
    pieces.push(vec![0xff, 0xfe, 0xc3, 0x28]);
    pieces
}

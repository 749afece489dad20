//! Cuts numbers out of a sentence so that an aim remains.

use super::lexicon::Classes;
use super::reading::{Head, Number, Reading, Sort};

/// "Double our revenue" → "Grow our revenue". None unless a verb of that kind heads the sentence.
pub(crate) fn without_multiple(reading: &Reading<'_>) -> Option<String> {
    let Head::Verb(head) = reading.head else {
        return None;
    };
    let (verb, whole) = (reading.span(head, head), reading.whole_span());
    let direction = match reading.word(head) {
        "double" | "triple" | "treble" | "quadruple" => "Grow",
        "halve" => "Reduce",
        _ => return None,
    };
    let before = reading.text.get(whole.start..verb.start)?;
    let behind = reading.text.get(verb.end..whole.end)?;
    Some([before, direction, behind].concat())
}

/// "Grow revenue by 20% in Spain" → "Grow revenue in Spain". None when what remains would say something
/// else or nothing.
pub(crate) fn without_numbers<'a>(
    reading: &Reading<'_>,
    numbers: impl Iterator<Item = &'a Number>,
) -> Option<String> {
    let Head::Verb(head) = reading.head else {
        return None;
    };
    if !reading.is(head, Classes::CHANGE) || reading.is(head, Classes::GAIN) {
        return None;
    }
    let whole = reading.whole_span();
    let mut kept = String::with_capacity(whole.len());
    let mut from = whole.start;
    for number in numbers {
        let cut = link_before(reading, number, head)?;
        kept.push_str(reading.text.get(from..cut)?.trim_end());
        from = number.span.end;
    }
    kept.push_str(reading.text.get(from..whole.end).unwrap_or_default());
    Some(kept)
}

/// Where "from", "to" or "by" starts that ties a number to the verb, with at least one word of an aim
/// left between the two and nothing behind that the number counts.
fn link_before(reading: &Reading<'_>, number: &Number, head: usize) -> Option<usize> {
    const BOUNDS: [&str; 14] = [
        "at", "least", "most", "under", "over", "above", "below", "than", "more", "less", "about",
        "around", "a", "an",
    ];
    let mut link = number.first.checked_sub(1)?;
    while BOUNDS.contains(&reading.word(link)) && link > head {
        link -= 1;
    }
    let ties = reading.says(link, &["from", "to", "by"]);
    let behind = number.last + 1;
    let counts = reading.is_word(behind)
        && !reading.is(
            behind,
            Classes::PREPOSITION
                .with(Classes::CONJUNCTION)
                .with(Classes::DETERMINER),
        )
        || reading.is_sort(behind, Sort::Plus);
    let names_an_aim = (head + 1..link).any(|at| {
        reading.is_word(at) && reading.number_at(at).is_none() && !reading.is(at, Classes::FUNCTION)
    });
    (ties && !counts && names_an_aim).then(|| reading.span(link, link).start)
}

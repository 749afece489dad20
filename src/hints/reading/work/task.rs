//! Work that is one act of one person: "Send the survey", "Meet five customers".

use super::super::super::lexicon::Classes;
use super::super::number::{Role, Unit};
use super::super::{Form, Head, Reading, spelled};
use super::participle;

/// As many as one person gets done in a day; more than that is a count of activity.
const A_DAYS_WORK: f64 = 5.0;

/// Whether the work found from `first` to `last`, counted by the number at `direct`, is a single act.
pub(super) fn is_task(
    reading: &Reading<'_>,
    first: usize,
    last: usize,
    direct: Option<usize>,
) -> bool {
    let verb = match reading.head {
        Head::Verb(_) => first,
        _ => participle(reading, last),
    };
    let is_single = direct.is_none_or(|index| {
        let number = &reading.numbers[index];
        let is_few = number.unit == Unit::None && number.value <= A_DAYS_WORK;
        let adds_up = number.value >= 2.0
            && reading.means(
                verb,
                &[
                    "attend",
                    "participate",
                    "participate in",
                    "present",
                    "submit",
                    "book",
                    "propose",
                ],
            );
        !number.role.measures() || is_few && !adds_up
    });
    // "Members can sign up by phone": what people are able to do is no act of the team.
    let is_done = matches!(reading.head, Head::Verb(_))
        || reading
            .token(verb)
            .is_some_and(|token| token.form == Form::Past);
    let acts = reading.is(verb, Classes::TASK)
        || reading.means(verb, &["sign up"])
        || has_a_light_verb(reading, first) && is_one_act(reading, last) && direct.is_none();
    acts && is_done && is_single && !counts_something(reading, direct) && !recurs(reading)
}

/// "… for 5 competitors": more than one act, however it is put.
fn counts_something(reading: &Reading<'_>, direct: Option<usize>) -> bool {
    reading.numbers.iter().enumerate().any(|(index, number)| {
        Some(index) != direct
            && number.unit == Unit::None
            && matches!(number.role, Role::Count | Role::Low | Role::High)
    })
}

/// Verbs that only say that something is done; the noun says what.
fn has_a_light_verb(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "do",
            "conduct",
            "undertake",
            "carry out",
            "perform",
            "hold",
            "have",
            "run",
            "make",
            "execute",
            "host",
            "organize",
            "facilitate",
            "arrange",
        ],
    )
}

/// "… a call with the supplier", "… research on prices".
fn is_one_act(reading: &Reading<'_>, noun: usize) -> bool {
    reading.is(noun, Classes::TASK)
}

/// What is done every week is a habit.
pub(super) fn recurs(reading: &Reading<'_>) -> bool {
    (0..reading.tokens().len()).any(|at| {
        reading.says(at, &["per", "every", "each"]) && reading.is(at + 1, Classes::TIME)
            || spelled::is_frequency(reading.word(at)) && !reading.is_word(at + 1)
    })
}

//! Small and capital letters, and a text with a capital first letter.
//!
//! The standard library knows every script that has capitals, with tables that are a notable part of the
//! download. Here are the alphabets that are written today: Latin, Greek, Cyrillic, Armenian. All other
//! letters stay as they are.

/// Capitals in a row and how their small letters follow from them.
struct Row {
    first: char,
    last: char,
    /// How much further the small letters stand.
    step: u32,
    /// Whether each capital is followed by its small letter.
    pairs: bool,
}

const fn row(first: char, last: char, step: u32) -> Row {
    Row {
        first,
        last,
        step,
        pairs: false,
    }
}

const fn pairs(first: char, last: char) -> Row {
    Row {
        first,
        last,
        step: 1,
        pairs: true,
    }
}

/// The rows that cover the alphabets, in the order of Unicode (its file `UnicodeData.txt`).
const ROWS: [Row; 32] = [
    row('À', 'Ö', 32),
    row('Ø', 'Þ', 32),
    pairs('Ā', 'Į'),
    pairs('Ĳ', 'Ķ'),
    pairs('Ĺ', 'Ň'),
    pairs('Ŋ', 'Ŷ'),
    pairs('Ź', 'Ž'),
    row('Ə', 'Ə', 202),
    pairs('Ơ', 'Ơ'),
    pairs('Ư', 'Ư'),
    pairs('Ǎ', 'Ǜ'),
    pairs('Ǟ', 'Ǯ'),
    pairs('Ǹ', 'Ȟ'),
    pairs('Ȣ', 'Ȳ'),
    row('Ά', 'Ά', 38),
    row('Έ', 'Ί', 37),
    row('Ό', 'Ό', 64),
    row('Ύ', 'Ώ', 63),
    row('Α', 'Ρ', 32),
    row('Σ', 'Ϋ', 32),
    row('Ѐ', 'Џ', 80),
    row('А', 'Я', 32),
    pairs('Ѡ', 'Ҁ'),
    pairs('Ҋ', 'Ҿ'),
    row('Ӏ', 'Ӏ', 15),
    pairs('Ӂ', 'Ӎ'),
    pairs('Ӑ', 'Ԯ'),
    row('Ա', 'Ֆ', 48),
    pairs('Ḁ', 'Ẕ'),
    pairs('Ạ', 'Ỿ'),
    row('Ａ', 'Ｚ', 32),
    row('Ⅰ', 'Ⅿ', 16),
];

/// The small letter of a capital; anything else is itself.
pub fn small(letter: char) -> char {
    match letter {
        // These stand far from their capitals; the dot of the first is that of a plain i.
        'İ' => 'i',
        'Ÿ' => 'ÿ',
        'ẞ' => 'ß',
        _ if letter.is_ascii() => letter.to_ascii_lowercase(),
        _ => {
            let code = u32::from(letter);
            moved(letter, |row| {
                let from = u32::from(row.first);
                (from, u32::from(row.last), code + row.step)
            })
        }
    }
}

/// The capital of a small letter; anything else is itself.
pub fn capital(letter: char) -> char {
    match letter {
        'ÿ' => 'Ÿ',
        'ς' => 'Σ',
        'ı' => 'I',
        _ if letter.is_ascii() => letter.to_ascii_uppercase(),
        _ => {
            let code = u32::from(letter);
            moved(letter, |row| {
                let from = u32::from(row.first) + row.step;
                (
                    from,
                    u32::from(row.last) + row.step,
                    code.wrapping_sub(row.step),
                )
            })
        }
    }
}

/// The letter's counterpart in the row that holds it. `place` says of a row where its letters of this
/// case begin and end, and what the counterpart of the letter is.
fn moved(letter: char, place: impl Fn(&Row) -> (u32, u32, u32)) -> char {
    let code = u32::from(letter);
    let found = ROWS.iter().find_map(|row| {
        let (first, last, counterpart) = place(row);
        let is_in = (first..=last).contains(&code) && !(row.pairs && (code - first) % 2 == 1);
        is_in.then_some(counterpart)
    });
    found.and_then(char::from_u32).unwrap_or(letter)
}

/// Whether a letter is a capital that has a small letter.
pub fn is_capital(letter: char) -> bool {
    small(letter) != letter
}

/// Whether a letter is a small one.
pub fn is_small(letter: char) -> bool {
    letter == 'ß' || capital(letter) != letter
}

/// The text with a capital first letter.
pub fn capitalised(text: &str) -> String {
    with_first(text, capital)
}

/// The text with a small first letter.
pub fn uncapitalised(text: &str) -> String {
    with_first(text, small)
}

fn with_first(text: &str, change: fn(char) -> char) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut letters = text.chars();
    changed.extend(letters.next().map(change));
    changed.push_str(letters.as_str());
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the standard library makes of a letter, where that is one letter.
    fn one(mut letters: impl Iterator<Item = char>, letter: char) -> char {
        let first = letters.next().unwrap_or(letter);
        letters.next().map_or(first, |_| letter)
    }

    #[test]
    fn no_letter_is_changed_into_another_than_its_own() {
        for letter in (0..=0x10_ffff).filter_map(char::from_u32) {
            let (lower, upper) = (
                one(letter.to_lowercase(), letter),
                one(letter.to_uppercase(), letter),
            );
            assert!(
                [lower, letter].contains(&small(letter)) || letter == 'İ',
                "{letter}"
            );
            assert!([upper, letter].contains(&capital(letter)), "{letter}");
        }
    }

    #[test]
    fn the_alphabets_of_today_are_covered() {
        let blocks = ['\0'..='ſ', 'Ά'..='ώ', 'Ѐ'..='և', 'Ḁ'..='Ỿ'];
        // Long s, micro sign, and letters that are written in old books alone.
        let old = ['ſ', 'µ', 'ẛ'];
        for letter in blocks
            .into_iter()
            .flatten()
            .filter(|letter| !old.contains(letter))
        {
            if letter != 'İ' {
                assert_eq!(
                    small(letter),
                    one(letter.to_lowercase(), letter),
                    "{letter}"
                );
            }
            assert_eq!(
                capital(letter),
                one(letter.to_uppercase(), letter),
                "{letter}"
            );
        }
    }

    #[test]
    fn a_text_gets_another_first_letter() {
        assert_eq!(capitalised("éclair für alle"), "Éclair für alle");
        assert_eq!(uncapitalised("Ärger"), "ärger");
        assert_eq!(capitalised(""), "");
        assert_eq!(capitalised("日本"), "日本");
    }

    #[test]
    fn letters_are_small_or_capital_or_neither() {
        assert!("aßéжω".chars().all(is_small));
        assert!("AÉЖΩẞİ".chars().all(is_capital));
        assert!(!"1日-".chars().any(|c| is_small(c) || is_capital(c)));
    }
}

//! Who wrote a draft, as far as the draft and its file name tell.

use crate::domain::{DeviceId, Line, Outline, Record, Workspace, letters};

/// Words in file names that name nobody.
const NO_NAMES: [&str; 14] = [
    "okrs", "okr", "aimwell", "draft", "drafts", "copy", "final", "new", "entwurf", "kopie", "neu",
    "borrador", "copia", "nuevo",
];

/// Whether two names may well be those of one person: all words of one stand in the other, so that "Ana" and
/// "Ana García" are. A blank name is nobody's.
pub(super) fn is_same_person(one: &str, other: &str) -> bool {
    let (fewer, more) = if words(one).count() <= words(other).count() {
        (one, other)
    } else {
        (other, one)
    };
    let mut fewer = words(fewer).peekable();
    let stands = |word| words(more).any(|other| small(word).eq(small(other)));
    fewer.peek().is_some() && fewer.all(stands)
}

/// Who wrote a draft on `device`: the one person who was named on it, else what the file is called beside the
/// date and the cycle. Blank where neither tells.
pub(super) fn writer(content: &Workspace, device: DeviceId, file: &str) -> Line {
    let outline = Outline::of(content);
    let people = outline.people().iter().filter_map(|id| content.person(*id));
    // A template that everybody began with names people too, but was written elsewhere.
    let mut named = people.filter(|person| person.name.stamp().device == device);
    match (named.next(), named.next()) {
        (Some(only), None) if !only.name.value().is_blank() => only.name.value().clone(),
        _ => Line::new(&name_in(file, content)),
    }
}

fn name_in(file: &str, content: &Workspace) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let cycles = content.records().filter_map(|record| match record {
        Record::Cycle(cycle) => Some(parts(cycle.name.value())),
        _ => None,
    });
    let cycles: Vec<String> = cycles.flatten().collect();
    let is_name = |part: &&String| {
        let has_digit = part.chars().any(|letter| letter.is_ascii_digit());
        !has_digit && !NO_NAMES.contains(&part.as_str()) && !cycles.contains(part)
    };
    let named = parts(stem);
    let named = named.iter().filter(is_name);
    let named: Vec<String> = named.map(|part| letters::capitalised(part)).collect();
    named.join(" ")
}

/// The words of a name in small letters.
fn parts(name: &str) -> Vec<String> {
    words(name).map(|word| small(word).collect()).collect()
}

fn small(word: &str) -> impl Iterator<Item = char> {
    word.chars().map(letters::small)
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::testing::workspace;
    use super::*;
    use crate::domain::{Edit, PersonId, Stamp};

    #[test]
    fn names_are_found_in_what_files_are_called() {
        let content = workspace("Paying feels instant", 7);
        for (file, who) in [
            ("ada-draft.json", "Ada"),
            ("okrs-2027-q1-2026-11-22.json", ""),
            ("okrs-2027-q1-2026-11-22 (2).json", ""),
            ("okrs-ana-garcía-2027-q1-2026-11-22.json", "Ana García"),
            ("Grace Hopper", "Grace Hopper"),
            (".json", ""),
        ] {
            assert_eq!(&*writer(&content, DeviceId(7), file), who, "{file}");
        }
    }

    #[test]
    fn whoever_named_themselves_is_believed_before_the_file_and_a_template_is_not() {
        let mut content = workspace("Paying feels instant", 7);
        let stamp = |device| Stamp {
            time: 9,
            count: 0,
            device: DeviceId(device),
        };
        Edit::new(&mut content, stamp(1)).add_person(PersonId::new(1), Line::new("The lead"), None);
        assert_eq!(&*writer(&content, DeviceId(7), "okrs.json"), "");
        Edit::new(&mut content, stamp(7)).add_person(PersonId::new(2), Line::new("Ana"), None);
        assert_eq!(&*writer(&content, DeviceId(7), "ben.json"), "Ana");
    }

    #[test]
    fn a_first_name_is_the_same_person_and_a_blank_one_nobody() {
        assert!(is_same_person("Ana", "ana García"));
        assert!(!is_same_person("Ana Ruiz", "Ana García"));
        assert!(!is_same_person("", "") && !is_same_person("", "Ana"));
    }
}

//! From a word as written to its entry in the lexicon: inflection and British spelling.

use super::super::lexicon::{Classes, EntryId, Lexicon};
use crate::hints::listed::is_one_of;

/// How a word is inflected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As the lexicon lists it.
    Base,
    /// A plural or a third person: "launches".
    Plural,
    /// A past form: "launched".
    Past,
    /// An -ing form: "launching".
    Ing,
}

/// A word and what the lexicon knows about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) entry: Option<EntryId>,
    pub(crate) classes: Classes,
    pub(crate) form: Form,
}

/// Looks up a lower-case word.
pub(crate) fn look_up(word: &str) -> Known {
    let lexicon = Lexicon::get();
    let direct = lexicon.find(word);
    let base = direct.and_then(|id| lexicon.base(id));
    let classes = direct.map_or(Classes::NONE, |id| lexicon.classes(id));
    if let Some(base) = base {
        return Known {
            entry: Some(base),
            classes: classes.with(lexicon.classes(base)),
            form: if direct == Some(base) {
                Form::Base
            } else {
                irregular_form(word)
            },
        };
    }
    if classes.any(Classes::VERB) || classes.any(Classes::FUNCTION) || !word.is_ascii() {
        return Known {
            entry: direct,
            classes,
            form: Form::Base,
        };
    }
    match strip(word) {
        Some((id, form)) => Known {
            entry: direct.filter(|_| classes.any(Classes::NOUN)).or(Some(id)),
            classes: classes.with(lexicon.classes(id)),
            form,
        },
        None => Known {
            entry: direct,
            classes,
            form: Form::Base,
        },
    }
}

/// Irregular plurals end in s or are rare; everything else listed is a past form.
fn irregular_form(word: &str) -> Form {
    if word.ends_with('s') || is_one_of(word, &["children", "women", "men", "people", "criteria"]) {
        Form::Plural
    } else {
        Form::Past
    }
}

/// Takes a regular ending off.
fn strip(word: &str) -> Option<(EntryId, Form)> {
    let lexicon = Lexicon::get();
    let mut buffer = Buffer::new();
    let mut candidate = |stem: &str, ending: &str| -> Option<EntryId> {
        let whole = buffer.join(stem, ending)?;
        lexicon
            .find(whole)
            .or_else(|| american(whole).and_then(|word| lexicon.find(&word)))
    };
    let found = if let Some(stem) = word.strip_suffix("ing").filter(|stem| stem.len() > 1) {
        verb_stem(stem, &mut candidate).map(|id| (id, Form::Ing))
    } else if let Some(stem) = word.strip_suffix("ied") {
        candidate(stem, "y").map(|id| (id, Form::Past))
    } else if let Some(stem) = word.strip_suffix("ed").filter(|stem| stem.len() > 1) {
        verb_stem(stem, &mut candidate).map(|id| (id, Form::Past))
    } else if let Some(stem) = word.strip_suffix("ies") {
        candidate(stem, "y")
            .or_else(|| candidate(stem, "ie"))
            .map(|id| (id, Form::Plural))
    } else if let Some(stem) = word
        .strip_suffix('s')
        .filter(|stem| stem.len() > 1 && !stem.ends_with('s'))
    {
        candidate(stem, "")
            .or_else(|| {
                stem.strip_suffix('e')
                    .and_then(|shorter| candidate(shorter, ""))
            })
            .map(|id| (id, Form::Plural))
    } else {
        None
    };
    found.or_else(|| candidate(word, "").map(|id| (id, Form::Base)))
}

/// The verb behind "launch|ing", "releas|ing", "shipp|ed".
fn verb_stem(
    stem: &str,
    candidate: &mut impl FnMut(&str, &str) -> Option<EntryId>,
) -> Option<EntryId> {
    let bytes = stem.as_bytes();
    let doubled = bytes.len() > 2 && bytes[bytes.len() - 1] == bytes[bytes.len() - 2];
    candidate(stem, "e")
        .or_else(|| candidate(stem, ""))
        .or_else(|| {
            if doubled {
                candidate(&stem[..stem.len() - 1], "")
            } else {
                None
            }
        })
}

/// The American spelling of an -ise verb, an -our noun or a -yse verb.
fn american(word: &str) -> Option<String> {
    let (at, from, to) = if word.len() < 5 {
        return None;
    } else if let Some(at) = last(word, "isat") {
        (at, "isat", "izat")
    } else if word.ends_with("ise") {
        (word.len() - 3, "ise", "ize")
    } else if word.ends_with("yse") {
        (word.len() - 3, "yse", "yze")
    } else {
        (last(word, "our")?, "our", "or")
    };
    let rest = &word[at + from.len()..];
    (at > 1 && rest.len() < 6).then(|| [&word[..at], to, rest].concat())
}

/// Where these letters last stand in a word. The library's search is made for long texts, and large.
fn last(word: &str, letters: &str) -> Option<usize> {
    let holds = |at: &usize| {
        word.get(*at..)
            .is_some_and(|rest| rest.starts_with(letters))
    };
    (0..word.len()).rev().find(holds)
}

/// A place to put a stem and an ending together without allocating.
struct Buffer {
    bytes: [u8; 32],
}

impl Buffer {
    const fn new() -> Self {
        Self { bytes: [0; 32] }
    }

    fn join(&mut self, stem: &str, ending: &str) -> Option<&str> {
        let length = stem.len() + ending.len();
        let target = self.bytes.get_mut(..length)?;
        target[..stem.len()].copy_from_slice(stem.as_bytes());
        target[stem.len()..].copy_from_slice(ending.as_bytes());
        std::str::from_utf8(target).ok()
    }
}

/// The base form of a word the lexicon may not know, for comparing texts.
pub(crate) fn stem(word: &str) -> &str {
    let cut = |ending: &str| {
        word.strip_suffix(ending)
            .filter(|rest| rest.chars().count() > 2)
    };
    if !word.is_ascii() || word.ends_with("ss") {
        return word;
    }
    cut("ing")
        .or_else(|| cut("ed"))
        .or_else(|| cut("es"))
        .or_else(|| cut("s"))
        .or_else(|| cut("e"))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(word: &str) -> (&'static str, Form) {
        let known = look_up(word);
        (
            known.entry.map_or("", |id| Lexicon::get().word(id)),
            known.form,
        )
    }

    #[test]
    fn regular_forms_lead_to_the_base() {
        assert_eq!(base("launches"), ("launch", Form::Plural));
        assert_eq!(base("released"), ("release", Form::Past));
        assert_eq!(base("shipping"), ("shipping", Form::Ing));
        assert_eq!(base("shipped"), ("ship", Form::Past));
        assert_eq!(base("studied"), ("study", Form::Past));
        assert_eq!(base("migrating"), ("migrate", Form::Ing));
        assert_eq!(base("policies"), ("policy", Form::Plural));
    }

    #[test]
    fn british_spelling_is_read() {
        assert_eq!(base("optimise").0, "optimize");
        assert_eq!(base("organised").0, "organise");
        assert_eq!(base("analysing").0, "analyze");
        assert_eq!(base("standardised"), ("standardize", Form::Past));
    }

    #[test]
    fn irregular_forms_lead_to_the_base() {
        assert_eq!(base("built"), ("build", Form::Past));
        assert_eq!(base("children"), ("child", Form::Plural));
    }

    #[test]
    fn unknown_words_stay_unknown() {
        assert_eq!(base("zorps").0, "");
        assert_eq!(base("ääää").0, "");
    }
}

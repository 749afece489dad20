//! The words the rules know, by class, compiled in from `lexicon/*.txt`.
//!
//! A word may be of a verb class and of a noun class ("launch"); the reading decides which one it is
//! in a sentence.

use std::sync::OnceLock;

/// A set of word classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classes(u64);

impl Classes {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the word is of no class by itself, though it may take part in an entry of several words.
    pub(crate) const fn say_nothing(self) -> bool {
        self.0 & !Self::IN_PHRASE.with(Self::STARTS_PHRASE).0 == 0
    }

    /// Whether one of the classes in `other` is among these.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A file of words without its remarks, lines that start with `#`, which nobody should have to download.
macro_rules! include_words {
    ($file:expr) => {{
        const WHOLE: &str = include_str!(concat!("lexicon/", $file, ".txt"));
        const LENGTH: usize = $crate::hints::lexicon::without_remarks::<0>(WHOLE).1;
        const KEPT: [u8; LENGTH] = $crate::hints::lexicon::without_remarks(WHOLE).0;
        match str::from_utf8(&KEPT) {
            Ok(words) => words,
            Err(_) => "",
        }
    }};
}
pub(crate) use include_words;

/// As much of what is no remark as there is room for, and how long all of it is.
pub(crate) const fn without_remarks<const ROOM: usize>(file: &str) -> ([u8; ROOM], usize) {
    let bytes = file.as_bytes();
    let mut kept = [0; ROOM];
    let mut length = 0;
    let mut at = 0;
    let mut is_remark = false;
    while at < bytes.len() {
        if at == 0 || bytes[at - 1] == b'\n' {
            is_remark = bytes[at] == b'#';
        }
        if !is_remark {
            if length < ROOM {
                kept[length] = bytes[at];
            }
            length += 1;
        }
        at += 1;
    }
    (kept, length)
}

/// Declares one constant per class and the file that lists its words.
macro_rules! classes {
    ($($name:ident = $bit:literal, $file:literal;)*) => {
        impl Classes {
            $(pub(crate) const $name: Self = Self(1 << $bit);)*
        }
        const FILES: &[(Classes, &str)] = &[
            $((Classes::$name, include_words!($file)),)*
        ];
    };
}

classes! {
    DELIVERY = 0, "delivery_verbs";
    PEOPLE_WORK = 1, "people_verbs";
    MAKING = 2, "making_verbs";
    RISE = 3, "rise_verbs";
    FALL = 4, "fall_verbs";
    IMPROVE = 5, "improve_verbs";
    WEAK = 6, "weak_verbs";
    GAIN = 7, "gain_verbs";
    UPKEEP = 8, "upkeep_verbs";
    BEING = 9, "being_verbs";
    MODAL = 10, "modal_verbs";
    OTHER_VERB = 11, "other_verbs";
    DELIVERABLE = 12, "deliverable_nouns";
    OUTCOME = 13, "outcome_nouns";
    MEASURE = 14, "measure_nouns";
    RATE = 15, "rate_nouns";
    VANITY = 16, "vanity_nouns";
    IMPACT = 17, "impact_words";
    ABSTRACT = 18, "abstract_nouns";
    GENERIC = 19, "generic_words";
    DETERMINER = 20, "determiners";
    PREPOSITION = 21, "prepositions";
    CONJUNCTION = 22, "conjunctions";
    PRONOUN = 23, "pronouns";
    ADVERB = 24, "adverbs";
    ADJECTIVE = 25, "adjectives";
    DONE = 26, "done_words";
    TIME = 27, "time_units";
    UNIT = 28, "units";
    MONTH = 29, "months";
    NAME_HEAD = 30, "name_heads";
    GROUP = 31, "group_nouns";
    CURRENCY = 32, "currency_words";
    AMBIGUOUS = 33, "ambiguous_nouns";
    FOREIGN = 34, "foreign_words";
    SCOPE = 35, "scope_words";
    PRODUCE = 36, "producing_verbs";
    TASK = 37, "task_words";
    BETTER = 38, "better_verbs";
    GRANT = 39, "granting_verbs";
    GRANTED = 40, "granted_nouns";
    GAUGE = 41, "gauging_verbs";
    END = 42, "ending_verbs";
    BUZZWORD = 43, "buzzwords";
    ACRONYM = 44, "acronyms";
    WEASEL = 45, "weasel_verbs";
    UNMEASURED = 46, "unmeasured_words";
    SHARE = 47, "share_nouns";
    SHIP = 48, "shipping_verbs";
    INWARD = 49, "inward_nouns";
    REACH = 50, "reach_verbs";
    FILLER = 51, "measure_fillers";
    SHOW = 52, "showing_verbs";
    NAMED_WORK = 53, "work_nouns";
    BROAD = 54, "broad_nouns";
    FIGURATIVE = 55, "figurative_nouns";
    METHOD = 56, "method_nouns";
    ARTIFACT = 57, "artifact_nouns";
    CONCERN = 58, "concern_nouns";
    DISCIPLINE = 59, "discipline_words";
}

impl Classes {
    /// The word takes part in an entry of several words ("page view").
    const IN_PHRASE: Self = Self(1 << 63);
    /// The word starts an entry of several words.
    pub(crate) const STARTS_PHRASE: Self = Self(1 << 62);
    /// The second word of a verb ("up" in "set up").
    pub(crate) const PARTICLE: Self = Self(1 << 61);
    /// The first word of a noun of several words ("landing" in "landing page").
    pub(crate) const PART_OF_NAME: Self = Self(1 << 60);
    /// Every verb class.
    pub(crate) const VERB: Self = Self(0b1111_1111_1111);
    /// Verbs that say how a number moves.
    pub(crate) const CHANGE: Self = Self::RISE.with(Self::FALL).with(Self::IMPROVE);
    /// Verbs that are work whatever their object is.
    pub(crate) const WORK: Self = Self::DELIVERY.with(Self::PEOPLE_WORK);
    /// Nouns of any kind.
    pub(crate) const NOUN: Self = Self::DELIVERABLE
        .with(Self::OUTCOME)
        .with(Self::MEASURE)
        .with(Self::VANITY)
        .with(Self::ABSTRACT)
        .with(Self::GROUP)
        .with(Self::AMBIGUOUS);
    /// Words that hold a sentence together.
    pub(crate) const FUNCTION: Self = Self::DETERMINER
        .with(Self::PREPOSITION)
        .with(Self::CONJUNCTION)
        .with(Self::PRONOUN)
        .with(Self::BEING)
        .with(Self::MODAL);
}

/// An index into the lexicon.
pub(crate) type EntryId = u16;

struct Entry {
    word: &'static str,
    classes: Classes,
    /// The base form, for an irregular form.
    base: Option<&'static str>,
}

/// Every entry, found through an open-addressing table.
pub(crate) struct Lexicon {
    entries: Vec<Entry>,
    slots: Vec<EntryId>,
}

/// More than twice the number of entries, so that probes stay short; a power of two.
const SLOTS: usize = 1 << 14;
const FREE: EntryId = EntryId::MAX;

impl Lexicon {
    /// The one lexicon, built when the first statement is read.
    pub(crate) fn get() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(Self::build)
    }

    fn build() -> Self {
        let mut lexicon = Self {
            entries: Vec::with_capacity(SLOTS / 3),
            slots: vec![FREE; SLOTS],
        };
        for (class, file) in FILES {
            for word in words(file) {
                lexicon.add(word, *class);
                add_parts(&mut lexicon, word);
            }
        }
        for pair in words(include_words!("irregular")) {
            if let Some((form, base)) = pair.split_once('=') {
                let id = lexicon.add(form.trim(), Classes::NONE);
                lexicon.entries[usize::from(id)].base = Some(base.trim());
            }
        }
        lexicon
    }

    /// The entry for exactly this word or phrase.
    pub(crate) fn find(&self, word: &str) -> Option<EntryId> {
        let id = self.slots[self.slot(word)];
        (id != FREE).then_some(id)
    }

    pub(crate) fn classes(&self, id: EntryId) -> Classes {
        self.entries[usize::from(id)].classes
    }

    pub(crate) fn word(&self, id: EntryId) -> &'static str {
        self.entries[usize::from(id)].word
    }

    /// The base form of an irregular form.
    pub(crate) fn base(&self, id: EntryId) -> Option<EntryId> {
        self.entries[usize::from(id)]
            .base
            .and_then(|base| self.find(base))
    }

    /// All words of a class that start with `initial`.
    pub(crate) fn words_of(
        &self,
        class: Classes,
        initial: char,
    ) -> impl Iterator<Item = &'static str> {
        self.entries
            .iter()
            .filter(move |entry| entry.classes.any(class) && entry.word.starts_with(initial))
            .map(|entry| entry.word)
    }

    fn add(&mut self, word: &'static str, classes: Classes) -> EntryId {
        let slot = self.slot(word);
        if self.slots[slot] == FREE {
            self.slots[slot] = EntryId::try_from(self.entries.len()).unwrap_or(FREE);
            self.entries.push(Entry {
                word,
                classes: Classes::NONE,
                base: None,
            });
        }
        let id = self.slots[slot];
        let entry = &mut self.entries[usize::from(id)];
        entry.classes = entry.classes.with(classes);
        id
    }

    /// The slot that holds `word`, or the free one where it belongs.
    fn slot(&self, word: &str) -> usize {
        let mut slot = hash(word) % SLOTS;
        loop {
            let id = self.slots[slot];
            if id == FREE || self.entries[usize::from(id)].word == word {
                return slot;
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// Makes the words of a phrase known, so that their inflected forms are recognised.
fn add_parts(lexicon: &mut Lexicon, phrase: &'static str) {
    if phrase.contains(' ') {
        for (index, part) in phrase.split(' ').enumerate() {
            let starts = if index == 0 {
                Classes::STARTS_PHRASE
            } else {
                Classes::NONE
            };
            lexicon.add(part, Classes::IN_PHRASE.with(starts));
        }
    }
}

/// The entries of a file: separated by commas or line ends.
fn words(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.split([',', '\n'])
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

/// FNV-1a, which is short and good enough for texts of this length.
pub(crate) fn hash(word: &str) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in word.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    (hash ^ (hash >> 15)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stays_sparse() {
        let lexicon = Lexicon::get();
        assert!(
            lexicon.entries.len() < SLOTS / 2,
            "{} entries",
            lexicon.entries.len()
        );
    }

    #[test]
    fn remarks_are_left_out() {
        let file = "# one\ntwo, # three\n# four\n";
        let (kept, length) = without_remarks::<13>(file);
        assert_eq!(&kept[..length], b"two, # three\n");
    }

    #[test]
    fn every_entry_is_lower_case_and_plain() {
        for (_, file) in FILES {
            for word in words(file) {
                assert_eq!(word, word.to_lowercase());
                assert!(!word.contains("  "), "{word}");
            }
        }
    }

    #[test]
    fn irregular_forms_lead_to_known_words() {
        let lexicon = Lexicon::get();
        for entry in &lexicon.entries {
            if let Some(base) = entry.base {
                assert!(lexicon.find(base).is_some(), "{base}");
            }
        }
    }

    #[test]
    fn phrases_and_their_words_are_found() {
        let lexicon = Lexicon::get();
        assert!(lexicon.find("page view").is_some());
        assert!(lexicon.find("roll").is_some());
        assert!(lexicon.find("blorp").is_none());
    }
}

//! The languages that the interface speaks.

use super::{ENGLISH, Words};
use crate::domain::letters;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
    /// Spanish.
    Spanish,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::English, Self::German, Self::Spanish];

    /// What browsers call it (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
        }
    }

    /// What those who speak it call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
        }
    }

    /// Its texts; English ones while they are not here.
    pub fn words(self) -> &'static Words {
        self.arrived().unwrap_or(&ENGLISH)
    }

    /// Its texts, if they are here.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn arrived(self) -> Option<&'static Words> {
        Some(match self {
            Self::English => &ENGLISH,
            Self::German => &super::GERMAN,
            Self::Spanish => &super::SPANISH,
        })
    }

    /// Its texts, if they are here: others than English are parts of the program of their own.
    #[cfg(target_arch = "wasm32")]
    pub fn arrived(self) -> Option<&'static Words> {
        use crate::ui::later_pages::{german, spanish};
        match self {
            Self::English => Some(&ENGLISH),
            Self::German => german().here.get().copied(),
            Self::Spanish => spanish().here.get().copied(),
        }
    }

    /// The language of a tag such as "de-AT", if it is one of these.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let primary: String = primary.trim().chars().map(letters::small).collect();
        Self::ALL
            .into_iter()
            .find(|language| language.tag() == primary)
    }

    /// The first of these tags that names a language of the interface; English if none does.
    pub fn of(tags: &[String]) -> Self {
        let mut known = tags.iter().filter_map(|tag| Self::parse(tag));
        known.next().unwrap_or_default()
    }

    /// How dates and numbers are written: as the first of these tags that is of this language says, so
    /// that people in Vienna read them as they do there; else as the language has it in general.
    pub fn locale(self, tags: &[String]) -> String {
        let own = tags.iter().find(|tag| Self::parse(tag) == Some(self));
        own.map_or_else(|| self.tag().to_owned(), Clone::clone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    #[test]
    fn the_first_known_language_of_the_browser_is_spoken() {
        let of = |list: &[&str]| Language::of(&tags(list));
        assert_eq!(of(&["de-AT", "en"]), Language::German);
        assert_eq!(of(&["fr", "es-419", "de"]), Language::Spanish);
        assert_eq!(of(&["fr", "pt-BR"]), Language::English);
        assert_eq!(of(&[]), Language::English);
        assert_eq!(of(&["DE"]), Language::German);
        assert_eq!(of(&["den", "es"]), Language::Spanish, "a whole tag counts");
    }

    #[test]
    fn dates_and_numbers_follow_the_country_where_it_fits_the_language() {
        let browser = tags(&["fr", "de-CH", "de"]);
        assert_eq!(Language::German.locale(&browser), "de-CH");
        assert_eq!(Language::English.locale(&browser), "en");
    }

    #[test]
    fn every_language_is_found_by_its_own_tag() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.tag()), Some(language));
        }
    }
}

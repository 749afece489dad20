//! What this device prefers, as the text in which it is kept: a line for each preference, as in
//! `language=de`. Lines that this version does not know are kept and written back.

use super::words::Language;
use crate::domain::CycleId;

/// Where the preferences are kept.
pub const KEY: &str = "aimwell.preferences";

const LANGUAGE: &str = "language";
const THEME: &str = "theme";
const NAME: &str = "name";
const LESSONS: &str = "lessons-away";

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Whatever the system asks for.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As far apart as can be.
    HighContrast,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// What styles and the kept text call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "contrast",
        }
    }

    /// The theme of that name, if there is one.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

/// What this device prefers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The language of the interface; `None` for that of the browser.
    pub language: Option<Language>,
    /// The colours of the page.
    pub theme: Theme,
    /// The name by which people check in here, which may be empty; `None` while nobody was asked.
    pub name: Option<String>,
    /// The cycle in whose draft the lessons of the one before were put away last.
    pub lessons_away: Option<CycleId>,
    /// Lines that this version does not know.
    unknown: Vec<String>,
}

impl Preferences {
    /// Reads what was kept. What makes no sense counts as never chosen.
    pub fn parse(text: &str) -> Self {
        let mut preferences = Self::default();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            match line.split_once('=') {
                Some((LANGUAGE, tag)) => preferences.language = Language::parse(tag),
                Some((LESSONS, id)) => preferences.lessons_away = CycleId::parse(id),
                Some((THEME, name)) => preferences.theme = Theme::parse(name).unwrap_or_default(),
                Some((NAME, name)) => preferences.name = Some(name.to_owned()),
                _ => preferences.unknown.push(line.to_owned()),
            }
        }
        preferences
    }

    /// The text to keep; empty where nothing was chosen.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let mut add = |line: &[&str]| {
            for piece in line {
                text.push_str(piece);
            }
            text.push('\n');
        };
        if let Some(language) = self.language {
            add(&[LANGUAGE, "=", language.tag()]);
        }
        if self.theme != Theme::System {
            add(&[THEME, "=", self.theme.name()]);
        }
        if let Some(name) = &self.name {
            add(&[NAME, "=", name]);
        }
        if let Some(cycle) = self.lessons_away {
            add(&[LESSONS, "=", &cycle.to_string()]);
        }
        for line in &self.unknown {
            add(&[line]);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_next_time() {
        for language in [None, Some(Language::German)] {
            for theme in Theme::ALL {
                for name in [None, Some(String::new()), Some("Mina = me".to_owned())] {
                    let chosen = Preferences {
                        language,
                        theme,
                        name,
                        lessons_away: language.map(|_| CycleId::new(7)),
                        ..Preferences::default()
                    };
                    assert_eq!(Preferences::parse(&chosen.to_text()), chosen);
                }
            }
        }
    }

    #[test]
    fn what_a_newer_version_keeps_stays() {
        let text = "language=es\ndensity=compact\nnot a preference\n";
        let preferences = Preferences::parse(text);
        assert_eq!(preferences.language, Some(Language::Spanish));
        assert_eq!(preferences.to_text(), text);
    }

    #[test]
    fn nonsense_counts_as_never_chosen() {
        for text in ["", "language=\ntheme=\n", "language=tlh\ntheme=plaid", "="] {
            let preferences = Preferences::parse(text);
            assert_eq!(
                (preferences.language, preferences.theme),
                (None, Theme::System)
            );
        }
    }
}

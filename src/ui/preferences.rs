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
const COLUMNS: &str = "columns";

/// Of how many kinds of tables it is remembered what their columns hold.
const MOST_TABLES: usize = 20;

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
    /// What the columns of tables hold, by what tells their headings apart; what was told last comes last.
    pub columns: Vec<(String, String)>,
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
                Some((COLUMNS, told)) => {
                    let (table, columns) = told.split_once(' ').unwrap_or_default();
                    preferences.remember_columns(table, columns);
                }
                Some((THEME, name)) => preferences.theme = Theme::parse(name).unwrap_or_default(),
                Some((NAME, name)) => preferences.name = Some(name.to_owned()),
                _ => preferences.unknown.push(line.to_owned()),
            }
        }
        preferences
    }

    /// Remembers what the columns of a kind of table hold; the kind that was told longest ago may be forgotten.
    pub fn remember_columns(&mut self, table: &str, columns: &str) {
        self.columns.retain(|(known, _)| known != table);
        self.columns.push((table.to_owned(), columns.to_owned()));
        if self.columns.len() > MOST_TABLES {
            self.columns.remove(0);
        }
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
        for (table, told) in &self.columns {
            add(&[COLUMNS, "=", table, " ", told]);
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
    fn what_columns_hold_is_remembered_of_the_latest_tables() {
        let mut preferences = Preferences::default();
        for number in 0..MOST_TABLES + 2 {
            preferences.remember_columns(&number.to_string(), "objective,note");
        }
        preferences.remember_columns("5", "note,objective");
        assert_eq!(preferences.columns.len(), MOST_TABLES);
        assert_eq!(preferences.columns[0].0, "2");
        let last = ("5".to_owned(), "note,objective".to_owned());
        assert_eq!(preferences.columns.last(), Some(&last));
        assert_eq!(Preferences::parse(&preferences.to_text()), preferences);
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

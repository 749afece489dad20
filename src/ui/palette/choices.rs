//! What the palette offers, and the list of edits to take back.

use super::actions::{ACTIONS, Act, Situation};
use super::matching::{Query, best_first};
use crate::domain::CycleId;
use crate::ui::route::Route;
use crate::ui::words::{Words, fill};

/// The most that are shown at once.
pub const MOST: usize = 50;

/// One thing to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it does.
    pub act: Act,
    /// What it is called.
    pub name: String,
    /// What tells it from others of that name: where it stands, or what it means.
    pub detail: String,
    /// The keys that do the same.
    pub keys: String,
}

/// What there is to choose from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Those that are shown, the best first.
    pub shown: Vec<Choice>,
    /// How many more there are.
    pub more: usize,
}

impl Choices {
    /// Shows the first of them.
    pub fn first(mut all: Vec<Choice>) -> Self {
        let more = all.len().saturating_sub(MOST);
        all.truncate(MOST);
        Self { shown: all, more }
    }
}

/// What the palette draws on.
#[derive(Clone, Debug)]
pub struct Desk<'a> {
    /// The texts.
    pub words: &'a Words,
    /// Whether keys are written as on a Mac.
    pub is_mac: bool,
    /// What there is to act on.
    pub now: Situation,
    /// The cycles that can be gone to, by name.
    pub cycles: Vec<(CycleId, String)>,
    /// What was done last, the latest first.
    pub recent: Vec<Act>,
}

impl Desk<'_> {
    /// All that can be done now and fits what was typed. Among those that fit alike, what was done last
    /// comes first.
    pub fn commands(&self, typed: &str) -> Choices {
        let query = Query::new(typed);
        let all = self.all();
        let recent = self.recent.iter();
        let lately = recent.filter_map(|act| all.iter().position(|choice| choice.act == *act));
        let mut order: Vec<usize> = lately.collect();
        for index in 0..all.len() {
            if !order.contains(&index) {
                order.push(index);
            }
        }
        let fitting = order.into_iter().filter_map(|index| {
            let fit = query.fit_or_initials(&all[index].name)?;
            Some((fit, all[index].clone()))
        });
        Choices::first(best_first(fitting.collect()))
    }

    fn all(&self) -> Vec<Choice> {
        let mut all = Vec::new();
        for action in ACTIONS {
            // The palette does not lead to itself.
            if action.act != Act::Palette && action.is_available(&self.now) {
                let first = action.chords.first();
                all.push(Choice {
                    act: action.act,
                    name: action.title(self.words, &self.now),
                    detail: String::new(),
                    keys: first
                        .map_or_else(String::new, |chord| chord.shown(self.words, self.is_mac)),
                });
            }
        }
        for (id, name) in &self.cycles {
            all.push(Choice {
                act: Act::Go(Route::Cycle(*id)),
                name: fill(self.words.palette.go_to_cycle(), &[("cycle", name)]),
                detail: String::new(),
                keys: String::new(),
            });
        }
        all
    }
}

/// The edits that can be taken back, the latest first. Choosing one takes back it and all after it.
pub fn edits(labels: &[String], words: &Words, typed: &str) -> Choices {
    let query = Query::new(typed);
    let mut all = Vec::new();
    for (label, count) in labels.iter().zip(1..) {
        if query.fit(label).is_some() {
            all.push(Choice {
                act: Act::UndoSeveral(count),
                name: label.clone(),
                detail: words.palette.takes_back().say(count),
                keys: String::new(),
            });
        }
    }
    Choices::first(all)
}

#[cfg(test)]
mod tests {
    use super::super::actions::Undoes;
    use super::*;
    use crate::ui::words::{ENGLISH, GERMAN};

    fn desk(words: &Words) -> Desk<'_> {
        Desk {
            words,
            is_mac: false,
            now: Situation {
                is_document: true,
                undoes: Undoes::Edits,
                undo: Some("Import".to_owned()),
                ..Situation::default()
            },
            cycles: vec![(CycleId::new(7), "2027 Q1".to_owned())],
            recent: Vec::new(),
        }
    }

    fn names(choices: &Choices) -> Vec<&str> {
        let shown = choices.shown.iter();
        shown.map(|choice| choice.name.as_str()).collect()
    }

    #[test]
    fn all_that_can_be_done_now_is_offered_with_its_keys() {
        let all = desk(&ENGLISH).commands("");
        let undo = all.shown.iter().find(|choice| choice.act == Act::Undo);
        let undo = undo.unwrap();
        assert_eq!(
            (undo.name.as_str(), undo.keys.as_str()),
            ("Undo: Import", "Ctrl+Z")
        );
        assert!(names(&all).contains(&"Go to 2027 Q1"));
        assert!(!names(&all).contains(&"Redo"));
        assert!(!names(&all).contains(&"Move line up"), "no line is current");
    }

    #[test]
    fn the_first_letters_of_words_find_an_action_in_every_language() {
        assert_eq!(names(&desk(&ENGLISH).commands("exp"))[0], "Export");
        assert_eq!(names(&desk(&ENGLISH).commands("cycle new"))[0], "New cycle");
        assert_eq!(
            names(&desk(&GERMAN).commands("hinzu obj"))[0],
            "Objective hinzufügen"
        );
        assert_eq!(
            names(&desk(&GERMAN).commands("ruckg"))[0],
            "Rückgängig: Import"
        );
    }

    #[test]
    fn what_was_done_last_comes_first_as_long_as_it_fits_as_well() {
        let mut desk = desk(&ENGLISH);
        desk.recent = vec![Act::Settings, Act::Export];
        assert_eq!(names(&desk.commands(""))[..2], ["Settings", "Export"]);
        assert_eq!(names(&desk.commands("im"))[0], "Import");
    }

    #[test]
    fn edits_are_listed_with_how_many_go_with_them() {
        let labels = ["Import", "Move key result"].map(str::to_owned);
        let all = edits(&labels, &ENGLISH, "");
        assert_eq!(names(&all), ["Import", "Move key result"]);
        assert_eq!(all.shown[1].detail, "takes back 2 edits");
        assert_eq!(
            edits(&labels, &ENGLISH, "move").shown[0].act,
            Act::UndoSeveral(2)
        );
    }

    #[test]
    fn what_is_too_much_to_show_is_counted() {
        let labels: Vec<String> = (0..60).map(|number| number.to_string()).collect();
        let all = edits(&labels, &ENGLISH, "");
        assert_eq!((all.shown.len(), all.more), (MOST, 10));
    }
}

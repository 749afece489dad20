//! Reading what was settled about hints: dismissals, and the settings of the workspace.

use super::fields::{Fields, NoObject, text};
use super::{Tree, read::Reader};
use crate::domain::{Dismissals, Limits, Line, Settings, SettingsId, Stamped, StampedMap};
use crate::exchange::warning::Place;
use crate::exchange::{Part, Problem, TextField};

impl Reader {
    /// The dismissed hints of a record; `null` stands for a dismissal that was taken back.
    pub(super) fn dismissals(&mut self, fields: &mut Fields, place: &Place<'_>) -> Dismissals {
        let dismissals = fields.map("dismissed", |rule, tree| {
            if tree == Tree::Null {
                return Some(None);
            }
            let field = TextField::Reason {
                rule: rule.to_owned(),
            };
            let reason = text(tree, field, place, &mut self.warnings)?;
            Some(Some(Line::new(&reason)))
        });
        dismissals.unwrap_or_else(|NoObject| {
            self.warnings.add(place, Problem::Dismissed);
            Dismissals::new()
        })
    }

    /// The settings of the workspace. What cannot be read counts as never settled.
    pub(super) fn settings(&mut self, tree: Tree) {
        let place = &Place::part(&Place::FILE, Part::Settings);
        let Tree::Object(entries) = tree else {
            return self.warnings.add(place, Problem::Settings);
        };
        let mut fields = Fields::new(entries, place, &mut self.warnings);
        let settings = Settings {
            id: SettingsId::ONLY,
            limits: self.limits(&mut fields, place),
            rules_off: self.rules_off(&mut fields, place),
            unknown: fields.unknown(),
        };
        self.workspace.insert(settings.into());
    }

    fn limits(&mut self, fields: &mut Fields, place: &Place<'_>) -> Stamped<Option<Limits>> {
        let never = Settings::default().limits;
        let Some(given) = fields.take_any("limits") else {
            return never;
        };
        let known = limits(&given);
        if known.is_none() && given != Tree::Null {
            let most = Limits::LARGEST;
            self.warnings.add(place, Problem::Limits { most });
            return never;
        }
        fields.stamped("limits", known)
    }

    fn rules_off(&mut self, fields: &mut Fields, place: &Place<'_>) -> StampedMap<bool> {
        let rules = fields.map("rules_off", |rule, tree| {
            if let Tree::Bool(off) = tree {
                return Some(off);
            }
            let rule = rule.to_owned();
            self.warnings.add(place, Problem::RuleOff { rule });
            None
        });
        rules.unwrap_or_else(|NoObject| {
            self.warnings.add(place, Problem::RulesOff);
            StampedMap::new()
        })
    }
}

fn limits(tree: &Tree) -> Option<Limits> {
    let limit = |name| match tree.get(name)? {
        Tree::Number(number) => usize::try_from(number.as_u64()?).ok(),
        _ => None,
    };
    Limits::new(
        limit("most_objectives")?,
        limit("fewest_key_results")?,
        limit("most_key_results")?,
    )
}

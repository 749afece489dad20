//! Reading what was settled about hints: dismissals, and the settings of the workspace.

use super::fields::{Fields, NoObject, text};
use super::{Tree, read::Reader};
use crate::domain::{Dismissals, Limits, Line, Settings, SettingsId, Stamped, StampedMap};
use crate::exchange::warning::Place;

impl Reader {
    /// The dismissed hints of a record; `null` stands for a dismissal that was taken back.
    pub(super) fn dismissals(&mut self, fields: &mut Fields, place: &Place<'_>) -> Dismissals {
        let dismissals = fields.map("dismissed", |rule, tree| {
            if tree == Tree::Null {
                return Some(None);
            }
            let name = format!("reason for dismissing “{rule}”");
            let reason = text(tree, &name, place, &mut self.warnings)?;
            Some(Some(Line::new(&reason)))
        });
        dismissals.unwrap_or_else(|NoObject| {
            let problem = "the dismissed hints are not an object and were left out";
            self.warnings.add(place, problem);
            Dismissals::new()
        })
    }

    /// The settings of the workspace. What cannot be read counts as never settled.
    pub(super) fn settings(&mut self, tree: Tree) {
        let place = &Place::part(&Place::FILE, "the settings");
        let Tree::Object(entries) = tree else {
            let problem = "they are not an object and were left out";
            return self.warnings.add(place, problem);
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
            let problem = format!(
                "the limits are not whole numbers from 1 to {} with the fewest no more than the most, and were left out",
                Limits::LARGEST
            );
            self.warnings.add(place, problem);
            return never;
        }
        fields.stamped("limits", known)
    }

    fn rules_off(&mut self, fields: &mut Fields, place: &Place<'_>) -> StampedMap<bool> {
        let rules = fields.map("rules_off", |rule, tree| {
            if let Tree::Bool(off) = tree {
                return Some(off);
            }
            let problem = format!("whether “{rule}” is off could not be read, so it is on");
            self.warnings.add(place, problem);
            None
        });
        rules.unwrap_or_else(|NoObject| {
            let problem = "the rules switched off are not an object and were left out";
            self.warnings.add(place, problem);
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

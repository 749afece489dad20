//! Writing what was settled about hints: dismissals, and the settings of the workspace.

use super::sheet::Sheet;
use super::{Key, Tree};
use crate::domain::{Dismissals, Limits, Settings, SettingsId, Workspace};

/// Adds the dismissed hints of a record, if there ever were any.
pub(super) fn dismissed(sheet: Sheet, dismissals: &Dismissals) -> Sheet {
    sheet.map("dismissed", dismissals, |reason| {
        reason
            .as_ref()
            .map_or(Tree::Null, |reason| Tree::from(&**reason))
    })
}

/// The settings, if anything was ever settled.
pub(super) fn settings(workspace: &Workspace) -> Option<Tree> {
    let untouched = Settings::default();
    let settings = workspace
        .settings(SettingsId::ONLY)
        .filter(|settings| **settings != untouched)?;
    let mut sheet = Sheet::default();
    if settings.limits != untouched.limits {
        sheet = sheet.field("limits", &settings.limits, |known| {
            known.map_or(Tree::Null, limits)
        });
    }
    let sheet = sheet.map("rules_off", &settings.rules_off, |off| Tree::Bool(*off));
    Some(sheet.finish(&settings.unknown))
}

fn limits(limits: Limits) -> Tree {
    let entries = [
        ("most_objectives", limits.most_objectives()),
        ("fewest_key_results", limits.fewest_key_results()),
        ("most_key_results", limits.most_key_results()),
    ];
    let entries = entries.into_iter();
    Tree::Object(
        entries
            .map(|(name, limit)| (Key::from(name), Tree::Number(limit.into())))
            .collect(),
    )
}

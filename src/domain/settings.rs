//! What a team has settled about its hints: the one record of its kind in every workspace.

use super::record::{Record, record};
use super::{Edit, Limits, SettingsId, Stamp, Stamped, StampedMap, Unknown, Workspace};

record! {
    /// What holds for a whole workspace. Every workspace has exactly one; it is never deleted.
    Settings(SettingsId) {
        /// How many objectives and key results are a good number; `None` until somebody says so.
        limits: Option<Limits>,
    }
    maps {
        /// Whether a rule is switched off, by its id. Rules that this version does not know are kept.
        rules_off: StampedMap<bool>,
    }
}

impl Default for Settings {
    /// Nothing has been settled yet.
    fn default() -> Self {
        Self {
            id: SettingsId::ONLY,
            limits: Stamped::new(None, Stamp::NEVER),
            rules_off: StampedMap::new(),
            unknown: Unknown::new(),
        }
    }
}

impl Settings {
    /// Whether a rule is to speak; rules do until somebody switches them off.
    pub fn is_rule_on(&self, rule: &str) -> bool {
        self.rules_off.value(rule) != Some(&true)
    }
}

impl Workspace {
    /// How many objectives and key results are a good number here.
    pub fn limits(&self) -> Limits {
        let settings = self.settings(SettingsId::ONLY);
        let limits = settings.and_then(|settings| *settings.limits.value());
        limits.unwrap_or_default()
    }

    /// Whether the rule of this id is to speak here.
    pub fn is_rule_on(&self, rule_id: &str) -> bool {
        let settings = self.settings(SettingsId::ONLY);
        settings.is_none_or(|settings| settings.is_rule_on(rule_id))
    }
}

impl Edit<'_> {
    /// Settles how many objectives and key results are a good number.
    pub fn set_limits(&mut self, limits: Limits) {
        if self.workspace.limits() != limits {
            self.settings(|settings, stamp| settings.limits.edit(Some(limits), stamp));
        }
    }

    /// Switches a rule on or off for the whole workspace.
    pub fn switch_rule(&mut self, rule_id: &str, on: bool) {
        if self.workspace.is_rule_on(rule_id) != on {
            self.settings(|settings, stamp| settings.rules_off.edit(rule_id, !on, stamp));
        }
    }

    fn settings(&mut self, change: impl FnOnce(&mut Settings, Stamp)) {
        let stamp = self.stamp;
        if let Some(Record::Settings(settings)) = self.touch(SettingsId::ONLY.into()) {
            change(settings, stamp);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Changes, DeviceId};

    fn edit(workspace: &mut Workspace, device: u32, change: impl FnOnce(&mut Edit<'_>)) -> Changes {
        let stamp = workspace.latest().next(1, DeviceId(device));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish()
    }

    fn limits(most_objectives: usize) -> Limits {
        Limits::new(most_objectives, 2, 4).unwrap()
    }

    #[test]
    fn where_nothing_was_settled_every_rule_speaks_and_limits_are_the_common_ones() {
        let workspace = Workspace::default();
        assert_eq!(workspace.limits(), Limits::default());
        assert!(workspace.is_rule_on("vanity"));
        assert_eq!(workspace.latest(), Stamp::NEVER);
    }

    #[test]
    fn devices_that_settle_different_things_keep_both() {
        let mut mine = Workspace::default();
        let mut theirs = mine.clone();
        edit(&mut mine, 1, |edit| edit.set_limits(limits(3)));
        edit(&mut theirs, 2, |edit| edit.switch_rule("jargon", false));
        edit(&mut theirs, 2, |edit| edit.switch_rule("vanity", false));
        mine.merge(theirs.clone());
        assert_eq!(mine.limits(), limits(3));
        assert!(!mine.is_rule_on("jargon") && !mine.is_rule_on("vanity"));
        edit(&mut mine, 1, |edit| edit.switch_rule("jargon", true));
        mine.merge(theirs);
        assert!(mine.is_rule_on("jargon") && !mine.is_rule_on("vanity"));
    }

    #[test]
    fn undo_takes_back_what_was_settled_and_leaves_what_somebody_else_did() {
        let mut workspace = Workspace::default();
        let changes = edit(&mut workspace, 1, |edit| {
            edit.set_limits(limits(3));
            edit.switch_rule("vanity", false);
        });
        edit(&mut workspace, 2, |edit| edit.switch_rule("jargon", false));
        let undone = edit(&mut workspace, 1, |edit| edit.retract(&changes));
        assert_eq!(workspace.limits(), Limits::default());
        assert!(workspace.is_rule_on("vanity") && !workspace.is_rule_on("jargon"));
        edit(&mut workspace, 1, |edit| edit.retract(&undone));
        assert_eq!(workspace.limits(), limits(3));
        assert!(!workspace.is_rule_on("vanity"));
    }

    #[test]
    fn replacing_takes_the_settings_over_even_where_nothing_was_settled() {
        let mut mine = Workspace::default();
        edit(&mut mine, 1, |edit| {
            edit.set_limits(limits(3));
            edit.switch_rule("vanity", false);
        });
        let before = mine.clone();
        let changes = edit(&mut mine, 1, |edit| edit.replace(&Workspace::default()));
        assert_eq!(mine.limits(), Limits::default());
        assert!(mine.is_rule_on("vanity"));
        edit(&mut mine, 1, |edit| edit.rollback(&changes));
        assert_eq!(mine, before);
        let mut fresh = Workspace::default();
        edit(&mut fresh, 2, |edit| edit.replace(&mine));
        assert_eq!(fresh.limits(), limits(3));
        assert!(!fresh.is_rule_on("vanity"));
    }

    #[test]
    fn settings_are_never_deleted() {
        let mut workspace = Workspace::default();
        edit(&mut workspace, 1, |edit| edit.set_limits(limits(3)));
        edit(&mut workspace, 1, |edit| {
            edit.delete(SettingsId::ONLY.into());
        });
        let later = workspace.latest().next(1, DeviceId(1));
        workspace.bury(SettingsId::ONLY.into(), later);
        assert_eq!(workspace.limits(), limits(3));
        assert_eq!(workspace.tombstones().count(), 0);
    }

    #[test]
    fn what_holds_already_is_no_edit() {
        let mut workspace = Workspace::default();
        let changes = edit(&mut workspace, 1, |edit| {
            edit.set_limits(Limits::default());
            edit.switch_rule("vanity", true);
        });
        assert!(changes.is_empty());
        assert_eq!(workspace, Workspace::default());
    }
}

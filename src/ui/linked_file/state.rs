//! What is known of a linked file, and what is to be done with it next.

use crate::domain::{Record, Workspace};

/// Where things are with the linked file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// There is none.
    #[default]
    None,
    /// There was one on the last visit, and the browser has to be asked again.
    Asking,
    /// All that was written here is in it.
    Saved,
    /// It is being written.
    Saving,
    /// The browser does not let it be read or written, or it is gone.
    Lost,
    /// What somebody has put into it cannot be read, so nothing is written over it.
    Unreadable,
    /// What others had put into it was taken back here, so nothing is written over it.
    TakenBack,
}

impl State {
    /// Whether the user has to do something about it.
    pub const fn needs_attention(&self) -> bool {
        matches!(
            self,
            Self::Asking | Self::Lost | Self::Unreadable | Self::TakenBack
        )
    }
}

/// What was last seen of the file: its text, and the workspace in it as the program writes it for storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// When it was last written, in milliseconds since 1970-01-01 UTC, by the clock of the disk.
    pub modified: u64,
    /// How long it was, in bytes.
    pub size: u64,
    /// The workspace it held.
    pub workspace: String,
}

/// What is remembered of the file from one look at it to the next.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// What was last seen of it; `None` if nothing ever was.
    pub seen: Option<Seen>,
    /// What others had put into it when that was last merged: as long as all of it is in the workspace, writing the
    /// file loses none of it.
    pub brought: Option<Workspace>,
}

/// Whether all of it is in `mine`, or was edited or deleted later there.
pub fn is_in(theirs: &Workspace, mine: &Workspace) -> bool {
    let is_known = |record: &Record| match mine.record(record.id()) {
        Some(known) => {
            let mut both = Workspace::default();
            both.insert(known.clone());
            both.insert(record.clone());
            both.record(record.id()) == Some(known)
        }
        None => mine.deleted(record.id()) >= Some(record.latest()),
    };
    let mut unknown = mine.unknown.clone();
    unknown.merge(theirs.unknown.clone());
    let is_marked = |(id, mark)| mine.deleted(id) >= Some(mark);
    theirs.records().all(is_known) && theirs.tombstones().all(is_marked) && unknown == mine.unknown
}

/// What to do with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// It is as it was last seen, and so is the workspace.
    Nothing,
    /// Write the workspace into it.
    Write,
    /// Somebody has written it since: read it, and merge what is in it before anything else.
    Read,
}

/// What to do with a file that is now of this time and size, while the workspace at hand reads `mine`. `seen` is
/// what was last seen of it, if anything ever was.
pub fn plan(seen: Option<&Seen>, modified: u64, size: u64, mine: &str) -> Plan {
    match seen {
        Some(seen) if seen.modified == modified && seen.size == size => {
            if seen.workspace == mine {
                Plan::Nothing
            } else {
                Plan::Write
            }
        }
        _ => Plan::Read,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Edit, Line, Stamp, TeamId};

    #[test]
    fn a_file_is_read_before_it_is_written_whenever_it_may_be_another() {
        let seen = Seen {
            modified: 5,
            size: 10,
            workspace: "mine".to_owned(),
        };
        assert_eq!(plan(None, 5, 10, "mine"), Plan::Read);
        assert_eq!(plan(Some(&seen), 5, 10, "mine"), Plan::Nothing);
        assert_eq!(plan(Some(&seen), 5, 10, "edited"), Plan::Write);
        assert_eq!(plan(Some(&seen), 6, 10, "edited"), Plan::Read);
        assert_eq!(
            plan(Some(&seen), 5, 11, "mine"),
            Plan::Read,
            "clocks of disks are coarse"
        );
        assert_eq!(
            plan(Some(&seen), 4, 10, "mine"),
            Plan::Read,
            "an older file was put back"
        );
    }

    #[test]
    fn what_was_merged_is_in_the_workspace_until_that_is_undone() {
        let stamp = |time| Stamp {
            time,
            ..Stamp::NEVER
        };
        let (mut mine, mut theirs) = (Workspace::default(), Workspace::default());
        let team = TeamId::new(1);
        Edit::new(&mut theirs, stamp(5)).add_team(team, Line::new("Checkout"));
        assert!(!is_in(&theirs, &mine), "it has still to be merged");
        let mut edit = Edit::new(&mut mine, stamp(6));
        edit.merge(theirs.clone());
        let merged = edit.finish();
        assert!(is_in(&theirs, &mine));
        let mut later = mine.clone();
        Edit::new(&mut later, stamp(7)).delete(team.into());
        assert!(is_in(&theirs, &later), "it was deleted later");
        assert!(!is_in(&later, &mine), "the deletion is news");
        Edit::new(&mut mine, stamp(8)).rollback(&merged);
        assert!(!is_in(&theirs, &mine), "it was taken back");
    }

    #[test]
    fn silence_is_kept_while_all_is_well() {
        for state in [State::None, State::Saved, State::Saving] {
            assert!(!state.needs_attention());
        }
        assert!(State::Unreadable.needs_attention() && State::TakenBack.needs_attention());
    }
}

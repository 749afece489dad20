//! Who writes on which device, as far as the records tell.

use crate::domain::{DeviceId, Line, Record, Stamped, Workspace};
use std::collections::BTreeMap;

/// The names of those who write on devices: whoever has signed a check-in, a correction or a proposal there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authors(BTreeMap<DeviceId, Option<String>>);

impl Authors {
    /// Adds what the records of a workspace tell.
    pub fn learn(&mut self, workspace: &Workspace) {
        for record in workspace.records() {
            match record {
                Record::CheckIn(check_in) => self.sign(&check_in.by),
                Record::Correction(correction) => self.sign(&correction.by),
                Record::Proposal(proposal) => self.sign(&proposal.by),
                _ => {}
            }
        }
    }

    /// Who writes on a device; `None` where nobody or more than one has signed there.
    pub fn name(&self, device: DeviceId) -> Option<&str> {
        self.0.get(&device)?.as_deref()
    }

    fn sign(&mut self, by: &Stamped<Line>) {
        if by.value().is_blank() {
            return;
        }
        let name = by.value().trim();
        let known = self.0.entry(by.stamp().device);
        let known = known.or_insert_with(|| Some(name.to_owned()));
        if known.as_deref() != Some(name) {
            *known = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{KeyResultId, Position, Proposal, ProposalId, Stamp, Unknown};

    fn proposal(number: u128, device: u32, by: &str) -> Record {
        let at = Stamp {
            device: DeviceId(device),
            ..Stamp::NEVER
        };
        Record::from(Proposal {
            id: ProposalId::new(number),
            key_result: Stamped::new(KeyResultId::new(1), at),
            position: Stamped::new(Position::between(None, None), at),
            title: Stamped::new(Line::new("Titles"), at),
            by: Stamped::new(Line::new(by), at),
            unknown: Unknown::new(),
        })
    }

    #[test]
    fn a_device_is_known_by_the_one_who_signs_there() {
        let mut workspace = Workspace::default();
        for (number, device, by) in [
            (1, 1, "Mina"),
            (2, 1, " Mina"),
            (3, 2, "Mina"),
            (4, 2, "Tom"),
            (5, 3, " "),
        ] {
            workspace.insert(proposal(number, device, by));
        }
        let mut authors = Authors::default();
        authors.learn(&workspace);
        let names = [1, 2, 3].map(|device| authors.name(DeviceId(device)));
        assert_eq!(names, [Some("Mina"), None, None]);
    }
}

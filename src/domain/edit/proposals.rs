//! Proposals: put beside each other until one is chosen.

use super::Edit;
use crate::domain::{KeyResultId, Line, Outline, Proposal, ProposalId, Unknown};

impl Edit<'_> {
    /// Adds somebody's wording for a key result, so that it becomes the proposal at `index`.
    pub fn add_proposal(
        &mut self,
        id: ProposalId,
        key_result: KeyResultId,
        index: usize,
        title: Line,
        by: Line,
    ) {
        let proposal = Proposal {
            id,
            key_result: self.stamped(key_result),
            position: self.stamped(self.proposal_position(key_result, index)),
            title: self.stamped(title),
            by: self.stamped(by),
            unknown: Unknown::new(),
        };
        self.put(proposal);
    }

    /// Settles on a proposal: its key result takes the title of it, and all proposals of that key result
    /// are deleted. Nothing happens if it is gone.
    ///
    /// The measure stays as it is; whoever reads measures out of titles lets it follow.
    pub fn choose_proposal(&mut self, id: ProposalId) {
        let Some(chosen) = self.workspace.proposal(id) else {
            return;
        };
        let (key_result, title) = (*chosen.key_result.value(), chosen.title.value().clone());
        let outline = Outline::of(self.workspace);
        let proposals = outline.proposals(key_result);
        if !proposals.contains(&id) {
            return;
        }
        self.key_result(key_result, |key_result, stamp| {
            key_result.title.edit(title, stamp);
        });
        for proposal in proposals {
            self.remove((*proposal).into());
        }
    }
}

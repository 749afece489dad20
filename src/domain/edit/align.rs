//! Saying what an objective contributes to.

use super::Edit;
use crate::domain::alignment::{self, AlignmentLoop};
use crate::domain::{Alignment, ObjectiveId};

impl Edit<'_> {
    /// Lets an objective contribute to something else, or to nothing. Nothing happens if it is gone.
    ///
    /// # Errors
    /// Fails, changing nothing, where the objective would come to contribute to itself, directly or
    /// through others.
    pub fn align(
        &mut self,
        objective: ObjectiveId,
        to: Option<Alignment>,
    ) -> Result<(), AlignmentLoop> {
        if let Some(to) = to {
            alignment::check(self.workspace, objective, to)?;
        }
        self.objective(objective, |objective, stamp| {
            objective.aligned_to.edit(to, stamp);
        });
        Ok(())
    }
}

//! What somebody left out of an import, so that the same file does not bring it up again as new.
//!
//! It is a matter of this device: whoever wrote the file keeps what they wrote. So it is kept as marks in a
//! workspace of its own, which never meets that of the user.

use super::quarantine::write_over;
use super::{Shelf, ShelfError};
use crate::domain::Workspace;
use crate::exchange::json;

const LEFT_OUT: &str = "aimwell.left-out";

/// So many marks are kept; should there ever be more, all of them go.
const MOST: usize = 5_000;

/// The marks of all that was left out; none where they cannot be read, since nothing hangs on them.
pub fn left_out(shelf: &dyn Shelf) -> Workspace {
    let text = shelf.read(LEFT_OUT).ok().flatten();
    let read = text.and_then(|text| json::read(&text).ok());
    read.map(|read| read.workspace).unwrap_or_default()
}

/// Adds marks of what was left out. Marks that cannot be read are set aside; tells whether there were such.
///
/// # Errors
/// Fails if the shelf cannot be used or has no room.
pub fn leave_out(shelf: &dyn Shelf, marks: Workspace) -> Result<bool, ShelfError> {
    if marks.tombstones().next().is_none() {
        return Ok(false);
    }
    let mut all = left_out(shelf);
    if all.tombstones().count() >= MOST {
        all = Workspace::default();
    }
    all.merge(marks);
    let text = json::write(&all);
    write_over(shelf, LEFT_OUT, Some(&text), |before| {
        json::read(before).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{DeviceId, ObjectiveId, Stamp};
    use crate::storage::MemoryShelf;

    fn buried(number: u128) -> Workspace {
        let mut marks = Workspace::default();
        let stamp = Stamp::NEVER.next(5, DeviceId::default());
        marks.bury(ObjectiveId::new(number).into(), stamp);
        marks
    }

    #[test]
    fn marks_add_up_and_what_cannot_be_read_is_none() {
        let shelf = MemoryShelf::default();
        for number in [1, 2] {
            assert_eq!(leave_out(&shelf, buried(number)), Ok(false));
        }
        assert_eq!(left_out(&shelf).tombstones().count(), 2);
        assert_eq!(shelf.write(LEFT_OUT, "{"), Ok(()));
        assert_eq!(left_out(&shelf), Workspace::default());
        assert_eq!(leave_out(&shelf, buried(3)), Ok(true));
        assert_eq!(left_out(&shelf).tombstones().count(), 1);
    }
}

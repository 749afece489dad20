//! What the browser keeps between visits.
//!
//! | state | kept under | exported |
//! |---|---|---|
//! | the workspace: records, deletions, unknown fields | `aimwell.workspace` | yes |
//! | edits since the workspace was last written as a whole | `aimwell.edits.<tab>.0`, `.1`, … | as part of it |
//! | the edits of the last minutes once more, since some browsers write the above late | a database of the browser, `aimwell-edits` | as part of it |
//! | the number that tells this browser profile apart | `aimwell.device` | no, only within stamps |
//! | what this device prefers: language, colours | `aimwell.preferences` | no |
//! | snapshots of the workspace, to go back to | a database of the browser, `aimwell-snapshots` | no |
//! | what was left out of imports, as marks | `aimwell.left-out` | no |
//! | answers of the guide that have not been taken in yet | `aimwell.chain` | no |
//! | the room: what is decided in it, and each draft that was handed in | `aimwell.room`, `aimwell.room.draft.1`, … | no, only what is chosen |
//! | the workshop that somebody takes part in here | `aimwell.workshop` | no, it came by a link |
//! | the dots that somebody is giving here | `aimwell.ballot` | as a ballot |
//! | these three once more, since some browsers write them late, and when that was | a database of the browser, `aimwell-room`, and `aimwell.room.kept` | as above |
//! | text that could not be read, or not in full | `aimwell.quarantine.1`, `.2`, … | as it is, by download |
//! | the demo and all that is edited in it | the same, in the storage of its tab | as the workspace |
//! | what can be undone, the selection, open panels | nowhere | no |
//! | where the user is | the address | no |
//!
//! Two rules hold whatever happens. A text is overwritten only by someone who has read it in full, or
//! after a copy of it was set aside and read back. And what another tab wrote in the meantime is merged,
//! never replaced.

#[cfg(target_arch = "wasm32")]
mod browser;
mod journal;
mod left_out;
mod look;
mod quarantine;
mod reading;
pub mod ring;
mod room;
mod shelf;
mod store;
mod trouble;

#[cfg(target_arch = "wasm32")]
pub use browser::BrowserShelf;
pub use left_out::{leave_out, left_out};
pub use reading::{READER, Reader};
pub use room::{
    ballot_text, draft_text, is_room_key, keep_ballot, keep_room, keep_workshop, kept_drafts,
    room_text, set_room_aside, workshop_text,
};
pub use shelf::{MemoryShelf, Shelf, ShelfError, forget_all};
pub use store::{Opened, Saved, SetAside, Store, Written, has_work};
pub use trouble::Trouble;

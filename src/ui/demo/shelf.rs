//! Where what people write is kept: the demo, and all that is written in it, apart from everything else.

use crate::storage::{BrowserShelf, forget_all};
use crate::ui::browser;

/// The shelf of this page: of the demo, the storage of its tab.
pub fn shelf() -> BrowserShelf {
    if browser::is_demo() {
        BrowserShelf::Tab
    } else {
        BrowserShelf::Lasting
    }
}

/// Leaves nothing of the demo in a tab that shows anything else.
pub fn forget_demo() {
    if !browser::is_demo() {
        // Where even asking fails, nothing can be left.
        let _ = forget_all(&BrowserShelf::Tab);
    }
}

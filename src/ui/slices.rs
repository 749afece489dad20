//! Long work in slices, between which the page stays alive.

use super::browser;

/// For so many milliseconds the page may stand still.
const SLICE: u64 = 30;

/// When the page was last alive.
pub struct Slices {
    last: u64,
}

impl Slices {
    /// Begins the first slice.
    pub fn new() -> Self {
        Self {
            last: browser::now(),
        }
    }

    /// Whether it is time to let the page live.
    pub fn is_over(&self) -> bool {
        browser::now().saturating_sub(self.last) >= SLICE
    }

    /// Lets the page live, and begins the next slice.
    pub async fn breathe(&mut self) {
        browser::breathe().await;
        self.last = browser::now();
    }
}

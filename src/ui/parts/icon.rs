//! Line icons, drawn on a grid of 16 by 16.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Away with it.
    Delete,
    /// Not this one any more.
    Remove,
    /// Towards the start.
    Up,
    /// Towards the end.
    Down,
    /// Back.
    Undo,
    /// Again.
    Redo,
    /// What can be set.
    Settings,
    /// Looking for something.
    Search,
    /// Something to hold on to.
    Grip,
    /// The app's own sign: an arrow into the middle of a ring.
    Aim,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Delete => "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4",
            Self::Remove => "M4.5 4.5l7 7M11.5 4.5l-7 7",
            Self::Up => "M8 13V3.5M4 7.5l4-4 4 4",
            Self::Down => "M8 3v9.5M4 8.5l4 4 4-4",
            Self::Undo => "M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7",
            Self::Settings => "M2.5 4.5h6M12.5 4.5h1M10.5 2.5v4M2.5 11.5h1M7.5 11.5h6M5.5 9.5v4",
            Self::Search => "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3 3",
            Self::Grip => "M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01",
            Self::Aim => {
                "M9.2 2.1A6 6 0 1 0 13.9 6.8M8 8l5.5-5.5M11.2 2.2h2.6v2.6M8 6.6a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8"
            }
            Self::Redo => "M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9",
        }
    }

    /// The drawing; it says nothing to a screen reader, which reads the name of its button.
    pub fn draw(self) -> impl IntoView {
        view! {
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
                <path d=self.path()></path>
            </svg>
        }
    }
}

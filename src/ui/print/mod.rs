//! What is made for paper: the document, a sheet for each team, cards for a wall, and the map.
//!
//! [`Content`] reads the words out of the workspace, `fit` decides how large they are set, and [`pages`]
//! writes them as HTML; style/print.css gives the pages their measures.

mod cards;
mod content;
mod fit;
mod pages;
mod slides;

#[cfg(target_arch = "wasm32")]
mod dialog;
#[cfg(target_arch = "wasm32")]
mod page;

pub use content::{Content, KeyResult, Objective};
pub use pages::pages;

#[cfg(target_arch = "wasm32")]
pub use dialog::{PrintButton, PrintChoices};
#[cfg(target_arch = "wasm32")]
pub use page::PrintPage;

/// What there is to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// All of the cycle, over as many pages as it takes.
    #[default]
    Document,
    /// A page for each team.
    Teams,
    /// A card for each objective and each key result, four on a page.
    Cards,
    /// A slide of sixteen by nine for each objective.
    Slides,
    /// The map.
    Map,
}

impl Sheet {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] = [
        Self::Document,
        Self::Teams,
        Self::Cards,
        Self::Slides,
        Self::Map,
    ];

    /// What addresses and styles call it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Teams => "teams",
            Self::Cards => "cards",
            Self::Slides => "slides",
            Self::Map => "map",
        }
    }

    /// The paper for it, as a CSS rule; none for the document, which is printed as `style/print.css` says.
    pub const fn paper(self) -> &'static str {
        match self {
            Self::Document => "",
            Self::Teams => "@page { size: portrait; margin: 12mm }",
            // Cards are of A6, four on a page, wherever in the world the paper is.
            Self::Cards => "@page { size: A4 portrait; margin: 0 }",
            // The size of slides in every program for them: thirteen and a third inches by seven and a half.
            Self::Slides => "@page { size: 338.67mm 190.5mm; margin: 0 }",
            Self::Map => "@page { size: landscape; margin: 10mm }",
        }
    }

    /// The one of that id, if there is one.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.id() == id)
    }
}

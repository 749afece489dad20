//! The pages of the room, in the order in which a workshop needs them.

use crate::ui::words::Words;

/// A page of the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoomStep {
    /// Planning the workshop and keeping its time.
    Plan,
    /// Taking in drafts.
    #[default]
    Collect,
    /// Bringing lines together.
    Groups,
    /// What the hints say of all drafts.
    Report,
    /// Voting, and settling on objectives.
    Choose,
    /// Presenting the set, and handing it out.
    Close,
}

impl RoomStep {
    /// All of them, in their order.
    pub const ALL: [Self; 6] = [
        Self::Plan,
        Self::Collect,
        Self::Groups,
        Self::Report,
        Self::Choose,
        Self::Close,
    ];

    /// What it is called in addresses; nothing for the first.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Collect => "",
            Self::Groups => "groups",
            Self::Report => "report",
            Self::Choose => "choose",
            Self::Close => "close",
        }
    }

    /// The fragment that leads to it.
    pub fn href(self) -> String {
        match self.slug() {
            "" => "#/room".to_owned(),
            slug => format!("#/room/{slug}"),
        }
    }

    /// The page of a slug; the first where there is none of that name.
    pub fn parse(slug: &str) -> Self {
        let found = Self::ALL.into_iter().find(|step| step.slug() == slug);
        found.unwrap_or_default()
    }

    /// What it is called.
    pub fn name(self, words: &Words) -> &'static str {
        match self {
            Self::Plan => words.workshop.plan(),
            Self::Collect => words.room.collect(),
            Self::Groups => words.room_groups.title(),
            Self::Report => words.room_report.title(),
            Self::Choose => words.choosing.choose(),
            Self::Close => words.closing.close(),
        }
    }
}

//! Answers to the chain that have not been taken in yet, and the text in which they wait for that.

use super::chain::Chain;
use crate::domain::RecordId;
use crate::ui::route::Route;

/// Where the answers are kept.
pub const KEY: &str = "aimwell.chain";

/// The text to keep: the address of the line, and each answer on a line of its own.
pub fn to_text(id: RecordId, chain: &Chain) -> String {
    [
        &Route::Line(id).href(),
        &chain.change,
        &chain.whom,
        &chain.seen,
    ]
    .map(String::as_str)
    .join("\n")
}

/// Reads what was kept; nothing where it makes no sense.
pub fn parse(text: &str) -> Option<(RecordId, Chain)> {
    let mut lines = text.split('\n');
    let Route::Line(id) = Route::parse(lines.next()?) else {
        return None;
    };
    let mut answer = || lines.next().unwrap_or_default().to_owned();
    let chain = Chain {
        change: answer(),
        whom: answer(),
        seen: answer(),
    };
    Some((id, chain))
}

#[cfg(target_arch = "wasm32")]
mod here {
    use super::{Chain, KEY, RecordId, parse, to_text};
    use crate::storage::{LocalShelf, Shelf};
    use leptos::prelude::*;

    /// The answers of this browser, with the line they are about. They outlive the page, so that looking
    /// something up elsewhere or reloading loses none of them.
    #[derive(Clone, Copy)]
    pub struct KeptChain(RwSignal<Option<(RecordId, Chain)>>);

    impl KeptChain {
        /// Reads what was kept.
        pub fn open() -> Self {
            let kept = LocalShelf.read(KEY).ok().flatten();
            Self(RwSignal::new(kept.as_deref().and_then(parse)))
        }

        /// The answers about a line; empty where none were given.
        pub fn about(self, id: RecordId) -> Chain {
            let kept = self.0.get().filter(|(about, _)| *about == id);
            kept.map(|(_, chain)| chain).unwrap_or_default()
        }

        /// Whether answers about a line are waiting.
        pub fn is_about(self, id: RecordId) -> bool {
            self.0
                .with_untracked(|kept| kept.as_ref().is_some_and(|(about, _)| *about == id))
        }

        /// Keeps the answers about a line, in the place of those about any other.
        pub fn keep(self, id: RecordId, chain: Chain) {
            // A browser that keeps nothing says so elsewhere.
            let _ = LocalShelf.write(KEY, &to_text(id, &chain));
            self.0.set(Some((id, chain)));
        }

        /// Hands out the answers, which are no longer kept.
        pub fn take(self) -> Option<(RecordId, Chain)> {
            let _ = LocalShelf.remove(KEY);
            self.0.try_update(Option::take).flatten()
        }
    }
}
#[cfg(target_arch = "wasm32")]
pub use here::KeptChain;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{KeyResultId, ObjectiveId};

    #[test]
    fn answers_read_back_with_the_line_they_are_about() {
        let chain = Chain {
            change: "Nobody waits for a password".to_owned(),
            whom: String::new(),
            seen: "calls fall from 40 to 10".to_owned(),
        };
        for id in [
            RecordId::from(ObjectiveId::new(7)),
            KeyResultId::new(8).into(),
        ] {
            assert_eq!(parse(&to_text(id, &chain)), Some((id, chain.clone())));
        }
    }

    #[test]
    fn what_makes_no_sense_is_nothing() {
        for text in ["", "\n\n", "#/map\na\nb\nc"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}

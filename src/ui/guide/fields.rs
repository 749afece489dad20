//! The small fields of a key result, which together write its sentence.

use super::measured::Measured;
use super::sentence::{Aim, Pieces};
use crate::ui::browser;
use crate::ui::language::words;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A field: the piece that it holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    What,
    Today,
    Goal,
    Unit,
}

impl Piece {
    fn of(self, pieces: &mut Pieces) -> &mut String {
        match self {
            Self::What => &mut pieces.what,
            Self::Today => &mut pieces.today,
            Self::Goal => &mut pieces.goal,
            Self::Unit => &mut pieces.unit,
        }
    }

    const fn identity(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Today => "today",
            Self::Goal => "goal",
            Self::Unit => "unit",
        }
    }

    /// The name and the placeholder of its field.
    fn words(self, kind: Measured) -> (&'static str, &'static str) {
        let words = &words().guide;
        match self {
            Self::What => (words.what(), words.what_placeholder()),
            Self::Today => (words.today(), ""),
            Self::Goal if kind == Measured::Guard => (words.edge(), ""),
            Self::Goal => (words.goal(), ""),
            Self::Unit => (words.unit(), words.unit_placeholder()),
        }
    }
}

/// The fields in a row; Enter goes from each to the next.
#[component]
pub fn PieceFields(
    /// What they hold.
    pieces: Memo<Option<Pieces>>,
    /// Which question they answer.
    kind: Measured,
    /// What happens when one of them changes.
    on_change: Callback<Pieces>,
    /// What Enter does on the first field before it goes on; whether that was all.
    #[prop(into)]
    on_enter: Callback<(), bool>,
) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut Pieces)| {
        if let Some(mut pieces) = pieces.get_untracked() {
            change(&mut pieces);
            on_change.run(pieces);
        }
    };
    let field = move |piece: Piece| {
        let (name, placeholder) = piece.words(kind);
        let value = move || {
            pieces
                .get()
                .map(|mut pieces| piece.of(&mut pieces).clone())
                .unwrap_or_default()
        };
        let is_number = matches!(piece, Piece::Today | Piece::Goal);
        let on_key = move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                if piece != Piece::What || !on_enter.run(()) {
                    go_on(piece, kind, pieces);
                }
            }
        };
        view! {
            <label class=piece.identity()>
                {name}
                <input
                    id=piece.identity()
                    type="text"
                    autocomplete="off"
                    inputmode=is_number.then_some("decimal")
                    placeholder=placeholder
                    prop:value=value
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        change(&|pieces| piece.of(pieces).clone_from(&text));
                    }
                    on:keydown=on_key
                />
            </label>
        }
        .into_any()
    };
    let second = if kind == Measured::Sign {
        field(Piece::Today)
    } else {
        view! { <AimField pieces=pieces on_change=on_change /> }.into_any()
    };
    view! {
        <div class="piece-fields">
            {field(Piece::What)}
            {second}
            {field(Piece::Goal)}
            {field(Piece::Unit)}
        </div>
    }
}

/// Goes from a field to the one after it; from the first, if it is empty, to the source, whose Enter goes on.
fn go_on(piece: Piece, kind: Measured, pieces: Memo<Option<Pieces>>) {
    let is_blank = pieces
        .get_untracked()
        .is_none_or(|pieces| pieces.is_blank());
    let next = match piece {
        _ if is_blank => ".guide-buttons .primary",
        Piece::What if kind == Measured::Guard => "#aim",
        Piece::What => "#today",
        Piece::Today => "#goal",
        Piece::Goal => "#unit",
        Piece::Unit => ".source input",
    };
    browser::focus(next);
}

/// On which side of the edge a guard keeps its number.
#[component]
fn AimField(pieces: Memo<Option<Pieces>>, on_change: Callback<Pieces>) -> impl IntoView {
    let words = &words().guide;
    let is_least = move || {
        pieces
            .get()
            .is_some_and(|pieces| pieces.aim == Aim::AtLeast)
    };
    let value = move || {
        if is_least() {
            words.at_least()
        } else {
            words.at_most()
        }
        .to_owned()
    };
    let choose = move |event| {
        if let Some(pieces) = pieces.get_untracked() {
            let aim = if event_target_value(&event) == words.at_least() {
                Aim::AtLeast
            } else {
                Aim::AtMost
            };
            on_change.run(Pieces { aim, ..pieces });
        }
    };
    view! {
        <label class="aim">
            {words.may_be()}
            <select
                id="aim"
                prop:value=value
                on:change=choose
                on:keydown=move |event| {
                    if event.key() == "Enter" {
                        event.prevent_default();
                        browser::focus("#goal");
                    }
                }
            >
                <option value=words.at_most()>{words.at_most()}</option>
                <option value=words.at_least()>{words.at_least()}</option>
            </select>
        </label>
    }
}

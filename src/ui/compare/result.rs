//! What comes of a comparison, made in slices so that the page stays alive.

use super::comparing::Comparing;
use super::line::{Kind, Pair};
use super::selection::Source;
use super::side::Side;
use super::source::{OpenFiles, State, Unread, choices, read};
use super::table::PairTable;
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::session::use_session;
use crate::ui::slices::Slices;
use crate::ui::snapshots::Snapshots;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// A state that was asked for, once it has been read.
type Asked = RwSignal<Option<Result<State, Unread>>>;

/// How far a comparison has come.
#[derive(Clone, Default)]
enum Outcome {
    /// Something has still to be read.
    #[default]
    Waiting,
    /// So much of it is done, from 0 to 1.
    Underway(f64),
    /// All pairs of lines.
    Done(Arc<Vec<Pair>>),
}

/// Both states side by side, as soon as they have been read and compared.
#[component]
pub fn CompareResult(
    /// What stands on the left.
    left: Memo<Option<Source>>,
    /// What stands on the right.
    right: Memo<Option<Source>>,
    /// The files that can be compared.
    files: OpenFiles,
    /// Whether lines that are the same on both sides are left out.
    only_changes: RwSignal<bool>,
) -> impl IntoView {
    let words = words();
    let states = [state(left, files), state(right, files)];
    let outcome = outcome(states);
    let unread = memo(move || {
        let mut unread = states.iter().filter_map(|state| state.get()?.err());
        unread.next().map(|unread| match unread {
            Unread::Gone => words.compare.unread(),
            Unread::Closed => words.compare.closed(),
        })
    });
    let said = move || {
        outcome.with(|outcome| match outcome {
            Outcome::Waiting => String::new(),
            Outcome::Underway(_) => words.compare.comparing().to_owned(),
            Outcome::Done(pairs) => summary(pairs),
        })
    };
    let name = move |source: Memo<Option<Source>>| {
        let all = choices(use_session(), expect_context(), files).into_iter();
        let mut named = all.filter(|(choice, _)| Some(*choice) == source.get_untracked());
        named.next().map(|(_, name)| name).unwrap_or_default()
    };
    view! {
        {move || unread.get().map(|unread| view! { <p class="file-problem" role="alert">{unread}</p> })}
        <p role="status">{said}</p>
        {move || match outcome.get() {
            Outcome::Waiting => ().into_any(),
            Outcome::Underway(share) => view! { <progress aria-label=words.compare.comparing() prop:value=share></progress> }.into_any(),
            Outcome::Done(pairs) => {
                let names = untrack(|| [name(left), name(right)]);
                view! { <PairTable pairs=pairs names=names only_changes=only_changes.get() /> }.into_any()
            }
        }}
    }
}

/// What a source holds, read anew whenever another one is chosen.
fn state(source: Memo<Option<Source>>, files: OpenFiles) -> Asked {
    let session = use_session();
    let snapshots = expect_context::<Snapshots>();
    let state = RwSignal::new(None);
    Effect::new(move || {
        let Some(chosen) = source.get() else {
            return;
        };
        if matches!(chosen, Source::File(_)) {
            files.track();
        }
        spawn_local(async move {
            let read = read(chosen, session, snapshots, files).await;
            // Something else may have been chosen meanwhile, or the page left.
            if source.try_get_untracked() == Some(Some(chosen)) {
                state.try_set(Some(read));
            }
        });
    });
    state
}

/// Compares two states as soon as both are there, and again whenever one of them is another.
fn outcome(states: [Asked; 2]) -> RwSignal<Outcome> {
    let outcome = RwSignal::new(Outcome::Waiting);
    // Tells comparisons apart, so that one that nobody asks for any more ends.
    let current = StoredValue::new(0_u32);
    Effect::new(move || {
        let [left, right] = states.map(|state| state.get());
        current.update_value(|current| *current += 1);
        let (Some(Ok(left)), Some(Ok(right))) = (left, right) else {
            return outcome.set(Outcome::Waiting);
        };
        let number = current.get_value();
        let goes_on = move || current.try_get_value() == Some(number);
        spawn_local(async move {
            if let Some(pairs) = compare(left, right, outcome, goes_on).await {
                let _ = outcome.try_set(Outcome::Done(Arc::new(pairs)));
            }
        });
    });
    outcome
}

/// All pairs of lines; `None` once nobody asks for them any more.
async fn compare(
    left: State,
    right: State,
    outcome: RwSignal<Outcome>,
    goes_on: impl Fn() -> bool,
) -> Option<Vec<Pair>> {
    let mut slices = Slices::new();
    let side = |state: State| Side::new(state.0, state.1);
    let mut comparing = Comparing::new(side(left), side(right));
    while goes_on() {
        if let Some(pairs) = comparing.go_on() {
            return Some(pairs);
        }
        if slices.is_over() {
            let _ = outcome.try_set(Outcome::Underway(comparing.share()));
            slices.breathe().await;
        }
    }
    None
}

/// "2 changed · one only on the left · 14 the same".
fn summary(pairs: &[Pair]) -> String {
    let words = &words().compare;
    let count = |kind: Kind| pairs.iter().filter(|pair| pair.kind() == kind).count();
    let counts = [
        words.count_changed().say(count(Kind::Changed)),
        words.count_gone().say(count(Kind::Gone)),
        words.count_new().say(count(Kind::New)),
        words.count_same().say(count(Kind::Same)),
    ];
    counts.join(" · ")
}

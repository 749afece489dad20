//! Lines side by side, with what differs marked by more than colour.

use super::line::{Kind, LineState, Pair, only_in};
use crate::exchange::{Run, Value, word_diff};
use crate::ui::browser;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::Shown;
use crate::ui::standing::percent;
use crate::ui::words::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// So many lines are drawn at a time, in which nobody notices that the page does not answer.
const SLICE: usize = 30;

/// All pairs of lines, or only those that differ, under the objectives they belong to; many of them come to be seen
/// slice by slice.
#[component]
pub fn PairTable(
    /// The pairs.
    pairs: Arc<Vec<Pair>>,
    /// The names of the two sides.
    names: [String; 2],
    /// Whether to leave out what is the same on both sides.
    only_changes: bool,
) -> impl IntoView {
    let shown = Arc::new(shown(&pairs, only_changes));
    let slices = shown.len().div_ceil(SLICE);
    let drawn = RwSignal::new(1);
    spawn_local(async move {
        while drawn
            .try_get_untracked()
            .is_some_and(|drawn| drawn < slices)
        {
            browser::breathe().await;
            let _ = drawn.try_update(|drawn| *drawn += 1);
        }
    });
    let body = move |slice: usize| {
        let (pairs, shown) = (pairs.clone(), shown.clone());
        view! {
            <Shown when=move || { drawn.get() > slice }>
                <tbody>
                    {shown.iter().skip(slice * SLICE).take(SLICE).filter_map(|at| pairs.get(*at)).map(row).collect_view()}
                </tbody>
            </Shown>
        }
        .into_any()
    };
    view! {
        <table class="pairs">
            <thead>
                <tr>{names.map(|name| view! { <th scope="col">{name}</th> })}</tr>
            </thead>
            {(0..slices).map(body).collect_view()}
        </table>
    }
}

/// The places of the pairs to be seen: an objective is there for the sake of its key results too.
fn shown(pairs: &[Pair], only_changes: bool) -> Vec<usize> {
    let mut shown = Vec::new();
    let mut heading = None;
    for (at, pair) in pairs.iter().enumerate() {
        let is_seen = !only_changes || pair.kind() != Kind::Same;
        if pair.is_objective {
            heading = Some(at).filter(|_| !is_seen);
        }
        if is_seen {
            shown.extend(heading.take());
            shown.push(at);
        }
    }
    shown
}

fn row(pair: &Pair) -> AnyView {
    let class = ["pair-key-result", "pair-objective"][usize::from(pair.is_objective)];
    let left = cell(pair.left.as_ref(), pair.right.as_ref(), false);
    let right = cell(pair.right.as_ref(), pair.left.as_ref(), true);
    view! { <tr class=class><td>{left}</td><td>{right}</td></tr> }.into_any()
}

/// One side of a pair: what differs from the other side is marked as gone or as new.
fn cell(line: Option<&LineState>, other: Option<&LineState>, is_new: bool) -> AnyView {
    let words = words();
    let Some(line) = line else {
        return view! { <p class="quiet">{words.compare.nothing_here()}</p> }.into_any();
    };
    let only = other.is_none().then(|| {
        let text = if is_new {
            words.compare.only_right()
        } else {
            words.compare.only_left()
        };
        view! { <p class="pair-mark">{text}</p> }
    });
    let none = LineState::default();
    let other = other.unwrap_or(if only.is_some() { line } else { &none });
    let measure = |line: &LineState| {
        let measure = line.measure.clone();
        measure
            .map(|_| words.value(&Value::Measure(line.measure.clone()), &FIGURES))
            .unwrap_or_default()
    };
    let progress = |line: &LineState| {
        line.progress
            .map(|share| percent(words, share))
            .unwrap_or_default()
    };
    let fact = |template: &str, of: &dyn Fn(&LineState) -> String, name: &str| {
        let text = of(line);
        let is_changed = text != of(other);
        (!text.is_empty()).then(|| {
            let text = fill(template, &[(name, &text)]);
            view! { <p class="pair-fact">{marked(text, is_changed, is_new)}</p> }
        })
    };
    let hints = only_in(&line.hints, &other.hints);
    let template = if is_new {
        words.compare.hint_new()
    } else {
        words.compare.hint_gone()
    };
    let hints = (!hints.is_empty()).then(|| {
        let hints = hints.into_iter().map(|hint| {
            let text = fill(template, &[("hint", hint)]);
            view! { <li lang="en">{marked(text, true, is_new)}</li> }.into_any()
        });
        view! { <ul class="pair-hints">{hints.collect_view()}</ul> }
    });
    view! {
        {only}
        <p class="pair-title">{wording(&line.title, &other.title, is_new)}</p>
        {(!line.why.is_empty()).then(|| view! { <p class="pair-why">{wording(&line.why, &other.why, is_new)}</p> })}
        {fact(words.compare.measure(), &measure, "measure")}
        {fact(words.compare.progress(), &progress, "progress")}
        {hints}
    }
    .into_any()
}

/// The words of one side, those marked that the other one lacks.
fn wording(text: &str, other: &str, is_new: bool) -> AnyView {
    let (before, after) = if is_new { (other, text) } else { (text, other) };
    let runs = word_diff(before, after).into_iter();
    let runs = runs.filter_map(|run| match (run, is_new) {
        (Run::Same(text), _) => Some(text.into_any()),
        (Run::New(text), true) | (Run::Gone(text), false) => Some(marked(text, true, is_new)),
        _ => None,
    });
    runs.collect_view().into_any()
}

fn marked(text: String, is_changed: bool, is_new: bool) -> AnyView {
    match (is_changed, is_new) {
        (false, _) => text.into_any(),
        (true, true) => view! { <ins>{text}</ins> }.into_any(),
        (true, false) => view! { <del>{text}</del> }.into_any(),
    }
}

//! The funnel beside the question, which fills as people go.

use super::draft::Draft;
use crate::ui::funnel::{Funnel, Level, Texts, draw};
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::words::{fill, shortened};
use leptos::prelude::*;

/// The title in the description of the picture is cut to this many characters.
const SHORT: usize = 80;

/// The funnel of an objective.
#[component]
pub fn Picture(
    /// The objective.
    draft: Draft,
) -> impl IntoView {
    let Draft { session, id } = draft;
    let texts = memo(move || {
        session.outline().with(|outline| {
            let lines = outline.branch(id.into());
            session.read_records(&lines, |workspace| Texts::of(workspace, outline, id))
        })
    });
    let before = StoredValue::new(None::<Vec<(Level, usize)>>);
    let svg = move || {
        texts.with(|texts| {
            let funnel = Funnel::of(texts);
            let now = written(&funnel);
            let places = now.iter().map(|(place, _)| *place).collect();
            let before = before
                .try_update_value(|before| before.replace(places))
                .flatten();
            let is_new = |place: &(Level, usize)| {
                before
                    .as_ref()
                    .is_some_and(|before| !before.contains(place))
            };
            let fresh: Vec<usize> = now
                .iter()
                .filter(|(place, _)| is_new(place))
                .map(|(_, index)| *index)
                .collect();
            let words = &words().guide;
            let captions = [
                words.level_objective(),
                words.level_key_results(),
                words.level_initiatives(),
            ];
            draw(
                &funnel,
                captions,
                "guide-funnel",
                (words.funnel(), &description(texts)),
                &fresh,
            )
        })
    };
    view! { <aside class="guide-picture" aria-label=words().guide.funnel() inner_html=svg></aside> }
}

/// The boxes that hold text: each with its place within its column, and among all boxes.
fn written(funnel: &Funnel) -> Vec<((Level, usize), usize)> {
    let mut places = Vec::new();
    for level in [Level::Objective, Level::KeyResult, Level::Initiative] {
        let column = funnel
            .boxes
            .iter()
            .enumerate()
            .filter(|(_, place)| place.level == level);
        for (row, (index, place)) in column.enumerate() {
            if !place.lines.is_empty() {
                places.push(((level, row), index));
            }
        }
    }
    places
}

fn description(texts: &Texts) -> String {
    let words = &words().guide;
    let objective = if texts.objective.is_empty() {
        words.no_objective().to_owned()
    } else {
        format!("“{}”", shortened(&texts.objective, SHORT))
    };
    let key_results = words.key_results().say(texts.key_results.len());
    let initiatives = words.initiatives().say(texts.initiatives());
    let gaps = [
        ("objective", objective.as_str()),
        ("key_results", &key_results),
        ("initiatives", &initiatives),
    ];
    fill(words.funnel_contents(), &gaps)
}

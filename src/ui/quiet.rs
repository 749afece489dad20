//! An objective as words alone, for where nobody looks at the moment: to be found, printed and read aloud,
//! at a fraction of what its text boxes, buttons and hints cost.

use super::markup::Markup;
use crate::domain::{Measure, ObjectiveId, Outline, Workspace};

/// What most objectives take, in bytes.
const ROOM: usize = 1024;

/// The section of an objective, as HTML. `number` is its place, from 1; `settled` says who
/// owns it and the like; `measure` says how a key result is measured.
pub fn quiet(
    workspace: &Workspace,
    outline: &Outline,
    id: ObjectiveId,
    number: usize,
    settled: &str,
    measure: impl Fn(&Measure) -> String,
) -> String {
    let mut html = Markup::with_room(ROOM);
    let Some(objective) = workspace.objective(id) else {
        return html.finish();
    };
    html.raw("<section class=\"objective far\"><p>");
    html.pieces(&["<b aria-hidden=\"true\">", &number.to_string(), "</b>"]);
    title(&mut html, objective.title.value());
    html.raw("</p>");
    let why = objective.why.value();
    if !why.is_empty() {
        html.element("<p class=\"why\">", why, "</p>");
    }
    if !settled.is_empty() {
        html.element("<p class=\"details-line\">", settled, "</p>");
    }
    // The numbers of the key results are the style's: a thousand objectives are five thousand elements less.
    html.raw("<ol role=\"list\">");
    for id in outline.key_results(id) {
        let Some(key_result) = workspace.key_result(*id) else {
            continue;
        };
        html.raw("<li>");
        title(&mut html, key_result.title.value());
        if let Some(read) = key_result.measure.value() {
            html.element("<i>", &measure(read), "</i>");
        }
        html.raw("</li>");
        for initiative in outline.initiatives(*id) {
            if let Some(initiative) = workspace.initiative(*initiative) {
                html.raw("<li class=\"initiative\">");
                title(&mut html, initiative.title.value());
                html.raw("</li>");
            }
        }
    }
    html.raw("</ol></section>");
    html.finish()
}

fn title(html: &mut Markup, title: &str) {
    html.element("<span>", title, "</span>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CycleId, Edit, InitiativeId, KeyResultId, Line, Prose, Stamp};

    const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);

    fn html(title: &str) -> String {
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(
            &mut workspace,
            Stamp {
                time: 1,
                ..Stamp::NEVER
            },
        );
        edit.add_objective(OBJECTIVE, CycleId::new(1), 0);
        edit.objective(OBJECTIVE, |objective, stamp| {
            objective.title.edit(Line::new(title), stamp);
            objective
                .why
                .edit(Prose::new("Nobody waits\ngladly"), stamp);
        });
        let key_result = KeyResultId::new(1);
        edit.add_key_result(key_result, OBJECTIVE, 0);
        edit.key_result(key_result, |key_result, stamp| {
            key_result
                .title
                .edit(Line::new("p95 < 200 ms & no error"), stamp);
        });
        edit.add_initiative(
            InitiativeId::new(1),
            key_result,
            0,
            Line::new("Cache prices"),
        );
        drop(edit.finish());
        let outline = Outline::of(&workspace);
        quiet(&workspace, &outline, OBJECTIVE, 7, "Mina & Co", |_| {
            "?".to_owned()
        })
    }

    #[test]
    fn every_word_of_an_objective_is_there_in_its_order() {
        let html = html("Paying feels instant");
        let places: Vec<_> = [
            "7<",
            "Paying feels instant",
            "Nobody waits\ngladly",
            "Mina &amp; Co",
            "Cache prices",
        ]
        .map(|words| html.find(words))
        .to_vec();
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{html}"
        );
    }

    #[test]
    fn no_text_becomes_markup() {
        let html = html("<img src=x onerror=\"alert(1)\">");
        assert!(html.contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"));
        assert!(html.contains("p95 &lt; 200 ms &amp; no error"));
    }
}

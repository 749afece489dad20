//! An objective as words alone, for where nobody looks at the moment: to be found, printed and read aloud,
//! at a fraction of what its text boxes, buttons and hints cost.

use crate::domain::{Measure, ObjectiveId, Outline, Workspace};

/// The inside of the section of an objective, as HTML. `number` is its place, from 1; `measure` says how a
/// key result is measured.
pub fn quiet(
    workspace: &Workspace,
    outline: &Outline,
    id: ObjectiveId,
    number: usize,
    measure: impl Fn(&Measure) -> String,
) -> String {
    let mut html = String::new();
    let Some(objective) = workspace.objective(id) else {
        return html;
    };
    line(&mut html, "p", &number.to_string(), objective.title.value());
    html.push_str("</p>");
    let why = objective.why.value();
    if !why.is_empty() {
        element(&mut html, "<p class=\"why\">", why, "</p>");
    }
    html.push_str("<ol role=\"list\">");
    for (index, id) in outline.key_results(id).iter().enumerate() {
        let Some(key_result) = workspace.key_result(*id) else {
            continue;
        };
        let number = (index + 1).to_string();
        line(&mut html, "li", &number, key_result.title.value());
        if let Some(read) = key_result.measure.value() {
            element(&mut html, "<i>", &measure(read), "</i>");
        }
        html.push_str("</li>");
        for initiative in outline.initiatives(*id) {
            if let Some(initiative) = workspace.initiative(*initiative) {
                line(&mut html, "li", "↳", initiative.title.value());
                html.push_str("</li>");
            }
        }
    }
    html.push_str("</ol>");
    html
}

/// Begins a line with its number and its words.
fn line(html: &mut String, tag: &str, number: &str, title: &str) {
    for part in ["<", tag, "><b aria-hidden=\"true\">", number, "</b>"] {
        html.push_str(part);
    }
    element(html, "<span>", title, "</span>");
}

fn element(html: &mut String, start: &str, text: &str, end: &str) {
    html.push_str(start);
    escape(html, text);
    html.push_str(end);
}

/// Adds a text so that nothing in it is taken for HTML.
pub(super) fn escape(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(letter),
        }
    }
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
        quiet(&workspace, &Outline::of(&workspace), OBJECTIVE, 7, |_| {
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

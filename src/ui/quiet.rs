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
    line(&mut html, &number.to_string(), objective.title.value(), "");
    html.push_str("<div class=\"why\"><div class=\"text-line\">");
    escape(&mut html, objective.why.value());
    html.push_str("</div></div><ol class=\"key-results\" role=\"list\">");
    for (index, id) in outline.key_results(id).iter().enumerate() {
        let Some(key_result) = workspace.key_result(*id) else {
            continue;
        };
        let read = key_result.measure.value().as_ref().map(&measure);
        html.push_str("<li class=\"key-result\">");
        let number = (index + 1).to_string();
        line(
            &mut html,
            &number,
            key_result.title.value(),
            &read.unwrap_or_default(),
        );
        html.push_str("<ul class=\"initiatives\" role=\"list\">");
        for initiative in outline
            .initiatives(*id)
            .iter()
            .filter_map(|id| workspace.initiative(*id))
        {
            html.push_str("<li class=\"initiative\">");
            line(&mut html, "↳", initiative.title.value(), "");
            html.push_str("</li>");
        }
        html.push_str("</ul></li>");
    }
    html.push_str("</ol>");
    html
}

fn line(html: &mut String, number: &str, title: &str, measure: &str) {
    html.push_str("<div class=\"line\"><span class=\"number\" aria-hidden=\"true\">");
    html.push_str(number);
    html.push_str("</span><div class=\"text-line\">");
    escape(html, title);
    html.push_str("</div>");
    if !measure.is_empty() {
        html.push_str("<div class=\"measure\"><span class=\"measure-words\">");
        escape(html, measure);
        html.push_str("</span></div>");
    }
    html.push_str("</div>");
}

/// Adds a text so that nothing in it is taken for HTML.
fn escape(html: &mut String, text: &str) {
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

//! A cycle as a message for a chat: short, with bullets, and with the objectives in bold where the chat takes
//! that. The clipboard holds it twice: as text, in which a star on either side makes bold in Slack, and as the
//! few tags of HTML that Slack, Teams and mail programs keep when something is pasted into them.

use super::handout::{Handout, Stand, Told};
use crate::ui::markup::Markup;
use crate::ui::standing::{percent, sign, status};
use crate::ui::words::Words;

/// The message as plain text.
pub fn text(handout: &Handout, words: &Words) -> String {
    let mut out = String::new();
    bold(&mut out, &handout.cycle);
    add(&mut out, &[" (", &handout.days, ")\n"]);
    for told in &handout.objectives {
        out.push('\n');
        bold(&mut out, &heading(told, words));
        add(
            &mut out,
            &[&owners(told), &stand(told.stand.as_ref(), words), "\n"],
        );
        for (key_result, its) in &told.key_results {
            let (measure, its) = (measure(&key_result.measure), stand(its.as_ref(), words));
            let title = titled(&key_result.title, words);
            add(&mut out, &["• ", title, &measure, &its, "\n"]);
            for initiative in &key_result.initiatives {
                add(&mut out, &["    ◦ ", titled(initiative, words), "\n"]);
            }
        }
    }
    out
}

/// The same message as HTML.
pub fn html(handout: &Handout, words: &Words) -> String {
    let mut html = Markup::default();
    html.element("<p><b>", &handout.cycle, "</b> (");
    html.text(&handout.days).raw(")</p>");
    for told in &handout.objectives {
        html.element("<p><b>", &heading(told, words), "</b>");
        html.text(&owners(told));
        html.text(&stand(told.stand.as_ref(), words)).raw("</p>");
        if told.key_results.is_empty() {
            continue;
        }
        html.raw("<ul>");
        for (key_result, its) in &told.key_results {
            html.element("<li>", titled(&key_result.title, words), "");
            html.text(&measure(&key_result.measure));
            html.text(&stand(its.as_ref(), words));
            if !key_result.initiatives.is_empty() {
                html.raw("<ul>");
                for initiative in &key_result.initiatives {
                    html.element("<li>", titled(initiative, words), "</li>");
                }
                html.raw("</ul>");
            }
            html.raw("</li>");
        }
        html.raw("</ul>");
    }
    html.finish()
}

fn add(out: &mut String, pieces: &[&str]) {
    for piece in pieces {
        out.push_str(piece);
    }
}

/// Adds a text in bold. A star within it would end that early, so then it stays as it is.
fn bold(out: &mut String, text: &str) {
    let star = if text.contains('*') { "" } else { "*" };
    add(out, &[star, text, star]);
}

fn heading(told: &Told, words: &Words) -> String {
    let number = told.objective.number.to_string();
    [&*number, ". ", titled(&told.objective.title, words)].concat()
}

fn titled<'a>(title: &'a str, words: &'a Words) -> &'a str {
    let title = title.trim();
    if title.is_empty() {
        words.review.untitled()
    } else {
        title
    }
}

fn owners(told: &Told) -> String {
    parted(" · ", &told.objective.owners)
}

fn measure(measure: &str) -> String {
    parted(" – ", measure)
}

fn parted(sign: &str, text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        [sign, text].concat()
    }
}

/// Where something stands, behind what it is: " · ● On track, 52%, now 690 ms".
fn stand(stand: Option<&Stand>, words: &Words) -> String {
    let Some(stand) = stand else {
        return String::new();
    };
    let mut parts = vec![[sign(stand.status), " ", status(words, stand.status)].concat()];
    parts.extend(stand.progress.map(|share| percent(words, share)));
    if !stand.now.is_empty() {
        parts.push([words.export.now(), " ", &stand.now].concat());
    }
    [" · ", &parts.join(", ")].concat()
}

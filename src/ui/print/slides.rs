//! Slides of sixteen by nine: one that says what the cycle is about, and one for each objective.

use super::content::{Content, Objective};
use super::fit::Detail;
use super::pages::write_key_result;
use crate::ui::markup::Markup;
use crate::ui::text_width::Face;

/// The sizes of the letters, in points on a slide of 960 by 540; `.slide-0` and so on in style/print.css are the
/// same.
const SIZES: [i32; 8] = [24, 21, 18, 16, 14, 12, 10, 8];
/// What a slide has for its words within its padding, in points.
const ROOM: (i32, i32) = (850, 450);
/// A title is so many times larger than the other letters, in tenths.
const TITLE: i32 = 16;

/// Writes the slides of a cycle.
pub(super) fn slides(html: &mut Markup, content: &Content) {
    let titles = content.objectives.iter().map(|one| one.title.as_str());
    let titles: Vec<&str> = titles.collect();
    begin(html, step(|size| overview_height(content, &titles, size)));
    html.element("<h2>", &content.cycle, "</h2>");
    html.element("<p class=\"kicker\">", &content.days, "</p><ol>");
    for title in titles {
        html.element("<li>", title, "</li>");
    }
    html.raw("</ol></div></article>");
    for objective in &content.objectives {
        write_slide(html, content, objective);
    }
}

fn begin(html: &mut Markup, step: usize) {
    let step = step.to_string();
    html.pieces(&[
        "<article class=\"paper printed-slide\"><div class=\"slide-",
        &step,
        "\">",
    ]);
}

fn write_slide(html: &mut Markup, content: &Content, objective: &Objective) {
    begin(html, step(|size| height(objective, size)));
    html.raw("<p class=\"kicker\">");
    let about = [&*content.cycle, &*objective.owners];
    let about = about.into_iter().filter(|part| !part.is_empty());
    html.text(&about.collect::<Vec<_>>().join(" · "))
        .raw("</p>");
    let number = objective.number.to_string();
    html.pieces(&["<h2><span class=\"number\">", &number, "</span> "]);
    html.text(&objective.title).raw("</h2>");
    html.element_if_any("<p class=\"why\">", &objective.why, "</p>");
    if !objective.key_results.is_empty() {
        html.raw("<ol role=\"list\">");
        for (key_result, number) in objective.key_results.iter().zip(1..) {
            write_key_result(html, key_result, number, Detail::All);
        }
        html.raw("</ol>");
    }
    html.raw("</div></article>");
}

/// The largest step at which words of this height fit; the smallest where none is small enough, so that the
/// rest stands on a second page.
fn step(height: impl Fn(i32) -> i32) -> usize {
    let fits = |size: &i32| height(*size) <= ROOM.1;
    SIZES.iter().position(fits).unwrap_or(SIZES.len() - 1)
}

/// The height of so many lines of a text, in points.
fn lines(text: &str, width: i32, size: i32, is_bold: bool) -> i32 {
    let face = Face {
        size: size * 10,
        is_bold,
    };
    let all = text
        .lines()
        .map(|line| face.wrap(line, width.max(20)).len());
    let count = i32::try_from(all.sum::<usize>()).unwrap_or(i32::MAX / 10_000);
    count.min(10_000) * size * 14 / 10
}

fn overview_height(content: &Content, titles: &[&str], size: i32) -> i32 {
    let head = lines(&content.cycle, ROOM.0, size * TITLE / 10, true) + 4 * size;
    let titles = titles
        .iter()
        .map(|title| lines(title, ROOM.0 - 3 * size, size, false) + size / 2);
    head + titles.sum::<i32>()
}

fn height(objective: &Objective, size: i32) -> i32 {
    let width = ROOM.0;
    let mut height = 4 * size + lines(&objective.title, width - size * 3, size * TITLE / 10, true);
    height += lines(&objective.why, width, size, false);
    // The columns of `.printed-key-result`.
    let words = width * 72 / 100 - 3 * size;
    let figures = width * 28 / 100;
    for key_result in &objective.key_results {
        let left = lines(&key_result.title, words, size, false);
        let right = lines(&key_result.measure, figures, size, true)
            + lines(&key_result.owner, figures, size, false);
        height += left.max(right) + size * 7 / 10;
        for initiative in &key_result.initiatives {
            height += lines(initiative, width - 4 * size, size, false);
        }
    }
    height
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::print::content::KeyResult;

    fn objective(key_results: usize) -> Objective {
        let key_result = KeyResult {
            title: "Failed <b>payments</b> fall from 1.8% to 0.6%".to_owned(),
            measure: "1.8 → 0.6 %".to_owned(),
            owner: "Mina".to_owned(),
            initiatives: vec!["Retry with a second acquirer".to_owned()],
        };
        Objective {
            number: 2,
            title: "Paying feels instant".to_owned(),
            why: "Every second costs us customers.\nAnd nobody likes to wait.".to_owned(),
            owners: "Checkout".to_owned(),
            key_results: vec![key_result; key_results],
        }
    }

    #[test]
    fn every_objective_has_a_slide_behind_the_one_of_the_cycle() {
        let content = Content {
            cycle: "2027 Q1".to_owned(),
            days: "January to March".to_owned(),
            objectives: vec![objective(3), objective(1)],
            teams: Vec::new(),
        };
        let mut html = Markup::default();
        slides(&mut html, &content);
        let html = html.finish();
        assert_eq!(html.matches("<article").count(), 3);
        assert_eq!(html.matches("Paying feels instant").count(), 4);
        assert!(
            html.contains("2027 Q1 · Checkout") && !html.contains("<b>payments"),
            "{html}"
        );
        assert_eq!(html.matches("<div").count(), html.matches("</div").count());
    }

    #[test]
    fn few_words_are_set_large_and_many_smaller() {
        let step = |count| step(|size| height(&objective(count), size));
        assert!(step(3) <= 2, "{}", step(3));
        assert!((0..20).all(|count| step(count) <= step(count + 1)));
        assert_eq!(step(200), SIZES.len() - 1);
    }
}

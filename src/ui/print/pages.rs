//! Pages as HTML.

use super::Sheet;
use super::cards::cards;
use super::content::{Content, KeyResult, Objective};
use super::fit::{Detail, STEPS, sheet_step};
use super::slides::slides;
use crate::ui::markup::Markup;
use crate::ui::words::{Words, fill};

/// What is printed of a cycle, as HTML. The map draws itself.
pub fn pages(content: &Content, sheet: Sheet, words: &Words) -> String {
    let mut html = Markup::default();
    match sheet {
        Sheet::Document => document(&mut html, content),
        Sheet::Teams => teams(&mut html, content, words),
        Sheet::Cards => cards(&mut html, content, words),
        Sheet::Slides => slides(&mut html, content),
        Sheet::Map => {}
    }
    html.finish()
}

fn document(html: &mut Markup, content: &Content) {
    html.raw("<article class=\"paper\">");
    heading(html, &content.cycle, &content.days);
    for objective in &content.objectives {
        write_objective(html, objective, Detail::All);
    }
    html.raw("</article>");
}

/// A sheet for each team. Where there are no teams, one for all.
fn teams(html: &mut Markup, content: &Content, words: &Words) {
    let has_teams = content.teams.iter().any(|team| team.name.is_some());
    for team in &content.teams {
        let objectives = team.objectives.iter();
        let objectives = objectives.filter_map(|place| content.objectives.get(*place));
        let objectives: Vec<&Objective> = objectives.collect();
        let step = sheet_step(&objectives);
        // What takes several pages anyway is set to be read.
        let (class, detail) = step.map_or_else(
            || ("over".to_owned(), Detail::All),
            |step| (step.to_string(), STEPS[step].detail),
        );
        html.pieces(&["<article class=\"paper team-sheet fit-", &class, "\">"]);
        let about = [&*content.cycle, &*content.days].join(" · ");
        match &team.name {
            Some(name) => heading(html, name, &about),
            None if has_teams => heading(html, words.print.no_team(), &about),
            None => heading(html, &content.cycle, &content.days),
        }
        html.raw("<div class=\"columns\">");
        for objective in &objectives {
            write_objective(html, objective, detail);
        }
        html.raw("</div>");
        let left_out = match (step, detail) {
            (None, _) => fill(
                words.print.overfull(),
                &[("count", &objectives.len().to_string())],
            ),
            (_, Detail::All) => String::new(),
            (_, Detail::NoWork) => words.print.without_work().to_owned(),
            (_, Detail::Bare) => words.print.without_reasons().to_owned(),
        };
        html.element_if_any("<p class=\"left-out\">", &left_out, "</p>");
        html.raw("</article>");
    }
}

fn heading(html: &mut Markup, title: &str, about: &str) {
    html.element("<header><h2>", title, "</h2>");
    html.element("<p>", about, "</p></header>");
}

fn write_objective(html: &mut Markup, objective: &Objective, detail: Detail) {
    let number = objective.number.to_string();
    html.raw("<section class=\"printed-objective\"><div class=\"head\"><h3>");
    html.pieces(&["<span class=\"number\">", &number, "</span> "]);
    html.text(&objective.title).raw("</h3>");
    if detail != Detail::Bare {
        html.element_if_any("<p class=\"why\">", &objective.why, "</p>");
    }
    html.element_if_any("<p class=\"owners\">", &objective.owners, "</p>");
    html.raw("</div>");
    if !objective.key_results.is_empty() {
        html.raw("<ol role=\"list\">");
        for (key_result, number) in objective.key_results.iter().zip(1..) {
            write_key_result(html, key_result, number, detail);
        }
        html.raw("</ol>");
    }
    html.raw("</section>");
}

/// Writes a key result with its measure, its owner and the work behind it, in so much detail.
pub(super) fn write_key_result(
    html: &mut Markup,
    key_result: &KeyResult,
    number: i32,
    detail: Detail,
) {
    html.raw("<li class=\"printed-key-result\"><span class=\"number\">");
    html.number(number);
    html.element(
        "</span><span class=\"words\">",
        &key_result.title,
        "</span><span class=\"figures\">",
    );
    html.element_if_any("<b>", &key_result.measure, "</b> ");
    html.element_if_any("<i>", &key_result.owner, "</i>");
    html.raw("</span>");
    let is_with_work = detail == Detail::All;
    for initiative in key_result.initiatives.iter().filter(|_| is_with_work) {
        html.element_if_any("<span class=\"work\">↳ ", initiative, "</span>");
    }
    html.raw("</li>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::print::content::Team;
    use crate::ui::words::ENGLISH;

    fn content(teams: Vec<Team>) -> Content {
        let objective = |number, title: &str| Objective {
            number,
            title: title.to_owned(),
            why: "Because <b> & so".to_owned(),
            owners: "Checkout".to_owned(),
            key_results: vec![KeyResult {
                title: "Failed payments fall".to_owned(),
                measure: "1.8 → 0.6 %".to_owned(),
                owner: "Mina".to_owned(),
                initiatives: vec!["Retry".to_owned()],
            }],
        };
        Content {
            cycle: "2027 Q1".to_owned(),
            days: "January to March".to_owned(),
            objectives: vec![
                objective(1, "Paying is instant"),
                objective(2, "Releases are dull"),
            ],
            teams,
        }
    }

    fn team(name: Option<&str>, objectives: &[usize]) -> Team {
        Team {
            name: name.map(str::to_owned),
            objectives: objectives.to_vec(),
        }
    }

    #[test]
    fn the_document_says_all_there_is_in_its_order() {
        let html = pages(&content(Vec::new()), Sheet::Document, &ENGLISH);
        let places: Vec<_> = [
            "2027 Q1",
            "January",
            "Paying",
            "Because &lt;b&gt; &amp; so",
            "Checkout",
            "Failed",
            "1.8 → 0.6",
            "Mina",
            "Retry",
            "Releases",
        ]
        .map(|part| {
            html.find(part)
                .unwrap_or_else(|| panic!("{part} in {html}"))
        })
        .into();
        assert!(places.is_sorted(), "{html}");
    }

    #[test]
    fn a_shared_objective_stands_on_the_sheet_of_each_team() {
        let teams = vec![
            team(Some("Checkout"), &[0]),
            team(Some("Platform"), &[0, 1]),
            team(None, &[1]),
        ];
        let html = pages(&content(teams), Sheet::Teams, &ENGLISH);
        assert_eq!(html.matches("<article").count(), 3);
        assert_eq!(html.matches("Paying is instant").count(), 2);
        assert!(html.contains(ENGLISH.print.no_team()));
    }

    #[test]
    fn without_teams_there_is_one_sheet_named_after_the_cycle() {
        let html = pages(&content(vec![team(None, &[0, 1])]), Sheet::Teams, &ENGLISH);
        assert_eq!(html.matches("<article").count(), 1);
        assert!(html.contains("<h2>2027 Q1</h2>"));
    }

    #[test]
    fn a_sheet_says_what_it_leaves_out_and_one_that_is_overfull_leaves_out_nothing() {
        let sheet = |count: usize| {
            let mut content = content(Vec::new());
            let full = content.objectives[0].clone();
            let key_results = vec![full.key_results[0].clone(); 5];
            content.objectives = vec![
                Objective {
                    key_results,
                    ..full
                };
                count
            ];
            content.teams = vec![team(Some("Checkout"), &(0..count).collect::<Vec<_>>())];
            pages(&content, Sheet::Teams, &ENGLISH)
        };
        let mut growing = (1..60).map(sheet);
        let full = growing.find(|html| html.contains("left-out")).unwrap();
        let (usual, over) = (sheet(3), sheet(60));
        assert!(usual.contains("Retry") && !usual.contains("left-out"));
        assert!(
            !full.contains("Retry") && full.contains("left-out"),
            "{full}"
        );
        assert!(over.contains("Retry") && over.contains("60 objectives are more than"));
    }

    #[test]
    fn every_objective_and_key_result_gets_a_card_and_four_make_a_page() {
        let html = pages(&content(Vec::new()), Sheet::Cards, &ENGLISH);
        assert_eq!(html.matches("<section class=\"card ").count(), 4);
        assert_eq!(html.matches("<article").count(), 1);
    }
}

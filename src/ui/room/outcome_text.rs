//! What came of a workshop, as slides for the room and as minutes for those who were not there.

use super::report::report;
use super::rows::draft_name;
use crate::domain::{Date, Line};
use crate::exchange::markdown::escaped;
use crate::room::board::Item;
use crate::room::vote::{Spread, spread};
use crate::room::{Candidate, Room};
use crate::ui::funnel::{Captions, Funnel, Texts, draw};
use crate::ui::markup::Markup;
use crate::ui::words::{Figures, Words, fill};

/// As many rules as can be read on a wall.
const MOST_RULES: usize = 6;

/// All that the texts are written from.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// The room.
    pub room: &'a Room,
    /// The words of the interface.
    pub words: &'a Words,
    /// How days and numbers are written.
    pub figures: &'a Figures,
}

impl Told<'_> {
    /// What the workshop is called.
    pub fn name(&self) -> String {
        if self.room.name.is_blank() {
            return self.words.pages.room().to_owned();
        }
        self.room.name.trim().to_owned()
    }

    /// Which drafts an objective came from.
    pub fn origin(&self, candidate: &Candidate) -> String {
        let drafts = candidate.origins.iter();
        let drafts = drafts.filter_map(|id| self.room.draft(*id));
        let names: Vec<String> = drafts
            .map(|draft| draft_name(self.room, draft, self.words))
            .collect();
        names.join(", ")
    }

    /// How votes of confidence lie, in words; `None` where there are none.
    pub fn spread(&self, key_result: Item) -> Option<String> {
        let spread = spread(self.room.vote.confidence(key_result))?;
        Some(self.spread_text(spread))
    }

    /// A spread in words.
    pub fn spread_text(&self, Spread { low, middle, high }: Spread) -> String {
        let middle = (self.figures.number)(middle);
        let gaps = [
            ("low", &*low.to_string()),
            ("middle", &middle),
            ("high", &high.to_string()),
        ];
        fill(self.words.choosing.spread(), &gaps)
    }

    /// What is said of a key result beside its words: who takes it on, and how confident people are.
    fn notes(&self, key_result: Item) -> Vec<String> {
        let owner = self.room.vote.owner(key_result).trim();
        let owner = (!owner.is_empty())
            .then(|| fill(self.words.closing.taken_on_by(), &[("owner", owner)]));
        let spread = self.spread(key_result);
        let spread =
            spread.map(|spread| fill(self.words.closing.confidence(), &[("spread", &spread)]));
        owner.into_iter().chain(spread).collect()
    }

    /// The slides as HTML: all objectives at a glance, then each with its key results and its funnel.
    pub fn slides(&self) -> Vec<String> {
        let chosen = self.room.chosen();
        let mut first = Markup::default();
        first.element("<h2>", &self.name(), "</h2>");
        first.raw("<ol>");
        for candidate in &chosen {
            first.element("<li>", &candidate.title, "</li>");
        }
        first.raw("</ol>");
        if let Some(day) = self.first_check_in() {
            first.element("<p>", &day, "</p>");
        }
        let slides = chosen.iter().enumerate();
        let slides = slides.map(|(index, candidate)| self.slide(candidate, index));
        let slides = std::iter::once(first.finish()).chain(slides);
        slides.chain(self.report_slide()).collect()
    }

    fn slide(&self, candidate: &Candidate, index: usize) -> String {
        let mut html = Markup::default();
        html.element("<h2>", &candidate.title, "</h2>");
        html.raw("<ol>");
        for (id, title) in &candidate.key_results {
            html.element("<li>", title, "");
            for note in self.notes(*id) {
                html.element("<br><small>", &note, "</small>");
            }
            html.raw("</li>");
        }
        html.raw("</ol>");
        let key_results = candidate.key_results.iter().map(|(id, title)| {
            let work = self.room.initiatives(*id);
            (
                title.to_string(),
                work.iter().map(Line::to_string).collect(),
            )
        });
        let texts = Texts {
            objective: candidate.title.to_string(),
            key_results: key_results.collect(),
        };
        let levels = &self.words.guide;
        let captions: Captions = [
            levels.level_objective(),
            levels.level_key_results(),
            levels.level_initiatives(),
        ];
        let identity = format!("room-funnel-{index}");
        let named = (self.words.guide.funnel(), &*candidate.title);
        html.raw("<div class=\"slide-funnel\">");
        html.raw(&draw(
            &Funnel::written(&texts),
            captions,
            &identity,
            named,
            &[],
        ));
        html.raw("</div>");
        html.finish()
    }

    /// What the hints say of all drafts; none where they are silent.
    fn report_slide(&self) -> Option<String> {
        let told = report(self.room);
        let words = &self.words.room_report;
        if told.rows.is_empty() {
            return None;
        }
        let all = told.drafts.to_string();
        let mut html = Markup::default();
        html.element("<h2>", words.counts(), "</h2>");
        html.raw("<ol>");
        for row in told.rows.iter().take(MOST_RULES) {
            let count = row.drafts.len().to_string();
            let said = fill(words.of_drafts(), &[("count", &count), ("all", &all)]);
            html.element("<li><span lang=\"en\">", row.rule.title, "</span>");
            html.element("<br><small>", &said, "</small></li>");
        }
        html.raw("</ol>");
        Some(html.finish())
    }

    fn first_check_in(&self) -> Option<String> {
        let day = self.room.vote.first_check_in?;
        Some(
            [
                self.words.closing.first_check_in(),
                &(self.figures.day)(day),
            ]
            .join(" "),
        )
    }

    /// The minutes as Markdown: what was chosen, what was not, and why.
    pub fn minutes(&self, today: Date) -> String {
        let words = &self.words.closing;
        let title = fill(words.minutes_of(), &[("name", &self.name())]);
        let mut text = [
            "# ",
            &escaped(&title),
            "\n\n",
            &(self.figures.day)(today),
            "\n",
        ]
        .concat();
        let brief = self.room.brief.trim();
        if !brief.is_empty() {
            text += &["\n", &escaped(brief), "\n"].concat();
        }
        text += &["\n## ", words.agreed(), "\n\n"].concat();
        for (candidate, number) in self.room.chosen().iter().zip(1..) {
            let facts = self.facts(candidate);
            let line = format!("{number}. **{}** ({facts})\n", escaped(&candidate.title));
            text.push_str(&line);
            for (id, title) in &candidate.key_results {
                let notes = self.notes(*id).join("; ");
                let notes = if notes.is_empty() {
                    notes
                } else {
                    format!(" – {}", escaped(&notes))
                };
                text += &["   - ", &*escaped(title), &notes, "\n"].concat();
            }
        }
        if let Some(day) = self.first_check_in() {
            text += &["\n", &day, "\n"].concat();
        }
        let dropped = self.room.dropped();
        if !dropped.is_empty() {
            text += &["\n## ", words.dropped(), "\n\n"].concat();
        }
        for candidate in &dropped {
            let reason = match self.room.vote.reason(candidate.item).trim() {
                "" => words.no_reason(),
                reason => reason,
            };
            let (title, facts) = (escaped(&candidate.title), self.facts(candidate));
            text += &["- ", &*title, " (", &facts, "): ", &escaped(reason), "\n"].concat();
        }
        text
    }

    /// Where an objective came from and how many dots it got, once there was a vote.
    fn facts(&self, candidate: &Candidate) -> String {
        let origin = fill(
            self.words.choosing.of_draft(),
            &[("draft", &escaped(&self.origin(candidate)))],
        );
        let tally = self.room.vote.tally(&[candidate.item]);
        let dots = tally.first().map_or(0, |tally| tally.dots);
        if self.room.vote.is_revealed {
            let dots = self.words.choosing.dot_count().say(dots as usize);
            return [origin, dots].join(", ");
        }
        origin
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Line;
    use crate::room::testing::workspace;
    use crate::ui::words::ENGLISH;

    fn room() -> Room {
        let mut room = Room {
            name: Line::new("Offsite"),
            ..Room::default()
        };
        room.take(
            "ana.json",
            workspace("Paying *feels* instant\n- Churn falls from 9% to 5%", 3),
        );
        room.take("ben.json", workspace("Everyone <b>learns", 4));
        let all = room.candidates();
        room.vote.choose(all[0].item, true);
        room.vote.count_paper(all[1].item, 1);
        room.vote.is_revealed = true;
        room.vote.explain(all[1].item, Line::new("It is a project"));
        room.vote.own(all[0].key_results[0].0, Line::new("Mina"));
        room.vote.trust(all[0].key_results[0].0, vec![4, 8]);
        room
    }

    fn told(room: &Room) -> Told<'_> {
        Told {
            room,
            words: &ENGLISH,
            figures: &Figures::PLAIN,
        }
    }

    #[test]
    fn minutes_say_what_was_chosen_and_what_was_dropped_and_why() {
        let minutes = told(&room()).minutes(Date::from_days(20_000));
        for line in [
            "# Minutes: Offsite",
            "1. **Paying \\*feels\\* instant** (from Ana, no dots)",
            "   - Churn falls from 9% to 5% – Taken on by Mina; Confidence: lowest 4, middle 6, highest 8",
            "- Everyone \\<b\\>learns (from Ben, one dot): It is a project",
        ] {
            assert!(
                minutes.lines().any(|found| found == line),
                "{line} in {minutes}"
            );
        }
    }

    #[test]
    fn every_chosen_objective_has_a_slide_and_nothing_written_is_markup() {
        let mut room = room();
        let other = room.candidates()[1].item;
        room.vote.choose(other, true);
        let slides = told(&room).slides();
        let is_objective = |slide: &&String| {
            ["<h2>Paying", "<h2>Everyone"]
                .iter()
                .any(|title| slide.starts_with(title))
        };
        assert_eq!(slides.iter().filter(is_objective).count(), 2);
        assert!(slides[1].contains("Taken on by Mina"), "{}", slides[1]);
        assert!(slides.iter().all(|slide| !slide.contains("<b>")));
    }

    #[test]
    fn where_nobody_is_named_minutes_name_nobody() {
        let room = Room {
            is_anonymous: true,
            ..room()
        };
        let minutes = told(&room).minutes(Date::from_days(20_000));
        assert!(
            !minutes.contains("Ana") && minutes.contains("Draft 1"),
            "{minutes}"
        );
    }
}

//! Where something stands, in words that give the reason.

use crate::domain::status::Reason;
use crate::domain::{Confidence, Date, Period, Share, Standing, Status};
use crate::ui::markup::Markup;
use crate::ui::words::{Words, fill};

/// What a status is called.
pub fn status(words: &Words, status: Status) -> &'static str {
    match status {
        Status::OnTrack => words.standing.on_track(),
        Status::AtRisk => words.standing.at_risk(),
        Status::Behind => words.standing.behind(),
        Status::Pending => words.standing.pending(),
        Status::Outdated => words.standing.outdated(),
    }
}

/// The sign of a status, each of its own shape, so that colour never tells it alone.
pub const fn sign(status: Status) -> &'static str {
    match status {
        Status::OnTrack => "●",
        Status::AtRisk => "▲",
        Status::Behind => "■",
        Status::Pending => "○",
        Status::Outdated => "◌",
    }
}

/// The statuses from the best to what nobody knows.
pub const STATUSES: [Status; 5] = [
    Status::OnTrack,
    Status::AtRisk,
    Status::Behind,
    Status::Pending,
    Status::Outdated,
];

/// What a status is called in addresses and styles, whatever the language.
pub const fn slug(status: Status) -> &'static str {
    match status {
        Status::OnTrack => "on-track",
        Status::AtRisk => "at-risk",
        Status::Behind => "behind",
        Status::Pending => "pending",
        Status::Outdated => "outdated",
    }
}

/// Writes a status as `StatusMark` shows it: its sign, its colour and its name.
pub fn write_mark(html: &mut Markup, words: &Words, of: Status) {
    html.pieces(&[
        "<span class=\"standing ",
        slug(of),
        "\"><span aria-hidden=\"true\">",
    ]);
    html.raw(sign(of)).raw("</span> ");
    html.text(status(words, of)).raw("</span>");
}

/// Why something stands where it stands, without a full stop: "12 points behind the pace for day 41 of 91".
pub fn reason(words: &Words, standing: &Standing, period: Period, today: Date) -> String {
    match standing.reason {
        Reason::NeverRead => words.standing.never_read().to_owned(),
        Reason::Old { days } => words.standing.old().say(days as usize),
        Reason::OutsideLimit => words.standing.outside_limit().to_owned(),
        Reason::Pace if standing.progress.is_some_and(|progress| progress >= 1.0) => {
            words.standing.reached().to_owned()
        }
        Reason::Pace => pace(words, standing.lead(), period, today),
        Reason::Confidence => {
            let pace = pace(words, standing.lead(), period, today);
            let confidence = standing.confidence.map_or(0, Confidence::get);
            let gaps = [
                ("pace", pace.as_str()),
                ("confidence", &confidence.to_string()),
            ];
            fill(words.standing.doubted(), &gaps)
        }
    }
}

fn pace(words: &Words, lead: Share, period: Period, today: Date) -> String {
    let points = points(lead.abs());
    let form = if lead < 0.0 {
        words.standing.behind_pace()
    } else {
        words.standing.ahead_of_pace()
    };
    let (day, length) = (period.day(today).to_string(), period.length().to_string());
    let gaps = [
        ("count", points.to_string()),
        ("day", day),
        ("length", length),
    ];
    let gaps: Vec<_> = gaps
        .iter()
        .map(|(gap, value)| (*gap, value.as_str()))
        .collect();
    fill(form.form(points), &gaps)
}

/// A share in whole points of a hundred, from none to 9,999.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number within its bounds"
)]
pub fn points(share: Share) -> usize {
    ((share * 100.0).clamp(0.0, 9999.0) + 0.5).floor() as usize
}

/// A share as hundredths: "46%".
pub fn percent(words: &Words, share: Share) -> String {
    let number = points(share).to_string();
    fill(words.standing.percent(), &[("number", &number)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::words::{ENGLISH, GERMAN};

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn standing(reason: Reason, progress: Share, expected: Share) -> Standing {
        Standing {
            status: Status::AtRisk,
            reason,
            progress: Some(progress),
            expected,
            confidence: Confidence::new(4),
            read_on: None,
        }
    }

    fn say(words: &Words, reason_of: Reason, progress: Share, expected: Share) -> String {
        let period = Period::new(date("2027-04-01"), date("2027-06-30")).unwrap();
        let standing = standing(reason_of, progress, expected);
        reason(words, &standing, period, date("2027-05-11"))
    }

    #[test]
    fn the_reason_is_told_in_words() {
        let words = &ENGLISH;
        assert_eq!(
            say(words, Reason::Pace, 0.33, 0.45),
            "12 points behind the pace for day 41 of 91"
        );
        assert_eq!(
            say(words, Reason::Pace, 0.46, 0.45),
            "One point ahead of the pace for day 41 of 91"
        );
        assert_eq!(
            say(words, Reason::Pace, 0.45, 0.45),
            "On the pace for day 41 of 91"
        );
        assert_eq!(say(words, Reason::Pace, 1.0, 0.45), "The target is reached");
        assert_eq!(
            say(words, Reason::Confidence, 0.5, 0.45),
            "5 points ahead of the pace for day 41 of 91, and confidence is 4 of 10"
        );
        assert_eq!(
            say(words, Reason::Old { days: 12 }, 0.5, 0.45),
            "The last check-in is 12 days old"
        );
        assert_eq!(
            say(&GERMAN, Reason::Pace, 0.33, 0.45),
            "12 Punkte hinter dem Tempo für Tag 41 von 91"
        );
    }
}

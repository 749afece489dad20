//! The lessons behind the rules: why goals go wrong, each with an example and something to try.
//!
//! They are part of the download, so they are short.

/// A page on one way in which goals go wrong.
#[derive(Debug, PartialEq, Eq)]
pub struct Lesson {
    /// Stable identifier in kebab case.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// The thought in one sentence.
    pub summary: &'static str,
    /// The thought at length, a paragraph each.
    pub body: &'static [&'static str],
    /// A story that could have happened.
    pub example: &'static str,
    /// Something to do with one's own goals.
    pub try_this: &'static str,
    /// The ids of the rules it stands behind; rules that this version does not have are left out.
    pub rules: &'static [&'static str],
}

/// The lesson of that id, if there is one.
pub fn lesson(id: &str) -> Option<&'static Lesson> {
    LESSONS.iter().find(|lesson| lesson.id == id)
}

/// The id and the title of every lesson, for those who need no more of it.
pub static LESSON_NAMES: [(&str, &str); ALL.len()] = {
    let mut names = [("", ""); ALL.len()];
    let mut at = 0;
    while at < ALL.len() {
        names[at] = (ALL[at].id, ALL[at].title);
        at += 1;
    }
    names
};

/// Every lesson, in the order in which they are best read.
pub static LESSONS: &[Lesson] = ALL;

const ALL: &[Lesson] = &[
    Lesson {
        id: "output-versus-outcome",
        title: "Output versus outcome",
        summary: "What you deliver is a bet; what changes for somebody is the result.",
        body: &[
            "Output is what a team makes: a feature, a campaign, a training. Outcome is what somebody does differently because of it: customers come back, calls need not be made, nights pass without an alarm. Output is in your hands, which is why plans are full of it. Outcome is what the plan is for.",
            "Written as a key result, output closes the question too early. Once the feature is live the line is done, and nobody asks whether it helped. Written as an outcome, the same work is a bet that can be checked halfway and swapped for a better one.",
            "A number alone does not turn one into the other. “Run 12 workshops” is still work, twelve times.",
        ],
        example: "A clinic set out to “launch online booking by May”. It did, and the phones rang as before, because the form asked for a number that patients never have at hand. The next quarter’s key result read “Appointments booked without a call rise from 20% to 45%”. Deleting that one field did more than the launch had.",
        try_this: "Take a key result and ask “so that what?” until the answer is about somebody outside the team. Measure that, and keep the first wording as an initiative beneath it.",
        rules: &[
            "output",
            "task",
            "activity-count",
            "project-100",
            "binary",
            "output-objective",
            "all-output",
            "means-inside",
        ],
    },
    Lesson {
        id: "vanity-versus-impact",
        title: "Vanity versus impact",
        summary: "A number that can only grow shows how long you have been counting.",
        body: &[
            "Some numbers are pleasant to watch: page views, followers, sign-ups, releases. They rise with time, and faster with money. None of them says whether anyone is better off. That is the vanity in them: whatever they read, you would carry on as before.",
            "Impact shows in numbers that can disappoint you. Often it takes a share instead of a sum: not how many signed up, but how many of them are still here after a month; not how often you released, but how few releases had to be taken back.",
            "The pleasant numbers still have their use. They belong on a dashboard, not among the things you promise.",
        ],
        example: "A language school was proud of 40,000 downloads. Then it counted the learners who had finished a second lesson: 1,100. “Learners who return within a week rise from 3% to 12%” sounded smaller, and led to a shorter first lesson, which no count of downloads would ever have asked for.",
        try_this: "Ask of each number: if it doubled and nothing else changed, who would notice? If nobody would, divide it by something (per visitor, per week, per release) or follow people one step further.",
        rules: &["vanity", "activity-count", "unmeasurable", "unbalanced"],
    },
    Lesson {
        id: "too-many",
        title: "Too many to matter",
        summary: "An aim for which nothing has to wait is a wish.",
        body: &[
            "OKRs say what comes first. A list of ten aims says that everything does, and leaves the choice to whoever asked last. Three to five objectives with three to five key results each is about what a group can recite, and what people cannot recite does not change their Tuesday.",
            "Long lists rarely come from ambition. They come from kindness: every department gets a line, so that nobody has to hear a no. The no is then said by the calendar, late, and without anyone having decided it. Daily business needs no line either. It goes on without one.",
        ],
        example: "A housing association began the year with nine objectives. By March, six of them had not come up in any meeting. It kept “Tenants get repairs done the first time” and “Empty flats find people quickly”, and moved the rest to a page called “Not now”, with a date on which to look again. That page ended more arguments than the objectives had.",
        try_this: "Have everyone on the team write down the objectives from memory. Keep those that all of you have. Ask of each of the others what would go wrong if it waited for three months.",
        rules: &[
            "too-many",
            "too-few",
            "duplicate",
            "compound",
            "business-as-usual",
            "too-long",
        ],
    },
    Lesson {
        id: "top-down",
        title: "Handed down from above",
        summary: "People work towards the aims they helped to write, and around those they were given.",
        body: &[
            "Leaders who write every team’s key results get what they asked for and little else. A team that is handed a target looks for the nearest way to reach it. A team that is handed a reason looks for the best way, and says early when the target makes no sense.",
            "Slicing one big number among departments looks like alignment, but it only settles who is to blame for which slice. A line copied word for word from above says nothing at all. The question below is what we, with what is in our hands, will change about it.",
            "Better to meet halfway: leaders say where to and why now, teams answer with how they would notice, and then both talk about the gap.",
        ],
        example: "A retailer told each of its shops to “grow revenue by 8%”. The one at the station asked to write its own line: “Commuters who leave the queue without buying fall from 14% to 5%”. The shop knew about the queue; head office did not. Revenue followed.",
        try_this: "Under a line you were given, write what your team can see and its author cannot. Turn that into one key result of your own, and offer it in exchange.",
        rules: &[
            "vague-objective",
            "duplicate",
            "weasel-verb",
            "unrelated",
            "jargon",
            "metric-in-objective",
        ],
    },
    Lesson {
        id: "set-and-forget",
        title: "Set and forget",
        summary: "Goals that nobody opens between the first week and the last are decoration.",
        body: &[
            "OKRs mostly die quietly. There is a workshop, a handsome page, some applause, and then the next look at them is the one that hands out the marks. By then nothing is left to steer.",
            "The use is in the looking. Ten minutes a week will do for three questions: where does the number stand, how sure are we of getting there, and what do we change because of it? If the last answer is “nothing” three weeks in a row, the key result is reached, dead, or measured too rarely.",
            "So the number has to move in between. If it exists only once a year, find the early sign that moves before it. If nobody knows today’s value, finding it is the work of the first week.",
        ],
        example: "A museum wanted families to come back and relied on its yearly survey, so two check-ins had nothing to say. It then counted family tickets bought within 90 days of an earlier one: a number for every Monday. In week four it fell, on weekends when the workshop room was let out. The lettings moved to Thursdays.",
        try_this: "Before you write the first line, put a quarter of an hour a week into the calendar, and name the person who brings the numbers.",
        rules: &[
            "no-number",
            "placeholder",
            "no-target",
            "no-baseline",
            "establish-baseline",
            "deadline",
            "topic",
        ],
    },
    Lesson {
        id: "embracing-failure",
        title: "Room to fail",
        summary: "Whoever reaches everything has learnt to aim low.",
        body: &[
            "A team that is paid or ranked by its score learns to promise what it already has. Everything turns green, and nothing was tried. So keep scores away from pay and blame, and say beforehand which lines are commitments, to be met in full, and which are a stretch, where two thirds of the way is a good quarter.",
            "An honest miss tells you what a safe hit cannot: the idea was wrong, or right but slow, or something else mattered more. It pays off only if somebody writes it down while it still stings.",
            "Bold is not the same as impossible. A target that nobody can picture lets everybody off trying.",
        ],
        example: "A chain of bakeries meant to cut unsold bread from 18% to 6%, and ended at 11%. Nobody was told off. The review found that the new forecast was good, but that shops baked the last batch out of habit. “Find out who decides before you improve what they know” went into the notes, and 6% into the next cycle.",
        try_this: "When the cycle ends, write one sentence for every key result you missed: we thought …, it turned out …, so next time …. Read them aloud before you set new targets.",
        rules: &[
            "timid",
            "impossible",
            "business-as-usual",
            "direction",
            "output",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::super::index::rule;
    use super::*;
    use std::collections::BTreeSet;

    fn texts(lesson: &Lesson) -> Vec<&'static str> {
        let mut texts = vec![
            lesson.title,
            lesson.summary,
            lesson.example,
            lesson.try_this,
        ];
        texts.extend(lesson.body);
        texts
    }

    #[test]
    fn a_lesson_is_read_in_a_minute() {
        for lesson in LESSONS {
            let words: usize = texts(lesson)
                .iter()
                .map(|text| text.split_whitespace().count())
                .sum();
            assert!((150..=250).contains(&words), "{}: {words} words", lesson.id);
        }
    }

    #[test]
    fn all_lessons_together_are_a_small_part_of_the_download() {
        let bytes: usize = LESSONS.iter().flat_map(texts).map(str::len).sum();
        assert!(bytes <= 9_000, "{bytes} bytes");
    }

    #[test]
    fn every_lesson_has_a_name_of_its_own_and_leads_to_rules() {
        let ids: BTreeSet<_> = LESSONS.iter().map(|lesson| lesson.id).collect();
        assert_eq!(ids.len(), LESSONS.len());
        for lesson in LESSONS {
            assert!(!lesson.rules.is_empty(), "{}", lesson.id);
            for id in lesson.rules {
                assert!(rule(id).is_some(), "{}: {id}", lesson.id);
            }
        }
    }
}

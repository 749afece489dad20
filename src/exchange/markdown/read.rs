//! Reading Markdown: what [`write`](super::write()) gives, also after people have edited it, and any other text
//! with headings and lists by what `exchange/paste` makes of it.

use super::inline::{split, unescape};
use super::{Labels, measure};
use crate::domain::{Ambition, Date, Line, Measure, Milestone, Period, Prose, Step, Weight};
use crate::exchange::draft::{CycleDraft, KeyResultDraft, ObjectiveDraft, OwnerDraft};
use crate::exchange::paste::{self, Pasted};

/// The most lines that are read of a text; nobody writes as many.
const MOST_LINES: usize = 20_000;

/// What was understood of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Markdown {
    /// Its cycles in their order.
    pub cycles: Vec<CycleDraft>,
    /// Lines that belong to no objective or that could not be understood, as they stand.
    pub left_out: Vec<String>,
}

/// What a text says; `None` if it says nothing of any objective or key result, or has more lines than
/// anybody writes. `labels` are those of every language.
pub fn read(text: &str, labels: &[Labels]) -> Option<Markdown> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.lines().nth(MOST_LINES).is_some() {
        return None;
    }
    let markdown = if is_own(text) {
        let mut reader = Reader::new(labels);
        for line in text.lines() {
            reader.line(line);
        }
        reader.finish()
    } else {
        let pasted = paste::parse(text)?;
        let left_out = pasted.introduction.clone();
        Markdown {
            cycles: vec![draft_of(pasted)],
            left_out,
        }
    };
    let has_content = |cycle: &CycleDraft| cycle.name.is_some() || !cycle.objectives.is_empty();
    markdown.cycles.iter().any(has_content).then_some(markdown)
}

/// Whether a text begins with a heading that has the days of a cycle under it.
fn is_own(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let is_heading = lines.next().is_some_and(|line| heading(line).is_some());
    is_heading && lines.next().is_some_and(|line| period(line).is_some())
}

/// What was pasted as a draft for the cycle at hand.
pub(super) fn draft_of(pasted: Pasted) -> CycleDraft {
    let key_result = |one: paste::PastedKeyResult| KeyResultDraft {
        title: Line::new(&one.title),
        initiatives: one
            .initiatives
            .iter()
            .map(|title| Line::new(title))
            .collect(),
        ..KeyResultDraft::default()
    };
    let objective = |one: paste::PastedObjective| ObjectiveDraft {
        title: Line::new(&one.title.unwrap_or_default()),
        why: one.why.map(|why| Prose::new(&why)),
        key_results: one.key_results.into_iter().map(key_result).collect(),
        ..ObjectiveDraft::default()
    };
    CycleDraft {
        objectives: pasted.objectives.into_iter().map(objective).collect(),
        ..CycleDraft::default()
    }
}

/// The level of a heading and its text.
fn heading(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    let is_heading = (1..=6).contains(&level) && (text.is_empty() || text.starts_with(' '));
    is_heading.then(|| (level, text.trim()))
}

/// The days of a cycle: "2027-01-01 – 2027-03-31".
fn period(line: &str) -> Option<Period> {
    let (start, end) = line.split_once('–')?;
    Period::new(Date::parse(start.trim())?, Date::parse(end.trim())?)
}

/// The text of an item of a list, and whether it stands within another.
fn item(line: &str) -> Option<(bool, &str)> {
    let text = line.trim_start();
    let is_inner = line.len() - text.len() >= 2 || line.starts_with('\t');
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = match text.as_bytes().get(digits)? {
        b'-' | b'*' | b'+' if digits == 0 => &text[1..],
        b'.' | b')' if (1..=9).contains(&digits) => &text[digits + 1..],
        _ => return None,
    };
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| (is_inner, rest.trim()))
}

struct Reader<'a> {
    labels: &'a [Labels],
    read: Markdown,
    /// The lines of the why at hand, and whether it still goes on.
    why: Vec<String>,
    /// The steps of the key result at hand.
    steps: Vec<Step>,
}

impl<'a> Reader<'a> {
    fn new(labels: &'a [Labels]) -> Self {
        Self {
            labels,
            read: Markdown::default(),
            why: Vec::new(),
            steps: Vec::new(),
        }
    }

    fn finish(mut self) -> Markdown {
        self.end_why();
        self.end_steps();
        self.read
    }

    fn line(&mut self, line: &str) {
        let line = line.trim_end();
        if let Some(quoted) = line.strip_prefix('>') {
            return self.quotation(quoted.strip_prefix(' ').unwrap_or(quoted));
        }
        self.end_why();
        if line.is_empty() {
            return;
        }
        if let Some((level, text)) = heading(line) {
            self.heading(level, text);
        } else if let Some((is_inner, text)) = item(line) {
            if is_inner {
                self.inner(text);
            } else {
                self.key_result(text);
            }
        } else {
            self.plain(line.trim_start());
        }
    }

    fn objective(&mut self) -> Option<&mut ObjectiveDraft> {
        self.read.cycles.last_mut()?.objectives.last_mut()
    }

    fn last_key_result(&mut self) -> Option<&mut KeyResultDraft> {
        self.objective()?.key_results.last_mut()
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.end_steps();
        let title = Line::new(&unescape(text));
        match (level, self.read.cycles.last_mut()) {
            (1, _) => self.read.cycles.push(CycleDraft {
                name: Some(title),
                ..CycleDraft::default()
            }),
            (2, Some(cycle)) => cycle.objectives.push(ObjectiveDraft {
                title,
                ..ObjectiveDraft::default()
            }),
            _ => self.key_result(text),
        }
    }

    fn quotation(&mut self, line: &str) {
        let slashes = line.len() - line.trim_end_matches('\\').len();
        let line = if slashes % 2 == 1 {
            &line[..line.len() - 1]
        } else {
            line
        };
        self.why.push(unescape(line));
    }

    fn end_why(&mut self) {
        if !self.why.is_empty() {
            let why = std::mem::take(&mut self.why).join("\n");
            self.explain(&why);
        }
    }

    /// Adds to why the objective at hand matters.
    fn explain(&mut self, text: &str) {
        let Some(objective) = self.objective() else {
            return self.read.left_out.push(text.to_owned());
        };
        objective.why = Some(match &objective.why {
            Some(why) => Prose::new(&[why, "\n", text].concat()),
            None => Prose::new(text),
        });
    }

    /// A line that is neither heading nor item: the days of a cycle, a label, or words.
    fn plain(&mut self, text: &str) {
        let days = period(text);
        if let Some(cycle) = self.read.cycles.last_mut()
            && cycle.objectives.is_empty()
            && cycle.period.is_none()
            && days.is_some()
        {
            cycle.period = days;
            return;
        }
        if let Some((label, value)) = label(text)
            && self.of_objective(label, value)
        {
            return;
        }
        match self.last_key_result() {
            // What somebody wrote on the next line goes on with what stands above.
            Some(key_result) => {
                let of = key_result.initiatives.last_mut();
                let of = of.unwrap_or(&mut key_result.title);
                *of = Line::new(&[&**of, " ", &unescape(text)].concat());
            }
            None => self.explain(&unescape(text)),
        }
    }

    /// Takes in a labelled line about the objective at hand, and tells whether it is one.
    fn of_objective(&mut self, name: &str, value: &str) -> bool {
        let labels = self.labels;
        let is = |of: fn(&Labels) -> &str| labels.iter().any(|labels| of(labels) == name);
        let (is_team, is_owner) = (is(|one| one.team), is(|one| one.owner));
        let mut named = labels.iter().filter(|labels| labels.ambition == name);
        let ambition = named.find_map(|labels| ambition_of(labels, value));
        let Some(objective) = self.objective().filter(|one| one.key_results.is_empty()) else {
            return false;
        };
        if is_team || is_owner {
            objective.owners.extend(owners(value, is_team));
        } else if ambition.is_some() {
            objective.ambition = ambition;
        }
        is_team || is_owner || ambition.is_some()
    }

    fn key_result(&mut self, text: &str) {
        self.end_steps();
        let draft = KeyResultDraft {
            title: Line::new(&unescape(text)),
            ..KeyResultDraft::default()
        };
        match self.objective() {
            Some(objective) => objective.key_results.push(draft),
            None => self.read.left_out.push(draft.title.to_string()),
        }
    }

    /// An item below a key result: what is labelled, a step, or an initiative.
    fn inner(&mut self, text: &str) {
        if self.last_key_result().is_none() {
            return self.key_result(text);
        }
        if let Some((done, title)) = step(text) {
            let (weight, title) = weighted(title);
            self.steps.push(Step {
                title: Line::new(&unescape(title)),
                weight,
                done,
            });
        } else if !label(text).is_some_and(|(name, value)| self.of_key_result(name, value))
            && let Some(key_result) = self.last_key_result()
        {
            key_result.initiatives.push(Line::new(&unescape(text)));
        }
    }

    /// Takes in a labelled item about the key result at hand, and tells whether it could be read.
    fn of_key_result(&mut self, name: &str, value: &str) -> bool {
        let labels = self.labels;
        let is = |of: fn(&Labels) -> &str| labels.iter().any(|labels| of(labels) == name);
        let Some(key_result) = self.last_key_result() else {
            return false;
        };
        if is(|one| one.measure) {
            key_result.measure = measure::read(value).map(Measure::Metric);
            return key_result.measure.is_some();
        }
        if is(|one| one.weight) {
            key_result.weight = measure::read_number(value).and_then(Weight::new);
            return key_result.weight.is_some();
        }
        if is(|one| one.source) {
            key_result.source = Some(Line::new(&unescape(value)));
            return true;
        }
        let is_team = is(|one| one.team);
        if is_team || is(|one| one.owner) {
            key_result.owner = owners(value, is_team).into_iter().next();
            return key_result.owner.is_some();
        }
        false
    }

    fn end_steps(&mut self) {
        let steps = std::mem::take(&mut self.steps);
        if let (Ok(milestone), Some(key_result)) = (Milestone::new(steps), self.last_key_result())
            && key_result.measure.is_none()
        {
            key_result.measure = Some(Measure::Milestone(milestone));
        }
    }
}

/// The label of a line in bold, and what it says.
fn label(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.strip_prefix("**")?.split_once("**")?;
    Some((name.strip_suffix(':')?.trim(), value.trim()))
}

fn ambition_of(labels: &Labels, value: &str) -> Option<Ambition> {
    let is = |name: &str| value.eq_ignore_ascii_case(name);
    match (is(labels.committed), is(labels.aspirational)) {
        (true, _) => Some(Ambition::Committed),
        (_, true) => Some(Ambition::Aspirational),
        _ => None,
    }
}

/// The names in a row.
fn owners(value: &str, is_team: bool) -> Vec<OwnerDraft> {
    let names = split(value, ',')
        .into_iter()
        .filter(|name| !name.is_empty());
    let owner = |name: &str| {
        let name = Line::new(&unescape(name));
        if is_team {
            OwnerDraft::Team(name)
        } else {
            OwnerDraft::Person(name)
        }
    };
    names.map(owner).collect()
}

/// Whether a step is done, and what follows its box.
fn step(text: &str) -> Option<(bool, &str)> {
    let (mark, rest) = text.strip_prefix('[')?.split_once(']')?;
    let done = match mark {
        "x" | "X" => true,
        " " | "" => false,
        _ => return None,
    };
    (rest.is_empty() || rest.starts_with(' ')).then(|| (done, rest.trim()))
}

/// The weight of a step, which stands before it as code, and what follows.
fn weighted(text: &str) -> (f64, &str) {
    let coded = text.strip_prefix('`').and_then(|rest| rest.split_once('`'));
    let found = coded.and_then(|(number, rest)| {
        let weight = measure::read_number(number).and_then(Weight::new)?;
        Some((weight.get(), rest.trim()))
    });
    found.unwrap_or((1.0, text))
}

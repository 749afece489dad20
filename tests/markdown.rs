//! OKRs as Markdown: what goes out comes in again as it was, and what people write elsewhere is read too.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails loudly where its own samples are not as they should be"
)]

mod support;

use aimwell::domain::{
    Ambition, Cadence, CycleId, Date, DeviceId, Edit, Line, Measure, Metric, Milestone, Outline,
    Period, Prose, Stamp, Step, Target, Weight, Workspace,
};
use aimwell::exchange::draft::{
    CycleDraft, KeyResultDraft, Means, ObjectiveDraft, OwnerDraft, bring_in,
};
use aimwell::exchange::markdown::{Labels, Markdown, read, write};
use aimwell::exchange::{Mode, preview};
use proptest::prelude::*;
use support::any_workspace;

const LABELS: Labels = Labels {
    team: "Team",
    owner: "Owner",
    ambition: "Ambition",
    committed: "committed",
    aspirational: "aspirational",
    measure: "Measure",
    weight: "Weight",
    source: "Source",
};

fn quarter() -> Period {
    Period::quarter_of(Date::parse("2027-01-01").unwrap())
}

/// The cycle at hand of [`empty`].
const HERE: CycleId = CycleId::new(1);

fn empty() -> Workspace {
    let mut workspace = Workspace::default();
    let stamp = Stamp::NEVER.next(1, DeviceId(1));
    let mut edit = Edit::new(&mut workspace, stamp);
    edit.add_cycle(HERE, Line::new("Here"), quarter(), Cadence::Weekly);
    drop(edit.finish());
    workspace
}

/// What drafts bring into a workspace.
fn brought(drafts: &[CycleDraft], mine: &Workspace) -> Workspace {
    let mut number = 1000;
    let cycle = Outline::of(mine).cycles().first().copied().unwrap_or(HERE);
    bring_in(
        drafts,
        mine,
        Means {
            cycle,
            stamp: mine.latest().next(5, DeviceId(2)),
            new_id: &mut || {
                number += 1;
                number
            },
            read_measure: |_| None,
        },
    )
}

/// All cycles of a workspace as one text.
fn written(workspace: &Workspace) -> String {
    let outline = Outline::of(workspace);
    let cycles = outline.cycles().iter();
    let texts = cycles.map(|cycle| write(workspace, &outline, *cycle, &LABELS));
    texts.collect::<Vec<_>>().join("\n")
}

fn understood(text: &str) -> Markdown {
    read(text, &[LABELS]).unwrap()
}

const TEXT: &str = r"# 2027 Q1

2027-01-01 – 2027-03-31

## Paying feels instant

> Every second at the till\
> costs us customers.
>
> And \*nobody\* likes to wait.

**Team:** Checkout, Pay\, Ltd

**Owner:** Mina Okafor

**Ambition:** committed

- Failed payments fall from 1.8% to 0.6%
  - **Measure:** 1.8 → 0.6 %
  - **Owner:** Jonas
  - **Source:** Payment dashboard
  - Retry with a second acquirer
- SOC 2 audit passed
  - [x] Controls documented
  - [ ] `3` Audit booked
  - **Weight:** 2

## Nothing yet
";

#[test]
fn a_cycle_is_a_text_that_people_can_read() {
    let read = understood(TEXT);
    assert_eq!(read.left_out, [""; 0]);
    let [cycle] = &read.cycles[..] else {
        panic!("{read:?}");
    };
    let [paying, nothing] = &cycle.objectives[..] else {
        panic!("{cycle:?}");
    };
    assert_eq!(&*nothing.title, "Nothing yet");
    assert_eq!(
        paying.why.as_deref(),
        Some("Every second at the till\ncosts us customers.\n\nAnd *nobody* likes to wait.")
    );
    let team = |name| OwnerDraft::Team(Line::new(name));
    let mina = OwnerDraft::Person(Line::new("Mina Okafor"));
    assert_eq!(paying.owners, [team("Checkout"), team("Pay, Ltd"), mina]);
    assert!(
        matches!(&paying.key_results[1].measure, Some(Measure::Milestone(steps)) if steps.steps().len() == 2)
    );
    let workspace = brought(&read.cycles, &Workspace::default());
    assert_eq!(written(&workspace), TEXT);
}

#[test]
fn the_same_text_twice_changes_nothing_and_an_edited_one_changes_what_was_edited() {
    let mut workspace = empty();
    let first = brought(&understood(TEXT).cycles, &workspace);
    workspace.merge(first);
    let again = brought(&understood(TEXT).cycles, &workspace);
    assert!(preview(&workspace, &again, Mode::Merge).is_empty());
    let edited = TEXT
        .replace("→ 0.6 %", "→ 0.5 %")
        .replace("costs us", "loses us");
    let edited = brought(&understood(&edited).cycles, &workspace);
    let changes = preview(&workspace, &edited, Mode::Merge);
    assert_eq!((changes.added.len(), changes.changed.len()), (0, 2));
}

#[test]
fn what_was_added_by_hand_comes_in_behind_the_rest() {
    let mut workspace = empty();
    let first = brought(&understood(TEXT).cycles, &workspace);
    workspace.merge(first);
    let text = TEXT.replace(
        "## Nothing yet",
        "* Refunds\n    * Ask them\n\n## Nothing yet",
    );
    let more = brought(&understood(&text).cycles, &workspace);
    let changes = preview(&workspace, &more, Mode::Merge);
    assert_eq!((changes.added.len(), changes.changed.len()), (2, 0));
    workspace.merge(more);
    assert_eq!(written(&workspace).matches("\n- ").count(), 3);
}

#[test]
fn other_texts_are_read_as_pasted_ones_for_the_cycle_at_hand() {
    let text = "# Our quarter\n\nHello all\n\n## Grow\n\n- 20% more orders\n  - Ask them\n- Half the cost\n";
    let read = understood(text);
    assert_eq!(read.left_out, ["Our quarter", "Hello all"]);
    assert_eq!(read.cycles[0].name, None);
    let mut workspace = empty();
    let more = brought(&read.cycles, &workspace);
    workspace.merge(more);
    let outline = Outline::of(&workspace);
    assert_eq!(outline.key_results(outline.objectives(HERE)[0]).len(), 2);
    for nothing in ["", "\u{feff}", "one line", "\n\n\n"] {
        assert_eq!(super_read(nothing), None, "{nothing}");
    }
    assert_eq!(
        super_read(&"- a\n".repeat(30_000)),
        None,
        "nobody writes that much"
    );
}

fn super_read(text: &str) -> Option<Markdown> {
    read(text, &[LABELS])
}

#[test]
fn what_cannot_be_understood_is_told_or_kept_as_words() {
    let text = "# Q1\n2027-01-01 – 2027-03-31\nA word before\n- no objective yet\n## Grow\nplain words\n- 20% more\n  - **Measure:** soon\n  goes on\n";
    let read = understood(text);
    assert_eq!(read.left_out, ["A word before", "no objective yet"]);
    let grow = &read.cycles[0].objectives[0];
    assert_eq!(grow.why.as_deref(), Some("plain words"));
    assert_eq!(
        &*grow.key_results[0].initiatives[0],
        "**Measure:** soon goes on"
    );
}

/// Text that looks like Markdown, HTML or nothing in particular.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "\\PC{0,20}",
        2 => "[-+=#*_`\\\\\\[\\]<>&~|0-9.) a;!:x,]{0,12}",
        1 => prop::sample::select(vec![
            "# Heading", "- [x] done", "**Team:** Checkout", "> quoted", "2027-01-01 – 2027-03-31",
            "<script>alert(1)</script>", "1. first", "```", "---", "| a | b |", "&#35; &amp;", "  edges  ", "a\\",
        ]).prop_map(str::to_owned),
    ]
}

fn any_line() -> impl Strategy<Value = Line> {
    any_text().prop_map(|text| Line::new(&text))
}

fn any_owner() -> impl Strategy<Value = OwnerDraft> {
    let name = any_line().prop_filter("a name", |name| !name.is_blank());
    (name, any::<bool>()).prop_map(|(name, is_team)| {
        if is_team {
            OwnerDraft::Team(name)
        } else {
            OwnerDraft::Person(name)
        }
    })
}

fn any_measure() -> impl Strategy<Value = Option<Measure>> {
    let metric = (
        any_line(),
        prop::option::of(-1e6..1e6_f64),
        -1e6..1e6_f64,
        0..3,
    )
        .prop_map(|(unit, from, to, kind)| {
            let target = match kind {
                0 => Target::Increase(to),
                1 => Target::AtMost(to),
                _ => Target::Between {
                    low: to,
                    high: to + 1.5,
                },
            };
            Metric::new(unit, from, target).ok().map(Measure::Metric)
        });
    let step = (any_line(), 1..4_u8, any::<bool>()).prop_map(|(title, weight, done)| Step {
        title,
        weight: f64::from(weight) / 2.0,
        done,
    });
    let milestone = prop::collection::vec(step, 0..3)
        .prop_map(|steps| Milestone::new(steps).ok().map(Measure::Milestone));
    prop_oneof![metric, milestone, Just(None)]
}

fn any_key_result() -> impl Strategy<Value = KeyResultDraft> {
    let parts = (
        any_line(),
        any_measure(),
        prop::option::of(any_owner()),
        prop::option::of(2..5_u8),
        prop::option::of(any_line().prop_filter("a source", |source| !source.is_empty())),
        prop::collection::vec(any_line(), 0..3),
    );
    parts.prop_map(
        |(title, measure, owner, weight, source, initiatives)| KeyResultDraft {
            title,
            measure,
            owner,
            weight: weight.and_then(|weight| Weight::new(f64::from(weight))),
            source,
            initiatives,
        },
    )
}

fn any_objective() -> impl Strategy<Value = ObjectiveDraft> {
    let why =
        prop::collection::vec(any_text(), 1..4).prop_map(|lines| Prose::new(&lines.join("\n")));
    let why = prop::option::of(why.prop_filter("a reason", |why| !why.is_empty()));
    let owners = prop::collection::vec(any_owner(), 0..3);
    let key_results = prop::collection::vec(any_key_result(), 0..3);
    (any_line(), why, owners, any::<bool>(), key_results).prop_map(
        |(title, why, mut owners, is_committed, key_results)| {
            // Teams come first, and each owner once.
            owners.sort_by_key(|owner| matches!(owner, OwnerDraft::Person(_)));
            let mut seen = Vec::new();
            owners.retain(|owner| {
                !seen.contains(owner) && {
                    seen.push(owner.clone());
                    true
                }
            });
            ObjectiveDraft {
                title,
                why,
                owners,
                ambition: is_committed.then_some(Ambition::Committed),
                key_results,
            }
        },
    )
}

fn any_cycle() -> impl Strategy<Value = CycleDraft> {
    let name = any_line().prop_filter("a name", |name| !name.is_blank());
    (name, prop::collection::vec(any_objective(), 0..3)).prop_map(|(name, objectives)| CycleDraft {
        name: Some(name),
        period: Some(quarter()),
        objectives,
    })
}

proptest! {
    #[test]
    fn what_markdown_can_hold_comes_back_as_it_was(cycle in any_cycle()) {
        let workspace = brought(std::slice::from_ref(&cycle), &Workspace::default());
        let text = written(&workspace);
        let read = understood(&text);
        prop_assert_eq!(&read.left_out, &Vec::<String>::new(), "{}", text);
        prop_assert_eq!(read.cycles, vec![cycle], "{}", text);
    }

    #[test]
    fn taking_in_what_went_out_changes_nothing(workspace in any_workspace()) {
        let text = written(&workspace);
        prop_assume!(!text.is_empty());
        let again = brought(&understood(&text).cycles, &workspace);
        let changes = preview(&workspace, &again, Mode::Merge);
        prop_assert!(changes.is_empty(), "{:?}\n{}", changes, text);
    }

    #[test]
    fn a_workspace_made_of_a_text_writes_that_text(workspace in any_workspace()) {
        let text = written(&workspace);
        prop_assume!(!text.is_empty());
        let made = brought(&understood(&text).cycles, &Workspace::default());
        prop_assert_eq!(written(&made), text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(\\PC|\n)*|([-#>*_`.)|\\[\\] 0-9a–:]|\n)*") {
        let _ = read(&text, &[LABELS]);
        let _ = read(&format!("# a\n2027-01-01 – 2027-03-31\n{text}"), &[LABELS]);
    }
}

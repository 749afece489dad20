//! The review of a cycle and what follows from it, read from a file as people have it.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails loudly where its own file is not there"
)]

use aimwell::domain::{
    Cadence, CycleId, Date, Edit, KeyResultId, Line, Measure, ObjectiveId, Outline, Period, Score,
    Stamp, Target, Workspace,
};
use aimwell::exchange::json;
use aimwell::ui::reader::Reader;
use aimwell::ui::review::carry::{Picked, Start, carry, later_cycles, new_period};
use aimwell::ui::review::{Lessons, Review, Trail, carried, markdown, paper, slides};
use aimwell::ui::words::{ENGLISH, Figures, GERMAN, Words};

const CYCLE: CycleId = CycleId::new(1);
const OBJECTIVE: ObjectiveId = ObjectiveId::new(2);
const CHURN: KeyResultId = KeyResultId::new(3);
const REPORTS: KeyResultId = KeyResultId::new(8);
const NEXT: CycleId = CycleId::new(100);

fn workspace() -> Workspace {
    json::import(include_str!("fixtures/v1_progress.json"))
        .unwrap()
        .workspace
}

fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
    let stamp = Stamp {
        time: workspace.latest().time + 1,
        ..Stamp::NEVER
    };
    let mut edit = Edit::new(workspace, stamp);
    change(&mut edit);
    drop(edit.finish());
}

fn read<T>(workspace: &Workspace, words: &Words, read: impl FnOnce(&Reader) -> T) -> T {
    let outline = Outline::of(workspace);
    read(&Reader {
        workspace,
        outline: &outline,
        words,
        figures: &Figures::PLAIN,
        today: Date::parse("2027-01-10").unwrap(),
    })
}

fn review(workspace: &Workspace) -> Review {
    read(workspace, &ENGLISH, |reader| reader.review(CYCLE).unwrap())
}

fn with_next(workspace: &mut Workspace) {
    edit(workspace, |edit| {
        let quarter = Period::quarter_of(Date::parse("2027-01-01").unwrap());
        edit.add_cycle(NEXT, Line::new("2027 Q1"), quarter, Cadence::Weekly);
    });
}

#[test]
fn a_review_tells_where_each_key_result_ended_and_what_it_scored() {
    let review = review(&workspace());
    let objective = &review.objectives[0];
    let churn = &objective.key_results[0];
    assert_eq!(churn.ended, "18 → 9 % · ended at 17.5 % · 6% of the way");
    assert_eq!(churn.grade.measured, Score::tenths(1));
    assert_eq!(
        churn.grade.score(),
        Score::tenths(7),
        "as somebody has said"
    );
    assert!(churn.grade.wants_reason());
    let reports = &objective.key_results[1];
    assert_eq!(reports.ended, "1 of 2 steps done · 50% of the way");
    assert!(reports.grade.is_prefilled());
    assert_eq!(objective.whole.score, Score::tenths(6));
    let open = review.open();
    assert_eq!((open.prefilled, open.unscored), (1, 0));
    assert_eq!((open.lessons, open.verdicts), (0, 0));
    assert!(!review.is_all_reached());
}

#[test]
fn paper_slides_and_markdown_say_the_same() {
    let workspace = workspace();
    let review = review(&workspace);
    let page = paper(&review, &ENGLISH);
    let text = markdown(&review, &ENGLISH);
    let shown = slides(&review, &ENGLISH);
    assert_eq!(shown.len(), 3, "all scores, the objective, the cycle");
    let shown = shown.concat();
    for said in [
        "Customers stay because the product keeps its promise",
        "Monthly churn falls from 18% to 9%",
        "ended at 17.5 %",
        "The last week is an estimate",
        "People left over one missing report.",
        "Look at the riskiest result first.",
        "Churn is now a matter of one segment",
        "Closed on 2027-01-04",
        "0.6",
    ] {
        for text in [&page, &text, &shown] {
            assert!(text.contains(said), "{said} in\n{text}");
        }
    }
    assert!(page.contains("fit-0"), "a short review is set large");
    let german = read(&workspace, &GERMAN, |reader| reader.review(CYCLE).unwrap());
    assert!(markdown(&german, &GERMAN).contains("(0,6)"));
}

#[test]
fn nothing_is_carried_over_by_itself() {
    assert_eq!(Picked::default().count(), 0);
    let workspace = workspace();
    let offers = read(&workspace, &ENGLISH, |reader| reader.offers(CYCLE, None));
    let mut picked = Picked::default();
    picked.toggle_key_result(OBJECTIVE, CHURN);
    assert_eq!(picked.objectives, [OBJECTIVE], "it needs a place to stand");
    picked.toggle(&offers[0]);
    assert_eq!(picked.count(), 0, "and goes with it");
    let starts = offers[0].key_results.iter().map(|one| one.start.clone());
    let starts: Vec<Start> = starts.collect();
    let measured = |text: &str| Start::Measured(text.to_owned());
    assert_eq!(
        starts,
        [measured("17.5 → 9 %"), measured("0 of 1 step done")]
    );
}

#[test]
fn what_is_carried_over_starts_where_it_stands_and_is_linked() {
    let mut workspace = workspace();
    with_next(&mut workspace);
    let outline = Outline::of(&workspace);
    assert_eq!(later_cycles(&workspace, &outline, CYCLE), [NEXT]);
    assert_eq!(
        new_period(&workspace, &outline, CYCLE).map(Period::start),
        Date::parse("2027-04-01"),
        "a new cycle follows the last one"
    );
    let picked = Picked {
        objectives: vec![OBJECTIVE],
        key_results: vec![CHURN],
    };
    let mut number = 500;
    let mut carry_once = |workspace: &mut Workspace, picked: &Picked| {
        edit(workspace, |edit| {
            let mut new_id = || {
                number += 1;
                number
            };
            carry(edit, (CYCLE, NEXT), picked, &mut new_id, |number| {
                number.to_string()
            });
        });
    };
    carry_once(&mut workspace, &picked);
    carry_once(&mut workspace, &picked);
    let outline = Outline::of(&workspace);
    let [objective] = outline.objectives(NEXT) else {
        panic!("carried over once, however often it is asked for");
    };
    let [copy] = outline.key_results(*objective) else {
        panic!("one key result was chosen");
    };
    let key_result = workspace.key_result(*copy).unwrap();
    assert_eq!(
        &**key_result.title.value(),
        "Monthly churn falls from 17.5% to 9%"
    );
    let Some(Measure::Metric(metric)) = key_result.measure.value() else {
        panic!("it has a measure");
    };
    assert_eq!(metric.baseline(), Some(17.5));
    assert_eq!(metric.target(), Target::Decrease(9.0));
    read(&workspace, &ENGLISH, |reader| {
        let pairs = carried(reader.workspace, reader.outline);
        let trail = |id| Trail::of(reader, &pairs, id);
        let later = trail((*copy).into());
        assert_eq!(later.before[0].cycle, "2026 Q4");
        assert_eq!(later.before[0].score, Score::tenths(7));
        let earlier = trail(CHURN.into());
        assert_eq!(earlier.after[0].id, (*copy).into());
        assert_eq!(earlier.after[0].cycle, "2027 Q1");
        assert!(trail(REPORTS.into()).is_empty());
        let offers = reader.offers(CYCLE, Some(NEXT));
        assert!(offers[0].is_there && offers[0].key_results[0].is_there);
        assert!(!offers[0].key_results[1].is_there);
    });
}

#[test]
fn lessons_are_seen_while_the_next_cycle_is_drafted_and_no_longer() {
    let mut workspace = workspace();
    with_next(&mut workspace);
    let lessons =
        |workspace: &Workspace, id| Lessons::for_draft_of(workspace, &Outline::of(workspace), id);
    let found = lessons(&workspace, NEXT).unwrap();
    assert_eq!((found.cycle, &*found.name), (CYCLE, "2026 Q4"));
    assert_eq!(found.taught[0].title, None);
    assert_eq!(
        found.taught[1].learned,
        "People left over one missing report."
    );
    assert_eq!(lessons(&workspace, CYCLE), None, "it was under way");
}

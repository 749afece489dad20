//! Acts after the drafting: check-ins, corrections, closing and carrying over.

use super::{Act, Living, metric, milestone, quarter, with};
use aimwell::domain::edit::{Because, Said};
use aimwell::domain::{
    CheckInId, Confidence, CorrectionId, Date, Edit, KeyResultId, Line, ObjectiveId, Outline,
    Phase, Phases, Prose, Reading, Score, Target, Verdict, Wording,
};

/// Makes the edit that an act describes; `id` is new.
pub(super) fn act(edit: &mut Edit<'_>, living: &Living, act: &Act, id: u128) {
    match act.kind {
        23 => with(&living.key_results, act.which, |key_result| {
            let known = Outline::of(edit.workspace());
            let earlier = known.check_ins(key_result).get(act.to % 3).copied();
            edit.check_in(CheckInId::new(id), key_result, said(act), earlier);
        }),
        24 if act.to.is_multiple_of(3) => with(&living.objectives, act.which, |objective| {
            let after = Wording {
                title: Line::new(&format!("Aim {}", act.to)),
                measure: None,
            };
            let because = Because {
                date: day(act),
                reason: Line::new("Others need it more"),
                by: Line::new(""),
            };
            edit.correct(CorrectionId::new(id), objective, after, because);
        }),
        24 => with(&living.key_results, act.which, |key_result| {
            let after = Wording {
                title: Line::new(&format!("Wording {}", act.to)),
                measure: if act.to.is_multiple_of(2) {
                    milestone()
                } else {
                    metric(Target::AtMost(number(act)))
                },
            };
            let because = Because {
                date: day(act),
                reason: Line::new("The market moved"),
                by: Line::new("Mina"),
            };
            edit.correct(CorrectionId::new(id), key_result, after, because);
        }),
        25 => with(&living.key_results, act.which, |key_result| {
            say_of_key_result(edit, key_result, act);
        }),
        26 if act.to.is_multiple_of(2) => with(&living.cycles, act.which, |cycle| {
            edit.cycle(cycle, |cycle, stamp| {
                cycle
                    .closed_on
                    .edit(act.to.is_multiple_of(4).then(|| day(act)), stamp);
                cycle.first_check_in_on.edit(Some(day(act)), stamp);
                cycle
                    .learned
                    .edit(Prose::new("Ask earlier\nand ask more"), stamp);
            });
        }),
        26 => with(&living.objectives, act.which, |objective| {
            edit.objective(objective, |objective, stamp| {
                objective
                    .differently
                    .edit(Prose::new("Fewer of them"), stamp);
                objective.verdict.edit(Some(Verdict::Drop), stamp);
            });
        }),
        _ => with(&living.objectives, act.which, |from| {
            with(&living.cycles, act.to, |cycle| {
                edit.carry_objective(ObjectiveId::new(id), from, cycle);
                with(&living.key_results, act.to, |key_result| {
                    edit.carry_key_result(KeyResultId::new(id), key_result, ObjectiveId::new(id));
                });
            });
        }),
    }
}

fn say_of_key_result(edit: &mut Edit<'_>, id: KeyResultId, act: &Act) {
    edit.key_result(id, |key_result, stamp| match act.to % 3 {
        0 => {
            let value = number(act);
            let phases = [act.to, act.which].map(|n| quarter(n).start());
            let phases = phases.map(|date| Phase { date, value });
            key_result.phases.edit(Phases::new(phases), stamp);
        }
        1 => {
            let tenths = u8::try_from(act.which % 11).ok();
            key_result.score.edit(tenths.and_then(Score::tenths), stamp);
            key_result.score_reason.edit(Line::new("A late win"), stamp);
        }
        _ => {
            let verdicts = [None, Some(Verdict::Keep), Some(Verdict::Change)];
            key_result.verdict.edit(verdicts[act.which % 3], stamp);
            key_result
                .verdict_reason
                .edit(Line::new("It paid off"), stamp);
        }
    });
}

fn said(act: &Act) -> Said {
    let readings = [
        Some(Reading::Skipped),
        Reading::value(number(act)),
        Reading::share(number(act) / 7.0),
    ];
    let confidence = u8::try_from(act.which).ok();
    Said {
        date: day(act),
        reading: readings[act.to % 3].unwrap_or(Reading::Skipped),
        confidence: confidence.and_then(Confidence::new),
        note: Line::new("Fewer calls"),
        by: Line::new(""),
    }
}

fn number(act: &Act) -> f64 {
    f64::from(u32::try_from(act.to).unwrap_or(0)) / 7.0
}

fn day(act: &Act) -> Date {
    quarter(0)
        .start()
        .plus(i32::try_from(act.which).unwrap_or(0))
}

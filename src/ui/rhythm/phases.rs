//! The fields for the values expected on the way to a target.

use super::phase_rows::{Remark, Row, phases_of, remark, rows_of};
use crate::domain::{Date, KeyResultId, Measure};
use crate::ui::browser;
use crate::ui::document::NumberField;
use crate::ui::language::words;
use crate::ui::parts::{Button, Icon, IconButton, Repeat, Tone, memo};
use crate::ui::session::use_session;
use crate::ui::words::fill;
use leptos::prelude::*;

/// A change to the rows.
type RowsChange = Box<dyn FnOnce(&mut Vec<Row>)>;

/// The values on the way, each with its day. What makes one is kept at once; what does not make one yet stays in
/// the fields.
#[component]
pub fn PhasesEditor(
    /// Whose values they are.
    id: KeyResultId,
    /// The measure as it is kept, a metric.
    measure: Memo<Option<Measure>>,
) -> impl IntoView {
    let session = use_session();
    let kept = session.memo(id, move |workspace| {
        let known = workspace.key_result(id);
        known.map(|known| known.phases.value().clone())
    });
    let rows = RwSignal::new(Vec::<Row>::new());
    let next = StoredValue::new(0);
    // An undo, or another tab, changes what is kept; what is typed here makes it itself.
    Effect::new(move || {
        let kept = kept.get().unwrap_or_default();
        if rows.with_untracked(|rows| phases_of(rows)) != kept {
            let first = next.get_value();
            next.set_value(first + kept.get().len());
            rows.set(rows_of(&kept, first));
        }
    });
    let change = Callback::new(move |change: RowsChange| {
        rows.update(change);
        let phases = rows.with_untracked(|rows| phases_of(rows));
        if kept.get_untracked().as_ref() != Some(&phases) {
            session.edit(words().rhythm.change_phases(), |edit| {
                edit.key_result(id, |known, stamp| known.phases.edit(phases.clone(), stamp));
            });
        }
    });
    let add = move |()| {
        let number = next.get_value();
        next.set_value(number + 1);
        let row = Row {
            number,
            ..Row::default()
        };
        change.run(Box::new(move |rows| rows.push(row)));
        browser::focus_soon(format!("#{} input", row_id(id, number)));
    };
    let numbers = memo(move || {
        let number = |row: &Row| row.number;
        rows.with(|rows| rows.iter().map(number).collect::<Vec<_>>())
    });
    let is_open =
        kept.with_untracked(|kept| kept.as_ref().is_some_and(|kept| !kept.get().is_empty()));
    view! {
        <details class="phases" open=is_open>
            <summary>{words().rhythm.phases()}</summary>
            <p class="quiet">{words().rhythm.phases_note()}</p>
            <ol class="steps" role="list">
                <Repeat each=move || numbers.get() key=ToString::to_string let:number>
                    <PhaseFields id=id number=number rows=rows measure=measure change=change />
                </Repeat>
            </ol>
            <span id=add_id(id)>
                <Button name=words().rhythm.add_phase() tone=Tone::Add on_press=add />
            </span>
        </details>
    }
}

fn row_id(id: KeyResultId, number: usize) -> String {
    format!("phase-{id}-{number}")
}

fn add_id(id: KeyResultId) -> String {
    format!("add-phase-{id}")
}

#[component]
fn PhaseFields(
    id: KeyResultId,
    number: usize,
    rows: RwSignal<Vec<Row>>,
    measure: Memo<Option<Measure>>,
    change: Callback<RowsChange>,
) -> impl IntoView {
    let session = use_session();
    let place = move |rows: &[Row]| rows.iter().position(|row| row.number == number);
    let row =
        memo(move || rows.with(|rows| place(rows).map(|index| rows[index]).unwrap_or_default()));
    let period = memo(move || {
        let cycle = session
            .outline()
            .with(|_| session.read_untracked(|workspace| workspace.cycle_of(id.into())))?;
        session.read_record(cycle.into(), |workspace| {
            Some(*workspace.cycle(cycle)?.period.value())
        })
    });
    let remark = memo(move || {
        let Some(Measure::Metric(metric)) = measure.get() else {
            return None;
        };
        let period = period.get()?;
        rows.with(|rows| remark(rows, place(rows)?, &metric, period))
    });
    let edit = move |edit: Box<dyn FnOnce(&mut Row)>| {
        change.run(Box::new(move |rows| {
            if let Some(index) = place(rows) {
                edit(&mut rows[index]);
            }
        }));
    };
    let remove = move |()| {
        change.run(Box::new(move |rows| {
            rows.retain(|row| row.number != number);
        }));
        browser::focus_soon(format!("#{} button", add_id(id)));
    };
    let unit = Signal::derive(move || match measure.get() {
        Some(Measure::Metric(metric)) => metric.unit().to_string(),
        _ => String::new(),
    });
    let problem = format!("{}-problem", row_id(id, number));
    view! {
        <li class="phase" id=row_id(id, number)>
            <label>
                {words().rhythm.phase_day()}
                <input
                    type="date"
                    aria-describedby=problem.clone()
                    prop:value=move || row.with(|row| row.day.map(|day| day.to_string()).unwrap_or_default())
                    on:change=move |event| {
                        let day = Date::parse(&event_target_value(&event));
                        edit(Box::new(move |row| row.day = day));
                    }
                />
            </label>
            <NumberField
                id=format!("{}-value", row_id(id, number))
                label=words().rhythm.phase_value()
                unit=unit
                described_by=problem.clone()
                value=Signal::derive(move || row.with(|row| row.value))
                on_change=move |value| edit(Box::new(move |row| row.value = value))
            />
            <IconButton name=words().rhythm.delete_phase() icon=Icon::Delete on_press=remove />
            <p class="problem" role="alert" id=problem>
                {move || remark.get().map(say).unwrap_or_default()}
            </p>
        </li>
    }
}

/// A remark in words.
fn say(remark: Remark) -> String {
    let words = &words().rhythm;
    match remark {
        Remark::Twice => words.phase_twice().to_owned(),
        Remark::Outside(start, end) => {
            let (start, end) = (browser::day(start), browser::day(end));
            fill(words.phase_outside(), &[("start", &start), ("end", &end)])
        }
        Remark::Beyond(low, high) => {
            let (low, high) = (browser::number(low), browser::number(high));
            fill(words.phase_beyond(), &[("low", &low), ("high", &high)])
        }
        Remark::PastTarget(target) => fill(
            words.phase_past_target(),
            &[("target", &browser::number(target))],
        ),
    }
}

//! Choosing, adding and changing cycles.

use super::browser;
use super::first_cycle::{name, next_quarter};
use super::language::words;
use super::parts::{Button, Dialog, Repeat, Shown, Tone, memo};
use super::rhythm::first_day::FirstDay;
use super::rhythm::{CalendarButton, FirstDayField};
use super::route::Route;
use super::session::{Session, use_session};
use crate::domain::{Cadence, CycleId, Date, Line, Period};
use leptos::prelude::*;

/// The choice of the cycle to read, where there are several.
#[component]
pub fn CyclePicker() -> impl IntoView {
    let session = use_session();
    let cycles = memo(move || {
        session.outline().with(|outline| {
            let named = |id: &CycleId| {
                (
                    *id,
                    session.read_record((*id).into(), |workspace| {
                        workspace
                            .cycle(*id)
                            .map(|cycle| cycle.name.value().to_string())
                            .unwrap_or_default()
                    }),
                )
            };
            outline.cycles().iter().map(named).collect::<Vec<_>>()
        })
    });
    let choose = move |event| {
        if let Some(id) = CycleId::parse(&event_target_value(&event)) {
            let part = session.part().get_untracked();
            browser::go(&Route::of(id, part).href());
        }
    };
    view! {
        <Shown when=move || cycles.with(|cycles| cycles.len() > 1)>
            <select class="cycle-picker" aria-label=words().cycle.cycle() on:change=choose>
                <Repeat each=move || cycles.get() key=|cycle| format!("{} {}", cycle.0, cycle.1) let:cycle>
                    <option value=cycle.0.to_string() prop:selected=move || session.cycle().get() == Some(cycle.0)>
                        {cycle.1}
                    </option>
                </Repeat>
            </select>
        </Shown>
    }
}

/// The fields of the dialog as they stand.
#[derive(Clone, PartialEq)]
struct Fields {
    name: String,
    start: Option<Date>,
    end: Option<Date>,
    cadence: Cadence,
    first: FirstDay,
}

impl Fields {
    /// Those of a cycle, or those to suggest for a new one: the quarter after the one at hand.
    fn of(session: Session, cycle: Option<CycleId>) -> Self {
        let shown = session.cycle().get_untracked();
        untrack(|| {
            session.read(|workspace| {
                if let Some(cycle) = cycle.and_then(|id| workspace.cycle(id)) {
                    Self {
                        name: cycle.name.value().to_string(),
                        start: Some(cycle.period.value().start()),
                        end: Some(cycle.period.value().end()),
                        cadence: *cycle.cadence.value(),
                        first: FirstDay::of(*cycle.first_check_in_on.value()),
                    }
                } else {
                    let last = shown.and_then(|id| Some(*workspace.cycle(id)?.period.value()));
                    let next =
                        last.map_or_else(|| Period::quarter_of(browser::today()), next_quarter);
                    Self {
                        name: name(next),
                        start: Some(next.start()),
                        end: Some(next.end()),
                        cadence: Cadence::default(),
                        first: FirstDay::Usual,
                    }
                }
            })
        })
    }

    fn period(&self) -> Result<Period, &'static str> {
        let (Some(start), Some(end)) = (self.start, self.end) else {
            return Err(words().cycle.needs_days());
        };
        Period::new(start, end).ok_or(words().cycle.backwards())
    }
}

/// The dialog in which a cycle is named and dated.
#[component]
pub fn CycleDialog(
    /// The cycle to change; `None` to add one.
    cycle: Option<CycleId>,
    /// What happens when it closes.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let fields = RwSignal::new(Fields::of(session, cycle));
    let problem = RwSignal::new(String::new());
    let kept = StoredValue::new(fields.get_untracked());
    let is_kept = memo(move || fields.with(|fields| kept.with_value(|kept| kept == fields)));
    let keep = move |()| match fields.with_untracked(Fields::period) {
        Ok(period) => {
            let fields = fields.get_untracked();
            // What is wrong with the day stands beside its field.
            if let Ok(first) = fields.first.in_period(Some(period)) {
                keep(session, cycle, &fields, period, first);
                on_close.run(());
            }
        }
        Err(message) => problem.set(message.to_owned()),
    };
    let title = if cycle.is_some() {
        words().cycle.edit()
    } else {
        words().cycle.new()
    };
    view! {
        <Dialog title=title on_close=on_close>
            <form
                class="stack"
                on:submit=move |event| {
                    event.prevent_default();
                    keep(());
                }
            >
                <label>
                    {words().cycle.name()}
                    <input
                        type="text"
                        prop:value=move || fields.with(|fields| fields.name.clone())
                        on:input=move |event| fields.update(|fields| fields.name = event_target_value(&event))
                    />
                </label>
                <div class="fields">
                    <DateField
                        name=words().cycle.first_day()
                        value=Signal::derive(move || fields.with(|fields| fields.start))
                        on_change=move |day| fields.update(|fields| fields.start = day)
                    />
                    <DateField
                        name=words().cycle.last_day()
                        value=Signal::derive(move || fields.with(|fields| fields.end))
                        on_change=move |day| fields.update(|fields| fields.end = day)
                    />
                </div>
                <p class="problem" role="alert">{problem}</p>
                <CadenceField fields=fields />
                <FirstDayField
                    day=Signal::derive(move || fields.with(|fields| fields.first))
                    period=Signal::derive(move || fields.with(|fields| fields.period().ok()))
                    cadence=Signal::derive(move || fields.with(|fields| fields.cadence))
                    on_change=move |day| fields.update(|fields| fields.first = day)
                />
                {cycle.map(|cycle| view! { <CalendarButton cycle=cycle is_kept=is_kept /> })}
                <div class="dialog-buttons">
                    <Button name=words().page.cancel() on_press=on_close />
                    <Button name=words().cycle.keep() tone=Tone::Primary on_press=keep />
                </div>
            </form>
        </Dialog>
    }
}

#[component]
fn DateField(
    name: &'static str,
    #[prop(into)] value: Signal<Option<Date>>,
    #[prop(into)] on_change: Callback<Option<Date>>,
) -> impl IntoView {
    view! {
        <label>
            {name}
            <input
                type="date"
                prop:value=move || value.get().map(|day| day.to_string()).unwrap_or_default()
                on:change=move |event| on_change.run(Date::parse(&event_target_value(&event)))
            />
        </label>
    }
}

#[component]
fn CadenceField(fields: RwSignal<Fields>) -> impl IntoView {
    let choices = [
        (Cadence::Weekly, words().cycle.weekly()),
        (Cadence::Fortnightly, words().cycle.fortnightly()),
    ];
    view! {
        <fieldset>
            <legend>{words().cycle.check_ins()}</legend>
            <div class="choices">
                {choices
                    .map(|(cadence, name)| {
                        view! {
                            <label>
                                <input
                                    type="radio"
                                    name="cadence"
                                    prop:checked=move || fields.with(|fields| fields.cadence == cadence)
                                    on:change=move |_| fields.update(|fields| fields.cadence = cadence)
                                />
                                {name}
                            </label>
                        }
                    })
                    .map(IntoAny::into_any)
                    .collect_view()}
            </div>
        </fieldset>
    }
}

fn keep(
    session: Session,
    cycle: Option<CycleId>,
    fields: &Fields,
    period: Period,
    first: Option<Date>,
) {
    let name = Line::new(fields.name.trim());
    if let Some(id) = cycle {
        session.edit(words().edits.change_cycle(), |edit| {
            edit.cycle(id, |cycle, stamp| {
                cycle.name.edit(name, stamp);
                cycle.period.edit(period, stamp);
                cycle.cadence.edit(fields.cadence, stamp);
                cycle.first_check_in_on.edit(first, stamp);
            });
        });
    } else {
        let id = CycleId::new(browser::random());
        session.edit(words().edits.add_cycle(), |edit| {
            edit.add_cycle(id, name, period, fields.cadence);
            edit.cycle(id, |cycle, stamp| {
                cycle.first_check_in_on.edit(first, stamp);
            });
        });
        let part = session.part().get_untracked();
        browser::go(&Route::of(id, part).href());
    }
}

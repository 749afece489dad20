//! The field for the day of the first check-in.

use super::first_day::{FirstDay, Unfit};
use crate::domain::{Cadence, Date, Period};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The identities of what describes the field.
const NOTE: &str = "first-check-in-note";
const PROBLEM: &str = "first-check-in-problem";

/// The day of the first check-in, with the usual one told, and what is wrong with it beside it.
#[component]
pub fn FirstDayField(
    /// What it holds.
    #[prop(into)]
    day: Signal<FirstDay>,
    /// The period of the cycle, once it has one.
    #[prop(into)]
    period: Signal<Option<Period>>,
    /// How often the cycle is looked at.
    #[prop(into)]
    cadence: Signal<Cadence>,
    /// What happens when another day is entered.
    #[prop(into)]
    on_change: Callback<FirstDay>,
) -> impl IntoView {
    let text = move || match day.get() {
        FirstDay::Settled(day) => day.to_string(),
        _ => String::new(),
    };
    let change = move |event| {
        let field: web_sys::HtmlInputElement = event_target(&event);
        // A field with a part of a day has no value, and is not valid.
        on_change.run(if field.check_validity() {
            FirstDay::of(Date::parse(&field.value()))
        } else {
            FirstDay::Incomplete
        });
    };
    let usual = move || {
        let day = period.get().map(|period| cadence.get().usual_first(period));
        let say = |day| fill(words().rhythm.usual(), &[("day", &browser::weekday(day))]);
        day.map(say).unwrap_or_default()
    };
    let problem = move || match day.get().in_period(period.get()) {
        Ok(_) => String::new(),
        Err(Unfit::Incomplete) => words().rhythm.incomplete().to_owned(),
        Err(Unfit::Outside(period)) => {
            let (start, end) = (browser::day(period.start()), browser::day(period.end()));
            fill(
                words().rhythm.outside(),
                &[("start", &start), ("end", &end)],
            )
        }
    };
    view! {
        <div class="first-check-in">
            <label>
                {words().rhythm.first()}
                <input
                    type="date"
                    aria-describedby=[NOTE, " ", PROBLEM].concat()
                    aria-invalid=move || (!problem().is_empty()).to_string()
                    prop:value=text
                    on:change=change
                />
            </label>
            <p class="quiet" id=NOTE>{usual}</p>
            <p class="problem" id=PROBLEM role="alert">{problem}</p>
        </div>
    }
}

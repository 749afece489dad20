//! What was said the last time, so that nobody has to remember it.

use super::state::{Form, pen, told, with_history};
use crate::domain::{KeyResultId, Measure};
use crate::ui::browser;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::{Shown, memo};
use crate::ui::people::owner_name;
use crate::ui::session::{Session, use_session};
use crate::ui::standing::{StatusMark, reason};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The last check-in, the way from baseline to target, and who answers for it.
#[component]
pub fn LastTime(
    /// The key result.
    id: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let facts = memo(move || facts(session, id));
    let row = |(name, value): (&'static str, String)| {
        view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any()
    };
    view! { <dl class="last-time">{move || facts.get().into_iter().map(row).collect_view()}</dl> }
}

fn facts(session: Session, id: KeyResultId) -> Vec<(&'static str, String)> {
    let texts = &words().check_in;
    let found = with_history(session, id, |history| {
        let measure = history.key_result.measure.value().as_ref();
        let today = pen().today;
        let mut known = history.check_ins.iter().rev();
        let last = known.find(|one| *one.date.value() < today);
        let last = last.or(history.check_ins.last());
        let last = last.map_or_else(
            || texts.never().to_owned(),
            |one| {
                let day = browser::day(*one.date.value());
                fill(
                    texts.last_value(),
                    &[("value", &told(one, measure)), ("day", &day)],
                )
            },
        );
        let mut facts = vec![(texts.last_time(), last)];
        if let Some(measure) = measure {
            let name = match measure {
                Measure::Metric(_) => texts.way(),
                Measure::Milestone(_) => texts.steps_so_far(),
            };
            facts.push((name, words().measure(measure, &FIGURES)));
        }
        (facts, *history.key_result.owner.value())
    });
    let (mut facts, owner) = found.unwrap_or_default();
    let name = owner
        .map(|owner| session.read_record(owner.into(), |workspace| owner_name(workspace, owner)));
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        facts.push((texts.owner(), name));
    }
    facts
}

/// Where the key result would stand with what the fields say.
#[component]
pub fn WouldStand(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let standing = memo(move || form.standing());
    let status = move || standing.get().map(|(standing, _)| standing.status);
    let why = move || {
        standing
            .get()
            .map(|(standing, period)| reason(words(), &standing, period, browser::today()))
    };
    view! {
        <Shown when=move || standing.with(Option::is_some)>
            <p class="would-stand">
                <span class="quiet">{words().check_in.would_stand()}</span>
                " "
                {move || status().map(|status| view! { <StatusMark of=status /> })}
                " · "
                {why}
            </p>
        </Shown>
    }
}

//! The page on which objectives and key results are chosen for another cycle. Nothing is chosen to begin with.

use super::carry::{KeyResultOffer, Offer, Picked, Start, carry, later_cycles, new_period};
use super::closed::name_of;
use super::page::reading;
use crate::domain::{Cadence, CycleId, Line, Period, RecordId, Verdict};
use crate::ui::browser;
use crate::ui::document::commands;
use crate::ui::first_cycle;
use crate::ui::language::words;
use crate::ui::parts::{Button, Repeat, Shown, Tone, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The choice, while the address names it.
#[component]
pub fn CarryPage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || matches!(session.route(), Route::Carry(_)));
    let cycle = memo(move || session.cycle().get().filter(|_| is_here.get()));
    move || cycle.get().map(|cycle| page(session, cycle))
}

/// Where to carry what was chosen.
#[derive(Clone, Copy)]
struct Choice {
    session: Session,
    from: CycleId,
    /// The cycle to carry into; `None` for a new one.
    into: RwSignal<Option<CycleId>>,
    picked: RwSignal<Picked>,
    is_missing: RwSignal<bool>,
}

fn page(session: Session, from: CycleId) -> AnyView {
    let words = words();
    let later = later(session, from);
    let choice = Choice {
        session,
        from,
        into: RwSignal::new(later.first().map(|(id, _)| *id)),
        picked: RwSignal::default(),
        is_missing: RwSignal::new(false),
    };
    let offers = memo(move || {
        let into = choice.into.get();
        session.outline().with(|outline| {
            let lines = outline.branch(from.into());
            session.read_records(&lines, |workspace| {
                reading(workspace, outline).offers(from, into)
            })
        })
    });
    let title = fill(
        words.carry.from_cycle(),
        &[("cycle", &name_of(session, from))],
    );
    let key = |offer: &Offer| {
        let there = offer.key_results.iter().filter(|one| one.is_there).count();
        let mark = if offer.is_there { "+" } else { "" };
        format!("{} {there}{mark}", offer.id)
    };
    view! {
        <main class="review carry">
            <nav aria-label=words.catalogue.ways_back()>
                <a href=Route::Review(Some(from)).href()>{words.carry.back()}</a>
            </nav>
            <h1>{title}</h1>
            <Shown when=move || offers.with(Vec::is_empty)>
                <p>{words.carry.nothing()}</p>
            </Shown>
            <Shown when=move || !offers.with(Vec::is_empty)>
                <p class="review-lead">{words.carry.lead()}</p>
                <TargetField choice=choice later=later.clone() />
                <Repeat each=move || offers.get() key=key let:offer>
                    {objective(choice, offer)}
                </Repeat>
                <p class="quiet" role="status">{move || words.carry.chosen().say(choice.picked.with(Picked::count))}</p>
                <p class="problem" role="alert">
                    {move || if choice.is_missing.get() { words.carry.choose_first() } else { "" }.to_owned()}
                </p>
                <div class="review-tools">
                    <Button name=words.carry.carry() tone=Tone::Primary on_press=move |()| take(choice) />
                </div>
            </Shown>
        </main>
    }
    .into_any()
}

/// The cycles there are to carry into, with their names.
fn later(session: Session, from: CycleId) -> Vec<(CycleId, String)> {
    let ids = commands::read(session, |lines| {
        later_cycles(lines.workspace, lines.outline, from)
    });
    let named = ids.into_iter().map(|id| (id, name_of(session, id)));
    named.collect()
}

/// The days of the cycle that would be new.
fn period(choice: Choice) -> Period {
    let period = commands::read(choice.session, |lines| {
        new_period(lines.workspace, lines.outline, choice.from)
    });
    period.unwrap_or_else(|| Period::quarter_of(browser::today()))
}

/// The choice of the cycle to carry into.
#[component]
fn TargetField(choice: Choice, later: Vec<(CycleId, String)>) -> impl IntoView {
    let words = words();
    let period = period(choice);
    let (start, end) = (browser::day(period.start()), browser::day(period.end()));
    let days = fill(words.cycle.days(), &[("start", &start), ("end", &end)]);
    let gaps = [("cycle", &*first_cycle::name(period)), ("days", &days)];
    let new = fill(words.carry.new_cycle(), &gaps);
    let choose = move |event| choice.into.set(CycleId::parse(&event_target_value(&event)));
    let option = |(id, name): (CycleId, String)| {
        view! { <option value=id.to_string()>{name}</option> }.into_any()
    };
    view! {
        <label class="carry-target">
            {words.carry.target()}
            <select on:change=choose>
                {later.into_iter().map(option).collect_view()}
                <option value="">{new}</option>
            </select>
        </label>
    }
}

fn objective(choice: Choice, offer: Offer) -> AnyView {
    let id = offer.id;
    let offered = StoredValue::new(offer.clone());
    let is_chosen = move || choice.picked.with(|picked| picked.objectives.contains(&id));
    let toggle = move |_| {
        choice.is_missing.set(false);
        choice
            .picked
            .update(|picked| offered.with_value(|offer| picked.toggle(offer)));
    };
    let is_done = offer.is_there && offer.key_results.iter().all(|one| one.is_there);
    let key_results = offer.key_results.into_iter();
    let key_results = key_results
        .map(|one| key_result(choice, id, one))
        .collect_view();
    view! {
        <section class="carry-objective" aria-label=offer.title.clone()>
            <label>
                <input type="checkbox" prop:checked=is_chosen disabled=is_done on:change=toggle />
                <b>{titled(&offer.title)}</b>
            </label>
            {notes(offer.said, offer.is_there, None)}
            <ul role="list">{key_results}</ul>
        </section>
    }
    .into_any()
}

fn key_result(
    choice: Choice,
    objective: crate::domain::ObjectiveId,
    offer: KeyResultOffer,
) -> AnyView {
    let words = &words().carry;
    let id = offer.id;
    let is_chosen = move || {
        choice
            .picked
            .with(|picked| picked.key_results.contains(&id))
    };
    let toggle = move |_| {
        choice.is_missing.set(false);
        choice
            .picked
            .update(|picked| picked.toggle_key_result(objective, id));
    };
    let start = match offer.start {
        Start::Measured(measure) => fill(words.starts(), &[("measure", &measure)]),
        Start::Arrived => words.arrived().to_owned(),
        Start::Unmeasured => words.unmeasured().to_owned(),
    };
    view! {
        <li>
            <label>
                <input type="checkbox" prop:checked=is_chosen disabled=offer.is_there on:change=toggle />
                {titled(&offer.title)}
            </label>
            {notes(offer.said, offer.is_there, Some(start))}
        </li>
    }
    .into_any()
}

fn titled(title: &str) -> String {
    if title.trim().is_empty() {
        return words().review.untitled().to_owned();
    }
    title.to_owned()
}

/// What was said of a line, whether it is there already, and how it would start.
fn notes(said: Option<(Verdict, String)>, is_there: bool, start: Option<String>) -> AnyView {
    let words = words();
    let said = said.map(|(verdict, reason)| {
        let verdict = words.review.verdict_name(verdict);
        if reason.is_empty() {
            return verdict.to_owned();
        }
        fill(
            words.carry.said(),
            &[("verdict", verdict), ("reason", &reason)],
        )
    });
    let there = is_there.then(|| words.carry.is_there().to_owned());
    let all = [said, start.filter(|_| !is_there), there];
    let all: Vec<String> = all.into_iter().flatten().collect();
    if all.is_empty() {
        return ().into_any();
    }
    view! { <p class="quiet">{all.join(" · ")}</p> }.into_any()
}

/// Carries what is chosen over, in one edit, and opens the cycle where it is now.
fn take(choice: Choice) {
    let words = &words().carry;
    let picked = choice.picked.get_untracked();
    if picked.count() == 0 {
        choice.is_missing.set(true);
        return;
    }
    let session = choice.session;
    let known = choice.into.get_untracked();
    let into = known.unwrap_or_else(|| CycleId::new(browser::random()));
    let period = period(choice);
    let mut first: Option<RecordId> = None;
    session.edit(words.edit(), |edit| {
        if known.is_none() {
            let name = Line::new(&first_cycle::name(period));
            edit.add_cycle(into, name, period, Cadence::default());
        }
        let cycles = (choice.from, into);
        first = carry(edit, cycles, &picked, &mut browser::random, browser::number);
    });
    session.announcement.set(words.done().say(picked.count()));
    match first {
        Some(first) => commands::go_to(session, into, first),
        None => browser::go(&Route::Cycle(into).href()),
    }
}

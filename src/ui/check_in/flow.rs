//! Going through key results, one after another.

use super::done::Done;
use super::form::{CheckInFields, save};
use super::last::LastTime;
use super::round::Round;
use super::skip::SkipField;
use super::state::Form;
use crate::domain::{CheckInId, CycleId, KeyResultId, RecordId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone, memo};
use crate::ui::people::shown_title;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// A round of check-ins as it is under way.
#[derive(Clone, Copy)]
pub struct Walk {
    /// The workspace.
    pub session: Session,
    /// The cycle.
    pub cycle: CycleId,
    /// Whether it goes through all of the cycle.
    pub is_all: RwSignal<bool>,
    /// What it goes through.
    pub round: RwSignal<Round>,
    /// Where it is; behind the last one it is done.
    pub at: RwSignal<usize>,
    /// What was saved on the way.
    pub saved: RwSignal<Vec<(KeyResultId, CheckInId)>>,
}

impl Walk {
    fn new(cycle: CycleId) -> Self {
        let walk = Self {
            session: use_session(),
            cycle,
            is_all: RwSignal::default(),
            round: RwSignal::default(),
            at: RwSignal::default(),
            saved: RwSignal::default(),
        };
        walk.begin(false);
        walk
    }

    /// Goes through those that are due, or through all.
    pub fn begin(self, is_all: bool) {
        self.is_all.set(is_all);
        let today = browser::today();
        let round = self.session.outline().with_untracked(|outline| {
            self.session.read_untracked(|workspace| {
                Round::of(workspace, outline, self.cycle, today, is_all)
            })
        });
        self.at.set(round.first);
        self.round.set(round);
    }

    fn go(self, at: usize) {
        self.at.set(at);
        let round = self.round.get_untracked();
        if let Some(id) = round.key_results.get(at) {
            let title = title(self.session, (*id).into());
            let (number, count) = ((at + 1).to_string(), round.key_results.len().to_string());
            let gaps = [("number", &*number), ("count", &*count), ("title", &*title)];
            let said = fill(words().check_in.arrived(), &gaps);
            self.session.announcement.set(said);
        }
    }

    /// Goes back to the one before.
    pub fn back(self) {
        if let Some(before) = self.at.get_untracked().checked_sub(1) {
            self.go(before);
        }
    }

    fn saved(self, id: CheckInId) {
        let at = self.at.get_untracked();
        let current = self
            .round
            .with_untracked(|round| round.key_results.get(at).copied());
        if let Some(current) = current {
            self.saved.update(|saved| saved.push((current, id)));
        }
        self.go(at + 1);
    }

    /// Goes back to what was undone.
    fn follow_undo(self) {
        Effect::new(move || {
            let is_there = |id: CheckInId| {
                self.session
                    .outline()
                    .with(|outline| outline.all().contains(&id.into()))
            };
            let saved = self.saved.get();
            let undone = saved.iter().rev().find(|(_, id)| !is_there(*id));
            if let Some((key_result, gone)) = undone.copied() {
                self.saved
                    .update(|saved| saved.retain(|(_, id)| *id != gone));
                let place = self.round.with_untracked(|round| {
                    round.key_results.iter().position(|id| *id == key_result)
                });
                if let Some(place) = place {
                    self.at.set(place);
                }
            }
        });
    }
}

/// What a record is called, in full.
pub fn title(session: Session, id: RecordId) -> String {
    session.read_untracked(|workspace| {
        let title = workspace.record(id).map(|record| record.title().trim());
        let title = title.filter(|title| !title.is_empty());
        title.map_or_else(|| shown_title(words(), workspace, id), str::to_owned)
    })
}

/// The round of a cycle.
#[component]
pub fn Flow(
    /// Which cycle.
    cycle: CycleId,
    /// What it is called.
    name: String,
) -> impl IntoView {
    let walk = Walk::new(cycle);
    walk.follow_undo();
    let place = memo(move || {
        let at = walk.at.get();
        walk.round.with(|round| {
            (
                at,
                round.key_results.get(at).copied(),
                round.key_results.len(),
            )
        })
    });
    move || match place.get() {
        (_, _, 0) => view! { <p>{words().check_in.nothing()}</p> }.into_any(),
        (at, Some(id), count) => view! { <Step walk=walk id=id at=at count=count /> }.into_any(),
        (_, None, _) => view! { <Done walk=walk heading=heading(&name) /> }.into_any(),
    }
}

/// What stands above the summary of a cycle that is called so.
fn heading(name: &str) -> String {
    let day = browser::day(browser::today());
    fill(
        words().check_in.heading(),
        &[("day", &day), ("cycle", name)],
    )
}

/// One key result of the round.
#[component]
fn Step(walk: Walk, id: KeyResultId, at: usize, count: usize) -> impl IntoView {
    let session = walk.session;
    let texts = &words().check_in;
    let form = Form::new(id, None);
    let is_skipping = RwSignal::new(false);
    let saved = Callback::new(move |id| walk.saved(id));
    let objective = session.read_untracked(|workspace| workspace.objective_of(id.into()));
    let objective = objective.map(|id| title(session, id.into()));
    let (number, all) = ((at + 1).to_string(), count.to_string());
    let position = fill(texts.position(), &[("number", &number), ("count", &all)]);
    let save_name = if at + 1 == count {
        texts.save_last()
    } else {
        texts.save_next()
    };
    view! {
        <section class="check-in-step" aria-labelledby="check-in-title">
            <div class="check-in-progress">
                <p class="quiet">{position}</p>
                <progress max=all value=at.to_string() aria-hidden="true"></progress>
                <AllChoice walk=walk />
            </div>
            <p class="check-in-objective quiet">{objective}</p>
            <h2 id="check-in-title">{title(session, id.into())}</h2>
            <LastTime id=id />
            <CheckInFields form=form on_saved=saved on_back=move |()| walk.back()>
                <div class="check-in-buttons">
                    <Shown when=move || { at > 0 }>
                        <Button name=words().check_in.back() on_press=move |()| walk.back() />
                    </Shown>
                    <button
                        type="button"
                        class="button skip-button"
                        aria-expanded=move || is_skipping.get().to_string()
                        on:click=move |_| is_skipping.update(|open| *open = !*open)
                    >
                        {texts.skip()}
                    </button>
                    <Button name=save_name tone=Tone::Primary on_press=move |()| save(form, saved) />
                </div>
            </CheckInFields>
            <SkipField form=form is_open=is_skipping on_saved=saved />
            <p class="quiet keys">{texts.keys()}</p>
        </section>
    }
}

/// The choice between those that are due and all.
#[component]
fn AllChoice(walk: Walk) -> impl IntoView {
    view! {
        <label class="switch">
            <input
                type="checkbox"
                prop:checked=walk.is_all
                on:change=move |event| walk.begin(event_target_checked(&event))
            />
            {words().check_in.all()}
        </label>
    }
}

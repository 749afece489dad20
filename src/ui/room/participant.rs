//! Taking part in a workshop: what stands over the document while somebody drafts for it.

use super::codes::CodesDialog;
use super::hand_over::{hand_over, show_codes};
use super::join::JoinPage;
use super::plan_names::step_name;
use super::timer::{Clock, ticking};
use super::twice;
use crate::domain::Line;
use crate::exchange::pages::Page;
use crate::room::{Invitation, Participation};
use crate::storage::{keep_workshop, workshop_text};
use crate::ui::browser;
use crate::ui::demo::shelf;
use crate::ui::keeper::Keeper;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone, memo};
use crate::ui::session::use_session;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The workshop that somebody takes part in here, if there is one.
#[derive(Clone, Copy)]
pub struct Taking {
    participation: RwSignal<Option<Participation>>,
    keeper: Keeper,
}

impl Taking {
    fn kept(keeper: Keeper) -> Self {
        let read = || {
            let text = workshop_text(&shelf()).ok().flatten();
            text.and_then(|text| Participation::parse(&text).ok())
        };
        let participation = RwSignal::new(read());
        let news = twice::bring_back();
        spawn_local(async move {
            if news.await {
                participation.try_set(read());
            }
        });
        Self {
            participation,
            keeper,
        }
    }

    /// Keeps what is known of it; `None` to leave.
    pub fn keep(self, participation: Option<Participation>) {
        let text = participation.as_ref().map(Participation::to_text);
        // Where nothing can be kept, it holds for this visit, and the page says so of the draft itself.
        let is_readable = |text: &str| Participation::parse(text).is_ok();
        let kept = twice::keep(|shelf| keep_workshop(shelf, text.as_deref(), is_readable));
        if kept == Ok(true) {
            self.keeper.look_at_quarantine();
        }
        self.participation.set(participation);
    }

    /// The name that somebody has given.
    pub fn who(self) -> String {
        self.participation.with_untracked(|taking| {
            taking
                .as_ref()
                .map_or_else(String::new, |taking| taking.who.to_string())
        })
    }

    /// Puts the name into a field that is still empty, as soon as it is known.
    pub fn name_into(self, field: RwSignal<String>) {
        Effect::new(move || {
            let known = self
                .participation
                .with(|taking| taking.as_ref().map(|taking| taking.who.to_string()));
            if let Some(known) = known
                && field.with_untracked(String::is_empty)
            {
                field.set(known);
            }
        });
    }

    /// When drafting for this workshop began here, if it did.
    pub fn began(self, invitation: &Invitation) -> Option<u64> {
        self.participation.with_untracked(|taking| {
            let taking = taking.as_ref()?;
            let is_same = taking.invitation.name == invitation.name
                && taking.invitation.cycle == invitation.cycle;
            taking.began.filter(|_| is_same)
        })
    }

    fn change(self, change: impl FnOnce(&mut Participation)) {
        if let Some(mut participation) = self.participation.get_untracked() {
            change(&mut participation);
            self.keep(Some(participation));
        }
    }

    /// Reads what is known of it, if somebody takes part.
    pub fn read<T>(self, read: impl FnOnce(&Participation) -> T) -> Option<T> {
        self.participation.with(|taking| taking.as_ref().map(read))
    }
}

/// The page of the invitation, and what stands over the document once it was accepted.
#[component]
pub fn Participant() -> impl IntoView {
    let session = use_session();
    let taking = Taking::kept(expect_context());
    provide_context(taking);
    let is_drafting = memo(move || {
        let cycle = taking.read(|taking| taking.invitation.cycle);
        session.route().is_document() && cycle.is_some() && session.cycle().get() == cycle
    });
    Effect::new(move || {
        let is_without = taking.read(|taking| taking.invitation.is_without_hints) == Some(true);
        session
            .is_without_hints
            .set(is_drafting.get() && is_without);
        browser::set_attribute("data-drafting", is_drafting.get().then_some(""));
    });
    on_cleanup(move || session.is_without_hints.set(false));
    view! {
        <JoinPage />
        <Shown when=is_drafting>
            <Drafting />
        </Shown>
    }
}

#[component]
fn Drafting() -> impl IntoView {
    let session = use_session();
    let taking = expect_context::<Taking>();
    let texts = &words().participant;
    let name = move || {
        let name = taking
            .read(|taking| taking.invitation.name.to_string())
            .unwrap_or_default();
        if name.trim().is_empty() {
            texts.unnamed().to_owned()
        } else {
            name
        }
    };
    let brief = memo(move || {
        taking
            .read(|taking| taking.invitation.brief.to_string())
            .unwrap_or_default()
    });
    let limits = memo(move || taking.read(|taking| taking.invitation.limits).flatten());
    let said = RwSignal::new(String::new());
    let codes = RwSignal::new(None::<Vec<Page>>);
    let leave = move |()| {
        taking.keep(None);
        session.announcement.set(texts.left().to_owned());
    };
    view! {
        <section class="drafting" aria-label=texts.drafting()>
            <div class="drafting-head">
                <h2>{name}</h2>
                <DraftingTimer />
            </div>
            <Shown when=move || brief.with(|brief| !brief.trim().is_empty())>
                <p class="brief">{brief}</p>
            </Shown>
            {move || limits.get().map(|limits| view! { <p class="quiet">{texts.say_limits(limits)}</p> })}
            <div class="drafting-controls">
                <WhoField />
                <Button name=texts.hand_over() tone=Tone::Primary on_press=move |()| said.set(hand_over(session, taking)) />
                <Button name=words().room_codes.show() on_press=move |()| show_codes(session, taking, codes, said) />
                <Button name=texts.leave() on_press=leave />
            </div>
            <p class="drafting-said" role="status">{said}</p>
            <Shown when=move || codes.with(Option::is_some)>
                <CodesDialog pages=codes.get_untracked().unwrap_or_default() on_close=move |()| codes.set(None) />
            </Shown>
        </section>
    }
}

/// The name on the draft, unless nobody is named.
#[component]
fn WhoField() -> impl IntoView {
    let taking = expect_context::<Taking>();
    let is_named =
        memo(move || taking.read(|taking| !taking.invitation.is_anonymous) == Some(true));
    let who = move || {
        taking
            .read(|taking| taking.who.to_string())
            .unwrap_or_default()
    };
    view! {
        <Shown when=is_named>
            <input
                type="text"
                autocomplete="name"
                aria-label=words().participant.who()
                placeholder=words().participant.who()
                prop:value=who
                on:input=move |event| {
                    let who = Line::new(&event_target_value(&event));
                    taking.change(|taking| taking.who = who);
                }
            />
        </Shown>
    }
}

/// Where the plan stands. Where it has not begun, whoever drafts can start it here.
#[component]
fn DraftingTimer() -> impl IntoView {
    let taking = expect_context::<Taking>();
    let now = ticking();
    let reading = memo(move || {
        let now = now.get();
        taking.read(|taking| taking.reading(now)).flatten()
    });
    let step = move || {
        let id = reading.get()?.step;
        taking.read(|taking| {
            taking
                .invitation
                .plan
                .step(id)
                .map(|step| step_name(step, words()))
        })?
    };
    let can_start = memo(move || {
        let is_planned = taking.read(|taking| !taking.invitation.plan.steps.is_empty());
        reading.get().is_none() && is_planned == Some(true)
    });
    let start = move |()| taking.change(|taking| taking.start(browser::now()));
    view! {
        <Shown when=move || reading.get().is_some()>
            <div class="drafting-timer" aria-label=words().workshop.timer() role="group">
                <span>{step}</span>
                <Clock reading=reading />
            </div>
        </Shown>
        <Shown when=can_start>
            <Button name=words().participant.start_timer() on_press=start />
        </Shown>
    }
}

//! The page that an invitation opens, or a ballot.

use super::fields::TextField;
use super::participant::Taking;
use super::plan_names::{length_name, step_name};
use super::vote_page::VotePage;
use crate::domain::Line;
use crate::room::{Invitation, Paper, Participation};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::share::{Damage, letters_behind, unfold};
use crate::ui::words::fill;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What stands in front of the letters of an invitation.
pub const JOIN: &str = "#/join/";

/// What an address says, once it is read; a sentence on why it cannot be.
type Opened = Option<Result<Letter, &'static str>>;

/// What the link of a workshop leads to.
#[derive(Clone)]
enum Letter {
    /// Writing a draft.
    Invitation(Invitation),
    /// Giving dots.
    Ballot(Paper),
}

impl Letter {
    fn read(text: &str) -> Result<Self, &'static str> {
        if Paper::is_one(text) {
            let paper = Paper::parse(text).map(Self::Ballot);
            return paper.map_err(|_| words().participant.broken_ballot());
        }
        let invitation = Invitation::parse(text).map(Self::Invitation);
        invitation.map_err(|_| words().participant.broken())
    }

    fn name(&self) -> &Line {
        match self {
            Self::Invitation(invitation) => &invitation.name,
            Self::Ballot(paper) => &paper.name,
        }
    }
}

/// What the link of a workshop in the address leads to, while there is one.
#[component]
pub fn JoinPage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || session.route() == Route::Join);
    view! {
        <Shown when=is_here>
            <Join />
        </Shown>
    }
}

#[component]
fn Join() -> impl IntoView {
    let opened = RwSignal::new(None);
    open(opened);
    let other = window_event_listener(ev::hashchange, move |_| open(opened));
    on_cleanup(move || other.remove());
    let texts = words();
    let title = move || match opened.get() {
        Some(Ok(letter)) if !letter.name().is_blank() => letter.name().to_string(),
        _ => texts.participant.unnamed().to_owned(),
    };
    let content = move || match opened.get() {
        None => view! { <p role="status">{texts.participant.reading()}</p> }.into_any(),
        Some(Err(problem)) => view! { <p class="problem" role="alert">{problem}</p> }.into_any(),
        Some(Ok(Letter::Invitation(invitation))) => {
            view! { <Invited invitation=invitation /> }.into_any()
        }
        Some(Ok(Letter::Ballot(paper))) => view! { <VotePage paper=paper /> }.into_any(),
    };
    view! {
        <main class="room join">
            <nav aria-label=texts.catalogue.ways_back()>
                <a href=document_address>{texts.catalogue.to_document()}</a>
            </nav>
            <h1>{title}</h1>
            {content}
        </main>
    }
}

fn open(opened: RwSignal<Opened>) {
    let fragment = browser::fragment();
    let letters = letters_behind(JOIN, &fragment)
        .unwrap_or_default()
        .to_owned();
    spawn_local(async move {
        let texts = words();
        let read = match unfold(&letters).await {
            Ok(text) => Letter::read(&text),
            Err(Damage::NoBrowser) => Err(texts.share.cannot_unfold()),
            Err(Damage::Broken | Damage::TooMuch) => Err(texts.participant.broken()),
        };
        let _ = opened.try_set(Some(read));
    });
}

#[component]
fn Invited(invitation: Invitation) -> impl IntoView {
    let session = use_session();
    let taking = expect_context::<Taking>();
    let texts = &words().participant;
    let who = RwSignal::new(String::new());
    taking.name_into(who);
    let invited = fill(texts.invited(), &[("cycle", &invitation.cycle_name)]);
    let steps = invitation.plan.steps.iter().map(|step| {
        view! { <li>{step_name(step, words())} " " <span class="quiet">{length_name(step.minutes, words())}</span></li> }
    });
    let steps = steps.collect_view();
    let is_named = !invitation.is_anonymous;
    let facts = [
        invitation.limits.map(|limits| texts.say_limits(limits)),
        invitation
            .is_anonymous
            .then(|| texts.is_anonymous().to_owned()),
        invitation
            .is_without_hints
            .then(|| texts.is_without_hints().to_owned()),
    ];
    let facts = facts
        .into_iter()
        .flatten()
        .map(|fact| view! { <p>{fact}</p> })
        .collect_view();
    let brief = invitation.brief.to_string();
    let invitation = StoredValue::new(invitation);
    let join = move |()| {
        let who = Line::new(who.get_untracked().trim());
        accept(session, taking, invitation.get_value(), who);
    };
    view! {
        <p>{invited}</p>
        {(!brief.trim().is_empty()).then(|| view! { <p class="brief">{brief}</p> })}
        {facts}
        {is_named.then(|| view! { <TextField label=texts.who() value=who on_input=move |name| who.set(name) /> })}
        <p><Button name=texts.join() tone=Tone::Primary on_press=join /></p>
        <ol class="plan-outline">{steps}</ol>
    }
}

/// Takes part from now on, in the document of the workshop's cycle.
fn accept(session: Session, taking: Taking, invitation: Invitation, who: Line) {
    let cycle = invitation.cycle;
    let is_known = session.read_untracked(|workspace| workspace.cycle(cycle).is_some());
    let told = invitation.clone();
    session.edit(words().participant.edit_join(), |edit| {
        if !is_known {
            edit.add_cycle(cycle, told.cycle_name, told.period, told.cadence);
        }
        if let Some(limits) = told.limits {
            edit.set_limits(limits);
        }
    });
    // Whoever comes back to the same invitation goes on where they were.
    let began = taking.began(&invitation);
    taking.keep(Some(Participation {
        invitation,
        who,
        began,
    }));
    browser::go(&Route::Cycle(cycle).href());
}

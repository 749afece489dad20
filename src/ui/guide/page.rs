//! The page of the guide.

use super::answers::Answers;
use super::draft::Draft;
use super::initiatives::InitiativesStep;
use super::kept_chain::KeptChain;
use super::measured::{Measured, MeasuredStep};
use super::picture::Picture;
use super::progress::Progress;
use super::review::ReviewStep;
use super::step::GuideStep;
use super::words_steps::{ObjectiveStep, WhyStep};
use crate::domain::{CycleId, ObjectiveId, RecordId};
use crate::ui::browser;
use crate::ui::document::pausing_overview;
use crate::ui::language::words;
use crate::ui::parts::{Button, Tone, memo};
use crate::ui::review::{ClosedLine, LessonsBox};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// Where the answer to a question begins, the best place first.
const FIRST: [&str; 4] = [
    ".guide [data-first] :is(textarea, input)",
    ".guide .answer :is(textarea, input)",
    ".guide-page button.add",
    ".guide h1",
];

/// The guide, if that is where the user is.
#[component]
pub fn Guide() -> impl IntoView {
    let session = use_session();
    provide_context(KeptChain::open());
    Effect::new(move || find_step(session));
    let place = memo(move || match session.route() {
        Route::Guide(id, Some(_)) => Some(id).zip(session.cycle().get()),
        _ => None,
    });
    move || {
        place.get().map(|(id, cycle)| {
            if session.is_closed().get() {
                return view! { <ClosedGuide cycle=cycle /> }.into_any();
            }
            provide_context(pausing_overview(cycle));
            view! { <GuidePage id=id cycle=cycle /> }.into_any()
        })
    }
}

/// Goes on to the step that the address leaves open.
fn find_step(session: Session) {
    match session.route() {
        Route::NewGuide => {
            let id = ObjectiveId::new(browser::random());
            browser::go_instead(&Route::Guide(id, Some(GuideStep::Objective)).href());
        }
        Route::Guide(id, None) => {
            let step = untrack(|| answers(session, id)).resume();
            browser::go_instead(&Route::Guide(id, Some(step)).href());
        }
        _ => {}
    }
}

fn answers(session: Session, id: ObjectiveId) -> Answers {
    session.outline().with(|outline| {
        let lines = outline.branch(id.into());
        session.read_records(&lines, |workspace| Answers::of(workspace, outline, id))
    })
}

/// What the steps of the guide share.
#[derive(Clone, Copy)]
pub struct Conversation {
    /// The objective.
    pub draft: Draft,
    /// What has been answered.
    pub answers: Memo<Answers>,
    /// Where the conversation is.
    pub step: Memo<GuideStep>,
    /// Whether going on was asked for although nothing is written.
    is_missing: RwSignal<bool>,
}

impl Conversation {
    /// Goes on to the next question, if this one has an answer. What the chain has gathered is taken in.
    pub fn go_on(self) {
        let step = self.step.get_untracked();
        self.take_chain();
        let has_answer = self.answers.with_untracked(|answers| answers.has(step));
        if has_answer {
            self.go(step.next());
        } else {
            self.is_missing.set(true);
            focus_first();
        }
    }

    /// Goes to a step, if there is one.
    pub fn go(self, step: Option<GuideStep>) {
        if let Some(step) = step {
            browser::go(&Route::Guide(self.draft.id, Some(step)).href());
        }
    }

    fn take_chain(self) {
        if let Some((id, answers)) = expect_context::<KeptChain>().take() {
            self.draft.turn(id, &answers);
        }
    }
}

/// Puts the focus where the answer begins.
pub fn focus_first() {
    for place in FIRST {
        if browser::focus(place) {
            return;
        }
    }
}

/// What the guide says in a cycle that is closed.
#[component]
fn ClosedGuide(cycle: CycleId) -> impl IntoView {
    let to_document = words().catalogue.to_document();
    view! {
        <main class="guide closed">
            <nav aria-label=words().catalogue.ways_back()>
                <a href=super::super::catalogue::document_address>{to_document}</a>
            </nav>
            <h1>{words().guide.title()}</h1>
            <ClosedLine cycle=cycle />
        </main>
    }
}

#[component]
fn GuidePage(id: ObjectiveId, cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let step = memo(move || match session.route() {
        Route::Guide(_, Some(step)) => step,
        _ => GuideStep::Review,
    });
    let talk = Conversation {
        draft: Draft { session, id },
        answers: memo(move || answers(session, id)),
        step,
        is_missing: RwSignal::new(false),
    };
    Effect::new(move || {
        talk.is_missing.set(false);
        let step = step.get();
        let gaps = [
            ("number", step.number().to_string()),
            ("count", GuideStep::ALL.len().to_string()),
        ];
        let gaps = gaps.each_ref().map(|(gap, value)| (*gap, value.as_str()));
        session
            .announcement
            .set(fill(words().guide.at_step(), &gaps));
        request_animation_frame(focus_first);
    });
    follow_new_key_results(talk);
    view! {
        <main class="guide" data-step=move || step.get().slug()>
            <Progress talk=talk />
            <div class="guide-page">
                <LessonsBox cycle=cycle />
                {move || view! { <Question talk=talk step=step.get() /> }}
            </div>
            <Picture draft=talk.draft />
        </main>
    }
}

/// A way out that a hint offers may lead to a key result; it is written where key results are.
fn follow_new_key_results(talk: Conversation) {
    Effect::new(move || {
        let Some(RecordId::KeyResult(id)) = talk.draft.session.focus.get() else {
            return;
        };
        let is_sign = talk
            .answers
            .with_untracked(|answers| answers.key_results.contains(&id));
        let here = talk.step.get_untracked();
        if is_sign && !matches!(here, GuideStep::KeyResults | GuideStep::Guard) {
            talk.go(Some(GuideStep::KeyResults));
        }
    });
}

#[component]
fn Question(talk: Conversation, step: GuideStep) -> impl IntoView {
    let words = &words().guide;
    let (question, about) = words.question(step);
    let answer = match step {
        GuideStep::Objective => view! { <ObjectiveStep talk=talk /> }.into_any(),
        GuideStep::Why => view! { <WhyStep talk=talk /> }.into_any(),
        GuideStep::KeyResults => {
            view! { <MeasuredStep talk=talk kind=Measured::Sign /> }.into_any()
        }
        GuideStep::Guard => view! { <MeasuredStep talk=talk kind=Measured::Guard /> }.into_any(),
        GuideStep::Initiatives => view! { <InitiativesStep talk=talk /> }.into_any(),
        GuideStep::Review => view! { <ReviewStep talk=talk /> }.into_any(),
    };
    view! {
        <h1 tabindex="-1">{question}</h1>
        <p class="about">{about}</p>
        {example(talk, step)}
        <div class="answer">{answer}</div>
        <p class="problem" role="alert">
            {move || if talk.is_missing.get() { words.nothing_yet() } else { "" }.to_owned()}
        </p>
        <Buttons talk=talk step=step />
    }
}

/// An example of an answer: another one for each objective there is, so that it stays an example.
fn example(talk: Conversation, step: GuideStep) -> Option<AnyView> {
    let session = talk.draft.session;
    let number = untrack(|| {
        let cycle = session.cycle().get();
        session.outline().with(|outline| {
            let objectives = cycle.map(|cycle| outline.objectives(cycle));
            let others = objectives
                .unwrap_or_default()
                .iter()
                .filter(|id| **id != talk.draft.id);
            // The first one stands in the empty document already.
            others.count() + 1
        })
    });
    let words = &words().guide;
    words.example(number).for_step(step).map(|example| {
        view! {
            <figure class="guide-example">
                <figcaption>{words.for_example()}</figcaption>
                <p>{example}</p>
            </figure>
        }
        .into_any()
    })
}

#[component]
fn Buttons(talk: Conversation, step: GuideStep) -> impl IntoView {
    let words = &words().guide;
    let is_last = step.next().is_none();
    let is_first = step.previous().is_none();
    let open = if is_last {
        view! { <a class="button" href=Route::NewGuide.href()>{words.another_objective()}</a> }
            .into_any()
    } else {
        view! { <Button name=words.skip() on_press=move |()| talk.go(step.next()) /> }.into_any()
    };
    let on = if is_last {
        view! { <a class="button primary" href=super::super::catalogue::document_address>{words.open_document()}</a> }.into_any()
    } else {
        view! { <Button name=words.next() tone=Tone::Primary on_press=move |()| talk.go_on() /> }
            .into_any()
    };
    let back = (!is_first).then(|| {
        view! { <Button name=words.back() on_press=move |()| talk.go(step.previous()) /> }
            .into_any()
    });
    view! {
        <div class="guide-buttons">
            {back}
            <span class="spring"></span>
            {open}
            {on}
        </div>
    }
}

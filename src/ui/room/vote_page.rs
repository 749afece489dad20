//! The page that the link of a ballot opens: dots on one's own device, saved as a small file.

use super::ballot::VoterField;
use super::dots::DotList;
use super::participant::Taking;
use super::twice;
use crate::domain::Line;
use crate::exchange::{BallotFile, Dots, ballot_name};
use crate::room::{Filled, Paper};
use crate::storage::{ballot_text, keep_ballot};
use crate::ui::browser;
use crate::ui::demo::shelf;
use crate::ui::files::hand_out;
use crate::ui::keeper::Keeper;
use crate::ui::language::words;
use crate::ui::parts::{Button, Tone};
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The list to vote on, with what was given before this page was loaded anew.
#[component]
pub fn VotePage(
    /// What is voted on.
    paper: Paper,
) -> impl IntoView {
    let session = use_session();
    let keeper = expect_context::<Keeper>();
    let texts = &words().choosing;
    let Filled {
        dots,
        voter,
        browser,
        ..
    } = kept(&paper).unwrap_or_else(|| Filled {
        sheet: paper.sheet,
        dots: Vec::new(),
        voter: Line::new(&expect_context::<Taking>().who()),
        // By it a second ballot of this browser is known. It is drawn, so that it leads to no draft.
        browser: browser::new_number(),
        at: 0,
    });
    let given = RwSignal::new(dots);
    let voter = RwSignal::new(voter.to_string());
    let said = RwSignal::new(String::new());
    let problem = RwSignal::new(String::new());
    let clear = move || {
        said.set(String::new());
        problem.set(String::new());
    };
    let (titles, most, is_named) = (paper.titles.clone(), paper.dots, !paper.is_anonymous);
    let (paper, identity) = (StoredValue::new(paper), StoredValue::new(browser));
    let filled = move || Filled {
        sheet: paper.with_value(|paper| paper.sheet),
        dots: given.get(),
        voter: Line::new(if is_named { voter.get() } else { String::new() }.trim()),
        browser: identity.get_value(),
        at: browser::now(),
    };
    let news = twice::bring_back();
    spawn_local(async move {
        if news.await
            && let Some(Some(known)) = paper.try_with_value(kept)
        {
            identity.set_value(known.browser);
            voter.set(known.voter.to_string());
            given.set(known.dots);
        }
    });
    Effect::new(move || {
        // Where nothing can be kept, what was given holds for this visit.
        let text = filled().to_text();
        let is_readable = |text: &str| Filled::parse(text).is_some();
        if twice::keep(|shelf| keep_ballot(shelf, &text, is_readable)) == Ok(true) {
            keeper.look_at_quarantine();
        }
    });
    let save = move |()| {
        clear();
        match paper.with_value(|paper| saved(session, paper, untrack(filled))) {
            Ok(done) => said.set(done),
            Err(wrong) => problem.set(wrong.to_owned()),
        }
    };
    view! {
        <p>{texts.your_dots().say(most as usize)}</p>
        {if is_named { view! { <VoterField voter=voter /> }.into_any() } else { view! { <p>{texts.voter_unnamed()}</p> }.into_any() }}
        <DotList titles=titles most=Signal::stored(most) given=given on_change=move |()| clear() />
        <p><Button name=texts.save_ballot() tone=Tone::Primary on_press=save /></p>
        <p role="status">{said}</p>
        <p class="problem" role="alert">{problem}</p>
    }
}

/// What was given on this list before, if anything.
fn kept(paper: &Paper) -> Option<Filled> {
    let text = ballot_text(&shelf()).ok().flatten()?;
    Filled::parse(&text).filter(|filled| filled.sheet == paper.sheet)
}

/// Saves a ballot as a file and says what to do with it.
fn saved(session: Session, paper: &Paper, filled: Filled) -> Result<String, &'static str> {
    let texts = &words().choosing;
    let count: u32 = filled.dots.iter().map(|(_, dots)| dots).sum();
    if count == 0 {
        return Err(texts.is_empty());
    }
    if count > paper.dots {
        return Err(texts.too_many());
    }
    let title = |place: usize| paper.titles.get(place).cloned().unwrap_or_default();
    let dots = filled.dots.iter().map(|(place, dots)| Dots {
        place: *place,
        title: title(*place),
        dots: *dots,
    });
    let name = ballot_name(&[&*filled.voter, &paper.name].join(" "), browser::today());
    let file = BallotFile {
        workshop: paper.name.clone(),
        sheet: paper.sheet,
        dots: dots.collect(),
        voter: filled.voter,
        browser: filled.browser,
        at: filled.at,
    };
    hand_out(session, &name, "application/json", &file.write());
    Ok(fill(texts.ballot_saved(), &[("file", &name)]))
}

//! The dialog that shows what an import would do, before it does it.

use super::incoming::{FileProblem, Incoming, ReadFile};
use super::more::{PART, ShowMore};
use super::offer_list::OfferList;
use super::proposals::Proposals;
use super::reading::ReadingDialog;
use super::replacement::ReplacementLists;
use super::to_know::things_to_know;
use crate::exchange::merge::{Group, Offer};
use crate::exchange::{Mode, preview};
use crate::storage::ring::Occasion;
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Repeat, Shown, Tone};
use crate::ui::session::{Session, use_session};
use crate::ui::snapshots::Snapshots;
use crate::ui::words::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Where files come in: the platform's picker, and what is seen of it while files are dragged over the page.
#[component]
pub fn ImportDoor() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    view! {
        {incoming.picker()}
        <ReadingDialog reading=incoming.reading() />
        <Shown when=incoming.is_dragging()>
            <p class="drop-here" aria-hidden="true">{words().files.drop_here()}</p>
        </Shown>
    }
}

/// Open while files wait for a decision.
#[component]
pub fn ImportDecision() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    view! {
        <Shown when=incoming.is_any()>
            <Decision />
        </Shown>
    }
}

#[component]
fn Decision() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let files = incoming.files();
    let close = move |()| incoming.dismiss();
    let title = Signal::derive(move || {
        files.with(|files| match files.as_slice() {
            [file] if file.is_snapshot => {
                fill(words().snapshots.restore_title(), &[("moment", &file.name)])
            }
            [file] => fill(words().files.import_one(), &[("file", &file.name)]),
            _ => words().files.import_several().say(files.len()),
        })
    });
    view! {
        <Dialog title=title on_close=close>
            {move || files.with(|files| {
                let reports = files.iter().filter_map(report).collect_view();
                let is_readable = files.iter().any(|file| file.content.is_ok());
                view! {
                    {reports}
                    {if is_readable {
                        view! { <Choice close=close /> }.into_any()
                    } else {
                        view! {
                            <div class="dialog-buttons">
                                <Button name=words().page.close() tone=Tone::Primary on_press=close />
                            </div>
                        }
                        .into_any()
                    }}
                }
            })}
        </Dialog>
    }
}

/// What is to become of the files that could be read.
#[component]
fn Choice(#[prop(into)] close: Callback<()>) -> impl IntoView {
    let session = use_session();
    let snapshots = expect_context::<Snapshots>();
    let incoming = expect_context::<Incoming>();
    let files = incoming.files();
    let is_snapshot = files.with_untracked(|files| files.iter().all(|file| file.is_snapshot));
    let first = if is_snapshot {
        Mode::Replace
    } else {
        Mode::Merge
    };
    let mode = RwSignal::new(first);
    let proposals = Proposals::new(incoming.compared());
    let is_without_copy = RwSignal::new(false);
    let is_copying = RwSignal::new(false);
    let finish = move || async move {
        if apply(session, proposals, mode.get_untracked(), is_snapshot).await {
            incoming.came_in();
            close.run(());
        }
    };
    let take = move |()| {
        let occasion = match (is_snapshot, mode.get_untracked()) {
            (true, _) => Occasion::Restore,
            (false, Mode::Merge) => Occasion::Merge,
            (false, Mode::Replace) => Occasion::Replace,
        };
        is_copying.set(true);
        spawn_local(async move {
            let made = snapshots.make(occasion).await;
            // Whoever has closed the dialog meanwhile wants none of it.
            match made {
                _ if mode.try_get_untracked().is_none() => {}
                Ok(()) => finish().await,
                Err(_) => {
                    is_copying.set(false);
                    is_without_copy.set(true);
                }
            }
        });
    };
    let name = if is_snapshot {
        words().snapshots.restore_now()
    } else {
        words().files.import()
    };
    view! {
        <ModeChoice mode=mode />
        {move || match mode.get() {
            Mode::Merge => view! { <Offers proposals=proposals /> }.into_any(),
            Mode::Replace => view! { <Replacement proposals=proposals /> }.into_any(),
        }}
        <Shown when=move || is_without_copy.get()>
            <p class="file-problem" role="alert">{words().snapshots.not_made()}</p>
        </Shown>
        <p class="quiet" role="status">
            {move || is_copying.get().then(|| words().snapshots.being_made())}
        </p>
        <div class="dialog-buttons">
            <Button name=words().page.cancel() on_press=close />
            <Shown when=move || !is_without_copy.get()>
                <Button name=name tone=Tone::Primary is_busy=is_copying on_press=take />
            </Shown>
            <Shown when=move || is_without_copy.get()>
                <Button name=words().snapshots.go_on() on_press=move |()| spawn_local(finish()) />
            </Shown>
        </div>
    }
}

/// What each file offers: the only one as it is, several unfolded one by one.
#[component]
fn Offers(proposals: Proposals) -> impl IntoView {
    if proposals.len() == 1 {
        return view! { <OfferList proposals=proposals file=0 /> }.into_any();
    }
    let file = move |file: usize| {
        let name = proposals.read(file, |proposal| proposal.name.clone());
        let summary = proposals.read(file, |proposal| summary(&proposal.offer));
        let is_open = RwSignal::new(false);
        view! {
            <details class="offered-file" on:toggle=move |_| is_open.set(true)>
                <summary><strong>{name}</strong> <span class="quiet">" " {summary}</span></summary>
                <Shown when=move || is_open.get()>
                    <OfferList proposals=proposals file=file />
                </Shown>
            </details>
        }
        .into_any()
    };
    let (count, shown) = (proposals.len(), RwSignal::new(PART));
    view! {
        <Repeat each=move || 0..count.min(shown.get()) key=usize::to_string let:index>
            {file(index)}
        </Repeat>
        <ShowMore shown=shown count=count />
    }
    .into_any()
}

/// "3 new · one change · 14 unchanged".
fn summary(offer: &Offer) -> String {
    let words = &words().preview;
    let count = |wanted: &[Group]| {
        let changes = offer.changes.iter();
        changes
            .filter(|change| wanted.contains(&change.group()))
            .count()
    };
    let counts = [
        (words.count_added(), count(&[Group::New])),
        (
            words.count_changed(),
            count(&[Group::Changed, Group::ByHand]),
        ),
        (words.count_deleted(), count(&[Group::Deleted])),
        (
            words.count_kept(),
            count(&[Group::KeptMine, Group::StaysDeleted]),
        ),
        (words.count_unchanged(), offer.unchanged),
    ];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    let told: Vec<String> = told.map(|(text, count)| text.say(count)).collect();
    told.join(" · ")
}

/// What it would mean if all files together took the place of what is here.
#[component]
fn Replacement(proposals: Proposals) -> impl IntoView {
    let session = use_session();
    let theirs = proposals.joined();
    let preview = session.read_untracked(|mine| preview(mine, &theirs, Mode::Replace));
    view! { <ReplacementLists preview=preview /> }
}

/// What there is to say of a file, and what could not be read of it; nothing of most.
fn report(file: &ReadFile) -> Option<AnyView> {
    let ReadFile { name, notes, .. } = file;
    let problem = match &file.content {
        Err(problem) => Some(refused(name, problem)),
        Ok(imported) if imported.warnings.is_empty() => None,
        Ok(imported) => {
            let count = imported.warnings.len();
            let gaps = [("count", &*count.to_string()), ("file", name)];
            let summary = fill(words().files.to_know().form(count), &gaps);
            Some(things_to_know(summary, &imported.warnings, true))
        }
    };
    let notes = notes.iter().cloned();
    let notes: Vec<AnyView> = notes
        .map(|note| view! { <p>{note}</p> }.into_any())
        .collect();
    (!notes.is_empty() || problem.is_some()).then(|| (notes, problem).into_any())
}

fn refused(name: &str, problem: &FileProblem) -> AnyView {
    view! {
        <div class="file-problem" role="alert">
            <p><strong>{name.to_owned()}</strong> {words().files.not_imported()}</p>
            <p>{problem.sentence()}</p>
        </div>
    }
    .into_any()
}

#[component]
fn ModeChoice(mode: RwSignal<Mode>) -> impl IntoView {
    let words = &words().files;
    let choices = [
        (
            Mode::Merge,
            "import-merge",
            words.merge(),
            words.merge_means(),
        ),
        (
            Mode::Replace,
            "import-replace",
            words.replace(),
            words.replace_means(),
        ),
    ];
    view! {
        <fieldset>
            <legend>{words.how()}</legend>
            {choices
                .map(|(choice, id, name, detail)| {
                    view! {
                        <label class="choice">
                            <input
                                type="radio"
                                name="import-mode"
                                prop:checked=move || mode.get() == choice
                                on:change=move |_| mode.set(choice)
                                aria-describedby=id
                            />
                            {name}
                        </label>
                        <p class="quiet choice-detail" id=id>{detail}</p>
                    }
                })
                .map(IntoAny::into_any)
                .collect_view()}
        </fieldset>
    }
}

/// Brings the files in, and says so. Returns whether that was not ended meanwhile.
async fn apply(session: Session, proposals: Proposals, mode: Mode, is_snapshot: bool) -> bool {
    let (label, said) = if is_snapshot {
        (words().snapshots.restoring(), words().snapshots.restored())
    } else {
        (words().edits.import(), words().files.imported())
    };
    match mode {
        Mode::Merge if !proposals.apply(session, label).await => return false,
        Mode::Merge => {}
        Mode::Replace => {
            let theirs = proposals.joined();
            session.import(label, |edit| edit.replace(&theirs));
        }
    }
    session.announcement.set(said.to_owned());
    true
}

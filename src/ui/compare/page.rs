//! The page on which two states stand side by side.

use super::model::{Kind, Pair, Side, pairs};
use super::source::{OpenFiles, Source, State, choices};
use super::table::pair_table;
use crate::domain::{CycleId, Outline, Workspace};
use crate::hints::Desk;
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::files::{FilePicker, ReadFile};
use crate::ui::language::words;
use crate::ui::overview::Overview;
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use crate::ui::snapshots::Snapshots;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The way from the document to the comparison.
#[component]
pub fn CompareLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || (session.route() == Route::Compare).then_some("page");
    view! { <a class="button" href=Route::Compare.href() aria-current=is_here>{words().pages.compare}</a> }
}

/// The comparison, while the address names it.
#[component]
pub fn ComparePage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || session.route() == Route::Compare);
    move || is_here.get().then(|| view! { <Page /> })
}

#[component]
fn Page() -> impl IntoView {
    let words = words();
    let snapshots = expect_context::<Snapshots>();
    let files: OpenFiles = RwSignal::default();
    let (left, right) = (RwSignal::new(Source::Now), RwSignal::new(Source::Now));
    spawn_local(async move {
        snapshots.look().await;
        // What people come here to see first is what has changed since.
        if let Some(latest) = snapshots.all().with_untracked(|all| all.first().copied())
            && left.try_get_untracked() == Some(Source::Now)
        {
            left.set(Source::Snapshot(latest.at));
        }
    });
    let problems = RwSignal::new(Vec::<String>::new());
    let opened = Callback::new(move |read: Vec<ReadFile>| {
        let unread = read.iter().filter_map(|file| {
            let problem = file.content.as_ref().err()?;
            Some([&*file.name, ": ", &problem.sentence()].concat())
        });
        problems.set(unread.collect());
        open(files, left, read);
    });
    let states = [state(left, files), state(right, files)];
    let compared = memo(move || Some(compared(&states[0].get()?.ok()?, &states[1].get()?.ok()?)));
    let is_gone = move || {
        states
            .iter()
            .any(|state| matches!(state.get(), Some(Err(Unread))))
    };
    let only_changes = RwSignal::new(true);
    view! {
        <main class="compare">
            <nav aria-label=words.catalogue.ways_back>
                <a href=document_address>{words.catalogue.to_document}</a>
                <a href=Route::Snapshots.href()>{words.pages.snapshots}</a>
            </nav>
            <h1>{words.pages.compare}</h1>
            <div class="compare-choices">
                <SourceChoice label=words.compare.left source=left files=files />
                <SourceChoice label=words.compare.right source=right files=files />
                <FilePicker name=words.compare.open_files on_read=opened />
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || only_changes.get()
                        on:change=move |event| only_changes.set(event_target_checked(&event))
                    />
                    {words.compare.only_changes}
                </label>
                <Button name=words.print.now on_press=|()| browser::print() />
            </div>
            {move || problems.get().into_iter().map(|problem| view! { <p class="file-problem" role="alert">{problem}</p> }).collect_view()}
            <Shown when=is_gone>
                <p class="file-problem" role="alert">{words.compare.unread}</p>
            </Shown>
            {move || compared.with(|pairs| pairs.as_ref().map(|pairs| {
                let names = [left, right].map(|source| name(files, source.get()));
                view! {
                    <p role="status">{summary(pairs)}</p>
                    {pair_table(pairs, names, only_changes.get())}
                }
            }))}
        </main>
    }
}

/// A state cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unread;

/// What a source holds, read anew whenever another one is chosen; `None` while it is being read.
fn state(source: RwSignal<Source>, files: OpenFiles) -> RwSignal<Option<Result<State, Unread>>> {
    let session = use_session();
    let snapshots = expect_context::<Snapshots>();
    let state = RwSignal::new(None);
    Effect::new(move || {
        let chosen = source.get();
        spawn_local(async move {
            let read = chosen.read(session, snapshots, files).await.ok_or(Unread);
            // Something else may have been chosen meanwhile, or the page left.
            if source.try_get_untracked() == Some(chosen) {
                state.try_set(Some(read));
            }
        });
    });
    state
}

fn compared(left: &State, right: &State) -> Vec<Pair> {
    let mut desk = Desk::default();
    let mut overview = |workspace: &Workspace, outline: &Outline, cycle: CycleId| {
        Overview::of(workspace, outline, cycle, &mut desk)
    };
    let left = Side::of(&left.0, left.1, &mut overview);
    let right = Side::of(&right.0, right.1, &mut overview);
    pairs(&left, &right)
}

/// Adds files to what can be compared, and shows the first of them.
fn open(files: OpenFiles, left: RwSignal<Source>, read: Vec<ReadFile>) {
    let mut first = None;
    files.update(|files| {
        for file in read {
            if let Ok(imported) = file.content {
                first = first.or(Some(files.len()));
                files.push((file.name, Arc::new(imported.workspace)));
            }
        }
    });
    if let Some(first) = first {
        left.set(Source::File(first));
    }
}

/// What a source is called.
fn name(files: OpenFiles, source: Source) -> String {
    let all = choices(use_session(), expect_context(), files);
    let found = all.into_iter().find(|(choice, _)| *choice == source);
    found.map(|(_, name)| name).unwrap_or_default()
}

/// "2 changed · one only on the left · 14 the same".
fn summary(pairs: &[Pair]) -> String {
    let words = &words().compare;
    let count = |kind: Kind| pairs.iter().filter(|pair| pair.kind() == kind).count();
    let counts = [
        words.count_changed.say(count(Kind::Changed)),
        words.count_gone.say(count(Kind::Gone)),
        words.count_new.say(count(Kind::New)),
        words.count_same.say(count(Kind::Same)),
    ];
    counts.join(" · ")
}

#[component]
fn SourceChoice(label: &'static str, source: RwSignal<Source>, files: OpenFiles) -> impl IntoView {
    let session = use_session();
    let snapshots = expect_context::<Snapshots>();
    let all = Memo::new(move |_| choices(session, snapshots, files));
    let choose = move |event| {
        let key = event_target_value(&event);
        let found = all.with_untracked(|all| {
            all.iter()
                .find(|(choice, _)| choice.key() == key)
                .map(|(choice, _)| *choice)
        });
        if let Some(found) = found {
            source.set(found);
        }
    };
    view! {
        <label class="field">
            {label}
            <select on:change=choose>
                {move || all.get().into_iter().map(|(choice, name)| {
                    view! {
                        <option value=choice.key() selected=move || source.get() == choice>{name}</option>
                    }
                    .into_any()
                }).collect_view()}
            </select>
        </label>
    }
}

//! The page on which two states stand side by side.

use super::result::CompareResult;
use super::selection::{Comparison, Source};
use super::source::{OpenFiles, choices};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::files::{FilePicker, ReadFile};
use crate::ui::language::words;
use crate::ui::parts::{Button, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::snapshots::Snapshots;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The way from the document to the comparison.
#[component]
pub fn CompareLink() -> impl IntoView {
    let session = use_session();
    let href = Route::Compare(Comparison::LATEST).href();
    let is_here = move || comparison(session).is_some().then_some("page");
    view! { <a class="button" href=href aria-current=is_here>{words().pages.compare()}</a> }
}

/// The comparison, while the address names it. Files that were opened for it stay open meanwhile.
#[component]
pub fn ComparePage() -> impl IntoView {
    let session = use_session();
    let files: OpenFiles = RwSignal::default();
    let is_here = memo(move || comparison(session).is_some());
    move || is_here.get().then(|| view! { <Page files=files /> })
}

/// The comparison that the address asks for, if any.
fn comparison(session: Session) -> Option<Comparison> {
    match session.route() {
        Route::Compare(comparison) => Some(comparison),
        _ => None,
    }
}

/// What is compared: what the address says, or else the latest snapshot with what is here now.
#[derive(Clone, Copy)]
struct Sides {
    left: Memo<Option<Source>>,
    right: Memo<Option<Source>>,
}

impl Sides {
    fn of(session: Session, snapshots: Snapshots) -> Self {
        let latest = RwSignal::new(None);
        spawn_local(async move {
            snapshots.look().await;
            let found = snapshots.all().with_untracked(|all| all.first().copied());
            let found = found.map_or(Source::Now, |found| Source::Snapshot(found.at));
            let _ = latest.try_set(Some(found));
        });
        let asked = memo(move || comparison(session).unwrap_or_default());
        Self {
            left: memo(move || asked.get().left.or(latest.get())),
            right: memo(move || asked.get().right.or(Some(Source::Now))),
        }
    }

    /// Has the address name both, so that it can be handed on and gone back to.
    fn choose(self, change: impl FnOnce(&mut Comparison)) {
        let mut comparison = Comparison {
            left: self.left.get_untracked(),
            right: self.right.get_untracked(),
        };
        change(&mut comparison);
        browser::go(&comparison.href());
    }

    fn names(self, source: Source) -> bool {
        [self.left, self.right]
            .iter()
            .any(|side| side.get_untracked() == Some(source))
    }
}

#[component]
fn Page(files: OpenFiles) -> impl IntoView {
    let words = words();
    let sides = Sides::of(use_session(), expect_context());
    let problems = RwSignal::new(Vec::<String>::new());
    let opened = move |read: Vec<ReadFile>| {
        let unread = read.iter().filter_map(|file| {
            let problem = file.content.as_ref().err()?;
            Some([&*file.name, ": ", &problem.sentence()].concat())
        });
        problems.set(unread.collect());
        open(files, sides, read);
    };
    let only_changes = RwSignal::new(true);
    let choose_left = move |source| sides.choose(|comparison| comparison.left = Some(source));
    let choose_right = move |source| sides.choose(|comparison| comparison.right = Some(source));
    view! {
        <main class="compare">
            <nav aria-label=words.catalogue.ways_back()>
                <a href=document_address>{words.catalogue.to_document()}</a>
                <a href=Route::Snapshots.href()>{words.pages.snapshots()}</a>
            </nav>
            <h1>{words.pages.compare()}</h1>
            <div class="compare-choices">
                <SourceChoice label=words.compare.left() source=sides.left files=files on_choose=choose_left />
                <SourceChoice label=words.compare.right() source=sides.right files=files on_choose=choose_right />
                <FilePicker name=words.compare.open_files() on_read=opened />
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || only_changes.get()
                        on:change=move |event| only_changes.set(event_target_checked(&event))
                    />
                    {words.compare.only_changes()}
                </label>
                <Button name=words.print.now() on_press=|()| browser::print() />
            </div>
            {move || problems.get().into_iter().map(|problem| view! { <p class="file-problem" role="alert">{problem}</p> }).collect_view()}
            <CompareResult left=sides.left right=sides.right files=files only_changes=only_changes />
        </main>
    }
}

/// Adds files to what can be compared, and shows the first of them: in the place of one that was to be opened
/// again, else on the left.
fn open(files: OpenFiles, sides: Sides, read: Vec<ReadFile>) {
    let mut first = None;
    files.update(|files| {
        for file in read {
            if let Ok(imported) = file.content {
                first = first.or(Some(Source::File(files.len())));
                files.push((file.name, Arc::new(imported.workspace)));
            }
        }
    });
    if let Some(first) = first.filter(|first| !sides.names(*first)) {
        sides.choose(|comparison| comparison.left = Some(first));
    }
}

#[component]
fn SourceChoice(
    label: &'static str,
    source: Memo<Option<Source>>,
    files: OpenFiles,
    #[prop(into)] on_choose: Callback<Source>,
) -> impl IntoView {
    let session = use_session();
    let snapshots = expect_context::<Snapshots>();
    // What the address names and is gone has to be seen to be chosen, too.
    let all = memo(move || {
        let mut all = choices(session, snapshots, files);
        if let Some(gone) = source
            .get()
            .filter(|source| all.iter().all(|(choice, _)| choice != source))
        {
            all.push((gone, words().compare.not_here().to_owned()));
        }
        all
    });
    let choose = move |event| {
        let key = event_target_value(&event);
        let found = all.with_untracked(|all| {
            let found = all.iter().find(|(choice, _)| choice.key() == key);
            found.map(|(choice, _)| *choice)
        });
        if let Some(found) = found {
            on_choose.run(found);
        }
    };
    view! {
        <label class="field">
            {label}
            <select on:change=choose>
                {move || all.get().into_iter().map(|(choice, name)| {
                    view! {
                        <option value=choice.key() prop:selected=move || source.get() == Some(choice)>{name}</option>
                    }
                    .into_any()
                }).collect_view()}
            </select>
        </label>
    }
}

//! The dialog that shows what an import would do, before it does it.

use super::incoming::{FileProblem, Incoming, ReadFile};
use super::preview::PreviewLists;
use crate::exchange::{Imported, Mode, preview};
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::{Button, Dialog, Shown, Tone, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::table::MappingDialog;
use crate::ui::words::fill;
use leptos::prelude::*;

/// Open while files wait for a decision.
#[component]
pub fn ImportDialog() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let files = incoming.files();
    let is_open = memo(move || files.with(|files| !files.is_empty()));
    view! {
        {incoming.picker()}
        <MappingDialog />
        <Shown when=move || is_open.get()>
            <Decision />
        </Shown>
        <Shown when=incoming.is_dragging()>
            <p class="drop-here" aria-hidden="true">{words().files.drop_here}</p>
        </Shown>
    }
}

#[component]
fn Decision() -> impl IntoView {
    let session = use_session();
    let incoming = expect_context::<Incoming>();
    let files = incoming.files();
    let mode = RwSignal::new(Mode::Merge);
    let close = move |()| files.set(Vec::new());
    let is_readable = memo(move || incoming.workspace().is_some());
    let preview = memo(move || {
        let theirs = incoming.workspace()?;
        Some(session.read(|mine| preview(mine, &theirs, mode.get())))
    });
    let title = Signal::derive(move || {
        files.with(|files| match files.as_slice() {
            [file] => fill(words().files.import_one, &[("file", &file.name)]),
            _ => words().files.import_several.say(files.len()),
        })
    });
    view! {
        <Dialog title=title on_close=close>
            {move || files.get().into_iter().map(|file| view! { <FileReport file=file /> }.into_any()).collect_view()}
            <Shown when=move || !is_readable.get()>
                <div class="dialog-buttons">
                    <Button name=words().page.close tone=Tone::Primary on_press=close />
                </div>
            </Shown>
            <Shown when=move || is_readable.get()>
                <ModeChoice mode=mode />
                {move || preview.get().map(|preview| view! { <PreviewLists preview=preview /> })}
                <div class="dialog-buttons">
                    <Button name=words().page.cancel on_press=close />
                    <Button
                        name=words().files.import
                        tone=Tone::Primary
                        on_press=move |()| {
                            apply(session, incoming, mode.get_untracked());
                            close(());
                        }
                    />
                </div>
            </Shown>
        </Dialog>
    }
}

/// What there is to say of a file, and what could not be read of it, if anything.
#[component]
fn FileReport(file: ReadFile) -> impl IntoView {
    let notes = file.notes;
    view! {
        {notes.into_iter().map(|note| view! { <p>{note}</p> }.into_any()).collect_view()}
        <Understood name=file.name content=file.content />
    }
}

#[component]
fn Understood(name: String, content: Result<Imported, FileProblem>) -> impl IntoView {
    match content {
        Err(problem) => view! {
            <div class="file-problem" role="alert">
                <p><strong>{name}</strong> {words().files.not_imported}</p>
                <p>{problem.sentence()}</p>
            </div>
        }
        .into_any(),
        Ok(imported) if imported.warnings.is_empty() => ().into_any(),
        Ok(imported) => {
            let count = imported.warnings.len();
            let gaps = [("count", &*count.to_string()), ("file", &*name)];
            let summary = fill(words().files.not_understood.form(count), &gaps);
            view! {
                <details class="file-warnings" open>
                    <summary>{summary}</summary>
                    <ul>{imported.warnings.iter().map(|warning| view! { <li>{words().warning(warning, &FIGURES)}</li> }.into_any()).collect_view()}</ul>
                </details>
            }
            .into_any()
        }
    }
}

#[component]
fn ModeChoice(mode: RwSignal<Mode>) -> impl IntoView {
    let words = &words().files;
    let choices = [
        (Mode::Merge, "import-merge", words.merge, words.merge_means),
        (
            Mode::Replace,
            "import-replace",
            words.replace,
            words.replace_means,
        ),
    ];
    view! {
        <fieldset>
            <legend>{words.how}</legend>
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

fn apply(session: Session, incoming: Incoming, mode: Mode) {
    let Some(theirs) = untrack(|| incoming.workspace()) else {
        return;
    };
    session.import(words().edits.import, |edit| match mode {
        Mode::Merge => edit.merge(theirs),
        Mode::Replace => edit.replace(&theirs),
    });
    session.announcement.set(words().files.imported.to_owned());
    incoming.came_in();
}

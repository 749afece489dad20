//! The dialog that shows what an import would do, before it does it.

use super::incoming::{Incoming, ReadFile};
use super::preview::PreviewLists;
use crate::domain::letters;
use crate::exchange::{Mode, preview};
use crate::ui::parts::{Button, Dialog, Shown, Tone, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::prelude::*;

/// Open while files wait for a decision.
#[component]
pub fn ImportDialog() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let files = incoming.files();
    let is_open = memo(move || files.with(|files| !files.is_empty()));
    view! {
        {incoming.picker()}
        <Shown when=move || is_open.get()>
            <Decision />
        </Shown>
        <Shown when=incoming.is_dragging()>
            <p class="drop-here" aria-hidden="true">"Drop the files to see what is in them"</p>
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
            [file] => format!("Import {}", file.name),
            _ => format!("Import {}", words::count(files.len(), "file", "files")),
        })
    });
    view! {
        <Dialog title=title on_close=close>
            {move || files.get().into_iter().map(|file| view! { <FileReport file=file /> }.into_any()).collect_view()}
            <Shown when=move || !is_readable.get()>
                <div class="dialog-buttons">
                    <Button name="Close" tone=Tone::Primary on_press=close />
                </div>
            </Shown>
            <Shown when=move || is_readable.get()>
                <ModeChoice mode=mode />
                {move || preview.get().map(|preview| view! { <PreviewLists preview=preview /> })}
                <div class="dialog-buttons">
                    <Button name="Cancel" on_press=close />
                    <Button
                        name="Import"
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

/// What could not be read of a file, if anything.
#[component]
fn FileReport(file: ReadFile) -> impl IntoView {
    match file.content {
        Err(reason) => view! {
            <div class="file-problem" role="alert">
                <p><strong>{file.name}</strong> " was not imported, and nothing has changed."</p>
                <p>{reason}</p>
            </div>
        }
        .into_any(),
        Ok(imported) if imported.warnings.is_empty() => ().into_any(),
        Ok(imported) => {
            let count =
                letters::capitalised(&words::count(imported.warnings.len(), "thing", "things"));
            view! {
                <details class="file-warnings" open>
                    <summary>{format!("{count} in {} could not be understood", file.name)}</summary>
                    <ul>{imported.warnings.iter().map(|warning| view! { <li>{warning.to_string()}</li> }.into_any()).collect_view()}</ul>
                </details>
            }
            .into_any()
        }
    }
}

#[component]
fn ModeChoice(mode: RwSignal<Mode>) -> impl IntoView {
    let choices = [
        (
            Mode::Merge,
            "Merge",
            "Bring both together; of two edits of one thing the later stays.",
        ),
        (
            Mode::Replace,
            "Replace",
            "Make this workspace what the file says; what it lacks is deleted here.",
        ),
    ];
    view! {
        <fieldset>
            <legend>"How"</legend>
            {choices
                .map(|(choice, name, detail)| {
                    view! {
                        <label class="choice">
                            <input
                                type="radio"
                                name="import-mode"
                                prop:checked=move || mode.get() == choice
                                on:change=move |_| mode.set(choice)
                                aria-describedby=format!("import-{name}")
                            />
                            {name}
                        </label>
                        <p class="quiet choice-detail" id=format!("import-{name}")>{detail}</p>
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
    session.import("import", |edit| match mode {
        Mode::Merge => edit.merge(theirs),
        Mode::Replace => edit.replace(&theirs),
    });
    session
        .announcement
        .set("Imported. Undo takes it back.".to_owned());
}

//! The dialog in which teams and people are named, put together and deleted.

use super::entries::{Newcomer, PersonEntry, TeamEntry};
use super::{Uses, owner_name};
use crate::domain::{Line, Owner, PersonId, TeamId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Repeat, Shown, Tone, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::undo::undo;
use crate::ui::words::fill;
use leptos::prelude::*;

/// Whether the dialog is open, and what was deleted in it last.
#[derive(Clone, Copy, Default)]
pub struct Directory {
    is_open: RwSignal<bool>,
    deleted: RwSignal<Option<Deleted>>,
}

/// A deletion that can still be taken back from the dialog.
#[derive(Clone, PartialEq)]
struct Deleted {
    name: String,
    uses: String,
    /// What the edit is called: it can be taken back as long as it is the last one.
    label: String,
}

impl Directory {
    /// Whether the dialog is open.
    pub fn is_open(self) -> Signal<bool> {
        self.is_open.into()
    }

    /// Opens the dialog.
    pub fn show(self) {
        self.deleted.set(None);
        self.is_open.set(true);
    }

    /// Deletes a team or a person, and says what they were there for.
    pub fn delete(self, session: Session, owner: Owner) {
        let name = session.read_untracked(|workspace| owner_name(workspace, owner));
        let uses = session.read_untracked(|workspace| {
            let outline = session.outline();
            outline.with_untracked(|outline| Uses::of(workspace, outline, owner).say(words()))
        });
        let kind = match owner {
            Owner::Team(_) => words().records.team(),
            Owner::Person(_) => words().records.person(),
        };
        let gaps = [("kind", kind), ("title", &*name)];
        let label = fill(words().edits.delete_titled(), &gaps);
        session.edit(label, |edit| edit.delete(owner.into()));
        self.deleted.set(Some(Deleted {
            name,
            uses,
            label: session.undo_label().unwrap_or_default(),
        }));
        browser::focus_soon(".directory .bring-back".to_owned());
    }
}

/// The dialog, while it is open.
#[component]
pub fn DirectoryDialog() -> impl IntoView {
    let directory = expect_context::<Directory>();
    let close = Callback::new(move |()| directory.is_open.set(false));
    view! {
        <Shown when=move || directory.is_open.get()>
            <Dialog title=words().people.directory() on_close=close>
                <div class="directory">
                    <Teams />
                    <People />
                    <BringBack />
                </div>
                <div class="dialog-buttons">
                    <Button name=words().people.close() tone=Tone::Primary on_press=close />
                </div>
            </Dialog>
        </Shown>
    }
}

#[component]
fn Teams() -> impl IntoView {
    let session = use_session();
    let words = &words().people;
    let teams = memo(move || {
        // A name that changes leaves the order alone, or the line would run away from under the hand.
        session.outline().track();
        session.read_untracked(|workspace| {
            let teams = workspace.teams().into_iter();
            teams.map(|team| team.id).collect::<Vec<_>>()
        })
    });
    let add = move |name: String| {
        session.edit(fill(words.edit_add_team(), &[("name", &name)]), |edit| {
            edit.add_team(TeamId::new(browser::random()), Line::new(&name));
        });
    };
    view! {
        <section aria-label=words.teams()>
            <h3>{words.teams()}</h3>
            <Shown when=move || teams.with(Vec::is_empty)>
                <p class="quiet">{words.no_teams()}</p>
            </Shown>
            <ul role="list">
                <Repeat each=move || teams.get() key=ToString::to_string let:team>
                    <TeamEntry id=team />
                </Repeat>
            </ul>
            <Newcomer label=words.new_team() button=words.add_team() on_add=add />
        </section>
    }
}

#[component]
fn People() -> impl IntoView {
    let session = use_session();
    let words = &words().people;
    let people = memo(move || {
        // As for teams.
        session.outline().track();
        session.read_untracked(|workspace| {
            let people = workspace.people().into_iter();
            people.map(|person| person.id).collect::<Vec<_>>()
        })
    });
    let add = move |name: String| {
        session.edit(fill(words.edit_add_person(), &[("name", &name)]), |edit| {
            edit.add_person(PersonId::new(browser::random()), Line::new(&name), None);
        });
    };
    view! {
        <section aria-label=words.people()>
            <h3>{words.people()}</h3>
            <Shown when=move || people.with(Vec::is_empty)>
                <p class="quiet">{words.no_people()}</p>
            </Shown>
            <ul role="list">
                <Repeat each=move || people.get() key=ToString::to_string let:person>
                    <PersonEntry id=person />
                </Repeat>
            </ul>
            <Newcomer label=words.new_person() button=words.add_person() on_add=add />
        </section>
    }
}

/// Says what was deleted and what it was there for, and takes it back.
#[component]
fn BringBack() -> impl IntoView {
    let session = use_session();
    let directory = expect_context::<Directory>();
    let deleted = memo(move || {
        let deleted = directory.deleted.get()?;
        (session.undo_label().as_ref() == Some(&deleted.label)).then_some(deleted)
    });
    let content = move || {
        let deleted = deleted.get()?;
        let gaps = [("name", &*deleted.name), ("uses", &*deleted.uses)];
        let said = fill(words().people.deleted(), &gaps);
        let button = fill(words().people.bring_back(), &[("name", &deleted.name)]);
        Some(view! {
            {said}
            " "
            <button type="button" class="button bring-back" on:click=move |_| undo(session)>
                {button}
            </button>
        })
    };
    view! { <p class="deleted" aria-live="polite">{content}</p> }
}

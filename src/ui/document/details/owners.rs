//! Naming owners: who is named already, and a text box that finds or adds another.

use crate::domain::{ObjectiveId, Owner, RecordId, Workspace};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Choice, Combobox, Icon, Repeat, Shown, memo};
use crate::ui::people::{OwnerChoice, Part, owner_choices, owner_name};
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The most teams and people to choose from at once; more are found by typing.
const MOST: usize = 8;

/// The owners of an objective.
#[component]
pub fn ObjectiveOwners(
    /// Which objective.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let owners = memo(move || {
        session.read_record(id.into(), |workspace| {
            let objective = workspace.objective(id);
            objective.map(|objective| objective.owners.value().clone())
        })
    });
    let owners = living(session, move || owners.get().unwrap_or_default());
    let set =
        move |label: String, change: &dyn Fn(&mut Vec<Owner>), choice: Option<&OwnerChoice>| {
            session.edit(label, |edit| {
                let mut owners = edit.workspace().owners_of(id);
                owners.extend(choice.map(|choice| choice.take(edit, browser::random())));
                change(&mut owners);
                edit.objective(id, |objective, stamp| objective.owners.edit(owners, stamp));
            });
        };
    view! {
        <OwnerField
            id=format!("owners-{id}")
            label=words().people.owners()
            owners=owners
            on_add=move |choice| set(label_of(session, &choice), &|_| {}, Some(&choice))
            on_remove=move |owner| {
                let label = named(session, words().people.edit_remove_owner(), owner);
                set(label, &|owners| owners.retain(|other| *other != owner), None);
            }
        />
    }
}

/// Those of some owners that are there, and again when one of them comes or goes.
pub fn living(
    session: Session,
    owners: impl Fn() -> Vec<Owner> + Send + Sync + 'static,
) -> Memo<Vec<Owner>> {
    memo(move || {
        let owners = owners();
        let ids: Vec<RecordId> = owners.iter().map(|owner| (*owner).into()).collect();
        session.read_records(&ids, |workspace| {
            let owners = owners.iter().copied();
            owners.filter(|owner| workspace.has_owner(*owner)).collect()
        })
    })
}

/// Those who are named as owners, each to be removed, and a text box for more.
#[component]
pub fn OwnerField(
    /// What the text box is known by on the page.
    id: String,
    /// The accessible name.
    label: &'static str,
    /// Those named already.
    owners: Memo<Vec<Owner>>,
    /// Whether there is room for one alone.
    #[prop(optional)]
    is_single: bool,
    /// What happens when another one is named.
    #[prop(into)]
    on_add: Callback<OwnerChoice>,
    /// What happens when one is removed.
    #[prop(into)]
    on_remove: Callback<Owner>,
) -> impl IntoView {
    let input = format!("#{id}");
    let remove = Callback::new(move |owner| {
        on_remove.run(owner);
        browser::focus_soon(input.clone());
    });
    let is_open = move || !is_single || owners.with(Vec::is_empty);
    view! {
        <div class="field">
            <span class="label" aria-hidden="true">{label}</span>
            <ul class="chips" role="list" aria-label=label hidden=move || owners.with(Vec::is_empty)>
                <Repeat each=move || owners.get() key=|owner| Part::from(*owner).query() let:owner>
                    <Chip owner=owner on_remove=remove />
                </Repeat>
            </ul>
            <Shown when=Signal::derive(is_open)>
                <OwnerBox id=id.clone() label=label owners=owners on_add=on_add on_remove=remove />
            </Shown>
        </div>
    }
}

#[component]
fn Chip(owner: Owner, on_remove: Callback<Owner>) -> impl IntoView {
    let session = use_session();
    let name = session.memo(owner, move |workspace| owner_name(workspace, owner));
    let remove = move || fill(words().people.remove_named(), &[("name", &name.get())]);
    view! {
        <li class="chip">
            {name}
            <button type="button" class="button icon-button" aria-label=remove on:click=move |_| on_remove.run(owner)>
                {Icon::Remove.draw()}
            </button>
        </li>
    }
}

#[component]
fn OwnerBox(
    id: String,
    label: &'static str,
    owners: Memo<Vec<Owner>>,
    on_add: Callback<OwnerChoice>,
    on_remove: Callback<Owner>,
) -> impl IntoView {
    let session = use_session();
    let typed = RwSignal::new(String::new());
    let found = memo(move || {
        owners.with(|owners| {
            typed.with(|typed| session.read(|workspace| first(workspace, owners, typed)))
        })
    });
    let shown = move || {
        let choices = found.with(|(choices, _)| choices.clone());
        session.read(|workspace| {
            choices
                .iter()
                .map(|choice| shown(workspace, choice))
                .collect()
        })
    };
    let note = move || match found.with(|(_, more)| *more) {
        0 => String::new(),
        more => words().people.more().say(more),
    };
    let choose = move |index: usize| {
        if let Some(choice) = found.with_untracked(|(choices, _)| choices.get(index).cloned()) {
            on_add.run(choice);
        }
    };
    view! {
        <Combobox
            id=id
            label=label
            placeholder=words().people.owner_placeholder()
            typed=typed
            choices=Signal::derive(shown)
            note=Signal::derive(note)
            on_choose=choose
            on_back=move |()| {
                if let Some(last) = owners.with_untracked(|owners| owners.last().copied()) {
                    on_remove.run(last);
                }
            }
        />
    }
}

/// The first of those to choose from, with all that could be added, and how many more there are.
fn first(workspace: &Workspace, owners: &[Owner], typed: &str) -> (Vec<OwnerChoice>, usize) {
    let mut choices = owner_choices(workspace, owners, typed);
    let known = choices
        .iter()
        .filter(|choice| matches!(choice, OwnerChoice::Known(_)));
    let more = known.count().saturating_sub(MOST);
    if more > 0 {
        choices.drain(MOST..MOST + more);
    }
    (choices, more)
}

fn shown(workspace: &Workspace, choice: &OwnerChoice) -> Choice {
    let words = &words().people;
    let (name, detail) = match choice {
        OwnerChoice::Known(owner) => {
            let detail = match owner {
                Owner::Team(_) => words.team(),
                Owner::Person(_) => words.person(),
            };
            (owner_name(workspace, *owner), detail)
        }
        OwnerChoice::AddTeam(name) => (fill(words.add_team_named(), &[("name", name)]), ""),
        OwnerChoice::AddPerson(name) => (fill(words.add_person_named(), &[("name", name)]), ""),
    };
    Choice {
        name,
        detail: detail.to_owned(),
        is_refused: false,
    }
}

/// What the edit is called that names an owner.
pub fn label_of(session: Session, choice: &OwnerChoice) -> String {
    let words = &words().people;
    match choice {
        OwnerChoice::Known(owner) => named(session, words.edit_add_owner(), *owner),
        OwnerChoice::AddTeam(name) => fill(words.edit_add_team(), &[("name", name)]),
        OwnerChoice::AddPerson(name) => fill(words.edit_add_person(), &[("name", name)]),
    }
}

/// What an edit is called that has the name of an owner in it.
pub fn named(session: Session, label: &'static str, owner: Owner) -> String {
    let name = session.read_untracked(|workspace| owner_name(workspace, owner));
    fill(label, &[("name", &name)])
}

//! The lines of the dialog on teams and people.

use super::{Directory, Uses, owner_name};
use crate::domain::{Line, Owner, PersonId, TeamId};
use crate::ui::language::words;
use crate::ui::parts::{Button, Icon, Repeat, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// A team: its name, what it is there for, and its end.
#[component]
pub fn TeamEntry(
    /// Which team.
    id: TeamId,
) -> impl IntoView {
    view! {
        <li class="entry">
            <Name owner=Owner::Team(id) label=words().people.team_name() />
            <UsesAndDelete owner=Owner::Team(id) />
        </li>
    }
}

/// A person: their name, their team, what they are there for, and their end.
#[component]
pub fn PersonEntry(
    /// Which person.
    id: PersonId,
) -> impl IntoView {
    view! {
        <li class="entry">
            <Name owner=Owner::Person(id) label=words().people.person_name() />
            <TeamChoice id=id />
            <UsesAndDelete owner=Owner::Person(id) />
        </li>
    }
}

#[component]
fn Name(owner: Owner, label: &'static str) -> impl IntoView {
    let session = use_session();
    let name = session.memo(owner, move |workspace| owner_name(workspace, owner));
    let rename = move |event| {
        let typed: String = event_target_value(&event);
        let line = Line::new(typed.trim());
        if line.is_blank() {
            // Nobody goes without a name: the field shows the old one again.
            let field: web_sys::HtmlInputElement = event_target(&event);
            field.set_value(&name.get_untracked());
            return;
        }
        let old = name.get_untracked();
        let label = fill(words().people.edit_rename(), &[("name", &old)]);
        session.edit(label, |edit| match owner {
            Owner::Team(id) => edit.team(id, |team, stamp| team.name.edit(line, stamp)),
            Owner::Person(id) => edit.person(id, |person, stamp| person.name.edit(line, stamp)),
        });
    };
    view! { <input type="text" aria-label=label prop:value=name on:change=rename /> }
}

/// The choice of the team a person works in.
#[component]
fn TeamChoice(id: PersonId) -> impl IntoView {
    let session = use_session();
    let person = Owner::Person(id);
    let name = session.memo(id, move |workspace| owner_name(workspace, person));
    let team = memo(move || session.read(|workspace| workspace.team_of(id)));
    let teams = memo(move || {
        session.read(|workspace| {
            let teams = workspace.teams().into_iter();
            teams
                .map(|team| (team.id, team.name.value().to_string()))
                .collect::<Vec<_>>()
        })
    });
    let choose = move |event| {
        let team = TeamId::parse(&event_target_value(&event));
        let label = fill(
            words().people.edit_team_of(),
            &[("name", &name.get_untracked())],
        );
        session.edit(label, |edit| {
            edit.person(id, |person, stamp| person.team.edit(team, stamp));
        });
    };
    let label = move || fill(words().people.team_of(), &[("name", &name.get())]);
    view! {
        <select aria-label=label on:change=choose>
            <option value="" prop:selected=move || team.get().is_none()>{words().people.no_team()}</option>
            <Repeat each=move || teams.get() key=|(id, name)| format!("{id} {name}") let:option>
                <option value=option.0.to_string() prop:selected=move || team.get() == Some(option.0)>
                    {option.1}
                </option>
            </Repeat>
        </select>
    }
}

#[component]
fn UsesAndDelete(owner: Owner) -> impl IntoView {
    let session = use_session();
    let directory = expect_context::<Directory>();
    let name = session.memo(owner, move |workspace| owner_name(workspace, owner));
    let uses = memo(move || uses(session, owner));
    let label = move || fill(words().people.delete_named(), &[("name", &name.get())]);
    view! {
        <span class="uses quiet">{move || uses.get().say(words())}</span>
        <button
            type="button"
            class="button icon-button"
            aria-label=label
            title=label
            on:click=move |_| directory.delete(session, owner)
        >
            {Icon::Delete.draw()}
        </button>
    }
}

fn uses(session: Session, owner: Owner) -> Uses {
    let outline = session.outline();
    outline.with(|outline| session.read(|workspace| Uses::of(workspace, outline, owner)))
}

/// A text box and a button for somebody new.
#[component]
pub fn Newcomer(
    /// What the text box is called.
    label: &'static str,
    /// What the button is called.
    button: &'static str,
    /// What happens with the name.
    #[prop(into)]
    on_add: Callback<String>,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let add = move |()| {
        let name = typed.with_untracked(|typed| typed.trim().to_owned());
        if !name.is_empty() {
            on_add.run(name);
            typed.set(String::new());
        }
    };
    view! {
        <form
            class="newcomer"
            on:submit=move |event| {
                event.prevent_default();
                add(());
            }
        >
            <input
                type="text"
                aria-label=label
                placeholder=label
                autocomplete="off"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <Button name=button on_press=add />
        </form>
    }
}

//! Whose part of the document is to be seen.

use crate::domain::{CycleId, Owner, RecordId, Workspace};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Repeat, Shown, memo};
use crate::ui::people::{Directory, Part, owner_name};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The parts of the document to choose from, once there are several owners.
#[component]
pub fn Filters(
    /// The cycle whose document it is.
    cycle: CycleId,
) -> impl IntoView {
    let session = use_session();
    let is_needed = memo(move || {
        let outline = session.outline();
        outline.with(|outline| !outline.teams().is_empty() || outline.people().len() > 1)
    });
    view! {
        <Shown when=move || is_needed.get()>
            <nav class="filters" aria-label=words().people.filter()>
                <Teams cycle=cycle />
                <People cycle=cycle />
                <DirectoryButton />
                <Narrowed cycle=cycle />
            </nav>
        </Shown>
    }
}

/// The teams or the people who are there, by name.
fn everybody(session: Session, read: fn(&Workspace) -> Vec<Owner>) -> Memo<Vec<(Owner, String)>> {
    memo(move || {
        let ids = session.outline().with(|outline| {
            let teams = outline.teams().iter().copied().map(RecordId::from);
            let people = outline.people().iter().copied().map(RecordId::from);
            teams.chain(people).collect::<Vec<_>>()
        });
        session.read_records(&ids, |workspace| {
            let owners = read(workspace).into_iter();
            owners
                .map(|owner| (owner, owner_name(workspace, owner)))
                .collect()
        })
    })
}

/// All, each team, and what no team owns, as links.
#[component]
fn Teams(cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let teams = everybody(session, |workspace| {
        workspace
            .teams()
            .into_iter()
            .map(|team| Owner::Team(team.id))
            .collect()
    });
    let has_teams = move || teams.with(|teams| !teams.is_empty());
    view! {
        <Shown when=Signal::derive(has_teams)>
            <PartLink cycle=cycle part=None name=words().people.all() />
            <Repeat each=move || teams.get() key=|(owner, name)| Part::from(*owner).query() + name let:team>
                {
                    let (owner, name) = team;
                    view! { <PartLink cycle=cycle part=Some(owner.into()) name=name /> }
                }
            </Repeat>
            <PartLink cycle=cycle part=Some(Part::NoTeam) name=words().people.no_team() />
        </Shown>
    }
}

/// A link to a part of the document, with the number of its objectives.
#[component]
fn PartLink(cycle: CycleId, part: Option<Part>, #[prop(into)] name: String) -> impl IntoView {
    let session = use_session();
    let count = memo(move || session.belonging().with(|belonging| belonging.count(part)));
    let is_here = move || (session.part().get() == part).then_some("true");
    view! {
        <a class="button" href=Route::of(cycle, part).href() aria-current=is_here>
            {name} " " <span class="count">{count}</span>
        </a>
    }
}

/// The choice of a person.
#[component]
fn People(cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let people = everybody(session, |workspace| {
        workspace
            .people()
            .into_iter()
            .map(|person| Owner::Person(person.id))
            .collect()
    });
    let choices = memo(move || {
        let count = |owner: Owner| {
            session
                .belonging()
                .with(|belonging| belonging.count(Some(owner.into())))
        };
        let said = |(owner, name): &(Owner, String)| {
            let gaps = [("name", &**name), ("count", &count(*owner).to_string())];
            (Part::from(*owner), fill(words().people.with_count(), &gaps))
        };
        people.with(|people| people.iter().map(said).collect::<Vec<_>>())
    });
    let choose = move |event| {
        let part = Part::parse(&event_target_value(&event));
        browser::go(&Route::of(cycle, part).href());
    };
    view! {
        <Shown when=move || people.with(|people| !people.is_empty())>
            <select aria-label=words().people.by_person() on:change=choose>
                <option value="" prop:selected=move || session.part().get().is_none()>
                    {words().people.everybody()}
                </option>
                <Repeat each=move || choices.get() key=|(_, text)| text.clone() let:choice>
                    {
                        let (part, text) = choice;
                        view! {
                            <option
                                value=part.query()
                                prop:selected=move || session.part().get() == Some(part)
                            >
                                {text}
                            </option>
                        }
                    }
                </Repeat>
            </select>
        </Shown>
    }
}

#[component]
fn DirectoryButton() -> impl IntoView {
    let directory = expect_context::<Directory>();
    view! { <Button name=words().people.directory() on_press=move |()| directory.show() /> }
}

/// Says that not all is shown, and leads back to it.
#[component]
fn Narrowed(cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let said = memo(move || {
        let part = session.part().get()?;
        let (count, all) = session
            .belonging()
            .with(|belonging| (belonging.count(Some(part)), belonging.count(None)));
        let name = part.owner().map(|owner| {
            session.read_record(owner.into(), |workspace| owner_name(workspace, owner))
        });
        let template = if name.is_some() {
            words().people.only_of()
        } else {
            words().people.only_without()
        };
        let gaps = [
            ("name", &*name.unwrap_or_default()),
            ("count", &count.to_string()),
            ("all", &all.to_string()),
        ];
        Some(fill(template, &gaps))
    });
    view! {
        <p class="narrowed" aria-live="polite">
            <Shown when=move || said.with(Option::is_some)>
                {move || said.get().unwrap_or_default()} " "
                <a href=Route::Cycle(cycle).href()>{words().people.show_all()}</a>
            </Shown>
        </p>
    }
}

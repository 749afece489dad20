//! The page of the map.

use super::{Arrangement, Findings, Map, Overloaded, draw, legend};
use crate::domain::{CycleId, ObjectiveId, TeamId};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::cycle_choice::CycleChoice;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Windows at least this wide, in pixels, show columns. style/map.css knows the same number.
const WIDE: i32 = 720;
/// What a narrow window leaves beside the map, in pixels.
const MARGINS: i32 = 40;

/// The way from the document to the map.
#[component]
pub fn MapLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || matches!(session.route(), Route::Map(_)).then_some("page");
    view! {
        <a class="button map-link-button" href=Route::Map(None).href() aria-current=is_here>
            {words().pages.map()}
        </a>
    }
}

/// The map, while the address names it.
#[component]
pub fn MapPage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || matches!(session.route(), Route::Map(_)));
    let cycle = move || is_here.get().then(|| session.cycle().get()).flatten();
    move || cycle().map(|cycle| page(session, cycle))
}

fn page(session: Session, cycle: CycleId) -> AnyView {
    let words = words();
    let team = RwSignal::new(None::<TeamId>);
    let map = memo(move || {
        session.outline().with(|outline| {
            session.read(|workspace| Map::of(workspace, outline, cycle, team.get()))
        })
    });
    let name = session.memo(cycle, move |workspace| {
        let name = workspace
            .cycle(cycle)
            .map(|cycle| cycle.name.value().to_string());
        fill(
            words.map.of_cycle(),
            &[("cycle", &name.unwrap_or_default())],
        )
    });
    let is_empty = move || map.with(|map| map.objectives.is_empty());
    view! {
        <main class="map">
            <nav aria-label=words.catalogue.ways_back()>
                <a href=document_address>{words.catalogue.to_document()}</a>
                <CycleChoice cycle=cycle label=words.map.cycle() route=|cycle| Route::Map(Some(cycle)) />
            </nav>
            <h1>{name}</h1>
            <TeamChips cycle=cycle team=team />
            <Shown when=is_empty>
                <Nothing is_of_team=team.get().is_some() />
            </Shown>
            <Shown when=move || !is_empty()>
                <Drawing map=map />
                <SecondLook map=map />
            </Shown>
        </main>
    }
    .into_any()
}

/// What an empty map teaches.
#[component]
fn Nothing(is_of_team: bool) -> impl IntoView {
    let words = &words().map;
    if is_of_team {
        return view! { <p>{words.empty_for_team()}</p> }.into_any();
    }
    view! {
        <section class="beginning">
            <p>{words.empty()}</p>
            <p>
                <a href=document_address>{words.write_first()}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The map itself, in a region of its own that scrolls.
#[component]
fn Drawing(map: Memo<Map>) -> impl IntoView {
    let words = words();
    let arrangement = arrangement();
    let html = memo(move || map.with(|map| draw(map, arrangement.get(), words)));
    // Once the browser has scrolled as it does: Firefox does not scroll to what is drawn when Tab leads there.
    let show = |event: ev::FocusEvent| {
        let region: Option<Element> = event.current_target().and_then(|at| at.dyn_into().ok());
        let drawn: Element = event_target(&event);
        request_animation_frame(move || {
            if let Some(region) = region.filter(|region| *region != drawn) {
                browser::bring_into_sight(&drawn, &region);
            }
        });
    };
    let has_no_links = move || map.with(|map| !map.findings.has_links);
    view! {
        <p class="map-lead">{words.map.lead()}</p>
        <Shown when=has_no_links>
            <p class="quiet">{words.map.no_links()}</p>
        </Shown>
        <div class="map-region" role="region" aria-label=words.map.region() tabindex="0" inner_html=html on:focusin=show></div>
        <div class="map-signs" inner_html=legend(words)></div>
    }
}

/// How the map is arranged, by the width of the window.
fn arrangement() -> Memo<Arrangement> {
    let width = RwSignal::new(browser::width());
    let listener = window_event_listener(ev::resize, move |_| width.set(browser::width()));
    on_cleanup(move || listener.remove());
    memo(move || match width.get() {
        width if width >= WIDE => Arrangement::Columns,
        width => Arrangement::Stack((width - MARGINS).max(240)),
    })
}

/// The choice of the team, where there are any.
#[component]
fn TeamChips(cycle: CycleId, team: RwSignal<Option<TeamId>>) -> impl IntoView {
    let session = use_session();
    let teams = memo(move || teams(session, cycle));
    let chip = move |(id, name): (Option<TeamId>, String)| {
        let is_chosen = move || (team.get() == id).to_string();
        view! {
            <button type="button" class="button chip" aria-pressed=is_chosen on:click=move |_| team.set(id)>
                {name}
            </button>
        }
        .into_any()
    };
    view! {
        <Shown when=move || teams.with(|teams| teams.len() > 1)>
            <div class="chips" role="group" aria-label=words().map.teams()>
                {move || teams.get().into_iter().map(chip).collect_view()}
            </div>
        </Shown>
    }
}

/// What to choose from: all teams together, and each by its name.
fn teams(session: Session, cycle: CycleId) -> Vec<(Option<TeamId>, String)> {
    let words = &words().map;
    session.outline().with(|outline| {
        session.read(|workspace| {
            let alignments = crate::domain::Alignments::default();
            let findings = Findings::of(workspace, outline, &alignments, cycle, None);
            let mut teams = vec![(None, words.all_teams().to_owned())];
            for team in workspace.teams() {
                let mut overloaded = findings.overloaded.iter();
                let name = match overloaded.find(|found| found.team == team.id) {
                    Some(found) => words.overloaded_team(found),
                    None => team.name.value().to_string(),
                };
                teams.push((Some(team.id), name));
            }
            teams
        })
    })
}

/// What deserves a second look, in words.
#[component]
fn SecondLook(map: Memo<Map>) -> impl IntoView {
    let words = &words().map;
    let content = move || {
        map.with(|map| {
            let findings = &map.findings;
            if findings.is_empty() && findings.has_links {
                return view! { <p>{words.nothing_found()}</p> }.into_any();
            }
            let unconnected = &findings.unconnected;
            let without = &findings.without_key_results;
            [
                found(
                    map,
                    "○",
                    words.found_unconnected().say(unconnected.len()),
                    unconnected,
                ),
                found(
                    map,
                    "▽",
                    words.found_no_key_results().say(without.len()),
                    without,
                ),
                findings
                    .overloaded
                    .iter()
                    .map(overloaded)
                    .collect_view()
                    .into_any(),
            ]
            .into_any()
        })
    };
    let is_shown = move || map.with(|map| !map.findings.is_empty() || map.findings.has_links);
    view! {
        <Shown when=is_shown>
            <section class="second-look">
                <h2>{words.second_look()}</h2>
                {content}
            </section>
        </Shown>
    }
}

/// A finding with links to the objectives it is about; nothing where there are none.
fn found(map: &Map, sign: &'static str, sentence: String, objectives: &[ObjectiveId]) -> AnyView {
    if objectives.is_empty() {
        return ().into_any();
    }
    let link = |id: &ObjectiveId| {
        let mut known = map.objectives.iter();
        let title = known
            .find(|each| each.id == *id)
            .map(|each| each.title.clone());
        let title = title.filter(|title| !title.trim().is_empty());
        let title = title.unwrap_or_else(|| words().map.untitled().to_owned());
        view! { <li><a href=Route::Line((*id).into()).href()>{title}</a></li> }.into_any()
    };
    let links = objectives.iter().map(link).collect_view();
    view! { <p>{sign} " " {sentence}</p><ul>{links}</ul> }.into_any()
}

fn overloaded(team: &Overloaded) -> AnyView {
    let sentence = words().map.overloaded_sentence(team);
    view! { <p>"▲ " {sentence}</p> }.into_any()
}

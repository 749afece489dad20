//! The page of the report on a room.

use super::super::desk::RoomDesk;
use super::super::draft_name;
use super::{After, RoomReport, RuleRow, report};
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::route::Route;
use crate::ui::words::fill;
use leptos::prelude::*;

/// How many rules are worth talking about in a room.
const MOST_PROMPTS: usize = 3;

/// What the hints say about the drafts of the room, counted, and questions to talk about.
#[component]
pub fn Report() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().room_report;
    let shows_names = RwSignal::new(false);
    let is_anonymous = memo(move || desk.read(|room| room.is_anonymous));
    let told = memo(move || desk.read(report));
    let names = move || shows_names.get() && !is_anonymous.get();
    view! {
        <div class="room-report">
            <p class="quiet">{texts.about()} " " {texts.english_only()}</p>
            {move || {
                (!is_anonymous.get()).then(|| view! {
                    <label class="switch">
                        <input
                            type="checkbox"
                            prop:checked=shows_names
                            on:change=move |event| shows_names.set(event_target_checked(&event))
                        />
                        {texts.show_names()}
                    </label>
                })
            }}
            {move || {
                let told = told.get();
                match (told.drafts, told.rows.is_empty()) {
                    (0, _) => view! { <p>{texts.nothing()}</p> }.into_any(),
                    (_, true) => view! { <p>{texts.silent()}</p> }.into_any(),
                    _ => view! { <Prompts told=told.clone() /><Counts told=told names=names() /> }.into_any(),
                }
            }}
        </div>
    }
}

/// Questions on what is most frequent.
#[component]
fn Prompts(told: RoomReport) -> impl IntoView {
    let texts = &words().room_report;
    let all = told.drafts;
    let prompts = told.rows.into_iter().take(MOST_PROMPTS).map(|row| {
        view! {
            <li>
                <p class="question" lang="en">{row.rule.question}</p>
                <p class="quiet">
                    <span lang="en">{row.rule.title}</span> ": " {said(texts.in_drafts(), &row, all)}
                </p>
            </li>
        }
        .into_any()
    });
    view! {
        <section aria-label=texts.talk()>
            <h2>{texts.talk()}</h2>
            <ol class="room-prompts">{prompts.collect_view()}</ol>
        </section>
    }
}

fn said(template: &str, row: &RuleRow, all: usize) -> String {
    let (count, all) = (row.drafts.len().to_string(), all.to_string());
    fill(template, &[("count", &count), ("all", &all)])
}

/// How often each rule speaks.
#[component]
fn Counts(told: RoomReport, names: bool) -> impl IntoView {
    let texts = &words().room_report;
    let all = told.drafts;
    let after = match told.after {
        After::Nothing => None,
        After::Combined => Some(texts.after()),
        After::Chosen => Some(texts.after_chosen()),
    };
    let rows = told.rows.into_iter().map(|row| {
        let whose = names.then(|| whose(&row));
        view! {
            <tr>
                <th scope="row" lang="en"><a href=Route::Rule(row.rule.id).href()>{row.rule.title}</a></th>
                <td>{said(texts.of_drafts(), &row, all)}</td>
                <td class="number">{row.lines}</td>
                {after.map(|_| view! { <td class="number">{row.after}</td> })}
                {whose.map(|whose| view! { <td>{whose}</td> })}
            </tr>
        }
        .into_any()
    });
    view! {
        <section aria-label=texts.counts()>
            <h2>{texts.counts()}</h2>
            <div class="room-table" role="group" tabindex="0" aria-label=texts.counts()>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{texts.rule()}</th>
                            <th scope="col">{texts.drafts()}</th>
                            <th scope="col">{texts.lines()}</th>
                            {after.map(|after| view! { <th scope="col">{after}</th> })}
                            {names.then(|| view! { <th scope="col">{texts.whose()}</th> })}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// The writers of the drafts in which a rule speaks.
fn whose(row: &RuleRow) -> String {
    let desk = expect_context::<RoomDesk>();
    let names = untrack(|| {
        desk.read(|room| {
            let drafts = row.drafts.iter().filter_map(|id| room.draft(*id));
            drafts
                .map(|draft| draft_name(room, draft, words()))
                .collect::<Vec<_>>()
        })
    });
    names.join(", ")
}

//! Making a link of a cycle or of one objective.

use super::address::PLACE;
use super::fold::fold;
use super::{MOST_IN_CODE, code};
use crate::domain::{CycleId, ObjectiveId};
use crate::exchange::json;
use crate::exchange::share::{LONGEST_LINK, Shared, part};
use crate::ui::browser;
use crate::ui::export::{Copied, CopyButton};
use crate::ui::language::words;
use crate::ui::parts::{Button, memo};
use crate::ui::people::shown_title;
use crate::ui::session::{Session, use_session};
use crate::ui::words::{fill, shortened};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Titles to choose from are cut to this many characters.
const SHORT: usize = 60;

/// What came of making a link.
#[derive(Clone, PartialEq)]
pub enum MadeLink {
    /// The link.
    Link(String),
    /// It would have more letters than travel well.
    TooLong(usize),
    /// This browser cannot make any.
    NoBrowser,
}

/// What to do where a link, or its code, cannot be.
#[derive(Clone, Copy)]
pub struct LinkAdvice {
    /// Where the link has more letters than travel well; with gaps for `count` and `most`.
    pub too_long: &'static str,
    /// Where it is too long for a code; with the same gaps.
    pub no_code: &'static str,
}

/// A link to the app in which a text travels behind `place`.
pub async fn made_link(place: &str, text: &str) -> MadeLink {
    let Some(letters) = fold(text).await else {
        return MadeLink::NoBrowser;
    };
    within_bounds([&*browser::full_address(), place, &letters].concat())
}

/// The choice of what to share, the link, and its code.
#[component]
pub fn LinkMaker(
    /// The cycle at hand.
    cycle: CycleId,
) -> impl IntoView {
    let session = use_session();
    let objective = RwSignal::new(None::<ObjectiveId>);
    let link = RwSignal::new(None::<MadeLink>);
    let objectives = memo(move || titles(session, cycle));
    let choose = move |event| {
        objective.set(ObjectiveId::parse(&event_target_value(&event)));
        link.set(None);
    };
    let make = move |()| {
        let shared = objective
            .get_untracked()
            .map_or(Shared::Cycle(cycle), Shared::Objective);
        let outline = session.outline().get_untracked();
        let text =
            session.read_untracked(|workspace| json::write(&part(workspace, &outline, shared)));
        spawn_local(async move {
            link.set(Some(made_link(PLACE, &text).await));
        });
    };
    let words = &words().share;
    let advice = LinkAdvice {
        too_long: words.too_long(),
        no_code: words.no_code(),
    };
    let option = |(id, title): (ObjectiveId, String)| {
        view! { <option value=id.to_string()>{title}</option> }.into_any()
    };
    view! {
        <label>
            {words.what()}
            <select on:change=choose>
                <option value="">{words.whole_cycle()}</option>
                {move || objectives.get().into_iter().map(option).collect_view()}
            </select>
        </label>
        <Button name=words.make() on_press=make />
        <div class="made-link" aria-live="polite">{move || link.get().map(|link| link.shown(advice))}</div>
    }
}

/// The objectives of the cycle with what they are called.
fn titles(session: Session, cycle: CycleId) -> Vec<(ObjectiveId, String)> {
    session.outline().with(|outline| {
        session.read(|workspace| {
            let ids = outline.objectives(cycle).iter().zip(1..);
            let titled = ids.map(|(id, number)| {
                let record = workspace.objective(*id);
                let title = record.map_or("", |record| record.title.value()).trim();
                let title = if title.is_empty() {
                    shown_title(words(), workspace, (*id).into())
                } else {
                    shortened(title, SHORT)
                };
                (*id, format!("{number}. {title}"))
            });
            titled.collect()
        })
    })
}

fn within_bounds(link: String) -> MadeLink {
    if link.len() > LONGEST_LINK {
        MadeLink::TooLong(link.len())
    } else {
        MadeLink::Link(link)
    }
}

impl MadeLink {
    /// The link with its code, or why there is none.
    pub fn shown(self, advice: LinkAdvice) -> AnyView {
        let words = &words().share;
        let most = LONGEST_LINK.to_string();
        match self {
            MadeLink::NoBrowser => {
                view! { <p class="problem">{words.cannot_fold()}</p> }.into_any()
            }
            MadeLink::TooLong(count) => {
                let gaps = [("count", &*count.to_string()), ("most", &*most)];
                view! { <p class="problem">{fill(advice.too_long, &gaps)}</p> }.into_any()
            }
            MadeLink::Link(link) => link_view(link, &most, advice.no_code),
        }
    }
}

fn link_view(link: String, most: &str, no_code: &str) -> AnyView {
    let texts = &words().share;
    let count = link.len();
    let size = fill(
        texts.size().form(count),
        &[("count", &count.to_string()), ("most", most)],
    );
    let drawn = code(&link, texts.code()).map_or_else(
        || {
            let gaps = [
                ("count", &*count.to_string()),
                ("most", &*MOST_IN_CODE.to_string()),
            ];
            view! { <p class="quiet">{fill(no_code, &gaps)}</p> }.into_any()
        },
        |svg| view! { <div class="link-code" inner_html=svg></div> }.into_any(),
    );
    let copied = StoredValue::new(link.clone());
    let made = move |()| Copied {
        text: copied.get_value(),
        html: None,
    };
    let hand_on = move |()| {
        spawn_local(async move {
            // Whoever thinks better of it has shared nothing, which they know.
            let _ = browser::share_link(words().share.title(), &copied.get_value()).await;
        });
    };
    let sharing =
        browser::can_share().then(|| view! { <Button name=texts.hand_on() on_press=hand_on /> });
    view! {
        <label>
            {texts.link()}
            <input type="text" readonly prop:value=link />
        </label>
        <p class="quiet">{size}</p>
        <div class="way-controls">
            <CopyButton name=texts.copy() made=made />
            {sharing}
        </div>
        {drawn}
    }
    .into_any()
}

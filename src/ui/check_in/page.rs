//! The pages of checking in, while the address names one of them.

use super::correct::CorrectPage;
use super::course_page::CoursePage;
use super::flow::Flow;
use crate::domain::{CycleId, RecordId};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::review::{ClosedLine, closed_on};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The page that the address names, if it is one of them.
#[component]
pub fn CheckInPages() -> impl IntoView {
    let session = use_session();
    let route = memo(move || Some(session.route()).filter(|route| route.is_check_in()));
    move || match route.get()? {
        Route::CheckIn(_) => Some(flow_page(session)),
        Route::CorrectCheckIn(id) => {
            let page = move || view! { <CorrectPage id=id /> }.into_any();
            let content = unless_closed(session, id.into(), page);
            Some(frame(words().pages.correct().to_owned(), content))
        }
        Route::Course(aim) => {
            let page = move || view! { <CoursePage of=aim /> }.into_any();
            let content = unless_closed(session, aim.into(), page);
            Some(frame(words().pages.course().to_owned(), content))
        }
        _ => None,
    }
}

/// A page that changes what belongs to a record; while its cycle is closed, the way to open it again.
fn unless_closed(
    session: Session,
    id: RecordId,
    page: impl Fn() -> AnyView + Copy + Send + Sync + 'static,
) -> AnyView {
    let Some(cycle) = session.read_untracked(|workspace| workspace.cycle_of(id)) else {
        return page();
    };
    let closed = closed_on(session, cycle);
    let content = move || {
        if closed.with(Option::is_some) {
            view! { <ClosedLine cycle=cycle /> }.into_any()
        } else {
            page()
        }
    };
    content.into_any()
}

fn frame(title: String, content: AnyView) -> AnyView {
    view! {
        <main class="check-in">
            <nav aria-label=words().catalogue.ways_back()>
                <a href=document_address>{words().catalogue.to_document()}</a>
            </nav>
            <h1>{title}</h1>
            {content}
        </main>
    }
    .into_any()
}

/// The cycle that is checked in, as far as it can be.
#[derive(Clone, PartialEq)]
struct Shown {
    cycle: CycleId,
    name: String,
    /// Why there is nothing to check in, if there is not.
    refusal: Option<String>,
}

fn flow_page(session: Session) -> AnyView {
    let shown = memo(move || {
        let id = session.cycle().get()?;
        session.read_record(id.into(), |workspace| {
            let cycle = workspace.cycle(id)?;
            let texts = &words().check_in;
            let start = cycle.period.value().start();
            let refusal = if cycle.closed_on.value().is_some() {
                Some(texts.closed().to_owned())
            } else if browser::today() < start {
                Some(fill(texts.not_begun(), &[("day", &browser::day(start))]))
            } else {
                None
            };
            Some(Shown {
                cycle: id,
                name: cycle.name.value().to_string(),
                refusal,
            })
        })
    });
    let content = move || {
        let shown = shown.get()?;
        let title = fill(words().check_in.of_cycle(), &[("cycle", &shown.name)]);
        let content = match shown.refusal {
            Some(refusal) => view! { <p>{refusal}</p> }.into_any(),
            None => view! { <Flow cycle=shown.cycle name=shown.name /> }.into_any(),
        };
        Some(frame(title, content))
    };
    content.into_any()
}

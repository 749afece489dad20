//! Going from page to page: what the window is called, where the focus goes, and how a page is found
//! again as it was left.

use super::browser;
use super::language::words;
use super::route::Route;
use super::session::Session;
use super::settings::Settings;
use leptos::ev;
use leptos::prelude::*;
use web_sys::HtmlElement;

/// The heading of the page that is to be seen.
const HEADING: &str = "main:not([hidden]) h1";

/// What had the focus when the document was left, and how far down it was scrolled, in pixels.
type Left = StoredValue<Option<(Option<HtmlElement>, f64)>, LocalStorage>;

/// Follows the address from now on, for as long as the page is open, and goes to the line it names.
pub fn follow(session: Session, settings: Settings) {
    Effect::new(move || {
        settings.language();
        browser::set_title(&session.route().title(words()));
    });
    go_to_line(session, untrack(|| session.route()));
    let left: Left = StoredValue::new_local(None);
    let _ = window_event_listener(ev::hashchange, move |_| {
        let from = untrack(|| session.route());
        let to = Route::parse(&browser::fragment());
        if from.is_document() && !to.is_document() {
            left.set_value(Some((browser::focused(), browser::scrolled())));
        }
        let is_led = to.is_document() && lead(session, from);
        session.visit(to);
        let stays = from.is_document() && to.is_document();
        if go_to_line(session, to) {
            left.set_value(None);
        } else if !is_led && !stays {
            // By the next frame the page is there.
            request_animation_frame(move || arrive(from, to, left));
        }
    });
}

/// Puts the focus on the line that a place is, and says whether it is one.
fn go_to_line(session: Session, place: Route) -> bool {
    if let Route::Line(id) = place {
        session.focus.set(Some(id));
    }
    matches!(place, Route::Line(_))
}

/// Leads from the guide to the line it was about, which takes the focus as soon as it is there. Returns
/// whether there is one.
fn lead(session: Session, from: Route) -> bool {
    let Route::Guide(id, _) = from else {
        return false;
    };
    let is_there = session.read_untracked(|workspace| workspace.objective(id).is_some());
    if is_there {
        session.focus.set(Some(id.into()));
    }
    is_there
}

/// Puts the focus where the reader goes on: where the document or the list was left, else on the heading.
fn arrive(from: Route, to: Route, left: Left) {
    if to.is_guide() || to.is_check_in() {
        // The guide itself goes to the field of its question, and a check-in to its value.
        browser::scroll_to(0.0);
        return;
    }
    if to.is_document()
        && let Some((element, top)) = left.try_update_value(Option::take).flatten()
        && take_focus(element)
    {
        browser::scroll_back_to(top);
        return;
    }
    if matches!((from, to), (Route::Compare(_), Route::Compare(_))) {
        // What was chosen keeps the focus.
        return;
    }
    if matches!((from, to), (Route::Progress(_), Route::Progress(_)))
        && browser::focus_link(&to.href())
    {
        // Another choice on the same page.
        return;
    }
    browser::scroll_to(0.0);
    let is_list = match to {
        Route::Rules | Route::Examples(None) => !from.is_document(),
        Route::Map(_) => matches!(from, Route::Line(_)),
        Route::Progress(_) => matches!(from, Route::Line(_) | Route::History(_)),
        _ => false,
    };
    let is_back = is_list && browser::focus_link(&from.href());
    if !is_back {
        focus_heading();
    }
}

/// Puts the focus on the heading of the page that is to be seen.
pub fn focus_heading() {
    let heading = browser::all(HEADING).pop();
    // A dialog keeps the focus to itself.
    if browser::is_dialog_open() {
        return;
    }
    if let Some(heading) = &heading {
        heading.set_tab_index(-1);
    }
    take_focus(heading);
}

/// Focuses an element and says whether it could be: it may be gone.
fn take_focus(element: Option<HtmlElement>) -> bool {
    element.is_some_and(|element| {
        let is_done = element.focus().is_ok();
        is_done && browser::focused().is_some_and(|focused| focused == element)
    })
}

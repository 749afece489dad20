//! The lists of the page that a dragged line can land in, as they stand on the screen.

use crate::domain::{CycleId, KeyResultId, ObjectiveId, RecordId};
use crate::ui::browser;
use crate::ui::landing::{List, Row};
use crate::ui::lines::Place;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// A list on the page.
pub struct PageList {
    /// The place at its start.
    first: Place,
    /// Where it and its lines stand.
    pub shape: List,
    /// How far its lines are from the left edge of the window, in pixels.
    pub left: f64,
    /// How wide its lines are, in pixels.
    pub width: f64,
}

impl PageList {
    /// The place in it at an index.
    pub const fn place(&self, index: usize) -> Place {
        match self.first {
            Place::Objective(cycle, _) => Place::Objective(cycle, index),
            Place::KeyResult(objective, _) => Place::KeyResult(objective, index),
            Place::Initiative(key_result, _) => Place::Initiative(key_result, index),
        }
    }
}

/// The lists that could take a line. Objectives far from the screen are words alone and take none until
/// they come near.
pub fn lists(cycle: CycleId, dragged: RecordId) -> Vec<PageList> {
    match dragged {
        RecordId::Objective(_) => {
            let page = browser::all(".document").pop();
            let items = browser::all(".objectives").pop();
            let list = page.zip(items).and_then(|(page, items)| {
                let first = Place::Objective(cycle, 0);
                list(&page, &items, ".objective-slot", first, dragged)
            });
            list.into_iter().collect()
        }
        RecordId::KeyResult(_) => under(".objective-slot", ".key-results", dragged, |id| {
            Some(Place::KeyResult(ObjectiveId::parse(id)?, 0))
        }),
        RecordId::Initiative(_) => under(".key-result", ".initiatives", dragged, |id| {
            Some(Place::Initiative(KeyResultId::parse(id)?, 0))
        }),
        _ => Vec::new(),
    }
}

/// The lists `inner` within the lines `outer`.
fn under(
    outer: &str,
    inner: &str,
    dragged: RecordId,
    place: fn(&str) -> Option<Place>,
) -> Vec<PageList> {
    let mut found = Vec::new();
    for area in browser::all(outer) {
        let items = area.query_selector(inner).ok().flatten();
        let first = area.get_attribute("data-line").and_then(|id| place(&id));
        if let (Some(items), Some(first)) = (items, first)
            && let Some(list) = list(&area, &items, "li", first, dragged)
        {
            found.push(list);
        }
    }
    found
}

fn list(
    area: &HtmlElement,
    items: &Element,
    item: &str,
    first: Place,
    dragged: RecordId,
) -> Option<PageList> {
    let lines = items.query_selector_all(&format!(":scope > {item}")).ok()?;
    let dragged = dragged.to_string();
    let mut rows = Vec::new();
    for index in 0..lines.length() {
        let line: HtmlElement = lines.item(index)?.dyn_into().ok()?;
        let place = line.get_bounding_client_rect();
        rows.push(Row {
            top: place.top(),
            bottom: place.bottom(),
            is_dragged: line.get_attribute("data-line").as_ref() == Some(&dragged),
        });
    }
    let (whole, place) = (
        area.get_bounding_client_rect(),
        items.get_bounding_client_rect(),
    );
    let start = rows.first().map_or(place.top(), |row| row.top);
    Some(PageList {
        first,
        shape: List {
            top: whole.top(),
            bottom: whole.bottom(),
            start,
            rows,
        },
        left: place.left(),
        width: place.width(),
    })
}

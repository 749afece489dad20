//! The places of the objectives on the page, in their order. They are plain elements, written as one text
//! at first: a thousand of them that each followed its own changes took longer than all the rest.

use super::far::far_words;
use super::nearness::{Near, Nearness};
use super::objective::ObjectiveSection;
use crate::domain::{CycleId, ObjectiveId};
use crate::ui::browser;
use crate::ui::markup::Markup;
use crate::ui::session::Session;
use crate::ui::slices::Slices;
use leptos::prelude::*;
use leptos::tachys::reactive_graph::{OwnedView, OwnedViewState};
use leptos::tachys::view::any_view::{AnyView, AnyViewState};
use web_sys::HtmlElement;

/// So many are written at once however long it takes, so that a document of the usual size is never seen in part.
const AT_ONCE: usize = 50;

/// What the place of an objective is known by on the page.
fn place(id: ObjectiveId) -> String {
    format!("slot-{id}")
}

/// The place of one objective.
struct Slot {
    id: ObjectiveId,
    /// The words that stand there, as HTML, while it is far.
    words: String,
    /// Whether other words may have to stand there.
    is_stale: bool,
    /// What can be done to it, while it is near.
    live: Option<Box<OwnedViewState<AnyViewState>>>,
}

/// The places of all objectives that are to be seen.
pub struct Slots {
    session: Session,
    cycle: CycleId,
    nearness: Nearness,
    owner: Owner,
    all: Vec<Slot>,
    /// What was near when [`follow`](Self::follow) was last called; `None` if places have changed since.
    near: Option<Near>,
}

impl Slots {
    /// No places yet. What comes to life in them belongs to `owner`.
    pub fn new(session: Session, cycle: CycleId, nearness: Nearness, owner: Owner) -> Self {
        Self {
            session,
            cycle,
            nearness,
            owner,
            all: Vec::new(),
            near: None,
        }
    }

    /// Makes the places those of these objectives, in this order. What is there already stays.
    pub fn arrange(&mut self, list: &HtmlElement, wanted: &[ObjectiveId], near: &Near) {
        self.near = None;
        if self.all.is_empty() {
            self.write(list, wanted, near);
            return;
        }
        let pairs = self.all.iter().zip(wanted);
        let same = pairs.take_while(|(slot, id)| slot.id == **id).count();
        let mut old = self.all.split_off(same);
        let mut index = 0;
        while let Some(slot) = old.get(index) {
            if wanted[same..].contains(&slot.id) {
                index += 1;
            } else {
                let gone = old.remove(index);
                if let Some(element) = browser::by_id(&place(gone.id)) {
                    element.remove();
                }
            }
        }
        for id in &wanted[same..] {
            let at = old.iter().position(|slot| slot.id == *id);
            let slot = match at {
                Some(0) => old.remove(0),
                Some(at) => {
                    let slot = old.remove(at);
                    put(list, browser::by_id(&place(*id)), old.first());
                    slot
                }
                None => make(list, *id, old.first()),
            };
            self.all.push(slot);
        }
    }

    /// Brings to life what has come near, and has only words of what has gone far.
    pub fn follow(&mut self, near: Near) {
        if self.near.as_ref() == Some(&near) {
            return;
        }
        for index in 0..self.all.len() {
            let slot = &self.all[index];
            match (is_near(&near, slot.id), slot.live.is_some()) {
                (true, false) => self.enliven(index),
                (false, true) => self.quieten(index),
                _ => {}
            }
        }
        self.near = Some(near);
    }

    /// Has [`go_on`](Self::go_on) write the words of objectives anew: of these, or of all.
    pub fn refresh(&mut self, stale: Option<&[ObjectiveId]>) {
        for slot in &mut self.all {
            slot.is_stale |= stale.is_none_or(|stale| stale.contains(&slot.id));
        }
    }

    /// Whether more words may have to be written anew than is soon done.
    pub fn has_much_to_write(&self) -> bool {
        let stale = self.all.iter().filter(|slot| slot.is_stale);
        stale.count() > AT_ONCE
    }

    /// Writes words anew where they have changed, for as long as the page may stand still. Returns whether all
    /// are as they should be.
    pub fn go_on(&mut self) -> bool {
        let slices = Slices::new();
        let mut written = 0;
        for index in 0..self.all.len() {
            if !std::mem::take(&mut self.all[index].is_stale) || self.all[index].live.is_some() {
                continue;
            }
            self.reword(index);
            written += 1;
            if written >= AT_ONCE && slices.is_over() {
                return false;
            }
        }
        true
    }

    /// Writes all places at once.
    fn write(&mut self, list: &HtmlElement, wanted: &[ObjectiveId], near: &Near) {
        let ids = wanted.iter().copied().enumerate();
        // What comes to life at once needs no words before.
        let far: Vec<_> = ids.filter(|(_, id)| !is_near(near, *id)).collect();
        let mut words = far_words(self.session, self.cycle, &far).into_iter();
        let mut all = Markup::default();
        for id in wanted {
            let name = id.to_string();
            let is_far = !is_near(near, *id);
            let words = is_far.then(|| words.next()).flatten().unwrap_or_default();
            all.pieces(&[
                "<div class=\"objective-slot\" id=\"slot-",
                &name,
                "\" data-line=\"",
                &name,
                "\">",
                &words,
                "</div>",
            ]);
            self.all.push(Slot {
                id: *id,
                words,
                is_stale: false,
                live: None,
            });
        }
        list.set_inner_html(&all.finish());
    }

    fn enliven(&mut self, index: usize) {
        let id = self.all[index].id;
        let Some(element) = browser::by_id(&place(id)) else {
            return;
        };
        element.set_inner_html("");
        let owner = self.owner.child();
        let view: AnyView = owner.with(|| view! { <ObjectiveSection id=id /> }.into_any());
        let mut live = OwnedView::new_with_owner(view, owner).build();
        live.mount(&element, None);
        let slot = &mut self.all[index];
        slot.live = Some(Box::new(live));
        slot.words = String::new();
        self.nearness.watch(&element);
    }

    fn quieten(&mut self, index: usize) {
        if let Some(mut live) = self.all[index].live.take() {
            live.unmount();
        }
        self.reword(index);
    }

    fn reword(&mut self, index: usize) {
        let asked = [(index, self.all[index].id)];
        let mut words = far_words(self.session, self.cycle, &asked);
        let words = words.pop().unwrap_or_default();
        let slot = &mut self.all[index];
        if slot.words != words
            && let Some(element) = browser::by_id(&place(slot.id))
        {
            element.set_inner_html(&words);
            slot.words = words;
        }
    }
}

/// Makes a place that was not there, ahead of another one or at the end.
fn make(list: &HtmlElement, id: ObjectiveId, next: Option<&Slot>) -> Slot {
    let element = browser::element("objective-slot");
    if let Some(element) = &element {
        element.set_id(&place(id));
        // A name like this one is always valid.
        let _ = element.set_attribute("data-line", &id.to_string());
    }
    put(list, element, next);
    Slot {
        id,
        words: String::new(),
        is_stale: true,
        live: None,
    }
}

fn is_near(near: &Near, id: ObjectiveId) -> bool {
    near.as_ref().is_none_or(|near| near.contains(&id))
}

/// Puts an element of the list ahead of another place, or at the end.
fn put(list: &HtmlElement, element: Option<HtmlElement>, next: Option<&Slot>) {
    let next = next.and_then(|slot| browser::by_id(&place(slot.id)));
    if let Some(element) = element {
        // The element is no part of itself, and what it goes before is in the list.
        let _ = list.insert_before(&element, next.as_deref().map(AsRef::as_ref));
    }
}

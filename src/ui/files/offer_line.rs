//! One change that a file offers: a box to take it, what it is, and why it is taken or not.

use super::proposals::Proposals;
use super::replacement::{name, value};
use crate::domain::Stamp;
use crate::domain::clock::BEGINNING;
use crate::exchange::Field;
use crate::exchange::merge::{Change, Later, What};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::session::use_session;
use crate::ui::words::fill;
use leptos::prelude::*;

/// One change of one file.
#[component]
pub fn OfferLine(
    /// The files.
    proposals: Proposals,
    /// Which of them.
    file: usize,
    /// Which of its changes.
    change: usize,
) -> impl IntoView {
    let session = use_session();
    let date = move |stamp: Stamp| {
        proposals.authors(|authors| {
            let who = if stamp.device == session.device() {
                words().preview.by_you().to_owned()
            } else if let Some(name) = authors.name(stamp.device) {
                fill(words().preview.by_name(), &[("name", name)])
            } else {
                let device = format!("{:x}", stamp.device.0);
                fill(words().preview.by_device(), &[("device", &device)])
            };
            dated(stamp, &who)
        })
    };
    let (text, detail) = proposals
        .read(file, |proposal| {
            let change = &proposal.offer.changes[change];
            (change_text(change), detail(change, &date))
        })
        .unzip();
    let id = format!("change-{file}-{change}");
    let described = detail.clone().flatten().map(|_| id.clone());
    view! {
        <li>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=move || proposals.is_taken(file, change)
                    on:change=move |event| proposals.choose(file, &[change], event_target_checked(&event))
                    aria-describedby=described
                />
                <span>{text}</span>
            </label>
            {detail.flatten().map(|detail| view! { <p class="quiet choice-detail" id=id>{detail}</p> })}
        </li>
    }
}

/// What a change is about, and what it would do.
fn change_text(change: &Change) -> AnyView {
    let words = words();
    let kind = words.kind(change.id.kind());
    match &change.what {
        What::Edited(edited) => {
            let field = words.preview.field(edited.field);
            let is_title = matches!(edited.field, Field::Title | Field::Name | Field::Note);
            let title = (!is_title && !change.title.is_empty())
                .then(|| fill(words.preview.of(), &[("title", &change.title)]));
            view! {
                <span class="quiet">{kind} {if title.is_some() { " " } else { ", " }}</span>
                {title}
                <span class="quiet">{field} ": " {words.preview.here()} " "</span>
                <del>{value(&edited.mine)}</del>
                <span class="quiet">" → " {words.preview.in_file()} " "</span>
                <ins>{value(&edited.theirs)}</ins>
            }
            .into_any()
        }
        What::Added { .. } | What::Deleted { .. } | What::StaysDeleted { .. } => {
            let parent = change.under_title.as_ref();
            let parent = parent.map(|title| fill(words.preview.under(), &[("title", title)]));
            view! { <span class="quiet">{kind}</span> " " {name(&change.title)} <span class="quiet">{parent}</span> }
                .into_any()
        }
    }
}

/// Why a change is taken or not, where that does not go without saying.
fn detail(change: &Change, date: &dyn Fn(Stamp) -> String) -> Option<String> {
    let words = &words().preview;
    match &change.what {
        What::Added { was_left, .. } => was_left.then(|| words.was_left().to_owned()),
        What::Edited(edited) => {
            let template = match edited.later() {
                Later::Theirs => words.file_later(),
                Later::Neither => words.neither_later(),
                Later::Mine => words.here_later(),
            };
            let (mine, theirs) = (date(edited.mine_at), date(edited.theirs_at));
            Some(fill(template, &[("mine", &mine), ("theirs", &theirs)]))
        }
        What::Deleted { at } => Some(fill(words.deleted_there(), &[("theirs", &date(*at))])),
        What::StaysDeleted { at } => Some(fill(words.deleted_here(), &[("theirs", &date(*at))])),
    }
}

/// When and where an edit was made.
fn dated(stamp: Stamp, who: &str) -> String {
    if stamp.time < BEGINNING {
        // Nobody knows who it was either, where a file was written by hand.
        return words().preview.undated().to_owned();
    }
    let gaps = [("moment", &*browser::moment(stamp.time)), ("who", who)];
    fill(words().preview.at(), &gaps)
}

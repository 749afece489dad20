//! All fields of a check-in, gone through by Enter alone.

use super::confidence::{CONFIDENCE, ConfidenceField};
use super::field::{DayField, TextField};
use super::last::WouldStand;
use super::state::{Form, Kind};
use super::value::{VALUE, ValueField};
use crate::domain::CheckInId;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown};
use crate::ui::settings::Settings;
use crate::ui::words::fill;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

const NOTE: &str = "check-in-note";
const DATE: &str = "check-in-date";

/// The fields. Enter goes from each to the next and saves at the last one, Shift+Enter goes back.
#[component]
pub fn CheckInFields(
    /// What they hold.
    form: Form,
    /// What happens once it is saved.
    #[prop(into)]
    on_saved: Callback<CheckInId>,
    /// What Shift+Enter does.
    #[prop(into)]
    on_back: Callback<()>,
    /// What stands under the fields.
    children: Children,
) -> impl IntoView {
    let on_key = move |event: KeyboardEvent| {
        let is_pressed = browser::is_focused_within("button,a,summary");
        if event.key() != "Enter" || event.is_composing() || is_pressed {
            return;
        }
        event.prevent_default();
        if event.shift_key() {
            on_back.run(());
        } else if browser::is_focused_within(&format!("#{NOTE}, #check-in-name")) {
            save(form, on_saved);
        } else if browser::is_focused_within(&format!("#{CONFIDENCE}")) {
            browser::focus(&format!("#{NOTE}"));
        } else if untrack(|| form.reading()).is_ok() {
            focus_confidence();
        } else {
            form.is_tried.set(true);
        }
    };
    begin();
    let words = &words().check_in;
    let replaced = move || {
        let said = form.replaced().filter(|_| form.corrected.is_none());
        said.map(|said| fill(words.replaces(), &[("said", &said)]))
    };
    let problem = Signal::derive(move || form.day_problem());
    view! {
        <div class="check-in-fields" on:keydown=on_key>
            <ValueField form=form />
            <ConfidenceField form=form />
            <TextField
                id=NOTE
                label=Signal::stored(words.note().to_owned())
                value=form.note
                on_input=move |text| form.note.set(text)
            />
            <WouldStand form=form />
            <div class="day-and-name">
                <DayField id=DATE label=words.date() value=form.date on_change=move |day| form.date.set(day) problem=problem />
                <NameField />
            </div>
            {move || replaced().map(|said| view! { <p class="quiet">{said}</p> })}
            {children()}
        </div>
    }
}

/// Goes to the first field, with what stands in it selected.
fn begin() {
    browser::select_soon("#check-in-value, #check-in-confidence input");
}

/// Saves, or goes to what is wrong.
pub fn save(form: Form, on_saved: Callback<CheckInId>) {
    if let Some(id) = form.save() {
        on_saved.run(id);
        return;
    }
    let is_reading_wrong =
        untrack(|| form.kind.get() != Kind::Unmeasured && form.reading().is_err());
    let wrong = if is_reading_wrong { VALUE } else { DATE };
    browser::focus(&format!("#{wrong}"));
}

/// Goes to the confidence that is chosen, or to the first.
fn focus_confidence() {
    let choices = browser::all(&format!("#{CONFIDENCE} input"));
    let chosen = choices
        .iter()
        .find(|choice| choice.matches(":checked").unwrap_or_default());
    if let Some(choice) = chosen.or(choices.first()) {
        // What was just found can be focused.
        let _ = choice.focus();
    }
}

/// Who checks in: asked once, and told ever after.
#[component]
fn NameField() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let is_asked = RwSignal::new(untrack(|| settings.name()).is_none());
    let name = untrack(|| settings.name()).unwrap_or_default();
    let words = &words().check_in;
    let told = move || match settings.name() {
        Some(name) if !name.is_empty() => fill(words.as_name(), &[("name", &name)]),
        _ => words.as_nobody().to_owned(),
    };
    let ask = move |()| {
        is_asked.set(true);
        browser::select_soon("#check-in-name");
    };
    view! {
        <Shown when=is_asked>
            <div class="labelled">
                <label for="check-in-name">{words.name()}</label>
                <input
                    id="check-in-name"
                    type="text"
                    autocomplete="name"
                    aria-describedby="check-in-name-here"
                    prop:value=name.clone()
                    on:input=move |event| settings.remember_name(&event_target_value(&event))
                />
                <p class="quiet" id="check-in-name-here">{words.name_here()}</p>
            </div>
        </Shown>
        <Shown when=move || !is_asked.get()>
            <p class="as-name">
                <span class="quiet">{told}</span>
                <Button name=words.change_name() on_press=ask />
            </p>
        </Shown>
    }
}

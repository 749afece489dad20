//! How sure people are, from 0 to 10: chosen by arrows, by a press, or by typing the number.

use super::state::Form;
use crate::domain::Confidence;
use crate::ui::browser;
use crate::ui::language::words;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// What the choices stand in.
pub const CONFIDENCE: &str = "check-in-confidence";

/// The choices.
#[component]
pub fn ConfidenceField(
    /// The fields of the check-in.
    form: Form,
) -> impl IntoView {
    let words = &words().check_in;
    // After a 1 that was just typed, a 0 makes it 10.
    let is_one_typed = StoredValue::new(false);
    let on_key = move |event: KeyboardEvent| {
        let key = event.key();
        let digit = key.parse::<u8>().ok().filter(|_| key.len() == 1);
        let is_command = event.ctrl_key() || event.meta_key() || event.alt_key();
        let Some(digit) = digit.filter(|_| !is_command) else {
            is_one_typed.set_value(false);
            return;
        };
        event.prevent_default();
        let chosen = if digit == 0 && is_one_typed.get_value() {
            Confidence::MOST
        } else {
            digit
        };
        is_one_typed.set_value(digit == 1);
        form.confidence.set(Confidence::new(chosen));
        let place = chosen + 1;
        browser::focus(&format!("#{CONFIDENCE} label:nth-child({place}) input"));
    };
    let choice = move |number: u8| {
        let is_chosen = move || form.confidence.get().map(Confidence::get) == Some(number);
        view! {
            <label>
                <input
                    type="radio"
                    name=CONFIDENCE
                    prop:checked=is_chosen
                    on:change=move |_| form.confidence.set(Confidence::new(number))
                />
                {number.to_string()}
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="confidence" id=CONFIDENCE on:keydown=on_key>
            <legend>{words.confidence()}</legend>
            <div class="scale">{(0..=Confidence::MOST).map(choice).collect_view()}</div>
            <div class="scale-ends quiet" aria-hidden="true">
                <span>{words.not_at_all()}</span>
                <span>{words.as_good_as_done()}</span>
            </div>
        </fieldset>
    }
}

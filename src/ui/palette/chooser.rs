//! A dialog in which one thing is chosen out of many by typing: a combobox with its list always open.

use super::actions::Act;
use super::choices::{Choice, Choices};
use super::hands::Hands;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::memo;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// What the list and its options are known by.
const LIST: &str = "choices";

/// The dialog. Enter takes the option at hand, Escape takes none; both give the focus back.
#[component]
pub fn Chooser(
    /// What is chosen: its accessible name.
    label: &'static str,
    /// What to type, shown while nothing is typed.
    placeholder: &'static str,
    /// What to say where nothing fits.
    nothing: &'static str,
    /// What there is to choose from for what was typed.
    read: fn(Hands, &str) -> Choices,
) -> impl IntoView {
    let hands = Hands::here();
    let typed = RwSignal::new(String::new());
    let active = RwSignal::new(0);
    let choices = memo(move || typed.with(|typed| untrack(|| read(hands, typed))));
    let dialog = NodeRef::<html::Dialog>::new();
    let chosen = StoredValue::new(None::<Act>);
    show(dialog);
    // Closing the dialog gives the focus back; what was chosen is done after that.
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let choose = Callback::new(move |index: usize| {
        let act = choices.with_untracked(|choices| choices.shown.get(index).map(|one| one.act));
        if act.is_some() {
            chosen.set_value(act);
            close();
        }
    });
    let on_close = move |_| {
        hands.overlays.close();
        if let Some(act) = chosen.get_value() {
            // What it opens must not be drawn into this dialog, so it waits until this one is gone.
            request_animation_frame(move || hands.choose(act));
        }
    };
    let count = move || choices.with(|choices| choices.shown.len());
    let on_key = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let key = event.key();
        let is_palette_chord = (event.ctrl_key() || event.meta_key()) && key == "k";
        if key == "Enter" {
            choose.run(active.get_untracked());
        } else if is_palette_chord {
            close();
        } else if let Some(next) = step(&key, active.get_untracked(), untrack(count)) {
            active.set(next);
        } else {
            return;
        }
        event.prevent_default();
    };
    let on_input = move |event| {
        active.set(0);
        typed.set(event_target_value(&event));
    };
    Effect::new(move || {
        let index = active.get();
        choices.track();
        request_animation_frame(move || browser::show_within(LIST, &option_id(index)));
    });
    let at_hand = move || (active.get() < count()).then(|| option_id(active.get()));
    let options = move || {
        let shown = choices.get().shown.into_iter().enumerate();
        let option = |(index, choice)| option(index, choice, active, choose);
        shown.map(option).collect_view()
    };
    view! {
        <dialog node_ref=dialog class="dialog chooser" closedby="any" aria-label=label on:close=on_close>
            <input
                type="text"
                role="combobox"
                aria-label=label
                aria-expanded="true"
                aria-controls=LIST
                aria-autocomplete="list"
                aria-activedescendant=at_hand
                placeholder=placeholder
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                on:input=on_input
                on:keydown=on_key
            />
            <ul id=LIST role="listbox" aria-label=label>
                {options}
            </ul>
            <p class="quiet" aria-live="polite">{move || remark(&choices.get(), nothing, &typed.get())}</p>
        </dialog>
    }
}

fn show(dialog: NodeRef<html::Dialog>) {
    Effect::new(move || {
        if let Some(dialog) = dialog.get()
            && !dialog.open()
        {
            // Showing fails only for a dialog that is not in the document any more.
            let _ = dialog.show_modal();
        }
    });
}

/// The option that a key leads to, round and round.
fn step(key: &str, active: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowDown" => Some(if active >= last { 0 } else { active + 1 }),
        "ArrowUp" => Some(active.checked_sub(1).unwrap_or(last)),
        _ => None,
    }
}

fn option_id(index: usize) -> String {
    format!("choice-{index}")
}

fn option(
    index: usize,
    choice: Choice,
    active: RwSignal<usize>,
    choose: Callback<usize>,
) -> AnyView {
    view! {
        <li
            id=option_id(index)
            role="option"
            aria-selected=move || (active.get() == index).to_string()
            // The focus stays where one types.
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| choose.run(index)
        >
            <span class="choice-name">{choice.name}</span>
            " "
            <span class="choice-place">{choice.detail}</span>
            " "
            <kbd>{choice.keys}</kbd>
        </li>
    }
    .into_any()
}

/// What there is to say on the list as a whole.
fn remark(choices: &Choices, nothing: &'static str, typed: &str) -> String {
    let words = &words().palette;
    match (choices.shown.len(), choices.more) {
        (0, _) => nothing.to_owned(),
        (_, 0) if typed.trim().is_empty() => String::new(),
        (count, 0) => words.found().say(count),
        (_, more) => words.more().say(more),
    }
}

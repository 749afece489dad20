//! A text box with a list of choices that narrows as one types: the combobox of the ARIA Authoring
//! Practices, with a list that the text box points into and that never has the focus itself.

use super::{Repeat, memo};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// One choice in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it is called.
    pub name: String,
    /// What tells it from others of its name; may be empty.
    pub detail: String,
    /// Whether choosing it only tells why it cannot be chosen, so that the list stays open.
    pub is_refused: bool,
}

/// What the keys and the pointer work on.
#[derive(Clone, Copy)]
struct List {
    typed: RwSignal<String>,
    is_open: RwSignal<bool>,
    /// The choice that Enter takes.
    active: RwSignal<Option<usize>>,
    options: Memo<Vec<Choice>>,
    on_choose: Callback<usize>,
}

impl List {
    /// Opens the list, or goes on in it by one choice, round and round.
    fn step(self, is_down: bool) {
        let was_open = self.is_open.get_untracked();
        self.is_open.set(true);
        let count = self.options.with_untracked(Vec::len);
        let active = self.active.get_untracked().filter(|_| was_open);
        let next = match (active, is_down) {
            _ if count == 0 => None,
            (None, true) => Some(0),
            (None, false) => Some(count - 1),
            (Some(index), true) => Some((index + 1) % count),
            (Some(index), false) => Some((index + count - 1) % count),
        };
        self.active.set(next);
    }

    fn choose(self, index: usize) {
        let chosen = self
            .options
            .with_untracked(|options| options.get(index).cloned());
        let Some(choice) = chosen else { return };
        self.on_choose.run(index);
        if !choice.is_refused {
            self.close();
            self.typed.set(String::new());
        }
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    fn take_typed(self, typed: String) {
        // What was typed most likely means the first choice.
        self.active.set((!typed.trim().is_empty()).then_some(0));
        self.typed.set(typed);
        self.is_open.set(true);
    }

    /// Does what a key does here, and tells whether it did anything.
    fn press(self, key: &str) -> bool {
        let is_open = self.is_open.get_untracked();
        match (key, self.active.get_untracked()) {
            ("ArrowDown", _) => self.step(true),
            ("ArrowUp", _) => self.step(false),
            ("Enter", Some(index)) if is_open => self.choose(index),
            ("Enter", _) => self.is_open.set(true),
            ("Escape", _) if is_open => self.close(),
            ("Escape", _) if !self.typed.with_untracked(String::is_empty) => {
                self.typed.set(String::new());
            }
            _ => return false,
        }
        true
    }
}

/// A text box with choices.
#[component]
pub fn Combobox(
    /// The identity of the text box; those of the list and its choices begin with it.
    id: String,
    /// The accessible name.
    label: &'static str,
    /// What to write here, shown while it is empty.
    placeholder: &'static str,
    /// What is written in it.
    typed: RwSignal<String>,
    /// The choices that go with it; they are asked for only while the list is open.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// What stands under the choices, if anything: that there are more, or none.
    #[prop(into)]
    note: Signal<String>,
    /// What happens when the choice of an index is chosen.
    #[prop(into)]
    on_choose: Callback<usize>,
    /// What happens on Backspace while nothing is written.
    #[prop(into, optional)]
    on_back: Option<Callback<()>>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let list = List {
        typed,
        is_open,
        active: RwSignal::new(None),
        options: memo(move || {
            if is_open.get() {
                choices.get()
            } else {
                Vec::new()
            }
        }),
        on_choose,
    };
    let on_key = move |event: KeyboardEvent| {
        let is_plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if event.is_composing() || !is_plain {
            return;
        }
        let key = event.key();
        let is_back = key == "Backspace" && typed.with_untracked(String::is_empty);
        if let Some(on_back) = on_back.filter(|_| is_back) {
            on_back.run(());
        } else if list.press(&key) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let list_id = format!("{id}-list");
    let option_id = id.clone();
    let active_option = move || {
        let count = list.options.with(Vec::len);
        let active = list.active.get().filter(|index| *index < count);
        active.map(|index| format!("{option_id}-{index}"))
    };
    view! {
        <div class="combobox">
            <input
                id=id.clone()
                type="text"
                role="combobox"
                aria-label=label
                aria-autocomplete="list"
                aria-expanded=move || is_open.get().to_string()
                aria-controls=list_id.clone()
                aria-activedescendant=active_option
                placeholder=placeholder
                autocomplete="off"
                prop:value=typed
                on:input=move |event| list.take_typed(event_target_value(&event))
                on:keydown=on_key
                on:click=move |_| is_open.set(true)
                on:focusout=move |_| list.close()
            />
            // A press on the list must not take the focus from the text box.
            <div class="choice-list" hidden=move || !is_open.get() on:mousedown=|event| event.prevent_default()>
                <ul id=list_id role="listbox" aria-label=label>
                    <Options id=id list=list />
                </ul>
                <p class="quiet">{move || is_open.get().then(|| note.get())}</p>
            </div>
        </div>
    }
}

fn option_key((index, choice): &(usize, Choice)) -> String {
    let refusal = if choice.is_refused { "×" } else { "" };
    format!("{index} {}\n{}\n{refusal}", choice.name, choice.detail)
}

#[component]
fn Options(id: String, list: List) -> impl IntoView {
    let numbered = move || list.options.get().into_iter().enumerate();
    view! {
        <Repeat each=numbered key=option_key let:option>
            {
                let (index, Choice { name, detail, is_refused }) = option;
                let is_active = move || list.active.get() == Some(index);
                view! {
                    <li
                        id=format!("{id}-{index}")
                        role="option"
                        aria-selected=move || is_active().to_string()
                        aria-disabled=is_refused.then_some("true")
                        on:click=move |_| list.choose(index)
                    >
                        {name} " " <span class="quiet">{detail}</span>
                    </li>
                }
            }
        </Repeat>
    }
}

//! What becomes of the codes that were read.

use crate::exchange;
use crate::exchange::pages::{Added, Page, Stacks};
use crate::ui::files::{FileProblem, Incoming, ReadFile};
use crate::ui::language::words;
use crate::ui::share::{letters_of, unfold};
use crate::ui::words::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The pages that were read and are not yet whole drafts.
#[derive(Clone, Copy)]
pub struct Reader {
    incoming: Incoming,
    stacks: RwSignal<Stacks>,
    said: RwSignal<String>,
    /// The link that was read last, which stays before the camera for a while.
    last: StoredValue<String>,
}

impl Reader {
    /// Nothing was read yet.
    pub fn new(incoming: Incoming) -> Self {
        Self {
            incoming,
            stacks: RwSignal::default(),
            said: RwSignal::default(),
            last: StoredValue::default(),
        }
    }

    /// What is to be said of what was read last.
    pub fn said(self) -> RwSignal<String> {
        self.said
    }

    /// Which pages of which drafts are still to come, in a sentence each.
    pub fn open(self) -> Vec<String> {
        let texts = &words().room_codes;
        let say = |stack: &exchange::pages::Stack| {
            let missing = stack.missing();
            let numbers: Vec<String> = missing.iter().map(ToString::to_string).collect();
            let gaps = [
                ("code", &*stack.code),
                ("numbers", &numbers.join(", ")),
                ("all", &stack.count().to_string()),
            ];
            fill(texts.missing().form(missing.len()), &gaps)
        };
        self.stacks
            .with(|stacks| stacks.open().iter().map(say).collect())
    }

    /// Takes in the text of a code. Before a camera a page stays for a while, which `is_live` lets pass.
    pub fn take(self, text: &str, is_live: bool) {
        let texts = &words().room_codes;
        let Some(page) = Page::parse(text) else {
            return self.take_link(text);
        };
        let code = page.code.clone();
        let added = self.stacks.try_update(|stacks| stacks.add(page));
        match added {
            Some(Added::Whole(letters)) => self.unfold(letters),
            Some(Added::Waits) => self.said.set(String::new()),
            Some(Added::Known) if is_live => {}
            Some(Added::Known) => self.said.set(fill(texts.known(), &[("code", &code)])),
            Some(Added::Mixed) => self.said.set(fill(texts.mixed(), &[("code", &code)])),
            None => {}
        }
    }

    /// Takes in a link that holds a draft; anything else is said to be none.
    fn take_link(self, text: &str) {
        let fragment = text.find('#').map(|at| &text[at..]);
        let Some(letters) = fragment.and_then(letters_of) else {
            return self.said.set(words().room_codes.other().to_owned());
        };
        if self.last.with_value(|last| last != letters) {
            self.last.set_value(letters.to_owned());
            self.unfold(letters.to_owned());
        }
    }

    fn unfold(self, letters: String) {
        self.said.set(String::new());
        spawn_local(async move {
            let text = unfold(&letters).await;
            let (name, content) = match text.as_deref().map(named) {
                Ok((name, text)) => (name, exchange::import(text).map_err(FileProblem::Refused)),
                Err(_) => (None, Err(FileProblem::Told(words().share.broken()))),
            };
            let name = name.unwrap_or(words().room_codes.a_code());
            self.incoming
                .offer(vec![ReadFile::new(name.to_owned(), content)]);
        });
    }
}

/// What a draft would be called as a file, and the draft. A link has no such name.
fn named(text: &str) -> (Option<&str>, &str) {
    match text.split_once('\n') {
        Some((name, text)) if !name.starts_with('{') => (Some(name), text),
        _ => (None, text),
    }
}

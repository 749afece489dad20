//! The language that the page speaks now.

use super::browser;
use super::words::{Figures, Language, Words};
use std::cell::RefCell;

struct Spoken {
    language: Language,
    /// The tag by which dates and numbers are written.
    locale: String,
}

thread_local! {
    static SPOKEN: RefCell<Spoken> = const {
        RefCell::new(Spoken { language: Language::English, locale: String::new() })
    };
}

/// Everything the interface says, in the language at hand. It is read when a component is made: when the
/// language changes, the page is made anew.
pub fn words() -> &'static Words {
    SPOKEN.with_borrow(|spoken| spoken.language.words())
}

/// The language at hand.
pub fn language() -> Language {
    SPOKEN.with_borrow(|spoken| spoken.language)
}

/// The tag by which dates and numbers are written.
pub fn locale() -> String {
    SPOKEN.with_borrow(|spoken| spoken.locale.clone())
}

/// How days and numbers are written where the user is.
pub const FIGURES: Figures = Figures {
    day: browser::day,
    number: browser::number,
};

/// The language of that choice; `None` stands for the browser's.
pub fn chosen(choice: Option<Language>) -> Language {
    choice.unwrap_or_else(|| Language::of(&browser::languages()))
}

/// From now on the page speaks this language, as soon as it is here; until then, English.
pub fn speak(choice: Option<Language>) {
    let tags = browser::languages();
    let language = Some(chosen(choice)).filter(|language| language.arrived().is_some());
    let language = language.unwrap_or_default();
    let locale = language.locale(&tags);
    browser::set_attribute("lang", Some(language.tag()));
    SPOKEN.set(Spoken { language, locale });
}

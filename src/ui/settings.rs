//! The preferences of this device, and the dialog to set them.

use super::browser;
use super::language::{chosen, language, speak, words};
use super::later::wait_for;
use super::later_pages;
use super::parts::{Button, Dialog, Shown, Tone};
use super::preferences::{KEY, Preferences, Theme};
use super::route::Route;
use super::words::{Language, fill};
use crate::domain::{CycleId, Line};
use crate::storage::{BrowserShelf, Shelf};
use leptos::prelude::*;

/// What the language is chosen by.
const LANGUAGE_FIELD: &str = "language-choice";

/// The preferences of this device as they hold now. They live outside the page that is made anew when
/// the language changes, and so does the dialog's being open.
#[derive(Clone, Copy)]
pub struct Settings {
    preferences: RwSignal<Preferences>,
    language: RwSignal<Language>,
    is_open: RwSignal<bool>,
}

impl Settings {
    /// Reads what this device prefers, and follows it from now on. Where nothing can be kept, what is
    /// chosen holds for this visit.
    pub fn open() -> Self {
        let preferences = Self::kept();
        apply(&preferences);
        Self {
            preferences: RwSignal::new(preferences),
            language: RwSignal::new(language()),
            is_open: RwSignal::new(false),
        }
    }

    /// What this device prefers, as it is kept.
    pub fn kept() -> Preferences {
        let kept = BrowserShelf::Lasting.read(KEY).ok().flatten();
        Preferences::parse(&kept.unwrap_or_default())
    }

    /// The language at hand; whoever reads it is told when it changes.
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// Whether the dialog is open.
    pub fn is_open(self) -> Signal<bool> {
        self.is_open.into()
    }

    /// Opens the dialog.
    pub fn show(self) {
        self.is_open.set(true);
    }

    /// The name by which people check in here; `None` while nobody was asked.
    pub fn name(self) -> Option<String> {
        self.preferences
            .with(|preferences| preferences.name.clone())
    }

    /// Remembers the name by which people check in here, which may be empty.
    pub fn remember_name(self, name: &str) {
        let name = Line::new(name.trim());
        self.change(|preferences| preferences.name = Some(name.to_string()));
    }

    /// Whether the lessons of the cycle before were put away in the draft of this one.
    pub fn are_lessons_away(self, cycle: CycleId) -> bool {
        self.preferences
            .with(|preferences| preferences.lessons_away == Some(cycle))
    }

    /// Puts the lessons away that are seen in the draft of a cycle.
    pub fn put_lessons_away(self, cycle: CycleId) {
        self.change(|preferences| preferences.lessons_away = Some(cycle));
    }

    /// Speaks the language that was chosen, which may have come only now.
    pub fn speak(self) {
        self.preferences
            .with_untracked(|preferences| speak(preferences.language));
        if language() != self.language.get_untracked() {
            self.language.set(language());
        }
    }

    /// What the columns of a kind of table hold, if that was told on this device.
    pub fn columns_of(self, table: &str) -> Option<String> {
        self.preferences.with_untracked(|preferences| {
            let mut known = preferences.columns.iter();
            let found = known.find(|(known, _)| known == table);
            found.map(|(_, columns)| columns.clone())
        })
    }

    /// Remembers what the columns of a kind of table hold.
    pub fn remember_columns(self, table: &str, columns: &str) {
        self.change(|preferences| preferences.remember_columns(table, columns));
    }

    fn change(self, change: impl FnOnce(&mut Preferences)) {
        let mut preferences = self.preferences.get_untracked();
        change(&mut preferences);
        // A browser that keeps nothing says so elsewhere.
        let _ = BrowserShelf::Lasting.write(KEY, &preferences.to_text());
        let wanted = chosen(preferences.language);
        apply(&preferences);
        self.preferences.set(preferences);
        if wanted.arrived().is_none() {
            // It is on its way; the page goes on in English until then.
            wait_for(async move {
                let is_here = later_pages::language(wanted).await;
                if is_here {
                    self.speak();
                }
                is_here
            });
        }
        if language() != self.language.get_untracked() {
            let top = browser::scrolled();
            self.language.set(language());
            // By the next frame the page is there again, and the dialog on it.
            request_animation_frame(move || {
                browser::scroll_back_to(top);
                browser::focus(&format!("#{LANGUAGE_FIELD}"));
            });
        }
    }
}

fn apply(preferences: &Preferences) {
    speak(preferences.language);
    let theme = preferences.theme;
    browser::set_attribute(
        "data-theme",
        (theme != Theme::System).then_some(theme.name()),
    );
    browser::colour_window(theme != Theme::System);
}

/// The dialog, while it is open.
#[component]
pub fn SettingsDialog() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let close = move |()| {
        settings.is_open.set(false);
        // The button that opened it may be another one by now, and can be focused once the dialog is gone.
        request_animation_frame(|| {
            browser::focus(".settings-button button");
        });
    };
    view! {
        <Shown when=settings.is_open>
            <Dialog title=words().settings.settings() on_close=close>
                <div class="stack">
                    <LanguageField />
                    <ThemeField />
                    <p class="quiet">
                        {words().settings.only_here()} " "
                        <a href=Route::Security.href() on:click=move |_| settings.is_open.set(false)>
                            {words().pages.security()}
                        </a>
                    </p>
                    <div class="dialog-buttons">
                        <Button name=words().page.close() tone=Tone::Primary on_press=close />
                    </div>
                </div>
            </Dialog>
        </Shown>
    }
}

#[component]
fn LanguageField() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let chosen = move || {
        let language = settings
            .preferences
            .with(|preferences| preferences.language);
        language.map_or("", Language::tag)
    };
    let of_browser = Language::of(&browser::languages()).own_name();
    let as_browser = fill(
        words().settings.as_the_browser(),
        &[("language", of_browser)],
    );
    let choose = move |event| {
        let language = Language::parse(&event_target_value(&event));
        settings.change(|preferences| preferences.language = language);
    };
    view! {
        <label>
            {words().settings.language()}
            <select id=LANGUAGE_FIELD prop:value=chosen on:change=choose>
                <option value="">{as_browser}</option>
                {Language::ALL.map(|language| option(language.tag(), language.own_name(), Some(language.tag()))).collect_view()}
            </select>
        </label>
    }
}

#[component]
fn ThemeField() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let chosen = move || {
        settings
            .preferences
            .with(|preferences| preferences.theme.name())
    };
    let choose = move |event| {
        let theme = Theme::parse(&event_target_value(&event)).unwrap_or_default();
        settings.change(|preferences| preferences.theme = theme);
    };
    view! {
        <label>
            {words().settings.appearance()}
            <select prop:value=chosen on:change=choose>
                {Theme::ALL.map(|theme| option(theme.name(), words().settings.theme(theme), None)).collect_view()}
            </select>
        </label>
    }
}

fn option(value: &'static str, name: &'static str, language: Option<&'static str>) -> AnyView {
    view! { <option value=value lang=language>{name}</option> }.into_any()
}

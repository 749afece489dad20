//! Parts of the program that come after the first one, so that the page is there sooner.
//!
//! The program is taken apart at what is declared with [`later!`]: what only the declarations of one part
//! reach, code and texts alike, is a file of its own (`scripts/split`). All of them are asked for as soon as
//! the page is there, so that the app is whole before long and needs nothing from then on.

use super::coach::coach;
use super::language::words;
use super::parts::{Button, Shown, Tone};
use super::{browser, later_pages, places};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};

pub use leptos::wasm_split::SplitLoaderError as Missing;

/// Draws a component from what it needs.
pub type Draw<Needs = ()> = fn(Needs) -> AnyView;
/// What is on its way.
pub type Coming<T> = Pin<Box<dyn Future<Output = Result<T, Missing>>>>;

/// Something that comes with a later part of the program.
pub struct Part<T: 'static> {
    /// Brings it; declared by [`later!`].
    pub bring: fn() -> Coming<T>,
    /// Itself, once it is here.
    pub here: OnceLock<T>,
}

/// Declares what comes with a later part of the program, as `NAME: FILE => TYPE = value;`, mostly components.
/// Those of one file come together.
macro_rules! later {
    ($($(#[$doc:meta])* $name:ident: $file:ident => $type:ty = $value:expr;)*) => {
        $(
            $(#[$doc])*
            pub fn $name() -> &'static $crate::ui::later::Part<$type> {
                #[leptos::wasm_split::wasm_split($file, wasm_split_path = leptos::wasm_split, fallible)]
                fn $name() -> Result<$type, $crate::ui::later::Missing> {
                    Ok($value)
                }
                static PART: $crate::ui::later::Part<$type> = $crate::ui::later::Part {
                    bring: || Box::pin($name()),
                    here: std::sync::OnceLock::new(),
                };
                &PART
            }
        )*
    };
}
pub(super) use later;

thread_local! {
    /// How many are waited for.
    static COMING: Cell<usize> = const { Cell::new(0) };
    /// How many have come so far.
    static ARRIVED: ArcRwSignal<usize> = ArcRwSignal::new(0);
    /// Whether one of them could not be had.
    static IS_LACKING: Cell<bool> = const { Cell::new(false) };
}

/// Waits for something that tells whether it has come. `data-parts` on the page tells once nothing is waited
/// for any more: "ready", or "missing" where something could not be had.
pub fn wait_for(coming: impl Future<Output = bool> + 'static) {
    if COMING.get() == 0 {
        IS_LACKING.set(false);
    }
    COMING.set(COMING.get() + 1);
    let coming: Pin<Box<dyn Future<Output = bool>>> = Box::pin(coming);
    spawn_local(async move {
        if !coming.await {
            IS_LACKING.set(true);
        }
        COMING.set(COMING.get() - 1);
        if COMING.get() == 0 {
            let state = if IS_LACKING.get() { "missing" } else { "ready" };
            browser::set_attribute("data-parts", Some(state));
        }
    });
}

/// Has a part come, and returns whether it is here.
pub async fn arrival<T>(part: &'static Part<T>) -> bool {
    if part.here.get().is_some() {
        return true;
    }
    let Ok(arrived) = (part.bring)().await else {
        return false;
    };
    part.here.get_or_init(|| arrived);
    ARRIVED.with(|arrived| arrived.update(|count| *count += 1));
    true
}

/// Shows a component as soon as its part of the program has arrived. Where it is wanted before that, says so,
/// and where it cannot be had, offers to try again.
#[component]
pub fn Later<Needs: Copy + Send + Sync + 'static>(
    /// The component.
    part: &'static Part<Draw<Needs>>,
    /// What it needs.
    with: Needs,
    /// Whether there would be anything to see of it now.
    #[prop(into)]
    wanted: Signal<bool>,
    /// Whether it is a page whose heading gets the focus if somebody goes to it before it is here.
    #[prop(optional)]
    is_page: bool,
    /// Whether what is done in it has goals read, so that it waits for their reader as well.
    #[prop(optional)]
    reads: bool,
) -> impl IntoView {
    let is_here = move || part.here.get().is_some() && (!reads || coach().is_some());
    let is_first_page = wanted.get_untracked();
    let bring = move || async move {
        let has_reader = !reads || arrival(later_pages::coach()).await;
        let is_here = arrival(part).await && has_reader;
        // Many come at once, and the page lives between them.
        browser::breathe().await;
        if is_here && is_page && !is_first_page && wanted.try_get_untracked() == Some(true) {
            request_animation_frame(places::focus_heading);
        }
        is_here
    };
    let draw = move || part.here.get().map(|draw| draw(with));
    if is_here() {
        return draw().into_any();
    }
    later_component(Box::new(draw), Arc::new(move || Box::pin(bring())), wanted)
}

/// What brings something, and tells whether it has come.
type Bring = Arc<dyn Fn() -> Pin<Box<dyn Future<Output = bool>>> + Send + Sync>;

/// The same whatever the component needs, so that it is compiled once.
fn later_component(
    draw: Box<dyn Fn() -> Option<AnyView> + Send>,
    bring: Bring,
    wanted: Signal<bool>,
) -> AnyView {
    let is_here = RwSignal::new(false);
    let is_missing = RwSignal::new(false);
    // How many had come when it was missed last.
    let missed_at = StoredValue::new(0);
    let bring = move || {
        let coming = bring();
        is_missing.set(false);
        wait_for(async move {
            let has_come = coming.await;
            // The page may have been made anew in the meantime.
            missed_at.try_set_value(ARRIVED.with(GetUntracked::get_untracked));
            let _ = is_missing.try_set(!has_come);
            let _ = is_here.try_set(has_come);
            has_come
        });
    };
    bring();
    let again = bring.clone();
    // Tries again when somebody comes back to it, and when something else has come in the meantime.
    Effect::new(move |was_wanted: Option<bool>| {
        let is_wanted = wanted.get();
        if is_missing.get() {
            let has_news = ARRIVED.with(Get::get) > missed_at.get_value();
            if has_news || (is_wanted && was_wanted == Some(false)) {
                again();
            }
        }
        is_wanted
    });
    let bring = Callback::new(move |()| bring());
    let content = move || {
        if is_here.get() {
            return draw().into_any();
        }
        view! {
            <Shown when=wanted>
                <Arriving is_missing=is_missing on_retry=bring />
            </Shown>
        }
        .into_any()
    };
    content.into_any()
}

/// Says that something is on its way or cannot be had.
#[component]
pub fn Arriving(
    /// Whether it could not be had.
    #[prop(into)]
    is_missing: Signal<bool>,
    /// Tries again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let text = move || {
        let words = &words().page;
        if is_missing.get() {
            words.not_arrived()
        } else {
            words.arriving()
        }
    };
    view! {
        <div class="notices">
            <div class="notice">
                <p role="status">{text}</p>
                <Shown when=is_missing>
                    <Button name=words().page.try_again() tone=Tone::Primary on_press=on_retry />
                </Shown>
            </div>
        </div>
    }
}

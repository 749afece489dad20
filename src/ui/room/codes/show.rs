//! A draft as QR codes, one after the other, for the camera of whoever collects drafts.

use crate::exchange::pages::{MOST_PAGES, Page, pages};
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Tone};
use crate::ui::share::{code, fold};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The pages of a draft that would be called so as a file.
///
/// # Errors
/// Fails with a sentence where there would be too many, and where this browser cannot fold them small.
pub async fn pages_of(file: &str, draft: &str) -> Result<Vec<Page>, String> {
    let letters = fold(&[file, "\n", draft].concat()).await;
    let letters = letters.ok_or_else(|| words().room_codes.cannot_fold().to_owned())?;
    pages(&letters).ok_or_else(|| {
        let most = MOST_PAGES.to_string();
        fill(words().room_codes.too_long(), &[("most", &most)])
    })
}

/// One page at a time; after the last comes the first again, for as long as it takes.
#[component]
pub fn CodesDialog(
    /// The pages, at least one.
    pages: Vec<Page>,
    /// What happens when it closes.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let texts = &words().room_codes;
    let at = RwSignal::new(0);
    let count = pages.len();
    let turn = move |by: usize| at.update(|at| *at = (*at + by) % count);
    let pages = StoredValue::new(pages);
    let called = move || {
        pages.with_value(|pages| {
            let Page {
                code,
                number,
                count,
                ..
            } = &pages[at.get()];
            let gaps = [
                ("number", &*number.to_string()),
                ("all", &count.to_string()),
                ("code", code),
            ];
            fill(texts.page(), &gaps)
        })
    };
    let drawn = move || pages.with_value(|pages| code(&pages[at.get()].to_text(), texts.code()));
    let turning = (count > 1).then(|| {
        view! {
            <div class="turning">
                <Button name=texts.before() on_press=move |()| turn(count - 1) />
                <Button name=texts.next() tone=Tone::Primary on_press=move |()| turn(1) />
            </div>
        }
    });
    view! {
        <Dialog title=texts.title() on_close=on_close>
            <div class="stack">
                <p class="quiet">{texts.show_means()}</p>
                <div class="link-code" inner_html=drawn></div>
                <p role="status">{called}</p>
                {turning}
            </div>
            <div class="dialog-buttons">
                <Button name=words().page.close() on_press=on_close />
            </div>
        </Dialog>
    }
}

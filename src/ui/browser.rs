//! The only place that asks the browser for the time, for randomness and for its window.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the one home of the clock, of randomness and of the window"
)]

use super::demo::ADDRESS;
use super::language::locale;
use super::numbers::in_field;
use crate::domain::{Date, DeviceId};
use js_sys::{Array, Reflect, Uint8Array};
use leptos::prelude::{document, request_animation_frame, set_timeout, window};
use leptos::task::{spawn_local, tick};
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CssStyleSheet, Element, HtmlAnchorElement, HtmlElement,
    HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition, StorageManager, Url,
};

/// Milliseconds since 1970-01-01 UTC.
pub fn now() -> u64 {
    // Rounding a moment of the browser's clock, which is positive and far below 2^53.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a time after 1970"
    )]
    let milliseconds = js_sys::Date::now() as u64;
    milliseconds
}

/// This moment as `2026-11-22T19:04:13.123Z`.
pub fn timestamp() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// The day it is where the user is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    Date::new(year, now.get_month() + 1, now.get_date()).unwrap_or(Date::from_days(0))
}

/// A number for a new identity, different from every other one ever drawn.
pub fn random() -> u128 {
    let bytes = Uint8Array::new_with_length(16);
    let drawn = window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_array_buffer_view(&bytes));
    let mut number = [0; 16];
    bytes.copy_to(&mut number);
    if drawn.is_err() {
        // Every browser that runs WebAssembly has a source of randomness; should one be locked away,
        // the moment and the arithmetic generator still tell two identities apart.
        let moment = u128::from(now()) << 64;
        return moment | u128::from(js_sys::Math::random().to_bits());
    }
    u128::from_le_bytes(number)
}

/// A number, different from every other one ever drawn.
pub fn new_number() -> u64 {
    let mut number = [0; 8];
    number.copy_from_slice(&random().to_le_bytes()[..8]);
    u64::from_le_bytes(number)
}

/// A number for a browser that has none yet.
pub fn new_device() -> DeviceId {
    let [a, b, c, d, ..] = random().to_le_bytes();
    DeviceId(u32::from_le_bytes([a, b, c, d]))
}

/// A number as people here write it.
pub fn number(value: f64) -> String {
    // Asking the browser takes a while, and these are written alike in every language of the app.
    if value.fract() == 0.0 && (0.0..1000.0).contains(&value) {
        return small(value).to_string();
    }
    let text = number_format().call1(&JsValue::NULL, &value.into()).ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

/// The function that writes numbers in the locale at hand; making one is dear, so it is made once.
fn number_format() -> js_sys::Function {
    let locale = locale();
    NUMBER_FORMAT.with_borrow_mut(|known| {
        if let Some((of, format)) = known
            && *of == locale
        {
            return format.clone();
        }
        let options = js_sys::Object::new();
        // The setting cannot fail on a plain object.
        let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &6.into());
        let locales = Array::of1(&locale.as_str().into());
        let format = js_sys::Intl::NumberFormat::new(&locales, &options).format();
        *known = Some((locale, format.clone()));
        format
    })
}

thread_local! {
    static NUMBER_FORMAT: RefCell<Option<(String, js_sys::Function)>> = const { RefCell::new(None) };
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number below a thousand"
)]
fn small(value: f64) -> u16 {
    value as u16
}

/// A number as fields for numbers hold it, whatever the language.
pub fn plain_number(value: f64) -> String {
    JsValue::from(value)
        .unchecked_into::<js_sys::Object>()
        .to_string()
        .into()
}

/// A day as people here write it.
pub fn day(date: Date) -> String {
    write_day(date, &[("dateStyle", "medium")])
}

/// A day as people here write it in few letters, without its year.
pub fn short_day(date: Date) -> String {
    write_day(date, &[("day", "numeric"), ("month", "short")])
}

/// A day of the year at hand as people here write it, with its weekday: "Friday, November 13".
pub fn weekday(date: Date) -> String {
    let parts = [("weekday", "long"), ("month", "long"), ("day", "numeric")];
    write_day(date, &parts)
}

/// The same in as few letters as can be: "Fri, Nov 13".
pub fn short_weekday(date: Date) -> String {
    let parts = [("weekday", "short"), ("month", "short"), ("day", "numeric")];
    write_day(date, &parts)
}

fn write_day(date: Date, wishes: &[(&str, &str)]) -> String {
    let (year, month, day) = date.parts();
    let moment = js_sys::Date::new_with_year_month_day(0, 0, 1);
    moment.set_full_year_with_month_date(
        year.unsigned_abs(),
        month.cast_signed() - 1,
        day.cast_signed(),
    );
    let options = js_sys::Object::new();
    for (name, value) in wishes {
        // The setting cannot fail on a plain object.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    moment.to_locale_date_string(&locale(), &options).into()
}

/// The languages of the browser, the preferred one first, as tags such as "de-AT".
pub fn languages() -> Vec<String> {
    let tags = window().navigator().languages();
    tags.iter().filter_map(|tag| tag.as_string()).collect()
}

/// Gives the page as a whole an attribute, or takes it away.
pub fn set_attribute(name: &str, value: Option<&str>) {
    let Some(page) = document().document_element() else {
        return;
    };
    // Both fail only for names that are none.
    let _ = match value {
        Some(value) => page.set_attribute(name, value),
        None => page.remove_attribute(name),
    };
}

/// Whether keys are called as on a Mac.
pub fn is_mac() -> bool {
    let platform = window().navigator().platform().unwrap_or_default();
    let platform = platform.to_ascii_lowercase();
    ["mac", "iphone", "ipad"]
        .iter()
        .any(|name| platform.starts_with(name))
}

/// The height of the window, in pixels.
pub fn height() -> f64 {
    let height = window().inner_height().ok();
    height
        .and_then(|height| height.as_f64())
        .unwrap_or_default()
}

/// Scrolls the page on, in pixels.
pub fn scroll_by(distance: f64) {
    window().scroll_by_with_x_and_y(0.0, distance);
}

/// Scrolls a list as little as needed to show one of its items; both are named by their identities. The
/// list has to be what its items are placed in.
pub fn show_within(list: &str, item: &str) {
    let found = |id: &str| all(&format!("#{id}")).pop();
    if let Some((list, item)) = found(list).zip(found(item)) {
        let (top, bottom) = (item.offset_top(), item.offset_top() + item.offset_height());
        if top < list.scroll_top() {
            list.set_scroll_top(top);
        } else if bottom > list.scroll_top() + list.client_height() {
            list.set_scroll_top(bottom - list.client_height());
        }
    }
}

/// Gives the browser's own bars the colour of the page as it is now, or leaves them to the system's scheme.
pub fn colour_window(is_chosen: bool) {
    let Some(mark) = all("meta#theme-color").into_iter().next() else {
        return;
    };
    let style = window().get_computed_style(&mark).ok().flatten();
    let colour = style.and_then(|style| style.get_property_value("color").ok());
    // Both fail only for names that are none.
    let _ = mark.set_attribute("content", &colour.unwrap_or_default());
    let _ = mark.set_attribute("media", if is_chosen { "all" } else { "not all" });
}

/// The part of the address behind `#`, with it.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to a place in the app.
pub fn go(href: &str) {
    // A fragment is always a valid address.
    let _ = window().location().set_hash(href);
}

/// Goes to a place in the app, which takes the place of the one at hand in the history.
pub fn go_instead(href: &str) {
    // A fragment is always a valid address.
    let _ = window().location().replace(href);
}

/// Whether the address is that of the demo.
pub fn is_demo() -> bool {
    window()
        .location()
        .search()
        .is_ok_and(|part| part == ADDRESS)
}

/// Loads the page anew, as the demo.
pub fn open_demo() {
    // A question is always a valid part of an address.
    let _ = window().location().set_search(ADDRESS);
}

/// Loads the page anew, as everybody's own.
pub fn leave_demo() {
    // It is the address of the page without its end.
    let _ = window().location().set_href(&page_address());
}

/// The address of the page on its host, without what stands behind `?` and `#`.
pub fn page_address() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The file of the demo, which boot/ asks for before the app starts, where it is the demo.
pub fn demo_file() -> Option<String> {
    let file = Reflect::get(&js_sys::global(), &"aimwellDemo".into()).ok()?;
    file.as_string()
}

/// The whole address of the page on its host, without what stands behind `?` and `#`.
pub fn full_address() -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    // A page that was opened as a file has no origin that an address could begin with.
    let host = if origin == "null" {
        "file://".to_owned()
    } else {
        origin
    };
    [host, page_address()].concat()
}

/// Whether the page was opened as a file, without a host.
pub fn is_opened_as_file() -> bool {
    window()
        .location()
        .protocol()
        .is_ok_and(|protocol| protocol == "file:")
}

/// Takes away the part of the address behind `#`, as if it had never been there: no event tells of it, and
/// going back leads to where one was before.
pub fn forget_fragment() {
    let Ok(history) = window().history() else {
        return;
    };
    // The address of the page itself is always one that it may take.
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some("#/"));
}

/// Names the window.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// How far down the page is scrolled, in pixels.
pub fn scrolled() -> f64 {
    // Reading it cannot fail in a window that is open.
    window().scroll_y().unwrap_or_default()
}

/// Scrolls the page so far down, in pixels.
pub fn scroll_to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}

/// Scrolls a page that has just come into sight so far down, in pixels, and once more by the next frame: what was
/// far from the window until now gets its height first, and a browser holds on to what it showed meanwhile.
pub fn scroll_back_to(top: f64) {
    scroll_to(top);
    request_animation_frame(move || scroll_to(top));
}

/// How wide the window is, in pixels.
pub fn width() -> i32 {
    let width = window().inner_width().ok();
    let width = width.and_then(|width| width.as_f64()).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of pixels")]
    let width = width as i32;
    width
}

/// The file of examples, which boot/ asks for together with the page. `None` if it did not arrive.
pub async fn examples() -> Option<String> {
    let asked = Reflect::get(&js_sys::global(), &"aimwellExamples".into()).ok()?;
    let asked = asked.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(asked).await.ok()?.as_string()
}

/// Waits until a newer version of the app waits to take over (boot/offline.js), and gives the function that has it do
/// so. Of an app that is not kept by the browser there is never one.
pub async fn new_version() -> Option<js_sys::Function> {
    let told = Reflect::get(&js_sys::global(), &"aimwellNewVersion".into()).ok()?;
    let told = told.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(told).await.ok()?.dyn_into().ok()
}

/// Waits until the sentence that stands in the app's place was seen, where it says something to be read.
pub async fn sentence_seen() {
    let seen = Reflect::get(&js_sys::global(), &"aimwellSeen".into());
    if let Ok(Ok(seen)) = seen.map(JsCast::dyn_into::<js_sys::Promise>) {
        // It never fails, since the start sets it a limit.
        let _ = JsFuture::from(seen).await;
    }
}

/// Has the newer version take over, which loads the page anew.
pub async fn take_new_version() {
    if let Some(take_over) = new_version().await {
        // It does nothing that could fail at once; the page goes on as it is until it is loaded anew.
        let _ = take_over.call0(&JsValue::UNDEFINED);
    }
}

/// Sets the paper that the page is printed on: a rule `@page { … }`, or nothing for the usual one.
///
/// Named pages in a style sheet would do without the program, but Firefox heeds only their margins: it
/// leaves their size and lays out more pages than there are.
pub fn set_paper(rule: &str) {
    let sheets = Array::new();
    if let Ok(sheet) = CssStyleSheet::new() {
        // The rules are the program's own; a browser that fails here prints on its usual paper.
        let _ = sheet.replace_sync(rule);
        sheets.push(&sheet);
    }
    let _ = Reflect::set(&document(), &"adoptedStyleSheets".into(), &sheets);
}

/// Opens the browser's own dialog for printing.
pub fn print() {
    // A browser that cannot print does nothing.
    let _ = window().print();
}

/// Fills the screen with the page, or leaves it again.
pub fn toggle_full_screen() {
    let page = document();
    if page.fullscreen_element().is_some() {
        page.exit_fullscreen();
    } else if let Some(page) = page.document_element() {
        // A browser that does not allow it stays as it is.
        let _ = page.request_fullscreen();
    }
}

/// Hands the user a file.
pub fn download(name: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&blob(kind, content)?)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// The element that has the keyboard's focus.
pub fn focused() -> Option<HtmlElement> {
    document()
        .active_element()
        .and_then(|element| element.dyn_into().ok())
}

/// Whether nothing has the keyboard's focus but the page as a whole.
pub fn is_focus_free() -> bool {
    focused().is_none_or(|focused| focused.matches("body").unwrap_or_default())
}

/// Gives the keyboard's focus to the first element that matches a selector, and tells whether there is one.
pub fn focus(selector: &str) -> bool {
    let found = all(selector).into_iter().next();
    if let Some(element) = &found {
        // An element that was just found can be focused.
        let _ = element.focus();
    }
    found.is_some()
}

/// Gives the keyboard's focus to the first element that matches a selector once what an edit brings is there: as
/// soon as it is, so that no key that is pressed next is lost, and else by the next frame. What has the focus by
/// then keeps it.
pub fn focus_soon(selector: String) {
    give_soon(selector, focus);
}

/// See [`focus_soon`], with the text of the field selected; to select again would take what was typed meanwhile.
pub fn select_soon(selector: &str) {
    give_soon(selector.to_owned(), select);
}

fn give_soon(selector: String, give: fn(&str) -> bool) {
    let later = selector.clone();
    spawn_local(async move {
        // What the edit brings gets its text by then.
        tick().await;
        give(&selector);
    });
    request_animation_frame(move || {
        if !is_focused_within(&later) {
            give(&later);
        }
    });
}

/// Scrolls no more than it takes for an element to be seen.
fn keep_in_sight(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Brings what is drawn in a region that scrolls into sight, within the region and within the window. Firefox does
/// neither for what is drawn, nor does it where it is asked to.
pub fn bring_into_sight(drawn: &Element, region: &Element) {
    let (place, frame) = (
        drawn.get_bounding_client_rect(),
        region.get_bounding_client_rect(),
    );
    let beyond = |start: f64, end: f64, low: f64, high: f64| {
        if start < low {
            start - low
        } else {
            (end - high).max(0.0)
        }
    };
    let across = beyond(place.left(), place.right(), frame.left(), frame.right());
    if across.abs() >= 1.0 {
        region.scroll_by_with_x_and_y(across, 0.0);
    }
    let down = beyond(place.top(), place.bottom(), 0.0, height());
    if down.abs() >= 1.0 {
        scroll_by(down);
    }
}

/// Keeps what has the keyboard's focus in sight while something opens above it.
pub fn keep_focus_in_sight() {
    request_animation_frame(|| {
        if let Some(focused) = focused() {
            keep_in_sight(&focused);
        }
    });
}

/// Gives the keyboard's focus to a link on the page that is to be seen, be it drawn or written, and tells
/// whether there is one that leads there.
pub fn focus_link(href: &str) -> bool {
    let selector = format!("main:not([hidden]) a[href='{href}']");
    let Some(link) = document().query_selector(&selector).ok().flatten() else {
        return false;
    };
    // What is drawn is focused by the same name as what is written, although it is of another type.
    let _ = link.unchecked_ref::<HtmlElement>().focus();
    document().active_element() == Some(link)
}

fn select(selector: &str) -> bool {
    let has_focus = focus(selector);
    if has_focus
        && let Some(field) = focused().and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    {
        field.select();
    }
    has_focus
}

/// The sign before the decimals as people here write numbers.
pub fn decimal() -> char {
    number(0.5).chars().nth(1).unwrap_or('.')
}

/// Whether people here write the day before the month.
pub fn is_day_first() -> bool {
    let day = js_sys::Date::new_with_year_month_day(2000, 0, 31);
    let text: String = day
        .to_locale_date_string(&locale(), &js_sys::Object::new())
        .into();
    !text.starts_with('1')
}

/// How a number stands in a field that is read as people here write numbers.
pub fn number_in_field(value: f64) -> String {
    in_field(&plain_number(value), decimal())
}

/// What manages the browser's storage, which some have on safe addresses alone.
pub fn storage_manager() -> Option<StorageManager> {
    let manager: JsValue = window().navigator().storage().into();
    manager.dyn_into().ok()
}

/// Puts a text on the clipboard. `Err` where the browser does not let that happen.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    later(&clipboard, "writeText", &[text.into()])
        .await
        .map(drop)
}

/// Puts a text on the clipboard together with the same as HTML, or alone where the browser takes only that.
/// `Err` where it does not let that happen.
pub async fn copy_rich(text: &str, html: &str) -> Result<(), JsValue> {
    match clipboard_item(text, html) {
        Ok(item) => {
            let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
            later(&clipboard, "write", &[Array::of1(&item).into()])
                .await
                .map(drop)
        }
        Err(_) => copy(text).await,
    }
}

fn clipboard_item(text: &str, html: &str) -> Result<JsValue, JsValue> {
    let content = js_sys::Object::new();
    for (kind, text) in [("text/plain", text), ("text/html", html)] {
        Reflect::set(&content, &kind.into(), &blob(kind, text)?.into())?;
    }
    construct("ClipboardItem", &content)
}

fn blob(kind: &str, content: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)
}

/// Whether the browser can hand a text to another app.
pub fn can_share() -> bool {
    Reflect::has(&window().navigator(), &"share".into()).unwrap_or_default()
}

/// Offers a text to other apps. `Err` where nobody takes it.
pub async fn share(title: &str, text: &str) -> Result<(), JsValue> {
    share_as(title, "text", text).await
}

/// Offers an address to other apps. `Err` where nobody takes it.
pub async fn share_link(title: &str, address: &str) -> Result<(), JsValue> {
    share_as(title, "url", address).await
}

async fn share_as(title: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let shared = js_sys::Object::new();
    Reflect::set(&shared, &"title".into(), &title.into())?;
    Reflect::set(&shared, &kind.into(), &content.into())?;
    later(&window().navigator(), "share", &[shared.into()])
        .await
        .map(drop)
}

/// Whether the keyboard's focus is within an element that matches a selector.
pub fn is_focused_within(selector: &str) -> bool {
    focused().is_some_and(|focused| matches!(focused.closest(selector), Ok(Some(_))))
}

/// All elements that match a selector, in the order of the document.
pub fn all(selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// Whether a dialog is open.
pub fn is_dialog_open() -> bool {
    // Browsers keep a list of what has a tag; a selector would have them look at every element.
    let dialogs = document().get_elements_by_tag_name("dialog");
    (0..dialogs.length()).any(|index| {
        let dialog = dialogs.item(index);
        dialog.is_some_and(|dialog| dialog.has_attribute("open"))
    })
}

/// The element that is known by this.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into().ok())
}

/// A new element of a class, not yet on the page.
pub fn element(class: &str) -> Option<HtmlElement> {
    let element: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    element.set_class_name(class);
    Some(element)
}

/// Takes the elements that match a selector off the page.
pub fn remove(selector: &str) {
    for element in all(selector) {
        element.remove();
    }
}

/// Whether the browser tells what of the page it begins and ceases to lay out.
pub fn tells_what_it_skips() -> bool {
    let handler = "oncontentvisibilityautostatechange".into();
    let body = document().body();
    body.is_some_and(|body| Reflect::has(&body, &handler).unwrap_or_default())
}

/// Whether such an event tells of what is no longer laid out.
pub fn is_skipped(event: &web_sys::Event) -> bool {
    let skipped = Reflect::get(event, &"skipped".into()).ok();
    skipped
        .and_then(|skipped| skipped.as_bool())
        .unwrap_or_default()
}

/// Lets the browser do what waits: paint, and answer the user.
pub async fn breathe() {
    let promise = js_sys::Promise::new(&mut |done, _| {
        let done = move || {
            // Nobody hears of it if the page is gone by then.
            let _ = done.call0(&JsValue::UNDEFINED);
        };
        set_timeout(done, Duration::ZERO);
    });
    let _ = JsFuture::from(promise).await;
}

/// The size of a file in bytes.
pub fn file_size(file: &web_sys::File) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number, never negative"
    )]
    let bytes = file.size() as usize;
    bytes
}

/// The time of day of a moment, in milliseconds since 1970-01-01 UTC, as people here write it.
pub fn time(moment: u64) -> String {
    // Every moment of a browser's clock is a whole number far below 2^53.
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let moment = JsValue::from_f64(moment as f64);
    js_sys::Date::new(&moment)
        .to_locale_time_string(&locale())
        .into()
}

/// The day and the time of a moment, in milliseconds since 1970-01-01 UTC, as people here write it.
pub fn moment(moment: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let moment = js_sys::Date::new(&JsValue::from_f64(moment as f64));
    let options = js_sys::Object::new();
    for (name, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // The setting cannot fail on a plain object.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    moment.to_locale_string(&locale(), &options).into()
}

/// Puts a sentence at the top of the page, without any help of the app.
pub fn show_alert(sentence: &str) {
    let Some(body) = document().body() else {
        return;
    };
    if let Ok(line) = document().create_element("p") {
        line.set_class_name("crash");
        line.set_text_content(Some(sentence));
        // There is nobody left to tell should even this fail.
        let _ = line.set_attribute("role", "alert");
        let _ = body.prepend_with_node_1(&line);
    }
}

/// Whether the browser has a stream of this name.
pub fn can_pass_through(stream: &str) -> bool {
    Reflect::has(&js_sys::global(), &stream.into()).unwrap_or_default()
}

/// What comes out of a stream of the browser, such as `CompressionStream`, when bytes are put into it. Gives
/// `None`, and reads no further, once it is more than `most`; `Err` where the bytes are not as the stream wants
/// them.
pub async fn pass_through(
    stream: &str,
    format: &str,
    bytes: &[u8],
    most: usize,
) -> Result<Option<Vec<u8>>, JsValue> {
    let stream = construct(stream, &format.into())?;
    let parts = Array::of1(&Uint8Array::from(bytes));
    let source = call(
        &Blob::new_with_u8_array_sequence(&parts)?.into(),
        "stream",
        &[],
    )?;
    let out = call(&source, "pipeThrough", &[stream])?;
    let reader = call(&out, "getReader", &[])?;
    let mut read = Vec::new();
    loop {
        let next = later(&reader, "read", &[]).await?;
        if Reflect::get(&next, &"done".into())?.is_truthy() {
            return Ok(Some(read));
        }
        let chunk: Uint8Array = Reflect::get(&next, &"value".into())?.dyn_into()?;
        if read.len() + chunk.length() as usize > most {
            // Nobody minds how a stream ends that is left.
            let _ = later(&reader, "cancel", &[]).await;
            return Ok(None);
        }
        read.extend(chunk.to_vec());
    }
}

/// Makes what the browser knows by this name of one thing.
fn construct(name: &str, of: &JsValue) -> Result<JsValue, JsValue> {
    let class = Reflect::get(&js_sys::global(), &name.into())?.dyn_into::<js_sys::Function>()?;
    Reflect::construct(&class, &Array::of1(of))
}

/// Makes what the browser knows by this name of nothing.
pub fn construct_bare(name: &str) -> Result<JsValue, JsValue> {
    let class = Reflect::get(&js_sys::global(), &name.into())?.dyn_into::<js_sys::Function>()?;
    Reflect::construct(&class, &Array::new())
}

/// Calls a method of what the browser hands out.
pub fn call(of: &JsValue, what: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method = Reflect::get(of, &what.into())?.dyn_into::<js_sys::Function>()?;
    method.apply(of, &with.iter().collect())
}

/// Calls a method that promises something, and waits for it.
pub async fn later(of: &JsValue, what: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let promise = call(of, what, with)?.dyn_into::<js_sys::Promise>()?;
    JsFuture::from(promise).await
}

/// When a file was last written, in milliseconds since 1970-01-01 UTC.
pub fn modified(file: &web_sys::File) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number of milliseconds, never negative"
    )]
    let moment = file.last_modified() as u64;
    moment
}

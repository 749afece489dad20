//! Lists, parts that come and go, and memos, each compiled once: the framework's own are compiled anew
//! for every use, which added up to a tenth of the download.

use leptos::prelude::*;

/// A value that tells its readers only when it has really changed.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    read: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    // Boxed, so that all memos of one type share their code.
    let read: Box<dyn Fn() -> T + Send + Sync> = Box::new(read);
    Memo::new(move |_| read())
}

/// An item of a list: what it is known by, and how to draw it should it be new.
struct Row {
    key: String,
    draw: Box<dyn FnOnce() -> AnyView + Send>,
}

/// Draws each item of a list, and draws none again while its key stays.
#[component]
pub fn Repeat<T, Items, View>(
    /// The items.
    each: impl Fn() -> Items + Send + 'static,
    /// What an item is known by, different for each.
    key: fn(&T) -> String,
    /// How an item is drawn.
    children: impl Fn(T) -> View + Clone + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    Items: IntoIterator<Item = T>,
    View: IntoView + 'static,
{
    let row = move |item| {
        let children = children.clone();
        Row {
            key: key(&item),
            draw: Box::new(move || children(item).into_any()),
        }
    };
    rows(Box::new(move || each().into_iter().map(&row).collect()))
}

fn rows(each: Box<dyn Fn() -> Vec<Row> + Send>) -> AnyView {
    view! { <For each=each key=|row| row.key.clone() children=|row| (row.draw)() /> }.into_any()
}

/// Shows something for as long as a condition holds.
#[component]
pub fn Shown(
    /// The condition.
    #[prop(into)]
    when: Signal<bool>,
    /// What it shows.
    children: ChildrenFn,
) -> impl IntoView {
    let holds = memo(move || when.get());
    move || holds.get().then(|| children())
}

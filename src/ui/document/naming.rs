//! What lines are called and numbered.

use crate::domain::RecordId;
use crate::hints::Hint;
use crate::ui::language::words;
use crate::ui::overview::Overview;
use crate::ui::parts::memo;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// What every line of the document shows of its record.
#[derive(Clone, Copy)]
pub struct Naming {
    /// Its title.
    pub title: Memo<String>,
    /// Its place among its siblings, from 1.
    pub number: Signal<String>,
    /// What a screen reader calls it: its title, or its kind and number while it has none.
    pub name: Signal<String>,
    /// The hints that concern it together with other lines.
    pub shared_hints: Signal<Vec<Hint>>,
}

/// Names a record, whose index among its siblings is `index`.
pub fn naming(id: RecordId, index: impl Fn() -> Option<usize> + Send + Sync + 'static) -> Naming {
    let session = use_session();
    let overview = expect_context::<RwSignal<Overview>>();
    let title = session.memo(id, move |workspace| {
        workspace
            .record(id)
            .map(|record| record.title().to_string())
            .unwrap_or_default()
    });
    let number = memo(move || {
        index()
            .map(|index| (index + 1).to_string())
            .unwrap_or_default()
    });
    let name = Signal::derive(move || match title.with(|title| title.trim().to_owned()) {
        title if title.is_empty() => format!("{} {}", words().kind(id.kind()), number.get()),
        title => title,
    });
    let shared_hints =
        Signal::derive(move || overview.with(|overview| overview.hints(id).to_vec()));
    Naming {
        title,
        number: number.into(),
        name,
        shared_hints,
    }
}

//! Snapshots in a table: when and why each was made, how much it holds, and the way back to it.

use super::Snapshots;
use crate::exchange::Imported;
use crate::storage::ring::Snapshot;
use crate::ui::browser;
use crate::ui::files::{Incoming, ReadFile};
use crate::ui::language::words;
use crate::ui::parts::Repeat;
use crate::ui::session::use_session;
use crate::ui::words::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// All snapshots.
#[component]
pub fn SnapshotTable() -> impl IntoView {
    let snapshots = expect_context::<Snapshots>();
    let words = &words().snapshots;
    view! {
        <div class="table-frame">
            // On phones its rows are shown as cards, which takes away what browsers know of a table by its look.
            <table role="table">
                <thead>
                    <tr>
                        {[words.when(), words.why(), words.holds(), words.size(), words.way_back()]
                            .map(|name| view! { <th scope="col">{name}</th> })}
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    <Repeat
                        each=move || snapshots.all().get()
                        key=|snapshot| snapshot.at.to_string()
                        let:snapshot
                    >
                        <SnapshotRow snapshot=snapshot />
                    </Repeat>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn SnapshotRow(snapshot: Snapshot) -> impl IntoView {
    let session = use_session();
    let snapshots = expect_context::<Snapshots>();
    let incoming = expect_context::<Incoming>();
    let words = &words().snapshots;
    let moment = browser::moment(snapshot.at);
    let name = moment.clone();
    let restore = move |_| {
        let name = name.clone();
        spawn_local(async move {
            match snapshots.read(snapshot.at).await {
                Ok(Some(workspace)) => {
                    let imported = Imported {
                        workspace,
                        ..Imported::default()
                    };
                    incoming.offer(vec![ReadFile {
                        is_snapshot: true,
                        ..ReadFile::new(name, Ok(imported))
                    }]);
                }
                Ok(None) => snapshots.look().await,
                Err(_) => {
                    snapshots.has_failed().set(true);
                    session.announcement.set(words.failed().to_owned());
                }
            }
        });
    };
    let label = fill(words.restore_of(), &[("moment", &moment)]);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{moment}</th>
            <td role="cell">{words.occasion(snapshot.occasion)}</td>
            <td role="cell">{words.objectives().say(snapshot.objectives)}</td>
            <td class="number" role="cell">{size(snapshot.bytes)}</td>
            <td role="cell">
                <button type="button" class="button" aria-label=label on:click=restore>
                    {words.restore()}
                </button>
            </td>
        </tr>
    }
}

/// A size in thousands of bytes, rounded up.
pub fn size(bytes: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let thousands = bytes.div_ceil(1000) as f64;
    fill(
        words().snapshots.kilobytes(),
        &[("number", &browser::number(thousands))],
    )
}

//! What became of files that were handed in, in a sentence each.

use super::desk::{Report, RoomDesk};
use crate::room::Taken;
use crate::ui::language::words;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The sentence on one file; a problem is an alert.
#[component]
pub fn ReportLine(report: Report) -> impl IntoView {
    let words = &words().room;
    let desk = expect_context::<RoomDesk>();
    // What a file is called may name who wrote it.
    let is_anonymous = untrack(|| desk.read(|room| room.is_anonymous));
    let called = if is_anonymous {
        words.a_file
    } else {
        &*report.file
    };
    let file = [("file", called)];
    let taken = match report.outcome {
        Err(problem) => {
            return view! {
                <div class="file-problem" role="alert">
                    <p><strong>{report.file}</strong> {words.not_taken}</p>
                    <p>{problem}</p>
                </div>
            }
            .into_any();
        }
        Ok(Taken::New) => fill(words.taken, &file),
        Ok(Taken::InPlaceOfEarlier) => fill(words.taken_in_place, &file),
        Ok(Taken::Older) => fill(words.taken_older, &file),
        Ok(Taken::Same) => fill(words.taken_same, &file),
    };
    let count = report.warnings;
    let warnings = (count > 0).then(|| words.taken_in_part.say(count));
    view! { <p>{taken} " " {warnings}</p> }.into_any()
}

//! What there is to say about the whole cycle, read while nobody waits for the page.

use crate::domain::CycleId;
use crate::hints::Desk;
use crate::ui::coach::coach;
use crate::ui::overview::Overview;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;
use std::time::Duration;

/// How long after the last key stroke the cycle as a whole is read again.
const PAUSE: Duration = Duration::from_millis(500);

/// So many objectives are read at a time, in which nobody notices that the page does not answer.
const SLICE: usize = 50;

/// What there is to say about the whole cycle, as it stood at the last pause in writing.
pub fn pausing_overview(cycle: CycleId) -> RwSignal<Overview> {
    let reading = Reading {
        session: use_session(),
        cycle,
        desk: StoredValue::default(),
        ahead: StoredValue::default(),
        waiting: StoredValue::default(),
        overview: RwSignal::default(),
    };
    Effect::new(move |has_begun: Option<bool>| {
        reading.session.read(|_| ());
        let has_coach = reading.session.has_coach.get();
        if has_begun == Some(true) {
            reading.go_on(PAUSE);
        } else if has_coach {
            // At first there is no pause to wait for, but the page is to be seen before it is read: one frame
            // draws its words, and the next one what has come to life.
            request_animation_frame(move || {
                request_animation_frame(move || reading.go_on(Duration::ZERO));
            });
        }
        has_coach
    });
    reading.overview
}

/// A cycle that is being read.
#[derive(Clone, Copy)]
struct Reading {
    session: Session,
    cycle: CycleId,
    desk: StoredValue<Desk>,
    /// How many objectives have been read so far.
    ahead: StoredValue<usize>,
    waiting: StoredValue<Option<TimeoutHandle>>,
    overview: RwSignal<Overview>,
}

impl Reading {
    /// Reads on after a while, and not before.
    fn go_on(self, pause: Duration) {
        // The component may be gone by the time the pause is over.
        let next = move || {
            let _ = untrack(|| self.read());
        };
        let next = set_timeout_with_handle(next, pause).ok();
        let last = self
            .waiting
            .try_update_value(|waiting| std::mem::replace(waiting, next));
        if let Some(Some(last)) = last {
            last.clear();
        }
    }

    /// Reads a slice, or puts all together once everything has been read. `None` if nobody asks any more.
    fn read(self) -> Option<()> {
        let coach = coach()?;
        let ahead = self.ahead.try_get_value()? + SLICE;
        let has_more = self.session.outline().with(|outline| {
            let has_more = ahead < outline.objectives(self.cycle).len();
            self.session.read(|workspace| {
                self.desk.try_update_value(|desk| {
                    if has_more {
                        (coach.read_ahead)(workspace, outline, self.cycle, desk, ahead);
                    } else {
                        let overview = (coach.overview)(workspace, outline, self.cycle, desk);
                        drop(self.overview.try_set(overview));
                    }
                })
            })?;
            Some(has_more)
        })?;
        if has_more {
            self.ahead.try_set_value(ahead);
            self.go_on(Duration::ZERO);
        }
        Some(())
    }
}

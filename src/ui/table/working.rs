//! Working out what becomes of a table, in slices between which the page stays alive.

use crate::domain::{CycleId, Stamp, Workspace};
use crate::exchange::Imported;
use crate::exchange::table::{Habits, Importing, Mapping, Setting, Table};
use crate::ui::session::use_session;
use crate::ui::slices::Slices;
use crate::ui::{browser, titles};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What becomes of a table, worked out anew whenever something else is told of it.
#[derive(Clone, Copy)]
pub struct Working {
    /// What was worked out last; `None` before that.
    pub outcome: RwSignal<Option<Imported>>,
    /// Whether something else may come of it in a moment.
    pub is_busy: RwSignal<bool>,
    /// How much is done of that, from 0 to 1.
    pub share: RwSignal<f64>,
    /// Tells the workings apart, so that one that is out of date ends.
    current: StoredValue<u32>,
}

impl Working {
    /// Works it out now, and again whenever the table, what its columns hold, or what is here changes.
    pub fn follow(table: Signal<Table>, mapping: Signal<Mapping>) -> Self {
        let session = use_session();
        let working = Self {
            outcome: RwSignal::default(),
            is_busy: RwSignal::default(),
            share: RwSignal::default(),
            current: StoredValue::new(0),
        };
        Effect::new(move || {
            let asked = Asked {
                mine: session.read(Workspace::clone),
                stamp: session.stamp(),
                cycle: session.cycle().get(),
                table: table.get(),
                mapping: mapping.get(),
            };
            spawn_local(working.work(asked));
        });
        working
    }

    async fn work(self, asked: Asked) {
        self.current.update_value(|current| *current += 1);
        let number = self.current.get_value();
        self.is_busy.set(true);
        let mut slices = Slices::new();
        let mut importing = Importing::of(&asked.table, &asked.mapping, &asked.setting());
        while !importing.go_on() {
            if slices.is_over() {
                self.share.set(importing.share());
                slices.breathe().await;
                // Something else was told meanwhile, or nobody asks any more.
                if self.current.try_get_value() != Some(number) {
                    return;
                }
            }
        }
        self.outcome.set(Some(importing.finish()));
        self.is_busy.set(false);
    }
}

/// All that the outcome depends on.
struct Asked {
    mine: Workspace,
    cycle: Option<CycleId>,
    stamp: Stamp,
    table: Table,
    mapping: Mapping,
}

impl Asked {
    fn setting(&self) -> Setting<'_> {
        Setting {
            mine: &self.mine,
            cycle: self.cycle,
            today: browser::today(),
            stamp: self.stamp,
            habits: Habits {
                decimal: browser::decimal(),
                is_day_first: browser::is_day_first(),
            },
            measure: titles::read_measure,
        }
    }
}

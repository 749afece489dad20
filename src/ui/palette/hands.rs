//! What does the actions of the table.

use super::actions::{Act, Situation, Undoes, Whose, of};
use super::choices::{Choices, Desk};
use super::find::Search;
use super::overlay::{Overlay, Overlays};
use crate::domain::{CycleId, RecordId};
use crate::ui::document::commands;
use crate::ui::files::{Incoming, export};
use crate::ui::language::words;
use crate::ui::lines::{Lines, Place};
use crate::ui::moves::Direction;
use crate::ui::own_steps::OwnSteps;
use crate::ui::people::Directory;
use crate::ui::rhythm::download_calendar;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::settings::Settings;
use crate::ui::tools::with_tools;
use crate::ui::{browser, table, undo};
use leptos::prelude::*;

/// All that actions are done with.
#[derive(Clone, Copy)]
pub struct Hands {
    /// The workspace.
    pub session: Session,
    /// The dialogs over the page.
    pub overlays: Overlays,
    pub incoming: Incoming,
    settings: Settings,
    directory: Directory,
    own_steps: OwnSteps,
}

impl Hands {
    /// Those of the component at hand.
    pub fn here() -> Self {
        Self {
            session: use_session(),
            overlays: expect_context(),
            incoming: expect_context(),
            settings: expect_context(),
            directory: expect_context(),
            own_steps: expect_context(),
        }
    }

    /// Does an action by name, and remembers it if it can be chosen again.
    pub fn choose(self, act: Act) {
        if of(act).is_some() || matches!(act, Act::Go(_)) {
            self.overlays.remember(act);
        }
        self.perform(act);
    }

    /// Does an action if there is anything for it to do, and tells whether there was.
    pub fn perform_if_available(self, act: Act) -> bool {
        let is_available = of(act).is_none_or(|action| action.is_available(&self.situation()));
        if is_available {
            self.perform(act);
        }
        is_available
    }

    /// Does an action, as soon as what does it is here.
    pub fn perform(self, act: Act) {
        with_tools(move |tools| (tools.perform)(self, act));
    }

    /// Does an action; for [`TOOLS`](crate::ui::tools::TOOLS) alone.
    pub fn perform_now(self, act: Act) {
        let session = self.session;
        match act {
            Act::Undo => match self.own_steps.here() {
                Some(steps) => steps.undo.run(()),
                None => undo::undo(session),
            },
            Act::Redo => match self.own_steps.here() {
                Some(steps) => steps.redo.run(()),
                None => undo::redo(session),
            },
            Act::UndoSeveral(count) => undo::undo_several(session, count),
            Act::Import => self.incoming.choose(),
            Act::Export => export(session),
            Act::ExportTable(separated) => table::export(session, separated),
            // Home is the document that lies open behind the page, even while it is empty.
            Act::Go(Route::Home) => {
                let cycle = session.cycle().get_untracked();
                browser::go(&cycle.map_or(Route::Home, Route::Cycle).href());
            }
            Act::Go(route) => browser::go(&route.href()),
            Act::GoToLine(cycle, line) => commands::go_to(session, cycle, line),
            Act::Move(line, place) => commands::move_to(session, line, place),
            Act::People => self.directory.show(),
            Act::Settings => self.settings.show(),
            Act::OpenDemo => browser::open_demo(),
            Act::LeaveDemo => browser::leave_demo(),
            Act::Calendar => {
                if let Some(cycle) = session.cycle().get_untracked() {
                    download_calendar(session, cycle);
                }
            }
            Act::Find => self.overlays.open(Overlay::Find),
            Act::Palette => self.overlays.open(Overlay::Palette),
            Act::Shortcuts => self.overlays.open(Overlay::Shortcuts),
            Act::ShowEdits => self.overlays.open(Overlay::Edits),
            Act::NewCycle => self.overlays.open(Overlay::NewCycle),
            Act::EditCycle => {
                if let Some(cycle) = session.cycle().get_untracked() {
                    self.overlays.open(Overlay::EditCycle(cycle));
                }
            }
            Act::AddObjective => {
                if let Some(cycle) = session.cycle().get_untracked() {
                    let line = self.line();
                    self.add(|lines| Some(lines.for_objective(cycle, line)));
                }
            }
            _ => {
                if let Some(line) = self.line() {
                    self.perform_on(line, act);
                }
            }
        }
    }

    /// Does an action on the current line.
    fn perform_on(self, line: RecordId, act: Act) {
        let session = self.session;
        match (act, line) {
            (Act::AddKeyResult, _) => self.add(|lines| lines.for_key_result(line)),
            (Act::AddInitiative, _) => self.add(|lines| lines.for_initiative(line)),
            (Act::LineUp, _) => commands::move_line(session, line, Direction::Up),
            (Act::LineDown, _) => commands::move_line(session, line, Direction::Down),
            (Act::ChoosePlace, _) => self.overlays.open(Overlay::Destinations(line)),
            (Act::DeleteLine, _) => commands::delete(session, line),
            (Act::FirstFix, _) => {
                commands::first_fix(line);
            }
            (Act::OpenMeasure, RecordId::KeyResult(id)) => session.measuring.set(Some(id)),
            (Act::ChangeCourse, RecordId::Objective(id)) => {
                browser::go(&Route::Course(id.into()).href());
            }
            (Act::ChangeCourse, RecordId::KeyResult(id)) => {
                browser::go(&Route::Course(id.into()).href());
            }
            _ => {}
        }
    }

    fn add(self, place: impl FnOnce(Lines) -> Option<Place>) {
        if let Some(place) = commands::read(self.session, place) {
            commands::add(self.session, place);
        }
    }

    /// The line that was written last, if it is in the cycle at hand.
    pub fn line(self) -> Option<RecordId> {
        let session = self.session;
        let line = session.current.get_untracked()?;
        let cycle = session.cycle().get_untracked()?;
        commands::read(session, |lines| {
            let is_there = lines.outline.all().contains(&line);
            let objective = lines.workspace.objective_of(line).filter(|_| is_there)?;
            let objectives = lines.outline.objectives(cycle);
            objectives.contains(&objective).then_some(line)
        })
    }

    fn situation(self) -> Situation {
        let session = self.session;
        let line = self.line();
        let own = self.own_steps.here();
        untrack(|| Situation {
            whose: if browser::is_demo() {
                Whose::Demo
            } else {
                Whose::Own
            },
            is_document: session.route().is_document(),
            undoes: match own {
                Some(_) => Undoes::OwnSteps,
                None if session.route().is_written() => Undoes::Edits,
                None => Undoes::Nothing,
            },
            closed: session.cycle().get().filter(|_| session.is_closed().get()),
            line,
            has_hint: line.is_some_and(commands::has_hint),
            undo: match own {
                Some(steps) => steps.undo_label.get(),
                None => session.undo_label(),
            },
            redo: match own {
                Some(steps) => steps.redo_label.get(),
                None => session.redo_label(),
            },
        })
    }

    /// What the palette offers for what was typed.
    pub fn commands(self, typed: &str) -> Choices {
        let desk = Desk {
            words: words(),
            is_mac: browser::is_mac(),
            now: self.situation(),
            cycles: self.other_cycles(),
            recent: self.overlays.recent(),
        };
        desk.commands(typed)
    }

    /// The cycles that are not to be seen, with their names.
    fn other_cycles(self) -> Vec<(CycleId, String)> {
        let session = self.session;
        let is_document = untrack(|| session.route()).is_document();
        let shown = session.cycle().get_untracked().filter(|_| is_document);
        commands::read(session, |lines| {
            let cycles = lines.outline.cycles().iter();
            let others = cycles.filter(|id| Some(**id) != shown);
            let named = others.filter_map(|id| {
                let cycle = lines.workspace.cycle(*id)?;
                Some((*id, cycle.name.value().to_string()))
            });
            named.collect()
        })
    }

    /// The lines that have the words that were typed.
    pub fn find(self, typed: &str) -> Choices {
        let cycle = self.session.cycle().get_untracked();
        commands::read(self.session, |lines| {
            let search = Search {
                workspace: lines.workspace,
                outline: lines.outline,
                cycle,
                words: words(),
            };
            search.find(typed)
        })
    }

    /// Where the current line could go.
    pub fn destinations(self, typed: &str) -> Choices {
        let cycle = self.session.cycle().get_untracked();
        match (cycle, self.line()) {
            (Some(cycle), Some(line)) => commands::read(self.session, |lines| {
                lines.destinations(cycle, line, words(), typed)
            }),
            _ => Choices::default(),
        }
    }
}

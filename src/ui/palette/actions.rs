//! Everything the app can be told to do, in one table: the palette, the shortcuts, the keys and the
//! buttons of the header all read it.
//!
//! A new page needs one entry in [`ACTIONS`] with [`Act::Go`]; anything else needs an [`Act`] of its own,
//! which `hands.rs` then does not compile without.

use super::chord::Chord;
use crate::domain::{CycleId, RecordId};
use crate::ui::compare::Comparison;
use crate::ui::lines::Place;
use crate::ui::print::Sheet;
use crate::ui::progress::Selection;
use crate::ui::room::RoomStep;
use crate::ui::route::Route;
use crate::ui::table::Separated;
use crate::ui::words::{Words, fill};

/// Something to be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Take back the last edit.
    Undo,
    /// Make it again.
    Redo,
    /// Choose how many edits to take back.
    ShowEdits,
    /// Take back so many edits.
    UndoSeveral(usize),
    /// Add a line after the current one.
    AddObjective,
    /// See [`AddObjective`](Self::AddObjective).
    AddKeyResult,
    /// See [`AddObjective`](Self::AddObjective).
    AddInitiative,
    /// Move the current line past its neighbour.
    LineUp,
    /// See [`LineUp`](Self::LineUp).
    LineDown,
    /// Choose where the current line goes.
    ChoosePlace,
    /// Move a line to a place.
    Move(RecordId, Place),
    /// Delete the current line.
    DeleteLine,
    /// Open the measure of the current line.
    OpenMeasure,
    /// Change the course of the current line, with a reason.
    ChangeCourse,
    /// Go to the first way out that a hint on the current line offers.
    FirstFix,
    /// Choose files to take in.
    Import,
    /// Hand out a file.
    Export,
    /// Hand out the cycle at hand as a table.
    ExportTable(Separated),
    /// Add a cycle.
    NewCycle,
    /// Change the cycle at hand.
    EditCycle,
    /// Go to a page.
    Go(Route),
    /// Go to a line, in whichever cycle.
    GoToLine(CycleId, RecordId),
    /// Open the list of teams and people.
    People,
    /// Hand out the calendar of the cycle at hand.
    Calendar,
    /// Open the demo.
    OpenDemo,
    /// Leave the demo.
    LeaveDemo,
    /// Open the preferences of this device.
    Settings,
    /// Look for a line.
    Find,
    /// Choose an action.
    Palette,
    /// Show all shortcuts.
    Shortcuts,
}

/// What belongs together among the shortcuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What leads to everything else.
    Anywhere,
    /// Taking back and making again.
    Edits,
    /// Adding lines.
    Writing,
    /// What is done to the current line.
    Line,
    /// Other places.
    Going,
    /// Files out and in.
    Files,
}

impl Group {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Anywhere,
        Self::Edits,
        Self::Writing,
        Self::Line,
        Self::Going,
        Self::Files,
    ];

    /// What it is called.
    pub fn name(self, words: &Words) -> &'static str {
        let words = &words.palette;
        match self {
            Self::Anywhere => words.anywhere(),
            Self::Edits => words.edits(),
            Self::Writing => words.writing(),
            Self::Line => words.line(),
            Self::Going => words.going(),
            Self::Files => words.files(),
        }
    }
}

/// What has to be there for an action to make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// The document is what is to be seen.
    Document,
    /// Another page is.
    OtherPage,
    /// A line of the document is current.
    Line,
    /// A key result is, or an initiative.
    KeyResult,
    /// A key result itself is.
    Measure,
    /// An objective or a key result is.
    Aim,
    /// The current line has a hint.
    Hint,
    /// What is to be seen is this.
    Of(Whose),
    /// There is an edit to take back.
    Undo,
    /// There is one to make again.
    Redo,
}

/// An action as it stands in the table.
#[derive(Debug)]
pub struct Action {
    /// What it does.
    pub act: Act,
    /// Where it stands among the shortcuts.
    pub group: Group,
    /// What it is called.
    pub name: fn(&Words) -> &'static str,
    /// The keys that do it, the usual ones first.
    pub chords: &'static [Chord],
    /// What it needs.
    pub need: Need,
}

const fn action(
    act: Act,
    group: Group,
    need: Need,
    chords: &'static [Chord],
    name: fn(&Words) -> &'static str,
) -> Action {
    Action {
        act,
        group,
        name,
        chords,
        need,
    }
}

/// What opens the palette. The button for it stands there before the table of all actions has come.
pub const PALETTE: Chord = Chord::command("k");

/// All actions, in the order in which they are offered.
#[rustfmt::skip]
pub static ACTIONS: &[Action] = &[
    action(Act::Palette, Group::Anywhere, Need::Nothing, &[PALETTE], |words| words.palette.commands()),
    action(Act::Find, Group::Anywhere, Need::Nothing, &[Chord::plain("/")], |words| words.palette.find()),
    action(Act::Shortcuts, Group::Anywhere, Need::Nothing, &[Chord::plain("?")], |words| words.palette.shortcuts()),
    action(Act::Undo, Group::Edits, Need::Undo, &[Chord::command("z")], |words| words.header.undo()),
    action(Act::Redo, Group::Edits, Need::Redo, &[Chord::command("z").shifted(), Chord::command("y")], |words| words.header.redo()),
    action(Act::ShowEdits, Group::Edits, Need::Undo, &[], |words| words.palette.undo_several()),
    action(Act::AddObjective, Group::Writing, Need::Document, &[], |words| words.document.add_objective()),
    action(Act::AddKeyResult, Group::Writing, Need::Line, &[], |words| words.document.add_key_result()),
    action(Act::AddInitiative, Group::Writing, Need::KeyResult, &[], |words| words.document.add_initiative()),
    action(Act::LineUp, Group::Line, Need::Line, &[Chord::alt("ArrowUp")], |words| words.palette.line_up()),
    action(Act::LineDown, Group::Line, Need::Line, &[Chord::alt("ArrowDown")], |words| words.palette.line_down()),
    action(Act::ChoosePlace, Group::Line, Need::Line, &[Chord::alt("ArrowDown").shifted(), Chord::alt("ArrowUp").shifted()], |words| words.palette.move_to()),
    action(Act::FirstFix, Group::Line, Need::Hint, &[Chord::alt("Enter")], |words| words.palette.first_fix()),
    action(Act::OpenMeasure, Group::Line, Need::Measure, &[], |words| words.palette.open_measure()),
    action(Act::ChangeCourse, Group::Line, Need::Aim, &[], |words| words.progress.change_course()),
    action(Act::DeleteLine, Group::Line, Need::Line, &[], |words| words.palette.delete_line()),
    action(Act::Go(Route::Home), Group::Going, Need::OtherPage, &[], |words| words.catalogue.to_document()),
    action(Act::Go(Route::NewGuide), Group::Going, Need::Nothing, &[], |words| words.guide.title()),
    action(Act::Go(Route::CheckIn(None)), Group::Going, Need::Nothing, &[], |words| words.pages.check_in()),
    action(Act::Go(Route::Map(None)), Group::Going, Need::Nothing, &[], |words| words.pages.map()),
    action(Act::Go(Route::Progress(Selection::ALL)), Group::Going, Need::Nothing, &[], |words| words.pages.progress()),
    action(Act::Go(Route::Review(None)), Group::Going, Need::Nothing, &[], |words| words.review.title()),
    action(Act::Go(Route::Carry(None)), Group::Going, Need::Nothing, &[], |words| words.pages.carry()),
    action(Act::Go(Route::Room(RoomStep::Collect)), Group::Going, Need::Nothing, &[], |words| words.pages.room()),
    action(Act::Go(Route::Room(RoomStep::Groups)), Group::Going, Need::Nothing, &[], |words| words.pages.room_groups()),
    action(Act::Go(Route::Room(RoomStep::Report)), Group::Going, Need::Nothing, &[], |words| words.pages.room_report()),
    action(Act::Go(Route::Examples(None)), Group::Going, Need::Nothing, &[], |words| words.examples.title()),
    action(Act::Go(Route::Print(Sheet::Document)), Group::Going, Need::Nothing, &[], |words| words.print.title()),
    action(Act::Go(Route::Export(None)), Group::Going, Need::Nothing, &[], |words| words.export.title()),
    action(Act::Go(Route::Compare(Comparison::LATEST)), Group::Going, Need::Nothing, &[], |words| words.pages.compare()),
    action(Act::Go(Route::Snapshots), Group::Going, Need::Of(Whose::Own), &[], |words| words.pages.snapshots()),
    action(Act::Go(Route::Security), Group::Going, Need::Nothing, &[], |words| words.pages.security()),
    action(Act::People, Group::Going, Need::Nothing, &[], |words| words.people.directory()),
    action(Act::Go(Route::Rules), Group::Going, Need::Nothing, &[], |words| words.catalogue.title()),
    action(Act::EditCycle, Group::Going, Need::Document, &[], |words| words.cycle.edit()),
    action(Act::NewCycle, Group::Going, Need::Document, &[], |words| words.cycle.new()),
    action(Act::Settings, Group::Going, Need::Nothing, &[], |words| words.settings.settings()),
    action(Act::OpenDemo, Group::Going, Need::Of(Whose::Own), &[], |words| words.demo.open()),
    action(Act::LeaveDemo, Group::Going, Need::Of(Whose::Demo), &[], |words| words.demo.leave()),
    action(Act::Calendar, Group::Files, Need::Nothing, &[], |words| words.rhythm.calendar()),
    action(Act::Import, Group::Files, Need::Nothing, &[], |words| words.header.import()),
    action(Act::Export, Group::Files, Need::Nothing, &[], |words| words.header.export()),
    action(Act::ExportTable(Separated::Comma), Group::Files, Need::Nothing, &[], |words| words.tables.export_csv()),
    action(Act::ExportTable(Separated::Tab), Group::Files, Need::Nothing, &[], |words| words.tables.export_tsv()),
];

/// The action that does this, if it stands in the table.
pub fn of(act: Act) -> Option<&'static Action> {
    ACTIONS.iter().find(|action| action.act == act)
}

/// Whose workspace is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// What people here write themselves.
    #[default]
    Own,
    /// The demo.
    Demo,
}

/// What is undone on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Undoes {
    /// Nothing: nobody writes here.
    #[default]
    Nothing,
    /// Edits of the workspace.
    Edits,
    /// The page's own steps, one by one.
    OwnSteps,
}

/// What there is to act on now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Whose workspace is to be seen.
    pub whose: Whose,
    /// Whether a document is what is to be seen.
    pub is_document: bool,
    /// What is undone here.
    pub undoes: Undoes,
    /// The cycle at hand, if it is closed, so that nothing in it changes.
    pub closed: Option<CycleId>,
    /// The line that was written last, if it is still there.
    pub line: Option<RecordId>,
    /// Whether a hint stands on it.
    pub has_hint: bool,
    /// What undoing would take back.
    pub undo: Option<String>,
    /// What redoing would do again.
    pub redo: Option<String>,
}

impl Action {
    /// Whether there is anything for it to do.
    pub fn is_available(&self, now: &Situation) -> bool {
        let line = now.line.filter(|_| now.is_document);
        let is_change =
            matches!(self.group, Group::Writing | Group::Line) || self.act == Act::EditCycle;
        if now.undoes == Undoes::OwnSteps && self.act == Act::ShowEdits {
            return false;
        }
        if now.closed.is_some() && is_change {
            return false;
        }
        match self.need {
            Need::Nothing => true,
            Need::Document => now.is_document,
            Need::OtherPage => !now.is_document,
            Need::Line => line.is_some(),
            Need::KeyResult => {
                matches!(line, Some(RecordId::KeyResult(_) | RecordId::Initiative(_)))
            }
            Need::Measure => matches!(line, Some(RecordId::KeyResult(_))),
            Need::Aim => matches!(line, Some(RecordId::Objective(_) | RecordId::KeyResult(_))),
            Need::Of(whose) => now.whose == whose,
            Need::Hint => line.is_some() && now.has_hint,
            Need::Undo => now.undoes != Undoes::Nothing && now.undo.is_some(),
            Need::Redo => now.undoes != Undoes::Nothing && now.redo.is_some(),
        }
    }

    /// What it is called now: undoing and redoing name the edit.
    pub fn title(&self, words: &Words, now: &Situation) -> String {
        let named = match self.act {
            Act::Undo => now
                .undo
                .as_ref()
                .map(|edit| (words.header.undo_edit(), edit)),
            Act::Redo => now
                .redo
                .as_ref()
                .map(|edit| (words.header.redo_edit(), edit)),
            _ => None,
        };
        match named {
            Some((text, edit)) => fill(text, &[("edit", edit)]),
            None => (self.name)(words).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{InitiativeId, KeyResultId, ObjectiveId};
    use crate::ui::words::{ENGLISH, Language};

    fn available(now: &Situation, act: Act) -> bool {
        of(act).unwrap().is_available(now)
    }

    #[test]
    fn no_two_actions_share_a_name_or_a_chord() {
        for language in Language::ALL {
            for (index, action) in ACTIONS.iter().enumerate() {
                for other in &ACTIONS[..index] {
                    let names = [action, other].map(|action| (action.name)(language.words()));
                    assert_ne!(names[0], names[1], "{language:?}");
                    assert_ne!(action.act, other.act);
                    let shared = action
                        .chords
                        .iter()
                        .find(|chord| other.chords.contains(chord));
                    assert_eq!(shared, None);
                }
            }
        }
    }

    #[test]
    fn actions_on_a_line_wait_for_one_of_their_kind() {
        let on = |line: RecordId| Situation {
            is_document: true,
            line: Some(line),
            ..Situation::default()
        };
        let objective = on(ObjectiveId::new(1).into());
        let key_result = on(KeyResultId::new(1).into());
        let initiative = on(InitiativeId::new(1).into());
        assert!(!available(&Situation::default(), Act::LineUp));
        assert!(available(&objective, Act::AddKeyResult));
        assert!(!available(&objective, Act::AddInitiative));
        assert!(available(&initiative, Act::AddInitiative));
        assert!(available(&key_result, Act::OpenMeasure));
        assert!(available(&objective, Act::ChangeCourse));
        assert!(!available(&initiative, Act::ChangeCourse));
        assert!(!available(&initiative, Act::OpenMeasure));
        assert!(!available(&key_result, Act::FirstFix));
        let behind = Situation {
            is_document: false,
            ..key_result
        };
        assert!(!available(&behind, Act::DeleteLine), "it is not to be seen");
        assert!(available(&behind, Act::Go(Route::Home)));
    }

    #[test]
    fn the_demo_is_opened_from_outside_and_left_from_within() {
        let outside = Situation::default();
        let within = Situation {
            whose: Whose::Demo,
            ..Situation::default()
        };
        for (now, opens) in [(outside, true), (within, false)] {
            assert_eq!(available(&now, Act::OpenDemo), opens);
            assert_eq!(available(&now, Act::LeaveDemo), !opens);
        }
    }

    #[test]
    fn nothing_in_a_closed_cycle_is_offered_to_be_changed() {
        let closed = Situation {
            is_document: true,
            undoes: Undoes::Edits,
            closed: Some(CycleId::new(1)),
            line: Some(KeyResultId::new(1).into()),
            undo: Some("Close the cycle".to_owned()),
            ..Situation::default()
        };
        for act in [
            Act::AddObjective,
            Act::AddInitiative,
            Act::DeleteLine,
            Act::EditCycle,
        ] {
            assert!(!available(&closed, act), "{act:?}");
        }
        for act in [
            Act::Undo,
            Act::NewCycle,
            Act::Import,
            Act::Go(Route::Review(None)),
        ] {
            assert!(available(&closed, act), "{act:?}");
        }
    }

    #[test]
    fn undoing_names_what_it_takes_back() {
        let now = Situation {
            undoes: Undoes::Edits,
            undo: Some("Move key result".to_owned()),
            ..Situation::default()
        };
        let undo = of(Act::Undo).unwrap();
        assert!(undo.is_available(&now));
        assert_eq!(undo.title(&ENGLISH, &now), "Undo: Move key result");
        assert!(!available(&now, Act::Redo));
    }
}

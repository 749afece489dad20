//! Reading a file slice by slice, each short enough that a page does not stand still for it.

use super::parts::{Search, fill, frame};
use super::tree::Tree;
use super::{Head, MINOR, not_json, v1};
use crate::exchange::{ImportError, Imported, LONGEST_FILE, Problem, Warning, loops};
use std::borrow::Cow;
use std::mem;
use std::ops::Range;

/// So many bytes are looked over, or read, in one slice.
const LOOKED_OVER: usize = 1_000_000;
const READ: usize = 150_000;

/// So many records with all that stands under them are taken in in one slice.
const TAKEN_IN: usize = 50;

/// A file that is being read.
pub struct SlicedImport<'a> {
    text: Cow<'a, str>,
    /// Whether somebody chose the file, so that it has bounds and is looked at for loops.
    is_chosen: bool,
    stage: Stage,
}

/// How far it has got.
enum Stage {
    Search(Search),
    Parse(Vec<Range<usize>>, Vec<Tree>),
    Read(Box<v1::Reader>, u64),
    Done(Result<Imported, ImportError>),
    /// The result has been handed out.
    Over,
}

impl<'a> SlicedImport<'a> {
    /// The reading of a file that somebody chose.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Self::begin(text.into(), true)
    }

    /// The reading of a text that this app has written, whatever its length.
    pub(super) fn of_own(text: &'a str) -> Self {
        Self::begin(text.into(), false)
    }

    fn begin(text: Cow<'a, str>, is_chosen: bool) -> Self {
        let bytes = text.len();
        let stage = if is_chosen && bytes > LONGEST_FILE {
            Stage::Done(Err(ImportError::TooLarge { bytes }))
        } else if is_blank(&text) {
            Stage::Done(Err(ImportError::Empty))
        } else if is_chosen {
            Stage::Search(Search::default())
        } else {
            // Nobody waits between slices, and what is looked for in files is not in the app's own.
            Stage::Parse(Vec::new(), Vec::new())
        };
        Self {
            text,
            is_chosen,
            stage,
        }
    }

    /// Reads on. What was found once all is read, or nothing of it can be; `None` before and after.
    pub fn go_on(&mut self) -> Option<Result<Imported, ImportError>> {
        let stage = mem::replace(&mut self.stage, Stage::Over);
        let next = self.next(stage);
        if let Ok(Stage::Done(result)) = next {
            return Some(result);
        }
        match next {
            Ok(stage) => self.stage = stage,
            Err(error) => return Some(Err(error)),
        }
        None
    }

    /// About how much has been read, from 0 to 1.
    pub fn share(&self) -> f64 {
        let of = |done: usize, all: usize| {
            #[expect(clippy::cast_precision_loss, reason = "sizes of files, far below 2^53")]
            let (done, all) = (done as f64, all.max(1) as f64);
            done / all
        };
        match &self.stage {
            Stage::Search(search) => 0.2 * of(search.at(), self.text.len()),
            Stage::Parse(parts, trees) => 0.2 + 0.4 * of(trees.len(), parts.len()),
            Stage::Read(reader, _) => 0.6 + 0.4 * reader.share(),
            Stage::Done(_) | Stage::Over => 1.0,
        }
    }

    /// Reads all that is left.
    pub(super) fn finish(mut self) -> Result<Imported, ImportError> {
        loop {
            if let Some(result) = self.go_on() {
                return result;
            }
        }
    }

    fn next(&mut self, stage: Stage) -> Result<Stage, ImportError> {
        let text = without_mark(&self.text);
        match stage {
            Stage::Search(mut search) => {
                let is_over = search.go_on(text, LOOKED_OVER);
                if search.is_too_much() {
                    return Err(ImportError::TooManyRecords);
                }
                Ok(if is_over {
                    Stage::Parse(search.parts(), Vec::new())
                } else {
                    Stage::Search(search)
                })
            }
            Stage::Parse(parts, mut trees) => {
                let rest = &parts[trees.len()..];
                let mut bytes = 0;
                for part in rest {
                    bytes += part.len();
                    // What cannot be read on its own is left to the whole, which tells the place.
                    trees.push(Tree::parse(&text[part.clone()]).unwrap_or_default());
                    if bytes > READ {
                        break;
                    }
                }
                if trees.len() < parts.len() {
                    return Ok(Stage::Parse(parts, trees));
                }
                let tree = whole(text, &parts, trees)?;
                let head = Head::of(&tree)?;
                let twice = tree.twice().map(str::to_owned);
                let mut reader = v1::Reader::begin(Head::workspace(tree)?, head.written_on)?;
                reader.warn_of_twice(twice.as_deref());
                Ok(Stage::Read(Box::new(reader), head.minor))
            }
            Stage::Read(mut reader, minor) => Ok(if reader.go_on(TAKEN_IN) {
                Stage::Done(Ok(self.warned(reader.finish(), minor)))
            } else {
                Stage::Read(reader, minor)
            }),
            stage => Ok(stage),
        }
    }

    /// Adds what is said of files that somebody chose. What contributes to itself, through others or
    /// directly, is kept and warned of: nobody could have aligned it that way here.
    fn warned(&self, mut imported: Imported, minor: u64) -> Imported {
        if self.is_chosen {
            if minor > MINOR {
                let found = format!("{}.{minor}", super::VERSION);
                let warning = Warning {
                    place: Vec::new(),
                    problem: Problem::LaterMinor { found },
                };
                imported.warnings.insert(0, warning);
            }
            loops::warn(&imported.workspace, &mut imported.warnings);
        }
        imported
    }
}

/// The text without the mark of its encoding, which some programs write ahead of it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn is_blank(text: &str) -> bool {
    without_mark(text).trim().is_empty()
}

/// The tree of a text whose parts have been read, if it has any.
fn whole(text: &str, parts: &[Range<usize>], trees: Vec<Tree>) -> Result<Tree, ImportError> {
    let is_sound = !parts.is_empty() && trees.iter().all(|tree| *tree != Tree::Null);
    if is_sound && let Ok(mut tree) = Tree::parse(&frame(text, parts)) {
        fill(&mut tree, &mut trees.into_iter());
        return Ok(tree);
    }
    Tree::parse(text).map_err(|error| not_json(text, &error))
}

//! The hint engine as a WebAssembly module of its own: how fast it is in a browser, and what it weighs.
//! Built with `--cfg without_engine`, the module has the same doors and nothing behind them; the
//! difference is the engine. `scripts/bench-browser` builds both.

#[cfg(not(without_engine))]
use aimwell::hints::{CycleText, Desk, Kind, Limits, ObjectiveText, Statement, review};
// What the libraries behind the package bring along belongs to both modules.
#[cfg(without_engine)]
use aimwell as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// An objective's title and its key results.
type Texts = (String, Vec<String>);

/// A set and the desk on which it lies.
#[wasm_bindgen]
#[derive(Default)]
pub struct Bench {
    set: Vec<Texts>,
    #[cfg(not(without_engine))]
    desk: Desk,
}

#[wasm_bindgen]
impl Bench {
    /// An empty set.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an objective.
    pub fn objective(&mut self, title: String) {
        self.set.push((title, Vec::new()));
    }

    /// Adds a key result to the last objective.
    pub fn key_result(&mut self, text: String) {
        if let Some((_, key_results)) = self.set.last_mut() {
            key_results.push(text);
        }
    }

    /// Changes the first key result of an objective.
    pub fn edit(&mut self, objective: usize, text: String) {
        let key_results = self.set.get_mut(objective).map(|(_, texts)| texts);
        if let Some(first) = key_results.and_then(|texts| texts.first_mut()) {
            *first = text;
        }
    }

    /// Forgets what has been read.
    pub fn forget(&mut self) {
        #[cfg(not(without_engine))]
        {
            self.desk = Desk::default();
        }
    }

    /// Counts the hints on the set and on its lines.
    pub fn review(&mut self) -> usize {
        count(self)
    }
}

#[cfg(not(without_engine))]
fn count(bench: &mut Bench) -> usize {
    let cycle = CycleText {
        objectives: bench
            .set
            .iter()
            .map(|(title, key_results)| ObjectiveText {
                title,
                key_results: key_results
                    .iter()
                    .map(|text| text.as_str().into())
                    .collect(),
                ..ObjectiveText::default()
            })
            .collect(),
    };
    let on_set = bench.desk.review_set(&cycle, &Limits::default()).count();
    on_set + bench.desk.line_hints().count()
}

#[cfg(without_engine)]
fn count(bench: &mut Bench) -> usize {
    bench.set.len()
}

/// Reads a statement so many times and counts the hints on it.
#[wasm_bindgen]
pub fn read(is_objective: bool, text: &str, times: usize) -> usize {
    (0..times).map(|_| once(is_objective, text)).sum()
}

#[cfg(not(without_engine))]
fn once(is_objective: bool, text: &str) -> usize {
    let kind = if is_objective {
        Kind::Objective
    } else {
        Kind::KeyResult
    };
    let hints = review(&Statement::new(kind, text));
    hints.iter().map(|hint| hint.message.len()).sum()
}

#[cfg(without_engine)]
fn once(is_objective: bool, text: &str) -> usize {
    text.len() + usize::from(is_objective)
}

fn main() {}

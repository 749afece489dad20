//! The hint engine outside the browser.
//!
//! `review --jsonl` reads one statement per line from standard input, as
//! `{"id": …, "kind": "objective" | "key_result", "text": …}`, and prints one line per statement:
//! `{"id": …, "hints": [{"rule", "severity", "start", "end", "message"}]}` with offsets in characters.
//! `review FILE` does the same for each objective and key result of an exported workspace, with the
//! hints on whole sets.
//!
//! Lines that cannot be read are reported on standard error with their number, the rest is still
//! processed, and the exit code says that there were some.

mod review {
    mod answer;
    pub(crate) mod file;
    pub(crate) mod jsonl;
}

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [mode] if mode == "--jsonl" => {
            review::jsonl::run(io::stdin().lock(), io::stdout().lock(), io::stderr().lock())
        }
        [path] if !path.to_string_lossy().starts_with('-') => {
            review::file::run(Path::new(path), io::stdout().lock(), io::stderr().lock())
        }
        _ => return usage(),
    };
    match outcome {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            report(&format!("cannot read or write: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    report("usage: review --jsonl < statements.jsonl\n   or: review WORKSPACE.json");
    ExitCode::from(2)
}

/// Standard error may be closed; there is nobody left to tell then.
fn report(message: &str) {
    let _ = writeln!(io::stderr(), "{message}");
}

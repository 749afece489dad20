//! Work that comes back whatever happens: running, answering, handling.

use super::reading::Reading;

/// "Handle incoming requests", "Ensure ongoing compliance": work that comes back whatever happens, with
/// nothing said of how it should get better.
pub(crate) fn returning_work(reading: &Reading<'_>) -> Option<usize> {
    let at = reading.head.start();
    let end = reading.tokens().len();
    let clause = |at: usize| reading.says(at, &["so", "that", "who", "where", "without"]);
    if (at..end).any(clause) {
        return None;
    }
    let goes_on = match reading.lemma(at) {
        "process" | "submit" | "file" if ends_with(reading, end, "on", "time") => true,
        "handle" | "process" | "oversee" | "administer" | "resolve" | "address" | "answer"
        | "respond" | "respond to" => {
            (at + 1..end).any(|at| comes_back(reading, at) || is_incoming(reading, at))
        }
        "manage" | "ensure" | "provide" | "perform" | "conduct" | "carry out" | "run" | "do" => {
            (at + 1..end).any(|at| comes_back(reading, at))
        }
        "stay" | "remain" => {
            reading.says(at + 1, &["compliant", "current", "operational"])
                || reading.says(at + 1, &["on", "up"])
                    && reading.says(at + 2, &["top", "track", "to"])
        }
        "keep" => {
            runs_on(reading, end)
                || ends_with(reading, end, "in", "order")
                || ends_with(reading, end, "to", "date")
        }
        _ => false,
    };
    goes_on.then_some(at)
}

fn ends_with(reading: &Reading<'_>, end: usize, first: &str, second: &str) -> bool {
    let last = (0..end).rfind(|at| reading.is_word(*at));
    last.is_some_and(|at| reading.word(at) == second && reading.word_before(at) == first)
}

/// "Ongoing", "day-to-day", "as usual".
fn comes_back(reading: &Reading<'_>, at: usize) -> bool {
    match reading.word(at) {
        "ongoing" | "incoming" | "routine" | "recurring" | "continued" => true,
        "day" => reading.says(at + 1, &["to"]) && reading.says(at + 2, &["day"]),
        "as" => reading.says(at + 1, &["usual"]),
        "daily" | "regular" => reading.means(
            at + 1,
            &["operation", "business", "task", "maintenance", "work"],
        ),
        _ => false,
    }
}

/// "New issues", "incoming mail": what keeps arriving.
fn is_incoming(reading: &Reading<'_>, at: usize) -> bool {
    let arrives = reading.means(
        at + 1,
        &[
            "issue",
            "request",
            "ticket",
            "enquiry",
            "inquiry",
            "query",
            "complaint",
            "bug",
            "email",
            "application",
            "invoice",
        ],
    );
    match reading.word(at) {
        "incoming" => true,
        "new" => {
            arrives
                || (at + 2..at + 4).any(|noun| reading.means(noun, &["issue", "request", "ticket"]))
        }
        _ => false,
    }
}

/// "Keep the kitchen running", "keep the shop tidy and in order": it should go on working.
fn runs_on(reading: &Reading<'_>, end: usize) -> bool {
    let last = (0..end).rfind(|at| reading.is_word(*at) && !reading.word(*at).ends_with("ly"));
    last.is_some_and(|at| {
        reading.says(
            at,
            &[
                "running",
                "operational",
                "operating",
                "functioning",
                "organized",
                "organised",
            ],
        )
    })
}

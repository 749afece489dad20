//! Work that comes back whatever happens: running, answering, handling.

use super::reading::Reading;

/// "Handle incoming requests", "Ensure ongoing compliance": work that comes back whatever happens, with
/// nothing said of how it should get better.
pub(crate) fn returning_work(reading: &Reading<'_>) -> Option<usize> {
    let at = reading.head.start();
    let end = reading.tokens().len();
    let goes_on = match reading.lemma(at) {
        "process" if reading.says(at + 1, &["all", "every", "incoming"]) => true,
        "ensure" | "process" | "submit" | "file" if ends_with(reading, end, "on", "time") => true,
        "support" | "fulfill" | "serve" if is_incoming_somewhere(reading, at, end) => true,
        "defend" | "protect" => keeps_a_share(reading, at, end),
        "provide" => {
            serves_colleagues(reading, at, end) || (at + 1..end).any(|at| comes_back(reading, at))
        }
        "handle" | "process" | "resolve" | "address" | "answer" | "respond" | "respond to" => {
            (at + 1..end).any(|at| comes_back(reading, at) || is_incoming(reading, at))
        }
        "manage" | "ensure" | "perform" | "conduct" | "carry out" | "run" | "do" => {
            (at + 1..end).any(|at| comes_back(reading, at))
        }
        "stay" | "remain" => {
            reading.says(
                at + 1,
                &[
                    "compliant",
                    "current",
                    "operational",
                    "aware",
                    "informed",
                    "abreast",
                    "vigilant",
                ],
            ) || reading.says(at + 1, &["on", "up"])
                && reading.says(at + 2, &["top", "track", "to"])
        }
        "monitor" | "administer" | "oversee" => true,
        // One project on budget is work with an end, all of them are the day job.
        "deliver" | "finish" | "complete" if ends_with(reading, end, "on", "budget") => {
            reading.says(at + 1, &["all", "our", "every", "each"])
        }
        "deliver" => {
            reading.word(at + 1) == "on"
                && (at + 2..end).any(|at| {
                    reading.means(at, &["roadmap", "plan", "project", "commitment", "backlog"])
                })
        }
        "keep" => {
            runs_on(reading, end)
                || ends_with(reading, end, "in", "order")
                || ends_with(reading, end, "to", "date")
        }
        _ => false,
    };
    let clause = |at: usize| reading.says(at, &["so", "that", "who", "where", "without", "before"]);
    (goes_on && !(at..end).any(clause)).then_some(at)
}

/// "Defend our existing customer base".
fn keeps_a_share(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let is_there = |at: usize| reading.says(at, &["existing", "installed", "current"]);
    let is_share = |at: usize| {
        reading.means(
            at,
            &[
                "base", "revenue", "customer", "client", "account", "business", "share", "income",
            ],
        )
    };
    (at + 1..end).any(is_there) && (at + 1..end).any(is_share)
}

/// "Support all requests".
fn is_incoming_somewhere(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    (at + 1..end).any(|at| is_incoming(reading, at))
}

/// "Provide legal advice to the departments": a service that the organization has for itself.
fn serves_colleagues(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let serves = |at: usize| {
        reading.means(
            at,
            &[
                "support",
                "advice",
                "representation",
                "assistance",
                "guidance",
                "counsel",
                "maintenance",
                "oversight",
                "administration",
            ],
        )
    };
    let is_own = |at: usize| {
        reading.means(
            at,
            &[
                "department",
                "staff",
                "council",
                "board",
                "manager",
                "director",
                "unit",
                "team",
                "office",
                "colleague",
                "division",
                "city",
                "authority",
                "agency",
                "management",
            ],
        )
    };
    (at + 1..end).any(|service| {
        serves(service) && reading.word_before(service) != "to" && (service + 1..end).any(is_own)
    })
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

/// "… with empathy".
fn says_how(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens().len()).any(|at| reading.says(at, &["with", "as"]))
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
            "call",
        ],
    );
    match reading.word(at) {
        "incoming" => true,
        "all" | "customer" | "client" | "user" => arrives && !says_how(reading, at),
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

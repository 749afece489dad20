//! What is read out of the words of a key result.

use aimwell::domain::{Line, Metric, Target};
use aimwell::hints::read_metric;

#[track_caller]
fn reads(text: &str, unit: &str, baseline: Option<f64>, target: Target) {
    let expected = Metric::new(Line::new(unit), baseline, target);
    assert_eq!(read_metric(text), expected.ok(), "{text}");
    assert!(read_metric(text).is_some(), "{text}");
}

#[track_caller]
fn reads_nothing(texts: &[&str]) {
    for text in texts {
        assert_eq!(read_metric(text), None, "{text}");
    }
}

#[test]
fn from_one_value_to_another() {
    reads(
        "Increase test coverage from 60% to 85%",
        "%",
        Some(60.0),
        Target::Increase(85.0),
    );
    reads(
        "Failed payments fall from 1.8% to 0.6%",
        "%",
        Some(1.8),
        Target::Decrease(0.6),
    );
    reads("NPS 32 → 45", "", Some(32.0), Target::Increase(45.0));
    reads(
        "Change failure rate 18% -> 8%",
        "%",
        Some(18.0),
        Target::Decrease(8.0),
    );
    reads(
        "Cut p95 latency from 820 to 570 ms",
        "ms",
        Some(820.0),
        Target::Decrease(570.0),
    );
    reads(
        "Reduce lead time from 3 weeks to 10 days",
        "days",
        Some(21.0),
        Target::Decrease(10.0),
    );
    reads(
        "Grow ARR from €1.2m to €1.8m",
        "€",
        Some(1_200_000.0),
        Target::Increase(1_800_000.0),
    );
    reads(
        "Weekly active teams from 1,200 to 2,000",
        "",
        Some(1200.0),
        Target::Increase(2000.0),
    );
    reads(
        "Drop open tickets to 20 from 140",
        "",
        Some(140.0),
        Target::Decrease(20.0),
    );
    reads(
        "Raise rating from 4.1 to at least 4.5 of 5",
        "",
        Some(4.1),
        Target::AtLeast(4.5),
    );
    reads(
        "conversion 2.1% to 3%",
        "%",
        Some(2.1),
        Target::Increase(3.0),
    );
    reads(
        "Reduce wait from nine to five days",
        "days",
        Some(9.0),
        Target::Decrease(5.0),
    );
}

#[test]
fn what_a_value_replaces_is_where_it_starts() {
    reads(
        "Filing a claim takes 3 minutes instead of 18",
        "minutes",
        Some(18.0),
        Target::Decrease(3.0),
    );
    reads(
        "Applicants hear back within 5 days, not 16",
        "days",
        Some(16.0),
        Target::AtMost(5.0),
    );
    reads(
        "Owners spend 20 minutes on reminders rather than 2 hours",
        "minutes",
        Some(120.0),
        Target::Decrease(20.0),
    );
}

#[test]
fn nothing_at_all_is_an_upper_edge() {
    reads("Clients lost: 0", "", None, Target::AtMost(0.0));
    reads("Cut the backlog to zero", "", None, Target::Decrease(0.0));
}

#[test]
fn a_gap_leaves_nothing_to_read() {
    reads_nothing(&[
        "Returns within 30 days fall from __% to __%",
        "Raise NPS from __ to 50",
        "Stay below __ per 1,000 resident days",
        "Churn falls from X% to 3%",
    ]);
}

#[test]
fn thresholds_and_bands() {
    reads(
        "Reduce rollback rate to under 1%",
        "%",
        None,
        Target::AtMost(1.0),
    );
    reads(
        "Satisfaction of at least 4.5 of 5",
        "",
        None,
        Target::AtLeast(4.5),
    );
    reads("p95 < 200 ms", "ms", None, Target::AtMost(200.0));
    reads("p99 stays below 400ms", "ms", None, Target::AtMost(400.0));
    reads(
        "Delivery takes between 5 and 7 days",
        "days",
        None,
        Target::Between {
            low: 5.0,
            high: 7.0,
        },
    );
    reads("csat >= 4.5/5", "", None, Target::AtLeast(4.5));
    reads(
        "Response within 2 hours",
        "hours",
        None,
        Target::AtMost(2.0),
    );
    reads(
        "No more than 3 open incidents",
        "open incidents",
        None,
        Target::AtMost(3.0),
    );
}

#[test]
fn values_to_reach() {
    reads("Reach NPS 50", "", None, Target::Increase(50.0));
    reads("Reach 10k users", "users", None, Target::Increase(10_000.0));
    reads("1,200 users", "users", None, Target::Increase(1200.0));
    reads("Reduce churn to 2.1 %", "%", None, Target::Decrease(2.1));
    reads(
        "Reach €1.2m in new business",
        "€",
        None,
        Target::Increase(1_200_000.0),
    );
    reads(
        "Cut SOC 2 findings to 3 by Q3 2026",
        "",
        None,
        Target::Decrease(3.0),
    );
}

#[test]
fn nothing_when_unsure() {
    reads_nothing(&[
        "",
        "Reduce P99 latency of payment processing by 30%",
        "Get SOC 2 certified",
        "Launch v2 by 30 June",
        "Grow in 2026",
        "Q3",
        "Double revenue",
        "Deploy Feature X",
        "Increase attendance from 80% to 60%",
        "Raise conversion from 2% to 3% and retention from 20% to 30%",
        "One in five patients books online",
        "Rank in the top 3",
        "3x more orders",
        "from 5 to 5",
    ]);
}

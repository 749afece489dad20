//! `output`: the key result is the delivery of a thing.
//!
//! A thing can be delivered on the day and help nobody. What it should change is the key result; the
//! delivery is the bet on it.
//!
//! Silent when the sentence also measures what changes ("Checkout redesign lifts conversion from 2.1%
//! to 2.8%"): then the delivery is named as the means.

use super::super::reading::{Reading, WorkKind};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "output",
    title: "Work instead of a result",
    severity: Severity::Defect,
    flags: "A key result that is the delivery of a thing: built, launched, finished, live.",
    spares: "A delivery that is named as the means of a measured change, as in “Checkout redesign lifts conversion from 2.1% to 2.8%”.",
    why: "A thing can be delivered on time and change nothing. The change it is meant to bring is the key result; the delivery is the bet on it.",
    weak: "Deploy the new booking system",
    strong: "Patients who book online rise from 20% to 45%",
    question: "Once this is delivered, what will be different, and for whom?",
    source: "Josh Seiden, Outcomes Over Output (2019): an outcome is a change in what people do, output is what we make.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    Finding::of_work(
        reading,
        WorkKind::Delivered,
        "is work: it can be finished without anyone noticing.",
    )
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_deliveries() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Deploy Feature X",
                "Deploy Feature X by __",
                "Complete Feature X",
                "Launch v2 by 30 June",
                "100% of services migrated",
                "The new intranet is live",
                "Roll out the CRM to 200 sales reps",
                "Customer portal launched in Q2",
                "KR2: implementing single sign-on",
                "We will redesign the careers page",
                "Build a data warehouse",
                "Train 100% of staff on fire safety",
                "The scheduler has a retry queue",
                "Opening hours are listed on the website",
                "The handbook describes who decides",
                "The price catalogue is maintained and updated every month",
                "Feature flags are enabled by default in the app",
                "Triage protocol is in place at all clinics",
                "Release the top 5 requests from the forum",
                "Complete 100% of mandatory fire training",
                "There is a style guide for brochures",
                "The scanner detects duplicate invoices",
                "Ledgero imports bank files",
                "Price calculator live: fees and taxes",
                "Data migration 80% complete",
                "80% of the manuals translated",
                "Self-service kiosk in 4 branches",
                "100% of wards have a hygiene plan",
                "Ensure that all crews have a checklist",
                "Remove the manual approval of small orders",
                "Launch subscription-based pricing",
                "Resolve the top 30 lint warnings",
                "Terraform the staging area",
                "Create a 3-minute video",
                "Soft-launch the lending desk",
                "Every depot has a fire map",
                "100% of staff trained on the new till",
                "Bring the scanner into service",
                "Migration of all archives to the vault",
                "100% completion of the appraisals",
                "100% of reps complete their territory plan",
                "Records of the archive cleaned up",
                "There is an up-to-date floor plan of the hall",
                "Address the top 10 findings of the audit",
                "Optimise the top 10 slowest reports",
                "Ensure that we publish the price list",
                "Work with sales to update the deck",
                "Help legal by revising the contract template",
                "Branch managers to launch a loyalty card",
                "Switch our telephony to VoIP",
                "Build a page where guests can change their booking without calling us",
                "Geotag the trail network",
            ],
        );
    }

    #[test]
    fn silent_on_results() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Checkout redesign lifts conversion from 2.1% to 2.8%",
                "Launch chat to cut first reply from 8 hours to 2 hours",
                "Deliver 95% of parcels within 2 days",
                "Reduce deployment time by 50%",
                "Release frequency from monthly to weekly",
                "Support tickets fall from 400 to 200 a week",
                "Wrong records opened at the kiosk stay at 0",
                "Wrong records opened: 0",
                "Fixes that hold: at least __ of 5",
                "Screens built from shared parts rise from __% to __%",
                "__% of environments are created by the teams themselves (today __%)",
                "Pages published with an error remain below 3 a month",
                "Generate $2M in pipeline",
                "80% of tickets resolved within 4 hours",
                "Test coverage of 85%",
                "Increase user engagement with Feature X by 20%",
                "Build trust with patients",
                "Street light outages fixed within 3 days",
                "Potholes repaired within 10 days",
                "Customers have 3 more hours a week",
                "12 villages connected to clean water",
                "The scanner catches 95% of duplicate invoices",
                "Records are 98% complete",
                "Complete 95% of repairs on schedule",
                "Publish grades within 5 days of each exam",
                "100% of wards have fewer than 2 falls a month",
                "Portal handles 500 requests per second",
                "Course completed by 70% of participants",
                "4 of 5 branches adopt the playbook",
                "90% of permits decided inside 8 weeks",
                "3 clinics run our scheduler in production",
                "100% of participants finish the course",
                "The share of claims settled by phone goes up to half",
                "70% of demos considered useful by visitors",
                "Make the site easy to use",
                "Create clarity on all levels",
                "Ensure the handovers are smooth",
                "There is a better and faster cache",
            ],
        );
    }
}

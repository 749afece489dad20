// A cycle that is under way on whichever day the tests run: nine weeks of check-ins on three objectives, with
// a course correction, a corrected check-in, a skip, and something for every status.
import { go } from "./company.mjs";

const STAMPS = { created: "1a204a12780-0-5eed" };
export const uuid = (kind, number) => `0000000${kind}-0b5e-4c1d-9a77-${String(number).padStart(12, "0")}`;

/** The day so many days from today, as files have it. */
export function day(offset) {
  const date = new Date();
  date.setHours(12);
  date.setDate(date.getDate() + offset);
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Today is day 63 of 91: 69 of 100 points are expected. */
const START = -62;
const END = 28;
/** The days of the weekly check-ins, the last of them two days ago. */
const WEEKS = Array.from({ length: 9 }, (_, week) => -58 + 7 * week);

const metric = (unit, baseline, target, shape) => ({ kind: "metric", unit, ...(baseline === null ? {} : { baseline }), shape, ...(Array.isArray(target) ? { low: target[0], high: target[1] } : { target }) });
const step = (title, done) => ({ title, weight: 1, done });

export const CHURN = "Monthly churn falls from 18% to 9%";
export const NPS = "Recommendation score rises from 21 to 45";
export const AUDIT = "The SOC 2 audit is passed";
export const LATENCY = "P99 latency of payments falls from 820 to 570 ms";
export const FAILED = "Failed payments stay at or below 0.6%";
export const PAYOUT = "Payout questions solved in the first call rise from 54% to 75%";
export const FIRST = "Days to the first change in production fall from 12 to 1";
export const NEVER = "New colleagues who set up without a question rise from 20% to 80%";
export const BARE = "Nobody waits for an account";

const weekly = (values, confidence, notes = []) => values.map((value, week) => ({ offset: WEEKS[week], value, confidence: confidence[week], note: notes[week] ?? "" }));

const SPEC = [
  {
    title: "Customers stay because the product keeps its promise",
    why: "Every tenth customer who leaves takes a friend along.",
    team: 1,
    keyResults: [
      {
        title: CHURN,
        measure: metric("%", 18, 9, "decrease"),
        checkIns: weekly([18, 17.6, 17, 16.1, 15.8, 14.9, 14.2, 13.6, 13.1], [7, 7, 6, 6, 5, 6, 6, 6, 6], ["", "", "", "", "The new onboarding went live", "", "", "", "Win-back calls work better than mails"]),
        correction: { offset: -28, reason: "The price rise took effect a quarter early", from: ["Monthly churn falls from 18% to 6%", metric("%", 18, 6, "decrease")] },
        slip: { week: 3, value: 1.61 },
      },
      { title: NPS, measure: metric("", 21, 45, "increase"), checkIns: weekly([21, 23, 27, 28, 31, 34, 35, 38, 39], [8, 8, 8, 8, 9, 9, 9, 9, 9]) },
      {
        title: AUDIT,
        measure: { kind: "milestone", steps: [step("Controls documented", true), step("Gaps closed", true), step("Dry run", true), step("Report signed", false)] },
        checkIns: [0, 0.25, 0.5, 0.75].map((done, index) => ({ offset: WEEKS[2 * index + 2], done, confidence: 8 })),
      },
    ],
  },
  {
    title: "Paying feels instant and never fails",
    why: "Every second at the till costs us the customers we worked hardest for.",
    team: 2,
    keyResults: [
      { title: LATENCY, measure: metric("ms", 820, 570, "decrease"), checkIns: weekly([820, 800, 761, 702, 640, 611, 590, 565, 545], [6, 6, 7, 8, 9, 9, 10, 10, 10]) },
      { title: FAILED, measure: metric("%", null, 0.6, "at_most"), checkIns: weekly([0.5, 0.5, 0.4, 0.5, 0.6, 0.5, 0.4, 0.6, 0.9], [9, 9, 9, 9, 8, 8, 8, 8, 7]) },
      {
        title: PAYOUT,
        measure: metric("%", 54, 75, "increase"),
        checkIns: weekly([54, 53, 52, 55, 56, 57, 57, 58, 58], [5, 4, 4, 4, 4, 3, 3, 3, 3]).map((each, week) => (week === 6 ? { ...each, value: undefined, skipped: true, note: "The desk was on a retreat" } : each)),
      },
    ],
  },
  {
    title: "New teams are productive in their first week",
    why: "",
    keyResults: [
      { title: FIRST, measure: metric("days", 12, 1, "decrease"), checkIns: weekly([12, 11, 9, 8, 6, 5], [7, 7, 7, 8, 8, 8]) },
      { title: NEVER, measure: metric("%", 20, 80, "increase"), checkIns: [] },
      { title: BARE, measure: null, checkIns: [] },
    ],
  },
];

let last = 0;

function checkIn({ offset, value, done, skipped, confidence, note = "" }, replaces) {
  last += 1;
  return { id: uuid(7, last), date: day(offset), value, done, skipped, confidence, note, by: "Mina", replaces, stamps: { created: `1a204a12780-${last.toString(16)}-5eed` } };
}

function checkIns({ checkIns: all, slip }) {
  return all.flatMap((each, week) => {
    if (slip?.week !== week) return [checkIn(each)];
    const wrong = checkIn({ ...each, value: slip.value, note: "Typed in a hurry" });
    return [wrong, checkIn(each, wrong.id)];
  });
}

/** The file; `isDrafted` leaves out whatever comes after the drafting. */
export function quarter({ isDrafted = false } = {}) {
  last = 0;
  let number = 0;
  const keyResult = (spec, place) => {
    const { title, measure, correction } = spec;
    number += 1;
    const known = { id: uuid(5, number), title, measure, owner: null, weight: 1, source: "", position: (0x10 + place).toString(16), initiatives: [], proposals: [], stamps: STAMPS };
    if (isDrafted) return known;
    if (correction)
      known.corrections = [
        {
          id: uuid(8, number),
          date: day(correction.offset),
          reason: correction.reason,
          by: "Mina",
          before: { title: correction.from[0], measure: correction.from[1] },
          after: { title, measure },
          stamps: STAMPS,
        },
      ];
    return { ...known, check_ins: checkIns(spec) };
  };
  const objectives = SPEC.map(({ title, why, team, keyResults }, place) => ({
    id: uuid(4, place + 1),
    title,
    why,
    owners: team ? [{ team: uuid(1, team) }] : [],
    aligned_to: null,
    ambition: "aspirational",
    position: (0x10 + place).toString(16),
    key_results: keyResults.map(keyResult),
    stamps: STAMPS,
  }));
  return {
    format: "aimwell",
    version: 1,
    exported_at: "2026-11-22T19:04:13.123Z",
    workspace: {
      teams: ["Growth", "Payments"].map((name, place) => ({ id: uuid(1, place + 1), name, stamps: STAMPS })),
      people: [],
      cycles: [{ id: uuid(3, 1), name: "This quarter", start: day(START), end: day(END), cadence: "weekly", objectives, stamps: STAMPS }],
      deleted: [],
    },
  };
}

export const DOCUMENT = `#/cycles/${uuid(3, 1)}`;
export const PROGRESS = `#/progress/${uuid(3, 1)}`;
const TITLES = SPEC.flatMap(({ keyResults }) => keyResults.map(({ title }) => title));
/** The address of the history of a key result. */
export const historyOf = (title) => `#/key-results/${uuid(5, TITLES.indexOf(title) + 1)}/history`;

/** Imports the cycle and goes to a place in it. */
export async function importQuarter(page, place = DOCUMENT, file = quarter()) {
  await page.upload("Import", { name: "quarter.json", content: JSON.stringify(file) });
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, DOCUMENT);
  await page.status().reads("Saved");
  if (place !== DOCUMENT) {
    await go(page, place);
    await page.main().heading().first().hasFocus();
  }
}

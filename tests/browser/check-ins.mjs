// A cycle that is under way, with key results that were checked in on eight days ago, whatever day it is.
import { go } from "./company.mjs";

/** Opens such a cycle and checks it in. */
export async function openCheckIn(page, file = running()) {
  await keep(page, file);
  await go(page, "#/check-in");
  await page.heading(file.workspace.cycles[0].objectives[0].key_results[0].title).appears();
}

/** Has the browser keep a file as its workspace, and opens it. */
export async function keep(page, file) {
  await page.setStorage("aimwell.workspace", JSON.stringify(file));
  await page.reload();
}

const STAMPS = { created: "1a204a12780-0-5eed" };
const uuid = (kind, number) => `0000000${kind}-0b5e-4c1d-9a77-${String(number).padStart(12, "0")}`;

/** The day so many days after today, as files write it. */
export const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const TITLES = [
  "Payments settled on the same day rise from 10% to 60%",
  "Refunds without a call rise from 10% to 60%",
  "Invoices read by machine rise from 10% to 60%",
  "Disputes answered within a day rise from 10% to 60%",
  "Shops that reconcile by themselves rise from 10% to 60%",
];

/** What the field for the value begins with. */
export const CHECKED = "12";

const metric = (target) => ({ kind: "metric", unit: "%", baseline: 10, target, shape: "increase" });
const milestone = { kind: "milestone", steps: ["Report written", "Audit passed"].map((title) => ({ title, weight: 1, done: false })) };

/** A file with such a cycle: how many key results, whether the first is a milestone, how often its target was lowered, what was read last. */
export function running({ count = 5, milestone: isMilestone = false, lowered = 0, last = 12 } = {}) {
  const corrections = Array.from({ length: lowered }, (_, index) => ({
    id: uuid(5, index + 1),
    date: day(-20 + index),
    reason: "It was too far",
    by: "",
    before: { title: TITLES[0], measure: metric(60 + 10 * (lowered - index)) },
    after: { title: TITLES[0], measure: metric(60 + 10 * (lowered - index - 1)) },
    stamps: STAMPS,
  }));
  const key_results = TITLES.slice(0, count).map((title, index) => {
    const isSteps = isMilestone && index === 0;
    const check_in = { id: uuid(4, index + 1), date: day(-8), ...(isSteps ? { done: 0 } : { value: last }), confidence: 7, note: "First report is out", by: "Mina", stamps: STAMPS };
    return {
      id: uuid(3, index + 1),
      title,
      measure: isSteps ? milestone : metric(60),
      owner: null,
      weight: 1,
      position: `${0x10 + index}80`,
      initiatives: [],
      check_ins: [check_in],
      corrections: index === 0 ? corrections : [],
      stamps: STAMPS,
    };
  });
  const objective = { id: uuid(2, 1), title: "Payments are boring", why: "", owners: [], aligned_to: null, ambition: "aspirational", position: "80", key_results, stamps: STAMPS };
  const cycle = { id: uuid(1, 1), name: "2026 Q4", start: day(-30), end: day(60), cadence: "weekly", first_check_in_on: day(-21), objectives: [objective], stamps: STAMPS };
  return { format: "aimwell", version: 1, exported_at: "2026-11-22T19:04:13.123Z", workspace: { teams: [], people: [], cycles: [cycle] } };
}

/** Such a file whose objective has been worded anew twice. */
export function reworded() {
  const file = running();
  const [objective] = file.workspace.cycles[0].objectives;
  const titles = ["Payments work", "Payments are dull", objective.title];
  const reasons = ["Working is the least of it", "Nobody calls a payment dull; boring is the word people use"];
  objective.corrections = reasons.map((reason, index) => ({
    id: uuid(6, index + 1),
    date: day(-12 + 5 * index),
    reason,
    by: index === 0 ? "Mina" : "",
    before: { title: titles[index], measure: null },
    after: { title: titles[index + 1], measure: null },
    stamps: STAMPS,
  }));
  return file;
}

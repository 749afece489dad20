// A quarter that is over, with what was learned in it, and one that is not begun: as they come in a file.

const STAMPS = { created: "1a204a12780-0-5eed" };
const uuid = (number) => `00000000-0b5e-4c1d-9a77-${String(number).padStart(12, "0")}`;

export const OLD = uuid(1);
export const NEXT = uuid(2);
export const REVIEW = `#/review/${OLD}`;

const metric = (unit, baseline, target) => ({ kind: "metric", unit, baseline, target, shape: target > baseline ? "increase" : "decrease" });

const checkIns = (first, values) =>
  values.map((value, index) => ({ id: uuid(first + index), date: `2026-0${7 + Math.floor(index / 4)}-${String(3 + (index % 4) * 7).padStart(2, "0")}`, value, confidence: 6, note: "", by: "", stamps: STAMPS }));

function keyResult(number, title, measure, values, more = {}) {
  return { id: uuid(number), title, measure, owner: null, weight: 1, position: (128 + number).toString(16), initiatives: [], check_ins: checkIns(number * 100, values), ...more, stamps: STAMPS };
}

function objective(number, title, ambition, keyResults, more = {}) {
  return { id: uuid(number), title, why: "", owners: [], aligned_to: null, ambition, position: (128 + number).toString(16), key_results: keyResults, ...more, stamps: STAMPS };
}

export const PAYING = "Paying is the easiest part of a customer’s day";
export const PARCELS = "Parcels arrive when we said they would";
export const TIME = "Cut the median time to pay from 94 s to 40 s";
export const FAILED = "Failed payments fall from 1.8% to 0.6%";
export const PROMISED = "Promised days kept rise from 82% to 95%";

/** What people have said of the quarter that is over. */
export const SAID = {
  learned: "Two objectives were enough.",
  differently: "Ask the carriers before the quarter begins.",
};

/** The file. `all` gives every key result its last value; `old` changes the cycle that is over. */
export function quarters({ old = {}, all = {}, next = true } = {}) {
  const paying = objective(10, PAYING, "aspirational", [
    keyResult(11, TIME, metric("s", 94, 40), all[TIME] ?? [90, 78, 70, 61, 58, 54, 51]),
    keyResult(12, FAILED, metric("%", 1.8, 0.6), all[FAILED] ?? [1.8, 1.7, 1.6, 1.6, 1.5, 1.5, 1.5]),
  ]);
  const parcels = objective(20, PARCELS, "committed", [
    keyResult(21, PROMISED, metric("%", 82, 95), all[PROMISED] ?? [83, 85, 88, 90, 92, 94, 95]),
  ]);
  const cycles = [{ id: OLD, name: "2026 Q3", start: "2026-07-01", end: "2026-09-30", cadence: "weekly", ...old, objectives: [paying, parcels], stamps: STAMPS }];
  if (next) cycles.push({ id: NEXT, name: "2099 Q1", start: "2099-01-01", end: "2099-03-31", cadence: "weekly", objectives: [], stamps: STAMPS });
  return { format: "aimwell", version: 1, exported_at: "2026-10-01T08:00:00.000Z", workspace: { teams: [], people: [], cycles, deleted: [] } };
}

/** The same quarter, closed, with its lessons. */
export const closed = (more = {}) => quarters({ old: { closed_on: "2026-10-02", ...SAID }, ...more });

// A company as it comes in a file: three teams, a year above the quarter, twelve objectives on two levels,
// one team with too much, and some that hang in the air.

const STAMPS = { created: "1a204a12780-0-5eed" };
const uuid = (kind, number) => `0000000${kind}-0b5e-4c1d-9a77-${String(number).padStart(12, "0")}`;

export const TEAMS = ["Checkout", "Logistics", "Platform"];
const PEOPLE = [["Mina Okafor", 0], ["Jonas Weber", 1], ["Lucía Prieto", 2]];

/** The cycle that is under way, whatever the day: a year around it contains it. */
const QUARTER = { name: "2026 Q4", start: "2026-10-01", end: "2027-12-31" };
const YEAR = { name: "2026", start: "2026-01-01", end: "2027-12-31" };

const percent = (baseline, target) => ({ kind: "metric", unit: "%", baseline, target, shape: target > baseline ? "increase" : "decrease" });

const AIMS = [
  {
    title: "Shoppers trust us with their next order before this one has arrived",
    owners: [],
    keyResults: [
      ["Customers who order again within 60 days rise from 31% to 42%", percent(31, 42)],
      ["Orders that arrive on the promised day rise from 82% to 95%", percent(82, 95)],
    ],
  },
];

// `to` is an objective by its place in the list of all (the year's first), or [objective, key result].
const OBJECTIVES = [
  {
    title: "Paying is the easiest part of a customer’s day",
    why: "Every second at the till costs us the customers we worked hardest for.",
    teams: [0, 2],
    to: [0, 0],
    keyResults: [
      ["Cut the median time to pay from 94 s to 40 s", { kind: "metric", unit: "s", baseline: 94, target: 40, shape: "decrease" }, ["Remember the card with one tap", "Drop the address form for returning customers"], 0],
      ["Failed payments fall from 1.8% to 0.6%", percent(1.8, 0.6), ["Retry with a second acquirer"], 0],
      ["Baskets given up at the till fall from 23% to 15%", percent(23, 15)],
    ],
  },
  {
    title: "Parcels arrive when we said they would",
    why: "A late parcel is the first thing people tell their friends about.",
    teams: [1],
    to: [0, 1],
    keyResults: [
      ["Promised days kept rise from 82% to 95%", percent(82, 95), ["Promise by carrier and postcode, not by country"], 1],
      ["Questions about where a parcel is fall from 14% to 6% of orders", percent(14, 6), ["Tell of a delay before the customer notices"]],
      ["Parcels sent back unopened fall from 3.2% to 2%", percent(3.2, 2)],
    ],
  },
  { title: "Returns feel as simple as buying", teams: [1], to: 2, keyResults: [["Days to a refund fall from 11 to 4"], ["Returns solved without a call rise from 61% to 85%", percent(61, 85), ["A label in every parcel"]]] },
  { title: "Releases stop being an event", teams: [2], to: [1, 0], keyResults: [["Lead time of a change falls from 9 days to 2", null, ["One pipeline for all services"], 2], ["Changes that fail in production fall from 18% to 6%", percent(18, 6)], ["Releases outside office hours fall from 40% to 5%", percent(40, 5)]] },
  { title: "Nights on call are quiet", teams: [2], to: [1, 1], keyResults: [["Pages at night fall from 22 to 4 a month"], ["Time to restore service falls from 95 to 30 minutes", { kind: "metric", unit: "minutes", baseline: 95, target: 30, shape: "decrease" }]] },
  { title: "Fraud is caught without honest people noticing", teams: [0], to: 1, keyResults: [["Honest orders held back fall from 2.4% to 0.8%", percent(2.4, 0.8), ["Score while the basket is filled"]], ["Chargebacks stay at or below 0.2%"]] },
  { title: "Carriers compete for our parcels", teams: [1], to: 2, keyResults: [["Cost per parcel falls from €4.90 to €4.20"], ["Parcels with a second carrier to choose from rise from 35% to 80%", percent(35, 80)]] },
  { title: "Newcomers ship on their first day", teams: [2], keyResults: [["Days to the first change in production fall from 12 to 1"]] },
  { title: "Every service can be rebuilt from scratch", teams: [2], to: 4, keyResults: [["Services rebuilt in a drill within an hour rise from 20% to 90%", percent(20, 90)]] },
  { title: "Costs of the cloud follow the orders, not the calendar", teams: [2], keyResults: [["Cost per order falls from 11 to 7 cents"], ["Idle machines at night fall from 64% to 20%", percent(64, 20)]] },
  { title: "Developers find what they need without asking", teams: [2], keyResults: [] },
];

/** The file, and the titles in it. */
export function company() {
  let last = 0;
  const keyResult = ([title, measure = null, initiatives = [], person], place) => ({
    id: uuid(5, ++last),
    title,
    measure,
    owner: person === undefined ? null : { person: uuid(2, person + 1) },
    weight: 1,
    source: "",
    position: (0x10 + place).toString(16),
    initiatives: initiatives.map((title, place) => ({ id: uuid(6, ++last), title, position: (0x10 + place).toString(16), stamps: STAMPS })),
    proposals: [],
    stamps: STAMPS,
  });
  const objectives = [...AIMS, ...OBJECTIVES].map(({ title, why = "", teams = [], keyResults, to }, place) => ({
    id: uuid(4, place + 1),
    title,
    why,
    owners: teams.map((team) => ({ team: uuid(1, team + 1) })),
    aligned_to: null,
    ambition: "aspirational",
    position: (0x10 + place).toString(16),
    key_results: keyResults.map(keyResult),
    stamps: STAMPS,
    to,
  }));
  for (const objective of objectives) {
    const { to } = objective;
    if (typeof to === "number") objective.aligned_to = { objective: objectives[to].id };
    if (Array.isArray(to)) objective.aligned_to = { key_result: objectives[to[0]].key_results[to[1]].id };
    delete objective.to;
  }
  const cycle = ({ name, start, end }, number, objectives) => ({ id: uuid(3, number), name, start, end, cadence: "weekly", objectives, stamps: STAMPS });
  return {
    format: "aimwell",
    version: 1,
    exported_at: "2026-11-22T19:04:13.123Z",
    workspace: {
      teams: TEAMS.map((name, place) => ({ id: uuid(1, place + 1), name, stamps: STAMPS })),
      people: PEOPLE.map(([name, team], place) => ({ id: uuid(2, place + 1), name, team: uuid(1, team + 1), stamps: STAMPS })),
      cycles: [cycle(YEAR, 1, objectives.slice(0, 1)), cycle(QUARTER, 2, objectives.slice(1))],
      deleted: [],
    },
  };
}

export const MAP_OF_QUARTER = `#/map/${uuid(3, 2)}`;
export const QUARTER_DOCUMENT = `#/cycles/${uuid(3, 2)}`;

/** Imports a company and shows the document of its quarter. */
export async function importCompany(page, file = company()) {
  await page.upload("Import", { name: "company.json", content: JSON.stringify(file) });
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, QUARTER_DOCUMENT);
  await page.status().reads("Saved");
}

/** Goes to a place of the app, as a link in it does. */
export const go = (page, place) => page.evaluate((place) => (location.hash = place), place);

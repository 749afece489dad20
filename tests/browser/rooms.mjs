// What the tests of the room begin with.
import { deflateRawSync } from "node:zlib";
import { go } from "./company.mjs";

/** The cycle that all of these write for. */
const CYCLE = { id: "00000000-0000-4000-8000-0000000000c1", name: "2027 Q1", start: "2027-01-01", end: "2027-03-31", cadence: "weekly" };

/** What somebody hands in: a file called by their name. */
export const draft = (name, title, ...keyResults) => ({
  name: `${name}.json`,
  content: JSON.stringify({
    format: "aimwell",
    version: 1,
    workspace: { cycles: [{ ...CYCLE, objectives: [{ title, key_results: keyResults.map((title) => ({ title })) }] }] },
  }),
});

export const DRAFTS = [
  draft("ada", "Paying feels instant and never fails", "Failed payments fall from 1.8% to 0.6%", "Median time at the till falls from 40 to 25 seconds"),
  draft("grace", "Merchants settle in days, not weeks", "Median time to first payout falls from 12 to 4 days"),
  draft("katherine", "Support answers before anyone waits", "First answers within an hour rise from 40% to 80%"),
];

/** The address of an invitation, as the room makes it. */
export const invitation = (lines = ["name\tPayments offsite", "brief\tThree objectives at most.", "step\t1\tdrafting\t15\t"]) => {
  const cycle = ["cycle", CYCLE.id, CYCLE.name, CYCLE.start, CYCLE.end, CYCLE.cadence].join("\t");
  const text = ["aimwell-invitation\t1", cycle, ...lines, ""].join("\n");
  return `#/join/${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
};

/** A room that has taken in these drafts. */
export async function collect(page, drafts = DRAFTS) {
  await go(page, "#/room");
  await page.button("Choose files…").appears();
  await page.drop(drafts);
  await page.heading(`${drafts.length} drafts`).appears();
}

/** Settles on all of these objectives. */
export async function settle(page, ...titles) {
  await go(page, "#/room/choose");
  for (const title of titles) await page.checkbox(`Choose “${title}”`).click();
}

export const TITLES = ["Paying feels instant and never fails", "Merchants settle in days, not weeks"];

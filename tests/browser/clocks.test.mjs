// The days on which clocks are set forward or back are 23 or 25 hours long, and one day all the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { TITLES, running } from "./check-ins.mjs";
import { go } from "./company.mjs";
import { withPage } from "./driver/index.mjs";
import { exported, setClock } from "./scenes.mjs";

const DAY = 86_400_000;
const plus = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const spoken = (day) => new Date(`${day}T12:00:00Z`).toLocaleDateString("en-US", { dateStyle: "medium" });

// The day of the change, and moments just after its midnight, around the hour that is left out or comes twice, and
// just before the next midnight, as Greenwich has them.
const CHANGES = [
  ["Europe/Berlin", "2026-03-29", ["2026-03-28T23:05:00Z", "2026-03-29T00:59:00Z", "2026-03-29T01:01:00Z", "2026-03-29T21:55:00Z"]],
  ["Europe/Berlin", "2026-10-25", ["2026-10-24T22:05:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T22:55:00Z"]],
  ["America/New_York", "2026-03-08", ["2026-03-08T05:05:00Z", "2026-03-08T06:59:00Z", "2026-03-08T07:01:00Z", "2026-03-09T03:55:00Z"]],
  ["America/New_York", "2026-11-01", ["2026-11-01T04:05:00Z", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-11-02T04:55:00Z"]],
];

/** A cycle that began four weeks before a day, with a check-in due on it and every week. */
function around(change) {
  const file = running({ count: 1 });
  const [cycle] = file.workspace.cycles;
  Object.assign(cycle, { start: plus(change, -28), end: plus(change, 62), first_check_in_on: plus(change, -21) });
  cycle.objectives[0].key_results[0].check_ins[0].date = plus(change, -7);
  return file;
}

/** Begins a check-in of such a cycle at a moment, with nothing left of what was written before. */
async function checkInAt(page, moment, change) {
  // Only once the next document begins: the one that is left still keeps what it has.
  const kept = await page.tab.evaluateOnNewDocument((text) => {
    localStorage.clear();
    indexedDB.deleteDatabase("aimwell-edits");
    localStorage.setItem("aimwell.workspace", text);
  }, JSON.stringify(around(change)));
  await setClock(page, moment);
  await page.tab.removeScriptToEvaluateOnNewDocument(kept.identifier);
  await go(page, "#/check-in");
  await page.heading(TITLES[0]).appears();
}

const checkIns = async (page) => (await exported(page)).json.workspace.cycles[0].objectives[0].key_results[0].check_ins;

for (const [zone, change, moments] of CHANGES)
  test(`in ${zone} a check-in of ${change}, when the clocks change, is one of that day`, () =>
    withPage(
      async (page) => {
        for (const moment of moments) {
          await checkInAt(page, moment, change);
          assert.equal(await page.find("#check-in-date", "day").value(), change, moment);
          // Day 29 of 91: four weeks have passed, and a quarter of them is expected to be behind it.
          await page.textbox("Value now, in %").fill("11");
          await page.main().reads(/points behind the pace for day 29 of 91/);
          await page.button("Save and finish").click();
          await page.heading("One key result checked in").hasFocus();
          await page.main().reads(new RegExp(`The next check-in is on .*${spoken(plus(change, 7))}`));
          assert.deepEqual((await checkIns(page)).map(({ date }) => date), [plus(change, -7), change], moment);
        }
      },
      { profile: true, zone },
    ));

for (const [zone, change, moment] of [
  ["Europe/Berlin", "2026-03-29", "2026-03-30T10:00:00Z"],
  ["America/New_York", "2026-11-01", "2026-11-02T15:00:00Z"],
])
  test(`in ${zone} a check-in is dated back across the change of ${change} and stands there in the history`, () =>
    withPage(
      async (page) => {
        await checkInAt(page, moment, change);
        await page.find("#check-in-date", "day").fill(plus(change, -1));
        await page.textbox("Value now, in %").fill("30");
        await page.button("Save and finish").click();
        await page.heading("One key result checked in").hasFocus();
        assert.equal((await checkIns(page)).at(-1).date, plus(change, -1));
        await page.link("Back to the document").click();
        await page.find(".standing-link", "way to the history").click();
        await page.heading(TITLES[0]).hasFocus();
        await page.main().reads(new RegExp(`${spoken(plus(change, -1))} 30.%`));
      },
      { profile: true, zone },
    ));

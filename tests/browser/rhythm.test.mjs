// The rhythm of a cycle: what is due is seen first, its days settle in a calendar, and values on the way can be named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { PAYMENTS, exported, field, says, setClock, write } from "./scenes.mjs";

const DAY = 86_400_000;
const iso = (offset) => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);

/** Dates the cycle at hand in days from today, and says when its first check-in is; `null` leaves that as it is. */
async function dateCycle(page, start, end, first = null) {
  await page.button("Edit cycle").click();
  await field(page, "First day").fill(iso(start));
  await field(page, "Last day").fill(iso(end));
  if (first !== null) await field(page, "First check-in").fill(iso(first));
  await page.button("Keep cycle").click();
  await page.dialog().disappears();
}

const due = (page) => page.link("Check in");

test("nobody is reminded of anything before a key result is written", () =>
  withPage(async (page) => {
    await dateCycle(page, -20, 60);
    assert.equal(await due(page).count(), 0);
    assert.doesNotMatch(await page.evaluate(() => document.body.innerText), /Next check-in/);
  }));

test("what is due is the first line of the document, and leads to the check-in", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await dateCycle(page, -20, 60);
    await says(page, /3 key results are due for a check-in \(.+\)\. Check in/);
    assert.equal(await due(page).attribute("href"), "#/check-in");
    const first = await page.evaluate(() => document.querySelector("main").firstElementChild.innerText);
    assert.match(first, /due for a check-in/);
  }));

test("while nothing is due, the cycle names its next check-in", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await dateCycle(page, -1, 60);
    assert.equal(await due(page).count(), 0);
    await says(page, /Next check-in: \w+, \w+ \d+/);
  }));

test("a cycle that is over asks to be reviewed", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await dateCycle(page, -60, -1);
    await says(page, /This cycle is over\./);
    assert.equal(await page.link("Review and close").attribute("href"), "#/review");
  }));

test("the first check-in is the usual day unless another one of the cycle is chosen", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.button("Edit cycle").click();
    await says(page, /Left empty: \w+, \w+ \d+\./);
    await field(page, "First day").fill("2028-02-01");
    await field(page, "Last day").fill("2028-02-29");
    await field(page, "First check-in").fill("2028-03-01");
    await page.press("Tab");
    await page.alert().last().reads(/This day is not in the cycle\. Choose one from Feb 1, 2028 to Feb 29, 2028\./);
    await page.button("Keep cycle").click();
    assert.equal(await field(page, "First check-in").value(), "2028-03-01");
    await field(page, "First check-in").fill("2028-02-29");
    await page.button("Keep cycle").click();
    await page.dialog().disappears();
    const { json } = await exported(page);
    assert.equal(json.workspace.cycles[0].first_check_in_on, "2028-02-29");
  }));

test("the calendar of a cycle is a file with its check-ins and its review", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.button("Edit cycle").click();
    await field(page, "Name").fill("Spring; all of it");
    await says(page, /Keep the changes first; the calendar then has them\./);
    await field(page, "First day").fill("2028-01-01");
    await field(page, "Last day").fill("2028-03-31");
    await page.radio("Every two weeks").click();
    await page.button("Keep cycle").click();
    await page.button("Edit cycle").click();
    const file = await page.download(() => page.button("Download calendar").click());
    assert.equal(file.name, "check-ins-spring-all-of-it.ics");
    assert.ok(file.text.endsWith("END:VCALENDAR\r\n"));
    const text = file.text.replaceAll("\r\n ", "");
    assert.match(text, /DTSTART;VALUE=DATE:20280114\r\nDURATION:P1D\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20280331\r\n/);
    assert.ok(text.includes("SUMMARY:Review: Spring\\; all of it\r\n"));
    assert.ok(text.includes("Failed payments fall from 1.8% to 0.6%"));
  }));

test("the palette hands out the calendar", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.press("Control+k");
    await page.type("Download cal");
    const file = await page.download(() => page.press("Enter"));
    assert.match(file.name, /^check-ins-.*\.ics$/);
  }));

test("values on the way are added, explained and taken away by keys, and stay what was typed", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.button("Edit cycle").click();
    await field(page, "First day").fill("2028-01-01");
    await field(page, "Last day").fill("2028-03-31");
    await page.button("Keep cycle").click();
    await page.button("Measure: 1.8 → 0.6 %").click();
    const kept = async () => (await exported(page)).json.workspace.cycles[0].objectives[0].key_results[1].phases ?? [];
    await page.disclosure().last().focus();
    await page.press("Enter");
    await page.button("Add value on the way").focus();
    await page.press("Enter");
    await field(page, "By the end of").hasFocus();
    await field(page, "By the end of").fill("2028-02-29");
    await field(page, "Expected value").fill("1.5");
    await page.press("Tab");
    assert.deepEqual(await kept(), [{ date: "2028-02-29", value: 1.5 }]);
    await field(page, "Expected value").fill("2.5");
    await page.press("Tab");
    await page.alert().last().reads("This value is not on the way. It lies between 0.6 and 1.8.");
    assert.equal(await field(page, "Expected value").value(), "2.5");
    await field(page, "By the end of").fill("2028-03-31");
    await page.press("Tab");
    await page.alert().last().reads(/^This day does not count: choose one from Jan 1, 2028 to Mar 30, 2028\./);
    await page.button("Delete value on the way").focus();
    await page.press("Enter");
    await page.button("Add value on the way").hasFocus();
    assert.deepEqual(await kept(), []);
    await page.button("Undo").click();
    await field(page, "By the end of").appears();
    assert.equal(await field(page, "By the end of").value(), "2028-03-31");
  }));

// Places where the day is another one than in Greenwich, and where hours are skipped: in Apia the day began 14 hours
// earlier then; in São Paulo the clocks of 2018 went from 23:59 on 3 November to 1:00 on the 4th, which has no midnight.
for (const [zone, moment, day, next] of [
  ["Pacific/Apia", "2018-11-03T10:30:00Z", 4, null],
  ["Pacific/Apia", "2018-11-03T09:30:00Z", 3, "Sun, Nov 4"],
  ["America/Sao_Paulo", "2018-11-04T02:30:00Z", 3, "Sun, Nov 4"],
  ["America/Sao_Paulo", "2018-11-04T03:30:00Z", 4, null],
])
  test(`in ${zone} at ${moment}, today is the day it is there`, () =>
    withPage(
      async (page) => {
        await setClock(page, moment);
        await write(page, PAYMENTS);
        await page.button("Edit cycle").click();
        await field(page, "First day").fill("2018-11-01");
        await field(page, "Last day").fill("2018-11-30");
        await field(page, "First check-in").fill("2018-11-04");
        await page.button("Keep cycle").click();
        await page.dialog().disappears();
        await says(page, new RegExp(`day ${day} of 30`));
        await says(page, next ? new RegExp(`Next check-in: ${next}`) : /3 key results are due for a check-in \(Sunday, November 4\)/);
      },
      { profile: true, zone },
    ));

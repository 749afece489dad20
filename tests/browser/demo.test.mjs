// The demo: one click away, never mixed into what people write themselves, and gone without a trace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { PAYMENTS, objectives, says, write } from "./scenes.mjs";

const FIRST = "Families get through the week without their car";
const OPEN = "Look at a demo";
const LEAVE = "Leave the demo";

const tabStorage = (page) => page.evaluate(() => Object.keys(sessionStorage));

test("the demo is one click away from the empty document, in the middle of its cycle", () =>
  withPage(async (page) => {
    await page.load(() => page.link(OPEN).click());
    await page.region("Demo").appears();
    assert.equal((await objectives(page))[0], FIRST);
    await says(page, /day (6[4-9]|70) of 91/);
    await says(page, /key results are due for a check-in/);
    assert.deepEqual(await page.hints(), []);
    assert.equal(await page.link(OPEN).count(), 0);
  }));

test("the demo can be edited, and neither it nor the edits touch what is one's own", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    // Leaving may tidy up what was written singly.
    await page.reload();
    const before = await page.storage();
    await page.press("Control+k");
    await page.type(OPEN);
    await page.load(() => page.press("Enter"));
    await page.textbox("Objective").first().fill("Families forget that they once had a car");
    await page.status().reads("Saved");
    await page.reload();
    assert.equal((await objectives(page))[0], "Families forget that they once had a car");
    assert.deepEqual(await page.storage(), before);
    await page.load(() => page.link(LEAVE).click());
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    assert.deepEqual(await page.storage(), before);
    assert.deepEqual(await tabStorage(page), []);
    assert.equal(await page.region("Demo").count(), 0);
  }));

test("the demo is left from the palette, and begins anew the next time", () =>
  withPage(
    async (page) => {
      await page.textbox("Objective").first().fill("Nobody needs a car");
      await page.status().reads("Saved");
      await page.press("Control+k");
      await page.type(LEAVE);
      await page.load(() => page.press("Enter"));
      assert.deepEqual(await objectives(page), []);
      await page.load(() => page.link(OPEN).click());
      assert.equal((await objectives(page))[0], FIRST);
    },
    { path: "?demo" },
  ));

test("a tab with the demo and a tab with one's own work do not disturb each other", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const demo = await page.newTab();
    await demo.goto("?demo");
    await demo.textbox("Objective").first().fill("Nobody needs a car");
    await demo.status().reads("Saved");
    await page.toFront();
    await page.textbox("Why it matters").fill("Nobody waits twice.");
    await page.status().reads("Saved");
    await demo.toFront();
    assert.equal((await objectives(demo)).includes(PAYMENTS.title), false);
    await demo.reload();
    assert.equal((await objectives(demo))[0], "Nobody needs a car");
    await page.toFront();
    await page.reload();
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    assert.equal(await page.textbox("Why it matters").value(), "Nobody waits twice.");
  }));

test("only the demo asks for the file of the demo", () =>
  withPage(async (page) => {
    const files = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
    assert.ok(!(await files()).includes("/demo.json"));
    await page.goto("?demo");
    assert.ok((await files()).includes("/demo.json"));
  }));

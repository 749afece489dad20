// The storage is cleared, or cannot be used, while the app runs: what is on screen stays, and is kept again or said not to be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { clearWhileWriting } from "./faults/clearing.mjs";
import { clear, elsewhere } from "./faults/elsewhere.mjs";
import { isKept } from "./faults/full.mjs";
import { Random } from "./faults/random.mjs";
import { collect } from "./rooms.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, lines, write } from "./scenes.mjs";

// Browsers ask for the icon of a page that is a picture.
const PICTURE = { errors: true };

test("whoever clears the storage in another tab loses nothing that is open here, even if nobody writes any more", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await clear(await elsewhere(page), { databases: true });
    await eventually(async () => assert.ok((await page.storage())["aimwell.workspace"]?.includes(PAYMENTS.keyResults[2])));
    await page.status().reads("Saved");
    await page.reload();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
  }, PICTURE));

test("whenever the storage is cleared, in whichever tab, the next edit keeps everything", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const other = await elsewhere(page);
    const random = new Random(1);
    for (let times = 0; times < 4; times++) await clearWhileWriting(page, other, random);
  }, PICTURE));

test("a room whose storage was cleared keeps its drafts with the next step", () =>
  withPage(async (page) => {
    await collect(page);
    await clear(page, { databases: true });
    await page.button("Take the draft out").last().click();
    await page.heading("2 drafts").appears();
    await page.reload();
    await page.heading("2 drafts").appears();
  }));

/** Takes away what a page keeps things in, as a browser that is told to keep nothing does, until `giveBack()`. */
const block = (page, what) =>
  page.tab.evaluateOnNewDocument((what) => {
    const own = Object.getOwnPropertyDescriptor(window, what);
    Object.defineProperty(window, what, { configurable: true, get: () => { throw new DOMException("denied", "SecurityError"); } });
    (window.giveBack ??= []).push(() => Object.defineProperty(window, what, own));
  }, what);

test("where nothing can be kept, all works in memory, the page says so, and keeps it once it can", () =>
  withPage(async (page) => {
    await block(page, "localStorage");
    await block(page, "indexedDB");
    await page.reload();
    await page.region("Storage").alert().reads(/does not let the page keep anything/);
    await page.button("Add objective").click();
    await page.textbox("Objective").fill(PIPELINE.title);
    assert.equal(await isKept(page), false);
    await page.press("Control+z");
    await page.press("Control+Shift+z");
    assert.ok((await exported(page)).text.includes(PIPELINE.title));
    await page.evaluate(() => window.giveBack.forEach((give) => give()));
    await page.button("Add objective").click();
    await page.status().reads("Saved");
    assert.equal(await page.region("Storage").count(), 0);
    assert.ok(JSON.stringify(await page.storage()).includes(PIPELINE.title));
  }));

test("a storage that is taken away under the app is said to be, and gets everything once it is back", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(window, "localStorage");
      Object.defineProperty(window, "localStorage", { configurable: true, get: () => { throw new DOMException("denied", "SecurityError"); } });
      window.giveBack = () => Object.defineProperty(window, "localStorage", own);
    });
    await page.textbox("Key result").first().fill("Lead time falls from 9 to 2 days");
    await page.status().reads("Not saved");
    await page.region("Storage").alert().reads(/does not let the page keep anything/);
    const written = await lines(page);
    await page.evaluate(() => window.giveBack());
    // Whoever comes back to the page may have made room elsewhere.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await page.status().reads("Saved");
    await page.reload();
    assert.deepEqual(await lines(page), written);
  }));

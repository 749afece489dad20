// Where the work is: said on the page of snapshots, with a reminder now and then of the copy that outlives the browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, write } from "./scenes.mjs";
import { go } from "./company.mjs";

const DAY = 86_400_000;
const PLACE = "Where your work is";

/** Has the browser remember that nobody was reminded for so many days. */
async function wait(page, days) {
  await page.setStorage("aimwell.reminded", String(Date.now() - days * DAY));
  await page.reload();
  await arrived(page);
}

/** Waits until all that comes later is here. */
const arrived = (page) => eventually(async () => assert.equal(await page.evaluate(() => document.documentElement.dataset.parts), "ready"));

test("the page of snapshots says where the work is, how much room it takes, and what a file holds of it", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await go(page, "#/snapshots");
    const place = page.region(PLACE);
    await place.reads(/Kept in this browser, on this device, last on/);
    await place.reads(/Never exported from here/);
    await place.reads(/Your work takes \d+ kB of about 5,000 kB/);
    await place.reads(/With snapshots and the app itself, [\d.,]+ MB of [\d.,]+ MB/);
    await place.button("Export").click();
    await place.reads(/Exported on .*, and nothing was written since/);
    await go(page, "#/");
    await page.textbox("Key result").first().fill("Refunds take 1 day instead of 6");
    await page.status().reads("Saved");
    await go(page, "#/snapshots");
    await place.reads(/Last exported on .*; what was written since is in this browser alone/);
  }));

test("the browser is asked to keep it once somebody exports, and by a button", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.evaluate(() => {
      window.asked = 0;
      let answer = false;
      window.agree = () => (answer = true);
      navigator.storage.persisted = async () => false;
      navigator.storage.persist = async () => (window.asked++, answer);
    });
    await page.button("Export").click();
    await eventually(async () => assert.equal(await page.evaluate(() => window.asked), 1));
    await go(page, "#/snapshots");
    const place = page.region(PLACE);
    await place.reads(/Exported on .*The browser may clear it/);
    await place.button("Export").click();
    assert.equal(await page.evaluate(() => window.asked), 1);
    await place.button("Ask the browser to keep it").click();
    await place.reads(/did not promise it/);
    await page.evaluate(() => window.agree());
    await place.button("Ask the browser to keep it").click();
    await place.reads(/has promised not to clear it/);
    await place.button("Ask the browser to keep it").disappears();
  }));

test("who has written for two weeks and exported nothing is reminded, and then left alone", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await wait(page, 13);
    assert.equal(await page.region(PLACE).count(), 0);
    await wait(page, 15);
    await page.region(PLACE).reads(/in this browser alone/);
    await page.region(PLACE).button("Not now").click();
    await page.region(PLACE).disappears();
    await wait(page, 15);
    await page.region(PLACE).button("Export").click();
    await page.region(PLACE).disappears();
    await page.reload();
    await arrived(page);
    assert.equal(await page.region(PLACE).count(), 0);
  }));

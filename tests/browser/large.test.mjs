// What holds for cycles far larger than a screen: all of it is there to be read, and any line can be written.
import assert from "node:assert/strict";
import test from "node:test";
import { asFile, largeSet } from "../../benches/browser/set.mjs";
import { eventually, withPage } from "./driver/index.mjs";

const SET = largeSet(40);
const LAST = SET.at(-1);

async function withLargeCycle(claim) {
  await withPage(async (page) => {
    await page.setStorage("aimwell.workspace", asFile(SET));
    await page.reload();
    await claim(page);
  });
}

const scrollToEnd = (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

test("every line of a large cycle is on the page from the start", () =>
  withLargeCycle(async (page) => {
    const text = await page.evaluate(() => document.querySelector("main").textContent);
    for (const { title, keyResults } of SET.slice(15))
      for (const line of [title, ...keyResults]) assert.ok(text.includes(line), line);
  }));

test("an objective far down can be written as soon as it is near, and is kept", () =>
  withLargeCycle(async (page) => {
    await eventually(async () => {
      await scrollToEnd(page);
      await page.region(LAST.title).textbox("Objective").appears();
    });
    const line = page.region(LAST.title).textbox("Objective");
    await line.focus();
    await page.press("End");
    await page.type(" again");
    await page.status().reads("Saved");
    const stored = await page.storage();
    assert.ok(!stored["aimwell.workspace"].includes("again"), "the whole cycle was written for one word");
    await page.reload();
    await eventually(async () => {
      await scrollToEnd(page);
      await page.region(`${LAST.title} again`).textbox("Objective").appears();
    });
  }));

test("a line that is being written stays as it is however far the page is scrolled", () =>
  withLargeCycle(async (page) => {
    const line = page.region(SET[0].title).textbox("Key result").nth(0);
    await line.focus();
    await scrollToEnd(page);
    await page.region(LAST.title).textbox("Objective").appears();
    await page.press("End");
    await page.type(" or less");
    assert.equal((await page.focused()).value, `${SET[0].keyResults[0]} or less`);
  }));

test("what goes to print has every line of a large cycle", () =>
  withLargeCycle(async (page) => {
    const pdf = await page.tab.pdf();
    assert.ok(pdf.length > 20_000);
  }));

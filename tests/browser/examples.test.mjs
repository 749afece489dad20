// The page of examples: finding one, copying it, and what goes wrong elsewhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PIPELINE, keyResults, objectives, write } from "./scenes.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };
const HASH = "#/examples";

test("the empty document leads to the examples", () =>
  withPage(async (page) => {
    await page.link("Or start from an example").click();
    await page.heading("Examples").hasFocus();
    await page.main().link("Security").click();
    await page.heading("Security").hasFocus();
    const sets = await page.main().article().count();
    assert.ok(sets >= 5, `${sets} sets`);
    assert.equal(await page.main().button("Use this").count(), sets);
    assert.match(await page.main().article().first().text(), /Why it is good: \S/);
    await page.link("All examples").click();
    await page.main().link("Security").hasFocus();
  }));

test("Use this copies a set behind the others, with gaps for the numbers, and goes to the first of them", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.link("Examples").click();
    await page.main().link("Customer support").click();
    const first = page.main().article().first();
    const title = await first.attribute("aria-label");
    await first.button("Use this").click();
    await eventually(async () => assert.match((await page.focused()).value ?? "", /__/));
    assert.equal(await page.evaluate(() => getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), "__");
    assert.deepEqual((await objectives(page)).map((text) => text.replace(/__/g, "")).slice(0, 1), [PIPELINE.title]);
    assert.equal((await objectives(page)).length, 2);
    assert.equal((await objectives(page))[1].replace(/__/g, ""), title.replace(/[\d.,]+/g, (number) => (title.includes("__") ? "" : number)));
    assert.ok((await keyResults(page)).slice(PIPELINE.keyResults.length).some((text) => text.includes("__")));
    await page.button("Undo").click();
    assert.deepEqual(await objectives(page), [PIPELINE.title]);
  }));

test("the search looks at all of them, by the beginnings of words", () =>
  withPage(async (page) => {
    await page.searchbox("Search the examples").fill("patien");
    await page.main().status().reads(/^(One example|\d+ examples)$/);
    const found = await page.main().article().map((article) => article.innerText);
    assert.ok(found.length > 0);
    for (const text of found) assert.match(text, /\bpatien/i);
    await page.searchbox("Search the examples").fill("zzzz");
    await page.main().status().reads(/^No example has these words/);
    await page.searchbox("Search the examples").fill("");
    await page.heading("How it goes wrong").appears();
  }, { path: HASH }));

test("each failure shows what was written beside what was written instead, with its hints by name", () =>
  withPage(async (page) => {
    await page.heading("How it goes wrong").appears();
    const failures = await page.main().article().map((article) => article.innerText);
    assert.ok(failures.length >= 3);
    for (const text of failures) assert.match(text, /What was written[\s\S]*What was written instead/);
    const hint = page.main().article().first().link().first();
    const title = await hint.text();
    await hint.click();
    await page.heading(title).hasFocus();
  }, { path: HASH }));

test("examples that did not arrive leave a sentence and a way out", () =>
  withPage(async (page) => {
    await page.evaluate(() => (globalThis.aimwellExamples = Promise.resolve(null)));
    await page.link("Examples").click();
    await page.main().alert().reads(/did not arrive.*Reload/);
    await page.link("Back to the document").click();
    await page.button("Add objective").appears();
  }));

test("on a phone the way there is at the end of the page, and nothing is cut off", () =>
  withPage(async (page) => {
    await page.link("Examples").click();
    await page.heading("How it goes wrong").appears();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  }, PHONE));

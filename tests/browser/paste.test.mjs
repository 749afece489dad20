// Pasting several lines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, keyResults, objectives, paste, write } from "./scenes.mjs";

const SHEET = `Our quarter

O: ${PIPELINE.title}
- ${PIPELINE.keyResults[0]}
  - Cache the build
- Deploy Feature X
`;

test("several lines are shown as the structure they make, then added as one edit", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.evaluate(() => document.activeElement.blur());
    assert.ok(await paste(page, SHEET));
    const dialog = page.dialog("Paste several lines");
    const text = await dialog.text();
    for (const shown of [PIPELINE.title, PIPELINE.keyResults[0], "Cache the build", "one hint", "Our quarter", "At the end of"])
      assert.ok(text.includes(shown), shown);
    await page.tabTo("button", "Paste");
    await page.press("Enter");
    await page.textbox("Objective").last().hasFocus();
    assert.deepEqual(await objectives(page), [PAYMENTS.title, PIPELINE.title]);
    await page.region(PIPELINE.title).textbox("Initiative").reads("Cache the build");
    await page.press("Control+z");
    await page.region(PIPELINE.title).disappears();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
  }));

test("a list pasted into an empty key result becomes key results of its objective", () =>
  withPage(async (page) => {
    await write(page, { ...PAYMENTS, keyResults: PAYMENTS.keyResults.slice(0, 1), initiative: null });
    await page.textbox("Key result").press("Enter");
    await page.textbox("Key result").last().hasFocus();
    await paste(page, `- ${PIPELINE.keyResults[0]}\n- ${PIPELINE.keyResults[1]}`);
    await page.dialog().button("Paste").click();
    await eventually(async () =>
      assert.deepEqual(await keyResults(page), [PAYMENTS.keyResults[0], ...PIPELINE.keyResults.slice(0, 2)]));
    await page.textbox("Key result").nth(1).hasFocus();
  }));

test("the same text can be taken as one line, where the caret was", () =>
  withPage(async (page) => {
    await write(page, { ...PAYMENTS, keyResults: PAYMENTS.keyResults.slice(0, 1) });
    await page.textbox("Objective").fill("Paying , always");
    await page.evaluate(() => document.activeElement.setSelectionRange(7, 7));
    await paste(page, "feels instant\nand safe");
    await page.radio("As one line").click();
    await page.dialog().button("Paste").click();
    await page.textbox("Objective").reads("Paying feels instant and safe, always");
    await page.textbox("Objective").hasFocus();
  }));

test("Cancel changes nothing and gives the focus back", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.textbox("Key result").first().focus();
    await paste(page, "one\ntwo");
    await page.dialog().button("Cancel").click();
    await page.dialog().disappears();
    await page.textbox("Key result").first().hasFocus();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
  }));

test("a single line, and several in a field that may hold them, are left to the browser", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.textbox("Key result").first().focus();
    assert.equal(await paste(page, "one line"), false);
    await page.textbox("Why it matters").focus();
    assert.equal(await paste(page, "one\ntwo"), false);
    assert.equal(await page.dialog().count(), 0);
  }));

test("a text that is too long to look through is cut, and that is said", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.evaluate(() => document.activeElement.blur());
    await paste(page, "- Failed payments fall from 9% to 1%\n".repeat(500));
    assert.match(await page.dialog().text(), /last 100 lines are left out/);
  }));

test("rows of a Markdown table become lines", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.evaluate(() => document.activeElement.blur());
    await paste(page, `| Objective | Key result |\n|---|---|\n| ${PIPELINE.title} | ${PIPELINE.keyResults[0]} |\n| | ${PIPELINE.keyResults[1]} |`);
    await page.dialog().button("Paste").click();
    await page.region(PIPELINE.title).textbox("Key result").counts(2);
  }));

// All of it without a mouse.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, keyResults, marked, objectives, write } from "./scenes.mjs";

test("a set is written by keys alone: Enter goes on, an empty line goes up a level", () =>
  withPage(async (page) => {
    await page.tabTo("button", "Add objective");
    await page.press("Enter");
    await page.textbox("Objective").hasFocus();
    await page.type(PIPELINE.title);
    for (const title of PIPELINE.keyResults) {
      await page.press("Enter");
      await page.type(title);
    }
    // An objective that has no key results yet would rightly be marked after a pause.
    assert.deepEqual(await marked(page), []);
    await page.press("Enter");
    await page.press("Enter");
    await page.type(PAYMENTS.title);
    await eventually(async () => assert.deepEqual(await objectives(page), [PIPELINE.title, PAYMENTS.title]));
    assert.deepEqual(await keyResults(page), PIPELINE.keyResults);
  }));

test("Enter in the middle of a set adds a line there", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.textbox("Key result").first().press("Enter");
    await page.type("Rollbacks fall from 8% to 2% of releases");
    const [first, second, third] = PIPELINE.keyResults;
    await eventually(async () =>
      assert.deepEqual(await keyResults(page), [first, "Rollbacks fall from 8% to 2% of releases", second, third]));
  }));

test("Backspace removes an empty line and goes to the one before", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.textbox("Key result").last().press("Enter");
    await page.textbox("Key result").counts(4);
    await page.press("Backspace");
    await page.textbox("Key result").counts(3);
    await page.textbox("Key result").last().hasFocus();
    await page.press("Backspace");
    assert.equal(await page.textbox("Key result").last().value(), PIPELINE.keyResults[2].slice(0, -1));
  }));

test("deleting the only objective leaves the keyboard at the button for a new one", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.textbox("Objective").hasFocus();
    await page.press("Backspace");
    await page.textbox("Objective").disappears();
    await page.button("Add objective").hasFocus();
  }));

test("an initiative is added, moved on and deleted by keys", () =>
  withPage(async (page) => {
    await write(page, { ...PIPELINE, initiative: "Cache the build" });
    await page.textbox("Initiative").press("Alt+ArrowDown");
    await page.listitem(PIPELINE.keyResults[1]).textbox("Initiative").hasFocus();
    await page.tabTo("button", "Delete initiative");
    await page.press("Enter");
    await page.textbox("Initiative").disappears();
    await page.press("Control+z");
    await page.listitem(PIPELINE.keyResults[1]).textbox("Initiative").reads("Cache the build");
  }));

test("undo goes back step by step, typing by typing, and redo forth", () =>
  withPage(async (page) => {
    await write(page, { title: PIPELINE.title, keyResults: PIPELINE.keyResults.slice(0, 1) });
    await page.press("Control+z");
    await page.textbox("Key result").reads("");
    await page.press("Control+z");
    await page.textbox("Key result").disappears();
    await page.press("Control+y");
    await page.press("Control+y");
    await page.textbox("Key result").reads(PIPELINE.keyResults[0]);
  }));

test("a file is handed out and taken in by keys", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const file = await page.download(async () => {
      await page.button("Export").focus();
      await page.press("Enter");
    });
    await page.clearStorage();
    await page.reload();
    const open = async () => {
      await page.button("Import").focus();
      await page.press("Enter");
    };
    await page.choose(open, { name: file.name, content: file.text });
    await page.dialog(`Import ${file.name}`).appears();
    await page.tabTo("button", "Import");
    await page.press("Enter");
    await page.textbox("Key result").counts(3);
  }));

test("Escape closes a dialog and nothing has changed", () =>
  withPage(async (page) => {
    await page.button("Edit cycle").focus();
    await page.press("Enter");
    await page.dialog("Edit cycle").appears();
    await page.press("Escape");
    await page.dialog("Edit cycle").disappears();
    await page.heading("Edit cycle").disappears();
    await page.button("Edit cycle").hasFocus();
  }));

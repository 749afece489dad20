// What people do about a hint: take its way out, dismiss it with a reason, bring it back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { exported, keyResults, write } from "./scenes.mjs";

const TITLE = "Sellers open their shop without calling us";
const WORK = { title: TITLE, keyResults: ["Deploy the new help centre"] };

/** The words that are selected in the text box that has the focus. */
const selected = (page) =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });

test("work moves to the initiatives with one press, and what is left to write is selected", () =>
  withPage(async (page) => {
    await write(page, WORK);
    const line = page.textbox("Key result");
    await line.focus();
    const fix = page.button("Move to initiatives");
    const preview = await fix.attribute("aria-describedby");
    assert.deepEqual(await page.evaluate((id) => document.getElementById(id).innerText.split(/\n+/), preview), [
      "Key result: __ from __ to __",
      "Initiative: Deploy the new help centre",
    ]);
    await fix.click();
    await line.reads("__ from __ to __");
    await page.textbox("Initiative").reads("Deploy the new help centre");
    await line.hasFocus();
    assert.equal(await selected(page), "__");
    await page.type("Calls per new shop fall");
    await line.reads("Calls per new shop fall from __ to __");
    await page.button("Undo").click();
    await page.button("Undo").click();
    await line.reads("Deploy the new help centre");
    assert.equal(await page.textbox("Initiative").count(), 0);
  }));

test("a way out is one key away and Escape leads back to the line", () =>
  withPage(async (page) => {
    await write(page, { title: TITLE, keyResults: ["Increase answer rate from 80% to 60%"] });
    const line = page.textbox("Key result");
    await line.focus();
    await page.hint("direction").appears();
    await page.press("Alt+Enter");
    await page.button("Swap the numbers").hasFocus();
    await page.press("Escape");
    await line.hasFocus();
    await page.press("Alt+Enter");
    await page.press("Enter");
    await line.reads("Increase answer rate from 60% to 80%");
    await page.hint("direction").disappears();
    await page.button("Measure: 60 → 80 %").appears();
  }));

test("one flaw speaks once: work does not complain of its missing number as well", () =>
  withPage(async (page) => {
    await write(page, WORK);
    await page.textbox("Objective").focus();
    await page.hint("output").appears();
    await page.hint("no-number").disappears();
    await page.textbox("Key result").focus();
    await page.hint("no-number").reads(/^Also: /);
  }));

test("a hint is dismissed with a reason, stays so while the text is edited, and travels in the file", () =>
  withPage(async (page) => {
    await write(page, { title: TITLE, keyResults: ["Reach 50,000 page views"] });
    const line = page.textbox("Key result");
    await line.focus();
    await page.hint("vanity").appears();
    await page.button("Dismiss…").click();
    await page.button("Dismiss").click();
    await page.alert().reads(/Say why/);
    await page.combobox("Why does it not apply here?").fill("We sell advertising");
    await page.press("Enter");
    await page.hint("vanity").disappears();
    assert.deepEqual(await page.underlined("vanity"), []);
    await line.hasFocus();
    await page.disclosure().reads(/Dismissed: .*“We sell advertising”/);
    await line.fill("Reach 60,000 page views a month");
    await page.status().reads("Saved");
    await page.reload();
    await page.disclosure().reads(/Dismissed: .*“We sell advertising”/);
    const { json } = await exported(page);
    assert.deepEqual(json.workspace.cycles[0].objectives[0].key_results[0].dismissed, { vanity: "We sell advertising" });
    await page.disclosure().click();
    await page.button("Bring back").click();
    await page.hint("vanity").appears();
    assert.deepEqual(await keyResults(page), ["Reach 60,000 page views a month"]);
  }));

test("undo takes a dismissal back", () =>
  withPage(async (page) => {
    await write(page, WORK);
    await page.textbox("Key result").focus();
    await page.button("Dismiss…").click();
    await page.type("Agreed in the team");
    await page.press("Enter");
    await page.hint("output").disappears();
    await page.button("Undo").click();
    await page.hint("output").appears();
  }));

test("a rule is switched off where it is explained, and the document says that one is off", () =>
  withPage(async (page) => {
    await write(page, { title: TITLE, keyResults: ["Reach 50,000 page views"] });
    await page.textbox("Key result").focus();
    await page.hint("vanity").appears();
    await page.link("More about this hint: A count that flatters").click();
    await page.switch("Speaks in this workspace").click();
    await page.link("All hints").click();
    await page.main().reads(/A count that flatters Think again · switched off/);
    await page.link("Back to the document").click();
    await page.hint("vanity").disappears();
    await page.main().reads(/1 switched off\./);
    await page.reload();
    await page.textbox("Key result").focus();
    await page.hint("vanity").disappears();
    const { json } = await exported(page);
    assert.deepEqual(json.workspace.settings.rules_off, { vanity: true });
  }));

test("the limits of a workspace are set and followed, and what makes no sense is refused with a reason", () =>
  withPage(async (page) => {
    await write(page, { title: TITLE, keyResults: ["Calls per new shop fall from 9 to 3", "Shops open within a day rise from 20% to 60%"] });
    await page.hint("too-few").reads(/2 key results/);
    await page.link("Hints explained").click();
    const fewest = page.spinbutton("Key results under an objective, at least");
    await fewest.fill("9");
    await page.press("Tab");
    await page.alert().reads(/cannot be more than the most/);
    assert.equal(await fewest.value(), "9");
    await fewest.fill("2");
    await page.press("Tab");
    await page.button("Back to 5 and 3 to 5").appears();
    await page.link("Back to the document").click();
    await page.hint("too-few").disappears();
    await page.reload();
    await page.main().reads(/2 key results/);
    await page.hint("too-few").disappears();
  }));

test("a list of tasks is said once, on its objective", () =>
  withPage(async (page) => {
    await write(page, { title: TITLE, keyResults: ["Deploy the new help centre", "Launch the partner portal"] });
    await page.textbox("Objective").focus();
    await page.hint("all-output").reads(/Both key results are work/);
    await page.hint("output").disappears();
    assert.equal((await page.underlined("output")).length, 2);
    await page.textbox("Key result").first().focus();
    await page.hint("output").appears();
    await page.button("Move to initiatives").appears();
  }));

// Doing things by name, finding lines, shortcuts, undoing, dragging.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, keyResults, objectives, write } from "./scenes.mjs";

const PALETTE = "Control+k";

/** Opens the palette by keys, types and takes the first choice. */
async function command(page, typed) {
  await page.press(PALETTE);
  await page.combobox("Commands").hasFocus();
  await page.type(typed);
  await page.press("Enter");
  await page.combobox("Commands").disappears();
}

/** What the list of choices shows. */
const choices = (page) => page.option().map((option) => option.querySelector(".choice-name").textContent);

/** The order of the lines of an objective. */
const orderIs = (page, titles) => eventually(async () => assert.deepEqual(await keyResults(page), titles));

/** The middle of the number of a line. */
const gripOf = (page, selector, title) =>
  page.evaluate(
    (selector, title) => {
      const box = [...document.querySelectorAll(`${selector} > .line textarea`)].find((box) => box.value === title);
      const { x, y, width, height } = box.closest(".line").querySelector(".number").getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    title,
  );

/** Presses on the number of a line, drags it to a height and leaves it held. */
async function drag(page, selector, title, to) {
  const from = await gripOf(page, selector, title);
  const { mouse } = page.tab;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x, from.y + 10);
  await mouse.move(from.x, to, { steps: 4 });
}

/** The lower edge of a line with all that stands under it. */
const bottomOf = (page, selector, title) =>
  page.evaluate(
    (selector, title) => {
      const box = [...document.querySelectorAll(`${selector} textarea`)].find((box) => box.value === title);
      return box.closest(selector).getBoundingClientRect().bottom;
    },
    selector,
    title,
  );

test("the palette lists what can be done with its keys, runs the first fit, and gives the focus back", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.textbox("Key result").first().focus();
    await page.press(PALETTE);
    await page.dialog("Commands").appears();
    await page.combobox("Commands").hasFocus();
    const offered = await choices(page);
    for (const name of ["Add key result", "Move line down", "Export", "New cycle", "Hints explained", "Settings", "Keyboard shortcuts"])
      assert.ok(offered.includes(name), name);
    assert.ok(offered.some((name) => name.startsWith("Undo: ")), `${offered}`);
    assert.match(await page.option("Move line down Alt+↓").text(), /Alt\+↓/);
    await page.press("Escape");
    await page.dialog("Commands").disappears();
    await page.textbox("Key result").first().hasFocus();
    const [first, second, third] = PIPELINE.keyResults;
    await command(page, "line dow");
    await orderIs(page, [second, first, third]);
    await page.textbox("Key result").nth(1).hasFocus();
  }));

test("the palette is walked through by arrow keys and told to a screen reader", () =>
  withPage(async (page) => {
    await page.press(PALETTE);
    const box = page.combobox("Commands");
    const active = () =>
      page.evaluate(() => document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))?.textContent);
    await box.hasFocus();
    assert.equal(await box.attribute("aria-expanded"), "true");
    const first = await active();
    await page.press("ArrowDown");
    await eventually(async () => assert.notEqual(await active(), first));
    await page.press("ArrowUp");
    await page.press("ArrowUp");
    const names = await choices(page);
    await eventually(async () => assert.ok((await active()).includes(names.at(-1))));
    await page.type("nothing of that name");
    await page.option().disappears();
    assert.match(await page.dialog("Commands").text(), /No command is called that/);
  }));

test("what was done last by name is offered first", () =>
  withPage(async (page) => {
    await command(page, "settings");
    await page.dialog("Settings").appears();
    await page.press("Escape");
    await page.dialog("Settings").disappears();
    await page.press(PALETTE);
    await eventually(async () => assert.equal((await choices(page))[0], "Settings"));
  }));

test("lines are added, deleted and measured by name", () =>
  withPage(async (page) => {
    await command(page, "add objective");
    await page.textbox("Objective").hasFocus();
    await page.type(PIPELINE.title);
    await command(page, "akr");
    await page.textbox("Key result").hasFocus();
    await page.type(PIPELINE.keyResults[0]);
    await command(page, "add initiative");
    await page.textbox("Initiative").hasFocus();
    await page.type("Cache the build");
    await page.textbox("Key result").focus();
    await command(page, "open measure");
    await page.spinbutton("Target").appears();
    await page.textbox("Initiative").focus();
    await command(page, "delete line");
    await page.textbox("Initiative").disappears();
  }));

test("the palette leads to cycles, pages and dialogs", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await command(page, "new cycle");
    await page.dialog("New cycle").textbox("Name").fill("Next one");
    await page.button("Keep cycle").click();
    await page.heading("Next one").appears();
    await command(page, "hints expl");
    await page.heading("Hints explained").appears();
    await command(page, "back to");
    await page.heading("Next one").appears();
    await page.press(PALETTE);
    await page.type("go to");
    await eventually(async () => assert.equal((await choices(page)).length, 1));
    await page.press("Enter");
    await page.region(PIPELINE.title).appears();
  }));

test("a slash finds lines of every cycle by their words, with their path, and goes there", () =>
  withPage(async (page) => {
    await write(page, { ...PIPELINE, initiative: "Übersicht of slow builds" });
    await command(page, "new cycle");
    await page.dialog("New cycle").textbox("Name").fill("Next one");
    await page.button("Keep cycle").click();
    await page.heading("Next one").appears();
    await write(page, PAYMENTS);
    await page.evaluate(() => document.activeElement.blur());
    await page.press("/");
    await page.combobox("Find").hasFocus();
    await page.type("ubersicht");
    await page.option().counts(1);
    assert.ok((await page.option().text()).includes(`› ${PIPELINE.title}`.slice(0, 30)), await page.option().text());
    await page.press("Enter");
    await page.textbox("Initiative").hasFocus();
    await page.textbox("Initiative").reads("Übersicht of slow builds");
  }));

test("a line is found from another page, too", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.link("Hints explained").click();
    await page.heading("Hints explained").appears();
    await page.press("/");
    await page.type("payout");
    await page.press("Enter");
    await page.textbox("Key result").last().hasFocus();
  }));

test("a slash and a question mark are typed where one writes", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.type("24/7?");
    await page.textbox("Objective").reads("24/7?");
    assert.equal(await page.dialog().count(), 0);
  }));

test("a question mark shows all shortcuts, and closing gives the focus back", () =>
  withPage(async (page) => {
    await page.button("Export").focus();
    await page.press("?");
    const dialog = page.dialog("Keyboard shortcuts");
    const text = await dialog.text();
    for (const shown of ["Ctrl+K", "Ctrl+Shift+Z or Ctrl+Y", "Alt+↑", "Alt+Enter", "On a line"]) assert.ok(text.includes(shown), shown);
    await dialog.button("Close").click();
    await dialog.disappears();
    await page.button("Export").hasFocus();
  }));

test("keys are called as on the keyboard at hand", () =>
  withPage(
    async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(Navigator.prototype, "platform", { get: () => "MacIntel" });
      });
      await page.press("?");
      const text = await page.dialog().text();
      for (const shown of ["⌘K", "⇧⌘Z", "⌥↑"]) assert.ok(text.includes(shown), shown);
    },
  ));

test("undo in a text box puts the caret behind what came back", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const box = page.textbox("Key result").first();
    await box.focus();
    await page.evaluate(() => {
      document.activeElement.setSelectionRange(0, 4);
      document.execCommand("delete");
    });
    const caret = () => page.evaluate(() => document.activeElement.selectionStart);
    const [full] = PIPELINE.keyResults;
    await box.reads(full.slice(4).trim());
    await page.press("Control+z");
    await box.reads(full);
    await eventually(async () => assert.equal(await caret(), 4));
    await page.press("Control+Shift+z");
    await eventually(async () => assert.equal(await caret(), 0));
    await box.hasFocus();
  }));

test("undo goes to the line that it changes, and does not lose the keyboard's place", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.textbox("Key result").first().fill("Rollbacks fall from 8% to 2%");
    await page.textbox("Objective").focus();
    await page.press("Control+z");
    await page.textbox("Key result").first().hasFocus();
    await page.textbox("Key result").last().press("Enter");
    await page.textbox("Key result").counts(4);
    await page.textbox("Key result").last().hasFocus();
    await page.press("Control+z");
    await page.textbox("Key result").counts(3);
    await page.textbox("Key result").last().hasFocus();
  }));

test("in a field that keeps its text once it is left, undo is the browser's", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.button("Edit cycle").focus();
    await page.textbox("Key result").first().focus();
    await command(page, "open measure");
    await page.textbox("Unit").focus();
    await page.textbox("Unit").type("x");
    await page.press("Control+z");
    assert.deepEqual(await keyResults(page), PIPELINE.keyResults);
  }));

test("several edits are taken back at once from a list that names them", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const [first, second, third] = PIPELINE.keyResults;
    await page.textbox("Key result").first().press("Alt+ArrowDown");
    await page.textbox("Key result").nth(1).press("Alt+ArrowDown");
    await orderIs(page, [second, third, first]);
    await command(page, "undo several");
    await page.combobox("Undo several edits").hasFocus();
    assert.deepEqual((await choices(page)).slice(0, 2), ["Move key result", "Move key result"]);
    await page.press("ArrowDown");
    await page.press("Enter");
    await orderIs(page, [first, second, third]);
  }));

test("a key result is moved to another objective, and its work to another key result, by keys", () =>
  withPage(async (page) => {
    await write(page, { ...PAYMENTS });
    await write(page, PIPELINE);
    await page.textbox("Key result").first().focus();
    await page.press("Alt+Shift+ArrowDown");
    await page.combobox("Move to…").hasFocus();
    await page.type(PIPELINE.title.slice(0, 6));
    await page.press("Enter");
    await page.region(PIPELINE.title).textbox("Key result").counts(4);
    await page.region(PIPELINE.title).textbox("Key result").last().hasFocus();
    await page.textbox("Initiative").focus();
    await command(page, "move to");
    await page.combobox("Move to…").hasFocus();
    await page.type("failed pay");
    await page.press("Enter");
    await page.listitem("Failed payments fall from 1.8% to 0.6%").textbox("Initiative").hasFocus();
    await page.press("Control+z");
    await page.region(PIPELINE.title).textbox("Initiative").appears();
  }));

test("a key result is dragged past another and into the next objective", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await write(page, PIPELINE);
    const [first, second, third] = PAYMENTS.keyResults;
    await page.evaluate(() => scrollTo(0, 0));
    await drag(page, ".key-result", second, (await bottomOf(page, ".key-result", third)) - 4);
    await eventually(async () => assert.equal(await page.evaluate(() => document.querySelectorAll(".drop-line").length), 1));
    await page.tab.mouse.up();
    await orderIs(page, [first, third, second, ...PIPELINE.keyResults]);
    assert.equal(await page.evaluate(() => document.querySelectorAll(".drop-line").length), 0);
    await drag(page, ".key-result", first, await bottomOf(page, ".key-result", PIPELINE.keyResults[0]));
    await page.tab.mouse.up();
    await page.region(PIPELINE.title).textbox("Key result").counts(4);
    assert.equal(await page.region(PIPELINE.title).textbox("Key result").nth(1).value(), first);
    await page.button("Undo").click();
    await page.region(PAYMENTS.title).textbox("Key result").counts(3);
  }, { viewport: { width: 1280, height: 1300 } }));

test("objectives and initiatives are dragged, too", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await write(page, PIPELINE);
    await page.evaluate(() => scrollTo(0, 0));
    const [, second] = PAYMENTS.keyResults;
    await drag(page, ".initiative", PAYMENTS.initiative, (await bottomOf(page, ".key-result", second)) - 4);
    await page.tab.mouse.up();
    await page.listitem(second).textbox("Initiative").reads(PAYMENTS.initiative);
    await drag(page, ".objective", PAYMENTS.title, await bottomOf(page, ".objective", PIPELINE.title));
    await page.tab.mouse.up();
    await eventually(async () => assert.deepEqual(await objectives(page), [PIPELINE.title, PAYMENTS.title]));
  }, { viewport: { width: 1280, height: 1300 } }));

test("a finger that rests on the number of any line holds it, and one that goes on at once scrolls", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.textbox("Objective").focus();
    await page.evaluate(() => scrollTo(0, 0));
    const [first, second, third] = PAYMENTS.keyResults;
    const { touchscreen } = page.tab;
    const held = (count) => eventually(async () => assert.equal(await page.evaluate(() => document.querySelectorAll("[data-dragged]").length), count));
    const { x, y } = await gripOf(page, ".key-result", first);
    await touchscreen.touchStart(x, y);
    await touchscreen.touchMove(x, y + 40);
    await touchscreen.touchMove(x, y + 80);
    await held(0);
    await touchscreen.touchEnd();
    await orderIs(page, [first, second, third]);
    // What the focus brings into sight comes by the next frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.evaluate(() => scrollTo(0, 0));
    const grip = await gripOf(page, ".key-result", first);
    const to = (await bottomOf(page, ".key-result", second)) - 4;
    await touchscreen.touchStart(grip.x, grip.y);
    await held(1);
    await touchscreen.touchMove(grip.x, grip.y + 20);
    await touchscreen.touchMove(grip.x, to);
    await eventually(async () => assert.equal(await page.evaluate(() => document.querySelectorAll(".drop-line").length), 1));
    assert.equal(await page.evaluate(() => scrollY), 0, "the page stays where it is");
    await touchscreen.touchEnd();
    await orderIs(page, [second, first, third]);
    await held(0);
  }, { viewport: { width: 390, height: 1100, hasTouch: true } }));

test("Escape lets go of what is dragged where it was", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await drag(page, ".key-result", PAYMENTS.keyResults[0], await bottomOf(page, ".key-result", PAYMENTS.keyResults[2]));
    await page.press("Escape");
    await page.tab.mouse.up();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
    assert.equal(await page.evaluate(() => document.querySelectorAll("[data-dragged], .drop-line").length), 0);
  }));

test("on a phone the palette is opened by a button and stays within the screen", () =>
  withPage(
    async (page) => {
      await write(page, PAYMENTS);
      await page.button("Commands").click();
      await page.combobox("Commands").appears();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.option("Keyboard shortcuts ?").click();
      await page.dialog("Keyboard shortcuts").appears();
      assert.ok(await page.evaluate(() => document.querySelector("dialog").scrollWidth <= document.querySelector("dialog").clientWidth));
    },
    { viewport: { width: 390, height: 844 } },
  ));

// Any two states side by side: what the address says, what is read and compared, and what paper shows of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asFile as large, largeSet } from "../../benches/browser/set.mjs";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, exported, write } from "./scenes.mjs";
import { go } from "./company.mjs";

const EARLIER = "Reduce P99 latency of payment processing from 820 to 500 ms";
const HOME = { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults };

const asFile = ({ text }, name) => ({ name, content: text });
const fragment = (page) => page.evaluate(() => location.hash);
const chosen = (page, side) => page.combobox(side).map((box) => box.selectedOptions[0].text).then(([text]) => text);

/** Writes, exports, and rewords the first key result. Returns the file of before. */
async function reworded(page) {
  await write(page, HOME);
  const file = await exported(page);
  await page.textbox("Key result").first().fill(EARLIER);
  await page.status().reads("Saved");
  return asFile(file, "before.json");
}

/** Two cycles, of which the second one rewords the objective of the first. */
async function twoCycles(page) {
  await write(page, HOME);
  await page.button("New cycle").click();
  await page.dialog().button("Keep cycle").click();
  await page.dialog().disappears();
  await write(page, { title: "Paying is instant everywhere", keyResults: [] });
}

test("a file beside what is here now: words that went and came, and what only one of them has", () =>
  withPage(async (page) => {
    const file = await reworded(page);
    await write(page, PIPELINE);
    await go(page, "#/compare");
    await page.heading("Compare").hasFocus();
    await page.upload("Open files…", file);
    await page.status().last().reads(/one changed.*nothing only on the left.*4 only on the right.*3 the same/);
    assert.equal((await page.find(".pairs del", "words gone").map((it) => it.textContent.trim()))[0], "570");
    assert.equal((await page.find(".pairs ins", "words that came").map((it) => it.textContent.trim()))[0], "500");
    assert.match(await page.row().last().text(), /Not here.*Only on the right/);
    const shown = await page.row().count();
    await page.checkbox("Only what differs").click();
    await page.row().counts(shown + 2);
  }));

test("two cycles side by side are an address: it can be loaded anew, handed on, and gone back to", () =>
  withPage(async (page) => {
    await twoCycles(page);
    await go(page, "#/compare");
    const names = (await page.combobox("Left").map((box) => [...box.options].map(({ text }) => text))).flat();
    const cycles = names.filter((name) => name.startsWith("Cycle"));
    assert.equal(cycles.length, 2);
    await page.combobox("Left").choose(cycles[0]);
    await page.combobox("Right").choose(cycles[1]);
    await page.status().last().reads(/one changed.*3 only on the left/);
    assert.match(await page.row().nth(1).text(), /instant and never fails.*instant everywhere/);
    const address = await fragment(page);
    assert.match(address, /^#\/compare\?left=cycle-.*&right=cycle-/);
    await page.reload();
    await page.status().last().reads(/one changed.*3 only on the left/);
    assert.deepEqual([await chosen(page, "Left"), await chosen(page, "Right")], cycles);
    await page.evaluate(() => history.back());
    await eventually(async () => assert.equal(await chosen(page, "Right"), "Everything as it is now"));
    await go(page, "#/");
    await go(page, address);
    await page.status().last().reads(/one changed.*3 only on the left/);
  }));

test("choosing keeps the focus where it is", () =>
  withPage(async (page) => {
    await twoCycles(page);
    await go(page, "#/compare");
    const names = (await page.combobox("Left").map((box) => [...box.options].map(({ text }) => text))).flat();
    await page.combobox("Left").focus();
    await page.combobox("Left").choose(names.find((name) => name.startsWith("Cycle")));
    await page.combobox("Left").hasFocus();
  }));

test("a file is not open any more after a reload; the page says so, and opening it again goes on", () =>
  withPage(async (page) => {
    const file = await reworded(page);
    await go(page, "#/compare");
    await page.upload("Open files…", file);
    await page.status().last().reads(/one changed/);
    assert.match(await fragment(page), /left=file-1/);
    await page.reload();
    await page.alert().reads(/not open here any more/);
    assert.equal(await chosen(page, "Left"), "No longer here");
    await page.upload("Open files…", file);
    await page.status().last().reads(/one changed/);
    assert.equal(await chosen(page, "Left"), "File before.json");
  }));

test("what is gone is said to be, whatever an address asks for", () =>
  withPage(async (page) => {
    await write(page, HOME);
    for (const left of ["snapshot-12345", "cycle-00000003-0b5e-4c1d-9a77-000000000099"]) {
      await go(page, `#/compare?left=${left}&right=now`);
      await page.alert().reads(/cannot be read, or is gone/);
    }
    await page.combobox("Left").choose("Everything as it is now");
    await page.status().last().reads(/nothing changed/);
  }));

test("a text with headings and lists is compared by what it says, and nothing of it comes in", () =>
  withPage(async (page) => {
    await write(page, HOME);
    await go(page, "#/compare");
    const content = `## Objective: ${PAYMENTS.title}\n- KR: ${EARLIER}\n- KR: ${PAYMENTS.keyResults[1]}\n`;
    await page.upload("Open files…", { name: "meeting.md", content });
    await page.status().last().reads(/changed.*one only on the right/);
    assert.ok((await page.row().map((row) => row.textContent)).some((text) => text.includes(EARLIER)));
    await go(page, "#/");
    assert.ok(!(await page.evaluate(() => document.querySelector("main").textContent)).includes("500 ms"));
  }));

test("on paper the comparison is whole, under its headings, and without controls", () =>
  withPage(async (page) => {
    await page.setStorage("aimwell.workspace", large(largeSet(30)));
    await page.reload();
    await go(page, "#/compare?left=now&right=now");
    await page.status().last().reads(/180 the same/);
    await page.checkbox("Only what differs").click();
    await page.row().counts(181);
    await page.emulate({ paper: true });
    const seen = await page.evaluate(() => {
      const isSeen = (node) => node.checkVisibility() && node.getBoundingClientRect().height > 0;
      const all = (css) => [...document.querySelectorAll(css)].filter(isSeen).length;
      const table = document.querySelector(".pairs");
      const isWithin = [...table.querySelectorAll("td p")].every((node) => node.scrollWidth <= node.clientWidth + 1);
      return { headings: all("main h1, .pairs th"), rows: all(".pairs tbody tr"), controls: all("button, select, input, nav a"), isWithin };
    });
    assert.deepEqual(seen, { headings: 3, rows: 180, controls: 0, isWithin: true });
    assert.ok((await page.tab.pdf({ format: "A4" })).length > 0);
  }));

test("a large comparison is made while the page lives on, which can be left meanwhile", () =>
  withPage(async (page) => {
    const set = largeSet(200);
    const other = set.map((objective, index) => ({ ...objective, title: index % 3 ? objective.title : `Somewhere else entirely ${index}` }));
    await page.setStorage("aimwell.workspace", large(set));
    await page.reload();
    await go(page, "#/compare");
    // How long it takes is up to the machine, so what was seen meanwhile is noted.
    await page.evaluate(() => {
      const look = () => (globalThis.wasUnderway ||= location.hash.includes("file-1") && document.querySelector(".compare progress") !== null);
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    await page.upload("Open files…", { name: "other.json", content: large(other) });
    await eventually(async () => assert.ok(await page.evaluate(() => globalThis.wasUnderway)), 30_000);
    await go(page, "#/snapshots");
    await page.heading("Snapshots").hasFocus();
    await go(page, "#/compare?left=file-1&right=now");
    await eventually(() => page.status().last().reads(/changed/), 60_000);
    await page.row().nth(60).appears();
    await page.evaluate(() => (location.hash = "#/snapshots"));
    await page.heading("Snapshots").hasFocus();
  }));

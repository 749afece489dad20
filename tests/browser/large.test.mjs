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

const lastWords = (page) => page.evaluate(() => [...document.querySelectorAll("main section")].at(-1).textContent);

test("words far from the screen follow what happens above them, and undo gives them back", () =>
  withLargeCycle(async (page) => {
    assert.ok((await lastWords(page)).startsWith("40"));
    const first = page.region(SET[0].title);
    await first.textbox("Objective").hover();
    await first.button("Delete objective").click();
    await eventually(async () => assert.ok((await lastWords(page)).startsWith("39")));
    await page.button("Undo").click();
    await eventually(async () => assert.ok((await lastWords(page)).startsWith("40")));
    await page.region(SET[0].title).textbox("Objective").appears();
  }));

test("what a filter has left out is all there again without it", () =>
  withPage(async (page) => {
    const file = JSON.parse(asFile(SET));
    const team = "00000001-0b5e-4c1d-9a77-000000000001";
    file.workspace.teams.push({ id: team, name: "Branches" });
    const { objectives } = file.workspace.cycles[0];
    for (let index = 0; index < objectives.length; index += 2) objectives[index].owners = [{ team }];
    await page.setStorage("aimwell.workspace", JSON.stringify(file));
    await page.reload();
    const sections = () => page.evaluate(() => document.querySelectorAll("main section").length);
    await page.link("Branches 20").click();
    await eventually(async () => assert.equal(await sections(), 20));
    await page.link("All 40").click();
    await eventually(async () => assert.equal(await sections(), 40));
    const text = await page.evaluate(() => document.querySelector("main").textContent);
    let from = 0;
    for (const { title, keyResults } of SET.slice(15))
      for (const line of [title, ...keyResults]) {
        from = text.indexOf(line, from);
        assert.ok(from >= 0, `${line} is not there, or not in its place`);
      }
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

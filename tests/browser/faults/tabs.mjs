// Several tabs of one browser write at the same time.
import assert from "node:assert/strict";
import { eventually } from "../driver/index.mjs";
import { keyResults, objectives, write } from "../scenes.mjs";
import { Random } from "./random.mjs";

/** Each tab has an objective with so many key results for itself; the title of the first objective is everybody's. */
const OWN = 3;
/** How many tabs there are. */
export const TABS = 4;
const objectiveOf = (tab) => `Written in tab ${tab}`;

/** One of the tabs, and what has to be there of what was written in it. */
class Tab {
  /** The last text of each of its own lines, by place. */
  own = Array.from({ length: OWN }, (_, place) => `Line ${place}`);
  /** When it wrote into everybody's line. */
  shares = [];
  /** What the caret has to be behind. */
  behind = null;
  number = 0;

  constructor(page, at, random) {
    Object.assign(this, { page, at, random });
  }

  /** Makes an edit: mostly of its own lines, one in five of everybody's, and now and then a line more. */
  async edit() {
    const text = `Edit ${this.number++} of tab ${this.at}`;
    await this.assertCaret();
    const kind = this.random.below(40);
    if (kind < 8) return this.share(text);
    const objective = this.page.region(objectiveOf(this.at));
    const place = kind === 8 ? this.own.length : this.random.below(this.own.length);
    if (kind === 8) await objective.button("Add key result").click();
    await objective.textbox("Key result").nth(place).fill(text);
    this.own[place] = text;
    this.behind = text;
  }

  async share(text) {
    const from = performance.now();
    await this.page.textbox("Objective").first().fill(text);
    this.shares.push({ text, from, to: performance.now() });
    this.behind = null;
  }

  /** Fails if what came in from elsewhere has moved the caret or the line that it is in. */
  async assertCaret() {
    if (this.behind === null) return;
    const { value } = await this.page.focused();
    assert.equal(value, this.behind, `tab ${this.at} was taken out of its line`);
    const caret = await this.page.evaluate(() => document.activeElement.selectionStart);
    assert.equal(caret, this.behind.length, `the caret of tab ${this.at} was moved`);
  }
}

/** A document with lines for each tab, and the tabs it is open in. */
export async function openTabs(page, count, seed) {
  await write(page, { title: "Everybody's", keyResults: [] });
  const lines = Array.from({ length: OWN }, (_, place) => `Line ${place}`);
  for (let at = 0; at < count; at++) await write(page, { title: objectiveOf(at), keyResults: lines });
  const tabs = [new Tab(page, 0, new Random(seed))];
  for (let at = 1; at < count; at++) tabs.push(new Tab(await page.newWindow(), at, new Random(seed + at)));
  return tabs;
}

/** Makes so many edits in each of the tabs, at the same time. */
export async function writeInAll(tabs, edits) {
  const each = async (tab) => {
    for (let number = 0; number < edits; number++) await tab.edit();
  };
  await Promise.all(tabs.map(each));
}

/** Fails unless all tabs come to show the same, with every edit that no later one has replaced. */
export async function assertEqual(tabs) {
  const own = tabs.flatMap((tab) => tab.own);
  const shares = tabs.flatMap((tab) => tab.shares);
  for (const { page } of tabs) {
    await eventually(async () => assert.deepEqual(await keyResults(page), own));
    await page.status().reads("Saved");
  }
  const firsts = [];
  for (const { page } of tabs) firsts.push((await objectives(page))[0]);
  assert.equal(new Set(firsts).size, 1, `the tabs differ: ${firsts}`);
  const last = shares.find(({ text }) => text === firsts[0]);
  assert.ok(shares.length === 0 || last, `nobody wrote ${firsts[0]}`);
  const later = shares.find(({ from }) => last && from > last.to);
  assert.ok(!later, `${later?.text} is later than ${firsts[0]}, and lost`);
  await tabs[0].page.reload();
  assert.deepEqual(await keyResults(tabs[0].page), own);
  assert.equal((await objectives(tabs[0].page))[0], firsts[0]);
}

/** How long it takes, in milliseconds, until all tabs have what is written in one. */
export async function timeToAll(tabs, at, text) {
  await tabs[at].page.region(objectiveOf(at)).textbox("Key result").first().fill(text);
  const from = performance.now();
  tabs[at].own[0] = tabs[at].behind = text;
  const shows = (text) => [...document.querySelectorAll("textarea")].some((line) => line.value === text);
  for (const tab of tabs) await tab.page.tab.waitForFunction(shows, { polling: 20 }, text);
  return performance.now() - from;
}

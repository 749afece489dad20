// Somebody writes while the browser runs out of room, at whichever byte that is.
import assert from "node:assert/strict";
import { eventually } from "../driver/index.mjs";
import { exported, lines, paste } from "../scenes.mjs";

/** Fills local storage as another page of the same site may, but for so many UTF-16 units, which is what browsers count. */
export const fillUp = (page, room = 0) =>
  page.evaluate((room) => {
    const put = (key, text) => {
      try {
        localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    };
    let last = "x".repeat(room);
    if (!put("other.last", last)) throw new Error(`there is no room for ${room}`);
    let number = 0;
    for (let size = 2 ** 22; size >= 1; size /= 2) while (put(`other.${number}`, "x".repeat(size))) number++;
    // The name of another text would take more than the rest has.
    while (put("other.last", `${last}x`)) last += "x";
    put("other.last", last.slice(room));
  }, room);

/** Makes room again. */
export const makeRoom = (page) =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("other.")) localStorage.removeItem(key);
  });

/** Whether all that was written is kept, once that is decided. */
export const isKept = (page) =>
  eventually(async () => {
    const text = await page.status().text();
    assert.match(text, /^(Saved|Not saved)$/);
    return text === "Saved";
  });

/** What somebody may do next: each is one edit, the last one of several records. */
const EDITS = [
  (page, words) => page.textbox("Objective").last().fill(`Paying feels instant ${words}`),
  (page, words) => page.textbox("Key result").first().fill(`Failed payments fall from 1.8% to 0.6% ${words}`),
  (page) => page.button("Add objective").click(),
  async (page, words) => {
    await page.evaluate(() => document.activeElement.blur());
    await paste(page, ["First", "Second", "Third"].map((line) => `- ${line} answer comes within a day ${words}`).join("\n"));
    await page.dialog().button("Paste").click();
    await page.dialog().disappears();
  },
];

/** Waits until all lines are as they were at one of these moments: a long document is drawn in steps. */
const findsOneOf = (page, moments) =>
  eventually(async () => {
    const found = JSON.stringify(await lines(page));
    assert.ok(moments.some((lines) => JSON.stringify(lines) === found), `half an edit is left:\n${found}`);
  });

// Each run writes what no other one has written: the same words once more would be no edit.
let runs = 0;

/**
 * Writes with so much room left. Gives how many of the edits were refused. Whatever fails, the page says so, goes on and
 * hands out all of it; who loads it anew finds it as it was after one of the edits, from the last that was kept on; and
 * who makes room instead has all of it kept.
 */
export async function runOut(page, random, room) {
  const seen = [await lines(page)];
  let last = 0;
  let refused = 0;
  await fillUp(page, room);
  for (let number = 1; number <= 4; number++) {
    await random.one(EDITS)(page, `${room}.${number} ${"and more ".repeat(random.below(40))}`.trim());
    if (await isKept(page)) last = number;
    else refused += 1;
    // By then, all of the edit is on the page.
    seen.push(await lines(page));
  }
  const now = seen.at(-1);
  if (last < 4) {
    await page.region("Storage").alert().reads(/no room left/);
    const { text } = await exported(page);
    for (const line of now) assert.ok(text.includes(line), `not handed out: ${line}`);
  }
  if (random.below(2) === 0) {
    await page.reload();
    await findsOneOf(page, seen.slice(last));
    await makeRoom(page);
    return refused;
  }
  await makeRoom(page);
  await page.textbox("Objective").first().fill(`There is room again after ${room}, ${++runs}`);
  const all = await lines(page);
  assert.ok(await isKept(page), "there is room, and it is not kept");
  assert.equal(await page.region("Storage").count(), 0);
  await page.reload();
  await findsOneOf(page, [all]);
  return refused;
}

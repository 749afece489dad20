// Somebody clears what the browser keeps, in this tab or in another one, while something is written.
import assert from "node:assert/strict";
import { lines } from "../scenes.mjs";
import { clear } from "./elsewhere.mjs";
import { isKept } from "./full.mjs";

/** Writes, clears behind the page's back at a random moment, writes on, and fails if anything is gone from the page or the store. */
export async function clearWhileWriting(page, other, random) {
  const field = random.one([page.textbox("Objective").first(), page.textbox("Key result").last()]);
  await field.fill(`Answers come within ${random.below(1000)} minutes`);
  // At once, before it is kept; or after that.
  if (random.below(2) === 0) await isKept(page);
  const from = random.one([page, other]);
  await clear(from, { databases: random.below(2) === 0 });
  const isSeen = from === other && random.below(2) === 0;
  if (!isSeen) await field.fill(`Answers come within ${random.below(1000)} hours`);
  const shown = await lines(page);
  assert.ok(await isKept(page), "it is not kept again");
  if (isSeen) await page.tab.waitForFunction(() => localStorage["aimwell.workspace"], { polling: 20 });
  await page.reload();
  assert.deepEqual(await lines(page), shown);
}

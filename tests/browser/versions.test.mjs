// An older and a newer version of the app in two tabs of one browser: neither destroys what the other one writes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { elsewhere, put } from "./faults/elsewhere.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, objectives, write } from "./scenes.mjs";

// Browsers ask for the icon of a page that is a picture.
const PICTURE = { errors: true };

/** More edits than are left beside the workspace; each is kept at once, as when somebody leaves the page. */
async function writeMuch(page, title) {
  for (let number = 0; number < 24; number++) {
    await page.textbox("Objective").first().fill(`${title} ${number}`);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  }
}

/** The document as a later minor version writes it: with a field that is new, and records of a new kind. */
async function asLater(page) {
  const { json } = await exported(page);
  json.minor = 7;
  const [objective] = json.workspace.cycles[0].objectives;
  objective.mood = { of: "the team", is: ["hopeful"] };
  objective.key_results[0].forecast = 0.35;
  json.workspace.metrics = [{ id: "00000009-0000-4000-8000-000000000001", title: "Weekly orders", stamps: objective.stamps }];
  json.later = "kept with the file";
  return json;
}

const assertLater = ({ json }) => {
  const [objective] = json.workspace.cycles[0].objectives;
  assert.deepEqual(objective.mood, { of: "the team", is: ["hopeful"] });
  assert.equal(objective.key_results[0].forecast, 0.35);
  assert.equal(json.workspace.metrics[0].title, "Weekly orders");
};

for (const [where, key] of [["as an edit", "aimwell.edits.feed.0"], ["as the whole", "aimwell.workspace"]])
  test(`what a later minor version adds in another tab, ${where}, outlives every edit of this one`, () =>
    withPage(async (page) => {
      await write(page, PIPELINE);
      const other = await elsewhere(page);
      const later = await asLater(page);
      // What was written here before that comes in is merged, too.
      const typed = page.textbox("Key result").first().fill(PAYMENTS.keyResults[0]);
      await put(other, key, JSON.stringify(later));
      await typed;
      await writeMuch(page, "Releases are no event");
      assert.equal(await page.region("Storage").count(), 0);
      assertLater(await exported(page));
      await page.reload();
      assertLater(await exported(page));
      assert.deepEqual(await objectives(page), ["Releases are no event 23"]);
      assert.deepEqual(await keyResults(page), [PAYMENTS.keyResults[0], ...PIPELINE.keyResults.slice(1)]);
      const aside = Object.keys(await page.storage()).filter((key) => key.startsWith("aimwell.quarantine"));
      assert.deepEqual(aside, []);
    }, PICTURE));

test("what a later major version keeps stays to the letter, whatever is written in an older tab, which says so", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const other = await elsewhere(page);
    const newer = { format: "aimwell", version: 2, goals: ["nobody knows how these look"] };
    const texts = { "aimwell.workspace": JSON.stringify(newer), "aimwell.edits.feed.0": JSON.stringify({ ...newer, edit: 1 }) };
    for (const [key, text] of Object.entries(texts)) await put(other, key, text);
    await page.region("Storage").alert().reads(/newer version/);
    await page.textbox("Objective").first().fill("Written in the older tab");
    await writeMuch(page, "And much more");
    // It is kept beside what this version cannot read, which a newer one brings together.
    await page.status().reads("Saved");
    await page.region("Storage").alert().reads(/newer version/);
    const kept = await page.storage();
    assert.ok(JSON.stringify(kept).includes("And much more 23"));
    await page.reload();
    await page.region("Storage").alert().reads(/newer version/);
    await page.textbox("Objective").first().reads("And much more 23");
    await page.textbox("Objective").first().fill("Written once it is known");
    await page.status().reads("Not saved");
    assert.deepEqual(await page.storage(), kept);
    for (const [key, text] of Object.entries(texts)) assert.equal(kept[key], text);
  }, PICTURE));

test("an older version that knows the workspace alone, and not the edits beside it, takes none of them away", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const other = await elsewhere(page);
    const { json } = await exported(page);
    const [objective] = json.workspace.cycles[0].objectives;
    objective.why = "Written in the older tab";
    objective.stamps.why = `${(Date.now() + 1000).toString(16)}-0-01d`;
    await page.textbox("Key result").first().fill(PIPELINE.keyResults[0]);
    await page.status().reads("Saved");
    await put(other, "aimwell.workspace", JSON.stringify(json));
    await eventually(async () => assert.equal(await page.textbox("Why it matters").value(), "Written in the older tab"));
    await page.textbox("Key result").last().fill(PIPELINE.keyResults[1]);
    await page.status().reads("Saved");
    await page.reload();
    assert.equal(await page.textbox("Why it matters").value(), "Written in the older tab");
    assert.deepEqual(await keyResults(page), [PIPELINE.keyResults[0], PAYMENTS.keyResults[1], PIPELINE.keyResults[1]]);
  }, PICTURE));

// Files out of the app and into it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, objectives, write } from "./scenes.mjs";

/** Imports files by the button and accepts the preview. */
async function take(page, ...files) {
  await page.upload("Import", ...files);
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
}

const asFile = ({ name, text }) => ({ name, content: text });

/** A file that somebody else would hand over. */
const theirs = () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    return exported(page);
  });

test("export, clear, import: the same workspace", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await write(page, PIPELINE);
    const before = await exported(page);
    assert.match(before.name, /^okrs-\d{4}-q\d-\d{4}-\d\d-\d\d\.json$/);
    assert.equal(before.json.format, "aimwell");
    assert.equal(before.json.version, 1);
    await page.clearStorage();
    await page.reload();
    assert.deepEqual(await objectives(page), []);
    await take(page, asFile(before));
    const after = await exported(page);
    assert.deepEqual(after.json.workspace, before.json.workspace);
  }));

test("somebody else's draft is shown first, then comes in beside one's own, and undo takes it out", async () => {
  const file = await theirs();
  await withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.upload("Import", asFile(file));
    const dialog = page.dialog(`Import ${file.name}`);
    const text = await dialog.text();
    for (const title of [PIPELINE.title, ...PIPELINE.keyResults]) assert.ok(text.includes(title), title);
    assert.ok(!Object.values(await page.storage()).some((kept) => kept.includes(PIPELINE.title)));
    await dialog.button("Import").click();
    await page.region(PIPELINE.title).textbox("Key result").counts(3);
    assert.deepEqual((await objectives(page)).sort(), [PIPELINE.title, PAYMENTS.title].sort());
    await page.button("Undo").click();
    await page.region(PIPELINE.title).disappears();
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    await take(page, asFile(file));
    await page.region(PIPELINE.title).appears();
  });
});

test("replacing makes the workspace what the file says, and undo brings back what was there", async () => {
  const file = await theirs();
  await withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.upload("Import", asFile(file));
    await page.radio("Replace").click();
    assert.match(await page.dialog().text(), /Deleted/);
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    await page.region(PAYMENTS.title).disappears();
    assert.deepEqual(await keyResults(page), PIPELINE.keyResults);
    await page.press("Control+z");
    await page.region(PAYMENTS.title).appears();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
  });
});

test("a later edit of the same line wins, and the preview says so", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const early = await exported(page);
    await page.textbox("Key result").first().fill("Reduce P99 latency of payment processing from 820 to 500 ms");
    await page.status().reads("Saved");
    const late = await exported(page);
    await page.clearStorage();
    await page.reload();
    await take(page, asFile(early));
    await page.upload("Import", asFile(late));
    assert.match(await page.dialog().text(), /Changed.*from 820 to 570 ms.*from 820 to 500 ms/);
    await page.dialog().button("Import").click();
    await page.listitem("Reduce P99 latency of payment processing from 820 to 500 ms").appears();
    await page.upload("Import", asFile(early));
    assert.match(await page.dialog().text(), /Nothing would change/);
    await page.dialog().button("Cancel").click();
    await page.dialog().disappears();
  }));

test("files dropped on the page are read like chosen ones, several at once", async () => {
  const one = await theirs();
  const other = await withPage(async (page) => {
    await write(page, PAYMENTS);
    return exported(page);
  });
  await withPage(async (page) => {
    await page.drop([{ ...asFile(one), name: "ada.json" }, { ...asFile(other), name: "grace.json" }]);
    await page.dialog("Import 2 files").button("Import").click();
    await page.region(PIPELINE.title).appears();
    await page.region(PAYMENTS.title).appears();
  });
});

const valid = { format: "aimwell", version: 1, exported_at: "", workspace: { cycles: [] } };
const BROKEN = [
  ["is empty", "", /empty/i],
  ["is not JSON", "Dear all, please find attached", /not JSON|line 1/i],
  ["is JSON of another program", '{"okrs": [1, 2, 3]}', /not.*Aimwell/i],
  ["names another format", '{"format": "weekly-report", "version": 1}', /not.*Aimwell/i],
  ["comes from a newer version", JSON.stringify({ ...valid, version: 7 }), /newer.*7/i],
  ["is cut off", JSON.stringify(valid).slice(0, -9), /cut off|ends|incomplete/i],
  ["has another type where the workspace should be", JSON.stringify({ ...valid, workspace: 5 }), /workspace/i],
  ["has another type where the cycles should be", JSON.stringify({ ...valid, workspace: { cycles: "none" } }), /cycles/i],
  ["has 50 MB", `${JSON.stringify(valid)}${" ".repeat(50_000_000)}`, /50.*MB.*20.*MB|too large/i],
];

for (const [what, content, message] of BROKEN)
  test(`a file that ${what} is refused in words of its own and changes nothing`, () =>
    withPage(async (page) => {
      await write(page, PAYMENTS);
      const before = await page.storage();
      await page.upload("Import", { name: "draft.json", content });
      await page.dialog("Import draft.json").alert().reads(message);
      await page.button("Close").click();
      await page.dialog().disappears();
      assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
      assert.deepEqual(await page.storage(), before);
    }));

test("what a file holds beyond our understanding is said, and the rest comes in", async () => {
  const file = await theirs();
  const { json } = file;
  const [, second] = json.workspace.cycles[0].objectives[0].key_results;
  second.measure = { kind: "metric", unit: "%", baseline: 5, shape: "increase", target: 5 };
  await withPage(async (page) => {
    await page.upload("Import", { name: "ada.json", content: JSON.stringify(json) });
    const dialog = page.dialog("Import ada.json");
    assert.match(await dialog.text(), /key result 2.*baseline equals the target/);
    await dialog.button("Import").click();
    await page.textbox("Key result").counts(3);
  });
});

test("somebody else's other cycle does not take one's own page away", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const { name, json } = await exported(page);
    const [cycle] = json.workspace.cycles;
    const earlier = { ...cycle, id: "00000000-0000-4000-8000-000000000001", name: "Their cycle", start: "2020-01-01", end: "2099-12-31" };
    earlier.objectives = [{ id: "00000000-0000-4000-8000-000000000002", title: PIPELINE.title, key_results: [] }];
    await take(page, { name, content: JSON.stringify({ ...json, workspace: { cycles: [earlier] } }) });
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    await page.combobox("Cycle").choose("Their cycle");
    await page.region(PIPELINE.title).appears();
  }));

test("files that take long are read while the page lives on: how far it is is said, and Cancel ends it", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const file = asFile(await exported(page));
    const before = await page.storage();
    // A disk that hands out one of the files only when it is told to.
    await page.evaluate(() => {
      const read = Blob.prototype.text;
      Blob.prototype.text = function () {
        if (this.name !== "slow.json") return read.call(this);
        return new Promise((done) => (globalThis.handOut = () => done(read.call(this))));
      };
    });
    const files = [{ ...file, name: "quick.json" }, { ...file, name: "slow.json" }];
    await page.drop(files);
    const dialog = page.dialog("Reading files");
    await dialog.appears();
    assert.match(await dialog.text(), /slow\.json \(2 of 2\)/);
    assert.equal(await dialog.progressbar().count(), 1);
    await dialog.button("Cancel").hasFocus();
    await page.press("Enter");
    await dialog.disappears();
    await page.evaluate(() => globalThis.handOut());
    await page.drop(files);
    await dialog.appears();
    await page.evaluate(() => globalThis.handOut());
    await page.dialog("Import 2 files").button("Cancel").click();
    await page.dialog().disappears();
    assert.deepEqual(await page.storage(), before);
  }));

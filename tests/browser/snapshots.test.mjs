// Snapshots of the workspace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, objectives, write } from "./scenes.mjs";
import { go } from "./company.mjs";

const HOME = { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults };

const asFile = ({ json }, name = "ada.json") => ({ name, content: JSON.stringify(json) });

/** A file that somebody else would hand over. */
const theirs = () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    return exported(page);
  });

async function take(page, file, mode) {
  await page.upload("Import", file);
  if (mode) await page.radio(mode).click();
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
}

test("before an import the whole is kept; going back shows first what it means, and is one step", async () => {
  const file = await theirs();
  await withPage(async (page) => {
    await write(page, HOME);
    await take(page, asFile(file), "Replace");
    assert.deepEqual(await objectives(page), [PIPELINE.title]);
    await page.reload();
    await go(page, "#/snapshots");
    await page.heading("Snapshots").hasFocus();
    await page.row().counts(2);
    assert.match(await page.row().last().text(), /Before everything was replaced.*one objective.*kB/);
    await page.row().last().button().click();
    const dialog = page.dialog();
    assert.match(await dialog.text(), /Go back to.*New \(4\).*instant.*Deleted \(4\).*CI\/CD/);
    await dialog.button("Restore").click();
    await dialog.disappears();
    await page.row().counts(3);
    await go(page, "#/");
    await eventually(async () => assert.deepEqual(await objectives(page), [PAYMENTS.title]));
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
    await page.press("Control+z");
    await eventually(async () => assert.deepEqual(await objectives(page), [PIPELINE.title]));
  });
});

test("where the browser keeps no copy, the user is told before the import and can go on or stop", async () => {
  const file = await theirs();
  await withPage(async (page) => {
    await write(page, HOME);
    await page.evaluate(() => Object.defineProperty(globalThis, "indexedDB", { get: () => { throw new DOMException("no", "SecurityError"); } }));
    await page.upload("Import", asFile(file));
    await page.dialog().button("Import").click();
    await page.dialog().alert().reads(/could not keep a copy/);
    await page.dialog().button("Cancel").click();
    await page.dialog().disappears();
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    await page.upload("Import", asFile(file));
    await page.dialog().button("Import").click();
    await page.dialog().button("Import without a copy").click();
    await page.region(PIPELINE.title).appears();
    await page.button("Dismiss").click();
    await page.button("Dismiss").disappears();
  });
});

test("a second press while the copy is being made does nothing, and the dialog says what happens", async () => {
  const file = await theirs();
  await withPage(async (page) => {
    await write(page, HOME);
    // The browser's database answers only once it is told to.
    await page.evaluate(() => {
      const open = IDBFactory.prototype.open;
      let release;
      const told = new Promise((done) => (release = done));
      globalThis.answer = () => {
        IDBFactory.prototype.open = open;
        release();
      };
      IDBFactory.prototype.open = function (...of) {
        const request = open.apply(this, of);
        const hold = async (event) => {
          event.stopImmediatePropagation();
          request.removeEventListener("success", hold);
          await told;
          request.dispatchEvent(new Event("success"));
        };
        request.addEventListener("success", hold);
        return request;
      };
    });
    await page.upload("Import", asFile(file));
    const dialog = page.dialog();
    await dialog.button("Import").click();
    await dialog.status().last().reads("A copy of your work is being made first…");
    assert.equal(await dialog.button("Import").attribute("aria-disabled"), "true");
    await page.press("Enter");
    await page.press(" ");
    await dialog.button("Import").hasFocus();
    await page.evaluate(() => globalThis.answer());
    await dialog.disappears();
    await page.region(PIPELINE.title).appears();
    await page.press("Control+z");
    await eventually(async () => assert.deepEqual(await objectives(page), [PAYMENTS.title]));
    await go(page, "#/snapshots");
    await page.row().counts(2);
  });
});

test("the demo keeps no snapshots", () =>
  withPage(
    async (page) => {
      const file = await exported(page);
      await take(page, asFile(file), "Replace");
      assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);
    },
    { path: "?demo" },
  ));

// A file on the device that is kept up to date. No test can answer the browser's own dialog, so a stand-in hands out
// files of the browser's private disk, whose handles are the same as those of any other file.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, exported, objectives, write } from "./scenes.mjs";

const NAME = "okrs.json";

/** Opens the app in a browser that hands out files, at each start anew. */
const withFiles = (test, asks = false) =>
  withPage(async (page) => {
    await page.tab.evaluateOnNewDocument(
      (name, asks) => {
        const handle = async (create) => (await navigator.storage.getDirectory()).getFileHandle(name, { create });
        globalThis.showSaveFilePicker = () => handle(true);
        globalThis.showOpenFilePicker = async () => [await handle(false)];
        globalThis.asked = 0;
        if (asks) {
          let answer = "prompt";
          FileSystemHandle.prototype.queryPermission = async () => answer;
          FileSystemHandle.prototype.requestPermission = async () => {
            globalThis.asked++;
            return (answer = "granted");
          };
        }
      },
      NAME,
      asks,
    );
    await page.reload();
    await test(page);
  });

const onDisk = (page) =>
  page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, NAME);

/** Writes the file behind the app's back, as a synced folder does. */
const change = (page, text) =>
  page.evaluate(
    async (name, text) => {
      const folder = await navigator.storage.getDirectory();
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    },
    NAME,
    text,
  );

const come = (page) => page.evaluate(() => dispatchEvent(new Event("focus")));
const open = (page) => page.evaluate(() => (location.hash = "#/export"));
const back = (page) => page.link("Back to the document").click();
const holds = (page, ...titles) =>
  eventually(async () => {
    const text = await onDisk(page);
    for (const title of titles) assert.ok(text.includes(title), `${title} in the file`);
  }, 10_000);

async function keep(page) {
  await open(page);
  await page.button("Keep in a new file…").click();
  await page.main().reads(/All of it is in okrs\.json/);
  await back(page);
}

/** A file that somebody else would put there. */
const theirs = () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    return (await exported(page)).text;
  });

test("what is written is in the file a moment later, as a file that can be imported", () =>
  withFiles(async (page) => {
    await write(page, PAYMENTS);
    await keep(page);
    await holds(page, PAYMENTS.title);
    await page.textbox("Objective").fill("Paying is a matter of a second");
    await holds(page, "Paying is a matter of a second");
    assert.equal(JSON.parse(await onDisk(page)).format, "aimwell");
  }));

test("what others write into it is merged when the page comes to the fore, and before it is written", async () => {
  const file = await theirs();
  await withFiles(async (page) => {
    await write(page, PAYMENTS);
    await keep(page);
    await holds(page, PAYMENTS.title);
    await change(page, file);
    await come(page);
    await page.region(PIPELINE.title).appears();
    await holds(page, PIPELINE.title, PAYMENTS.title);
    await change(page, file);
    await page.region(PAYMENTS.title).textbox("Objective").fill("Paying is a matter of a second");
    await holds(page, PIPELINE.title, "Paying is a matter of a second");
  });
});

test("merging what others wrote is one step to undo, after a snapshot, and then nothing is written over it", async () => {
  const file = await theirs();
  await withFiles(async (page) => {
    await write(page, PAYMENTS);
    await keep(page);
    await holds(page, PAYMENTS.title);
    await change(page, file);
    await come(page);
    await page.region(PIPELINE.title).appears();
    await holds(page, PIPELINE.title, PAYMENTS.title);
    const both = await onDisk(page);
    assert.match(await page.button("Undo").attribute("title"), /changes from okrs\.json/i);
    await page.press("Control+z");
    await eventually(async () => assert.deepEqual(await objectives(page), [PAYMENTS.title]));
    const line = page.region("File on this device");
    await line.alert().reads(/taken back what others wrote into okrs\.json.*nothing is written over it/);
    await page.textbox("Objective").fill("Paying is a matter of a second");
    await page.status().reads("Saved");
    await come(page);
    assert.equal(await onDisk(page), both);
    await page.button("Go on with this file").click();
    await page.region(PIPELINE.title).appears();
    await holds(page, PIPELINE.title, "Paying is a matter of a second");
    await page.evaluate(() => (location.hash = "#/snapshots"));
    await page.row().counts(2);
    assert.match(await page.row().last().text(), /Before an import/);
  });
});

test("what came from others can be deleted here, and goes from the file as well", async () => {
  const file = await theirs();
  await withFiles(async (page) => {
    await write(page, PAYMENTS);
    await keep(page);
    await holds(page, PAYMENTS.title);
    await change(page, file);
    await come(page);
    const came = page.region(PIPELINE.title);
    await came.appears();
    await holds(page, PIPELINE.title, PAYMENTS.title);
    await came.textbox("Objective").hover();
    await came.button("Delete objective").click();
    await came.disappears();
    await eventually(async () => assert.ok(!(await onDisk(page)).includes(PIPELINE.title)), 10_000);
    assert.equal(await page.region("File on this device").count(), 0);
  });
});

test("what cannot be read is never written over, and the way on is said", () =>
  withFiles(async (page) => {
    await write(page, PAYMENTS);
    await keep(page);
    await holds(page, PAYMENTS.title);
    const mine = await onDisk(page);
    await change(page, "half a fi");
    await page.textbox("Objective").fill("Paying is a matter of a second");
    await page.region("File on this device").alert().reads(/cannot read, so nothing was written over it/);
    assert.equal(await onDisk(page), "half a fi");
    await change(page, mine);
    await page.button("Go on with this file").click();
    await page.region("File on this device").disappears();
    await holds(page, "Paying is a matter of a second");
  }));

test("a file is opened through the preview, and kept up to date once it has come in", async () => {
  const file = await theirs();
  await withFiles(async (page) => {
    await change(page, file);
    await write(page, PAYMENTS);
    await open(page);
    await page.button("Open a file and keep it up to date…").click();
    await page.dialog(`Import ${NAME}`).button("Cancel").click();
    await page.dialog().disappears();
    assert.equal(await onDisk(page), file, "who thinks better of it has linked nothing");
    await page.button("Open a file and keep it up to date…").click();
    await page.dialog(`Import ${NAME}`).button("Import").click();
    await page.main().reads(/All of it is in okrs\.json/);
    await holds(page, PIPELINE.title, PAYMENTS.title);
  });
});

test("the file is found again on the next visit, and let go of when asked to", () =>
  withFiles(async (page) => {
    await write(page, PAYMENTS);
    await keep(page);
    await holds(page, PAYMENTS.title);
    await page.reload();
    await page.textbox("Objective").fill("Paying is a matter of a second");
    await holds(page, "Paying is a matter of a second");
    await open(page);
    await page.button("Let go of this file").click();
    await page.button("Keep in a new file…").appears();
    await page.reload();
    await page.button("Keep in a new file…").appears();
  }));

test("where the browser wants to be asked again, a line says so and one press goes on", () =>
  withFiles(async (page) => {
    await write(page, PAYMENTS);
    await keep(page);
    await page.reload();
    await page.region("File on this device").alert().reads(/asks for your permission again/);
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    await page.button("Go on with this file").click();
    await page.region("File on this device").disappears();
    assert.equal(await page.evaluate(() => globalThis.asked), 1);
    await page.textbox("Objective").fill("Paying is a matter of a second");
    await holds(page, "Paying is a matter of a second");
  }, true));

test("a browser without such files offers nothing of the kind, and the plain download is there", () =>
  withPage(async (page) => {
    await page.tab.evaluateOnNewDocument(() => {
      delete globalThis.showSaveFilePicker;
      delete globalThis.showOpenFilePicker;
    });
    await page.reload();
    await write(page, PAYMENTS);
    await open(page);
    await page.button("Download Aimwell file").appears();
    assert.equal(await page.button("Keep in a new file…").count(), 0);
    assert.equal(await page.heading("File on this device").count(), 0);
  }));

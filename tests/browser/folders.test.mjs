// Folders that are dropped on the page from the desktop, or chosen.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { withFolder } from "./driver/browser.mjs";
import { withPage } from "./driver/index.mjs";
import { DRAFTS } from "./rooms.mjs";
import { PAYMENTS, PIPELINE, exported, objectives, write } from "./scenes.mjs";

/** The file of somebody who wrote this. */
const draft = (objective) =>
  withPage(async (page) => {
    await write(page, objective);
    return (await exported(page)).text;
  });

test("of a folder all files are read, those in folders within it too, and what is no file of the app is passed over", async () => {
  const [mina, tom] = [await draft(PIPELINE), await draft(PAYMENTS)];
  await withPage(async (page) => {
    await page.dropFolder("drafts", [
      { name: "mina.json", content: mina },
      { name: "notes.txt", content: "Objective: not for the room" },
      { name: "second table/tom.json", content: tom },
      { name: "second table/photo.png", content: "no picture" },
    ]);
    const dialog = page.dialog("Import 2 files");
    assert.match(await dialog.text(), /mina\.json.*tom\.json/s);
    await dialog.button("Import").click();
    await page.region(PIPELINE.title).appears();
    assert.deepEqual((await objectives(page)).sort(), [PAYMENTS.title, PIPELINE.title].sort());
  });
});

test("a folder with nothing in it changes nothing and leaves no dialog open", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.dropFolder("empty", [{ name: "readme.txt", content: "Nothing here" }]);
    await page.region(PAYMENTS.title).textbox("Objective").appears();
    await page.dialog().disappears();
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
  }));

test("all files of a chosen folder are taken into a room at once, and one that cannot be read is named with the reason", async () => {
  await withFolder(async (folder) => {
    const files = [...DRAFTS, { name: "notes.json", content: "Dear all" }, { name: ".hidden", content: "" }];
    for (const { name, content } of files) await writeFile(join(folder, name), content);
    await withPage(
      async (page) => {
        await page.choose(() => page.button("Choose a folder…").click(), folder);
        await page.heading("3 drafts").appears();
        await page.alert().reads(/notes\.json could not be taken in.*not an Aimwell file/);
      },
      { path: "#/room" },
    );
  });
});

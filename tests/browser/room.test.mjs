// The room: drafts of many people on one screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, exported, write } from "./scenes.mjs";

/** What somebody hands in under a name. */
const draftOf = (set, name) =>
  withPage(async (page) => {
    await write(page, set);
    return { name, content: (await exported(page)).text };
  });

test("drafts dropped at once are listed with their writers, and who is missing is said", async () => {
  const files = [await draftOf(PAYMENTS, "ada.json"), await draftOf(PIPELINE, "grace.json")];
  await withPage(
    async (page) => {
      await page.textbox("Who is expected").fill("Ada\nGrace\nKatherine");
      await page.drop([...files, { name: "notes.json", content: "Dear all" }]);
      await page.heading("2 drafts").appears();
      await page.alert().reads(/notes\.json/);
      assert.equal(await page.textbox("Who wrote draft 1").value(), "Ada");
      assert.match(await page.region("Drafts").text(), /Still missing: Katherine/);
      await page.reload();
      await page.heading("2 drafts").appears();
      await page.button("Undo").appears();
    },
    { path: "#/room" },
  );
});

test("taking a draft out is undone by the keyboard, and nobody is named where that is wished", async () => {
  const file = await draftOf(PAYMENTS, "ada.json");
  await withPage(
    async (page) => {
      await page.drop([file]);
      await page.heading("One draft").appears();
      await page.button("Take the draft out").click();
      await page.heading("One draft").disappears();
      await page.press("Control+z");
      await page.heading("One draft").appears();
      await page.checkbox("Name nobody").click();
      const list = await page.region("Drafts").text();
      assert.match(list, /Draft 1/);
      assert.doesNotMatch(list, /ada/i);
    },
    { path: "#/room" },
  );
});

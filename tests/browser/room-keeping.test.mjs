// A room after the browser was killed, or has lost what it keeps.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { DRAFTS, ballot, collect, invitation } from "./rooms.mjs";
import { loseFirstPlace } from "./scenes.mjs";

/** Waits until the second place has what the first one has. */
const isKeptTwice = (page) =>
  eventually(async () => {
    const [first, second] = await page.evaluate(
      () =>
        new Promise((done, fail) => {
          const key = "aimwell.room.kept";
          const opened = indexedDB.open("aimwell-room");
          opened.onerror = fail;
          opened.onsuccess = () => {
            const database = opened.result;
            const asked = database.transaction("texts").objectStore("texts").get(key);
            asked.onerror = fail;
            asked.onsuccess = () => {
              database.close();
              done([localStorage.getItem(key), asked.result?.[1]]);
            };
          };
        }),
    );
    assert.ok(first);
    assert.equal(second, first);
  });

/** Leaves out what the console says of a picture that has no icon of its own. */
const noErrors = (page) => {
  for (const error of page.consoleErrors()) assert.match(error, /404/);
};

test("a room whose browser is killed goes on where it was, the timer included", () =>
  withPage(
    async (page) => {
      await page.button("90 minutes").click();
      await page.button("Start").click();
      await page.button("Pause").appears();
      await page.textbox("What it is called").fill("Payments offsite");
      await page.drop(DRAFTS);
      await page.main().reads(/katherine\.json is in\./);
      await isKeptTwice(page);
      await page.kill();
      await page.heading("Payments offsite").appears();
      await page.button("Pause").appears();
      await page.navigation("Steps of the room").link("Collect").click();
      await page.heading("3 drafts").appears();
    },
    { profile: true, path: "#/room/plan" },
  ));

test("what the first place lost of a room comes back from the second, and stays", () =>
  withPage(
    async (page) => {
      await collect(page);
      await page.button("Take the draft out").first().click();
      await page.heading("2 drafts").appears();
      await isKeptTwice(page);
      await loseFirstPlace(page, "#/room");
      await page.heading("2 drafts").appears();
      await page.reload();
      await page.heading("2 drafts").appears();
      noErrors(page);
    },
    { errors: true },
  ));

test("whoever takes part and lost that finds it again by the link", () =>
  withPage(
    async (page) => {
      await page.textbox("Your name, if you like").fill("Ada");
      await page.button("Start drafting").click();
      await page.region("Your workshop").appears();
      await isKeptTwice(page);
      await loseFirstPlace(page, invitation());
      await eventually(async () => assert.equal(await page.textbox("Your name, if you like").value(), "Ada"));
      await page.button("Start drafting").click();
      await page.region("Your workshop").appears();
      noErrors(page);
    },
    { errors: true, path: invitation() },
  ));

test("the ballot that somebody fills comes back as well", () => {
  const path = ballot("Paying feels instant", "Merchants settle in days");
  return withPage(
    async (page) => {
      await page.textbox("Your name").fill("Ada");
      await page.spinbutton().nth(1).fill("2");
      await isKeptTwice(page);
      await loseFirstPlace(page, path);
      await eventually(async () => assert.equal(await page.spinbutton().nth(1).value(), "2"));
      assert.equal(await page.textbox("Your name").value(), "Ada");
      noErrors(page);
    },
    { errors: true, path },
  );
});

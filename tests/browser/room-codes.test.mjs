// The room: drafts that people show as QR codes, read from photos and from a camera.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { canRead, openCollect, readCode } from "./codes.mjs";
import { invitation } from "./rooms.mjs";
import { write } from "./scenes.mjs";

const TITLE = "Paying feels instant and never fails";
const KEY_RESULTS = ["Failed payments fall from 1.8% to 0.6%", "Median time at the till falls from 40 to 25 seconds", "Chargebacks fall from 90 to 30 a month"];

/** Writes an objective with its key results. */
async function draft(page, title, keyResults) {
  await page.button("Add objective").click();
  await page.type(title);
  for (const keyResult of keyResults) {
    await page.button("Add key result").click();
    await page.textbox("Key result").last().hasFocus();
    await page.type(keyResult);
  }
}

/** Writes a draft in a workshop and gives the texts of its codes, as somebody else reads them off the display. */
const shown = (name, title = TITLE, keyResults = KEY_RESULTS) =>
  withPage(
    async (page) => {
      await page.textbox("Your name, if you like").fill(name);
      await page.button("Start drafting").click();
      const workshop = page.region("Your workshop");
      await workshop.button("Show as QR code…").click();
      await workshop.reads(/nothing to hand over yet/);
      await draft(page, title, keyResults);
      await workshop.button("Show as QR code…").click();
      const dialog = page.dialog("Your draft as QR code");
      await dialog.reads(/Page 1 of \d/);
      const [, count] = /Page 1 of (\d)/.exec(await dialog.text());
      const texts = [];
      for (let number = 1; number <= count; number++) {
        await dialog.status().reads(new RegExp(`Page ${number} of ${count} of draft [0-9a-f]{8}`));
        texts.push(await readCode(page, ".link-code svg"));
        await dialog.button("Next page").click();
      }
      await dialog.status().reads(/Page 1 of/);
      return texts;
    },
    { path: invitation(), viewport: { width: 390, height: 844 } },
  );

const photo = (name, content) => ({ name: `${name}.png`, content });

test("codes of several drafts are read from photos in any order, what is missing is named, and nothing is mixed", async () => {
  const [ada, ben] = [await shown("Ada"), await shown("Ben", "Everyone learns from every release", KEY_RESULTS.slice(0, 2))];
  assert.ok(ada.length > 1 && ben.length > 1, `${ada.length} and ${ben.length} pages`);
  await withPage(
    async (page) => {
      await canRead(page);
      await openCollect(page);
      const drafts = page.region("Drafts");
      const choose = (...photos) => page.upload("Photos of QR codes…", ...photos);
      await choose(photo("ada-last", ada.at(-1)), photo("ben-first", ben[0]), photo("blurred", ""));
      await drafts.reads(/No QR code can be read in blurred\.png/);
      await drafts.reads(/Draft [0-9a-f]{8}: pages? 1.* still to come/);
      await choose(photo("again", ada.at(-1)));
      await drafts.reads(/That page of draft [0-9a-f]{8} was read already/);
      await choose(photo("tea", "https://tea.example"));
      await drafts.reads(/of something else, not of a draft/);
      await choose(...ada.slice(0, -1).reverse().map((text, at) => photo(`ada-${at}`, text)));
      await page.heading("One draft").appears();
      await drafts.reads(/okrs-ada-.* is in\./);
      await choose(...ben.slice(1).map((text, at) => photo(`ben-${at}`, text)));
      await page.heading("2 drafts").appears();
      assert.deepEqual(await page.textbox().map((box) => box.value), ["Ada", "Ben"]);
      assert.doesNotMatch(await drafts.text(), /still to come/);
      assert.deepEqual(await page.consoleErrors(), []);
    },
    { path: "#/room" },
  );
});

test("a camera reads one page after the other and is let go when the dialog closes", async () => {
  const pages = await shown("Ada");
  await withPage(
    async (page) => {
      await canRead(page);
      await page.evaluate(() => {
        const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 240 });
        // A picture that stays the same is handed on no more.
        setInterval(() => canvas.getContext("2d").fillRect(0, 0, 320, 240), 50);
        globalThis.seen = canvas.captureStream();
        Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia: async () => globalThis.seen }, configurable: true });
      });
      await openCollect(page);
      await page.button("Read QR codes…").click();
      const dialog = page.dialog("Read QR codes");
      await eventually(async () => assert.equal(await page.evaluate(() => document.querySelector("video").videoWidth), 320, "people see what it sees"));
      for (const text of pages) {
        await page.evaluate((text) => (globalThis.beforeCamera = text), text);
        if (text !== pages.at(-1)) await dialog.reads(/still to come/);
      }
      await dialog.reads(/okrs-ada-.* is in\./);
      await dialog.button("Close").click();
      await page.dialog().disappears();
      await page.heading("One draft").appears();
      await eventually(async () => assert.equal(await page.evaluate(() => globalThis.seen.getTracks()[0].readyState), "ended"));
    },
    { path: "#/room" },
  );
});

test("where the camera is not allowed, or the browser reads no codes, that is said and there is no dead button", () =>
  withPage(
    async (page) => {
      await canRead(page);
      await page.evaluate(() => {
        const getUserMedia = async () => Promise.reject(new DOMException("no", "NotAllowedError"));
        Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia }, configurable: true });
      });
      await openCollect(page);
      await page.button("Read QR codes…").click();
      await page.dialog("Read QR codes").alert().reads(/does not let this page use the camera.*take photos/);
      await page.button("Close").click();
      await canRead(page, ["ean_13"]);
      await openCollect(page);
      await page.region("Drafts").reads(/cannot read the QR codes.*Here, ask for files/);
      assert.equal(await page.button("Read QR codes…").count(), 0);
      assert.equal(await page.button("Photos of QR codes…").count(), 0);
    },
    { path: "#/room" },
  ));

test("a link with a draft is read off its code as well, and a draft that is too long for codes goes as a file", async () => {
  const link = await withPage(async (page) => {
    await write(page, { title: TITLE, keyResults: [] });
    await page.evaluate(() => (location.hash = "#/export"));
    await page.button("Make link").click();
    await page.textbox("Link").appears();
    const [link] = await page.textbox("Link").map((box) => box.value);
    return link;
  });
  await withPage(
    async (page) => {
      await canRead(page);
      await openCollect(page);
      await page.upload("Photos of QR codes…", photo("link", link));
      await page.heading("One draft").appears();
    },
    { path: "#/room" },
  );
  await withPage(
    async (page) => {
      await page.button("Start drafting").click();
      const noise = () => Array.from({ length: 900 }, () => Math.random().toString(36).slice(2, 8)).join(" ");
      await draft(page, TITLE, []);
      await page.textbox("Why it matters").fill(noise());
      await page.button("Show as QR code…").click();
      await page.region("Your workshop").reads(/too long for QR codes.*more than 8 pages.*as a file/);
      assert.equal(await page.dialog().count(), 0);
    },
    { path: invitation() },
  );
});

// Ways for those who go by keys or by ear.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, write } from "./scenes.mjs";

const WORK = "Deploy the new help centre";

test("the first stop of the keyboard leads past the bar", () =>
  withPage(async (page) => {
    await page.press("Tab");
    await page.button("Skip to the content").hasFocus();
    await page.press("Enter");
    await page.heading("2027 Q1").hasFocus();
    await page.press("Tab");
    await page.button("Edit cycle").hasFocus();
  }));

test("on the list of hints it leads past the bar as well", () =>
  withPage(
    async (page) => {
      await page.button("Skip to the content").focus();
      await page.press("Enter");
      await page.heading("Hints explained").hasFocus();
    },
    { path: "#/rules" },
  ));

test("a hint is tied to its line, and one key leads from the line to it and one back", () =>
  withPage(async (page) => {
    await write(page, { title: PIPELINE.title, keyResults: [WORK] });
    await page.hint("output").appears();
    const line = page.textbox("Key result");
    const said = await page.evaluate(() => {
      const box = document.activeElement;
      const text = (ids) => ids?.split(" ").map((id) => document.getElementById(id)?.innerText).join(" ") ?? "";
      return { description: text(box.getAttribute("aria-describedby")), details: text(box.getAttribute("aria-details")) };
    });
    assert.match(said.description, /is work/);
    assert.match(said.details, /Move to initiatives/);
    await line.press("Alt+Enter");
    assert.equal((await page.focused()).name, "Move to initiatives");
    await page.press("Escape");
    await line.hasFocus();
  }));

test("a line without hints points at none", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    assert.equal(await page.textbox("Key result").first().attribute("aria-details"), null);
  }));

for (const [button, dialog] of [["Settings", "Settings"], ["Edit cycle", "Edit cycle"], ["New cycle", "New cycle"]])
  test(`the dialog “${dialog}” gives the keyboard back to the button that opened it`, () =>
    withPage(async (page) => {
      await page.button(button).focus();
      await page.press("Enter");
      await page.dialog(dialog).appears();
      await page.press("Escape");
      await page.dialog(dialog).disappears();
      await page.button(button).hasFocus();
    }));

test("the preview of an import gives the keyboard back to the button that opened it", () =>
  withPage(async (page) => {
    const open = async () => {
      await page.button("Import").focus();
      await page.press("Enter");
    };
    await page.choose(open, { name: "notes.json", content: '{"format":"aimwell","version":3}' });
    await page.dialog().appears();
    await page.press("Escape");
    await page.dialog().disappears();
    await page.button("Import").hasFocus();
  }));

test("writing is not talked over: new hints are said once, and only after a pause", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.textbox("Objective").fill(PIPELINE.title);
    await page.region(PIPELINE.title).button("Add key result").click();
    await page.evaluate(() => {
      window.said = [];
      for (const place of document.querySelectorAll("[aria-live=polite], [role=status]:not([aria-live=off])"))
        new MutationObserver(() => place.textContent.trim() && window.said.push(place.textContent.trim())).observe(place, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await page.type(WORK);
    const heard = () => page.evaluate(() => window.said);
    await eventually(async () => assert.match((await heard()).join(" "), /is work/));
    await page.textbox("Key result").type("s and branches");
    await page.textbox("Key result").press("Enter");
    await page.textbox("Key result").counts(2);
    const said = await heard();
    assert.equal(said.filter((sentence) => /is work/.test(sentence)).length, 1, said.join(" | "));
    assert.ok(said.length <= 2, said.join(" | "));
  }));

test("the app can be installed: a name, colours and icons of the sizes that are asked for", async () => {
  const folder = new URL("../../dist/", import.meta.url);
  const page = await readFile(new URL("index.html", folder), "utf8");
  const [link] = page.match(/<link[^>]+rel="?manifest[^>]*>/);
  const [, address] = link.match(/href="?([^" >]+)/);
  const manifest = JSON.parse(await readFile(new URL(address, folder), "utf8"));
  assert.deepEqual([manifest.name, manifest.display], ["Aimwell", "standalone"]);
  const drawn = manifest.icons.filter(({ type }) => type === "image/png");
  assert.ok(drawn.some(({ purpose }) => purpose === "maskable"));
  for (const { src, sizes } of drawn) {
    const picture = await readFile(new URL(src, folder));
    assert.equal(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, sizes, src);
  }
});

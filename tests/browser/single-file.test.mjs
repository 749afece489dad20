// The whole app as one file, opened from a disk.
import assert from "node:assert/strict";
import { copyFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withFolder } from "./driver/browser.mjs";
import { withPage } from "./driver/index.mjs";
import { PAYMENTS, objectives, write } from "./scenes.mjs";

const FILE = fileURLToPath(new URL("../../dist/aimwell.html", import.meta.url));

/** Runs `use(page)` with the file alone in a folder, opened with `ending` behind its address. */
const withFile = (use, { ending = "", ...options } = {}) =>
  withFolder(async (folder) => {
    await copyFile(FILE, join(folder, "Our goals.html"));
    await withPage(use, { origin: pathToFileURL(folder).href, path: `Our%20goals.html${ending}`, ...options });
    assert.deepEqual(await readdir(folder), ["Our goals.html"]);
  });

test("the file alone is the whole app, and keeps what is written in it", () =>
  withFile(async (page) => {
    assert.match(await page.evaluate(() => location.href), /^file:/);
    assert.equal(await page.alert().count(), 0);
    await write(page, PAYMENTS);
    await page.status().reads("Saved");
    await page.button("Measure: 820 → 570 ms").appears();
    await page.reload();
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    await page.link("Map").click();
    await page.find("main.map h1", "heading of the map").appears();
    await page.link("Back to the document").click();
    assert.deepEqual(await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith("data:"))), []);
  }));

test("what is written in it is there after the browser was closed", () =>
  withFile(
    async (page) => {
      await write(page, PAYMENTS);
      await page.status().reads("Saved");
      await page.reopen();
      assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    },
    { profile: true },
  ));

test("its examples and its demo are in it", () =>
  withFile(
    async (page) => {
      await page.region("Demo").appears();
      assert.ok((await objectives(page)).length > 0);
      await page.link("Examples").click();
      await page.heading("Examples").appears();
      await page.find("main.example-page .entries li", "kinds of examples").first().appears();
    },
    { ending: "?demo" },
  ));

test("it speaks the language of the browser", () =>
  withFile((page) => page.button("Objective hinzufügen").appears(), { languages: ["de"] }));

test("where the browser keeps nothing for files, it says so, and the work can be handed out", () =>
  withFile(async (page) => {
    await page.tab.evaluateOnNewDocument(() =>
      Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }),
    );
    await page.reload();
    await page.region("Storage").alert().reads(/does not let the page keep anything/);
    await page.button("Add objective").click();
    await page.type(PAYMENTS.title);
    await page.status().reads("Not saved");
    const file = await page.download(() => page.button("Export").click());
    assert.ok(file.text.includes(PAYMENTS.title));
  }));

test("its policy admits its own script and styles by their checksums, and nothing from anywhere", () =>
  withFile(
    async (page) => {
      const policy = await page.evaluate(() => document.querySelector("meta[http-equiv]").content);
      assert.doesNotMatch(policy.replace("'wasm-unsafe-eval'", ""), /unsafe|https?:|\*/);
      const stopped = await page.evaluate(async () => {
        const stopped = [];
        addEventListener("securitypolicyviolation", (event) => stopped.push(event.effectiveDirective));
        const style = document.createElement("style");
        style.textContent = "body { display: none }";
        document.body.append(style);
        const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "other.css" });
        const failed = new Promise((done) => (link.onerror = done));
        document.head.append(link);
        await failed;
        await fetch("https://example.invalid/").catch(() => {});
        await new Promise((resolve) => setTimeout(resolve));
        return [...new Set(stopped)].sort();
      });
      assert.deepEqual(stopped, ["connect-src", "style-src-elem"]);
    },
    // What is stopped counts as asked for.
    { errors: true, requests: true },
  ));

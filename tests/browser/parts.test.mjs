// The later parts of the program: what a person meets who goes to one that is not here.
import assert from "node:assert/strict";
import { appendFile, cp, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { withFolder } from "./driver/browser.mjs";
import { withPage } from "./driver/index.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const fileOf = async (folder, part) => join(folder, (await readdir(folder)).find((name) => name.startsWith(`${part}-`)));

/** Runs `use(page, restore)` where a part of the program cannot be had until it is restored. */
const withoutPart = (part, use, options) =>
  withFolder(async (root) => {
    await cp(dist, root, { recursive: true });
    const file = await fileOf(root, part);
    await rename(file, `${file}.away`);
    const restore = () => rename(`${file}.away`, file);
    await withPage((page) => use(page, restore), { root, parts: "missing", errors: true, requests: true, ...options });
  });

const note = (page) => page.find(".notice [role=status]", "note on what is missing");
const NOT_ARRIVED = /^This part of Aimwell did not arrive\. What you wrote is safe\./;

test("a page whose part cannot be had says so, and comes once it can", () =>
  withoutPart("pages", async (page, restore) => {
    await page.button("Add objective").click();
    await page.textbox("Objective").fill("Paying feels instant");
    await page.link("Map").click();
    await note(page).reads(NOT_ARRIVED);
    await page.button("Try again").click();
    await note(page).reads(NOT_ARRIVED);
    await restore();
    await page.button("Try again").click();
    await page.find("main.map h1", "heading of the map").appears();
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    await page.link("Back to the document").click();
    assert.equal(await page.textbox("Objective").value(), "Paying feels instant");
  }));

test("whoever comes back to such a page has it tried again", () =>
  withoutPart("pages", async (page, restore) => {
    await page.link("Map").click();
    await note(page).reads(NOT_ARRIVED);
    await page.evaluate(() => (location.hash = "#/"));
    await page.button("Add objective").click();
    await restore();
    await page.link("Map").click();
    await page.find("main.map h1", "heading of the map").appears();
  }));

test("what is written before the hints are here is read once they are, its measure as well", () =>
  withoutPart("coach", async (page, restore) => {
    await note(page).reads(NOT_ARRIVED);
    await page.button("Add objective").click();
    await page.textbox("Objective").fill("Paying feels instant");
    await page.button("Add key result").click();
    await page.textbox("Key result").fill("Failed payments fall from 1.8% to 0.6%");
    await page.button("Measure: no measure").appears();
    await restore();
    await page.button("Try again").click();
    await page.button("Measure: 1.8 → 0.6 %").appears();
  }));

test("a part that was changed on the way is not run", () =>
  withFolder(async (root) => {
    await cp(dist, root, { recursive: true });
    // A section that does nothing: only the checksum tells.
    await appendFile(await fileOf(root, "pages"), Buffer.from([0, 2, 1, 97]));
    await withPage(
      async (page) => {
        await page.link("Map").click();
        await note(page).reads(NOT_ARRIVED);
      },
      { root, parts: "missing", errors: true, requests: true },
    );
  }));

test("a browser that prefers German is met in German from the start", () =>
  withPage((page) => page.button("Objective hinzufügen").appears(), { languages: ["de-AT", "en"] }));

test("where the German texts cannot be had, the page speaks English", () =>
  withoutPart("german", (page) => page.button("Add objective").appears(), { languages: ["de-AT", "en"] }));

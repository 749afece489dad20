// All tests in one process, and so in one browser: Firefox takes seconds to start.
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { BROWSER } from "./driver/browser.mjs";

// What `make test` asks of Chromium alone, and why. `make firefox` asks all of it.
const OWN_CODE = "what it asks is decided by the app's own code rather than by the browser";
const CHROMIUM_ALONE = {
  "catalogue.test.mjs": OWN_CODE,
  "commands.test.mjs": OWN_CODE,
  "driver-failures.test.mjs": OWN_CODE,
  "examples.test.mjs": OWN_CODE,
  "hints.test.mjs": OWN_CODE,
  "map.test.mjs": OWN_CODE,
  "people.test.mjs": OWN_CODE,
  "places.test.mjs": "it walks every place by keyboard at four widths and has axe look at each, which takes minutes and reads attributes and colours that are the same in both",
  "words.test.mjs": OWN_CODE,
};
// What no Firefox can be asked, and why.
const NEVER_FIREFOX = {
  "folders.test.mjs": "WebDriver drags no files in from the desktop and chooses no folders, and what a script puts into a drag of its own are files",
};
const isShort = BROWSER === "firefox" && !process.env.ALL;

const folder = new URL("./", import.meta.url);
const all = (await readdir(folder)).filter((name) => name.endsWith(".test.mjs")).sort();
for (const name of all) {
  const reason = (BROWSER === "firefox" && NEVER_FIREFOX[name]) || (isShort && CHROMIUM_ALONE[name]);
  if (reason) test(name, { skip: reason }, () => {});
  else await import(new URL(name, folder));
}

// All tests in one process, and so in one browser: Firefox takes seconds to start.
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { BROWSER } from "./driver/browser.mjs";

// What `make test` asks of Chromium alone, and why. `make firefox` asks all of it.
const CHROMIUM_ALONE = {
  "axe.test.mjs": "axe reads attributes and colours, which are the same in both; it takes an eighth of the time in Firefox",
};
const isShort = BROWSER === "firefox" && !process.env.ALL;

const folder = new URL("./", import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith(".test.mjs"));
for (const name of files.sort()) {
  const reason = isShort && CHROMIUM_ALONE[name];
  if (reason) test(name, { skip: reason }, () => {});
  else await import(new URL(name, folder));
}

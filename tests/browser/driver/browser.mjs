// Starting and ending browsers.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import * as chromium from "./chromium.mjs";
import * as firefox from "./firefox.mjs";

/** Which browser the tests run in: "chromium" or "firefox". */
export const BROWSER = process.env.BROWSER ?? "chromium";

const PROGRAM = fileURLToPath(new URL(`../../../scripts/find-${BROWSER}`, import.meta.url));

/** What is asked of each browser in its own way. */
export const engine = BROWSER === "firefox" ? firefox : chromium;

/** A browser that keeps its data in the folder `profile`. */
export async function launch(profile) {
  const browser = await puppeteer.launch({
    ...engine.START,
    executablePath: execFileSync(PROGRAM, { encoding: "utf8" }).trim(),
    userDataDir: profile,
    defaultViewport: null,
    env: { ...process.env, TZ: "UTC", LANG: "en_US.UTF-8", LANGUAGE: "en_US" },
  });
  await engine.prepare(browser);
  return browser;
}

/** Makes a folder for the time of `use(folder)`. */
export async function withFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), "aimwell-test-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// One browser serves all the tests of a process, each in a context of its own. It ends when nobody
// has used it for a moment, since a process with a browser would never end by itself.
const IDLE = 300;
let shared;
let users = 0;
let ending;

/** Runs `use(browser)` with the shared browser. */
export async function withSharedBrowser(use) {
  clearTimeout(ending);
  users += 1;
  shared ??= launch();
  try {
    return await use(await shared);
  } finally {
    users -= 1;
    if (users === 0) ending = setTimeout(endShared, IDLE);
  }
}

async function endShared() {
  const browser = shared;
  shared = undefined;
  await (await browser).close();
}

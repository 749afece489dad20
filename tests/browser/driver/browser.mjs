// Starting and ending browsers.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

/** Which browser the tests run in: "chromium" or "firefox". */
export const BROWSER = process.env.BROWSER ?? "chromium";

// Nothing but the page under test may use the network, and nothing may differ from machine to machine.
const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=en-US",
  "--force-color-profile=srgb",
];

function program() {
  if (BROWSER === "firefox") return process.env.FIREFOX ?? "/usr/bin/firefox-esr";
  const find = fileURLToPath(new URL("../../../scripts/find-chromium", import.meta.url));
  return execFileSync(find, { encoding: "utf8" }).trim();
}

/** A browser that keeps its data in the folder `profile`, in a time zone. */
export function launch(profile, zone = "UTC") {
  return puppeteer.launch({
    browser: BROWSER === "firefox" ? "firefox" : "chrome",
    executablePath: program(),
    args: BROWSER === "firefox" ? [] : CHROMIUM_FLAGS,
    userDataDir: profile,
    defaultViewport: null,
    env: { ...process.env, TZ: zone, LANG: "en_US.UTF-8", LANGUAGE: "en_US" },
  });
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

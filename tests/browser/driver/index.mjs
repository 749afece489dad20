// The one entry to the driver. A test reads:
//
//   test("a first objective is kept", () =>
//     withPage(async (page) => {
//       await page.button("Add objective").click();
//       await page.textbox("Objective").fill("Paying feels instant");
//       await page.status().reads("Saved");
//     }));
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { engine, launch, withFolder, withSharedBrowser } from "./browser.mjs";
import { Page } from "./page.mjs";
import { host, serve } from "./server.mjs";
import { eventually } from "./wait.mjs";

export { eventually, setPatience } from "./wait.mjs";

/** How many pages of one browser can be worked in at once. */
export const { AT_ONCE } = engine;

/** A host of its own for a test that looks at what it is asked for, or takes it off the network. */
export { host };

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
const origins = new Map();

/**
 * Opens the app in a browser without any data and runs `test(page)`. Fails if the page met an error
 * or sent a request after it had loaded, whatever the test itself claims.
 *
 * @param {object} [options]
 * @param {{ width: number, height: number }} [options.viewport] 1280 × 800 if not given
 * @param {boolean} [options.dark] the system's dark colour scheme
 * @param {string[]} [options.languages] what the browser prefers, e.g. ["de-AT", "en"]; American English if not given
 * @param {boolean} [options.profile] a browser of its own with its data on disk, so that `reopen`
 *   restarts the browser; without it, `reopen` closes and opens the tab, which is much faster
 * @param {string} [options.zone] the time zone of such a browser, e.g. "Pacific/Apia"; UTC if not given
 * @param {boolean} [options.errors] errors are expected: the test looks at `consoleErrors()` itself
 * @param {boolean} [options.requests] requests are expected, since parts of the program are asked for anew
 * @param {"ready" | "failed"} [options.boot] how the start of the app should end, "ready" if not given
 * @param {"ready" | "missing" | null} [options.parts] what becomes of the later parts of the program, "ready" if
 *   not given; null does not wait for them
 * @param {boolean} [options.worker] with the service worker, which all other tests do without: it would ask for every
 *   file a second time in each of them
 * @param {string} [options.origin] where the app is served already, instead of `root`
 * @param {string} [options.root] the folder to serve, `dist` if not given
 * @param {string} [options.path] where to start, e.g. "#/settings"
 */
export async function withPage(test, options = {}) {
  const caller = callerOf(new Error().stack);
  const root = options.root ?? DIST;
  if (!options.origin && !origins.has(root)) origins.set(root, serve(root));
  const address = new URL(options.path ?? "", `${options.origin ?? (await origins.get(root))}/`).href;
  const withHome = options.profile ? (use) => withProfile(use, options.zone) : withContext;
  return withHome(async (home) => {
    const page = new Page(home, address, options);
    let result;
    try {
      await page.open();
      result = await test(page);
      assertClean(page, options);
    } catch (error) {
      await explain(error, page, caller);
      // A browser that is gone cannot tidy up, and must not hide why.
      await page.tidy().catch(() => {});
      throw error;
    }
    await page.tidy();
    return result;
  });
}

/** A fresh context of the shared browser. */
function withContext(use) {
  return withSharedBrowser(async (browser) => {
    const context = await browser.createBrowserContext();
    try {
      return await use({ newTab: (options) => context.newPage(options) });
    } finally {
      await context.close();
    }
  });
}

/** A browser of its own, whose data outlives it for the time of the test. */
function withProfile(use, zone) {
  return withFolder(async (folder) => {
    let browser = await launch(folder, zone);
    try {
      return await use({
        newTab: (options) => browser.newPage(options),
        restart: async () => {
          await browser.close();
          browser = await launch(folder, zone);
        },
        kill: async () => {
          const program = browser.process();
          const gone = new Promise((resolve) => program.once("exit", resolve));
          program.kill("SIGKILL");
          await gone;
          // Puppeteer puts back the settings it had set aside once a Firefox is gone, which the next one must not cross.
          await eventually(async () => assert.deepEqual((await readdir(folder)).filter((name) => name.endsWith(".puppeteer")), []));
          browser = await launch(folder, zone);
        },
      });
    } finally {
      await browser.close();
    }
  });
}

function assertClean(page, { errors = false, requests = false }) {
  const seen = errors ? [] : page.consoleErrors();
  if (seen.length > 0) throw new Error(`the page met an error:\n${seen.join("\n")}`);
  const sent = requests ? [] : page.requests();
  if (sent.length > 0) throw new Error(`the page sent a request after it had loaded:\n${sent.join("\n")}`);
}

/** Adds to the error what the page looked like, and keeps a picture of it. */
async function explain(error, page, caller) {
  try {
    const errors = page.consoleErrors().map((text) => `\n  error in the page: ${text}`);
    const picture = await page.screenshot(`failed-${caller}`);
    error.message += `${errors.join("")}\n  picture: ${picture}\n  the page was:\n${await page.outline()}`;
  } catch (reason) {
    error.message += `\n  (the page could not be looked at: ${reason.message})`;
  }
}

/** "app.test.mjs-12" for a call on line 12 of that file. */
function callerOf(stack) {
  const [, file, line] = stack.split("\n")[2]?.match(/([^/]+):(\d+):\d+\)?$/) ?? [];
  return file ? `${file}-${line}` : "page";
}

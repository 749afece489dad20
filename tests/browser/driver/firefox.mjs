// What is asked of Firefox in its own way; chromium.mjs answers the same questions. WebDriver BiDi has no
// accessibility tree and sets neither colours nor motion, so these are asked of Firefox itself: started with
// `--remote-allow-system-access`, it lets its remote control run code with the rights of the browser.
import { provideAccessibility } from "./firefox-page.mjs";
import { eventually } from "./wait.mjs";

const STARTS_WITHIN = 20_000;

/** How puppeteer starts it. */
export const START = {
  browser: "firefox",
  args: ["--remote-allow-system-access"],
  // The list of downloads would open over the page and take the keyboard.
  extraPrefsFirefox: { "browser.download.alwaysOpenPanel": false },
};

/** How many pages of one browser can be worked in at once: only the tab in front is drawn. */
export const AT_ONCE = 1;

/** The window of the browser, which on a busy machine is an empty one for a moment after the start. */
function windowOf(connection) {
  return eventually(async () => {
    const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    const found = result.contexts.find(({ url }) => url.startsWith("chrome:"));
    if (!found) throw new Error("Firefox has no window");
    return found.context;
  }, STARTS_WITHIN);
}

/** Runs `act(...args)` in the window of the browser, with its rights. */
async function inBrowser({ connection }, act, ...args) {
  const answer = await connection.send("script.evaluate", {
    expression: `(${act})(${args.map((one) => JSON.stringify(one)).join()})`,
    target: { context: await windowOf(connection) },
    awaitPromise: true,
  });
  if (answer.result.type === "exception") throw new Error(answer.result.exceptionDetails.text);
}

/** Does what has to be done once after the start. */
export async function prepare(browser) {
  const script = `data:application/javascript;charset=utf-8,${encodeURIComponent(`(${provideAccessibility})()`)}`;
  await inBrowser(browser, (script) => Services.mm.loadFrameScript(script, true), script);
}

const settled = (tab) => tab.evaluate(() => new Promise((done) => window.whenAccessible(done)));

/** Handles of what has that role or that accessible name within `root`, or both. */
export async function findAccessible(tab, root, what) {
  await settled(tab);
  const found =
    root === tab
      ? await tab.evaluateHandle((what) => window.findAccessible(what), what)
      : await root.evaluateHandle((root, what) => window.findAccessible(what, root), what);
  return [...(await found.getProperties()).values()];
}

/** The accessibility tree: `{ role, name, value, focused, children }`. */
export async function accessibilityTree(tab) {
  await settled(tab);
  return JSON.parse(await tab.evaluate(() => window.accessibilityTree()));
}

/** Makes the system ask the page for these, and shows the page as on paper. */
export async function emulate(tab, { dark, contrast, forced, motion, paper }) {
  const overrides = {
    prefersColorSchemeOverride: dark ? "dark" : "light",
    forcedColorsOverride: forced ? "active" : "none",
    prefersReducedMotionOverride: motion ? "no-preference" : "reduce",
    mediumOverride: paper ? "print" : "",
  };
  const override = (id, overrides) => {
    const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
    Object.assign(NavigableManager.getBrowsingContextById(id), overrides);
  };
  await inBrowser(tab.browser(), override, tab.mainFrame()._id, overrides);
  // A system whose colours are to be heeded, and are of more contrast, while pages keep their own.
  await prefer(tab, { "ui.useAccessibilityTheme": contrast ? 1 : 0, "browser.display.document_color_use": contrast ? 1 : 0 });
  // A preference reaches the page a moment after it was set.
  const wanted = { "(prefers-color-scheme: dark)": dark, "(prefers-contrast: more)": contrast, "(forced-colors: active)": forced, print: paper };
  const holds = (wanted) => Object.entries(wanted).every(([query, holds]) => matchMedia(query).matches === holds);
  await tab.waitForFunction(holds, { polling: 20 }, Object.fromEntries(Object.entries(wanted).map(([query, holds]) => [query, Boolean(holds)])));
}

// Preferences are of the whole browser; each page takes back those it has set.
const preferred = new WeakMap();

async function prefer(tab, preferences) {
  preferred.set(tab, { ...preferred.get(tab), ...preferences });
  const set = (preferences) => {
    for (const [name, value] of Object.entries(preferences))
      if (typeof value === "number") Services.prefs.setIntPref(name, value);
      else Services.prefs.setStringPref(name, value);
  };
  await inBrowser(tab.browser(), set, preferences);
}

/** Makes the browser prefer these languages, the first one most. */
export async function speak(tab, languages) {
  await prefer(tab, { "intl.accept_languages": languages.join(",") });
}

/** Brings the keyboard back to the start of the page, as it comes from the browser's own bars, where Tab has led. */
export async function enter(tab) {
  await inBrowser(tab.browser(), () => window.gBrowser.selectedBrowser.focus());
  await tab.evaluate(() => document.activeElement.blur());
}

/** None that it could tell: on a desk, it installs no pages. */
export async function obstaclesToInstalling() {
  return [];
}

/** Takes back what was set beyond the page. */
export async function restore(tab) {
  const names = Object.keys(preferred.get(tab) ?? {});
  if (names.length > 0) await inBrowser(tab.browser(), (names) => names.forEach((name) => Services.prefs.clearUserPref(name)), names);
  preferred.delete(tab);
}

/** Tells of what does not reach Firefox's console: files that are not there, and what the policy has stopped. */
export async function watch(tab, { failed }) {
  tab.on("response", (response) => {
    if (response.status() >= 400) failed(`Failed to load resource: ${response.status()} ${response.url()}`);
  });
  await tab.evaluateOnNewDocument(() =>
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(`The policy on ${effectiveDirective} has stopped ${blockedURI}`),
    ),
  );
}

/** Cannot be done; together.mjs says why. */
export async function dropPath() {
  throw new Error("Firefox cannot be made to drop a folder");
}

/** Saves files into `folder` from now on. Returns `{ saved, end }`: `saved()` is `{ name, path }` of the first, once there. */
export async function saveInto(tab, folder) {
  const { connection } = tab.browser();
  const userContexts = [tab.browserContext().id ?? "default"];
  const allow = (downloadBehavior) => connection.send("browser.setDownloadBehavior", { downloadBehavior, userContexts });
  await allow({ type: "allowed", destinationFolder: folder });
  const names = new Map();
  let complete;
  const begin = ({ navigation, suggestedFilename }) => names.set(navigation, suggestedFilename);
  const finish = ({ navigation, status, filepath }) => {
    if (status === "complete") complete = { name: names.get(navigation), path: filepath };
  };
  connection.on("browsingContext.downloadWillBegin", begin);
  connection.on("browsingContext.downloadEnd", finish);
  return {
    saved: () => complete,
    end: () => {
      connection.off("browsingContext.downloadWillBegin", begin);
      connection.off("browsingContext.downloadEnd", finish);
      return allow(null);
    },
  };
}

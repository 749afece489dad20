// What is asked of Chromium in its own way, over the DevTools protocol; firefox.mjs answers the same questions.
import { join } from "node:path";

// Nothing but the page under test may use the network, and nothing may differ from machine to machine.
const FLAGS = [
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

/** How puppeteer starts it. */
export const START = { browser: "chrome", args: FLAGS };

/** How many pages of one browser can be worked in at once. */
export const AT_ONCE = 3;

/** Does what has to be done once after the start. */
export async function prepare() {}

/** Handles of what has that role or that accessible name within `root`, or both. */
export function findAccessible(tab, root, { role, name = "" }) {
  return root.$$(`aria/${name}${role ? `[role="${role}"]` : ""}`);
}

/** The accessibility tree: `{ role, name, value, focused, children }`. */
export function accessibilityTree(tab) {
  return tab.accessibility.snapshot({ interestingOnly: false });
}

// What is set holds for as long as its session lasts.
const sessions = new WeakMap();

function sessionOf(tab) {
  if (!sessions.has(tab)) sessions.set(tab, tab.createCDPSession());
  return sessions.get(tab);
}

/** Makes the system ask the page for these, and shows the page as on paper. */
export async function emulate(tab, { dark, contrast, forced, motion, paper }) {
  const session = await sessionOf(tab);
  await session.send("Emulation.setEmulatedMedia", {
    media: paper ? "print" : "",
    features: [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "prefers-contrast", value: contrast ? "more" : "no-preference" },
      { name: "forced-colors", value: forced ? "active" : "none" },
      { name: "prefers-reduced-motion", value: motion ? "no-preference" : "reduce" },
    ],
  });
}

/** Makes the browser prefer these languages, the first one most. */
export async function speak(tab, languages) {
  const session = await sessionOf(tab);
  const userAgent = await tab.browser().userAgent();
  await session.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: languages.join(",") });
}

/** Tells of what puppeteer does not: sockets that are opened. Errors of loading and of the policy are in the console. */
export async function watch(tab, { sent }) {
  const session = await sessionOf(tab);
  await session.send("Network.enable");
  session.on("Network.webSocketCreated", ({ url }) => sent("WEBSOCKET", url));
}

/** Nothing to do: without a window, Tab leads from the last control to the page and to the first. */
export async function enter() {}

/** Why the page cannot be installed as an app, if it cannot. */
export async function obstaclesToInstalling(tab) {
  const session = await sessionOf(tab);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  return installabilityErrors.map(({ errorId }) => errorId);
}

/** Takes back what was set beyond the page. */
export async function restore() {}

/** Drops the file or folder of that path on the middle of the page, as the desktop does. */
export async function dropPath(tab, path) {
  const session = await sessionOf(tab);
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"])
    await session.send("Input.dispatchDragEvent", { type, x: width / 2, y: height / 2, data });
}

// What is saved is told of the browser as a whole, so one page saves at a time.
let saving = Promise.resolve();

/** Saves files into `folder` from now on. Returns `{ saved, end }`: `saved()` is `{ name, path }` of the first, once there. */
export async function saveInto(tab, folder) {
  const others = saving;
  let end;
  saving = new Promise((done) => (end = done));
  await others;
  const session = await tab.browser().target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allowAndName",
    browserContextId: tab.browserContext().id,
    downloadPath: folder,
    eventsEnabled: true,
  });
  const names = new Map();
  let complete;
  session.on("Browser.downloadWillBegin", ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
  session.on("Browser.downloadProgress", ({ guid, state }) => {
    if (state === "completed") complete = guid;
  });
  return {
    saved: () => complete && { name: names.get(complete), path: join(folder, complete) },
    end: () => session.detach().finally(end),
  };
}

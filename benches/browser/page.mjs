// page.mjs: how long the app takes to show a large cycle and to paint a key stroke in it, beside a plain
// page of the same structure, in the same run and browser.
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withSharedBrowser } from "../../tests/browser/driver/browser.mjs";
import { serve } from "../../tests/browser/driver/server.mjs";
import { asFile, largeSet } from "./set.mjs";

const OBJECTIVES = 1000;
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const KEYS = 150;

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs in every page before anything else: tells when the last objective is there and painted. */
function watchOpening(objectives) {
  const painted = (done) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(null);
    });
  globalThis.afterPaint = () => new Promise(painted);
  const look = () => {
    const isReady = document.documentElement?.dataset.boot === "ready";
    if (isReady && document.querySelectorAll("main section").length >= objectives)
      painted((time) => (globalThis.opened = time));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: from the event of a key to the paint that follows it. */
function watchKeys() {
  globalThis.strokes = [];
  addEventListener("keydown", ({ timeStamp }) => afterPaint().then((time) => strokes.push(time - timeStamp)), true);
}

const sorted = (list) => [...list].sort((a, b) => a - b);
const at = (list, share) => sorted(list)[Math.floor((list.length - 1) * share)];

async function once(browser, address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(new URL("icon.svg", address).href);
    await page.evaluate((text) => localStorage.setItem("aimwell.workspace", text), asFile(largeSet(OBJECTIVES)));
    await page.evaluateOnNewDocument(watchOpening, OBJECTIVES);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.opened, { timeout: 60_000 });
    const opening = await page.evaluate(() => opened);
    // Nobody writes in the second in which the files are kept for the next visit.
    await page.evaluate(() => document.querySelector('link[rel="worker"]') && navigator.serviceWorker.ready.then(() => true));
    await page.evaluate(watchKeys);
    const lines = await page.$$("main textarea");
    await lines[2].click();
    await page.keyboard.press("End");
    const sentence = " and the share of late parcels falls from 12% to 5% within 3 days in every region of the country";
    for (const key of sentence.repeat(2).slice(0, KEYS)) await page.keyboard.type(key, { delay: 30 });
    return { opening, strokes: await page.evaluate(() => strokes) };
  } finally {
    await context.close();
  }
}

/** The app and the plain page by turns, so that a busy moment of the machine strikes both. */
async function compare() {
  const plain = local("../../target/plain/");
  mkdirSync(plain, { recursive: true });
  copyFileSync(local("plain.html"), `${plain}index.html`);
  copyFileSync(local("../../public/icon.svg"), `${plain}icon.svg`);
  const addresses = { app: `${await serve(local("../../dist/"))}/`, plain: `${await serve(plain)}/` };
  const found = { app: [], plain: [] };
  await withSharedBrowser(async (browser) => {
    for (let round = 0; round < ROUNDS; round++)
      for (const name of Object.keys(addresses)) found[name].push(await once(browser, addresses[name]));
  });
  return found;
}

const { app, plain } = await compare();
const openings = (rounds) => at(rounds.map(({ opening }) => opening), 0.5);
const strokes = (rounds, share) => at(rounds.flatMap(({ strokes }) => strokes), share);
const row = (what, mine, other, goal) =>
  console.log(`  ${what.padEnd(34)} ${mine.toFixed(0).padStart(6)} ms ${other.toFixed(0).padStart(6)} ms ${(mine / other).toFixed(2).padStart(6)}×  goal ${goal}×`);
console.log(`in Chromium, ${OBJECTIVES} objectives × 5           app  plain page   ratio`);
row("opening, median", openings(app), openings(plain), 1.5);
row("key to paint, median", strokes(app, 0.5), strokes(plain, 0.5), 1.3);
row("key to paint, 98th percentile", strokes(app, 0.98), strokes(plain, 0.98), 1.3);

// visit.mjs: two visits to a page with so many objectives kept, the first with nothing in the browser's cache, and what
// they take: until something shows and until one can type, and on the second a sentence, a save and some undos.
import { memory } from "./memory.mjs";

const SENTENCE = " and the share of late parcels falls from 12% to 5% within 3 days in every region of the country";

/** In so many key results a word is typed, each a step of its own, and taken back. */
const UNDOS = 5;

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

/** Runs in the page: how long the next edit takes to keep, as when the page goes away right after it. */
function watchSaving() {
  globalThis.saving = new Promise((done) => {
    const save = () => {
      const start = performance.now();
      dispatchEvent(new PageTransitionEvent("pagehide"));
      done(performance.now() - start);
    };
    addEventListener("input", () => setTimeout(save), { once: true });
  });
}

/** Opens the address and tells when something shows, and when one can type. */
async function open(page, address) {
  await page.goto("about:blank");
  await page.goto(address);
  // The browser tells of the paint a little after it.
  const found = () => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return globalThis.opened && paint && { paint: paint.startTime, ready: globalThis.opened };
  };
  return (await page.waitForFunction(found, { timeout: 240_000 })).jsonValue();
}

/** Types so many keys into a key result, has the last one kept, and takes back some more. */
async function write(page, keys) {
  await page.evaluate(watchKeys);
  const lines = await page.$$("main textarea");
  await lines[1].click();
  await page.keyboard.press("End");
  const text = SENTENCE.repeat(Math.ceil(keys / SENTENCE.length)).slice(0, keys);
  for (const key of text) await page.keyboard.type(key, { delay: 30 });
  const strokes = await page.evaluate(() => strokes.splice(0));
  await page.evaluate(watchSaving);
  await page.keyboard.type("x");
  const save = await page.evaluate(() => saving);
  return { strokes, save, undos: await takeBack(page, lines.slice(1, 1 + UNDOS)) };
}

/** Types a word into each of these lines, and takes one after the other back: from the key to the paint that follows it. */
async function takeBack(page, lines) {
  for (const line of lines) {
    await line.click();
    await page.keyboard.press("End");
    await page.keyboard.type(" soon", { delay: 30 });
  }
  const undos = [];
  for (const _ of lines) {
    await page.evaluate(() => strokes.splice(0));
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    const [, undo] = await page.evaluate(() => afterPaint().then(() => strokes));
    undos.push(undo);
  }
  return undos;
}

/** Two visits in a browser that knows nothing of the page; `slower` is how much slower the processor is to be. */
export async function visits(browser, address, { file, objectives, keys, slower }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(new URL("icon.svg", address).href);
    if (file) await page.evaluate((text) => localStorage.setItem("aimwell.workspace", text), file);
    await page.emulateCPUThrottling(slower);
    await page.evaluateOnNewDocument(watchOpening, objectives);
    const cold = await open(page, address);
    // What a visit brings is kept for the next one.
    await page.evaluate(() => document.querySelector('link[rel="worker"]') && navigator.serviceWorker.ready.then(() => true));
    const cached = await open(page, address);
    const written = keys ? await write(page, keys) : {};
    return { cold, cached, ...written, memory: await memory(browser) };
  } finally {
    await context.close();
  }
}

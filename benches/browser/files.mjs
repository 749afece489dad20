// files.mjs: how long files take in the app: many small ones from the drop to the preview, a large workspace until
// it is handed out, and for how long at most the page stands still meanwhile.
import { fileURLToPath } from "node:url";
import { withSharedBrowser } from "../../tests/browser/driver/browser.mjs";
import { serve } from "../../tests/browser/driver/server.mjs";
import { asFile, largeSet } from "./set.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/**
 * Runs in the page: drops files on it, and tells the time until their preview is painted and the longest task; and
 * with `isTaken` the same from pressing Import until all is kept.
 */
async function dropped(texts, isTaken) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: "longtask" });
  const dataTransfer = new DataTransfer();
  for (const [index, text] of texts.entries()) dataTransfer.items.add(new File([text], `draft-${index}.json`));
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const start = performance.now();
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  while (!document.querySelector("dialog[open] .dialog-buttons button:nth-child(2)")) await painted();
  const time = performance.now() - start;
  // What is long is told a moment later.
  const told = () => new Promise((done) => setTimeout(done, 200));
  await told();
  if (!isTaken) {
    observer.disconnect();
    document.querySelector("dialog[open]").close();
    return { time, longest: Math.max(0, ...tasks) };
  }
  tasks.length = 0;
  const pressed = performance.now();
  document.querySelector("dialog[open] .dialog-buttons button.primary").click();
  const isKept = () => [...document.querySelectorAll("[role=status]")].some((status) => status.textContent === "Saved");
  while (document.querySelector("dialog[open]") || !isKept()) await painted();
  const taken = performance.now() - pressed;
  await told();
  observer.disconnect();
  return { time: taken, longest: Math.max(0, ...tasks) };
}

/** Runs in the page: presses Export, and tells how long that takes. */
function handedOut() {
  const button = [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "Export");
  const start = performance.now();
  button.click();
  return { time: performance.now() - start };
}

const middles = (rounds) => ({ time: middle(rounds.map(({ time }) => time)), longest: middle(rounds.map(({ longest }) => longest ?? 0)) });
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Opens the app with that workspace and asks it once, and all that a few times. */
async function measuredAnew(browser, address, workspace, ask, ...args) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measured(browser, address, workspace, 1, ask, ...args));
  return middles(rounds);
}

/** Opens the app with that workspace and asks it the same so many times. */
async function measured(browser, address, workspace, count, ask, ...args) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(new URL("icon.svg", address).href);
    await page.evaluate((text) => localStorage.setItem("aimwell.workspace", text), workspace);
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.boot === "ready", { timeout: 60_000 });
    const rounds = [];
    for (let round = 0; round < count; round++) rounds.push(await page.evaluate(ask, ...args));
    return middles(rounds);
  } finally {
    await context.close();
  }
}

const small = (count) => Array.from({ length: count }, (_, index) => asFile(largeSet(5), index * 5));
const row = (what, { time, longest }, goal) =>
  console.log(`  ${what.padEnd(46)} ${time.toFixed(0).padStart(6)} ms ${longest ? `${longest.toFixed(0).padStart(8)} ms` : "          –"}  ${goal}`.trimEnd());

const address = `${await serve(DIST)}/`;
await withSharedBrowser(async (browser) => {
  console.log("in Chromium                                          median  longest task");
  for (const count of [10, 100, 1000]) {
    const found = await measured(browser, address, asFile(largeSet(1)), ROUNDS, dropped, small(count));
    row(`${count} files of 5 × 5, from the drop to the preview`, found, count === 100 ? "goal 250 ms, 100 ms" : "");
  }
  for (const count of [100, 1000, 3000]) {
    const found = await measured(browser, address, asFile(largeSet(1)), ROUNDS, dropped, [asFile(largeSet(count))]);
    row(`one file of ${count} objectives, to the preview`, found, "goal 100 ms for the longest task");
  }
  // More than that is more than a browser keeps.
  for (const count of [10, 100, 200]) {
    const found = await measuredAnew(browser, address, asFile(largeSet(1)), dropped, small(count), true);
    row(`${count} files of 5 × 5, from Import to kept`, found, "goal 100 ms for the longest task");
  }
  for (const count of [100, 1000]) {
    const found = await measuredAnew(browser, address, asFile(largeSet(1)), dropped, [asFile(largeSet(count))], true);
    row(`one file of ${count} objectives, from Import to kept`, found, "goal 100 ms for the longest task");
  }
  for (const count of [10, 100, 1000]) {
    const found = await measured(browser, address, asFile(largeSet(count)), ROUNDS, handedOut);
    row(`${count} objectives × 5, handed out`, found, count === 1000 ? "goal 100 ms" : "");
  }
});

// files.mjs: how long files take in the app: many small ones from the drop to the preview, a large workspace until
// it is handed out, and for how long at most the page stands still meanwhile.
import { fileURLToPath } from "node:url";
import { withSharedBrowser } from "../../tests/browser/driver/browser.mjs";
import { serve } from "../../tests/browser/driver/server.mjs";
import { asFile, asTable, asText, largeSet } from "./set.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/**
 * Runs in the page: drops files on it, and does in its dialogs what the steps say. Tells for the last step the time
 * until what it brings is painted, and the longest task.
 */
async function dropped(files, steps = []) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: "longtask" });
  const dataTransfer = new DataTransfer();
  for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
  // What is long is told a moment later.
  const told = () => new Promise((done) => setTimeout(done, 200));
  await told();
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const dialog = (css) => document.querySelector(`dialog[open] ${css}`);
  const isKept = () => [...document.querySelectorAll("[role=status]")].some((status) => status.textContent === "Saved");
  const ways = {
    drop: [() => document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true })), () => dialog("button.primary:not([aria-disabled])")],
    // What a table comes to is told anew as soon as one of its columns holds something else.
    tell: [() => {
      const column = dialog(".columns li:last-child select");
      column.value = column.options[0].value;
      column.dispatchEvent(new Event("change", { bubbles: true }));
    }, () => dialog("button.primary:not([aria-disabled])")],
    preview: [() => dialog("button.primary").click(), () => dialog("[name=import-mode]")],
    take: [() => dialog("button.primary").click(), () => !dialog("*") && isKept()],
  };
  let time = 0;
  for (const [act, isThere] of ["drop", ...steps].map((step) => ways[step])) {
    tasks.length = 0;
    const start = performance.now();
    act();
    do await painted(); while (!isThere());
    time = performance.now() - start;
    await told();
  }
  observer.disconnect();
  document.querySelector("dialog[open]")?.close();
  while (document.querySelector("dialog")) await painted();
  return { time, longest: Math.max(0, ...tasks) };
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

const small = (count) => Array.from({ length: count }, (_, index) => [`draft-${index}.json`, asFile(largeSet(5), index * 5)]);
const row = (what, { time, longest }, goal) =>
  console.log(`  ${what.padEnd(54)} ${time.toFixed(0).padStart(6)} ms ${longest ? `${longest.toFixed(0).padStart(8)} ms` : "          –"}  ${goal}`.trimEnd());

const address = `${await serve(DIST)}/`;
await withSharedBrowser(async (browser) => {
  const empty = asFile(largeSet(1));
  /** Measures what the steps do with files; what comes in comes into a page of its own each time. */
  const drop = async (what, files, steps, goal = "") => {
    const asked = [browser, address, empty];
    row(what, await (steps.includes("take") ? measuredAnew(...asked, dropped, files, steps) : measured(...asked, ROUNDS, dropped, files, steps)), goal);
  };
  console.log("in Chromium; no task is to be longer than 100 ms             median  longest task");
  for (const count of [10, 100, 1000])
    await drop(`${count} files of 5 × 5, from the drop to the preview`, small(count), [], count === 100 ? "goal 250 ms" : "");
  for (const count of [100, 1000, 3000])
    await drop(`one file of ${count} objectives, to the preview`, [["large.json", asFile(largeSet(count))]], []);
  for (const count of [100, 1000]) {
    await drop(`one text of ${count} objectives, to the preview`, [["large.md", asText(largeSet(count))]], []);
    const table = [["large.csv", asTable(largeSet(count))]];
    await drop(`one table of ${count} objectives, to its columns`, table, []);
    await drop("  its last column told anew", table, ["tell"]);
    await drop("  to the preview", table, ["preview"]);
  }
  // More than that is more than a browser keeps.
  for (const count of [10, 100, 200]) await drop(`${count} files of 5 × 5, from Import to kept`, small(count), ["take"]);
  for (const count of [100, 1000])
    await drop(`one file of ${count} objectives, from Import to kept`, [["large.json", asFile(largeSet(count))]], ["take"]);
  for (const count of [10, 100, 1000]) {
    const found = await measured(browser, address, asFile(largeSet(count)), ROUNDS, handedOut);
    row(`${count} objectives × 5, handed out`, found, count === 1000 ? "goal 100 ms" : "");
  }
});

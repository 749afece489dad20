// room.mjs: how long a room of 200 drafts takes in the app, from the drop of all files until they are collected, and
// from there until they are grouped, with the longest task meanwhile and the memory of the page's process after.
import { fileURLToPath } from "node:url";
import { withSharedBrowser } from "../../tests/browser/driver/browser.mjs";
import { serve } from "../../tests/browser/driver/server.mjs";
import { draftFile, draftsOf } from "../../tests/browser/drafts.mjs";
import { memory } from "./memory.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const DRAFTS = 200;
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** So many drafts out of those that people might write, each with numbers of its own. */
function drafts() {
  const written = ["grocer", "library", "software", "clinic"].flatMap(draftsOf);
  return Array.from({ length: DRAFTS }, (_, number) => {
    const { objectives } = written[number % written.length];
    const moved = (text) => text.replace(/\d+/, (digits) => String(Number(digits) + Math.floor(number / written.length)));
    // A number at the end of a name would be that of another copy of the same file.
    const who = `${written[number % written.length].who} ${"ABCDEFGHI"[Math.floor(number / 23)]}`;
    return draftFile({ who, objectives: objectives.map(({ title, keyResults }) => ({ title, keyResults: keyResults.map(moved) })) }, number + 1);
  });
}

/** Runs in the page: collects and groups, and tells the times and the longest task. */
async function grouped(files) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const until = async (isThere) => {
    while (!isThere()) await painted();
  };
  const dataTransfer = new DataTransfer();
  for (const { name, content } of files) dataTransfer.items.add(new File([content], name));
  // What is long is told a moment later.
  const told = () => new Promise((done) => setTimeout(done, 200));
  await told();
  observer.observe({ type: "longtask" });
  const start = performance.now();
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  await until(() => [...document.querySelectorAll("h2, h3")].some(({ innerText }) => innerText === `${files.length} drafts`));
  const collected = performance.now();
  location.hash = "#/room/groups";
  await until(() => document.querySelector(".room-groups button"));
  await painted();
  const end = performance.now();
  await told();
  return { collected: collected - start, grouped: end - collected, longest: Math.max(0, ...tasks) };
}

const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const address = `${await serve(DIST)}/`;
const files = drafts();
const rounds = [];
for (let round = 0; round < ROUNDS; round++)
  await withSharedBrowser(async (browser) => {
    // Nobody has collected anything there yet.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${address}#/room`);
    await page.waitForFunction(() => document.documentElement.dataset.parts === "ready", { timeout: 60_000 });
    const before = await memory(browser);
    rounds.push({ before, ...(await page.evaluate(grouped, files)), after: await memory(browser) });
    await context.close();
  });
const of = (key) => middle(rounds.map((round) => round[key])).toFixed(0);
console.log(`a room of ${DRAFTS} drafts in Chromium, medians of ${ROUNDS}`);
console.log(`  collected in ${of("collected")} ms, grouped in ${of("grouped")} ms (goal: both within 3000 ms), longest task ${of("longest")} ms`);
console.log(`  memory of the page's process: ${of("before")} MB before, ${of("after")} MB after (goal: 300 MB)`);

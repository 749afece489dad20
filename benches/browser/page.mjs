// page.mjs: how fast the app is beside a plain page of the same structure that does the same work, in the same run and
// browser: with nothing written and with a large cycle, as fast as the machine is and four times slower; and how it
// grows with what is written.
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withSharedBrowser } from "../../tests/browser/driver/browser.mjs";
import { serve } from "../../tests/browser/driver/server.mjs";
import { asFile, largeSet } from "./set.mjs";
import { visits } from "./visit.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const KEYS = 120;
const LARGE = 1000;
const GROWTH = [10, 100, 1000, 10_000];

const local = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the app and the plain page are served. */
async function addresses() {
  const plain = local("../../target/plain/");
  mkdirSync(plain, { recursive: true });
  copyFileSync(local("plain.html"), `${plain}index.html`);
  copyFileSync(local("../../public/icon.svg"), `${plain}icon.svg`);
  return { app: `${await serve(local("../../dist/"))}/`, plain: `${await serve(plain)}/` };
}

/** Visits the app and the plain page by turns, so that a busy moment of the machine strikes both. */
async function compare(browser, sites, rounds, options) {
  const found = { app: [], plain: [] };
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(sites)) found[name].push(await visits(browser, sites[name], options));
  return found;
}

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)];
const middle = (rounds, of) => at(rounds.map(of), 0.5);
const strokes = (share) => (rounds) => at(rounds.flatMap(({ strokes }) => strokes), share);

/** What is told of visits: its name, how to find it in them, and what its ratio is to be at most. */
const OPENING = [
  ["first paint, cold", (rounds) => middle(rounds, ({ cold }) => cold.paint), 1.5],
  ["first paint, from the cache", (rounds) => middle(rounds, ({ cached }) => cached.paint), 1.5],
  ["ready to type, cold", (rounds) => middle(rounds, ({ cold }) => cold.ready), 1.5],
  ["ready to type, from the cache", (rounds) => middle(rounds, ({ cached }) => cached.ready), 1.5],
  ["memory of the process", (rounds) => middle(rounds, ({ memory }) => memory), 1.5, "MB"],
];
const WRITING = [
  ["key to paint, median", strokes(0.5), 1.3],
  ["key to paint, 98th percentile", strokes(0.98), 1.3],
  ["save of one edit", (rounds) => middle(rounds, ({ save }) => save), 1.5],
  ["undo to paint, the first", (rounds) => middle(rounds, ({ undos }) => undos[0]), 1.5],
  ["undo to paint, median", (rounds) => at(rounds.flatMap(({ undos }) => undos), 0.5), 1.5],
];

function row([what, of, goal, unit = "ms"], { app, plain }) {
  const [mine, other] = [of(app), of(plain)];
  const cells = [mine, other].map((value) => `${value.toFixed(value < 10 ? 1 : 0).padStart(8)} ${unit}`);
  console.log(`  ${what.padEnd(34)} ${cells.join(" ")} ${(mine / other).toFixed(2).padStart(6)}×  goal ${goal}×`);
}

/** What loading so many objectives takes beyond opening the page without any. */
function rowOfLoading(empty, large) {
  const of = (rounds) => middle(rounds, ({ cached }) => cached.ready);
  const beyond = (name) => of(large[name]) - of(empty[name]);
  row(["  of which to load and show them", beyond, 1.5], { app: "app", plain: "plain" });
}

const sites = await addresses();
await withSharedBrowser(async (browser) => {
  for (const slower of [1, 4]) {
    const speed = slower === 1 ? "processor as it is" : `processor ${slower} times slower`;
    const empty = await compare(browser, sites, ROUNDS, { objectives: 0, slower });
    console.log(`in Chromium, ${speed}, medians of ${ROUNDS}        app  plain page   ratio`);
    console.log(" nothing written");
    for (const line of OPENING) row(line, empty);
    const file = asFile(largeSet(LARGE));
    const large = await compare(browser, sites, ROUNDS, { file, objectives: LARGE, keys: KEYS, slower });
    console.log(` ${LARGE} objectives × 5`);
    for (const line of OPENING) row(line, large);
    rowOfLoading(empty, large);
    for (const line of WRITING) row(line, large);
  }
  console.log(" growth, with one key result for each objective: more than that is more than a browser keeps");
  for (const objectives of GROWTH) {
    const set = largeSet(objectives).map(({ title, keyResults }) => ({ title, keyResults: keyResults.slice(0, 1) }));
    const found = await compare(browser, sites, Math.min(ROUNDS, 3), { file: asFile(set), objectives, keys: 40, slower: 1 });
    console.log(` ${objectives} objectives`);
    for (const line of [...OPENING.slice(3), ...WRITING]) row(line, found);
  }
});

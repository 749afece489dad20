// run.mjs FOLDER: asks the module in FOLDER/with/ how fast it is in Chromium, compares its size with the
// one in FOLDER/without/, and prints one table.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { withSharedBrowser } from "../../tests/browser/driver/browser.mjs";
import { serve } from "../../tests/browser/driver/server.mjs";
import { measure } from "./measure.mjs";
import { largeSet } from "./set.mjs";

const folder = process.argv[2];

/** The statements of the corpus, each with whether it is an objective. */
function corpus() {
  const files = { "key_results.txt": false, "objectives.txt": true };
  return Object.entries(files).flatMap(([name, isObjective]) =>
    readFileSync(new URL(`../../tests/corpus/${name}`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line.includes(" | "))
      .map((line) => [isObjective, line.slice(line.indexOf(" | ") + 3)]),
  );
}

function brotli(name) {
  const bytes = readFileSync(join(folder, name, "engine_bg.wasm"));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

async function timed() {
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>bench</title>");
  const origin = await serve(folder);
  return withSharedBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    try {
      return await page.evaluate(measure, corpus(), largeSet(1000));
    } finally {
      await page.close();
    }
  });
}

const micro = (milliseconds) => `${(milliseconds * 1000).toFixed(1)} µs`;
const milli = (milliseconds) => `${milliseconds.toFixed(2)} ms`;
const times = await timed();
const rows = [
  [`one of ${times.statements} statements, median`, micro(times.median), ""],
  ["the same, 99th percentile", micro(times.high), ""],
  ...times.lengths.map(([length, time]) => [`a text of ${length} characters`, micro(time), ""]),
  ["1,000 objectives × 5 key results, all", milli(times.full), ""],
  ["the same after one edit", milli(times.edit), "goal 1 ms"],
  ["the engine, brotli 11", `${((brotli("with") - brotli("without")) / 1000).toFixed(1)} KB`, "goal 60 KB"],
];
console.log("in Chromium");
for (const [what, figure, goal] of rows) console.log(`  ${what.padEnd(40)} ${figure.padStart(10)}  ${goal}`.trimEnd());

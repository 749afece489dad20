// size.mjs FOLDER BUDGET_KB: the files a first visit downloads, as brotli at its highest level sends
// them, and their total. Fails above the budget. KB are 1,000 bytes. What comes after the first load, once
// the page is there, is told apart and has no part in the budget.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [folder, budget] = [process.argv[2], Number(process.argv[3])];
const later = ["examples.txt"];
const counted = [".html", ".css", ".js", ".wasm"];

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(8);

const files = readdirSync(folder, { recursive: true })
  .filter((name) => counted.includes(extname(name)))
  .map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, plain: bytes.length, sent: brotli(bytes) };
  })
  .sort((a, b) => b.sent - a.sent);
const sum = (key) => files.reduce((total, file) => total + file[key], 0);

console.log("   plain   brotli   KB");
for (const { name, plain, sent } of files) console.log(`${kilobytes(plain)} ${kilobytes(sent)}   ${name}`);
console.log(`${kilobytes(sum("plain"))} ${kilobytes(sum("sent"))}   first load, of ${budget} KB allowed`);
for (const name of later) {
  const bytes = readFileSync(join(folder, name));
  console.log(`${kilobytes(bytes.length)} ${kilobytes(brotli(bytes))}   ${name}, beside the first load and not part of it`);
}

if (!files.some(({ name }) => extname(name) === ".wasm")) {
  console.error(`size: no app in ${folder}/: run \`make dist\` first`);
  process.exit(1);
}
if (sum("sent") > budget * 1000) {
  console.error(`size: the first load is above the budget of ${budget} KB (scripts/versions.sh)`);
  process.exit(1);
}

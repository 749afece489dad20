// size.mjs FOLDER BUDGET_KB PART=KB...: the files a first visit downloads, as brotli at its highest level
// sends them, and their total; then the same for each later part of the program, which comes once the page is
// there, and for what stands beside the app. Fails above a budget. KB are 1,000 bytes.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [folder, budget, ...limits] = process.argv.slice(2);
const later = ["examples.txt", "worker.js"];
const single = "aimwell.html";
const counted = [".html", ".css", ".js", ".wasm"];

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const weigh = (name) => {
  const bytes = readFileSync(join(folder, name));
  return { name, plain: bytes.length, sent: brotli(bytes) };
};
const sum = (files, key) => files.reduce((total, file) => total + file[key], 0);
const print = (files, what) => console.log(`${kilobytes(sum(files, "plain"))} ${kilobytes(sum(files, "sent"))}   ${what}`);

/** The files of the later parts by the names of the parts, as the page lists them. */
const parts = new Map();
for (const [link] of readFileSync(join(folder, "index.html"), "utf8").matchAll(/<link[^>]*rel="?part\b[^>]*>/g)) {
  const [, part] = /title="?(\w+)/.exec(link);
  const [, file] = /href="?\.\/([^" >]+)/.exec(link);
  parts.set(part, [...(parts.get(part) ?? []), file]);
}
const late = [...parts.values()].flat();

const first = readdirSync(folder, { recursive: true })
  // What an unfinished build has left is not handed out.
  .filter((name) => !name.startsWith(".") && counted.includes(extname(name)) && ![...late, ...later, single].includes(name))
  .map(weigh)
  .sort((a, b) => b.sent - a.sent);
const problems = [];

console.log("   plain   brotli   KB");
for (const file of first) print([file], file.name);
print(first, `first load, of ${budget} KB allowed`);
if (sum(first, "sent") > budget * 1000) problems.push(`the first load is above the budget of ${budget} KB`);
for (const [part, names] of [...parts].sort()) {
  const files = names.map(weigh);
  const limit = limits.map((limit) => limit.split("=")).find(([name]) => name === part)?.[1];
  print(files, `part "${part}", after the first load, of ${limit ?? 0} KB allowed`);
  if (!(sum(files, "sent") <= limit * 1000)) problems.push(`the part "${part}" is above its budget of ${limit ?? 0} KB`);
}
for (const name of later) print([weigh(name)], `${name}, after the first load`);
print([weigh(single)], `${single}, the whole app in one file`);

if (!first.some(({ name }) => extname(name) === ".wasm")) problems.unshift(`no app in ${folder}/: run \`make dist\` first`);
for (const problem of problems) console.error(`size: ${problem} (scripts/versions.sh)`);
process.exit(problems.length > 0 ? 1 : 0);

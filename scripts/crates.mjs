// crates.mjs PROGRAM.wasm: how much of the program's code each crate has brought, in KB of 1,000 bytes as the compiler
// gave it, before the steps that make it small: what to look at before a dependency is taken in, and after.
import { readFileSync } from "node:fs";
import { readLeb } from "./leb.mjs";

const [file] = process.argv.slice(2);
const bytes = readFileSync(file);
let place = 8;

/** The whole number at the place at hand, which moves on behind it. */
function number() {
  const [value, next] = readLeb(bytes, place);
  place = next;
  return value;
}

const text = () => {
  const length = number();
  place += length;
  return bytes.toString("utf8", place - length, place);
};

/** The sections that matter here: those of imports, of code and of names, by where they begin and end. */
function sections() {
  const found = {};
  while (place < bytes.length) {
    const kind = bytes[place++];
    const end = number() + place;
    if (kind === 2) found.imports = place;
    if (kind === 10) found.code = place;
    if (kind === 0 && text() === "name") found.names = [place, end];
    place = end;
  }
  return found;
}

/** How many functions are imported: those that follow are numbered from there. */
function importedFunctions(start) {
  place = start;
  let functions = 0;
  for (let left = number(); left > 0; left--) {
    text();
    text();
    const kind = bytes[place++];
    if (kind === 0) functions += 1;
    // A table and a memory have limits, a table and a global a type before them.
    if (kind === 0) number();
    else if (kind === 3) place += 2;
    else {
      if (kind === 1) place += 1;
      if (number() & 1) number();
      number();
    }
  }
  return functions;
}

/** The length of each function, in order. */
function lengths(start) {
  place = start;
  return Array.from({ length: number() }, () => {
    const length = number();
    place += length;
    return length;
  });
}

/** The names of functions by their numbers. */
function names([start, end]) {
  place = start;
  const found = new Map();
  while (place < end) {
    const kind = bytes[place++];
    const next = number() + place;
    if (kind === 1) for (let left = number(); left > 0; left--) found.set(number(), text());
    place = next;
  }
  return found;
}

const SIGNS = { LT: "<", GT: ">", RF: "&", BP: "*", C: ",", u20: " ", u27: "'", u5b: "[", u5d: "]", u7b: "{", u7d: "}" };
const STANDARD = ["core", "alloc", "std", "compiler_builtins", "hashbrown", "dlmalloc"];

/** The first crate in a name: that of the function, or of the type or else the trait that it is implemented for. */
function crateOf(name = "") {
  const [, length, rest] = /^_ZN(\d+)(.*)/.exec(name) ?? [undefined, name.length, name];
  const first = rest.slice(0, Number(length)).replace(/\$(\w+)\$/g, (_, sign) => SIGNS[sign] ?? "?").replaceAll("..", "::");
  const found = length && /^[a-z]\w*$/.test(first) ? first : /(?<![\w:])([a-z]\w*)::/.exec(first)?.[1];
  if (STANDARD.includes(found)) return "the standard library";
  return found ?? "without a name";
}

const { imports, code, names: named } = sections();
const first = importedFunctions(imports);
const called = names(named);
const costs = new Map();
lengths(code).forEach((length, index) => {
  const name = crateOf(called.get(first + index));
  costs.set(name, (costs.get(name) ?? 0) + length);
});
const total = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
for (const [name, cost] of [...costs].sort((a, b) => b[1] - a[1]))
  if (cost > 1000) console.log(`${(cost / 1000).toFixed(1).padStart(9)} ${((cost / total) * 100).toFixed(1).padStart(6)}%   ${name}`);
console.log(`${(total / 1000).toFixed(1).padStart(9)}           the code of all`);

// shorten.mjs PROGRAM GLUE: leaves out of the program and of GLUE, the script between it and the page, what wasm-bindgen
// writes and nobody needs. The names of what the program takes from the script end in 16 random digits each, in either
// file, which no compression makes less of: they become a sign or two. The classes for streams that a library of the
// framework brings are made by nobody; what the program hands out for them alone goes with them.
import { readFileSync, writeFileSync } from "node:fs";
import { leb, readLeb } from "../leb.mjs";

const [program, glue] = process.argv.slice(2);
const fail = (text) => {
  console.error(`shorten: ${text}; wasm-bindgen must have changed`);
  process.exit(1);
};

const code = readFileSync(program);
const [IMPORTS, EXPORTS] = [2, 7];

/** The number at a place, and the place behind it. */
const number = (at) => readLeb(code, at);

/** The script without the classes that are not named outside of themselves. */
const withoutClasses = (script) => {
  const CLASS = /^(?:export )?class (\w+) \{\n[^]*?^\}\nif \(Symbol\.dispose\) .*\n/gm;
  const names = [...script.matchAll(CLASS)].map(([, name]) => name);
  const rest = script.replace(CLASS, "").replace(/^const \w+Finalization = [^]*?;\n/gm, "");
  const needed = names.find((name) => rest.includes(name));
  if (names.length === 0 || needed) fail(`the classes of the script cannot be left out (${needed ?? "there are none"})`);
  return rest;
};

/** The imports with short names, which are noted. A name stands behind its length. */
const shortened = (start, end, short) => {
  const pieces = [];
  let copied = start;
  for (const { index } of code.toString("latin1", start, end).matchAll(/__wbg_\w+?_[0-9a-f]{16}/g)) {
    const from = start + index;
    const name = code.toString("latin1", from, from + code[from - 1]);
    if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
    const letters = Buffer.from(short.get(name));
    pieces.push(code.subarray(copied, from - 1), Buffer.from([letters.length]), letters);
    copied = from + name.length;
  }
  return [...pieces, code.subarray(copied, end)];
};

/** The exports that the script names. */
const asked = (start, script) => {
  let [count, at] = number(start);
  const kept = [];
  for (; count > 0; count -= 1) {
    const [length, from] = number(at);
    const name = code.toString("utf8", from, from + length);
    const [, next] = number(from + length + 1);
    if (new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(script)) kept.push(code.subarray(at, next));
    at = next;
  }
  return [Buffer.from(leb(kept.length)), ...kept];
};

const script = withoutClasses(readFileSync(glue, "utf8"));
const short = new Map();
const written = [code.subarray(0, 8)];
for (let at = 8; at < code.length; ) {
  const [length, start] = number(at + 1);
  const end = start + length;
  let content = [code.subarray(start, end)];
  if (code[at] === IMPORTS) content = shortened(start, end, short);
  if (code[at] === EXPORTS) content = asked(start, script);
  const bytes = Buffer.concat(content);
  written.push(Buffer.from([code[at], ...leb(bytes.length)]), bytes);
  at = end;
}
if (short.size === 0) fail("no name is long");
writeFileSync(program, Buffer.concat(written));

// Trunk makes nothing of this script, whose last line it does not understand. What is said to people goes, and what
// stands before lines.
const bare = script.replace(/^ *(\/\/.*|\/\*\*[^]*?\*\/)\n/gm, "").replace(/^ +/gm, "");
writeFileSync(
  glue,
  bare.replace(/\b__wbg_\w+_[0-9a-f]{16}\b/g, (name) => short.get(name) ?? name),
);

// loader.mjs LINKS GLUE: puts into GLUE, the script between page and program, what brings in the later parts
// of the program. LINKS is the script of the splitter; of it only the list of parts is taken, since
// boot/site.js fetches them by names that tell their content, with checksums, and once.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const [links, glue] = process.argv.slice(2);
const fail = (text) => {
  console.error(`loader: ${text}`);
  process.exit(1);
};

const text = readFileSync(links, "utf8");

/** The parts that some visits wait for before anything is shown. */
const FIRST = ["records", "german", "spanish"];

/** Each part: the name by which the program asks for it, and the further files that it needs together with others. */
const parts = [...text.matchAll(/^export const (__wasm_split_load_(\w+)) = [^]*?^, \[(.*?)\]/gm)].map(([, asked, name, needs]) => ({
  asked,
  name,
  needs: needs.split(", ").map((chunk) => chunk.replace(/^__/, "")),
}));
if (parts.length === 0) fail(`no part is declared in ${basename(links)}; the splitter must have changed`);

// scripts/site/place-parts.mjs brings the further files together in two: the part `early` with all that the first ones
// need, and the part `shared`.
const early = new Set(parts.filter(({ name }) => FIRST.includes(name)).flatMap(({ needs }) => needs));
for (const chunk of early) renameSync(join(dirname(links), `${chunk}.wasm`), join(dirname(links), `${chunk.replace("chunk", "early")}.wasm`));

/** What the parts take from the first one. */
const taken = /const \{ (.*?),?\s*\} = initSync/.exec(text)?.[1];
// A build with debug assertions checks by this that all parts are of one build.
const checked = /\{ __wasm_split: \{ (.*?)\s*\} \}/.exec(text)?.[1] ?? "";
if (!taken) fail(`${basename(links)} does not say what the parts share; the splitter must have changed`);

const loader = `
// The later parts of the program: each is made part of it once; one that could not be had is asked for anew.
const arrived = new Map();
const bring = (name) => {
  if (!arrived.has(name)) {
    const coming = globalThis.aimwellParts(name).then((modules) => {
      const { ${taken} } = wasm;
      return Promise.all(modules.map((code) => WebAssembly.instantiate(code, { __wasm_split: { ${checked} ${taken} } })));
    });
    arrived.set(name, coming);
    coming.catch(() => arrived.delete(name));
  }
  return arrived.get(name);
};
const part = (...names) => (told, by) =>
  Promise.all(names.map(bring)).then(
    () => true,
    () => false,
  ).then((has) => wasm.__indirect_function_table.get(told)(by, has));
`;
const list = parts.map(({ asked, name }) => {
  const names = FIRST.includes(name) ? ["early", name] : ["early", "shared", name];
  return `  ${asked}: part(${names.map((name) => JSON.stringify(name)).join(", ")}),`;
});
const written = `${loader}const brought = {\n${list.join("\n")}\n};`;
let has = 0;
// wasm-bindgen writes one such line for each part.
const script = readFileSync(glue, "utf8").replace(/^import \* as (\w+) from ["']\.\/__wasm_split\.js["'];?$/gm, (_, name) => {
  has += 1;
  return has === 1 ? `${written}\nconst ${name} = brought;` : `const ${name} = brought;`;
});
if (has === 0) fail(`${basename(glue)} does not ask for the parts; wasm-bindgen must have changed`);
writeFileSync(glue, script);
rmSync(links);

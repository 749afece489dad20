// dependencies.mjs: whether each dependency has a licence that deny.toml allows, and comes from a registry with a
// checksum in the lock file. Reads what cargo and npm have on the disk and asks no network, so it knows nothing
// of holes that were found since: the hosted checks ask for these (.github/workflows/dependencies.yml).
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const REGISTRY = "registry+https://github.com/rust-lang/crates.io-index";
const LOCK = "tests/browser/package-lock.json";

const [, list] = /^allow = \[([^\]]*)\]/m.exec(readFileSync("deny.toml", "utf8")) ?? [];
if (!list) throw new Error("deny.toml allows no licences");
const allowed = new Set([...list.matchAll(/"([^"]+)"/g)].map(([, licence]) => licence));

/** Whether an SPDX expression is met by what is allowed; "/" is how "OR" was once written. */
const isAllowed = (expression) => {
  const words = expression.replaceAll("/", " OR ").match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const one = () => {
    if (words[at] === "(") {
      at += 1;
      const inner = any();
      if (words[at++] !== ")") throw new Error(`${expression}: a bracket is missing`);
      return inner;
    }
    const licence = words[at++];
    if (words[at] !== "WITH") return allowed.has(licence);
    // An exception only allows more.
    at += 2;
    return allowed.has(licence);
  };
  const all = () => {
    let holds = one();
    while (words[at] === "AND") {
      at += 1;
      holds = one() && holds;
    }
    return holds;
  };
  const any = () => {
    let holds = all();
    while (words[at] === "OR") {
      at += 1;
      holds = all() || holds;
    }
    return holds;
  };
  const holds = any();
  if (at !== words.length) throw new Error(`${expression} is no expression of licences`);
  return holds;
};

const metadata = execFileSync("cargo", ["metadata", "--locked", "--format-version", "1"], { maxBuffer: 2 ** 28 });
const crates = JSON.parse(metadata)
  .packages.filter(({ source, name }) => source !== null || name !== "aimwell")
  .map(({ name, version, license, source }) => ({ name: `crate ${name} ${version}`, licence: license, isSound: source === REGISTRY }));
const checksums = [...readFileSync("Cargo.lock", "utf8").matchAll(/^checksum = /gm)].length;

const packages = Object.entries(JSON.parse(readFileSync(LOCK, "utf8")).packages)
  .filter(([path]) => path !== "")
  .map(([path, { version, license, integrity }]) => ({
    name: `package ${path.replace(/^.*node_modules\//, "")} ${version}`,
    licence: license,
    isSound: Boolean(integrity),
  }));

const problems = [];
for (const { name, licence, isSound } of [...crates, ...packages]) {
  if (!licence || !isAllowed(licence)) problems.push(`${name} has the licence ${licence ?? "of nobody knows what"}, which deny.toml does not allow`);
  if (!isSound) problems.push(`${name} does not come from a registry with a checksum`);
}
if (checksums < crates.length) problems.push(`Cargo.lock has ${checksums} checksums for ${crates.length} crates`);

for (const problem of problems) console.error(`dependencies: ${problem}`);
console.log(`dependencies: licences and sources of ${crates.length} crates and ${packages.length} packages looked at`);
process.exit(problems.length > 0 ? 1 : 0);

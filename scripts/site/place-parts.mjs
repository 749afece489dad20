// place-parts.mjs: makes the later parts of the program small, as Trunk does the
// first, gives them names that tell their content, and lists them in the page for boot/.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { leb } from "../leb.mjs";

const { TRUNK_STAGING_DIR: site, TRUNK_PROFILE: profile, CARGO_TARGET_DIR: target = "target" } = process.env;
const built = join(target, "wasm-bindgen", profile, "parts");
const source = readFileSync("index.html", "utf8");

/** What the compiler uses of WebAssembly; the first part says so itself, and the splitter leaves it out of the others. */
const features = ["bulk-memory", "bulk-memory-opt", "call-indirect-overlong", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"].map((name) => `--enable-${name}`);

/** The code of a file, as small as index.html has the first part made. */
const small = (file) => {
  if (profile === "release") {
    const [, level] = /data-wasm-opt="(.)"/.exec(source);
    const [, skipped] = /data-wasm-opt-params="(.*?)"/.exec(source);
    const steps = [`-O${level}`, ...features, ...skipped.split(" ")];
    execFileSync("wasm-opt", [...steps, file, "--output", file], { stdio: ["ignore", "inherit", "ignore"] });
  }
  return readFileSync(file);
};

/** One module that does nothing and carries others, each in a section of its own named "part". */
const bundle = (modules) =>
  Buffer.concat([
    Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
    ...modules.flatMap((code) => [Buffer.from([0, ...leb(code.length + 5), 4, ...Buffer.from("part")]), code]),
  ]);

const files = readdirSync(built).filter((name) => name.endsWith(".wasm"));
const own = files.filter((name) => name.startsWith("split_"));
const parts = own.map((name) => [name.replace(/^split_|\.wasm$/g, ""), small(join(built, name))]);
// What several parts need (scripts/split/loader.mjs).
for (const [name, start] of [["early", "early_"], ["shared", "chunk_"]])
  parts.push([name, bundle(files.filter((file) => file.startsWith(start)).map((file) => small(join(built, file))))]);

const links = parts.sort().map(([name, code]) => {
  const file = `${name}-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.wasm`;
  writeFileSync(join(site, file), code);
  const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
  return `<link rel="part" title="${name}" href="./${file}" integrity="${integrity}">`;
});
const page = join(site, "index.html");
const before = readFileSync(page, "utf8");
let hasStyle = false;
const styled = before.replace(/<link\b[^>]*\blater-[^>]*>/, (link) => {
  hasStyle = true;
  return link.replace(/rel="?stylesheet"?/, 'rel="part" title="style"');
});
if (!hasStyle) throw new Error("place-parts: the page has no link to later.css");
const after = styled.replace(/(?=<\/head>)|(?=<body)|(?=<noscript)/, () => links.join(""));
if (after === styled) throw new Error("place-parts: the page has no head to put the parts into");
writeFileSync(page, after);

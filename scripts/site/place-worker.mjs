// place-worker.mjs: tells the service worker (worker.js) the files of this version with their checksums, and the page
// where the worker is.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const { TRUNK_STAGING_DIR: site } = process.env;
const WORKER = "worker.js";
// What nobody asks for who only uses the app.
const ASIDE = [WORKER, "_headers", "aimwell-1.schema.json", "aimwell.html"];

const hash = (content, kind, as) => createHash(kind).update(content).digest(as);
const index = join(site, "index.html");
const page = readFileSync(index, "utf8");
const linked = page.replace(/(?=<\/head>)|(?=<body)|(?=<noscript)/, () => `<link rel="worker" href="./${WORKER}">`);
if (linked === page) throw new Error("place-worker: the page has no head to put the link into");
writeFileSync(index, linked);

const describe = (file) => {
  const integrity = `sha384-${hash(readFileSync(join(site, file)), "sha384", "base64")}`;
  // Hosts answer with the page where its folder is asked for, and some have no other address for it.
  return { name: file === "index.html" ? "./" : file, integrity, isNamedByContent: /-[0-9a-f]{8,16}(_bg)?\.\w+$/.test(file) };
};
const files = readdirSync(site)
  .filter((file) => !ASIDE.includes(file))
  .sort()
  .map(describe);
const code = readFileSync(WORKER, "utf8");
const list = `const FILES = ${JSON.stringify(files, null, 1)};\n`;
const version = hash(list + code, "sha256", "hex").slice(0, 16);
writeFileSync(join(site, WORKER), `const VERSION = "${version}";\n${list}${code}`);

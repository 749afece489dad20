// lighthouse.mjs CHROMIUM VERSION: what Lighthouse says of the built site on its mobile profile, served compressed and
// with the headers of docs/hosting. Fails where it is less than what is asked for.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [chromium, version] = process.argv.slice(2);
const ASKED = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};
const HEADERS = Object.fromEntries(
  [...readFileSync("public/_headers", "utf8").matchAll(/^ {2}([\w-]+): (.*)$/gm)].filter(([, name]) => name !== "Cache-Control").map(([, name, value]) => [name, value]),
);

const sent = new Map();
/** A file as a host sends it. */
const answer = (path) => {
  const file = join("dist", normalize(path), path.endsWith("/") ? "index.html" : "");
  if (!existsSync(file)) return null;
  const type = TYPES[extname(file)];
  const content = readFileSync(file);
  const encoding = type ? { "content-encoding": "br", "content-type": `${type}; charset=utf-8` } : {};
  if (type === "application/wasm") encoding["content-type"] = type;
  const isNamedByContent = /-[0-9a-f]{8,16}(_bg)?\.\w+$/.test(file);
  const cache = isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache";
  return { body: type ? brotliCompressSync(content) : content, headers: { ...HEADERS, ...encoding, "cache-control": cache } };
};
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://host");
  if (!sent.has(pathname)) sent.set(pathname, answer(pathname));
  const found = sent.get(pathname);
  if (!found) return response.writeHead(404).end("not found");
  response.writeHead(200, found.headers).end(found.body);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
// The first answer of each file is compressed for a while, which is not the site's fault.
for (const name of ["./", ...readdirSync("dist")]) await fetch(new URL(name, address));

const folder = await mkdtemp(join(tmpdir(), "aimwell-lighthouse-"));
const report = join(folder, "report.json");
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu"].join(" ");
const run = spawn(
  "npx",
  ["--yes", `lighthouse@${version}`, address, "--quiet", "--output=json", `--output-path=${report}`, `--chrome-flags=${flags}`],
  { env: { ...process.env, CHROME_PATH: chromium }, stdio: ["ignore", "inherit", "pipe"] },
);
// It has much to say that is no problem; all of it is shown if there is one.
let said = "";
run.stderr.on("data", (text) => (said += text));
const code = await new Promise((resolve) => run.on("close", resolve));
if (code !== 0) throw new Error(`lighthouse ended with ${code}: ${said}`);
const { categories, audits } = JSON.parse(await readFile(report, "utf8"));
await rm(folder, { recursive: true });
server.close();

let isEnough = true;
for (const [id, { title, score, auditRefs }] of Object.entries(categories)) {
  const points = Math.round(score * 100);
  const least = ASKED[id] ?? 0;
  isEnough &&= points >= least;
  console.log(`${title.padEnd(16)} ${String(points).padStart(3)}  (at least ${least})`);
  if (id === "performance") continue;
  for (const { id } of auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)) console.log(`  ${audits[id].title}`);
}
for (const id of ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"])
  console.log(`  ${audits[id].title.padEnd(26)} ${audits[id].displayValue}`);
process.exit(isEnough ? 0 : 1);

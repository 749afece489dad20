// single-file.mjs: writes the whole app as one file beside the site, which runs from a disk without a host. Scripts and
// styles stand in the page, admitted by their checksums in its policy; the code and the texts stand in it folded by gzip.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const { TRUNK_STAGING_DIR: site, TRUNK_PROFILE: profile } = process.env;
const NAME = "aimwell.html";
const BOOT = "target/boot-single.js";
const TEXTS = ["examples.txt", "demo.json"];

const page = readFileSync(join(site, "index.html"), "utf8");
const names = readdirSync(site);
const only = (pattern) => {
  const found = names.filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`single-file: ${found.length} files are named like ${pattern}`);
  return found[0];
};
const read = (name) => readFileSync(join(site, name), "utf8");

/** What stands between page and program, as a part of the one script rather than a module of its own. */
const glue = () => {
  const text = read(only(/^aimwell-[0-9a-f]{8,16}\.js$/));
  const [, start] = /export ?\{[^}]*?(\w+) as default[^}]*\};?/.exec(text) ?? [];
  if (!start) throw new Error("single-file: the script of wasm-bindgen does not say how it starts");
  const own = text.replace(/export ?\{[^}]*\};?/g, "").replace(/^export (?=(async )?(function|class|const)\b)/gm, "");
  if (/^(import|export)\b/m.test(own)) throw new Error("single-file: the script of wasm-bindgen asks for other files");
  return `${own}\nconst startProgram = ${start};\n`;
};

/** A text as the content of an element, and its checksum for the policy. */
const inline = (element, text, attributes = "") => {
  if (text.includes(`</${element}`)) throw new Error(`single-file: a text would end its <${element}> too early`);
  const hash = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return { hash, html: `<${element}${attributes}>${text}</${element}>` };
};

const folded = (attributes, file) => {
  const bytes = gzipSync(readFileSync(join(site, file)), { level: profile === "release" ? 9 : 1 });
  return `<script type="text/plain" ${attributes}>${bytes.toString("base64")}</script>`;
};

const parts = [...page.matchAll(/<link[^>]*rel="?part\b[^>]*>/g)].flatMap(([link]) => {
  const [, part] = /title="?(\w+)/.exec(link);
  const [, file] = /href="?\.\/([^" >]+)/.exec(link);
  return part === "style" ? [] : [folded(`data-part="${part}" data-file="${part}"`, file)];
});
const files = [
  folded('data-file="program"', only(/^aimwell-[0-9a-f]{8,16}_bg\.wasm$/)),
  ...TEXTS.map((name) => folded(`data-file="${name}"`, name)),
  ...parts,
];
const styles = [/^aimwell-.*\.css$/, /^later-.*\.css$/].map((pattern) => inline("style", read(only(pattern))));
// A block of its own, so that no name of it is one of the glue's.
const script = inline("script", `${glue()}{\n${readFileSync(BOOT, "utf8")}}\n`, ' type="module"');
const icon = Buffer.from(read("icon.svg")).toString("base64");

const policy = [
  "default-src 'none'",
  `script-src ${script.hash} 'wasm-unsafe-eval'`,
  `style-src ${styles.map(({ hash }) => hash).join(" ")}`,
  "img-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

let hasPolicy = false;
const bare = page
  .replace(/<!--(?!\[)[\s\S]*?-->/g, "")
  .replace(/<link\b[^>]*>|<script\b[^>]*>[\s\S]*?<\/script>/g, "")
  .replace(/<meta\b[^>]*Content-Security-Policy[^>]*>/i, () => {
    hasPolicy = true;
    return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  });
if (!hasPolicy) throw new Error("single-file: the page has no policy");
const head = [`<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">`, ...styles.map(({ html }) => html)];
const whole = bare.replace(/(?=<\/head>)|(?=<body)|(?=<noscript)/, () => [...head, ...files, script.html].join("\n"));
if (whole === bare) throw new Error("single-file: the page has no head to put the files into");
writeFileSync(join(site, NAME), whole);

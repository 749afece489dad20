// All tests in one process, and so in one browser: Firefox takes seconds to start.
import { readdir } from "node:fs/promises";

const folder = new URL("./", import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith(".test.mjs"));
for (const name of files.sort()) await import(new URL(name, folder));

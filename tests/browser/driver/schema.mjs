// Holds every file that the app hands out to the schema that stands beside it.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const SCHEMA = new URL("../../../public/aimwell-1.schema.json", import.meta.url);
// All that is wrong is told.
const isValid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

/** Fails if a file says that it is one of the app's but is not built like one. Other files are none of our business. */
export function assertValid({ name, text }) {
  if (!name.endsWith(".json") || !/"format":\s*"aimwell"/.test(text)) return;
  if (isValid(JSON.parse(text))) return;
  const faults = isValid.errors.map(({ instancePath, message }) => `${instancePath || "the file"} ${message}`);
  throw new Error(`${name} is not valid by the schema:\n${faults.join("\n")}`);
}

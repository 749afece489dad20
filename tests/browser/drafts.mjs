// The drafts of a workshop as files, out of the rooms that the grouping of lines is judged by.
import { readFileSync } from "node:fs";

const uuid = (kind, number) => `0000000${kind}-0b5e-4c1d-9a77-${String(number).padStart(12, "0")}`;

/** The drafts of a room in tests/fixtures/rooms: `[{ who, objectives: [{ title, keyResults }] }]`. */
export function draftsOf(room) {
  const file = readFileSync(new URL(`../fixtures/rooms/${room}.txt`, import.meta.url), "utf8");
  const drafts = [];
  for (const line of file.split("\n").filter((line) => line && !line.startsWith("#"))) {
    const text = line.replace(/\s*\{.*\}$/, "");
    if (line.startsWith("=")) drafts.push({ who: text.slice(1).trim(), objectives: [] });
    else if (line.startsWith("-")) drafts.at(-1).objectives.at(-1).keyResults.push(text.slice(1).trim());
    else drafts.at(-1).objectives.push({ title: text.trim(), keyResults: [] });
  }
  return drafts;
}

/** A draft as its writer hands it in, `number` being different for each. */
export function draftFile({ who, objectives }, number) {
  const stamps = { created: `1a204a12780-0-${(0x1000 + number).toString(16)}` };
  const placed = (kind, at, one) => ({ id: uuid(kind, number * 1000 + at), position: (0x40 + at).toString(16), stamps, ...one });
  const cycle = {
    id: uuid(3, 1),
    name: "2026 Q4",
    start: "2026-10-01",
    end: "2027-12-31",
    cadence: "weekly",
    stamps,
    objectives: objectives.map(({ title, keyResults }, at) =>
      placed(4, at, {
        title,
        key_results: keyResults.map((title, index) => placed(5, at * 10 + index, { title, measure: null, initiatives: [] })),
      }),
    ),
  };
  const workspace = { teams: [], people: [], cycles: [cycle] };
  const content = JSON.stringify({ format: "aimwell", version: 1, exported_at: "2026-11-22T19:04:13.123Z", workspace });
  return { name: `${who.toLowerCase()}.json`, content };
}

/** All drafts of a room as files. */
export const filesOf = (room) => draftsOf(room).map((draft, at) => draftFile(draft, at + 1));

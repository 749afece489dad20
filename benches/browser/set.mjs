// The large set of OKRs that the benchmarks in the browser read, draw and edit.

const PLACES = ["Porto", "Lyon", "Graz", "Turku", "Leeds", "Ghent", "Basel", "Gdansk"];

/** So many objectives with five key results each, some of which a coach would question. */
export function largeSet(count) {
  return Array.from({ length: count }, (_, index) => {
    const place = PLACES[index % PLACES.length];
    return {
      title: `Make branch ${index} in ${place} the friendliest bank in town`,
      keyResults: [
        `Waiting time at counter ${index} falls from 12 to 5 minutes`,
        `Complaints in ${place} down from ${index + 10} to 3 a month`,
        `Launch the new app for area ${index}`,
        `Share of online bookings in district ${index} from 20% to 40%`,
        `Publish ${index} posts about ${place}`,
      ],
    };
  });
}

/** The set as a file of the app, in a cycle that lasts longer than anybody will run this; `first` numbers its objectives. */
export function asFile(set, first = 0) {
  const stamps = { created: "1a204ac2400-0-5eed" };
  const id = (kind, number) => `${kind}-0b5e-4c1d-9a77-${String(number).padStart(12, "0")}`;
  const objectives = set.map(({ title, keyResults }, index) => ({
    id: id("00000004", first + index),
    title,
    key_results: keyResults.map((text, place) => ({
      id: id("00000005", (first + index) * 10 + place),
      title: text,
      measure: { kind: "metric", unit: "minutes", baseline: 12, shape: "decrease", target: 5 },
      stamps,
    })),
    stamps,
  }));
  const cycle = { id: id("00000003", 1), name: "Large", start: "2026-01-01", end: "2126-01-01", cadence: "weekly", objectives, stamps };
  return JSON.stringify({ format: "aimwell", version: 1, workspace: { teams: [], people: [], cycles: [cycle] } });
}

/** The set as a text with headings and lists. */
export const asText = (set) => set.map(({ title, keyResults }) => [`## ${title}`, "", ...keyResults.map((text) => `- ${text}`), ""].join("\n")).join("\n");

/** The set as a table, a row for each key result. */
export function asTable(set) {
  const rows = set.flatMap(({ title, keyResults }) => keyResults.map((text) => [title, "Branches", text, "minutes", 12, 5].join(",")));
  return ["objective_title,team_name,kr_title,kr_unit,kr_baseline,kr_target", ...rows].join("\n");
}

// Whatever people bring in is text: markup and script come through no door.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { PAYLOADS, foreign, watchForScripts } from "./payloads.mjs";
import { paste, write } from "./scenes.mjs";

const stamps = { created: "1a204ac2400-0-5eed" };
const id = (kind, number) => `0000000${kind}-0b5e-4c1d-9a77-${String(number).padStart(12, "0")}`;
const at = (index) => PAYLOADS[index % PAYLOADS.length];
/** What is left of a text on a single line. */
const line = (text) => text.replace(/[\s\u0085]+/g, " ").trim();

/** A workspace in which every text is a payload, and every payload is the title of an objective. */
function everyField() {
  const measure = (text) => ({ kind: "metric", unit: text, baseline: 12, shape: "decrease", target: 5 });
  const milestone = (text) => ({ kind: "milestone", steps: [{ title: text, weight: 1, done: false }] });
  const objectives = PAYLOADS.map((title, index) => ({
    id: id(4, index), title, why: `${at(index + 1)}\n${at(index + 2)}`, owners: [{ team: id(1, 1) }, { person: id(2, 1) }],
    learned: at(index + 3), differently: at(index + 4), verdict: "keep", verdict_reason: at(index + 5), dismissed: { [at(index + 6)]: at(index + 7) },
    key_results: index % 20 ? [] : [{
      id: id(5, index), title: at(index + 8), measure: index % 40 ? measure(at(index + 9)) : milestone(at(index + 9)), source: at(index + 10),
      score: 0.5, score_reason: at(index + 11), verdict: "change", verdict_reason: at(index + 12), dismissed: { vanity: at(index + 13) },
      initiatives: [{ id: id(6, index), title: at(index + 14), stamps }],
      proposals: [{ id: id(7, index), title: at(index + 15), by: at(index + 16), stamps }],
      check_ins: [{ id: id(8, index), date: "2026-02-12", ...(index % 40 ? { value: 9 } : { done: 0.5 }), note: at(index + 17), by: at(index + 18), stamps }],
      corrections: [{ id: id(9, index), date: "2026-02-13", reason: at(index + 19), by: at(index + 20), before: { title: at(index + 21), measure: null }, after: { title: at(index + 22), measure: measure(at(index + 23)) }, stamps }],
      stamps,
    }],
    [at(index + 24)]: at(index + 25),
    stamps,
  }));
  const cycle = { id: id(3, 1), name: at(0), start: "2026-01-01", end: "2126-01-01", cadence: "weekly", learned: at(1), differently: at(2), objectives, stamps };
  const workspace = {
    teams: [{ id: id(1, 1), name: at(3), stamps }, ...PAYLOADS.slice(0, 20).map((name, index) => ({ id: id(1, index + 2), name, stamps }))],
    people: [{ id: id(2, 1), name: at(4), team: id(1, 1), stamps }],
    cycles: [cycle],
    [at(5)]: at(6),
  };
  return { format: "aimwell", version: 1, workspace };
}

const PLACES = [
  "#/", "#/map", "#/progress", "#/review", "#/carry-over", "#/check-in", "#/guide", "#/people", "#/print/document", "#/print/teams", "#/print/cards", "#/print/map",
  `#/key-results/${id(5, 0)}/history`, `#/key-results/${id(5, 0)}/correct`, `#/check-ins/${id(8, 0)}`, `#/objectives/${id(4, 7)}`, `#/cycles/${id(3, 1)}?team=${id(1, 1)}`, "#/settings",
];

/** Goes to each place within the app, as a link would, and looks for what text has become more than text. */
async function lookEverywhere(page) {
  for (const place of PLACES) {
    await page.evaluate(async (place) => {
      location.hash = place;
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    }, place);
    assert.deepEqual(await foreign(page), [], place);
  }
}

test(`${PAYLOADS.length} texts of markup and script stay text when they are imported, wherever they are shown`, () =>
  withPage(async (page) => {
    assert.ok(new Set(PAYLOADS).size >= 300);
    await watchForScripts(page);
    await page.upload("Import", { name: "payloads.json", content: JSON.stringify(everyField()) });
    await page.dialog().appears();
    assert.deepEqual(await foreign(page), []);
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    await page.textbox("Objective").first().reads(PAYLOADS[0]);
    await lookEverywhere(page);
    // What looks for markup would find it.
    await page.evaluate(() => document.querySelector("main").append(document.createElement("marquee")));
    assert.deepEqual(await foreign(page), ["<marquee></marquee>"]);
  }));

test("they stay text when they are found in storage, whole or as what cannot be read", () =>
  withPage(async (page) => {
    await watchForScripts(page);
    await page.setStorage("aimwell.workspace", JSON.stringify(everyField()));
    for (const [index, key] of ["preferences", "chain", "device", "edits.1.0", "quarantine.1"].entries())
      await page.setStorage(`aimwell.${key}`, `{"language":${JSON.stringify(at(index))},"x":"${at(index)}`);
    await page.reload();
    await page.heading().first().appears();
    assert.deepEqual(await foreign(page), []);
    await lookEverywhere(page);
  }));

test("they stay text when they are typed", () =>
  withPage(async (page) => {
    await watchForScripts(page);
    await write(page, { title: "Grow", keyResults: ["Waiting time falls from 12 to 5 minutes"], initiative: "Tidy up" });
    const typed = PAYLOADS.filter((payload) => !/[\n\r\t\u0000\u2028]/.test(payload));
    for (const [index, name] of ["Objective", "Key result", "Initiative"].entries()) {
      // All of them in the first field, each third one in the others.
      const some = typed.filter((_, place) => index === 0 || place % 3 === index);
      await page.textbox(name).focus();
      const last = await page.evaluate(async (payloads) => {
        const field = document.activeElement;
        for (const payload of payloads) {
          field.select();
          // Deprecated but everywhere, and the one way to edit that the app cannot tell from a person's.
          document.execCommand("insertText", false, payload);
          await new Promise(requestAnimationFrame);
        }
        return field.value;
      }, some);
      assert.equal(last, some.at(-1));
      assert.deepEqual(await foreign(page), [], name);
    }
    for (const payload of PAYLOADS.slice(0, 3)) await page.type(payload);
    await page.status().reads("Saved");
    assert.deepEqual(await foreign(page), []);
  }));

test("they stay text when they are pasted", () =>
  withPage(async (page) => {
    await watchForScripts(page);
    const lines = PAYLOADS.map(line);
    assert.ok(await paste(page, `# ${lines[0]}\n${lines.map((text) => `- ${text}`).join("\n")}`));
    await page.dialog().appears();
    assert.deepEqual(await foreign(page), []);
    await page.dialog().button("Paste").click();
    await page.dialog().disappears();
    await page.textbox("Objective").first().appears();
    assert.deepEqual(await foreign(page), []);
  }));

test("they stay text in the names of files and in what is no file at all", () =>
  withPage(async (page) => {
    await watchForScripts(page);
    for (let from = 0; from < PAYLOADS.length; from += 80) {
      const some = PAYLOADS.slice(from, from + 80);
      await page.drop(some.map((payload, index) => ({ name: payload, content: index % 2 ? payload : JSON.stringify({ format: payload, version: payload }) })));
      await page.dialog().appears();
      assert.deepEqual(await foreign(page), []);
      await page.dialog().button("Close").click();
      await page.dialog().disappears();
    }
  }));

test("they stay text in the address", () =>
  withPage(async (page) => {
    await watchForScripts(page);
    await write(page, { title: "Grow", keyResults: [] });
    const found = await page.evaluate(async (payloads) => {
      const places = ["#", "#/", "#/objectives/", "#/cycles/x?team=", "#/rules/", "#/print/"];
      for (const [index, payload] of payloads.entries())
        for (const inside of [payload, encodeURIComponent(payload)]) {
          location.hash = places[index % places.length] + inside;
          await new Promise(requestAnimationFrame);
        }
      return document.title;
    }, PAYLOADS);
    assert.match(found, /Aimwell/);
    assert.deepEqual(await foreign(page), []);
    for (const payload of PAYLOADS.filter((_, index) => index % 60 === 0)) {
      await page.goto(`?${encodeURIComponent(payload)}#/${payload}`);
      assert.deepEqual(await foreign(page), []);
    }
  }));

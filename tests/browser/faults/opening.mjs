// What holds for a browser whose stored texts were damaged: the app opens, and nothing is lost that could be read.
import assert from "node:assert/strict";
import { go } from "../company.mjs";
import { DOCUMENT } from "../quarter.mjs";
import { titlesOf } from "./damage.mjs";
import { isKept } from "./full.mjs";

/** The document as a file. There is a second button where the app reminds of it. */
const exported = (page) => page.download(() => page.button("Export").first().click());

const isDocument = (key) => key === "aimwell.workspace" || key.startsWith("aimwell.edits.");
const isRoom = (key) => key === "aimwell.room" || key.startsWith("aimwell.room.draft.");
/** What the app says of itself, and says anew where it cannot be read. */
const isOwnMatter = (key) => ["aimwell.device", "aimwell.exported", "aimwell.reminded", "aimwell.room.kept"].includes(key);

/** Has the browser keep these texts and nothing else, in any place, while the app is not there, and opens it on them. */
async function open(page, texts) {
  await page.tab.goto(new URL("icon.svg", page.address).href);
  await page.evaluate(async (texts) => {
    localStorage.clear();
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    // What the second place has would be brought back: here it has passed.
    const gone = (name) => new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onblocked: done, onerror: done }));
    await Promise.all(["aimwell-edits", "aimwell-room"].map(gone));
  }, texts);
  await page.goto(DOCUMENT);
}

/** As the app has a text, which knows no half letters. */
const whole = (text) => text.toWellFormed();

/** Fails if a text is neither where it was nor set aside, unless it could be read and is in the document. */
function assertNoneLost(before, after, document, when) {
  const kept = new Set(Object.values(after).map(whole));
  const found = titlesOf([document]);
  for (const [key, text] of Object.entries(before)) {
    if (isOwnMatter(key) || text === "" || kept.has(whole(text))) continue;
    assert.ok(isDocument(key), `${key} was overwritten ${when}: ${text}`);
    const titles = titlesOf([text]);
    assert.ok(titles.size > 0, `${key} was overwritten ${when} and not set aside: ${text}`);
    // What is no identity of the app's own is given one.
    const isThere = ([id, all]) => found.has(id) || (!/^[\da-f-]{36}$/.test(id) && [...all].every((title) => document.includes(JSON.stringify(title))));
    for (const record of titles) assert.ok(isThere(record), `${key} was overwritten ${when}, and ${record[0]} is lost: ${text}`);
  }
}

/** Fails if anything that a sound text says is not in the document. */
function assertShown(texts, how, document) {
  const sound = Object.keys(texts).filter((key) => isDocument(key) && (how[key] ?? "swapped") !== "corrupted");
  const readable = sound.filter((key) => /^\{"format":"aimwell"/.test(texts[key])).map((key) => texts[key]);
  const found = titlesOf([document]);
  const said = titlesOf(Object.keys(texts).filter(isDocument).map((key) => texts[key]));
  const damaged = Object.keys(how).map((key) => texts[key] ?? "").join("\n");
  for (const [id, titles] of titlesOf(readable)) {
    const [title] = found.get(id) ?? [];
    assert.ok(found.has(id), `${[...titles]} is lost`);
    // Which of several counts is for their stamps to say; what was damaged may have any.
    const isSaid = said.get(id).has(title) || damaged.includes(JSON.stringify(title).slice(1, -1));
    assert.ok(isSaid, `${[...titles]} became ${title}`);
  }
}

/** Opens the app on these texts, looks, writes, and looks again; `how` says which of them were damaged. */
export async function openOn(page, damage) {
  try {
    await useAll(page, damage);
  } catch (error) {
    error.message = `after this damage: ${JSON.stringify(damage.how)}\n${error.message}`;
    throw error;
  }
}

async function useAll(page, { texts, how }) {
  await open(page, texts);
  const opened = await page.storage();
  const before = await exported(page);
  assertNoneLost(texts, opened, before.text, "by opening");
  assertShown(texts, how, before.text);
  await page.button("Add objective").click();
  await page.textbox("Objective").last().fill("Written after the damage");
  const saves = await isKept(page);
  const isNewer = Object.values(texts).some((text) => /"version":\s*(?!1\b)\d/.test(text));
  assert.ok(saves || isNewer, "nothing is kept any more");
  const after = await exported(page);
  assertNoneLost(texts, await page.storage(), after.text, "by writing");
  assertShown(texts, how, after.text);
  if (Object.keys(how).some(isRoom)) await useRoom(page, texts, after.text);
  // Browsers ask for the icon of a page that is a picture.
  for (const error of page.consoleErrors()) assert.match(error, /404/);
}

/** Takes a step in the room, of which some was damaged. */
async function useRoom(page, texts, document) {
  await go(page, "#/room/plan");
  await page.textbox("What it is called").fill("After the damage");
  const { "aimwell.room": room, ...others } = texts;
  assertNoneLost(others, await page.storage(), document, "by the room");
  await go(page, "#/");
  await page.button("Add objective").appears();
}

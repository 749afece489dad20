// What a browser keeps of somebody who uses all of the app, as the app itself has written it.
import { DOCUMENT, importQuarter } from "../quarter.mjs";
import { ballot, collect } from "../rooms.mjs";
import { go } from "../company.mjs";

/** So many lines are edited after the whole was written, each in an entry of its own beside it. */
const EDITS = 6;

/** A cycle under way, edits beside it, settings, a room with its drafts and a ballot: `{ key: text }`. */
export async function everythingKept(page) {
  await importQuarter(page);
  for (let number = 0; number < EDITS; number++) {
    await page.textbox("Key result").nth(number).fill(`Waiting time at counter ${number} falls from 12 to 5 minutes`);
    await page.status().reads("Saved");
  }
  await page.button("Settings").click();
  await page.dialog().combobox("Appearance").choose("Dark");
  await page.dialog().button("Close").click();
  await collect(page);
  await go(page, ballot("Paying feels instant", "Merchants settle in days"));
  await page.textbox("Your name").fill("Ada");
  await page.spinbutton().nth(1).fill("2");
  await go(page, DOCUMENT);
  await page.button("Add objective").appears();
  await page.status().reads("Saved");
  return page.storage();
}

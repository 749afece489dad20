// What a browser keeps of somebody who uses all of the app, as the app itself has written it.
import { DOCUMENT, importQuarter } from "../quarter.mjs";
import { ballot, collect, draft } from "../rooms.mjs";
import { go } from "../company.mjs";

/** So many key results are there to be edited. */
const THERE = 9;

/** A name for each: files that differ by a number alone are of one person. */
const nameOf = (number) => `ada-${String.fromCharCode(97 + number)}`;

/**
 * A cycle under way, settings, a room with so many drafts, a ballot, and so many edits of lines, each in a text of its own
 * beside the whole: `{ key: text }`.
 */
export async function everythingKept(page, count = 6) {
  await importQuarter(page);
  await page.button("Settings").click();
  await page.dialog().combobox("Appearance").choose("Dark");
  await page.dialog().button("Close").click();
  await collect(page, Array.from({ length: count }, (_, number) => draft(nameOf(number), `Merchants at desk ${number} settle in days`, `Questions at desk ${number} fall from 9 to 2 a day`)));
  await go(page, ballot("Paying feels instant", "Merchants settle in days"));
  await page.textbox("Your name").fill("Ada");
  await page.spinbutton().nth(1).fill("2");
  await go(page, DOCUMENT);
  // They are last: in a quiet moment, many of them would be brought together.
  for (let number = 0; number < count; number++) {
    if (number >= THERE) {
      await page.button("Add key result").last().click();
      await page.status().reads("Saved");
    }
    const line = number < THERE ? page.textbox("Key result").nth(number) : page.textbox("Key result").last();
    await line.fill(`Waiting time at counter ${number} falls from 12 to 5 minutes`);
    await page.status().reads("Saved");
  }
  return page.storage();
}

// What several tests begin with, written the way a person would write it.
import assert from "node:assert/strict";
import { eventually } from "./driver/index.mjs";

/** Makes a newer version of the app wait, and shows the offer of it. */
export async function offerNewVersion(page) {
  await page.tab.evaluateOnNewDocument(() =>
    Object.defineProperty(globalThis, "aimwellNewVersion", { get: () => Promise.resolve(() => {}), set() {} }),
  );
  await page.reload();
  await page.region("New version").appears();
}

export const PIPELINE = {
  title: "Establish a world-class CI/CD pipeline",
  keyResults: [
    "Increase automated test coverage from 60% to 85%",
    "Reduce deployment time by 50%",
    "Increase deployment frequency to daily",
  ],
};

export const PAYMENTS = {
  title: "Paying feels instant and never fails",
  why: "Every second at the till costs us the customers we worked hardest for.",
  keyResults: [
    "Reduce P99 latency of payment processing from 820 to 570 ms",
    "Failed payments fall from 1.8% to 0.6%",
    "Payout questions solved in the first call rise from 54% to 75%",
  ],
  initiative: "Retry with a second acquirer",
};

/** Writes an objective with its key results, by the buttons. */
export async function write(page, { title, why, keyResults, initiative }) {
  await page.button("Add objective").click();
  await page.textbox("Objective").last().fill(title);
  const section = page.region(title);
  if (why) await section.textbox("Why it matters").fill(why);
  for (const keyResult of keyResults) {
    await section.button("Add key result").click();
    await section.textbox("Key result").last().fill(keyResult);
  }
  if (initiative) {
    await section.listitem(keyResults[0]).button("Add initiative").click();
    await section.textbox("Initiative").fill(initiative);
  }
  await page.status().reads("Saved");
}

/** The titles of the key results on the page, in order. */
export const keyResults = (page) => page.textbox("Key result").map((box) => box.value);

/** The titles of the objectives on the page, in order. */
export const objectives = (page) => page.textbox("Objective").map((box) => box.value);

/** High enough for all of a long document: lines far from the screen are words alone, which nobody can write in. */
export const TALL = { width: 1280, height: 9000 };

/** The titles of both, in that order. */
export const lines = async (page) => [...(await objectives(page)), ...(await keyResults(page))];

/** The hints that colour the text. */
export const marked = async (page) =>
  (await page.hints()).filter(({ severity }) => severity !== "advice").map(({ rule }) => rule);

/** The field of that label, around it or before it, whatever its kind: fields for days have no role that all browsers agree on. */
export const field = (page, label) => {
  const its = `label[starts-with(normalize-space(.), ${JSON.stringify(label)})]`;
  return page.find(`::-p-xpath(.//${its}//input | .//input[@id = //${its}/@for])`, `field ${JSON.stringify(label)}`);
};

/** Waits until what describes a field, beside it, says this. */
export const isTold = (field, pattern) =>
  eventually(async () => {
    const [text] = await field.map((element) => {
      const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/);
      return ids.map((id) => document.getElementById(id)?.innerText ?? "").join(" ");
    });
    assert.match(text, pattern);
  });

/** Waits until the page says this somewhere. */
export const says = (page, pattern) =>
  eventually(async () => assert.match(await page.evaluate(() => document.body.innerText.replace(/\s+/g, " ")), pattern));

/** Sets the clock of the page to a moment, from which it goes on, and loads the page anew. */
export async function setClock(page, moment) {
  await page.tab.evaluateOnNewDocument((moment) => {
    const Real = Date;
    const ahead = moment - Real.now();
    globalThis.Date = class extends Real {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [Real.now() + ahead]));
      }
      static now() {
        return Real.now() + ahead;
      }
    };
  }, Date.parse(moment));
  await page.reload();
}

/** The file that Export hands out, with its name and its content read. */
export async function exported(page) {
  const file = await page.download(() => page.button("Export").click());
  return { ...file, json: JSON.parse(file.text) };
}

/** Begins the guide in an empty document and writes the objective, by keys. */
export async function beginGuide(page, title = PAYMENTS.title) {
  await page.link("Guide me").click();
  await page.textbox("What will be better, and for whom?").hasFocus();
  await page.type(title);
}

/** What the fields of the guide make the first key result of the payments team from. */
export const PIECES = [
  ["Failed payments", "1.8", "0.6", "%", "Payment dashboard, every Monday"],
  ["Median time at the till", "40", "25", "seconds", "Till log, weekly"],
  ["Payout questions solved in the first call", "54", "75", "%", "Support desk, monthly"],
];

/** Fills in the fields of a key result by keys, from the first field on. */
export async function fillPieces(page, [what, today, goal, unit, source]) {
  await page.textbox("What is measured").hasFocus();
  await page.type(what);
  for (const piece of [today, goal, unit, source]) {
    await page.press("Enter");
    await page.type(piece);
  }
}

/** Pastes a text where the focus is, as the browser does; tells whether the app took it. */
export const paste = (page, text) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    // Firefox takes the text of an event made by a script as `data`, all others the whole clipboard.
    const contents = { clipboardData, data: text, dataType: "text/plain" };
    const event = new ClipboardEvent("paste", { ...contents, bubbles: true, cancelable: true });
    return !document.activeElement.dispatchEvent(event);
  }, text);

/** Loses all that local storage has, while no page of the app is open, and opens the app anew. */
export async function loseFirstPlace(page, path) {
  await page.tab.goto(new URL("icon.svg", page.address).href);
  await page.evaluate(() => localStorage.clear());
  await page.goto(path);
}

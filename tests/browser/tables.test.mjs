// Tables out of the app and into it: what each column holds, a look at what becomes of it, and nothing before that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, exported, keyResults, objectives, paste, write } from "./scenes.mjs";

const fixture = (name) => fileURLToPath(new URL(`../fixtures/tables/${name}`, import.meta.url));
const GOALS = "objective_title.csv";
const TITLES = ["Payments that just work", "Support people like to answer"];

/** Goes from the columns to what would change. */
async function toPreview(page) {
  await page.dialog().button("Show what would change").click();
  await page.dialog().button("Import").appears();
}

/** Waits until the dialog says this. */
const shows = (page, pattern) => eventually(async () => assert.match(await page.dialog().text(), pattern));

/** Holds that nothing of this has been imported. */
const isNotKept = async (page, title) =>
  assert.ok(!Object.values(await page.storage()).some((kept) => kept.includes(title)), title);

async function accept(page) {
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
}

/** Does what the palette calls so. */
async function command(page, name) {
  await page.press("Control+k");
  await page.combobox().hasFocus();
  await page.type(name);
  await page.press("Enter");
}

/** The table that the app hands out. */
async function asTable(page, name = "as a table (CSV)") {
  const file = await page.download(() => command(page, name));
  // The mark tells spreadsheets the encoding.
  assert.ok(file.text.startsWith("\ufeff"), file.text);
  return { ...file, text: file.text.slice(1) };
}

test("a table shows what its columns hold and what becomes of it, then what would change, and comes in as one edit", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.upload("Import", fixture(GOALS));
    const dialog = page.dialog(`Columns of ${GOALS}`);
    await dialog.combobox("objective_title").reads("objective");
    await dialog.combobox("kr_target").reads("target");
    const text = await dialog.text();
    for (const shown of ["2 objectives, 4 key results", ...TITLES, "Failed payments fall", "1.8 → 0.6 %"])
      assert.ok(text.includes(shown), `${shown} in ${text}`);
    await isNotKept(page, TITLES[0]);
    await toPreview(page);
    await shows(page, /Payments that just work/);
    await isNotKept(page, TITLES[0]);
    await accept(page);
    await page.region(TITLES[0]).textbox("Key result").counts(2);
    assert.deepEqual((await objectives(page)).sort(), [PAYMENTS.title, ...TITLES].sort());
    await page.button("Undo").click();
    await page.region(TITLES[0]).disappears();
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
  }));

test("a column can be given to another field or left out, which is said, and remembered for its like", () =>
  withPage(async (page) => {
    await page.upload("Import", fixture(GOALS));
    await page.combobox("objective_description").choose("– Leave out –");
    await page.combobox("kr_title").choose("Initiatives");
    await page.combobox("kr_title").reads("initiative");
    await page.dialog().disclosure().click();
    await shows(page, /column B “objective_description”: its one cell was left out/);
    await page.combobox("kr_title").choose("Key result");
    await toPreview(page);
    await page.button("Cancel").click();
    await page.dialog().disappears();
    await page.upload("Import", fixture(GOALS));
    await page.combobox("objective_description").reads("left-out");
    await page.combobox("kr_title").reads("key-result");
  }));

test("the same table comes in again without a change", () =>
  withPage(async (page) => {
    await page.upload("Import", fixture(GOALS));
    await toPreview(page);
    await accept(page);
    await page.upload("Import", fixture(GOALS));
    await toPreview(page);
    assert.match(await page.dialog().text(), /Nothing would change/);
  }));

const GERMAN = "Ziel;Schlüsselergebnis;Startwert;Zielwert\r\nGrößer werden;Umsatz wächst;1,5 M€;2,5 M€\r\n";
const ENCODED = [
  ["Windows-1252", Buffer.from(GERMAN.replaceAll("€", "\x80"), "latin1")],
  ["UTF-16", Buffer.from(`\ufeff${GERMAN.replaceAll(";", "\t")}`, "utf16le")],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${GERMAN}`)],
];

for (const [name, content] of ENCODED)
  test(`letters, separators and decimals of a table in ${name} are found out`, () =>
    withPage(async (page) => {
      await page.upload("Import", { name: "ziele.csv", content });
      const text = await page.dialog("Columns of ziele.csv").text();
      for (const shown of ["Größer werden", "Umsatz wächst", "1.5 → 2.5 M€"]) assert.ok(text.includes(shown), `${shown} in ${text}`);
    }));

test("what is no number or no date is said with its line and column, and kept", () =>
  withPage(async (page) => {
    await page.upload("Import", { name: "plan.csv", content: "Objective,Key result,Target,Due date\nGrow,5 more,soon,whenever\n" });
    await page.dialog().disclosure().click();
    await shows(page, /line 2, column C “Target”: “soon” is no number/);
    await shows(page, /line 2, column D “Due date”: “whenever” is no date/);
    await shows(page, /Due date: whenever/);
  }));

test("a table that cannot be read is refused with the place, and a file beside it comes in", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const file = await exported(page);
    await page.clearStorage();
    await page.reload();
    await page.upload("Import", { name: "broken.csv", content: 'Objective,Target\nGrow,"5\n' }, { name: file.name, content: file.text });
    await page.alert().reads(/broken\.csv.*line 2.*place 6.*quotation mark/s);
    await accept(page);
    await page.region(PAYMENTS.title).appears();
  }));

for (const [name, title] of [["excel.xlsx", "Deploys nobody fears"], ["libreoffice.ods", "Deploys ohne Angst"]])
  test(`a workbook (${name}) is read from the sheet that holds the headings`, () =>
    withPage(async (page) => {
      await page.upload("Import", fixture(name));
      const text = await page.dialog(`Columns of ${name}`).text();
      for (const shown of [title, "5.5 → 1.5", "12 → 4 %"]) assert.ok(text.includes(shown), `${shown} in ${text}`);
      await toPreview(page);
      await accept(page);
      await page.region(title).textbox("Key result").counts(2);
    }));

test("another sheet of a workbook can be chosen, and whether it has headings", () =>
  withPage(async (page) => {
    await page.upload("Import", fixture("excel.xlsx"));
    await page.combobox("Sheet").choose("Cover");
    await shows(page, /OKRs of the spring quarter/);
    await page.checkbox("The first row holds the headings").click();
    await shows(page, /No row becomes an objective/);
    await page.button("Show what would change").counts(0);
  }));

test("what is no workbook is refused in words of its own", () =>
  withPage(async (page) => {
    await page.upload("Import", { name: "letter.xlsx", content: "PK\u0003\u0004 not really" });
    await page.alert().reads(/no workbook/);
  }));

test("a cycle leaves as a table in which no cell is run, and comes back unchanged", () =>
  withPage(async (page) => {
    await write(page, { ...PAYMENTS, why: "=HYPERLINK(\"x\"), \"quoted\"" });
    await page.textbox("Objective").fill("+49 is no formula");
    await page.status().reads("Saved");
    for (const [command, ending, separator] of [["as a table (CSV)", "csv", ","], ["table with tabs", "tsv", "\t"]]) {
      const file = await asTable(page, command);
      assert.ok(file.name.endsWith(`.${ending}`), file.name);
      assert.ok(file.text.startsWith(["Cycle", "Start date", "End date", "Objective"].join(separator)), file.text);
      assert.ok(file.text.includes("'+49 is no formula"));
      assert.ok(file.text.includes(`"'=HYPERLINK(""x""), ""quoted"""`));
      assert.ok(file.text.includes([820, 570].join(separator)));
      await page.upload("Import", { name: file.name, content: file.text });
      await toPreview(page);
      assert.match(await page.dialog().text(), /Nothing would change/);
      await page.button("Cancel").click();
      await page.dialog().disappears();
    }
  }));

test("where commas stand before decimals, semicolons stand between cells, under German headings", () =>
  withPage(
    async (page) => {
      await page.upload("Import", fixture("deutsch.csv"));
      await page.button("Zeigen, was sich ändern würde").click();
      await page.dialog().button("Importieren").click();
      await page.dialog().disappears();
      const file = await asTable(page, "als Tabelle exportieren (CSV)");
      assert.ok(file.text.startsWith("Zyklus;Beginn;Ende;Objective"), file.text);
      assert.ok(file.text.includes(";5,5;1,5;"), file.text);
    },
    { languages: ["de-DE"] },
  ));

test("rows pasted with headings can be told column by column", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.evaluate(() => document.activeElement.blur());
    await paste(page, "Objective\tKey result\tBaseline\tTarget\tOwner\nGrow\tRevenue\t10\t20\tAda\n\tChurn\t5\t3\t\n");
    await page.button("Say what each column holds…").click();
    const dialog = page.dialog("Columns of the pasted table");
    await dialog.combobox("Target").reads("target");
    await page.tabTo("button", "Show what would change");
    await page.press("Enter");
    await page.dialog().button("Import").appears();
    await accept(page);
    await page.region("Grow").textbox("Key result").counts(2);
    await page.region("Grow").button("Measure: 10 → 20").appears();
    assert.deepEqual((await keyResults(page)).slice(-2), ["Revenue", "Churn"]);
  }));

test("rows without headings are pasted as before", () =>
  withPage(async (page) => {
    await page.evaluate(() => document.activeElement.blur());
    await paste(page, "Grow\tRevenue\nShrink\tCosts\n");
    await page.dialog("Paste several lines").appears();
    await page.button("Say what each column holds…").counts(0);
  }));

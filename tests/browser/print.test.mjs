// What comes out of the printer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { QUARTER_DOCUMENT, TEAMS, company, go, importCompany } from "./company.mjs";
import { mark, printed, torn } from "./pdf.mjs";
import { PAYMENTS, write } from "./scenes.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };

async function preview(page, sheet) {
  await importCompany(page);
  await go(page, `#/print/${sheet}`);
  await page.region("Preview").appears();
}

/** Whether anything with that text is to be seen on paper. */
const onPaper = async (page, selector) => {
  await page.emulate({ paper: true });
  return page.evaluate((selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length, selector);
};

test("the choice says what each kind is good for and leads to it", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.button("Print…").click();
    const dialog = page.dialog("Print");
    const kinds = ["The document", "A sheet for each team", "Cards for a wall", "Slides", "The map"];
    await eventually(async () => assert.deepEqual(await dialog.link().map((link) => link.innerText), kinds));
    await dialog.link("Cards for a wall").click();
    await page.heading("Cards for a wall").hasFocus();
    await page.dialog().disappears();
    await page.link("Back to the document").click();
    await page.textbox("Objective").appears();
  }));

test("Print asks the browser to print", () =>
  withPage(async (page) => {
    await preview(page, "teams");
    await page.evaluate(() => (window.print = () => (document.title = "asked to print")));
    await page.button("Print").click();
    assert.equal(await page.evaluate(() => document.title), "asked to print");
  }));

test("an empty document has nothing to print and says so", () =>
  withPage((page) => page.region("Preview").reads(/nothing to print yet/), { path: "#/print/teams" }));

test("on paper the document is words: no buttons, no boxes, no hints, and nothing of a text is cut off", () =>
  withPage(async (page) => {
    await write(page, { ...PAYMENTS, keyResults: [...PAYMENTS.keyResults, "Deploy the new help centre"] });
    await page.hint("output").appears();
    for (const gone of ["header.bar", "textarea", ".notes", ".line-buttons", ".button:not(.measure-button)"])
      assert.equal(await onPaper(page, gone), 0, gone);
    const shown = await page.evaluate(() => document.querySelector("main").innerText);
    for (const words of [PAYMENTS.title, PAYMENTS.why, PAYMENTS.initiative, ...PAYMENTS.keyResults, "820 → 570 ms"])
      assert.ok(shown.includes(words), words);
    assert.ok(!shown.includes("What will you try"), "what to write is not said");
    const color = await page.evaluate(() => getComputedStyle(document.querySelector(".key-result .text-copy")).color);
    assert.notEqual(color, "rgba(0, 0, 0, 0)");
  }));

test("the document breaks over pages between key results, those far from the screen included", () =>
  withPage(async (page) => {
    const file = company();
    const [, quarter] = file.workspace.cycles;
    const more = JSON.parse(JSON.stringify(quarter.objectives)).map((objective, place) => ({
      ...objective,
      id: objective.id.replace("0b5e", "0b5f"),
      aligned_to: null,
      position: `f${(0x10 + place).toString(16)}`,
      key_results: objective.key_results.map((each) => ({ ...each, id: each.id.replace("0b5e", "0b5f"), initiatives: [] })),
    }));
    quarter.objectives.push(...more);
    await importCompany(page, file);
    // What comes near the screen comes to life in the frames that follow, and is then drawn anew without its mark; to
    // print takes a while.
    const { pages, marks } = await eventually(async () => {
      const marks = await mark(page, ".key-result, .objective.far li", ".text-copy, span");
      const pages = await printed(page);
      const kept = await page.evaluate(() => new Set([...document.querySelectorAll('a[href^="https://mark.test/"]')].map(({ href }) => href)).size);
      assert.equal(kept, marks);
      return { pages, marks };
    }, 30_000);
    assert.ok(pages.length > 2, `${pages.length} pages`);
    assert.deepEqual(torn(pages, marks), []);
  }));

for (const format of ["A4", "letter"])
  test(`each team has one page of ${format}, with all its key results whole`, () =>
    withPage(async (page) => {
      await preview(page, "teams");
      assert.deepEqual(await page.region("Preview").heading().map((each) => each.matches("h2") && each.innerText).then((all) => all.filter(Boolean)), TEAMS);
      const marks = await mark(page, ".printed-key-result", ".words");
      const pages = await printed(page, { format });
      assert.equal(pages.length, TEAMS.length);
      assert.deepEqual(torn(pages, marks), []);
    }));

test("a team with twice as much as it should have still has one page", () =>
  withPage(async (page) => {
    const file = company();
    for (const objective of file.workspace.cycles[1].objectives) objective.owners = [file.workspace.teams[2]].map(({ id }) => ({ team: id }));
    await importCompany(page, file);
    await go(page, "#/print/teams");
    const marks = await mark(page, ".printed-key-result", ".words");
    const pages = await printed(page);
    assert.equal(pages.length, 1);
    assert.deepEqual(torn(pages, marks), []);
  }));

/** The company with a single team that has so many objectives of five key results, each with work behind it. */
function burdened(count) {
  const file = company();
  const [, quarter] = file.workspace.cycles;
  const [{ id: team }] = file.workspace.teams;
  const [model] = quarter.objectives;
  const [keyResult] = model.key_results;
  const copy = (id, number) => id.replace(/.{12}$/, String(number).padStart(12, "0"));
  quarter.objectives = Array.from({ length: count }, (_, place) => ({
    ...model,
    id: copy(model.id, 7000 + place),
    aligned_to: null,
    owners: [{ team }],
    position: `${(0x1000 + place).toString(16)}80`,
    key_results: Array.from({ length: 5 }, (_, index) => ({
      ...keyResult,
      id: copy(keyResult.id, 10 * (7000 + place) + index),
      position: `${(0x10 + index).toString(16)}80`,
      initiatives: [{ id: copy(keyResult.id, 10 * (9000 + place) + index), title: "Retry with a second acquirer before anybody notices", position: "80" }],
    })),
  }));
  return file;
}

for (const format of ["A4", "letter"])
  test(`a team with ten full objectives has one page of ${format}, which says what it leaves out`, () =>
    withPage(async (page) => {
      await importCompany(page, burdened(10));
      await go(page, "#/print/teams");
      await page.region("Preview").reads(/the work behind the key results stand.? in the document alone/);
      const marks = await mark(page, ".printed-key-result", ".words");
      assert.equal(marks, 50);
      const pages = await printed(page, { format });
      assert.equal(pages.length, 1);
      assert.deepEqual(torn(pages, marks), []);
    }));

test("what is too much for any sheet is set to be read, over as many as it takes, and says so", () =>
  withPage(async (page) => {
    await importCompany(page, burdened(24));
    await go(page, "#/print/teams");
    await page.region("Preview").reads(/24 objectives are more than fits on one sheet/);
    await page.region("Preview").reads(/Retry with a second acquirer/);
    const marks = await mark(page, ".printed-key-result", ".words, .work");
    const pages = await printed(page);
    assert.ok(pages.length > 1);
    assert.deepEqual(torn(pages, marks), []);
  }));

test("cards are of A6, four on a page of A4, and every one is whole", () =>
  withPage(async (page) => {
    await preview(page, "cards");
    const marks = await mark(page, ".card", "h2");
    const pages = await printed(page, { format: "letter" });
    assert.equal(pages.length, Math.ceil(marks / 4));
    assert.deepEqual(torn(pages, marks), []);
    for (const { width, height } of pages) assert.deepEqual([width, height], [210, 297]);
    const overfull = await page.evaluate(() =>
      [...document.querySelectorAll(".card")].filter((card) => card.scrollHeight > card.clientHeight + 1).map((card) => card.innerText),
    );
    assert.deepEqual(overfull, []);
  }));

test("the printed document breaks between key results and names their owners", () =>
  withPage(async (page) => {
    await preview(page, "document");
    await page.region("Preview").reads(/Mina Okafor/);
    const marks = await mark(page, ".printed-key-result", ".words, .work");
    const pages = await printed(page);
    assert.ok(pages.length > 1);
    assert.deepEqual(torn(pages, marks), []);
  }));

test("the map prints in landscape, every tree on one page and as wide as it at most", () =>
  withPage(async (page) => {
    await preview(page, "map");
    const pages = await printed(page);
    for (const { width, height } of pages) assert.ok(width > height);
    await page.emulate({ paper: true });
    // A4 in landscape within its margins, at 96 dots an inch.
    const paper = { width: Math.floor((277 / 25.4) * 96), height: Math.floor((190 / 25.4) * 96) };
    await page.tab.setViewport(paper);
    const trees = await page.evaluate(() => [...document.querySelectorAll(".map-tree")].map((tree) => tree.getBoundingClientRect().toJSON()));
    for (const { width, height } of trees) assert.ok(width <= paper.width && height <= paper.height, `${width} × ${height}`);
  }));

test("on a phone the preview fits the screen", () =>
  withPage(async (page) => {
    for (const sheet of ["document", "teams", "cards", "map"]) {
      if (sheet === "document") await preview(page, sheet);
      else await go(page, `#/print/${sheet}`);
      await page.region("Preview").appears();
      const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(overflows, false, sheet);
    }
    await go(page, QUARTER_DOCUMENT);
    await page.textbox("Objective").first().appears();
  }, PHONE));

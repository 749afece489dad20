// The room: what it puts on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { go } from "./company.mjs";
import { mark, printed, torn } from "./pdf.mjs";
import { DRAFTS, TITLES, collect, draft, settle } from "./rooms.mjs";

/** A room that has settled on these objectives, at its close, where printing is but noted. */
async function close(page, titles, drafts = DRAFTS) {
  await collect(page, drafts);
  await settle(page, ...titles);
  await go(page, "#/room/close");
  await page.evaluate(() => (window.print = () => (document.title = "asked to print")));
}

/** Presses a button that prints, and waits until the browser is asked to. */
async function print(page, button) {
  await page.button(button).click();
  await eventually(async () => assert.equal(await page.evaluate(() => document.title), "asked to print"));
}

/** What of the page is to be seen on paper beside the sheets themselves. */
const beside = async (page) => {
  await page.emulate({ paper: true });
  return page.evaluate(() =>
    [...document.querySelectorAll("header.bar, nav, h1, button, input, .foot, .room-plan")].filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80)),
  );
};

const MANY = Array.from({ length: 5 }, (_, at) =>
  draft(`Writer ${String.fromCharCode(65 + at)}`, `Shop ${at + 1} is a place people come back to`, ...["Guests", "Orders", "Reviews"].map((what) => `${what} of shop ${at + 1} rise from ${at + 2}0 to ${at + 3}5 a day`)),
);

test("cards for a wall hold the agreed set, four on a page of A4, every one whole, and nothing else", () =>
  withPage(async (page) => {
    const titles = MANY.map(({ content }) => JSON.parse(content).workspace.cycles[0].objectives[0].title).slice(0, 4);
    await close(page, titles, MANY);
    await print(page, "Print cards");
    const preview = page.region("On paper");
    for (const title of titles) await preview.reads(new RegExp(title));
    assert.doesNotMatch(await preview.text(), /Shop 5/, "what was left out is not printed");
    assert.deepEqual(await beside(page), []);
    const marks = await mark(page, ".card", "h2");
    assert.ok(marks > 4, `${marks} cards`);
    const pages = await printed(page, { format: "letter" });
    assert.equal(pages.length, Math.ceil(marks / 4));
    assert.deepEqual(torn(pages, marks), []);
    for (const { width, height } of pages) assert.deepEqual([width, height], [210, 297]);
  }));

test("the agreed set prints on one page with who takes what on, and nothing else", () =>
  withPage(async (page) => {
    await close(page, TITLES);
    await page.textbox("Who takes on “Failed payments fall from 1.8% to 0.6%”").fill("Mina");
    await print(page, "Print one page");
    const preview = page.region("On paper");
    await preview.reads(/Paying feels instant.*Mina.*Merchants settle/);
    assert.doesNotMatch(await preview.text(), /Support answers/);
    assert.deepEqual(await beside(page), []);
    const marks = await mark(page, ".printed-key-result", ".words, .work");
    assert.equal(marks, 3);
    const pages = await printed(page);
    assert.equal(pages.length, 1);
    assert.deepEqual(torn(pages, marks), []);
  }));

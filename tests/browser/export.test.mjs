// The ways out of the app, and the way back in for Markdown.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withFolder } from "./driver/browser.mjs";
import { withPage } from "./driver/index.mjs";
import { importCompany } from "./company.mjs";
import { PROGRESS, importQuarter } from "./quarter.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, objectives, says, write } from "./scenes.mjs";

const open = async (page) => {
  await page.evaluate(() => (location.hash = "#/export"));
  await page.heading().first().appears();
};
const back = (page) => page.link("Back to the document").click();

/** Has the clipboard remember what is put on it, since no test may look into that of the system. */
const listen = (page) =>
  page.evaluate(() => {
    globalThis.copied = {};
    navigator.clipboard.writeText = async (text) => (globalThis.copied = { "text/plain": text });
    navigator.clipboard.write = async ([item]) => {
      const read = async (type) => [type, await (await item.getType(type)).text()];
      globalThis.copied = Object.fromEntries(await Promise.all(item.types.map(read)));
    };
  });
const copied = (page) => page.evaluate(() => globalThis.copied);

test("the page names every way out and what it is for, and the file is one press away from the document", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    assert.equal((await exported(page)).json.format, "aimwell");
    await page.link("Share and export").first().click();
    await page.heading("Share and export").disappears();
    const ways = await page.main().heading().map((heading) => `${heading.textContent}: ${heading.nextElementSibling?.textContent}`);
    for (const way of ["Aimwell file: Everything", "Markdown: Objectives", "Table: A row", "Message for a chat: A short", "Report to read: One page", "Link and QR code: The draft", "Paper and slides: Made"])
      assert.ok(ways.some((said) => said.startsWith(way)), `${way} in\n${ways.join("\n")}`);
    const file = await page.download(() => page.button("Download Aimwell file").click());
    assert.equal(JSON.parse(file.text).format, "aimwell");
  }));

test("Markdown goes out, comes in elsewhere through the preview, and undo takes it out again", async () => {
  const awkward = { ...PIPELINE, title: "# Ship *less*, <b>learn</b> more_", keyResults: ["- 20% [more] of `it`", "1. Refunds stay at or below 3%"] };
  const file = await withPage(async (page) => {
    await write(page, PAYMENTS);
    await write(page, awkward);
    await open(page);
    return page.download(() => page.button("Download Markdown").click());
  });
  assert.match(file.name, /^okrs-.*\.md$/);
  assert.match(file.text, /^# \d{4} Q\d\n\n\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d\n/);
  assert.ok(file.text.includes(`## ${PAYMENTS.title}\n\n> ${PAYMENTS.why}\n`));
  await withPage(async (page) => {
    await page.upload("Import", { name: file.name, content: file.text });
    const dialog = page.dialog();
    await dialog.appears();
    assert.ok((await dialog.text()).includes(awkward.title));
    await dialog.button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual(await objectives(page), [PAYMENTS.title, awkward.title]);
    assert.deepEqual(await keyResults(page), [...PAYMENTS.keyResults, ...awkward.keyResults]);
    await page.button("Measure: 820 → 570 ms").appears();
    await page.button("Undo").click();
    await page.textbox("Objective").disappears();
  });
});

test("one's own Markdown changes nothing, and what was edited in it is shown as a change", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await open(page);
    const file = await page.download(() => page.button("Download Markdown").click());
    await back(page);
    await page.upload("Import", { name: "okrs.md", content: file.text });
    assert.match(await page.dialog().text(), /Nothing would change/);
    await page.dialog().button("Cancel").click();
    await page.dialog().disappears();
    await page.upload("Import", { name: "okrs.md", content: file.text.replace("Every second", "Each second") });
    assert.match(await page.dialog().text(), /Each second/);
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual(await page.textbox("Why it matters").map((box) => box.value), [PAYMENTS.why.replace("Every", "Each")]);
    assert.equal((await objectives(page)).length, 1);
  }));

test("a list from elsewhere comes in as well, and a text without any is refused in words", () =>
  withPage(async (page) => {
    await page.upload("Import", { name: "notes.txt", content: "Our plan\n\n## Grow\n\n- 20% more orders\n- Half the returns\n" });
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual(await objectives(page), ["Grow"]);
    await page.upload("Import", { name: "letter.md", content: "Dear all" });
    await page.dialog("Import letter.md").alert().reads(/No objectives and no key results/);
  }));

test("a message for a chat is copied as text and with its bold words", () =>
  withPage(async (page) => {
    await importQuarter(page, PROGRESS);
    await open(page);
    await listen(page);
    await page.button("Copy message").click();
    await says(page, /Copied\./);
    const both = await copied(page);
    assert.match(both["text/plain"], /^\*.+\* \(.+\)\n\n\*1\. .+\*.*\n• .+/);
    assert.match(both["text/plain"], / · [●▲■○◌] (On track|At risk|Behind|Pending|Outdated)/);
    assert.match(both["text/html"], /^<p><b>.+<\/b>.*<ul><li>/s);
    await page.button("Copy Markdown").click();
    await says(page, /Copied\..*Copied\./);
    assert.match((await copied(page))["text/plain"], /^# /);
  }));

test("where the browser lets nothing be copied, the text is there to copy by hand", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await open(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = navigator.clipboard.write = () => Promise.reject(new Error("no"));
    });
    await page.button("Copy Markdown").click();
    await page.textbox("The text").appears();
    assert.ok((await page.textbox("The text").map((box) => box.value))[0].includes(PAYMENTS.title));
  }));

/** Opens a report as from a mail attachment and looks at it. */
const asAttachment = (page, { text }, look) =>
  withFolder(async (folder) => {
    const path = join(folder, "report.html");
    await writeFile(path, text);
    const tab = await page.home.newTab();
    const errors = [];
    tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    tab.on("pageerror", (error) => errors.push(String(error)));
    await tab.goto(pathToFileURL(path).href);
    const seen = await tab.evaluate(look);
    await tab.close();
    assert.deepEqual(errors, []);
    return seen;
  });

test("the report opens from a file, styled by a sheet that its policy names, with all there is to read", () =>
  withPage(async (page) => {
    await importQuarter(page, PROGRESS);
    await open(page);
    const report = await page.download(() => page.button("Download report").click());
    const style = report.text.match(/<style>(.*)<\/style>/s)[1];
    const checksum = createHash("sha256").update(style).digest("base64");
    assert.ok(report.text.includes(`style-src 'sha256-${checksum}'`), `src/ui/export/report.rs should name sha256-${checksum}`);
    const seen = await asAttachment(page, report, () => ({
      text: document.body.innerText,
      width: getComputedStyle(document.body).maxWidth,
      bars: document.querySelectorAll("progress").length,
      loads: performance.getEntriesByType("resource").length,
    }));
    assert.equal(seen.width, "736px");
    assert.equal(seen.loads, 0);
    assert.ok(seen.bars > 0);
    assert.match(seen.text, /(On track|At risk|Behind)/);
  }));

test("what people write in a report is text, whatever it looks like", () =>
  withPage(async (page) => {
    const hostile = `</title></style><script>document.title="run"</script><img src=x onerror="document.title='run'">`;
    await write(page, { title: hostile, why: hostile, keyResults: [`20% ${hostile}`] });
    await open(page);
    const report = await page.download(() => page.button("Download report").click());
    const seen = await asAttachment(page, report, () => ({
      title: document.title,
      text: document.querySelector("h2").innerText,
      made: document.querySelectorAll("script, img").length,
    }));
    assert.notEqual(seen.title, "run");
    assert.equal(seen.text, `1. ${hostile}`);
    assert.equal(seen.made, 0);
  }));

test("slides show one objective each, of sixteen by nine, and nothing of them is cut off", () =>
  withPage(async (page) => {
    await importCompany(page);
    await page.evaluate(() => (location.hash = "#/print/slides"));
    await page.region("Preview").appears();
    const slides = await page.evaluate(() =>
      [...document.querySelectorAll(".printed-slide")].map((slide) => {
        const box = slide.getBoundingClientRect();
        const ends = [...slide.querySelectorAll("h2, p, li, span")].map((part) => part.getBoundingClientRect().bottom);
        return { shape: box.width / box.height, room: box.bottom - Math.max(...ends) };
      }),
    );
    assert.equal(slides.length, 12);
    for (const { shape, room } of slides) {
      assert.ok(Math.abs(shape - 16 / 9) < 0.02, `${shape}`);
      assert.ok(room > 0, `${room}`);
    }
  }));

// The pages that explain the hints.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PIPELINE, keyResults, objectives, write } from "./scenes.mjs";

const RULES = new URL("../../src/hints/rules/", import.meta.url);
const PHONE = { viewport: { width: 390, height: 844 } };

/** The ids and titles of all rules, as their files say them. */
async function rules() {
  const files = (await readdir(RULES)).filter((name) => name !== "mod.rs");
  const field = (source, name) => new RegExp(`^    ${name}: "(.*)",$`, "m").exec(source)[1];
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, RULES), "utf8")));
  return sources.map((source) => ({ id: field(source, "id"), title: field(source, "title") }));
}

const titled = (page, title) =>
  eventually(async () => assert.equal(await page.evaluate(() => document.title), title));

test("the list names every rule and every lesson, and each leads to its page", () =>
  withPage(async (page) => {
    await page.link("Hints explained").click();
    await page.heading("Hints explained").hasFocus();
    await titled(page, "Hints explained · Aimwell");
    const expected = (await rules()).map(({ id, title }) => `${title} #/rules/${id}`).sort();
    const links = await page.main().link().map((link) => `${link.innerText} ${link.getAttribute("href")}`);
    assert.deepEqual(links.filter((link) => link.includes("#/rules/")).sort(), expected);
    const lessons = links.filter((link) => link.includes("#/lessons/"));
    assert.equal(lessons.length, 6);
    for (const link of lessons) {
      const at = link.indexOf(" #/");
      await page.main().link(link.slice(0, at)).click();
      await page.heading(link.slice(0, at)).hasFocus();
      await page.heading("Try this").appears();
      await page.link("All hints").click();
      await page.heading("Hints explained").appears();
    }
  }));

test("the list says in words what each rule asks for", () =>
  withPage(async (page) => {
    const items = await page.main().list().last().listitem().map((item) => item.innerText);
    assert.ok(items.length > 0);
    for (const item of items) assert.match(item, /\b(Fix|Think again|Consider)\b/);
  }, { path: "#/rules" }));

test("a rule's page has an address of its own and explains itself", () =>
  withPage(async (page) => {
    const main = page.main();
    await main.heading("Work instead of a result").appears();
    await titled(page, "Work instead of a result · Aimwell");
    const says = await main.text();
    for (const part of ["Fix", "Key results", "Why it matters", "Weak", "Stronger", "A question that helps", "What it leaves alone", "Source"])
      assert.ok(says.includes(part), part);
    await main.link("No number").appears();
    await main.link("Output versus outcome").click();
    await page.heading("Output versus outcome").hasFocus();
    await page.main().link("Work instead of a result").click();
    await page.heading("Work instead of a result").hasFocus();
  }, { path: "#/rules/output" }));

test("an address of a rule that is gone leads to the list", () =>
  withPage((page) => page.heading("Hints explained").appears(), { path: "#/rules/no-such-rule" }));

test("every rule speaks on its own weak example and is silent on its stronger one", () =>
  withPage(async (page) => {
    for (const { id, title } of await rules()) {
      await page.evaluate((id) => (location.hash = `#/rules/${id}`), id);
      await page.heading(title).hasFocus();
      await page.main().status().reads("This rule has something to say:");
      await page.main().hint(id).first().appears();
      await page.button("Stronger example").click();
      await page.main().status().reads(/^This rule has nothing to say about it/);
      assert.equal(await page.main().hint(id).count(), 0, id);
    }
  }));

test("a sentence of one's own is read as it is typed", () =>
  withPage(async (page) => {
    const [main, box] = [page.main(), page.textbox("A sentence of your own")];
    await box.fill("Ship the new intranet");
    await main.hint("output").reads(/“Ship the new intranet”/);
    assert.match((await main.underlined("output")).join(""), /Ship/);
    assert.deepEqual((await main.hints()).map(({ rule }) => rule), ["output", "no-number"]);
    await box.fill("number of deployments");
    await main.status().reads("This rule has nothing to say about it. Others have:");
    await main.link("A count that flatters").appears();
    await box.fill("Reduce deployment time from 40 to 20 minutes");
    await main.status().reads("This rule has nothing to say about it, and neither has any other.");
    assert.deepEqual(await main.underlined(), []);
    await box.fill("");
    await main.status().reads("Write something, and the hints read along.");
  }, { path: "#/rules/output" }));

test("a sentence is read as what the writer says it is", () =>
  withPage(async (page) => {
    await page.textbox("A sentence of your own").fill("Grow revenue by 20%");
    await page.main().status().reads("This rule has nothing to say about it, and neither has any other.");
    await page.radio("Objective").click();
    await page.main().hint("metric-in-objective").appears();
  }, { path: "#/rules/placeholder" }));

test("a set of one's own is read line by line", () =>
  withPage(async (page) => {
    const main = page.main();
    await page.textbox("A set of your own").fill("Guests come back\n- Returning guests rise from 10% to 20%\n- Complaints fall from 8% to 2%");
    await main.hint("too-few").appears();
    assert.match(await main.text(), /Objective 1/);
    await page.textbox("A set of your own").press("Enter");
    await page.type("- Bookings by word of mouth rise from 5% to 15%");
    await main.status().reads(/^This rule has nothing to say about it/);
  }, { path: "#/rules/too-few" }));

test("a hint leads to its page, and back leaves everything as it was", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await write(page, { title: "Clinics run on time", keyResults: ["Deploy the new booking system"] });
    await page.textbox("Key result").last().focus();
    await page.hint("output").appears();
    await page.status().reads("Saved");
    const before = await page.storage();
    await page.link("More about this hint: Work instead of a result").click();
    await page.heading("Work instead of a result").hasFocus();
    assert.equal(await page.textbox("Objective").count(), 0, "the document is out of sight");
    // Undoing here would change what cannot be seen.
    await page.press("Control+z");
    const scrolled = await page.evaluate(() => scrollY);
    assert.equal(scrolled, 0);
    await page.evaluate(() => history.back());
    await page.link("More about this hint: Work instead of a result").hasFocus();
    assert.deepEqual(await objectives(page), [PIPELINE.title, "Clinics run on time"]);
    assert.deepEqual(await keyResults(page), [...PIPELINE.keyResults, "Deploy the new booking system"]);
    assert.deepEqual(await page.storage(), before);
    await titled(page, "Aimwell");
  }));

test("the document is found again as far down as it was left", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await write(page, { title: "Clinics run on time", keyResults: ["Deploy the new booking system"] });
    await page.hint("output").appears();
    await page.textbox("Key result").last().focus();
    const down = await page.evaluate(() => (scrollTo(0, 300), scrollY));
    assert.ok(down > 0);
    await page.evaluate(() => (location.hash = "#/rules"));
    await page.heading("Hints explained").hasFocus();
    await page.link("Back to the document").click();
    await page.textbox("Key result").last().hasFocus();
    assert.equal(await page.evaluate(() => scrollY), down);
  }, PHONE));

test("coming back to the list, one goes on where one left it", () =>
  withPage(async (page) => {
    await page.link("A count that flatters").click();
    await page.heading("A count that flatters").hasFocus();
    await page.evaluate(() => history.back());
    await page.link("A count that flatters").hasFocus();
  }, { path: "#/rules" }));

test("all of it by keyboard alone", () =>
  withPage(async (page) => {
    await page.tabTo("link", "Hints explained");
    await page.press("Enter");
    await page.heading("Hints explained").hasFocus();
    await page.tabTo("link", "Work instead of a result");
    await page.press("Enter");
    await page.heading("Work instead of a result").hasFocus();
    await page.tabTo("textbox", "A sentence of your own");
    await page.press("Control+a");
    await page.type("Train all staff");
    await page.main().hint("output").reads(/“Train all staff”/);
    await page.tabTo("button", "Stronger example");
    await page.press("Enter");
    await page.main().hint("output").disappears();
    await page.tabTo("link", "Aimwell");
    await page.press("Enter");
    await page.button("Add objective").appears();
  }));

test("on a phone the way there is at the end of the page", () =>
  withPage(async (page) => {
    assert.equal(await page.link("Hints explained").count(), 1);
    await page.link("Hints explained").click();
    await page.heading("Hints explained").hasFocus();
    const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(overflows, false);
  }, PHONE));

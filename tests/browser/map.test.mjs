// The map: what contributes to what, for those who look, hear or use keys alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { MAP_OF_QUARTER, company, go, importCompany } from "./company.mjs";
import { PAYMENTS, write } from "./scenes.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };
const REGION = "The map, to scroll";
const PAYING = "Paying is the easiest part of a customer’s day";

async function openMap(page, file) {
  await importCompany(page, file);
  await go(page, MAP_OF_QUARTER);
  await page.heading("Map of 2026 Q4").hasFocus();
}

/** The boxes of the map with their places on the screen, and the texts that run out of theirs. */
const boxes = (page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll(".map-region a")];
    return links.map((link) => {
      const box = link.querySelector("rect").getBoundingClientRect();
      const texts = [...link.querySelectorAll("tspan")].map((text) => text.getBoundingClientRect());
      return {
        name: link.getAttribute("aria-label"),
        box: [box.left, box.top, box.right, box.bottom],
        isOut: texts.some((text) => text.right > box.right || text.left < box.left || text.bottom > box.bottom + 1 || text.top < box.top - 1),
      };
    });
  });

function assertTidy(all) {
  assert.deepEqual(all.filter(({ isOut }) => isOut).map(({ name }) => name), [], "words out of their box");
  for (const [place, one] of all.entries())
    for (const other of all.slice(0, place)) {
      const [left, top, right, bottom] = one.box;
      const isApart = left >= other.box[2] - 1 || right <= other.box[0] + 1 || top >= other.box[3] - 1 || bottom <= other.box[1] + 1;
      assert.ok(isApart, `${one.name} lies over ${other.name}`);
    }
}

test("an empty map says what it will show and leads to the document", () =>
  withPage(async (page) => {
    await page.link("Map").click();
    await page.main().reads(/nothing on the map yet/);
    await page.link("Write the first objective").click();
    await page.button("Add objective").appears();
  }));

test("what is not connected yet is drawn, and the map says how to connect it", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.link("Map").click();
    await page.main().reads(/Nothing contributes to anything yet/);
    const region = page.region(REGION);
    for (const line of [PAYMENTS.title, PAYMENTS.initiative, ...PAYMENTS.keyResults]) await region.link(line).appears();
    await region.link(PAYMENTS.keyResults[1]).click();
    const focused = await eventually(async () => {
      const focused = await page.focused();
      assert.equal(focused.role, "textbox");
      return focused;
    });
    assert.equal(focused.value, PAYMENTS.keyResults[1]);
    await page.evaluate(() => history.back());
    await region.link(PAYMENTS.keyResults[1]).hasFocus();
  }));

test("a screen reader hears the tree: what it is measured by, what is tried, what contributes", () =>
  withPage(async (page) => {
    await openMap(page);
    const outline = await page.outline();
    const depth = (text) => {
      const line = outline.split("\n").find((line) => line.includes(text));
      assert.ok(line, `${text} in\n${outline}`);
      return line.search(/\S/);
    };
    const path = [
      'link "Shoppers trust us',
      'list "Measured by"',
      'link "Customers who order again',
      'list "Contributing to it"',
      `link "${PAYING}. Checkout · Platform`,
      'link "Cut the median time to pay',
      'link "Remember the card with one tap"',
    ];
    const depths = path.map(depth);
    assert.deepEqual(depths, [...depths].sort((a, b) => a - b), outline);
    assert.ok(depths.at(-1) > depths[0]);
  }));

test("orphans and overloaded teams are told by a sign and in words, on the map and below it", () =>
  withPage(async (page) => {
    await openMap(page);
    const map = page.region(REGION);
    await map.link("Developers find what they need without asking. Platform. Not connected. No key results. Platform has 7 objectives").appears();
    const says = await page.main().text();
    assert.match(says, /○ These 3 objectives contribute to nothing/);
    assert.match(says, /▽ This objective has no key results/);
    assert.match(says, /▲ Platform has 7 objectives, more than the 5/);
    await page.main().link("Newcomers ship on their first day").click();
    await eventually(async () => assert.equal((await page.focused()).value, "Newcomers ship on their first day"));
  }));

test("a team sees its own objectives and what they lead to", () =>
  withPage(async (page) => {
    await openMap(page);
    await page.button("Logistics").click();
    const names = await page.region(REGION).link().map((link) => link.getAttribute("aria-label"));
    assert.ok(names.some((name) => name.startsWith("Parcels arrive when we said")));
    assert.ok(names.some((name) => name.startsWith("Shoppers trust us")), "where it leads");
    assert.ok(!names.some((name) => name.startsWith("Releases stop")));
    assert.equal(await page.button("Logistics").attribute("aria-pressed"), "true");
    await page.button("All teams").click();
    await page.region(REGION).link("Cost per order falls from 11 to 7 cents").appears();
  }));

test("no box lies over another and no word runs out of its box, wide and narrow", async () => {
  for (const options of [{}, PHONE])
    await withPage(async (page) => {
      await openMap(page);
      assertTidy(await boxes(page));
      const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(overflows, false, "the page itself does not scroll sideways");
    }, options);
});

test("all of it by keyboard: a wide map scrolls within its region, and every box shows the focus", () =>
  withPage(async (page) => {
    await openMap(page);
    await page.tabTo("region", REGION);
    await page.press("Tab");
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement.querySelector("rect")).strokeWidth);
    assert.equal(ring, "3px");
    await page.press("Enter");
    await eventually(async () => assert.equal((await page.focused()).role, "textbox"));
  }, { viewport: { width: 760, height: 800 } }));

test("an address of a line that is gone opens the document", () =>
  withPage((page) => page.button("Add objective").appears(), { path: "#/key-results/00000005-0b5e-4c1d-9a77-000000000001" }));

test("the map of the year shows the year", () =>
  withPage(async (page) => {
    await openMap(page);
    await page.combobox("Cycle of the map").choose("2026");
    await page.heading("Map of 2026").appears();
    const file = company();
    const [year] = file.workspace.cycles;
    const names = await page.region(REGION).link().map((link) => link.getAttribute("aria-label"));
    assert.equal(names.length, 1 + year.objectives[0].key_results.length);
  }));

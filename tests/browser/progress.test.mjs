// How far things have come: on the lines of the document, on the overview of a cycle, and in the history of a
// key result.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { go } from "./company.mjs";
import { mark, printed, torn } from "./pdf.mjs";
import { AUDIT, BARE, CHURN, DOCUMENT, FAILED, FIRST, LATENCY, NEVER, NPS, PAYOUT, PROGRESS, day, historyOf, importQuarter, quarter, uuid } from "./quarter.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };

const standings = (page) => page.evaluate(() => [...document.querySelectorAll(".standing-link")].map((link) => link.innerText.replace(/\s+/g, " ").trim()));
const overflows = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const rows = (page) => page.evaluate(() => [...document.querySelectorAll(".progress-table [scope=row]")].map((cell) => cell.querySelector("a").innerText));

/** The same cycle with other dates. */
function moved(file, start, end) {
  Object.assign(file.workspace.cycles[0], { start: day(start), end: day(end) });
  return file;
}

test("before its first check-in day a cycle says nothing of where things stand", () =>
  withPage(async (page) => {
    await importQuarter(page, DOCUMENT, moved(quarter({ isDrafted: true }), -2, 80));
    await page.textbox("Key result").first().appears();
    assert.deepEqual(await standings(page), []);
    assert.equal(await page.evaluate(() => document.querySelectorAll(".objective-standing").length), 0);
  }));

test("from the first check-in day on, what was never read is pending and no more", () =>
  withPage(async (page) => {
    await importQuarter(page, DOCUMENT, quarter({ isDrafted: true }));
    const said = await standings(page);
    assert.equal(said.length, 8, "each that has a measure");
    for (const text of said) assert.match(text, /Pending$/);
    assert.equal(await page.evaluate(() => document.querySelectorAll(".document svg.sparkline, .objective-standing").length), 0);
  }));

test("each line says where it stands and leads to its history", () =>
  withPage(async (page) => {
    await importQuarter(page);
    const line = page.listitem(CHURN);
    await line.reads(/At risk 13\.1 %/);
    await page.evaluate((href) => document.querySelector(`a.standing-link[href="${href}"]`).focus(), historyOf(CHURN));
    await page.press("Enter");
    await page.heading(CHURN).hasFocus();
    await page.link("To its line in the document").click();
    await eventually(async () => assert.equal((await page.focused()).value, CHURN));
  }));

test("an objective says how far it is and what drags most", () =>
  withPage(async (page) => {
    await importQuarter(page);
    await page.region("Paying feels instant and never fails").reads(/of the way · Weakest: Payout questions solved in the first call rise…, 50 points behind/);
  }));

test("writing a line leaves the standings of all others as they are", () =>
  withPage(async (page) => {
    await importQuarter(page);
    await page.textbox("Key result").first().focus();
    await page.evaluate(() => {
      window.changes = 0;
      const watch = new MutationObserver((all) => (window.changes += all.length));
      for (const link of document.querySelectorAll(".measure")) watch.observe(link, { childList: true, subtree: true, characterData: true });
    });
    await page.press("End");
    await page.type(" for good");
    await page.status().reads("Saved");
    assert.equal(await page.evaluate(() => window.changes), 0);
  }));

test("the overview of a closed cycle says what came of it, and stands nowhere any more", () =>
  withPage(async (page) => {
    const file = quarter();
    Object.assign(file.workspace.cycles[0], { start: day(-100), end: day(-9), closed_on: day(-8) });
    await importQuarter(page, PROGRESS, file);
    const says = await page.main().text();
    for (const said of ["Over since", "Scored 0.", "It did not move far", "As far as a stretch hopes for"])
      assert.ok(says.includes(said), `${said} in ${says}`);
    assert.doesNotMatch(says, /Outdated|By status|Needs attention/);
    await page.link("Lowest score first").click();
    await eventually(async () => {
      const scores = [...(await page.main().text()).matchAll(/Scored (\d\.\d)/g)].map(([, score]) => Number(score));
      assert.ok(scores.length > 5, `${scores}`);
      assert.deepEqual(scores, scores.toSorted());
    });
  }));

test("the overview says of each key result where it stands, why, and since when", () =>
  withPage(async (page) => {
    await importQuarter(page, PROGRESS);
    const says = await page.main().text();
    for (const said of ["Day 63 of 91", "13.1 %", "18 → 9 %", "54% of the way, 69% expected", "15 points behind the pace for day 63 of 91", "-0.5 % since the last check-in", "The target is reached", "The last check-in is 23 days old", "No measure, so nobody can tell", "6 of 10"])
      assert.ok(says.includes(said), `${said} in ${says}`);
    assert.deepEqual(await rows(page), [CHURN, NPS, AUDIT, LATENCY, FAILED, PAYOUT, FIRST, NEVER, BARE]);
  }));

test("it is filtered by status and team in its address, and ordered by need, and the focus stays on the choice", () =>
  withPage(async (page) => {
    await importQuarter(page, PROGRESS);
    await page.link("■ Behind 1").click();
    await eventually(async () => assert.equal((await rows(page)).length, 1));
    await page.link("■ Behind 1").hasFocus();
    assert.match(await page.evaluate(() => location.hash), /\?status=behind$/);
    await page.link("All 9").click();
    await page.link("Payments").click();
    await eventually(async () => assert.equal((await rows(page)).length, 3));
    await page.link("All 3").appears();
    await page.link("All teams").click();
    await page.link("Needs attention first").click();
    await eventually(async () => assert.match((await rows(page))[0], /^Payout/));
    assert.equal((await rows(page)).at(-1), LATENCY);
    await page.evaluate(() => history.back());
    await eventually(async () => assert.equal((await rows(page))[0], CHURN));
  }));

test("a choice that leaves nothing leads back to all", () =>
  withPage(async (page) => {
    await importQuarter(page, `${PROGRESS}?status=behind&team=${uuid(1, 1)}`);
    await page.main().reads(/No key result is left by this choice/);
    await page.link("Show all").click();
    await eventually(async () => assert.equal((await rows(page)).length, 9));
  }));

test("an overview without key results says what it will show", () =>
  withPage((page) => page.main().reads(/There are no key results in this cycle yet/), { path: "#/progress" }));

test("the check-in and the course correction are a link away", () =>
  withPage(async (page) => {
    await importQuarter(page, PROGRESS);
    assert.equal(await page.main().link("Check in").attribute("href"), "#/check-in");
    await go(page, historyOf(CHURN));
    await page.heading(CHURN).hasFocus();
    assert.equal(await page.main().link("Change course").attribute("href"), historyOf(CHURN).replace("history", "correct"));
    assert.match(await page.main().link("Correct this check-in").first().attribute("href"), /^#\/check-ins\//);
  }));

test("the table says what the chart draws, day by day", () =>
  withPage(async (page) => {
    for (const title of [CHURN, NPS, AUDIT, LATENCY, FAILED, PAYOUT, FIRST]) {
      if (title === CHURN) await importQuarter(page, historyOf(title));
      else await go(page, historyOf(title));
      await page.heading(title).hasFocus();
      const { marks, values } = await page.evaluate(() => ({
        marks: [...document.querySelectorAll(".course circle.value")].map((mark) => [mark.cx.baseVal.value, mark.cy.baseVal.value]),
        values: [...document.querySelectorAll(".chart-table tbody tr")].map((row) => parseFloat(row.cells[1].textContent)),
      }));
      assert.equal(marks.length, values.length, title);
      // The highest and the lowest value say where all others have to lie.
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const [bottom, top] = [marks[values.indexOf(low)][1], marks[values.indexOf(high)][1]];
      values.forEach((value, place) => {
        const expected = bottom + ((top - bottom) * (value - low)) / (high - low);
        assert.ok(Math.abs(marks[place][1] - expected) <= 1, `${value} of ${title} lies at ${marks[place][1]}, not ${expected}`);
      });
      const across = marks.map(([x]) => x);
      assert.deepEqual(across, [...across].sort((a, b) => a - b));
    }
  }));

test("the chart has a name and says in words what it shows", () =>
  withPage(async (page) => {
    await importQuarter(page, historyOf(CHURN));
    await page.image("Values against the expected way").appears();
    await page.image("Confidence from 0 to 10").appears();
    const says = await page.evaluate(() => document.querySelector(".course desc").textContent);
    assert.match(says, /^9 readings from .* The last is 13\.1.%, expected was 12.%\. One course correction\.$/);
  }));

test("a course correction shows before and after, in the chart and in the history", () =>
  withPage(async (page) => {
    await importQuarter(page, historyOf(CHURN));
    const counts = await page.evaluate(() => ["path.turn", "path.way", "path.target"].map((selector) => document.querySelectorAll(`.course ${selector}`).length));
    assert.deepEqual(counts, [1, 2, 2]);
    await page.main().reads(/Course correction 1 by Mina The price rise took effect a quarter early Monthly churn falls from 18% to 6% → Monthly churn falls from 18% to 9% 18 → 6 % → 18 → 9 %/);
  }));

test("a corrected check-in is folded under the one that took its place", () =>
  withPage(async (page) => {
    await importQuarter(page, historyOf(CHURN));
    assert.equal(await page.evaluate(() => document.querySelectorAll(".course circle.value").length), 9);
    await page.main().disclosure().last().click();
    await page.main().reads(/Corrected once .*1\.61 %.*Typed in a hurry/);
    const struck = await page.evaluate(() => getComputedStyle(document.querySelector(".story-entries del")).textDecorationLine);
    assert.equal(struck, "line-through");
  }));

test("what lies beyond the target, short of the start or outside a limit is explained", () =>
  withPage(async (page) => {
    const says = [
      [LATENCY, /10 points beyond the target.*A point is a hundredth of the way/],
      [FAILED, /0\.3 % above the limit.*A limit counts in full while it holds/],
      [BARE, /Without a measure there is nothing to draw/],
      [NEVER, /20 % at the start, not read yet.*Nobody has checked in yet/],
      [PAYOUT, /Nothing read .*The desk was on a retreat/],
    ];
    for (const [title, expected] of says) {
      if (title === LATENCY) await importQuarter(page, historyOf(title));
      else await go(page, historyOf(title));
      await page.heading(title).hasFocus();
      await page.main().reads(expected);
    }
  }));

test("a history that is not here any more says so", () =>
  withPage((page) => page.main().reads(/not here any more/), { path: `#/key-results/${uuid(5, 77)}/history` }));

test("numbers and days are written as their readers write them", () =>
  withPage(
    async (page) => {
      await page.upload("Import", { name: "quarter.json", content: JSON.stringify(quarter()) });
      await page.dialog().button("Importieren").click();
      await page.dialog().disappears();
      await go(page, historyOf(CHURN));
      await page.main().reads(/Gefährdet · 15 Punkte hinter dem Tempo für Tag 63 von 91.*13,1 % jetzt/);
    },
    { languages: ["de-DE"] },
  ));

test("on a phone nothing scrolls sideways, and each card names what it says", () =>
  withPage(async (page) => {
    await importQuarter(page, PROGRESS);
    assert.equal(await overflows(page), false);
    const [label, isShown] = await page.evaluate(() => {
      const cell = document.querySelector(".progress-table td");
      return [cell.dataset.label, getComputedStyle(cell, "::before").content !== "none"];
    });
    assert.deepEqual([label, isShown], ["Now", true]);
    await page.table("Key results and where they stand").cell().first().appears();
    for (const title of [CHURN, FAILED]) {
      await go(page, historyOf(title));
      await page.heading(title).hasFocus();
      assert.equal(await overflows(page), false);
      const width = await page.evaluate(() => document.querySelector(".course").getBoundingClientRect().width);
      assert.ok(width > 320, `${width} pixels`);
    }
  }, PHONE));

test("on paper the overview is in landscape on a page or two, with no key result torn", () =>
  withPage(async (page) => {
    await importQuarter(page, PROGRESS);
    const marks = await mark(page, ".progress-table tbody tr", "td > p, td > b, th > a");
    const pages = await printed(page);
    assert.ok(pages.length <= 2, `${pages.length} pages`);
    for (const { width, height } of pages) assert.ok(width > height);
    assert.deepEqual(torn(pages, marks), []);
  }));

test("on paper the history has its chart, its table and every check-in whole", () =>
  withPage(async (page) => {
    await importQuarter(page, historyOf(CHURN));
    await page.emulate({ paper: true });
    const folded = [".chart-table tbody tr", ".story-entries del"];
    const unseen = await page.evaluate((folded) => {
      // Browsers that cannot unfold by style alone leave on paper what the list says anyway.
      const wanted = [".course", ".confidence", ...(CSS.supports("selector(::details-content)") ? folded : [])];
      return wanted.filter((selector) => !document.querySelector(selector).checkVisibility({ contentVisibilityAuto: true }));
    }, folded);
    assert.deepEqual(unseen, []);
    const marks = await mark(page, ".story-entries > li", ".reading, .said");
    const pages = await printed(page);
    assert.ok(pages.length <= 2, `${pages.length} pages`);
    assert.deepEqual(torn(pages, marks), []);
  }));

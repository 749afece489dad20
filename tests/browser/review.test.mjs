// The review of a cycle: scores, lessons, closing, what a closed cycle allows, and carrying over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { go } from "./company.mjs";
import { printed } from "./pdf.mjs";
import { FAILED, NEXT, OLD, PARCELS, PAYING, PROMISED, REVIEW, SAID, TIME, closed, quarters } from "./quarters.mjs";
import { exported, paste } from "./scenes.mjs";


async function open(page, file, place = REVIEW) {
  await page.upload("Import", { name: "quarters.json", content: JSON.stringify(file) });
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, place);
  await page.status().first().appears();
}

async function openReview(page, file = quarters()) {
  await open(page, file);
  await page.heading("Review of 2026 Q3").hasFocus();
}

/** The cycle that is over, as the app would hand it out. */
const kept = async (page) => (await exported(page)).json.workspace.cycles.find(({ id }) => id === OLD);

test("each key result says where it ended, with a score that is only prefilled until somebody stands by it", () =>
  withPage(async (page) => {
    await openReview(page);
    const time = page.listitem(TIME);
    await time.reads(/94 → 40 s · ended at 51 s · 80% of the way/);
    assert.equal((await kept(page)).objectives[0].key_results[0].score, undefined);
    await time.button("Confirm 0.8").click();
    await time.button("Confirm 0.8").disappears();
    assert.equal((await kept(page)).objectives[0].key_results[0].score, 0.8);
  }));

test("another score than the progress asks for the reason, which is kept as it is typed", () =>
  withPage(async (page) => {
    await openReview(page);
    const failed = page.listitem(FAILED);
    await failed.combobox("Score").choose("0.6");
    await failed.reads(/Say why, so that the number can be understood later/);
    await failed.textbox("Why another score").fill("The last month was at 0.9%");
    const said = (await kept(page)).objectives[0].key_results[1];
    assert.deepEqual([said.score, said.score_reason], [0.6, "The last month was at 0.9%"]);
    await page.region(PAYING).reads(/Aspirational · Scored 0.7 · As far as a stretch hopes for/);
  }));

test("what fell short is asked what it taught, a commitment what got in the way, and a perfect cycle whether it was ambitious", async () => {
  await withPage(async (page) => {
    await openReview(page, quarters({ all: { [TIME]: [94, 90], [PROMISED]: [83, 88] } }));
    await page.region(PAYING).reads(/0.2: what did this teach you\?/);
    await page.region(PARCELS).reads(/0.5 of a commitment: what got in the way\?/);
  });
  await withPage(async (page) => {
    await openReview(page, quarters({ all: { [TIME]: [40], [FAILED]: [0.6], [PROMISED]: [95] } }));
    await page.region("The cycle as a whole").reads(/Everything scored 1.0. Was it ambitious enough/);
  });
});

test("lessons and what becomes of it are kept and can be undone", () =>
  withPage(async (page) => {
    await openReview(page);
    const paying = page.region(PAYING);
    await paying.textbox("What did we learn?").fill("People leave at the address form.");
    await page.listitem(TIME).radio("Change").click();
    await page.listitem(TIME).textbox("Why").fill("Half of it is the form");
    await page.region("The cycle as a whole").textbox("What would we do differently?").fill("Fewer of them");
    const cycle = await kept(page);
    assert.equal(cycle.objectives[0].learned, "People leave at the address form.");
    assert.deepEqual([cycle.objectives[0].key_results[0].verdict, cycle.objectives[0].key_results[0].verdict_reason], ["change", "Half of it is the form"]);
    assert.equal(cycle.differently, "Fewer of them");
    await page.heading("Review of 2026 Q3").focus();
    await page.button("Undo").click();
    assert.equal((await kept(page)).differently ?? "", "");
  }));

test("closing looks at what is still open, forces nothing, and can be undone", () =>
  withPage(async (page) => {
    await openReview(page);
    await page.button("Close the cycle…").click();
    const dialog = page.dialog("Close 2026 Q3");
    await dialog.reads(/3 scores are only prefilled.*2 objectives have no lesson yet/);
    await dialog.button("Confirm the prefilled scores").click();
    await dialog.button("Confirm the prefilled scores").disappears();
    await dialog.button("Close the cycle").click();
    await page.group("Closed cycle").reads(/Closed on/);
    await page.textbox("What did we learn?").disappears();
    const cycle = await kept(page);
    assert.match(cycle.closed_on, /^\d{4}-\d\d-\d\d$/);
    await page.group("Closed cycle").button("Reopen").click();
    await page.textbox("What did we learn?").first().appears();
    assert.equal((await kept(page)).closed_on ?? null, null);
  }));

test("a closed cycle is read: its lines can be entered and copied, and nothing is there to change them", () =>
  withPage(async (page) => {
    await open(page, closed(), `#/cycles/${OLD}`);
    await page.group("Closed cycle").reads(/Closed on/);
    const line = page.textbox("Objective").first();
    await line.focus();
    await page.type("x");
    assert.equal(await line.text(), PAYING);
    for (const name of ["Add objective", "Add key result", "Add initiative", "Delete objective", "Edit cycle"]) assert.equal(await page.button(name).count(), 0, name);
    await page.press("Alt+ArrowDown");
    await page.press("Enter");
    assert.deepEqual(await page.textbox("Objective").map((box) => box.value), [PAYING, PARCELS]);
    await page.button("Reopen").click();
    await page.button("Add objective").appears();
    await page.textbox("Objective").first().fill("Paying is easy");
    assert.equal((await kept(page)).objectives[0].title, "Paying is easy");
  }));

test("pasting, the palette, dragging and the guide leave a closed cycle as it is, and say why", () =>
  withPage(async (page) => {
    await open(page, closed(), `#/cycles/${OLD}`);
    const before = JSON.stringify((await kept(page)).objectives);
    await page.textbox("Objective").first().focus();
    await paste(page, "O: One more\n- And a result");
    await page.alert().reads(/2026 Q3 is closed, so nothing in it changes/);
    await page.button("Leave it closed").click();
    await page.alert().disappears();
    await page.press("Control+k");
    await page.option().first().appears();
    const offered = await page.option().map((option) => option.textContent);
    assert.ok(!offered.some((name) => /Add objective|Add key result/.test(name)), String(offered));
    await page.press("Escape");
    const grip = await page.evaluate(() => {
      const { x, y } = document.querySelector(".key-result .number").getBoundingClientRect();
      return { x: x + 4, y: y + 4 };
    });
    const { mouse } = page.tab;
    await mouse.move(grip.x, grip.y);
    await mouse.down();
    await mouse.move(grip.x, grip.y + 120);
    assert.equal(await page.evaluate(() => document.querySelectorAll("[data-dragged], .drop-line").length), 0);
    await mouse.up();
    await go(page, "#/guide");
    await page.group("Closed cycle").appears();
    assert.equal(await page.textbox().count(), 0);
    assert.equal(JSON.stringify((await kept(page)).objectives), before);
  }));

test("a presentation is turned by arrow keys and ended by Escape", () =>
  withPage(async (page) => {
    await openReview(page, closed());
    await page.button("Present").click();
    const shown = page.dialog("Presentation");
    await shown.reads(/Review of 2026 Q3.*1 of 4/);
    await page.press("ArrowRight");
    await shown.reads(/Paying is the easiest part.*2 of 4/);
    await page.press("End");
    await shown.reads(/Two objectives were enough.*4 of 4/);
    await page.press("ArrowLeft");
    await shown.reads(/3 of 4/);
    await page.press("Escape");
    await shown.disappears();
  }));

test("the review is one page on paper, whether the cycle is open or closed", async () => {
  for (const file of [quarters(), closed()])
    await withPage(async (page) => {
      await openReview(page, file);
      assert.equal((await printed(page)).length, 1);
      await page.emulate({ paper: true });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const seen = await page.evaluate(() => document.querySelector(".review").innerText);
      assert.match(seen, /Cut the median time to pay/);
      assert.doesNotMatch(seen, /What becomes of it|Present/);
    });
});

test("nothing is carried over by itself; what is chosen starts where it stands, and the trail leads both ways", () =>
  withPage(async (page) => {
    await openReview(page);
    await page.listitem(TIME).radio("Keep").click();
    await page.link("Carry over…").click();
    await page.heading("Carry over from 2026 Q3").hasFocus();
    assert.deepEqual(await page.checkbox().map((box) => box.checked), Array(5).fill(false));
    await page.button("Carry over and open the cycle").click();
    await page.alert().reads(/Choose at least one line/);
    await page.listitem().nth(0).reads(/Keep · starts as 51 → 40 s/);
    await page.combobox("Into which cycle").choose("2099 Q1");
    await page.checkbox(TIME).click();
    await page.checkbox(PROMISED).click();
    await page.region(PARCELS).reads(/has arrived: it starts without a measure/);
    await page.button("Carry over and open the cycle").click();
    await page.heading("2099 Q1").appears();
    await eventually(async () => assert.equal(await page.textbox("Key result").count(), 2));
    const [time, promised] = await page.textbox("Key result").map((box) => box.value);
    assert.equal(time, "Cut the median time to pay from 51 s to 40 s");
    assert.equal(promised, "Promised days kept rise from 95% to __%");
    await page.region(PAYING).reads(/Continues 2026 Q3/);
    await page.region(PAYING).link("2026 Q3 (0.6)").click();
    await page.heading("2026 Q3").appears();
    await page.region(PAYING).link("2099 Q1").first().appears();
    await page.button("Undo").click();
    await page.link("2099 Q1").disappears();
  }));

test("the lessons of the cycle before are there while the next one is drafted, folded, until they are put away", () =>
  withPage(async (page) => {
    await open(page, closed(), `#/cycles/${NEXT}`);
    await page.disclosure().first().click();
    await page.main().reads(new RegExp(SAID.learned));
    await page.button("Put the lessons away").click();
    await page.disclosure().disappears();
    await page.reload();
    await go(page, `#/cycles/${NEXT}`);
    await page.heading("2099 Q1").appears();
    assert.equal(await page.disclosure().count(), 0);
  }));

test("the review is copied as Markdown", () =>
  withPage(async (page) => {
    await openReview(page, closed());
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => (window.written = text) } }));
    await page.button("Copy as text").click();
    await eventually(async () => assert.match(await page.evaluate(() => window.written ?? ""), /^# Review of 2026 Q3\n[\s\S]*- \*\*0.8\*\* Cut the median/));
    await page.status().nth(-1).reads(/Copied as Markdown/);
  }));

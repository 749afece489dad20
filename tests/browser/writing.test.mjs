// Writing OKRs and what the hints say meanwhile.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, isTold, keyResults, marked, objectives, write } from "./scenes.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };

test("a first visit can write a good objective and is left in peace", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.textbox("Objective").focus();
    assert.deepEqual(await objectives(page), [PIPELINE.title]);
    assert.deepEqual(await keyResults(page), PIPELINE.keyResults);
    assert.deepEqual(await marked(page), []);
    assert.deepEqual(await page.underlined(), []);
  }));

test("work written as a key result is underlined and explained, and a measured outcome clears it", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.type("Checkout is a pleasure for returning customers");
    await page.press("Enter");
    await page.type("Deploy Feature X");
    await page.hint("output").reads(/“Deploy Feature X” is work/);
    assert.match((await page.underlined("output")).join(" "), /Deploy/);
    await page.textbox("Key result").fill("Checkouts abandoned by returning customers fall from 31% to 22%");
    await page.hint("output").disappears();
    await page.hint("no-number").disappears();
    assert.deepEqual(await page.underlined(), []);
  }));

test("no hint appears while the first words are being typed", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.type("Checkout is a pleasure for returning customers");
    await page.press("Enter");
    await page.evaluate(() => {
      window.seen = new Set();
      const look = () => document.querySelectorAll("mark").forEach((mark) => window.seen.add(document.activeElement.value));
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    await page.type("Deploy Feature X");
    await page.hint("output").appears();
    assert.deepEqual(await page.evaluate(() => [...window.seen]), ["Deploy Feature X"]);
  }));

test("a hint stays where it is while its words are being changed", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.press("Enter");
    await page.textbox("Objective").fill("Checkout is a pleasure for returning customers");
    await page.press("Enter");
    await page.type("Deploy Feature X");
    await page.hint("output").appears();
    await page.type("Y");
    assert.equal(await page.hint("output").count(), 1);
  }));

test("a text box is described by its hints, and new ones are announced", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.type("Improve customer satisfaction");
    await page.hint("vague-objective").appears();
    const described = await page.textbox("Objective").attribute("aria-describedby");
    const message = await page.hint("vague-objective").text();
    const texts = await page.evaluate((ids) => ids.split(" ").map((id) => document.getElementById(id).textContent), described);
    assert.ok(texts.some((text) => text.includes(message)), `${texts}`);
    await eventually(async () => {
      const said = await page.evaluate(() => document.querySelector("[aria-live=polite]").textContent);
      assert.ok(said.includes(message), said);
    });
    await page.textbox("Objective").hasFocus();
  }));

test("hints stand in the margin beside their line, never over each other", () =>
  withPage(async (page) => {
    await write(page, { title: "Improve customer satisfaction", keyResults: ["Deploy Feature X", "Publish 10 blog posts", "number of deployments"] });
    await page.hint("activity-count").appears();
    await page.hint("vanity").appears();
    await eventually(async () => {
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll(".notes:not(.empty)")].map((notes) => {
          const { left, top, bottom } = notes.getBoundingClientRect();
          const { right, top: lineTop } = notes.parentElement.getBoundingClientRect();
          return { left, top, bottom, line: { right, top: lineTop } };
        }),
      );
      for (const { left, top, line } of boxes) assert.ok(left > line.right && top >= line.top - 1);
      for (const [index, next] of boxes.slice(1).entries()) assert.ok(next.top > boxes[index].bottom, `${index}`);
    });
  }));

test("on a phone hints stand under their line and nothing is wider than the screen", () =>
  withPage(async (page) => {
    await write(page, { title: "Improve customer satisfaction", keyResults: ["Deploy Feature X"] });
    await page.hint("vague-objective").appears();
    const [box, note] = await page.evaluate(() => {
      const place = (selector) => document.querySelector(selector).getBoundingClientRect().toJSON();
      return [place(".objective textarea"), place(".objective .note")];
    });
    assert.ok(note.top >= box.bottom);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }, PHONE));

test("too few key results, too many and twins are remarked on", () =>
  withPage(async (page) => {
    await write(page, { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults.slice(0, 2) });
    await page.hint("too-few").appears();
    const section = page.region(PAYMENTS.title);
    for (const title of [...PAYMENTS.keyResults.slice(2), "Failed payments fall from 1.8% to 0.6%.", "Refunds reach cards within 2 days", "Chargebacks fall from 40 to 15 a week"]) {
      await section.button("Add key result").click();
      await section.textbox("Key result").last().fill(title);
    }
    await page.hint("too-few").disappears();
    await page.hint("too-many").appears();
    await page.hint("duplicate").reads(/Failed payments/);
  }));

test("the numbers of a sentence become its measure, and say so, until somebody sets them", () =>
  withPage(async (page) => {
    await write(page, { title: PAYMENTS.title, keyResults: ["Increase automated test coverage from 60% to 85%"] });
    await page.button("Measure: 60 → 85 %").click();
    assert.ok((await page.outline()).includes("read from your sentence"));
    assert.equal(await page.spinbutton("Baseline").value(), "60");
    assert.equal(await page.spinbutton("Target").value(), "85");
    assert.equal(await page.textbox("Unit").value(), "%");
    await page.spinbutton("Target").fill("90");
    await page.press("Tab");
    await page.button("Measure: 60 → 90 %").appears();
    assert.ok(!(await page.outline()).includes("read from your sentence"));
    await page.textbox("Key result").fill("Increase automated test coverage from 60% to 80%");
    await page.status().reads("Saved");
    assert.equal(await page.button("Measure: 60 → 90 %").count(), 1);
  }));

test("what is no number is told below its field and stays as it was typed, and the measure as it was", () =>
  withPage(async (page) => {
    await write(page, { title: PAYMENTS.title, keyResults: ["Increase automated test coverage from 60% to 85%"] });
    await page.button("Measure: 60 → 85 %").click();
    const target = page.spinbutton("Target");
    for (const [typed, message] of [["many", /This is no number\. Write it in digits, like 12\.5\./], ["1.2.3", /no number/], ["∞", /too large/], ["9".repeat(400), /too large/]]) {
      await target.fill(typed);
      await page.press("Tab");
      await isTold(target, message);
      assert.equal(await target.value(), typed);
      assert.equal(await page.button("Measure: 60 → 85 %").count(), 1);
    }
    await target.fill("-5");
    await page.press("Tab");
    await page.alert().reads(/Choose the other direction, or swap/);
    await target.fill("90.5 %");
    await page.press("Tab");
    await page.button("Measure: 60 → 90.5 %").appears();
    await target.press("ArrowUp");
    await page.button("Measure: 60 → 91.5 %").appears();
    assert.equal(await page.alert().shown().count(), 0);
  }));

test("numbers of a measure are read and shown with a comma where people write one", () =>
  withPage(async (page) => {
    await page.button("Objective hinzufügen").click();
    await page.textbox("Objective").fill("Bezahlen klappt immer");
    await page.button("Key Result hinzufügen").click();
    await page.textbox("Key Result").fill("Abgebrochene Zahlungen");
    await page.find(".measure-button", "measure").click();
    await page.spinbutton("Ausgangswert").fill("1,5");
    await page.press("Tab");
    await page.spinbutton("Zielwert").fill("2.000,25");
    await page.press("Tab");
    await page.spinbutton("Zielwert").reads("2000,25");
    assert.equal(await page.spinbutton("Ausgangswert").value(), "1,5");
    await eventually(async () => {
      const kept = Object.values(await page.storage()).join();
      assert.match(kept, /"baseline":1\.5/);
      assert.match(kept, /"target":2000\.25/);
    });
  }, { languages: ["de-DE", "de"] }));

test("a measure that contradicts itself is refused with the way out", () =>
  withPage(async (page) => {
    await write(page, { title: PAYMENTS.title, keyResults: ["Increase automated test coverage from 60% to 85%"] });
    await page.button("Measure: 60 → 85 %").click();
    await page.spinbutton("Target").fill("40");
    await page.press("Tab");
    await page.alert().reads(/Choose the other direction, or swap/);
    await page.combobox("Shape").choose("Decrease to");
    await page.button("Measure: 60 → 40 %").appears();
  }));

test("a milestone is made of steps, and then a missing number is no flaw", () =>
  withPage(async (page) => {
    await write(page, { title: "Hospitals trust us with their data", keyResults: ["SOC 2 audit passed"] });
    await page.button("Measure: no measure").click();
    await page.radio("Steps that get done").click();
    await page.textbox("Step").fill("Controls documented");
    await page.press("Tab");
    await page.button("Add step").click();
    await page.checkbox("Done").first().click();
    await page.button("Measure: 1 of 2 steps done").appears();
    await page.hint("no-number").disappears();
  }));

test("lines move with Alt and the arrow keys and go with their buttons", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const [first, second, third] = PAYMENTS.keyResults;
    await page.textbox("Key result").last().press("Alt+ArrowUp");
    await eventually(async () => assert.deepEqual(await keyResults(page), [first, third, second]));
    await page.textbox("Key result").nth(1).hasFocus();
    await page.listitem(first).button("Move key result down").click();
    await eventually(async () => assert.deepEqual(await keyResults(page), [third, first, second]));
    await page.listitem(first).button("Delete key result").click();
    await eventually(async () => assert.deepEqual(await keyResults(page), [third, second]));
    assert.equal(await page.textbox("Initiative").count(), 0);
    await page.button("Undo").click();
    await eventually(async () => assert.deepEqual(await keyResults(page), [third, first, second]));
    assert.equal(await page.textbox("Initiative").value(), PAYMENTS.initiative);
  }));

test("a key result moves on into the next objective", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await write(page, PIPELINE);
    await page.textbox("Key result").nth(2).press("Alt+ArrowDown");
    await page.region(PIPELINE.title).textbox("Key result").counts(4);
    await page.region(PIPELINE.title).textbox("Key result").first().hasFocus();
    assert.equal(await page.region(PIPELINE.title).textbox("Key result").first().value(), PAYMENTS.keyResults[2]);
  }));

test("deleting an objective takes its key results, and undo brings all of it back", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.textbox("Objective").hover();
    await page.button("Delete objective").click();
    await page.region(PAYMENTS.title).disappears();
    await page.press("Control+z");
    await page.region(PAYMENTS.title).textbox("Key result").counts(3);
    await page.press("Control+Shift+z");
    await page.region(PAYMENTS.title).disappears();
    await page.button("Undo").click();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
  }));

test("a pasted line break becomes a space", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.textbox("Objective").fill("Paying feels instant\nand never fails");
    await page.region("Paying feels instant and never fails").appears();
  }));

test("a cycle is named and dated, and another one has a document of its own", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.button("Edit cycle").click();
    await page.dialog("Edit cycle").textbox("Name").fill("Payments, spring");
    await page.button("Keep cycle").click();
    await page.heading("Payments, spring").appears();
    await page.button("New cycle").click();
    const dialog = page.dialog("New cycle");
    await dialog.textbox("Name").fill("Payments, summer");
    await page.button("Keep cycle").click();
    await page.heading("Payments, summer").appears();
    assert.deepEqual(await objectives(page), []);
    await page.combobox("Cycle").choose("Payments, spring");
    await page.region(PAYMENTS.title).appears();
  }));

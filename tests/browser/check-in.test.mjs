// Checking in: by keyboard alone, honestly, and with nothing lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { CHECKED, TITLES, day, keep, openCheckIn, running } from "./check-ins.mjs";
import { go } from "./company.mjs";
import { exported, isTold } from "./scenes.mjs";

const VALUE = "Value now, in %";
const CONFIDENCE = "Confidence to reach it, 0 to 10";
const NOTE = "What changed?";
const ADA = { name: "Mina" };

/** Checks in by keys where the focus is, and returns how many were pressed. */
async function byKeys(page, value, confidence, note) {
  await page.type(value);
  await page.press("Enter");
  await page.type(confidence);
  await page.press("Enter");
  await page.type(note);
  await page.press("Enter");
  return value.length + confidence.length + note.length + 3;
}

const checkIns = async (page, title) => {
  const { json } = await exported(page);
  const [objective] = json.workspace.cycles[0].objectives;
  return objective.key_results.find((keyResult) => keyResult.title === title).check_ins ?? [];
};

test("five key results are checked in by keyboard alone, with no key more than is said", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    let keys = 0;
    for (const title of TITLES) {
      await page.heading(title).appears();
      await page.textbox(VALUE).hasFocus();
      keys += await byKeys(page, "42", "7", "On it");
    }
    await page.heading("5 key results checked in").hasFocus();
    assert.equal(keys, 5 * (2 + 1 + 5 + 3), "beside what is said, Enter three times for each");
    const [said] = (await checkIns(page, TITLES[4])).slice(-1);
    assert.deepEqual([said.value, said.confidence, said.note, said.date], [42, 7, "On it", day(0)]);
  }));

/** Has the page draw nothing before it is let. */
const holdFrames = (page) =>
  page.evaluate(() => {
    const [later, held] = [window.requestAnimationFrame.bind(window), []];
    window.requestAnimationFrame = (draw) => held.push(draw);
    window.drawAtLast = () => {
      held.splice(0).forEach((draw) => later(draw));
      return new Promise((drawn) => later(() => drawn()));
    };
  });

test("what is typed right after saving goes into the next field, before the browser has drawn it and after", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await holdFrames(page);
    await byKeys(page, "42", "7", "On it");
    await page.heading(TITLES[1]).appears();
    await page.textbox(VALUE).hasFocus();
    await page.type("43");
    await page.evaluate(() => window.drawAtLast());
    await page.type("5");
    assert.equal(await page.textbox(VALUE).value(), "435");
  }));

test("somebody who types faster than the browser draws is not taken back to the first field", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await holdFrames(page);
    await byKeys(page, "42", "7", "On it");
    await page.heading(TITLES[1]).appears();
    await page.type("43");
    await page.press("Enter");
    await page.type("8");
    await page.press("Enter");
    await page.type("On it,");
    await page.evaluate(() => window.drawAtLast());
    await page.type(" too");
    await page.press("Enter");
    await page.heading(TITLES[2]).appears();
    const [said] = (await checkIns(page, TITLES[1])).slice(-1);
    assert.deepEqual([said.value, said.confidence, said.note], [43, 8, "On it, too"]);
  }));

test("what was said last is in sight, and where this value would leave it shows while it is typed", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await page.main().reads(/Last time .*: 12 % · confidence 7 of 10 · First report is out/);
    await page.main().reads(/Baseline to target 10 → 60 %/);
    assert.equal(await page.textbox(VALUE).value(), CHECKED);
    await page.type("60");
    await page.main().reads(/● On track · The target is reached/);
    await page.press("Backspace");
    await page.press("Backspace");
    await page.type("11");
    await page.main().reads(/■ Behind · \d+ points behind the pace/);
    await page.press("ArrowUp");
    assert.equal(await page.textbox(VALUE).value(), "12");
    await page.button("A step more").click();
    assert.equal(await page.textbox(VALUE).value(), "13");
  }));

test("a ten is typed like any other number", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await byKeys(page, "42", "10", "");
    const [said] = (await checkIns(page, TITLES[0])).slice(-1);
    assert.equal(said.confidence, 10);
  }));

test("skipping asks for a reason and keeps it", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await page.button("Skip…").click();
    await page.textbox("Why skip it this time?").hasFocus();
    await page.press("Enter");
    await page.main().reads(/Say in a few words why/);
    await page.type("Billing was down");
    await page.press("Enter");
    await page.heading(TITLES[1]).appears();
    const [said] = (await checkIns(page, TITLES[0])).slice(-1);
    assert.deepEqual([said.skipped, said.note], [true, "Billing was down"]);
  }));

test("a milestone is checked in by ticking its steps", () =>
  withPage(async (page) => {
    await openCheckIn(page, running({ milestone: true }));
    await page.checkbox("Report written").hasFocus();
    await page.press(" ");
    await page.press("Enter");
    await page.type("8");
    await page.press("Enter");
    await page.press("Enter");
    await page.heading(TITLES[1]).appears();
    const { json } = await exported(page);
    const [first] = json.workspace.cycles[0].objectives[0].key_results;
    assert.deepEqual(first.measure.steps.map((step) => step.done), [true, false]);
    assert.equal(first.check_ins.at(-1).done, 0.5);
    await page.button("Undo").click();
    await page.checkbox("Report written").appears();
    await eventually(async () => {
      const { json } = await exported(page);
      assert.equal(json.workspace.cycles[0].objectives[0].key_results[0].measure.steps[0].done, false);
    });
  }));

test("a check-in can be dated back, and a day that cannot be is refused beside the field", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    const date = page.find("#check-in-date", "day");
    await date.fill(day(3));
    await isTold(date, /This day has not come yet/);
    await date.fill(day(-400));
    await isTold(date, /The cycle runs from .* Choose a day in it/);
    await page.button("Save and go on").click();
    await page.heading(TITLES[0]).appears();
    assert.equal(await date.value(), day(-400));
    await date.fill(day(-5));
    await page.button("Save and go on").click();
    await page.heading(TITLES[1]).appears();
    const [said] = (await checkIns(page, TITLES[0])).slice(-1);
    assert.equal(said.date, day(-5));
  }));

test("a second check-in on the same day corrects the first, says so before, and overwrites nothing", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await byKeys(page, "42", "7", "Typed too fast");
    await page.heading(TITLES[1]).appears();
    await page.press("Shift+Enter");
    await page.heading(TITLES[0]).appears();
    await page.main().reads(/There is a check-in of that day: 42 % · confidence 7 of 10 · Typed too fast. Saving corrects it/);
    await page.textbox(VALUE).hasFocus();
    await page.type("24");
    for (let enters = 0; enters < 3; enters++) await page.press("Enter");
    await page.heading(TITLES[1]).appears();
    const [first, second] = (await checkIns(page, TITLES[0])).slice(-2);
    assert.equal(second.replaces ?? first.replaces, second.replaces ? first.id : second.id);
    assert.deepEqual([first.value, second.value].sort(), [24, 42]);
  }));

test("leaving half-way loses nothing: it goes on with those that are still due", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await byKeys(page, "42", "7", "On it");
    await byKeys(page, "43", "8", "On it, too");
    await page.status().reads("Saved");
    await page.reload();
    await page.heading(TITLES[2]).appears();
    await page.main().reads(/3 of 5/);
    await page.textbox(VALUE).hasFocus();
    await page.button("Back").click();
    await page.heading(TITLES[1]).appears();
    assert.equal(await page.textbox(VALUE).value(), "43");
  }));

test("undoing a check-in goes back to its key result", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await byKeys(page, "42", "7", "On it");
    await page.heading(TITLES[1]).appears();
    await page.button("Undo").click();
    await page.heading(TITLES[0]).appears();
    assert.equal((await checkIns(page, TITLES[0])).length, 1);
  }));

test("at the end there is a summary to copy as Markdown, and the day of the next check-in", () =>
  withPage(async (page) => {
    await openCheckIn(page, running({ count: 1 }));
    await page.evaluate(() => {
      const clipboard = { writeText: async (text) => void (window.copied = text) };
      Object.defineProperty(navigator, "clipboard", { value: clipboard });
    });
    await byKeys(page, "60", "9", "The new *report*");
    await page.heading("One key result checked in").hasFocus();
    await page.main().reads(/The next check-in is on/);
    await page.button("Copy summary").click();
    await page.main().reads(/Copied\. Paste it where your team talks/);
    const text = await page.evaluate(() => window.copied);
    assert.match(text, /^# Check-in of .*: 2026 Q4\n\n## Payments are boring\n/);
    assert.match(text, /- \*\*Payments settled.*\*\*: 12 % → 60 %\n {2}● On track \(The target is reached\) · confidence 9 of 10\n {2}> The new \\\*report\\\*\n/);
  }));

test("where nothing may be copied the summary is there to be copied by hand", () =>
  withPage(async (page) => {
    await openCheckIn(page, running({ count: 1 }));
    await page.evaluate(() => {
      const clipboard = { writeText: () => Promise.reject(new Error("not allowed")) };
      Object.defineProperty(navigator, "clipboard", { value: clipboard });
    });
    await byKeys(page, "60", "9", "");
    await page.button("Copy summary").click();
    const text = await page.textbox("Summary as text").value();
    assert.match(text, /^# Check-in/);
  }));

test("bad input is told beside the field and stays as it was typed", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    const field = page.textbox(VALUE);
    const bad = [["many", /This is no number/], ["1.2.3", /This is no number/], ["", /Type the value as it stands/], ["9".repeat(400), /too large to be kept/], ["∞", /too large to be kept/]];
    for (const [typed, message] of bad) {
      await field.fill(typed);
      await field.press("Enter");
      await isTold(field, message);
      await field.hasFocus();
      assert.equal(await field.value(), typed);
    }
    await field.fill("-3.5 %");
    await page.button("Save and go on").click();
    await page.heading(TITLES[1]).appears();
    assert.equal((await checkIns(page, TITLES[0])).at(-1).value, -3.5);
  }));

test("where people write a comma before the decimals, that is how numbers are read and shown", () =>
  withPage(async (page) => {
    await openCheckIn(page, running({ last: 1234.5 }));
    const field = page.textbox("Wert jetzt, in %");
    assert.equal(await field.value(), "1234,5");
    await field.fill("1.234,75");
    await page.button("Sichern und weiter").click();
    await page.heading(TITLES[1]).appears();
    await eventually(async () => {
      const kept = Object.values(await page.storage());
      assert.ok(kept.some((text) => text.includes("1234.75")), "kept as 1234.75");
    });
  }, { languages: ["de-DE", "de"] }));

test("your name is asked once and remembered on this device", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await page.textbox("Your name (optional)").fill(ADA.name);
    await page.textbox(NOTE).focus();
    await page.press("Enter");
    await page.main().reads(/Checking in as Mina/);
    const [said] = (await checkIns(page, TITLES[0])).slice(-1);
    assert.equal(said.by, ADA.name);
    await page.reload();
    await page.main().reads(/Checking in as Mina/);
  }));

test("a past check-in has an address at which it is corrected, and what it said stays", () =>
  withPage(async (page) => {
    const file = running();
    const [{ id }] = file.workspace.cycles[0].objectives[0].key_results[0].check_ins;
    await openCheckIn(page, file);
    await page.evaluate((id) => void (location.hash = `#/check-ins/${id}`), id);
    await page.heading("Correct a check-in").appears();
    await page.main().reads(/What was said .*: 12 % · confidence 7 of 10 · First report is out, by Mina/);
    await page.textbox(VALUE).hasFocus();
    await page.type("21");
    await page.button("Save correction").click();
    await page.heading("The check-in is corrected.").hasFocus();
    const all = await checkIns(page, TITLES[0]);
    assert.equal(all.length, 2);
    const correction = all.find((one) => one.replaces === id);
    assert.deepEqual([correction.value, correction.confidence, correction.date], [21, 7, day(-8)]);
    await page.button("Undo").click();
    await eventually(async () => assert.equal((await checkIns(page, TITLES[0])).length, 1));
  }));

async function openCourse(page, file = running()) {
  const [{ id }] = file.workspace.cycles[0].objectives[0].key_results;
  await openCheckIn(page, file);
  await page.evaluate((id) => void (location.hash = `#/key-results/${id}/correct`), id);
  await page.heading("Change course").appears();
  await page.textbox("Key result").hasFocus();
}

test("the course is changed with a reason, before and after in sight, and undone in one go", () =>
  withPage(async (page) => {
    await openCourse(page);
    const target = page.textbox("Target");
    for (const [typed, message] of [["fifty", /This is no number/], ["∞", /too large to be kept/], ["9".repeat(400), /too large to be kept/], ["-50", /swap|direction/]]) {
      await target.fill(typed);
      await page.button("Save change of course").click();
      await isTold(target, message);
      assert.equal(await target.value(), typed);
    }
    const date = page.find("#course-date", "day");
    await date.fill(day(-400));
    await isTold(date, /The cycle runs from .* Choose a day in it/);
    assert.equal(await date.value(), day(-400));
    await date.fill(day(0));
    await page.textbox("Target").fill("50");
    await page.main().reads(/10 → 60 % After .*10 → 50 %/);
    await page.button("Save change of course").click();
    await page.main().reads(/Say why, so that it can be understood later/);
    await page.textbox("Why change it?").hasFocus();
    await page.type("A new law came early");
    await page.button("Save change of course").click();
    await page.heading("The course is changed.").hasFocus();
    const first = async () => (await exported(page)).json.workspace.cycles[0].objectives[0].key_results[0];
    const { measure, corrections } = await first();
    assert.equal(measure.target, 50);
    assert.deepEqual([corrections[0].reason, corrections[0].before.measure.target, corrections[0].after.measure.target], ["A new law came early", 60, 50]);
    await page.button("Undo").click();
    await eventually(async () => {
      const { measure, corrections } = await first();
      assert.deepEqual([measure.target, corrections ?? []], [60, []]);
    });
  }));

test("the wording of an objective is changed with a reason, before and after stay in its history", () =>
  withPage(async (page) => {
    const before = "Payments are boring";
    const after = "Shops never think about payments";
    await keep(page, running());
    await page.main().link("History").click();
    await page.heading(before).hasFocus();
    await page.main().reads(/Nobody has changed what it says/);
    await page.main().link("Change course").click();
    await page.textbox("Objective").hasFocus();
    assert.equal(await page.main().radiogroup().count(), 0);
    await page.button("Save change of course").click();
    await page.main().reads(/Nothing is changed yet/);
    await page.textbox("Objective").fill(" ");
    await page.main().reads(/Write what it is to say from now on/);
    await page.textbox("Objective").fill(after);
    await page.main().reads(new RegExp(`Before ${before} After ${after}`));
    await page.textbox("Why change it?").fill("Boring for whom? For the shops.");
    await page.button("Save change of course").click();
    await page.heading("The course is changed.").hasFocus();
    await page.main().link("History").click();
    await page.heading(after).hasFocus();
    await page.main().reads(new RegExp(`Course correction 1 Boring for whom\\? For the shops\\. ${before} → ${after}`));
    await page.reload();
    await page.main().reads(/Course correction 1/);
    await page.main().link("To its line in the document").click();
    await page.textbox("Objective").hasFocus();
    assert.equal(await page.textbox("Objective").value(), after);
    const [said] = (await exported(page)).json.workspace.cycles[0].objectives[0].corrections;
    assert.deepEqual([said.before.title, said.after.title, said.date], [before, after, day(0)]);
  }));

test("an objective leads to a change of its course from its details and from the palette, and a change is undone", () =>
  withPage(async (page) => {
    await keep(page, running());
    const change = async () => {
      await page.textbox("Objective").hasFocus();
      await page.textbox("Objective").fill("Shops never think about payments");
      await page.textbox("Why change it?").fill("For the shops");
      await page.press("Enter");
      await page.heading("The course is changed.").hasFocus();
    };
    await page.textbox("Objective").focus();
    await page.press("Control+k");
    await page.type("change course");
    await page.press("Enter");
    await page.heading("Change course").appears();
    await change();
    await page.button("Undo").click();
    await page.main().link("To the objective").click();
    await page.textbox("Objective").reads("Payments are boring");
    await page.button("Details: Owner, ambition, alignment").click();
    await page.main().link("Change course…").click();
    await page.heading("Change course").appears();
  }));

test("what was said in a closed cycle is changed once it is open again", () =>
  withPage(async (page) => {
    const file = running();
    const [cycle] = file.workspace.cycles;
    const [{ id, check_ins }] = cycle.objectives[0].key_results;
    cycle.closed_on = day(-1);
    await keep(page, file);
    for (const [address, then] of [[`#/key-results/${id}/correct`, "Save change of course"], [`#/check-ins/${check_ins[0].id}`, "Save correction"]]) {
      await go(page, address);
      await page.main().button("Reopen").appears();
      assert.equal(await page.button(then).count(), 0);
    }
    await page.main().button("Reopen").click();
    await page.button("Save correction").appears();
  }));

test("a target that comes closer for the third time is pointed out kindly", () =>
  withPage(async (page) => {
    await openCourse(page, running({ lowered: 2 }));
    assert.ok(!(await page.main().text()).includes("third time"));
    await page.textbox("Target").fill("55");
    await page.main().reads(/The target came closer for the third time\. Would another result tell you more\?/);
    await page.textbox("Target").fill("70");
    await eventually(async () => assert.ok(!(await page.main().text()).includes("third time")));
  }));

test("a key result that people have checked in on leads from its measure to a change of course", () =>
  withPage(async (page) => {
    await openCheckIn(page);
    await page.link("Back to the document").click();
    await page.button("Measure: 10 → 60 %").first().click();
    await page.link("Change course…").click();
    await page.heading("Change course").appears();
  }));

test("a cycle without key results says what this place is for, and one that has not begun when it does", () =>
  withPage(async (page) => {
    await page.main().reads(/This cycle begins on/);
    await keep(page, running({ count: 0 }));
    await page.main().reads(/There is no key result in this cycle yet/);
  }, { path: "#/check-in" }));

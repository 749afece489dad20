// What is written stays, whatever happens to the page or to what the browser kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { ageOfWhatIsLost } from "./faults/killing.mjs";
import { Random } from "./faults/random.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, loseFirstPlace, objectives, write } from "./scenes.mjs";

test("a reload shows the same", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await write(page, PIPELINE);
    await page.reload();
    assert.deepEqual(await objectives(page), [PAYMENTS.title, PIPELINE.title]);
    assert.deepEqual(await keyResults(page), [...PAYMENTS.keyResults, ...PIPELINE.keyResults]);
    assert.equal(await page.textbox("Why it matters").first().value(), PAYMENTS.why);
    assert.equal(await page.textbox("Initiative").value(), PAYMENTS.initiative);
    assert.equal(await page.button("Measure: 820 → 570 ms").count(), 1);
    await page.status().reads("Saved");
  }));

test("closing the browser and coming back shows the same", () =>
  withPage(
    async (page) => {
      await write(page, PAYMENTS);
      await page.reopen();
      assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
    },
    { profile: true },
  ));

test("whoever kills the browser loses at most the last second", () =>
  withPage(
    async (page) => {
      await page.button("Add objective").click();
      await page.type("Paying feels instant");
      const random = new Random(1);
      for (let kill = 0; kill < 3; kill++) {
        const age = await ageOfWhatIsLost(page, 1 + 2 * random.fraction());
        assert.ok(age < 1000, `an edit of ${age} ms was lost`);
      }
    },
    { profile: true },
  ));

test("what the first place lost comes back from the second", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.status().reads("Saved");
    await loseFirstPlace(page, "./");
    await page.region(PAYMENTS.title).appears();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
    await page.status().reads("Saved");
    assert.ok(Object.values(await page.storage()).some((text) => text.includes(PAYMENTS.title)));
    for (const error of page.consoleErrors()) assert.match(error, /404/);
  }, { errors: true }));

test("an import that was undone does not come back", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const { json } = await exported(page);
    json.workspace.cycles[0].objectives.push({ title: PAYMENTS.title });
    await page.upload("Import", { name: "mina.json", content: JSON.stringify(json) });
    await page.dialog().button("Import").click();
    await page.region(PAYMENTS.title).appears();
    await page.status().reads("Saved");
    await page.press("Control+z");
    await page.region(PAYMENTS.title).disappears();
    await page.status().reads("Saved");
    await page.reload();
    assert.deepEqual(await objectives(page), [PIPELINE.title]);
  }));

test("the last key stroke before the page goes away is kept", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.type("Paying feels instant");
    await page.reload();
    assert.deepEqual(await objectives(page), ["Paying feels instant"]);
  }));

for (const [what, text] of [
  ["not JSON", '{"format":"aimwell","version":1,"workspace":{"cycles":[{"id'],
  ["some other program's", '"light"'],
])
  test(`a store that is ${what} is set aside, handed out, and never overwritten unseen`, () =>
    withPage(async (page) => {
      await write(page, PAYMENTS);
      // Leaving may write, so the store is spoiled once the page is left.
      await page.tab.goto(new URL("icon.svg", page.address).href);
      for (const key of Object.keys(await page.storage()))
        if (key.startsWith("aimwell.edits.")) await page.setStorage(key, null);
      await page.setStorage("aimwell.workspace", text);
      await page.forgetLastMinutes();
      await page.goto("./");
      await page.region("Storage").alert().reads(/could not be read/);
      assert.deepEqual(await objectives(page), []);
      assert.ok(Object.values(await page.storage()).includes(text));
      await write(page, PIPELINE);
      assert.ok(Object.values(await page.storage()).includes(text));
      await page.reload();
      assert.deepEqual(await objectives(page), [PIPELINE.title]);
      const file = await page.download(() => page.button("Download unreadable data").click());
      assert.equal(file.text, text);
      await page.button("Discard it here").click();
      await page.region("Storage").disappears();
      assert.ok(!Object.values(await page.storage()).includes(text));
      // Browsers ask for the icon of a page that is a picture.
      for (const error of page.consoleErrors()) assert.match(error, /404/);
    }, { errors: true }));

test("an edit that was damaged in the store is set aside, and all else is there", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.tab.goto(new URL("icon.svg", page.address).href);
    await page.setStorage("aimwell.edits.1.0", "{");
    await page.goto("./");
    await page.region("Storage").alert().reads(/could not be read/);
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    const file = await page.download(() => page.button("Download unreadable data").click());
    assert.equal(file.text, "{");
    for (const error of page.consoleErrors()) assert.match(error, /404/);
  }, { errors: true }));

test("what a newer version wrote is left alone", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const [key, value] = Object.entries(await page.storage()).find(([, value]) => value.includes(PAYMENTS.title));
    const newer = JSON.stringify({ ...JSON.parse(value), version: 2 });
    await page.setStorage(key, newer);
    await page.reload();
    await page.region("Storage").alert().reads(/newer version/);
    await page.button("Add objective").click();
    await page.type("Paying feels instant");
    await page.status().reads("Not saved");
    assert.equal((await page.storage())[key], newer);
  }));

test("a full store says so, editing goes on, and the file can still be exported", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    await page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2))
        try {
          for (let index = 0; ; index++) localStorage.setItem(`other.${size}.${index}`, "x".repeat(size));
        } catch {}
    });
    await page.textbox("Objective").fill(`${PIPELINE.title} ${"that everybody trusts ".repeat(20)}`);
    await page.status().reads("Not saved");
    await page.region("Storage").alert().reads(/full|no room/);
    const file = await page.download(() => page.button("Export").click());
    assert.ok(file.text.includes("that everybody trusts"));
  }));

test("what one tab writes appears in another, and neither overwrites the other", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    const other = await page.newTab();
    await write(other, PIPELINE);
    await page.toFront();
    await page.region(PIPELINE.title).appears();
    await page.textbox("Why it matters").last().fill("Releases wait for days.");
    await page.status().reads("Saved");
    await other.toFront();
    await eventually(async () => assert.equal(await other.textbox("Why it matters").last().value(), "Releases wait for days."));
    await page.toFront();
    await page.reload();
    assert.deepEqual(await objectives(page), [PAYMENTS.title, PIPELINE.title]);
  }));

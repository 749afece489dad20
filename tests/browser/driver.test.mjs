// The driver's own claims, on a page that has one of everything. If these hold and a test of the app
// fails, the app is at fault.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { withPage } from "./driver/index.mjs";

const root = fileURLToPath(new URL("fixture/", import.meta.url));
const onFixture = (run, options) => withPage(run, { root, ...options });

test("finds by role and name, inside what was found before", () =>
  onFixture(async (page) => {
    const objective = page.region('Paying "feels" instant');
    assert.equal(await objective.listitem().count(), 2);
    assert.equal(await objective.listitem("Second result").textbox("Key result").value(), "two");
    assert.equal(await objective.textbox("Key result").first().value(), "one");
    assert.equal(await page.textbox("Key result").nth(-1).value(), "two");
    await page.heading("Fixture").appears();
    await page.button("Nowhere").disappears();
  }));

test("fills, types and presses like a person", () =>
  onFixture(async (page) => {
    const objective = page.textbox("Objective");
    await objective.fill("Paying feels fast");
    await objective.type(" – ü");
    await objective.press("Enter");
    await objective.type("x");
    assert.equal(await objective.value(), "Paying feels fast – ü\nx");
    await objective.press("Alt+ArrowUp");
    await page.status().reads("Alt and ArrowUp");
    await objective.fill("");
    await objective.reads("");
    await page.textbox("Notes").type("!");
    await page.textbox("Notes").reads("a note!");
    await page.combobox("Shape").choose("Decrease");
    await page.status().reads("d");
  }));

test("fills a date, which takes no typed text", () =>
  onFixture(async (page) => {
    await page.find("[type=date]", "due date").fill("2027-03-31");
    await page.status().reads("2027-03-31");
  }));

test("waits for what comes later, and follows the focus", () =>
  onFixture(async (page) => {
    await page.button("Add key result").click();
    await page.status().reads(/^Add/);
    await page.button("Export").focus();
    await page.press("Tab");
    await page.button("Import").hasFocus();
    assert.deepEqual(await page.focused(), { role: "button", name: "Import", value: undefined });
  }));

test("tells hints from the words they underline", () =>
  onFixture(async (page) => {
    assert.equal(await page.hint("output").text(), "“Deploy” is work.");
    assert.deepEqual(await page.hints(), [{ rule: "output", severity: "warning", text: "“Deploy” is work." }]);
    assert.deepEqual(await page.underlined("output"), ["Deploy"]);
    assert.deepEqual(await page.underlined(), ["Deploy", "likes"]);
  }));

test("saves, chooses and drops files", () =>
  onFixture(async (page) => {
    const file = await page.download(() => page.button("Export").click());
    assert.deepEqual(file, { name: "okrs.json", text: '{"a":"ü"}' });
    await page.upload("Import", { name: "in.json", content: "[1]" }, { name: "b.txt", content: "ß" });
    await page.status().reads("in.json: [1], b.txt: ß");
    await page.drop([{ name: "dropped.json", content: "{}" }]);
    await page.status().reads("dropped.json: {}");
  }));

for (const profile of [false, true])
  test(`a reopened ${profile ? "browser" : "tab"} has the same data, another page none`, async () => {
    await onFixture(
      async (page) => {
        await page.textbox("Objective").fill("kept");
        assert.deepEqual(await page.storage(), { objective: "kept" });
        await page.reload();
        assert.equal(await page.textbox("Objective").value(), "kept");
        await page.reopen();
        assert.equal(await page.textbox("Objective").value(), "kept");
        await page.setStorage("objective", "changed behind its back");
        await page.reload();
        await page.textbox("Objective").reads("changed behind its back");
        await page.clearStorage();
        assert.deepEqual(await page.storage(), {});
      },
      { profile },
    );
    await onFixture(async (page) => assert.deepEqual(await page.storage(), {}));
  });

test("shows the page narrow and dark, and keeps a picture", () =>
  onFixture(
    async (page) => {
      assert.equal(await page.evaluate(() => innerWidth), 390);
      assert.ok(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches));
      assert.ok(existsSync(await page.screenshot("driver")));
    },
    { viewport: { width: 390, height: 844 }, dark: true },
  ));

// The room: lines of many drafts that are about the same thing, and what the hints say of all of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { draftFile, filesOf } from "./drafts.mjs";

const LATE = [
  { who: "Marta", objectives: [{ title: "Groceries come when we said they would", keyResults: ["Late deliveries fall from 18% to 5%", "Drivers reach 9 stops an hour"] }] },
  { who: "Tom", objectives: [{ title: "On time delivery", keyResults: ["late deliveries 18 -> 6 %", "Fewer calls"] }] },
  { who: "Piet", objectives: [{ title: "Safe and fair work in the hall", keyResults: ["Accidents from 12 to 5"] }] },
];

const drop = async (page, files) => {
  await page.drop(files);
  await page.heading(`${files.length} drafts`).appears();
};

const openGroups = async (page, side) => {
  await page.link("Group").click();
  await page.button(side).click();
};

test("twenty-two drafts dropped at once are grouped, each group with its reason", async () => {
  await withPage(
    async (page) => {
      await drop(page, filesOf("grocer"));
      await openGroups(page, "Key results");
      await eventually(async () => {
        const lines = await page.region("Groups").text();
        assert.match(lines, /95% of deliveries on time \(today 82%\)/);
        assert.match(lines, /Both measure “/);
      });
      assert.match(await page.region("Groups").text(), /churn down to 5% per month/);
      await page.button("Objectives").click();
      assert.match(await page.region("Groups").text(), /Below them, 2 key results measure the same/);
    },
    { path: "#/room" },
  );
});

test("a group is renamed, split and brought together again, each step undone, and stays over a reload", async () => {
  await withPage(
    async (page) => {
      await drop(page, LATE.map((draft, at) => draftFile(draft, at + 1)));
      await openGroups(page, "Key results");
      await page.textbox("What the group is called").counts(1);
      await page.textbox("What the group is called").fill("Punctual");
      await page.button("Split").click();
      await page.textbox("What the group is called").counts(0);
      await page.press("Control+z");
      await page.textbox("What the group is called").counts(1);
      assert.equal(await page.textbox("What the group is called").value(), "Punctual");

      await page.checkbox("Fewer calls Tom").click();
      await page.checkbox("Drivers reach 9 stops an hour Marta").click();
      await page.button("Bring together").click();
      await page.textbox("What the group is called").counts(2);
      await page.reload();
      await page.button("Key results").click();
      await page.textbox("What the group is called").counts(2);
      assert.match(await page.region("Groups").text(), /Brought together by hand/);
      await page.checkbox("Fewer calls Tom").click();
      await page.button("Set apart").click();
      await page.textbox("What the group is called").counts(1);
    },
    { path: "#/room" },
  );
});

test("lines stand side by side and become one, and the report counts before and after, and what was chosen", async () => {
  await withPage(
    async (page) => {
      await drop(page, LATE.map((draft, at) => draftFile(draft, at + 1)));
      await openGroups(page, "Key results");
      await page.button("Side by side").click();
      await page.article("late deliveries 18 -> 6 %").appears();
      await page.textbox("One wording for all").fill("Deliveries that come late fall from 18% to 5%");
      await page.button("Combine into one").click();
      assert.match(await page.region("Groups").text(), /Combined: Deliveries that come late fall from 18% to 5%/);
      await page.link("Report").click();
      await page.heading("To talk about").appears();
      const counts = page.table().first();
      assert.match(await counts.text(), /of 3 drafts/);
      assert.match(await counts.text(), /Lines left once combined/);
      assert.doesNotMatch(await counts.text(), /Marta|Tom|Piet/);
      await page.checkbox("Name whose drafts they are").click();
      await eventually(async () => assert.match(await page.table().first().text(), /Marta|Tom|Piet/));
      await page.link("Choose").click();
      await page.checkbox("Choose “Safe and fair work in the hall”").click();
      await page.link("Report").click();
      await eventually(async () => assert.match(await page.table().first().text(), /Lines in what was chosen/));
    },
    { path: "#/room" },
  );
});

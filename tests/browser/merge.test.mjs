// Merging with a choice: every change of a file can be taken or left, and stays so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, objectives, paste, write } from "./scenes.mjs";

const [LATENCY, FAILED, SOLVED] = PAYMENTS.keyResults;
const REWORDED = "Reduce the P99 latency of payment processing from 820 to 570 ms";
const HOME = { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults };

const asFile = ({ json }, name = "mina.json") => ({ name, content: JSON.stringify(json) });

/** One's own draft and a later one of somebody else, who changed the first key result of it. */
async function drafts() {
  return withPage(async (page) => {
    await write(page, HOME);
    const mine = await exported(page);
    await page.setStorage("aimwell.device", "beef");
    await page.reload();
    await page.textbox("Key result").first().fill(REWORDED);
    await page.status().reads("Saved");
    return { mine, theirs: await exported(page) };
  });
}

/** The objective of a file, for changing it as one would by hand. */
const objective = ({ json }) => json.workspace.cycles[0].objectives[0];

async function take(page, file) {
  await page.upload("Import", file);
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
}

const flags = (page) => page.dialog().checkbox().map((box) => box.checked);
const said = (page) => page.dialog().text();

test("a later change of somebody else is taken as it is; left out, mine stays, also when the file comes again", async () => {
  const { mine, theirs } = await drafts();
  await withPage(async (page) => {
    await take(page, asFile(mine));
    await page.upload("Import", asFile(theirs));
    assert.match(await said(page), /Changed \(1\).*here Reduce P99.*in the file Reduce the P99.*The file is later.*another device \(beef\)/);
    assert.deepEqual(await flags(page), [true]);
    await page.dialog().checkbox().press(" ");
    assert.deepEqual(await flags(page), [false]);
    assert.match(await said(page), /Nothing would change/);
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
    await page.upload("Import", asFile(theirs));
    assert.match(await said(page), /edited later \(1\).*Here is later/);
    assert.deepEqual(await flags(page), [false]);
    // What is earlier can be taken all the same, and undone.
    await page.dialog().checkbox().click();
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual(await keyResults(page), [REWORDED, FAILED, SOLVED]);
    await page.press("Control+z");
    await eventually(async () => assert.deepEqual(await keyResults(page), PAYMENTS.keyResults));
  });
});

test("what is new is left out with all that stands under it, and not offered as new again", async () => {
  const theirs = await withPage(async (page) => {
    await write(page, PIPELINE);
    return exported(page);
  });
  await withPage(async (page) => {
    await write(page, HOME);
    await page.upload("Import", asFile(theirs));
    assert.match(await said(page), /New \(4\)/);
    assert.deepEqual(await flags(page), [true, true, true, true, true]);
    await page.dialog().checkbox().nth(1).click();
    assert.deepEqual(await flags(page), [false, false, false, false, false]);
    // A key result brings the objective it stands under.
    await page.dialog().checkbox().last().click();
    assert.deepEqual(await flags(page), [false, true, false, false, true]);
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual((await objectives(page)).sort(), [PIPELINE.title, PAYMENTS.title].sort());
    assert.equal(await page.region(PIPELINE.title).textbox("Key result").count(), 1);
    await page.upload("Import", asFile(theirs));
    assert.match(await said(page), /New \(2\).*You left it out before/);
    assert.deepEqual(await flags(page), [false, false, false]);
    await page.dialog().checkbox().first().click();
    await page.dialog().button("Import").click();
    await page.region(PIPELINE.title).textbox("Key result").counts(3);
  });
});

test("a deletion can be left, and what was deleted here can come back", async () => {
  const { mine, theirs } = await withPage(async (page) => {
    await write(page, HOME);
    const mine = await exported(page);
    await page.button("Delete key result").last().click();
    await page.textbox("Key result").counts(2);
    await page.status().reads("Saved");
    return { mine, theirs: await exported(page) };
  });
  await withPage(async (page) => {
    await take(page, asFile(mine));
    await page.upload("Import", asFile(theirs));
    assert.match(await said(page), /Deleted \(1\).*solved in the first call/);
    await page.dialog().checkbox().click();
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    await take(page, asFile(theirs));
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
  });
  await withPage(async (page) => {
    await take(page, asFile(theirs));
    await page.upload("Import", asFile(mine));
    assert.match(await said(page), /Left deleted.*\(1\)/);
    assert.deepEqual(await flags(page), [false]);
    await page.dialog().checkbox().click();
    await page.dialog().button("Import").click();
    await page.textbox("Key result").counts(3);
  });
});

test("a file changed by hand is believed, and the preview says that nothing tells when it was", async () => {
  const { mine } = await drafts();
  await withPage(async (page) => {
    await take(page, asFile(mine));
    objective(mine).key_results[0].title = REWORDED;
    await page.upload("Import", asFile(mine));
    assert.match(await said(page), /Changed in the file by hand \(1\).*changed by hand after that/);
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual(await keyResults(page), [REWORDED, FAILED, SOLVED]);
    await page.upload("Import", asFile(mine));
    assert.match(await said(page), /Nothing would change/);
  });
});

test("something else under an identity that is taken comes in beside it, once", async () => {
  const { mine } = await drafts();
  await withPage(async (page) => {
    await take(page, asFile(mine));
    objective(mine).title = "Hiring is quick";
    objective(mine).key_results = [];
    for (const words of [/has the identity of something else.*beside/, /Nothing would change/]) {
      await page.upload("Import", asFile(mine));
      assert.match(await said(page), words);
      await page.dialog().button("Import").click();
      await page.dialog().disappears();
      assert.deepEqual((await objectives(page)).sort(), ["Hiring is quick", PAYMENTS.title]);
    }
    assert.equal(await page.region(PAYMENTS.title).textbox("Key result").count(), 3);
  });
});

test("a file without identities finds what is here by its words", async () => {
  const { mine } = await drafts();
  const plain = (record) => {
    for (const name of ["id", "stamps", "position"]) delete record[name];
    for (const value of Object.values(record)) if (Array.isArray(value)) value.forEach(plain);
  };
  await withPage(async (page) => {
    await take(page, asFile(mine));
    mine.json.workspace.cycles.forEach(plain);
    objective(mine).key_results.push({ title: "One more" });
    await page.upload("Import", asFile(mine));
    assert.match(await said(page), /5 entries have no identity; they were recognised/);
    assert.match(await said(page), /New \(1\).*One more/);
    await page.dialog().button("Import").click();
    await page.textbox("Key result").counts(4);
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
  });
});

test("an edit dated years ahead is told of and does not win against one of today", async () => {
  const { mine, theirs } = await drafts();
  const ahead = (json) => JSON.parse(JSON.stringify(json).replace(/"([0-9a-f]{11})-/g, (_, time) => `"${(Number.parseInt(time, 16) + 5 * 31_536_000_000).toString(16)}-`));
  theirs.json = ahead(theirs.json);
  await withPage(async (page) => {
    await take(page, asFile(mine));
    await page.upload("Import", asFile(theirs));
    assert.match(await said(page), /edited at a time that is still to come.*a clock was wrong/);
    assert.match(await said(page), /edited later \(1\)/);
    await page.dialog().button("Import").click();
    await page.dialog().disappears();
    assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
  });
});

test("several files are listed one by one, and left one by one", async () => {
  const { mine, theirs } = await drafts();
  const other = await withPage(async (page) => {
    await write(page, PIPELINE);
    return exported(page);
  });
  await withPage(async (page) => {
    await take(page, asFile(mine));
    await page.drop([asFile(theirs), asFile(other, "tom.json")]);
    assert.match(await said(page), /mina\.json.*1 change|mina\.json.*one change/);
    assert.match(await said(page), /tom\.json.*4 new/);
    await page.dialog().disclosure().first().click();
    await page.dialog().checkbox().first().click();
    await page.dialog().button("Import").click();
    await page.region(PIPELINE.title).appears();
    assert.equal(await page.region(PAYMENTS.title).textbox("Key result").first().value(), LATENCY);
  });
});

test("the text of a file can be pasted", async () => {
  const { mine } = await drafts();
  await withPage(async (page) => {
    await page.evaluate(() => document.activeElement.blur());
    assert.ok(await paste(page, JSON.stringify(mine.json)));
    await page.dialog("Import the pasted text").button("Import").click();
    await page.region(PAYMENTS.title).appears();
  });
});

test("a thousand changes are shown a hundred at a time", async () => {
  const { mine } = await drafts();
  const [pattern] = objective(mine).key_results;
  objective(mine).key_results = Array.from({ length: 1000 }, (_, index) => ({ title: `${pattern.title} ${index}` }));
  await withPage(async (page) => {
    await page.upload("Import", asFile(mine));
    await page.dialog().disclosure().last().click();
    await page.dialog().checkbox().counts(101);
    await page.dialog().button("Show 100 more").click();
    await page.dialog().checkbox().counts(201);
  });
});

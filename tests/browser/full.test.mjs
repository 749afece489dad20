// A browser that has no room left: the page says so, goes on, and nothing is kept by half.
import assert from "node:assert/strict";
import { test } from "node:test";
import { go } from "./company.mjs";
import { withPage } from "./driver/index.mjs";
import { fillUp, makeRoom, runOut } from "./faults/full.mjs";
import { Random } from "./faults/random.mjs";
import { collect } from "./rooms.mjs";
import { PIPELINE, TALL, lines, write } from "./scenes.mjs";

test("wherever room runs out, no edit is kept by half, and all of them are once there is room", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const random = new Random(1);
    let refused = 0;
    for (const room of [0, 1, 700, 1500]) refused += await runOut(page, random, room);
    assert.ok(refused > 4, `only ${refused} edits were refused`);
  }, { viewport: TALL }));

test("a store that is read in part, with no room to set it aside, shows the rest and stays as it is until there is room", () =>
  withPage(async (page) => {
    await write(page, PIPELINE);
    const shown = await lines(page);
    const broken = `{"format":"aimwell",${" ".repeat(500)}`;
    await page.setStorage("aimwell.edits.1.0", broken);
    await fillUp(page, 100);
    await page.reload();
    await page.region("Storage").alert().reads(/no room to set it aside/);
    assert.deepEqual(await lines(page), shown);
    const kept = await page.storage();
    await page.textbox("Objective").fill("Releases are no event");
    await page.status().reads("Not saved");
    assert.deepEqual(await page.storage(), kept);
    await makeRoom(page);
    await page.textbox("Objective").fill("Releases stop being an event");
    await page.status().reads("Saved");
    assert.ok(Object.values(await page.storage()).includes(broken));
    await page.reload();
    assert.deepEqual(await lines(page), ["Releases stop being an event", ...PIPELINE.keyResults]);
  }));

const CALLED = "What it is called";

test("a room that there is no room for says so, and is kept with the first step after there is", () =>
  withPage(async (page) => {
    await collect(page);
    await go(page, "#/room/plan");
    await fillUp(page);
    await page.textbox(CALLED).fill("Payments offsite");
    await page.main().alert().reads(/no room left/);
    await makeRoom(page);
    await page.textbox(CALLED).fill("Payments offsite, spring");
    await page.main().alert().disappears();
    await page.reload();
    await page.textbox(CALLED).reads("Payments offsite, spring");
    await go(page, "#/room/collect");
    await page.heading("3 drafts").appears();
  }));

test("a room that cannot be read is never written over as long as there is no room to set it aside", () =>
  withPage(async (page) => {
    await collect(page);
    const broken = `aimwell-room\t1\nballoons\t${"9".repeat(3_000)}`;
    await page.setStorage("aimwell.room", broken);
    await fillUp(page, 100);
    await page.goto("#/room/plan");
    await page.reload();
    await page.main().alert().reads(/no room to set it aside/);
    for (const name of ["P", "Pa", "Pay"]) {
      await page.textbox(CALLED).fill(name);
      assert.equal((await page.storage())["aimwell.room"], broken);
    }
    await page.main().alert().reads(/no room to set it aside/);
    await makeRoom(page);
    await page.textbox(CALLED).fill("Payments offsite");
    const kept = await page.storage();
    assert.match(kept["aimwell.room"], /Payments offsite/);
    assert.ok(Object.values(kept).includes(broken));
  }));

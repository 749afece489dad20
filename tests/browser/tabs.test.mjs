// Tabs of one browser that write at the same time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { assertEqual, openTabs, timeToAll, writeInAll } from "./faults/tabs.mjs";
import { TALL } from "./scenes.mjs";

test("what four tabs write comes together everywhere, and no caret is moved", () =>
  withPage(
    async (page) => {
      const tabs = await openTabs(page, 4, 1);
      await writeInAll(tabs, 8);
      await assertEqual(tabs);
    },
    { viewport: TALL },
  ));

test("what is written in one tab is in all others within a second", () =>
  withPage(
    async (page) => {
      const tabs = await openTabs(page, 4, 2);
      const times = [];
      for (let number = 0; number < 5; number++) times.push(await timeToAll(tabs, number % 4, `Seen everywhere ${number}`));
      times.sort((one, other) => one - other);
      // A machine with much else to do may hold up one or the other.
      assert.ok(times[2] < 1000, `it took ${times.map(Math.round)} ms`);
      await assertEqual(tabs);
    },
    { viewport: TALL },
  ));

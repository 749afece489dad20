// Tabs of one browser that write at the same time.
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

test("what is written in one tab is soon in all others", () =>
  withPage(
    async (page) => {
      const tabs = await openTabs(page, 4, 2);
      // How soon, `make soak` tells.
      for (let number = 0; number < 4; number++) await timeToAll(tabs, number, `Seen everywhere ${number}`);
      await assertEqual(tabs);
    },
    { viewport: TALL },
  ));

// Whatever becomes of the texts that the browser keeps, the app opens, and loses nothing that can still be read.
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { damaged } from "./faults/damage.mjs";
import { everythingKept } from "./faults/kept.mjs";
import { openOn } from "./faults/opening.mjs";
import { Random } from "./faults/random.mjs";

test("a store of which any text is damaged, gone or in the place of another opens with all the rest", () =>
  withPage(async (page) => {
    const kept = await everythingKept(page);
    const random = new Random(1);
    for (let damages = 0; damages < 40; ) {
      const damage = damaged(kept, random, 1 + random.below(8));
      damages += Object.keys(damage.how).length;
      await openOn(page, damage);
    }
    // It looks at what the console says itself.
  }, { errors: true }));

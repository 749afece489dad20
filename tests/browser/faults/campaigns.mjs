// The faults at length: each campaign tries one of them so many times and gives, in a line, what it counted.
import { AT_ONCE, withPage } from "../driver/index.mjs";
import { PIPELINE, TALL, write } from "../scenes.mjs";
import { clearWhileWriting } from "./clearing.mjs";
import { damaged } from "./damage.mjs";
import { elsewhere } from "./elsewhere.mjs";
import { runOut } from "./full.mjs";
import { everythingKept } from "./kept.mjs";
import { ageOfWhatIsLost } from "./killing.mjs";
import { openOn } from "./opening.mjs";
import { Random } from "./random.mjs";
import { TABS, assertEqual, openTabs, timeToAll, writeInAll } from "./tabs.mjs";

/** Says on the way how far a campaign that takes an hour is. */
const progress = (text) => process.stderr.write(`${text}\n`);

/** Browsers ask for the icon of a page that is a picture, which is where the app is not. */
const PICTURE = { errors: true };

/** Each page is used a few times, so that what is kept grows as it does in life. */
const EACH = 10;

/** So often room runs out for one page, whose lines are read as long as all of them are near the screen. */
const EACH_FULL = 5;

/** Kills the browser while somebody types. */
export async function kills(times, seed) {
  const random = new Random(seed);
  const ages = [];
  while (ages.length < times)
    await withPage(
      async (page) => {
        await page.button("Add objective").click();
        await page.type("Paying feels instant");
        // The first key strokes are a second old before anything is asked of them.
        for (let kill = 0; kill < EACH && ages.length < times; kill++) ages.push(await ageOfWhatIsLost(page, 1 + 3 * random.fraction()));
        progress(`${ages.length} kills so far`);
      },
      { profile: true },
    );
  const late = ages.filter((age) => age > 1000).length;
  const line = `${ages.length} kills: the store opened ${ages.length} times, an edit older than a second was lost ${late} times, the oldest was ${Math.round(Math.max(...ages))} ms old`;
  if (late > 0) throw new Error(line);
  return line;
}

/** Lets room run out while somebody writes, at a random byte. */
export async function full(times, seed) {
  const random = new Random(seed);
  let refused = 0;
  for (let done = 0; done < times; )
    await withPage(async (page) => {
      await write(page, PIPELINE);
      for (let trial = 0; trial < EACH_FULL && done < times; trial++, done++) refused += await runOut(page, random, random.below(random.one([10, 2_000, 20_000])));
    }, { viewport: TALL });
  return `room ran out ${times} times at a random byte: ${refused} of ${4 * times} edits were refused, each said so; none was kept by half, none lost once there was room`;
}

/** Clears the storage while somebody writes, in the same tab or another one. */
export async function clearings(times, seed) {
  const random = new Random(seed);
  for (let done = 0; done < times; )
    await withPage(
      async (page) => {
        await write(page, PIPELINE);
        const other = await elsewhere(page);
        for (let trial = 0; trial < EACH && done < times; trial++, done++) await clearWhileWriting(page, other, random);
      },
      PICTURE,
    );
  return `storage was cleared ${times} times under the app: all of it was kept again each time`;
}

/** Damages the texts that are kept, several at once; each of them counts. */
export async function damages(times, seed) {
  const counts = { texts: 0, starts: 0 };
  const inOnePage = async (page, random) => {
    const kept = await everythingKept(page, 24);
    const most = Object.keys(kept).length / 2;
    for (let start = 0; start < 10 * EACH && counts.texts < times; start++) {
      const damage = damaged(kept, random, 1 + random.below(random.one([2, 8, most, most, most])));
      counts.texts += Object.keys(damage.how).length;
      counts.starts += 1;
      await openOn(page, damage);
      if (counts.starts % 100 === 0) progress(`${counts.texts} texts damaged in ${counts.starts} starts so far`);
    }
  };
  const pages = Array.from({ length: AT_ONCE }, async (_, at) => {
    const random = new Random(seed + at);
    while (counts.texts < times) await withPage((page) => inOnePage(page, random), PICTURE);
  });
  await Promise.all(pages);
  return `${counts.texts} stored texts damaged, cut off, taken away or swapped, in ${counts.starts} starts: all opened, nothing readable was lost, nothing unreadable overwritten`;
}

/** Has four tabs write at the same time, so many edits in each, and then times how long an edit takes to all of them. */
export async function tabs(edits, seed) {
  return withPage(
    async (page) => {
      const all = await openTabs(page, TABS, seed);
      await writeInAll(all, edits);
      await assertEqual(all);
      const times = [];
      for (let number = 0; number < 4 * EACH; number++) times.push(await timeToAll(all, number % TABS, `Seen everywhere ${number}`));
      const slowest = Math.round(Math.max(...times));
      return `${TABS} tabs with ${edits} edits each ended equal, no edit lost, no caret moved; an edit took at most ${slowest} ms to all of them`;
    },
    { viewport: TALL },
  );
}

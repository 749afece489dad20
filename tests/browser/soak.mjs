// Kills the browser again and again while somebody types, and counts what is lost: node soak.mjs TIMES SEED
import { withPage } from "./driver/index.mjs";
import { ageOfWhatIsLost } from "./faults/killing.mjs";
import { Random } from "./faults/random.mjs";

const [times = 200, seed = 1] = process.argv.slice(2).map(Number);
// Each page is written in a few times, so that what is kept grows as it does in life.
const EACH = 10;

const random = new Random(seed);
const ages = [];
while (ages.length < times)
  await withPage(
    async (page) => {
      await page.button("Add objective").click();
      await page.type("Paying feels instant");
      // The first key strokes are a second old before anything is asked of them.
      for (let kill = 0; kill < EACH && ages.length < times; kill++) ages.push(await ageOfWhatIsLost(page, 1 + 3 * random.fraction()));
    },
    { profile: true },
  );

const late = ages.filter((age) => age > 1000).length;
console.log(`${ages.length} kills: the store opened ${ages.length} times, an edit older than a second was lost ${late} times, the oldest was ${Math.round(Math.max(...ages))} ms old`);
process.exit(late === 0 ? 0 : 1);

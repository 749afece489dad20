// Tries one fault at length and says what it counted: node soak.mjs CAMPAIGN TIMES SEED
import { BROWSER } from "./driver/browser.mjs";
import * as campaigns from "./faults/campaigns.mjs";

const [name, times, seed = 1] = process.argv.slice(2);
if (!campaigns[name]) throw new Error(`no campaign ${name}; there are: ${Object.keys(campaigns).join(", ")}`);
const from = performance.now();
try {
  const line = await campaigns[name](Number(times), Number(seed));
  console.log(`${BROWSER}: ${line} (${Math.round((performance.now() - from) / 1000)} s)`);
} catch (error) {
  console.error(`${BROWSER}: ${name} with the seed ${seed} failed:\n${error.stack}`);
  process.exit(1);
}

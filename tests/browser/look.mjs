// Pictures of the app with a realistic set of OKRs, wide and narrow, light and dark, in test-artefacts/.
import { withPage } from "./driver/index.mjs";

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

/** Takes four pictures named `name-wide-light.png` and so on, of the page after `scenario(page)`. */
export async function look(name, scenario) {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const dark of [false, true])
      await withPage(
        async (page) => {
          await scenario(page);
          console.log(await page.screenshot(`${name}-${size}-${dark ? "dark" : "light"}`, { whole: true }));
        },
        { viewport, dark },
      );
}

await look("first-visit", async () => {});

// What axe-core objects to.
import axe from "axe-core";
import { ask, resize } from "./media.mjs";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// All that a theme can change.
const COLOURS = ["color-contrast", "link-in-text-block"];
const SIZES = [[1280, 800], [390, 844]];

/** What axe objects to, a line for each element. */
async function objections(page, runOnly) {
  const violations = await page.evaluate(async (runOnly) => {
    // Its stylesheets are the page's own: nothing has to be fetched.
    const { violations } = await window.axe.run(document, { runOnly, preload: false, resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ""}`) }));
  }, runOnly);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node}`));
}

/** What axe objects to on a page as it is, at both widths and in every theme; the page is left as it was opened. */
export async function objectionsEverywhere(page) {
  // Run from outside the page, which the page's policy has no say in.
  await page.evaluate(axe.source);
  const found = [];
  for (const [width, height] of SIZES) {
    await resize(page, width, height);
    for (const theme of ["light", "dark", "contrast"]) {
      await ask(page, { theme });
      const runOnly = theme === "light" ? { type: "tag", values: STANDARDS } : { type: "rule", values: COLOURS };
      for (const objection of await objections(page, runOnly)) found.push(`${width} px, ${theme}: ${objection}`);
    }
  }
  await ask(page, { motion: true });
  await resize(page, ...SIZES[0]);
  return found;
}

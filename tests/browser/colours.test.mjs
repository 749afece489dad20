// The colours: far enough apart in every theme, as the system asks and as it was set.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { ask } from "./media.mjs";
import { PAYMENTS, write } from "./scenes.mjs";

const GROUNDS = ["paper", "sheet", "accent-soft"];
const WORDS = ["ink", "quiet", "accent", "defect", "warning", "advice"];
const ON_COLOUR = [["on-accent", "accent"], ["on-accent", "accent-strong"], ["on-accent", "defect"]];
// What has to be seen without being read: edges of fields, rings, underlines.
const PARTS = ["edge", "accent", "defect", "warning", "advice"];

const THEMES = [
  { name: "light", enough: 4.5, wish: { theme: "light" } },
  { name: "dark", enough: 4.5, wish: { theme: "dark" } },
  { name: "contrast on a light system", enough: 7, wish: { theme: "contrast" } },
  { name: "contrast on a dark system", enough: 7, wish: { theme: "contrast", dark: true } },
];

/** The tokens of these names as `[red, green, blue, opacity]`, each from 0 to 1. */
function tokens(page, names) {
  return page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement("i"));
    const read = (name) => {
      probe.style.setProperty("color", `color-mix(in srgb, var(--${name}) 100%, transparent)`);
      const [red, green, blue, opacity = 1] = getComputedStyle(probe).color.replace("color(srgb", "").match(/[\d.]+/g).map(Number);
      return [name, [red, green, blue, opacity]];
    };
    const found = Object.fromEntries(names.map(read));
    probe.remove();
    return found;
  }, names);
}

const ALL = [...new Set([...GROUNDS, ...WORDS, ...PARTS, ...ON_COLOUR.flat(), "selection", "line"])];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
const over = (top, ground) => [0, 1, 2].map((part) => top[part] * top[3] + ground[part] * (1 - top[3]));

for (const { name, enough, wish } of THEMES)
  test(`words and parts stand out from every ground: ${name}`, () =>
    withPage(async (page) => {
      await ask(page, wish);
      const colours = await tokens(page, ALL);
      const weak = [];
      const hold = (text, ground, least, what) => {
        const ratio = contrast(text, ground);
        if (ratio < least) weak.push(`${what}: ${ratio.toFixed(2)}, not ${least}`);
      };
      for (const ground of GROUNDS) {
        for (const word of WORDS) hold(colours[word], colours[ground], enough, `${word} on ${ground}`);
        for (const part of PARTS) hold(colours[part], colours[ground], 3, `${part} beside ${ground}`);
        hold(colours.ink, over(colours.selection, colours[ground]), 4.5, `ink selected on ${ground}`);
      }
      for (const [word, ground] of ON_COLOUR) hold(colours[word], colours[ground], enough, `${word} on ${ground}`);
      assert.deepEqual(weak, []);
    }));

test("a system that asks for more contrast gets what the setting gives", () =>
  withPage(async (page) => {
    for (const dark of [false, true]) {
      await ask(page, { dark, theme: "contrast" });
      const set = await tokens(page, ALL);
      await ask(page, { dark, contrast: true });
      assert.deepEqual(await tokens(page, ALL), set);
    }
  }));

/** The colour that the browser gives its own bars: that of the first mark whose condition holds. */
const barColour = (page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll("meta[name=theme-color]")];
    const colour = marks.find(({ media }) => !media || matchMedia(media).matches).content;
    const probe = document.createElement("i");
    probe.style.color = colour;
    return probe.style.color;
  });

const ground = (page) => page.evaluate(() => getComputedStyle(document.querySelector("header")).backgroundColor);

test("the page and the browser's own bars follow the system, or the setting once there is one", () =>
  withPage(async (page) => {
    const LIGHT = "rgb(255, 255, 255)";
    const DARK = "rgb(29, 32, 36)";
    const is = (colour) => eventually(async () => assert.deepEqual([await ground(page), await barColour(page)], [colour, colour]));
    await is(LIGHT);
    await ask(page, { dark: true });
    await is(DARK);
    await page.button("Settings").click();
    await page.combobox("Appearance").choose("Light");
    await is(LIGHT);
    await page.reload();
    await is(LIGHT);
    await page.button("Settings").click();
    await page.combobox("Appearance").choose("Dark");
    await ask(page, { theme: "dark" });
    await is(DARK);
    await page.combobox("Appearance").choose("High contrast");
    await is(LIGHT);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "light dark");
    await page.combobox("Appearance").choose("As the system");
    await ask(page, { dark: true });
    await is(DARK);
  }));

test("where the system replaces all colours, underlines, severities, edges and the focus stay to be seen", () =>
  withPage(async (page) => {
    await write(page, { title: PAYMENTS.title, keyResults: ["Deploy the new help centre"] });
    await page.hint("output").appears();
    await ask(page, { forced: true, dark: true });
    const seen = await page.evaluate(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      const isDrawn = (colour) => !/rgba\(.*, 0\)|transparent/.test(colour);
      return {
        copyIsHidden: !isDrawn(style(".text-copy").color),
        underline: style("mark.defect").textDecorationStyle,
        underlineIsDrawn: isDrawn(style("mark.defect").textDecorationColor),
        severity: style(".note.defect").borderInlineStartStyle,
        button: style(".bar .button").borderTopStyle,
        ring: getComputedStyle(document.activeElement).outlineStyle,
        hasStroke: isDrawn(style(".icon").stroke),
      };
    });
    assert.deepEqual(seen, {
      copyIsHidden: true,
      underline: "wavy",
      underlineIsDrawn: true,
      severity: "double",
      button: "solid",
      ring: "solid",
      hasStroke: true,
    });
  }));

test("what moves stands still for those who ask for it", () =>
  withPage(async (page) => {
    const times = () => page.evaluate(() => [...document.querySelectorAll(".button")].map((one) => getComputedStyle(one).transitionDuration));
    await ask(page, { motion: true });
    assert.ok((await times()).some((time) => time !== "0s"));
    await ask(page, { motion: false });
    assert.ok((await times()).every((time) => time === "0s"));
  }));

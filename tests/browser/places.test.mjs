// What has to hold wherever a person is: nothing that axe objects to, nothing cut off, everything big enough to hit,
// no trap for the keyboard. All of it is asked of one page, since arriving takes as long as asking.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { objectionsEverywhere } from "./axe.mjs";
import { AT_ONCE, withPage } from "./driver/index.mjs";
import { EVERYWHERE } from "./everywhere.mjs";
import { resize } from "./media.mjs";

// 320 px is a window of 1280 zoomed to 400%, 640 px one zoomed to 200%; 360 px is a small phone.
const NARROW = [[320, 256], [360, 640], [640, 400]];
const TARGET = 24;

/** What sticks out of the window or of the dialog to the right. */
function cutOff() {
  const frame = document.querySelector("dialog[open]") ?? document.documentElement;
  const edge = frame.getBoundingClientRect().left + frame.clientWidth;
  const isHidden = (element) => element.closest(".for-screen-readers") || !element.checkVisibility({ visibilityProperty: true });
  return [...frame.querySelectorAll("body *, :scope > *, :scope > * *")]
    .filter((element) => !isHidden(element) && element.getBoundingClientRect().right > edge + 0.5)
    .map((element) => element.outerHTML.slice(0, 120))
    .concat(frame.scrollWidth > frame.clientWidth ? [`scrolls sideways: ${frame.scrollWidth} in ${frame.clientWidth}`] : []);
}

/** Controls that are smaller than a target has to be. What stands within a sentence is free to be. */
function tooSmall(target) {
  const scope = document.querySelector("dialog[open]") ?? document.body;
  return [...scope.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.type !== "file")
    .map((control) => ({ control, boxes: [control, ...(control.labels ?? [])].map((one) => one.getBoundingClientRect()) }))
    .filter(({ boxes }) => !boxes.some(({ width, height }) => width >= target - 0.01 && height >= target - 0.01))
    .map(({ control, boxes }) => `${Math.round(boxes[0].width)} × ${Math.round(boxes[0].height)}: ${control.outerHTML.slice(0, 140)}`);
}

/** Notes what the keyboard has reached, and says where it is and how that is to be seen. */
async function stop() {
  const element = document.activeElement;
  if (!element || element === document.body) return { isOut: true };
  if (element.tagName === "DIALOG") return { isDialog: true };
  const isKnown = element.hasAttribute("data-reached");
  // The parts of a date are stops of their own within one field.
  const isSame = element === window.lastStop && element.type === "date";
  window.lastStop = element;
  element.setAttribute("data-reached", "");
  const rings = [getComputedStyle(element), getComputedStyle(element, "::after")];
  const isRinged = rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
  const isInWindow = ({ top, bottom, width }) => bottom > 0 && top < innerHeight && width > 0;
  const frame = () => new Promise(requestAnimationFrame);
  // Browsers may scroll there only as they draw the next frames, which on a busy machine are many.
  let isOnScreen = false;
  for (let frames = 0; frames < 100 && !isOnScreen; frames++) {
    isOnScreen = isInWindow(element.getBoundingClientRect());
    if (!isOnScreen) await frame();
  }
  return { isKnown, isSame, isRinged, isOnScreen, html: element.outerHTML.slice(0, 140) };
}

/** Controls that the keyboard can use and has not reached; of several radio buttons one is enough. */
function unreached() {
  const scope = document.querySelector("dialog[open]") ?? document.body;
  const groups = new Set([...scope.querySelectorAll("input[type=radio][data-reached]")].map(({ name }) => name));
  return [...scope.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled && control.tabIndex >= 0)
    .filter((control) => !control.hasAttribute("data-reached") && !groups.has(control.name))
    .map((control) => control.outerHTML.slice(0, 140));
}

/** Presses Tab until the keyboard is out of the page, or back where it was; returns what is wrong on the way. */
async function tabThrough(page) {
  const problems = [];
  // Whoever needs more presses than this goes round in a circle.
  const most = 50 + (await page.evaluate(() => document.querySelectorAll("a[href], button, input, select, textarea, summary").length));
  for (let presses = 0; presses < most; presses++) {
    await page.press("Tab");
    const at = await page.evaluate(stop);
    // On its way in, the keyboard may stop at a dialog that scrolls.
    if (at.isDialog && presses === 0) continue;
    if (at.isOut || at.isDialog || (at.isKnown && !at.isSame)) return problems;
    if (!at.isRinged) problems.push(`no ring: ${at.html}`);
    if (!at.isOnScreen) problems.push(`not on screen: ${at.html}`);
  }
  return [...problems, "Tab goes on and on"];
}

describe("wherever a person is", { concurrency: AT_ONCE }, () => {
  for (const { name, path, arrive } of EVERYWHERE)
    test(name, (t) =>
      withPage(
        async (page) => {
          await arrive?.(page);
          await t.test("axe finds nothing", async () => assert.deepEqual(await objectionsEverywhere(page), []));
          await t.test("Tab reaches every control, shows where it is, and comes out again", async () => {
            // Out of the middle of the page, and then from its start to its end.
            const problems = await tabThrough(page);
            await page.enter();
            problems.push(...(await tabThrough(page)));
            assert.deepEqual([...problems, ...(await page.evaluate(unreached))], []);
          });
          await t.test("every control is at least 24 by 24 pixels", async () => {
            for (const [width, height] of [[1280, 800], [390, 844]]) {
              await resize(page, width, height);
              assert.deepEqual(await page.evaluate(tooSmall, TARGET), [], `at ${width} px`);
            }
          });
          await t.test("in narrow windows nothing is cut off and nothing scrolls sideways", async () => {
            for (const [width, height] of NARROW) {
              await resize(page, width, height);
              assert.deepEqual(await page.evaluate(cutOff), [], `at ${width} px`);
            }
          });
        },
        { path },
      ));
});

// A workshop led without a mouse.
import assert from "node:assert/strict";
import { test } from "node:test";
import { go } from "./company.mjs";
import { eventually, withPage } from "./driver/index.mjs";
import { DRAFTS, TITLES, draft, invitation } from "./rooms.mjs";

const [PAYING, SETTLING] = TITLES;
const FAILED = "Failed payments fall from 1.8% to 0.6%";

/** Goes with Tab to what has this role and name, and presses these keys there. */
const at = async (page, role, name, ...keys) => {
  await page.tabTo(role, name);
  for (const key of keys) await page.press(key);
};

/** Writes into a field in place of what it says. */
const write = async (page, name, text) => {
  await at(page, "textbox", name, "Control+a");
  await page.type(text);
};

const to = async (page, step) => {
  await at(page, "link", step, "Enter");
  const link = page.navigation("Steps of the room").link(step);
  await eventually(async () => assert.equal(await link.attribute("aria-current"), "page"));
};

test("the facilitator plans, groups, votes, settles and presents by keys alone", () =>
  withPage(
    async (page) => {
      await page.button("90 minutes").appears();
      await at(page, "button", "90 minutes", "Enter");
      await page.tabTo("button", "Start", "Shift+Tab");
      await page.press("Enter");
      await page.button("Pause").hasFocus();
      await page.press("Enter");
      await page.button("Go on").hasFocus();
      await write(page, "What it is called", "Payments offsite");

      await to(page, "Collect");
      // The dialog for files is the browser's own.
      await page.drop([...DRAFTS, draft("mary", "Paying never fails and feels instant", "Failed payments fall from 1.8% to 0.5%")]);
      await page.heading("4 drafts").appears();
      await write(page, "Who wrote draft 4", "Mary Somerville");

      await to(page, "Group");
      await at(page, "button", "Side by side", "Enter");
      await write(page, "One wording for all", PAYING);
      await at(page, "button", "Combine into one", "Enter");
      await page.button("Keep them as they are").appears();
      await page.press("Control+z");
      await page.button("Combine into one").appears();
      await page.press("Control+y");
      await page.button("Keep them as they are").appears();

      await to(page, "Choose");
      await at(page, "button", "Next voter…", "Enter");
      const ballot = page.dialog("Your ballot");
      await ballot.textbox("Your name").hasFocus();
      await page.type("Ada");
      await page.press("Tab");
      await page.type("2");
      await at(page, "button", "Cast ballot", "Enter");
      await ballot.status().reads(/counts/);
      await page.press("Escape");
      await ballot.disappears();
      await page.button("Next voter…").hasFocus();
      await at(page, "button", "Reveal the votes", "Enter");
      for (const title of TITLES) await at(page, "checkbox", `Choose “${title}”`, " ");

      await to(page, "Present and close");
      await write(page, `Who takes on “${FAILED}”`, "Mina");
      await at(page, "button", "Present", "Enter");
      const slides = page.dialog("Presentation");
      await slides.reads(new RegExp(`Payments offsite.*${PAYING}.*${SETTLING}`));
      await page.press("ArrowRight");
      await slides.reads(/Taken on by Mina/);
      await page.press("Escape");
      await slides.disappears();
      await page.button("Present").hasFocus();
      await page.tabTo("button", "Download minutes");
      const minutes = await page.download(() => page.press("Enter"));
      assert.match(minutes.text, /Paying feels instant and never fails.*Mary Somerville/s);
    },
    { path: "#/room/plan" },
  ));

test("a participant joins, drafts and hands over by keys alone", () =>
  withPage(
    async (page) => {
      await page.button("Start drafting").appears();
      await write(page, "Your name, if you like", "Ada");
      await at(page, "button", "Start drafting", "Enter");
      await page.button("Add objective").appears();
      await at(page, "button", "Add objective", "Enter");
      await page.textbox("Objective").hasFocus();
      await page.type(PAYING);
      await page.press("Enter");
      await page.type(FAILED);
      await page.tabTo("button", "Hand over my draft", "Shift+Tab");
      const { name, text } = await page.download(() => page.press("Enter"));
      assert.match(name, /^okrs-ada-/);
      const [objective] = JSON.parse(text).workspace.cycles[0].objectives;
      assert.deepEqual([objective.title, objective.key_results.map(({ title }) => title)], [PAYING, [FAILED]]);
      // The hints keep to what the invitation says.
      await go(page, "#/rules");
      const most = page.spinbutton("Objectives in a cycle, at most");
      await eventually(async () => assert.equal(await most.value(), "3"));
    },
    { path: invitation() },
  ));

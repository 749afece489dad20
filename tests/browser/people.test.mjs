// Teams, owners, ambition, alignment, and the parts of the document that belong to somebody.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { exported, objectives } from "./scenes.mjs";

const UNSETTLED = "Details: Owner, ambition, alignment";

/** Writes objectives with nothing under them. */
async function aims(page, ...titles) {
  for (const title of titles) {
    await page.button("Add objective").click();
    await page.textbox("Objective").last().fill(title);
  }
  await page.status().reads("Saved");
}

/** Opens the details of an objective and returns its section. */
async function details(page, title) {
  const section = page.region(title);
  await section.button(UNSETTLED).click();
  return section;
}

/** Names an owner by choosing what the list offers for the typed name. */
async function own(section, typed, offered) {
  await section.combobox("Owners").fill(typed);
  await section.option(offered).click();
}

/** What belongs to an objective, in one line. */
const settled = (section, text) => section.button(`Details: ${text}`).appears();

/** Lets an objective contribute to something, from its closed details. */
async function align(page, title, typed, offered) {
  const section = await details(page, title);
  await section.combobox("Contributes to").fill(typed);
  await section.option(offered).click();
  return section;
}

/** Two objectives, the first shared by Checkout and Platform, the second of Platform, and one of nobody. */
async function shared(page) {
  await aims(page, "Paying feels instant", "Deploys are boring", "Nobody waits for answers");
  const first = await details(page, "Paying feels instant");
  await own(first, "Checkout", "Add team “Checkout”");
  await own(first, "Platform", "Add team “Platform”");
  const second = await details(page, "Deploys are boring");
  await own(second, "plat", "Platform Team");
  await close(first);
  await close(second);
  await page.status().reads("Saved");
}

/** Closes the details of an objective. */
async function close(section) {
  await section.combobox("Owners").press("Escape");
  await section.combobox("Owners").disappears();
}

test("nothing is asked of a first-time user but a quiet line", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant");
    await page.button(UNSETTLED).appears();
    assert.equal(await page.navigation("Teams in this document").count(), 0);
    assert.equal(await page.combobox().count(), 0);
  }));

test("owners are named by keyboard alone, added on the way, and undone by name", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant");
    await page.tabTo("button", UNSETTLED);
    await page.press("Enter");
    await page.tabTo("combobox", "Owners");
    await page.type("Checkout");
    await page.option("Add team “Checkout”").appears();
    assert.equal(await page.combobox("Owners").attribute("aria-expanded"), "true");
    await page.press("Enter");
    const section = page.region("Paying feels instant");
    await settled(section, "Checkout · Aspirational");
    await page.type("Mina");
    await page.press("ArrowDown");
    assert.equal(await page.option("Add person “Mina”").attribute("aria-selected"), "true");
    await page.press("Enter");
    await settled(section, "Checkout, Mina · Aspirational");
    await page.combobox("Owners").hasFocus();
    await page.press("Backspace");
    await settled(section, "Checkout · Aspirational");
    await page.press("ArrowDown");
    await page.option("Mina Person").appears();
    await page.press("Escape");
    assert.equal(await page.combobox("Owners").attribute("aria-expanded"), "false");
    await page.press("Escape");
    await page.combobox("Owners").disappears();
    await section.button("Details: Checkout · Aspirational").hasFocus();
    assert.match(await page.button("Undo").attribute("title"), /remove owner “Mina”/i);
    await page.button("Undo").click();
    await settled(section, "Checkout, Mina · Aspirational");
    assert.match(await page.button("Undo").attribute("title"), /add person “Mina”/i);
  }));

test("an owner is removed by a button, and its team stays", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant");
    const section = await details(page, "Paying feels instant");
    await own(section, "Checkout", "Add team “Checkout”");
    await section.button("Remove Checkout").click();
    await section.combobox("Owners").hasFocus();
    await page.button(UNSETTLED).appears();
    await page.press("ArrowDown");
    await page.option("Checkout Team").appears();
  }));

test("ambition is a promise or a stretch, and says what that means", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant");
    const section = await details(page, "Paying feels instant");
    const described = await section.radio("Committed").attribute("aria-describedby");
    const meaning = await page.evaluate((id) => document.getElementById(id).textContent, described);
    assert.match(meaning, /1\.0/);
    await section.radio("Committed").click();
    await settled(section, "Committed");
    const { json } = await exported(page);
    assert.match(JSON.stringify(json), /"committed"/);
  }));

test("a loop is refused with the whole chain as the reason", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant", "Deploys are boring", "Nobody waits");
    const cycle = await page.heading().first().text();
    await align(page, "Paying feels instant", "deploys", `2 Deploys are boring ${cycle}`);
    await align(page, "Deploys are boring", "nobody", `3 Nobody waits ${cycle}`);
    const last = await details(page, "Nobody waits");
    await last.combobox("Contributes to").fill("paying");
    await last.option(`1 Paying feels instant ${cycle} · closes a loop`).appears();
    await page.press("Enter");
    await last
      .alert()
      .reads(
        "“Paying feels instant” already contributes to “Deploys are boring”, which contributes to “Nobody waits”, so “Nobody waits” cannot contribute to “Paying feels instant”.",
      );
    await last.combobox("Contributes to").hasFocus();
    await last.button(UNSETTLED).appears();
    assert.deepEqual(await last.list("What contributes to it").link().map((link) => link.innerText), ["Deploys are boring"]);
  }));

test("an alignment is a link, both ways, and can be undone by name", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant", "Deploys are boring");
    const cycle = await page.heading().first().text();
    const first = await align(page, "Paying feels instant", "deploys", `2 Deploys are boring ${cycle}`);
    await settled(first, "Aspirational · Contributes to “Deploys are boring”");
    await first.link("Deploys are boring").hasFocus();
    assert.match(await page.button("Undo").attribute("title"), /contribute to “Deploys are boring”/i);
    await page.press("Enter");
    await page.textbox("Objective").nth(1).hasFocus();
    const second = await details(page, "Deploys are boring");
    await second.list("What contributes to it").link("Paying feels instant").click();
    await page.textbox("Objective").nth(0).hasFocus();
    await first.button("Contribute to nothing").click();
    await first.combobox("Contributes to").hasFocus();
    await page.button("Undo").click();
    await settled(first, "Aspirational · Contributes to “Deploys are boring”");
  }));

test("an objective can contribute to a key result of another cycle", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant");
    await page.button("Add key result").click();
    await page.textbox("Key result").fill("Failed payments fall from 3% to 1%");
    const cycle = await page.heading().first().text();
    await page.button("New cycle").click();
    await page.dialog().button("Keep cycle").click();
    await page.textbox("Objective").disappears();
    await aims(page, "Refunds are quick");
    const section = await align(page, "Refunds are quick", "failed", `1.1 Failed payments fall from 3% to 1% ${cycle}`);
    await section.link("Failed payments fall from 3% to 1%").click();
    await page.textbox("Key result").hasFocus();
    await page.heading(cycle).appears();
  }));

test("a key result has an owner, a weight and a source", () =>
  withPage(async (page) => {
    await aims(page, "Paying feels instant");
    await page.button("Add key result").click();
    await page.textbox("Key result").fill("Failed payments fall from 3% to 1%");
    const line = page.listitem("Failed payments fall from 3% to 1%");
    await line.button("Measure: 3 → 1 %").click();
    await line.combobox("Owner").fill("Mina");
    await line.option("Add person “Mina”").click();
    await line.button("Remove Mina").appears();
    await line.textbox("Where it is read").fill("Grafana");
    await page.press("Tab");
    await line.spinbutton("Weight in the objective").fill("2");
    await page.press("Tab");
    await page.status().reads("Saved");
    const text = JSON.stringify((await exported(page)).json);
    assert.match(text, /"source":"Grafana"/);
    assert.match(text, /"weight":2/);
    await line.spinbutton("Weight in the objective").fill("0");
    await page.press("Tab");
    await line.alert().nth(-1).reads("A weight is a number above zero.");
  }));

test("a shared objective stands once in the whole and once with each of its teams, under its own number", () =>
  withPage(async (page) => {
    await shared(page);
    const filter = page.navigation("Teams in this document");
    await page.button("Details: Shared by Checkout, Platform · Aspirational").appears();
    assert.deepEqual(await filter.link().map((link) => link.innerText.replace(/\s+/g, " ")), ["All 3", "Checkout 1", "Platform 2", "No team 1"]);
    assert.equal((await objectives(page)).length, 3);
    await filter.link("Checkout 1").click();
    await page.textbox("Objective").counts(1);
    await filter.link("Platform 2").click();
    await page.textbox("Objective").counts(2);
    assert.deepEqual(await objectives(page), ["Paying feels instant", "Deploys are boring"]);
    await filter.link("No team 1").click();
    await page.textbox("Objective").counts(1);
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll(".objective > .line > .number")].map((number) => number.textContent)), ["3"]);
  }));

test("a filter says so, survives a reload, the hints and another cycle, and Back and “Show all” undo it", () =>
  withPage(async (page) => {
    await shared(page);
    const filter = page.navigation("Teams in this document");
    await filter.link("Checkout 1").click();
    await page.textbox("Objective").counts(1);
    assert.match(await filter.text(), /Only what belongs to Checkout is shown: 1 of 3 objectives\./);
    await page.reload();
    await page.textbox("Objective").counts(1);
    assert.equal(await filter.link("Checkout 1").attribute("aria-current"), "true");
    await page.link("Hints explained").first().click();
    await page.heading("Hints explained").appears();
    await page.link("Aimwell").click();
    await page.textbox("Objective").counts(1);
    await page.button("New cycle").click();
    await page.dialog().button("Keep cycle").click();
    await filter.link("Checkout 0").appears();
    assert.equal(await filter.link("Checkout 0").attribute("aria-current"), "true");
    await page.tab.goBack();
    await filter.link("Checkout 1").appears();
    await filter.link("Show all").click();
    await page.textbox("Objective").counts(3);
    await page.tab.goBack();
    await page.textbox("Objective").counts(1);
  }));

test("what is added to a team's part belongs to the team, and moves pass what is seen", () =>
  withPage(async (page) => {
    await shared(page);
    const filter = page.navigation("Teams in this document");
    await filter.link("Checkout 1").click();
    await page.textbox("Objective").counts(1);
    await page.button("Add objective").click();
    await page.textbox("Objective").last().fill("Refunds are quick");
    await page.button("Details: Checkout · Aspirational").appears();
    await page.press("Alt+ArrowUp");
    await page.textbox("Objective").first().reads("Refunds are quick");
    await page.textbox("Objective").first().hasFocus();
    await filter.link("Show all").click();
    await page.textbox("Objective").counts(4);
    assert.deepEqual(await objectives(page), ["Refunds are quick", "Paying feels instant", "Deploys are boring", "Nobody waits for answers"]);
  }));

test("an objective that gets a team in the part without one stays until its details are closed", () =>
  withPage(async (page) => {
    await shared(page);
    const filter = page.navigation("Teams in this document");
    await filter.link("No team 1").click();
    await page.textbox("Objective").counts(1);
    const section = await details(page, "Nobody waits for answers");
    await own(section, "check", "Checkout Team");
    await filter.link("No team 0").appears();
    await section.combobox("Owners").hasFocus();
    await page.press("Escape");
    await page.textbox("Objective").disappears();
    await filter.link("No team 0").hasFocus();
  }));

test("by person, what they own and what they answer for in a key result is shown", () =>
  withPage(async (page) => {
    await shared(page);
    const section = await details(page, "Nobody waits for answers");
    await own(section, "Mina", "Add person “Mina”");
    await page.combobox("Owned by").choose("Mina (1)");
    await page.textbox("Objective").counts(1);
    await page.combobox("Owned by").choose("Everybody");
    await page.textbox("Objective").counts(3);
  }));

test("teams are renamed, and deleted with a word on what they were for; undo brings them back", () =>
  withPage(async (page) => {
    await shared(page);
    await page.button("Teams and people").click();
    const dialog = page.dialog("Teams and people");
    await dialog.textbox("Name of the team").first().fill("Shop");
    await page.press("Tab");
    await dialog.textbox("New person").fill("Mina");
    await page.press("Enter");
    await dialog.combobox("Team of Mina").choose("Shop");
    await dialog.button("Delete Platform").click();
    const back = dialog.button("Bring Platform back");
    await back.hasFocus();
    assert.match(await dialog.text(), /Deleted Platform \(2 objectives\)\./);
    await dialog.button("Done").click();
    const filter = page.navigation("Teams in this document");
    await filter.link("Platform 2").disappears();
    assert.match(await page.button("Undo").attribute("title"), /delete team “Platform”/i);
    await page.button("Details: Shop · Aspirational").appears();
    await page.button("Undo").click();
    await page.button("Details: Shared by Shop, Platform · Aspirational").appears();
    await filter.link("Platform 2").appears();
  }));

test("too many objectives of one team are remarked on by its name", () =>
  withPage(async (page) => {
    const titles = ["Cafés trust us", "Nurses get home on time", "Parents know where the bus is", "Teachers plan together", "Gardens stay green in drought", "Libraries open to everyone"];
    await aims(page, ...titles);
    await page.hint("too-many").reads(/6 objectives/);
    const first = await details(page, titles[0]);
    await own(first, "Cafés", "Add team “Cafés”");
    await page.hint("too-many").disappears();
    for (const title of titles.slice(1)) await own(await details(page, title), "cafés", "Cafés Team");
    await page.hint("too-many").reads(/Cafés has 6 objectives/);
  }));

test("on a phone nothing of it is wider than the screen", () =>
  withPage(
    async (page) => {
      await shared(page);
      const section = page.region("Nobody waits for answers");
      await section.button(UNSETTLED).click();
      await section.combobox("Contributes to").click();
      await section.option().first().appears();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.button("Teams and people").first().click();
      await page.dialog("Teams and people").appears();
      assert.ok(await page.evaluate(() => [...document.querySelectorAll("dialog *")].every((part) => part.getBoundingClientRect().right <= innerWidth)));
    },
    { viewport: { width: 390, height: 844 } },
  ));

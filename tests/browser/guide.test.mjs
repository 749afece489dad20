// The guide: from an empty page to a finished objective, one question at a time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIECES, beginGuide, fillPieces, keyResults, objectives, write } from "./scenes.mjs";

const WORK = "Retry with a second acquirer";
const SENTENCES = [
  "Failed payments fall from 1.8% to 0.6%",
  "Median time at the till falls from 40 to 25 seconds",
  "Payout questions solved in the first call rise from 54% to 75%",
];

/** Waits for a question, whose heading it is. */
const asks = (page, question) => page.heading(question).appears();

/** Writes an objective and why, and goes on to its key results, by keys. */
async function toKeyResults(page) {
  await beginGuide(page);
  await page.press("Enter");
  await page.textbox("Why now?").hasFocus();
  await page.type(PAYMENTS.why);
  await page.press("Enter");
  await asks(page, "How would anyone notice?");
  await page.textbox("What is measured").hasFocus();
}

/** Opens the document from the guide, wherever that is. */
async function openDocument(page) {
  await page.link("Aimwell").click();
  await page.heading("Look it over").disappears();
  await page.button("Add objective").appears();
}

test("an empty page becomes an objective with key results, a guard and an initiative by keyboard alone, with nothing typed twice", () =>
  withPage(async (page) => {
    await page.tabTo("link", "Guide me");
    await page.press("Enter");
    await page.textbox("What will be better, and for whom?").hasFocus();
    await page.type(PAYMENTS.title);
    await page.press("Enter");
    await page.textbox("Why now?").hasFocus();
    await page.type(PAYMENTS.why);
    await page.press("Enter");
    for (const pieces of PIECES) {
      await fillPieces(page, pieces);
      await page.press("Enter");
    }
    await asks(page, "What might get worse if you push this?");
    await page.textbox("What is measured").hasFocus();
    await page.type("Fraud losses");
    await page.press("Enter");
    await page.combobox("It may be").hasFocus();
    await page.press("Enter");
    await page.type("0.2");
    await page.press("Enter");
    await page.type("%");
    await page.press("Enter");
    await page.press("Enter");
    await asks(page, "What will you try first?");
    await page.type(WORK);
    await page.press("Enter");
    await page.press("Enter");
    await asks(page, "Look it over");
    await page.tabTo("link", "Open in the document");
    await page.press("Enter");
    await page.textbox("Objective").hasFocus();
    assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    assert.equal(await page.textbox("Why it matters").value(), PAYMENTS.why);
    assert.deepEqual(await keyResults(page), [...SENTENCES, "Fraud losses stay at or below 0.2%"]);
    assert.equal(await page.listitem(SENTENCES[0]).textbox("Initiative").value(), WORK);
    assert.equal(await page.button("Measure: 40 → 25 seconds").count(), 1);
    assert.equal(await page.button("Measure: ≤ 0.2 %").count(), 1);
    assert.equal(await page.link("Continue in the guide").count(), 0);
  }));

test("leaving and loading the page anew loses nothing, and the guide goes on where it was left", () =>
  withPage(async (page) => {
    await toKeyResults(page);
    await fillPieces(page, PIECES[0]);
    await page.press("Enter");
    await page.textbox("What is measured").reads("");
    await page.textbox("What is measured").hasFocus();
    await page.type("Median time at the till");
    await page.press("Enter");
    await page.type("40");
    await page.status().reads("Saved");
    await page.reload();
    await asks(page, "How would anyone notice?");
    assert.equal(await page.textbox("What is measured").value(), "Median time at the till");
    assert.equal(await page.textbox("Where it stands today").value(), "40");
    await openDocument(page);
    assert.deepEqual(await keyResults(page), [SENTENCES[0], "Median time at the till goes from 40 to __"]);
    await page.link("Continue in the guide").click();
    await asks(page, "How would anyone notice?");
    await page.textbox("What is measured").hasFocus();
    await page.textbox("Where it should be").fill("25");
    await page.textbox("Unit").fill("seconds");
    await page.textbox("Key result").reads(SENTENCES[1]);
    await page.button(`Edit “${SENTENCES[0]}”`).click();
    await page.textbox("How you will read it").reads(PIECES[0][4]);
  }));

test("an objective that is work gets the chain, becomes an outcome and keeps the work as an initiative, in one step of undo", () =>
  withPage(async (page) => {
    await beginGuide(page, "Ship a new checkout");
    await page.hint("output-objective").appears();
    await page.press("Enter");
    await page.textbox("What would that change?").hasFocus();
    for (const answer of ["Checkout takes a minute", "returning customers", "Checkouts abandoned fall from 31% to 22%"]) {
      await page.type(answer);
      await page.press("Enter");
    }
    const line = page.textbox("What will be better, and for whom?");
    await line.reads("Checkout takes a minute for returning customers");
    await line.hasFocus();
    await page.region("This reads like work. What is it for?").disappears();
    await page.button("Undo").click();
    await line.reads("Ship a new checkout");
    await page.button("Redo").click();
    await line.reads("Checkout takes a minute for returning customers");
    await openDocument(page);
    assert.deepEqual(await keyResults(page), ["Checkouts abandoned fall from 31% to 22%"]);
    assert.deepEqual(await page.textbox("Initiative").map((box) => box.value), ["Ship a new checkout"]);
  }));

test("a key result that is work gets the chain too, and going on takes its answers in", () =>
  withPage(async (page) => {
    await toKeyResults(page);
    await page.type("Launch the help centre");
    await page.hint("output").appears();
    await page.press("Enter");
    await page.textbox("What would that change?").hasFocus();
    await page.type("Buyers find answers on their own");
    await page.textbox("How would you see it?").fill("calls per order fall from 0.3 to 0.2");
    await page.status().reads("Saved");
    await page.reload();
    await page.textbox("What would that change?").reads("Buyers find answers on their own");
    await page.button("Next").click();
    await asks(page, "What might get worse if you push this?");
    await openDocument(page);
    assert.deepEqual(await keyResults(page), ["Buyers find answers on their own: calls per order fall from 0.3 to 0.2"]);
    assert.equal(await page.textbox("Initiative").value(), "Launch the help centre");
  }));

test("a question can be skipped and gone back to, and the steps are links that say where one is", () =>
  withPage(async (page) => {
    await beginGuide(page);
    await page.button("Next").click();
    await asks(page, "Why now?");
    await page.button("Next").click();
    await page.alert().reads(/Nothing is written here yet/);
    await page.button("Skip").click();
    await asks(page, "How would anyone notice?");
    await page.button("Back").click();
    await page.textbox("Why now?").hasFocus();
    const steps = page.navigation("Steps");
    assert.equal(await steps.link("Why now").attribute("aria-current"), "step");
    await steps.link("What gets better, answered").click();
    await page.textbox("What will be better, and for whom?").hasFocus();
    assert.equal(await page.textbox("What will be better, and for whom?").value(), PAYMENTS.title);
    await steps.link("What you try").click();
    await page.link("A bet needs a number to move. Say first how anyone would notice.").click();
    await asks(page, "How would anyone notice?");
  }));

test("a sentence in words of one's own is kept as it is, with its hints", () =>
  withPage(async (page) => {
    await toKeyResults(page);
    await page.textbox("Key result").fill("Reduce deployment time by 50%");
    await page.textbox("What is measured").disappears();
    await page.textbox("Key result").fill("number of deployments");
    await page.hint("vanity").appears();
    await page.textbox("Key result").fill("");
    await page.textbox("What is measured").appears();
  }));

test("key results are listed, edited and removed, and removing can be undone", () =>
  withPage(async (page) => {
    await toKeyResults(page);
    for (const pieces of PIECES.slice(0, 2)) {
      await fillPieces(page, pieces);
      await page.press("Enter");
    }
    await page.button(`Edit “${SENTENCES[0]}”`).click();
    await page.textbox("Where it should be").fill("0.9");
    await page.textbox("Key result").reads("Failed payments fall from 1.8% to 0.9%");
    await page.button(`Remove “${SENTENCES[1]}”`).click();
    await page.button(`Remove “${SENTENCES[1]}”`).disappears();
    await page.press("Control+z");
    await page.button(`Remove “${SENTENCES[1]}”`).appears();
  }));

test("undo takes a step back, down to a page on which nothing was ever written", () =>
  withPage(async (page) => {
    await beginGuide(page);
    await page.press("Enter");
    await page.textbox("Why now?").hasFocus();
    await page.type("Churn");
    await page.press("Control+z");
    await page.textbox("Why now?").reads("");
    await page.press("Control+z");
    await openDocument(page);
    assert.deepEqual(await objectives(page), []);
    await page.link("Guide me").appears();
  }));

test("opening the guide and leaving it writes nothing", () =>
  withPage(async (page) => {
    await page.link("Guide me").click();
    await page.textbox("What will be better, and for whom?").hasFocus();
    await page.button("Skip").click();
    await asks(page, "Why now?");
    await openDocument(page);
    assert.deepEqual(await objectives(page), []);
  }));

test("the proposals of several people stand side by side until one is chosen", () =>
  withPage(async (page) => {
    await write(page, { title: PAYMENTS.title, keyResults: ["Payments get better"] });
    await page.button("Proposals").click();
    const proposals = page.region("Proposals");
    for (const [wording, name] of [[SENTENCES[0], "Ada"], ["Launch the express till", "Grace"]]) {
      await proposals.textbox("Another wording").last().fill(wording);
      await proposals.textbox("Whose it is").fill(name);
      await page.press("Enter");
    }
    await proposals.listitem("Proposal by Grace").hint("output").appears();
    assert.deepEqual(await proposals.listitem("Proposal by Ada").hints(), []);
    const [ada, grace] = await page.evaluate(() => {
      const cards = [...document.querySelectorAll("[aria-label^='Proposal by']")];
      return cards.map((card) => card.getBoundingClientRect().top);
    });
    assert.equal(ada, grace);
    await proposals.listitem("Proposal by Grace").button("Discard").click();
    await proposals.listitem("Proposal by Grace").disappears();
    await page.press("Control+z");
    await proposals.listitem("Proposal by Grace").appears();
    await proposals.listitem("Proposal by Ada").button("Choose this one").click();
    await eventually(async () => assert.deepEqual(await keyResults(page), [SENTENCES[0]]));
    await page.textbox("Key result").hasFocus();
    await page.button("Measure: 1.8 → 0.6 %").appears();
    await page.listitem("Proposal by Grace").disappears();
    await page.press("Control+z");
    await page.listitem("Proposal by Grace").appears();
    assert.deepEqual(await keyResults(page), ["Payments get better"]);
  }));

test("a team proposes in the guide before anything is settled", () =>
  withPage(async (page) => {
    await toKeyResults(page);
    await page.button("Proposals").click();
    await page.textbox("Another wording").fill(SENTENCES[0]);
    await page.button("Add proposal").click();
    await page.button("Choose this one").click();
    await page.textbox("Key result").reads(SENTENCES[0]);
    await page.textbox("What is measured").reads("Failed payments");
  }));

test("the funnel says how far it has been filled", () =>
  withPage(async (page) => {
    await page.link("Guide me").click();
    const described = () =>
      page.evaluate(() => document.getElementById(document.querySelector("svg.funnel").getAttribute("aria-describedby")).textContent);
    await page.image("The funnel so far").appears();
    assert.equal(await described(), "An objective still to be written leads to no key results and no initiatives.");
    await page.type(PAYMENTS.title);
    await eventually(async () =>
      assert.equal(await described(), `“${PAYMENTS.title}” leads to no key results and no initiatives.`));
  }));

test("in German the guide asks, and writes, in German", () =>
  withPage(
    async (page) => {
      await page.link("Führ mich hindurch").click();
      await page.textbox("Was wird besser, und für wen?").hasFocus();
      await page.type("Bezahlen geht sofort");
      await page.button("Weiter").click();
      await page.button("Überspringen").click();
      await page.textbox("Was gemessen wird").fill("Abbrüche an der Kasse");
      await page.textbox("Wo es heute steht").fill("1,8");
      await page.textbox("Wo es stehen soll").fill("0,6");
      await page.textbox("Einheit").fill("%");
      await page.textbox("Key Result").reads("Abbrüche an der Kasse von 1,8 % auf 0,6 % senken");
      await page.link("Aimwell").click();
      await page.button("Messung: 1,8 → 0,6 %").appears();
    },
    { languages: ["de-DE"] },
  ));

test("on a phone nothing is wider than the screen", () =>
  withPage(
    async (page) => {
      await toKeyResults(page);
      await fillPieces(page, PIECES[0]);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    },
    { viewport: { width: 390, height: 844 } },
  ));

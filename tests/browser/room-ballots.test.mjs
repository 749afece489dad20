// The room: dots that people give on devices of their own, and hand in as files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { DRAFTS, TITLES, ballots, collect, handOutBallot } from "./rooms.mjs";

/** The facilitator's page, with a ballot handed out. */
async function handedOut(page, drafts = DRAFTS) {
  await collect(page, drafts);
  return handOutBallot(page);
}

test("a ballot is opened by its link, keeps to the dots there are, and is saved as a small file", () =>
  withPage(async (room) => {
    const path = await handedOut(room);
    await room.image("QR code of the link").appears();
    const saved = await withPage(
      async (page) => {
        await page.heading("The room").disappears();
        await page.main().reads(/You have 3 dots/);
        await page.button("Save my ballot").click();
        await page.alert().reads(/no dot on this ballot yet/);
        await page.textbox("Your name").fill("Ada");
        await page.spinbutton(`Dots for “${TITLES[0]}”`).fill("3");
        await page.spinbutton(`Dots for “${TITLES[1]}”`).fill("1");
        await page.button("Save my ballot").click();
        await page.alert().reads(/more dots on this ballot than a person has/);
        await page.spinbutton(`Dots for “${TITLES[0]}”`).fill("2");
        await page.main().reads(/No dots left/);
        await page.reload();
        await page.main().reads(/No dots left/);
        assert.equal(await page.textbox("Your name").value(), "Ada");
        const file = await page.download(() => page.button("Save my ballot").click());
        await page.main().reads(/give it to your facilitator/);
        assert.deepEqual(await page.consoleErrors(), []);
        return file;
      },
      { path, viewport: { width: 390, height: 844 } },
    );
    assert.match(saved.name, /^ballot-ada-\d{4}-\d\d-\d\d\.json$/);
    assert.ok(saved.text.length < 1000, "it is small");
    assert.deepEqual(JSON.parse(saved.text).dots, [
      { objective: 2, title: TITLES[1], dots: 1 },
      { objective: 1, title: TITLES[0], dots: 2 },
    ]);
    await room.drop([{ name: saved.name, content: saved.text }]);
    await room.region("Vote").reads(/One ballot/);
    await room.region("Vote").reads(/ballot-ada-.* counts\./);
    assert.doesNotMatch(await room.region("Objectives to choose from").text(), /dot/, "nobody sees it before the reveal");
    await room.button("Reveal the votes").click();
    await room.region("Objectives to choose from").listitem().first().reads(/Paying feels instant.*2 dots/);
  }));

test("many ballots at once: one for each person, the latest, and each that does not count says why", () =>
  withPage(async (room) => {
    const path = await handedOut(room);
    const [early, late, ben] = await ballots(path, ["Ada", [3]], ["ada", [0, 3]], ["Ben", [0, 0, 1]]);
    const other = await withPage(async (page) => (await ballots(await handedOut(page, DRAFTS.slice(0, 2)), ["Carla", [1]]))[0]);
    const greedy = JSON.parse(ben.content);
    greedy.dots[0].dots = 4;
    greedy.voter = "Dan";
    await room.drop([
      late,
      { ...early, name: "early.json" },
      ben,
      { ...ben, name: "again.json" },
      { ...other, name: "other.json" },
      { name: "greedy.json", content: JSON.stringify(greedy) },
      { name: "damaged.json", content: late.content.slice(0, -30) },
      { name: "odd.json", content: late.content.replace('"dots": 3', '"dots": "three"') },
    ]);
    const vote = room.region("Vote");
    await vote.reads(/2 ballots/);
    await vote.reads(/early\.json is older than the ballot of that person/);
    await vote.reads(/again\.json is here already and counts once/);
    const said = await room.alert().map((alert) => alert.innerText.replace(/\s+/g, " "));
    assert.equal(said.length, 4);
    for (const [at, reason] of [
      /other\.json does not count.* was not handed out by this room/,
      /greedy\.json does not count.* more dots on this ballot than the 3/,
      /damaged\.json could not be taken in.* ends too early/,
      /odd\.json could not be taken in.* “dots” should be a list of objectives by their numbers, each with its dots/,
    ].entries())
      assert.match(said[at], reason);
    await room.press("Control+z");
    await vote.reads(/No ballots yet/);
    await room.button("Redo").click();
    await vote.reads(/2 ballots/);
    const [third] = await ballots(path, ["Ada", [0, 0, 2]]);
    await room.drop([third]);
    await vote.reads(/counts in place of an earlier ballot of the same person/);
    await room.button("Reveal the votes").click();
    const list = room.region("Objectives to choose from");
    await list.listitem().first().reads(/Support answers.*3 dots/);
    await room.reload();
    await list.listitem().first().reads(/Support answers.*3 dots/);
    const [tardy] = await ballots(path, ["Eva", [1]]);
    await room.drop([tardy]);
    await room.alert().reads(/ballot-eva-.*does not count.* The votes are revealed/);
    await list.listitem().first().reads(/Support answers.*3 dots/);
  }));

test("a ballot that was given before objectives were combined counts for the one line, and where nobody is named it names nobody", () =>
  withPage(async (room) => {
    await collect(room);
    await room.navigation("Steps of the room").link("Plan").click();
    await room.checkbox("Name nobody").click();
    const path = await handOutBallot(room);
    const [one, two] = await ballots(path, ["", [1, 1]], ["", [0, 0, 2]]);
    assert.ok(!one.content.includes("voter"));
    await room.navigation("Steps of the room").link("Group").click();
    await room.checkbox(`${TITLES[0]} Draft 1`).click();
    await room.checkbox(`${TITLES[1]} Draft 2`).click();
    await room.button("Bring together").click();
    await room.button("Side by side").click();
    await room.textbox("One wording for all").fill("Merchants are paid at once");
    await room.button("Combine into one").click();
    await room.navigation("Steps of the room").link("Choose").click();
    await room.drop([one, two]);
    await room.region("Vote").reads(/2 ballots/);
    await room.button("Reveal the votes").click();
    await room.region("Objectives to choose from").reads(/Merchants are paid at once.*2 dots.*tied/);
  }));

test("a ballot that lands elsewhere says whose it is, and a damaged link of one says the way out", () =>
  withPage(async (room) => {
    const path = await handedOut(room);
    const [ballot] = await ballots(path, ["Ada", [1]]);
    await withPage(async (page) => {
      await page.drop([ballot]);
      await page.dialog().reads(/the ballot of a workshop.*for the facilitator/);
    });
    await withPage((page) => page.alert().reads(/incomplete or damaged/), { path: path.slice(0, -20) });
  }));

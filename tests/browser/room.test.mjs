// The room: a workshop from the invitation to the drafts of many people on one screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AT_ONCE, eventually, withPage } from "./driver/index.mjs";
import { DRAFTS, TITLES, ballots, collect, handOutBallot, settle } from "./rooms.mjs";
import { PAYMENTS, PIPELINE, exported, says, setClock, write } from "./scenes.mjs";

/** What somebody hands in under a name. */
const draftOf = (set, name) =>
  withPage(async (page) => {
    await write(page, set);
    return { name, content: (await exported(page)).text };
  });

/** Goes to another page of the room. */
const to = (page, name) => page.navigation("Steps of the room").link(name).click();

/** Makes an invitation and gives what stands behind `#` in it. */
async function invitation(page) {
  await page.button("Make invitation").click();
  await page.textbox("Link").appears();
  const [link] = await page.textbox("Link").map((box) => box.value);
  return link.slice(link.indexOf("#"));
}

test("drafts dropped at once are listed with their writers, and who is missing is said", async () => {
  const files = [await draftOf(PAYMENTS, "ada.json"), await draftOf(PIPELINE, "grace.json")];
  await withPage(
    async (page) => {
      await page.textbox("Who is expected").fill("Ada\nGrace\nKatherine");
      await to(page, "Collect");
      await page.drop([...files, { name: "notes.json", content: "Dear all" }]);
      await page.heading("2 drafts").appears();
      await page.alert().reads(/notes\.json/);
      assert.equal(await page.textbox("Who wrote draft 1").value(), "Ada");
      assert.match(await page.region("Drafts").text(), /Still missing: Katherine/);
      await page.reload();
      await page.heading("2 drafts").appears();
      await page.button("Undo").appears();
    },
    { path: "#/room/plan" },
  );
});

test("what there is to know of a draft is told on every page of the room, until the next page", async () => {
  const [ada, grace] = DRAFTS;
  const report = (page) => page.find(".room-reports", "what became of files");
  await withPage(
    async (page) => {
      await page.drop([ada]);
      await report(page).reads(/ada\.json is in\..*One thing to know about it/);
      await page.disclosure("One thing to know about it").click();
      await report(page).reads(/were given one/);
      await to(page, "Group");
      await report(page).reads(/^$/);
      await page.drop([grace]);
      await report(page).reads(/grace\.json is in\./);
    },
    { path: "#/room" },
  );
});

test("taking a draft out is undone by the keyboard, and nobody is named where that is wished", async () => {
  const file = await draftOf(PAYMENTS, "ada.json");
  await withPage(
    async (page) => {
      await page.drop([file]);
      await page.heading("One draft").appears();
      await page.button("Take the draft out").click();
      await page.heading("One draft").disappears();
      await page.press("Control+z");
      await page.heading("One draft").appears();
      await to(page, "Plan");
      await page.checkbox("Name nobody").click();
      await to(page, "Collect");
      const list = await page.region("Drafts").text();
      assert.match(list, /Draft 1/);
      assert.doesNotMatch(list, /ada/i);
    },
    { path: "#/room" },
  );
});

test("a plan is made from a ready one, and its timer goes on over a reload, pauses and takes a minute more", async () => {
  await withPage(
    async (page) => {
      await page.button("90 minutes").click();
      await page.textbox("Name of step 2").fill("Write!");
      await page.region("Steps").reads(/90 minutes in all/);
      await page.button("Start").click();
      await page.button("Pause").hasFocus();
      await page.byRole("timer").reads(/^(10:00|9:5\d)$/);
      const inFour = Date.now() + 4 * 60_000;
      await setClock(page, new Date(inFour).toISOString());
      await page.byRole("timer").reads(/^(6:00|5:\d\d)/);
      await page.button("One more minute").click();
      await page.byRole("timer").reads(/^(7:00|6:\d\d)/);
      await page.button("Pause").click();
      await page.button("Next step").click();
      await page.region("Timer").heading("Write!").appears();
      await page.byRole("timer").reads("15:00");
      await to(page, "Collect");
      await page.region("Timer").reads(/Write!.*15:00/);
      await page.press("Control+z");
      await page.byRole("timer").reads("15:00");
    },
    { path: "#/room/plan" },
  );
});

test("a step that takes longer than planned says so and shows the overtime", async () => {
  await withPage(
    async (page) => {
      await page.button("45 minutes").click();
      const minutes = page.spinbutton("Minutes of step 1");
      await minutes.fill("7");
      await page.press("Tab");
      await page.button("Start").click();
      await page.byRole("timer").reads(/^(7:00|6:\d\d)$/);
      await setClock(page, new Date(Date.now() + 5.5 * 60_000).toISOString());
      await page.byRole("timer").reads(/^1:\d\d$/);
      await minutes.fill("5");
      await page.press("Tab");
      await page.byRole("timer").reads(/^\+0:\d\d$/);
      await says(page, /Time is up: Context/);
    },
    { path: "#/room/plan" },
  );
});

test("whoever opens the invitation drafts with the brief in sight and hands over a file that the room takes in", async () => {
  const invited = await withPage(
    async (page) => {
      await page.button("90 minutes").click();
      await page.textbox("What it is called").fill("Payments offsite");
      await page.textbox("What it is about").fill("Three objectives at most.\nNo projects.");
      await page.checkbox("Hints while people write").click();
      await page.button("Start").click();
      return invitation(page);
    },
    { path: "#/room/plan" },
  );
  const file = await withPage(
    async (page) => {
      await page.heading("Payments offsite").appears();
      await page.main().reads(/No projects\./);
      await page.textbox("Your name, if you like").fill("Ada");
      await page.button("Start drafting").click();
      const workshop = page.region("Your workshop");
      await workshop.reads(/Context.*(10:00|9:\d\d)/);
      await workshop.reads(/No projects\..*5 objectives at most, with 3 to 5 key results each/s);
      await workshop.button("Hand over my draft").click();
      await workshop.reads(/nothing to hand over yet/);
      await page.button("Add objective").click();
      await page.textbox("Objective").fill("Improve customer satisfaction");
      await page.button("Add key result").click();
      await page.textbox("Key result").fill("Deploy the new help centre");
      await page.textbox("Objective").focus();
      await page.status().first().reads("Saved");
      assert.deepEqual(await page.hints(), [], "the facilitator wished no hints");
      await page.reload();
      await page.region("Your workshop").appears();
      const file = await page.download(() => page.button("Hand over my draft").click());
      assert.match(file.name, /^okrs-ada-/);
      await page.button("Leave the workshop").click();
      await page.region("Your workshop").disappears();
      await page.hint("vague-objective").appears();
      return { name: file.name, content: file.text };
    },
    { path: invited, viewport: { width: 390, height: 844 } },
  );
  await withPage(
    async (page) => {
      await page.drop([file]);
      await page.heading("One draft").appears();
      assert.equal(await page.textbox("Who wrote draft 1").value(), "Ada");
    },
    { path: "#/room" },
  );
});

test("an invitation that is damaged says so and leaves the way to write", async () => {
  await withPage(
    async (page) => {
      await page.alert().reads(/incomplete or damaged/);
      await page.link("Back to the document").appears();
      await eventually(async () => assert.deepEqual(await page.consoleErrors(), []));
    },
    { path: "#/join/AAAA" },
  );
});

test("dots stay hidden until the reveal, ties are shown as ties, and no ballot comes after it", async () => {
  await withPage(async (page) => {
    await collect(page);
    await to(page, "Choose");
    await page.button("Next voter…").click();
    const ballot = page.dialog("Your ballot");
    const vote = async (name, ...dots) => {
      await ballot.textbox("Your name").fill(name);
      for (const [index, count] of dots.entries()) if (count > 0) await ballot.spinbutton().nth(index).fill(String(count));
      await ballot.button("Cast ballot").click();
    };
    await vote("Ada", 2, 2);
    await ballot.alert().reads(/more dots/);
    await ballot.spinbutton().nth(1).fill("1");
    await ballot.button("Cast ballot").click();
    await ballot.status().reads(/counts/);
    assert.equal(await ballot.spinbutton().first().value(), "", "the next voter sees nothing of it");
    await vote("Grace", 0, 1);
    await ballot.status().reads(/counts/);
    await vote("ada", 3);
    await ballot.status().reads(/in place of your earlier one/);
    await ballot.button("Close").click();
    await page.region("Vote").reads(/2 ballots/);
    assert.doesNotMatch(await page.region("Objectives to choose from").text(), /dot/);
    await page.disclosure("Dots counted on paper").click();
    await page.spinbutton("Dots on paper for “Support answers before anyone waits”").fill("1");
    await page.press("Tab");
    await page.button("Reveal the votes").click();
    const list = page.region("Objectives to choose from");
    await list.listitem().first().reads(/Paying feels instant.*3 dots/);
    assert.equal((await list.text()).match(/tied/g).length, 2);
    assert.equal(await page.button("Next voter…").count(), 0);
    await page.reload();
    await page.region("Objectives to choose from").reads(/3 dots/);
  });
});

test("a chosen set is taken on, presented by keys, printed in minutes, and a reload loses nothing of it", async () => {
  await withPage(async (page) => {
    await collect(page);
    await settle(page, ...TITLES);
    await page.textbox("Confidence in “Failed payments fall from 1.8% to 0.6%”").fill("3 7 9");
    await page.region("Confidence").reads(/lowest 3, middle 7, highest 9/);
    await to(page, "Present and close");
    await page.textbox("Who takes on “Failed payments fall from 1.8% to 0.6%”").fill("Mina");
    await page.textbox("Why “Support answers before anyone waits” was left out").fill("Next quarter");
    await page.reload();
    await page.region("Commitment").reads(/2 key results are not taken on yet/);
    await page.button("Present").click();
    const slides = page.dialog("Presentation");
    await slides.reads(/Paying feels instant.*Merchants settle/);
    await page.press("ArrowRight");
    await slides.reads(/Taken on by Mina.*lowest 3, middle 7, highest 9/);
    const lines = await slides.listitem().first().map((item) => {
      const words = document.createRange();
      words.selectNodeContents(item.firstChild);
      return words.getClientRects().length;
    });
    assert.deepEqual(lines, [1], "a short key result takes one line of a slide");
    await page.press("Escape");
    const minutes = await page.download(() => page.button("Download minutes").click());
    assert.match(minutes.text, /- Support answers before anyone waits \(from Katherine\): Next quarter/);
    await page.button("Take into my workspace…").click();
    await page.dialog().reads(/Paying feels instant/);
  });
});

test("objectives that were combined are voted on as one and go out with the origin of each", async () => {
  await withPage(async (page) => {
    await collect(page);
    await to(page, "Group");
    await page.checkbox(`${TITLES[0]} Ada`).click();
    await page.checkbox(`${TITLES[1]} Grace`).click();
    await page.button("Bring together").click();
    await page.button("Side by side").click();
    await page.textbox("One wording for all").fill("Merchants are paid at once");
    await page.button("Combine into one").click();
    await settle(page, "Merchants are paid at once");
    await page.region("Objectives to choose from").reads(/Merchants are paid at once from Ada, Grace/);
    await to(page, "Present and close");
    const { text } = await page.download(() => page.button("Download agreed set").click());
    const [{ objectives }] = JSON.parse(text).workspace.cycles;
    assert.deepEqual(objectives.map(({ title }) => title), ["Merchants are paid at once"]);
    assert.equal(objectives[0].why, "From Ada in the workshop “The room”.\n\nFrom Grace in the workshop “The room”.");
    assert.deepEqual(
      objectives[0].key_results.map(({ title }) => title),
      DRAFTS.slice(0, 2).flatMap(({ content }) => JSON.parse(content).workspace.cycles[0].objectives[0].key_results.map(({ title }) => title)),
    );
  });
});

test("a room that cannot be read is set aside and offered, never written over", async () => {
  await withPage(async (page) => {
    await collect(page);
    await page.setStorage("aimwell.room", "aimwell-room\t99\nname\tFrom the future");
    await page.reload();
    await page.alert().first().reads(/set aside/);
    await page.button("Choose files…").appears();
    await page.drop(DRAFTS.slice(0, 1));
    await page.heading("One draft").appears();
    const kept = Object.entries(await page.storage());
    assert.ok(kept.some(([key, text]) => key.startsWith("aimwell.quarantine.") && text.includes("From the future")));
  });
});

/** What twenty people write, each on something else but for two, who mean the same. */
const TOPICS = [
  ["Support answers before anyone waits", "First answers within an hour rise from 40% to 80%"],
  ["Releases are safe", "Rollback rate falls from 6% to 2%"],
  ["Every shop sells online", "Shops with an order in the last week rise from 30 to 90"],
  ["Invoices are right the first time", "Corrected invoices fall from 9% to 2%"],
  ["New colleagues feel at home", "Newcomers who stay for a year rise from 70% to 90%"],
  ["Guests come back", "Guests who book again within a year rise from 25% to 40%"],
  ["The warehouse is safe", "Accidents fall from 12 to 3 a quarter"],
  ["Parcels arrive whole", "Parcels that arrive damaged fall from 4% to 1%"],
  ["Meetings end with a decision", "Decisions reopened within a month fall from 20 to 5"],
  ["Search finds what people mean", "Searches without a click fall from 35% to 15%"],
  ["The website opens at once", "Median time to first paint falls from 4 to 1 seconds"],
  ["Releases nobody is afraid of", "Reduce rollback rate from 6% to 2%"],
  ["Suppliers are paid on time", "Payments later than 30 days fall from 22% to 3%"],
  ["Teachers save an evening a week", "Hours of correction fall from 10 to 6 a week"],
  ["Nothing in the kitchen is thrown away", "Food waste falls from 80 to 30 kg a day"],
  ["The roof feeds the house", "Power bought from the grid falls from 900 to 400 kWh"],
  ["People read to the end", "Readers who reach the last paragraph rise from 20% to 45%"],
  ["Patients know their next step", "Patients who call back to ask fall from 50 to 15 a day"],
  ["Trains meet their connections", "Missed connections fall from 8% to 3%"],
  ["The archive can be searched", "Boxes with a catalogue entry rise from 10% to 95%"],
];
const WRITERS = TOPICS.map(([title, keyResult], index) => ({ name: `Writer ${String.fromCharCode(65 + index)}`, title, keyResult }));
const [SAFE, FEARLESS] = [WRITERS[1], WRITERS[11]];
const ONE = { title: "Releases are calm", keyResult: "Rollbacks fall from 6% to 2% of releases" };

/** Combines the group that the room suggests for the lines of these two, under one wording. */
async function combineSuggested(page, side, reason, lines, wording) {
  await page.button(side).click();
  const group = page.region("Groups").listitem().first();
  await group.reads(reason);
  for (const line of lines) await group.reads(new RegExp(line));
  await group.button("Side by side").click();
  await page.textbox("One wording for all").fill(wording);
  await page.button("Combine into one").click();
  await page.region("Groups").reads(new RegExp(`Combined: ${wording}`));
}

test("twenty people draft on their own, and what the room groups, votes, presents and chooses goes out with its origin, and nothing else", { timeout: 300_000 }, async () => {
  const invited = await withPage(
    async (page) => {
      await page.button("90 minutes").click();
      await page.textbox("What it is called").fill("Payments offsite");
      return invitation(page);
    },
    { path: "#/room/plan" },
  );
  const draft = ({ name, title, keyResult }) =>
    withPage(
      async (page) => {
        await page.textbox("Your name, if you like").fill(name);
        await page.button("Start drafting").click();
        await page.button("Add objective").click();
        await page.type(title);
        await page.button("Add key result").click();
        await page.textbox("Key result").hasFocus();
        await page.type(keyResult);
        const file = await alone(() => page.download(() => page.button("Hand over my draft").click()));
        return { name: file.name, content: file.text };
      },
      { path: invited },
    );
  // Writers write side by side, but one browser saves one file at a time.
  let last = Promise.resolve();
  const alone = (save) => (last = last.then(save));
  const files = [];
  for (let at = 0; at < WRITERS.length; at += AT_ONCE) files.push(...(await Promise.all(WRITERS.slice(at, at + AT_ONCE).map(draft))));
  await withPage(async (page) => {
    await collect(page, files);
    await to(page, "Plan");
    await page.textbox("What it is called").fill("Payments offsite");
    await to(page, "Group");
    await combineSuggested(page, "Key results", /Both measure “Rollback rate”/i, [SAFE.keyResult, FEARLESS.keyResult], ONE.keyResult);
    await combineSuggested(page, "Objectives", /one key result measures the same/, [SAFE.title, FEARLESS.title], ONE.title);
    const path = await handOutBallot(page);
    // The combined objective stands where the first of its lines did: it is the second of nineteen.
    const votes = await ballots(path, ["Writer A", [0, 3]], ["Writer B", [0, 2, 0, 0, 0, 1]], ["Writer C", [1, 0, 0, 0, 0, 2]]);
    await page.drop(votes);
    await page.region("Vote").reads(/3 ballots/);
    await page.disclosure("Dots counted on paper").click();
    await page.spinbutton(`Dots on paper for “${WRITERS[17].title}”`).fill("4");
    await page.press("Tab");
    await page.button("Reveal the votes").click();
    const list = page.region("Objectives to choose from");
    const places = [/Releases are calm from Writer B, Writer L.*5 dots/, /Patients know.* from Writer R.*4 dots/, /Guests come back from Writer F.*3 dots/];
    for (const [at, place] of places.entries()) await list.find(".room-candidate", "candidate").nth(at).reads(place);
    const chosen = [ONE, WRITERS[17], WRITERS[5]];
    for (const { title } of chosen) await page.checkbox(`Choose “${title}”`).click();
    await to(page, "Present and close");
    for (const { keyResult } of chosen) await page.textbox(`Who takes on “${keyResult}”`).fill("Mina");
    await page.button("Present").click();
    const slides = page.dialog("Presentation");
    await slides.reads(/Payments offsite.*Releases are calm.*Patients know their next step.*Guests come back/);
    for (const { title, keyResult } of chosen) {
      await page.press("ArrowRight");
      await slides.reads(new RegExp(`${title}.*${keyResult}.*Taken on by Mina`));
    }
    await page.press("Escape");
    await slides.disappears();
    const { text } = await page.download(() => page.button("Download agreed set").click());
    const { workspace } = JSON.parse(text);
    const origin = ({ name }) => `From ${name} in the workshop “Payments offsite”.`;
    const [cycle] = workspace.cycles;
    assert.equal(workspace.cycles.length, 1);
    assert.deepEqual(
      cycle.objectives.map(({ title, why, key_results }) => [title, why, key_results.map(({ title }) => title)]),
      [
        [ONE.title, [SAFE, FEARLESS].map(origin).join("\n\n"), [ONE.keyResult]],
        ...chosen.slice(1).map((one) => [one.title, origin(one), [one.keyResult]]),
      ],
    );
    const proposals = cycle.objectives.map(({ key_results: [{ proposals = [] }] }) => proposals.map(({ title, by }) => [by, title]));
    assert.deepEqual(proposals, [[SAFE, FEARLESS].map(({ name, keyResult }) => [name, keyResult]), [], []], "every wording that was combined stays");
    assert.deepEqual(workspace.people.map(({ name }) => name), ["Mina"]);
    assert.deepEqual(workspace.teams, []);
    const left = WRITERS.filter((one) => ![SAFE, FEARLESS, ...chosen].includes(one));
    assert.equal(left.length, 16);
    for (const { title, keyResult, name } of left)
      for (const words of [title, keyResult, `${name} `]) assert.ok(!text.includes(words), `${words} was not chosen`);
    const minutes = await page.download(() => page.button("Download minutes").click());
    for (const { title } of left) assert.ok(minutes.text.includes(title), `${title} is named among what was dropped`);
  });
});

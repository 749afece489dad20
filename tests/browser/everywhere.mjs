// Every place a person can be, for what has to hold in all of them. A new page or dialog is a line here.
import { MAP_OF_QUARTER, go, importCompany } from "./company.mjs";
import { keep, openCheckIn, reworded, running } from "./check-ins.mjs";
import { CHURN, PROGRESS, historyOf, importQuarter } from "./quarter.mjs";
import { NEXT, OLD, closed, quarters } from "./quarters.mjs";
import { filesOf } from "./drafts.mjs";
import { canRead, openCollect } from "./codes.mjs";
import { TITLES, ballot, collect, handOutBallot, invitation, settle } from "./rooms.mjs";
import { PAYMENTS, PIPELINE, beginGuide, exported, offerNewVersion, write } from "./scenes.mjs";

const WORK = "Deploy the new help centre";
const WEAK = {
  title: "Improve customer satisfaction",
  keyResults: ["Payout questions reopened within a week fall from 18% to 6%", WORK, "Publish 10 blog posts"],
};

const TABLE = `Company goals of the spring quarter
objective_title,objective_description,team_name,kr_title,kr_unit,kr_baseline,kr_target,status
Payments that just work,"Merchants leave us over failed payments, not over price",Payments,Failed payments fall,%,1.8,0.6,on track
,,,Payouts arrive in time,hours,30,a few,at risk
`;

async function writeWeak(page) {
  await write(page, PAYMENTS);
  await write(page, WEAK);
  await page.hint("vague-objective").appears();
  await page.textbox("Key result").nth(4).focus();
  await page.hint("output").appears();
}

async function editMeasure(page, kind) {
  await write(page, { title: PAYMENTS.title, keyResults: ["SOC 2 audit passed"] });
  await page.hint("binary").appears();
  await page.button("Measure: no measure").click();
  await page.radio(kind).click();
}

async function previewImport(page) {
  await write(page, PIPELINE);
  const file = await exported(page);
  await page.clearStorage();
  await page.reload();
  await write(page, PAYMENTS);
  file.json.workspace.cycles[0].objectives[0].key_results[1].measure = { kind: "metric", shape: "increase", unit: "%", baseline: 5, target: 5 };
  await page.upload("Import", { name: "ada-draft.json", content: JSON.stringify(file.json) });
  await page.dialog().appears();
}

/** A page of a room with the drafts of a workshop. */
const ofRoom = (address, arrive) => async (page) => {
  await page.drop(filesOf("library"));
  await page.heading("23 drafts").appears();
  await go(page, address);
  await arrive(page);
};

/** What is kept before an import. */
async function seeSnapshots(page) {
  await previewImport(page);
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, "#/snapshots");
  await page.row().counts(2);
}

/** A workshop that has settled on its objectives. */
async function close(page) {
  await collect(page);
  await settle(page, ...TITLES);
  await go(page, "#/room/close");
  await page.button("Present").appears();
}

/** What an import has changed. */
async function compareWithNow(page) {
  await seeSnapshots(page);
  await go(page, "#/compare");
  await page.row().nth(1).appears();
}

/** A page that shows what a company has written. */
const ofCompany = (address, heading) => async (page) => {
  await importCompany(page);
  await go(page, address);
  await page.heading(heading).hasFocus();
};

/** A page of a quarter that is over. */
const ofQuarter = (file, address) => async (page) => {
  await page.upload("Import", { name: "quarters.json", content: JSON.stringify(file) });
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, address);
  await page.heading().first().appears();
};

/** `{ name, path, arrive }`: `arrive(page)` does what it takes once the page is open at `path`. */
export const EVERYWHERE = [
  { name: "an empty document" },
  { name: "a document with hints, one of them open", arrive: writeWeak },
  {
    name: "the form to dismiss a hint",
    arrive: async (page) => {
      await writeWeak(page);
      await page.listitem(WORK).button("Dismiss…").first().click();
      await page.button("Dismiss").click();
      await page.alert().appears();
    },
  },
  {
    name: "a dismissed hint, unfolded",
    arrive: async (page) => {
      await writeWeak(page);
      await page.listitem(WORK).button("Dismiss…").first().click();
      await page.type("We agreed on it in the planning of the last quarter");
      await page.press("Enter");
      await page.disclosure().first().click();
    },
  },
  {
    name: "a metric with a problem",
    arrive: async (page) => {
      await editMeasure(page, "A number that moves");
      await page.spinbutton("Baseline").fill("5");
      await page.spinbutton("Target").fill("5");
      await page.press("Tab");
      await page.alert().appears();
    },
  },
  {
    name: "the steps of a milestone",
    arrive: async (page) => {
      await editMeasure(page, "Steps that get done");
      await page.textbox("Step").fill("Controls documented");
      await page.button("Add step").click();
    },
  },
  { name: "the dialog of a cycle", arrive: (page) => page.button("Edit cycle").click() },
  { name: "the dialog of a new cycle", arrive: (page) => page.button("New cycle").click() },
  {
    name: "the values on the way to a target",
    arrive: async (page) => {
      await write(page, PAYMENTS);
      await page.button("Measure: 1.8 → 0.6 %").click();
      await page.disclosure().last().click();
      await page.button("Add value on the way").click();
      await page.spinbutton("Expected value").fill("7");
      await page.press("Tab");
      await page.alert().last().reads(/not on the way/);
    },
  },
  { name: "the demo", path: "?demo", arrive: (page) => page.region("Demo").appears() },
  { name: "the settings", arrive: (page) => page.button("Settings").click() },
  { name: "the preview of an import", arrive: previewImport },
  { name: "the snapshots", arrive: seeSnapshots },
  {
    name: "the reminder to export",
    arrive: async (page) => {
      await write(page, PAYMENTS);
      await page.setStorage("aimwell.reminded", "1700000000000");
      await page.reload();
      await page.region("Where your work is").appears();
    },
  },
  { name: "the preview of going back", arrive: async (page) => { await seeSnapshots(page); await page.row().last().button().click(); await page.dialog().appears(); } },
  { name: "a comparison", arrive: compareWithNow },
  {
    name: "the columns of a table",
    arrive: async (page) => {
      await page.upload("Import", { name: "goals.csv", content: TABLE });
      await page.dialog().disclosure().click();
    },
  },
  {
    name: "files that are being read",
    arrive: async (page) => {
      await page.evaluate(() => (Blob.prototype.text = () => new Promise(() => {})));
      await page.upload("Import", { name: "ada-draft.json", content: "{}" });
      await page.dialog().appears();
    },
  },
  {
    name: "an import that is refused",
    arrive: async (page) => {
      await page.upload("Import", { name: "notes.json", content: '{"format":"aimwell","version":3}' });
      await page.dialog().appears();
    },
  },
  {
    name: "a notice on data that cannot be read",
    arrive: async (page) => {
      await page.setStorage("aimwell.workspace", '{"format":"aimwell","ver');
      await page.reload();
      await page.button("Download unreadable data").appears();
    },
  },
  {
    name: "the offer of a new version",
    arrive: async (page) => {
      // Short enough to end above the offer: it lies over whatever is at the lower edge until one scrolls.
      await write(page, { title: PAYMENTS.title, keyResults: [] });
      await offerNewVersion(page);
    },
  },
  { name: "what is promised about security", path: "#/security" },
  { name: "the list of hints", path: "#/rules" },
  { name: "a rule", path: "#/rules/output" },
  { name: "a rule on sets, with limits", path: "#/rules/too-many" },
  { name: "the guide, asking for an objective", path: "#/guide" },
  {
    name: "the guide, asking what work would change",
    arrive: async (page) => {
      await beginGuide(page, "Ship a new checkout");
      await page.textbox("What would that change?").appears();
    },
  },
  {
    name: "the groups of a room, one of them side by side",
    path: "#/room",
    arrive: ofRoom("#/room/groups", async (page) => {
      await page.button("Side by side").first().click();
      await page.checkbox().first().click();
      await page.button("Bring together").appears();
    }),
  },
  {
    name: "the report on a room",
    path: "#/room",
    arrive: ofRoom("#/room/report", (page) => page.heading("To talk about").appears()),
  },
  { name: "the map before anything is written", path: "#/map" },
  { name: "the map of a company", arrive: ofCompany(MAP_OF_QUARTER, "Map of 2026 Q4") },
  { name: "the progress of a cycle before anything is written", path: "#/progress" },
  { name: "the progress of a cycle under way", arrive: (page) => importQuarter(page, PROGRESS) },
  { name: "the progress of a closed cycle", arrive: ofQuarter(closed(), `#/progress/${OLD}`) },
  { name: "the history of a key result", arrive: (page) => importQuarter(page, historyOf(CHURN)) },
  { name: "a document that says where things stand", arrive: (page) => importQuarter(page) },
  { name: "the sheets of teams", arrive: ofCompany("#/print/teams", "A sheet for each team") },
  { name: "the cards for a wall", arrive: ofCompany("#/print/cards", "Cards for a wall") },
  { name: "the review of a cycle", arrive: ofQuarter(quarters(), `#/review/${OLD}`) },
  { name: "the review of a closed cycle", arrive: ofQuarter(closed(), `#/review/${OLD}`) },
  { name: "the document of a closed cycle", arrive: ofQuarter(closed(), `#/cycles/${OLD}`) },
  { name: "what can be carried over", arrive: ofQuarter(quarters(), `#/carry-over/${OLD}`) },
  {
    name: "the lessons of the cycle before",
    arrive: async (page) => {
      await ofQuarter(closed(), `#/cycles/${NEXT}`)(page);
      await page.disclosure().first().click();
    },
  },
  {
    name: "the dialog to close a cycle",
    arrive: async (page) => {
      await ofQuarter(quarters(), `#/review/${OLD}`)(page);
      await page.button("Close the cycle…").click();
    },
  },
  {
    name: "the presentation of a review",
    arrive: async (page) => {
      await ofQuarter(closed(), `#/review/${OLD}`)(page);
      await page.button("Present").click();
    },
  },
  { name: "the slides", arrive: ofCompany("#/print/slides", "Slides") },
  {
    name: "the ways out, with a link and its code",
    arrive: async (page) => {
      await write(page, { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults.slice(0, 1) });
      await go(page, "#/export");
      await page.button("Make link").click();
      await page.image("QR code of the link").appears();
    },
  },
  {
    name: "a link that is damaged",
    path: "#/shared/AAAA",
    arrive: (page) => page.dialog().appears(),
  },
  { name: "the examples", path: "#/examples" },
  { name: "the examples of a function", path: "#/examples/data" },
  {
    name: "the details of an objective",
    arrive: async (page) => {
      await write(page, PAYMENTS);
      await page.button("Details: Owner, ambition, alignment").click();
      await page.combobox().first().appears();
    },
  },
  {
    name: "the list of teams and people",
    arrive: async (page) => {
      await importCompany(page);
      await page.button("Teams and people").first().click();
      await page.dialog("Teams and people").appears();
    },
  },
  { name: "checking in before there is a key result", path: "#/check-in" },
  { name: "checking in a number", arrive: (page) => openCheckIn(page) },
  {
    name: "checking in a milestone, about to skip it",
    arrive: async (page) => {
      await openCheckIn(page, running({ milestone: true }));
      await page.button("Skip…").click();
      await page.textbox("Why skip it this time?").hasFocus();
    },
  },
  {
    name: "the summary of a check-in",
    arrive: async (page) => {
      await openCheckIn(page, running({ count: 1 }));
      await page.button("Save and finish").click();
      await page.heading("One key result checked in").hasFocus();
    },
  },
  {
    name: "correcting a check-in",
    arrive: async (page) => {
      const file = running();
      await openCheckIn(page, file);
      await go(page, `#/check-ins/${file.workspace.cycles[0].objectives[0].key_results[0].check_ins[0].id}`);
      await page.heading("Correct a check-in").appears();
    },
  },
  {
    name: "changing the course of a key result",
    arrive: async (page) => {
      const file = running();
      await openCheckIn(page, file);
      await go(page, `#/key-results/${file.workspace.cycles[0].objectives[0].key_results[0].id}/correct`);
      await page.textbox("Key result").hasFocus();
    },
  },
  {
    name: "changing the course of an objective",
    arrive: async (page) => {
      const file = running();
      await openCheckIn(page, file);
      await go(page, `#/objectives/${file.workspace.cycles[0].objectives[0].id}/correct`);
      await page.textbox("Objective").hasFocus();
    },
  },
  {
    name: "the history of an objective",
    arrive: async (page) => {
      await keep(page, reworded());
      await page.main().link("History").click();
      await page.main().reads(/Course correction 2/);
    },
  },
  {
    name: "the plan of a workshop, with its invitation",
    path: "#/room/plan",
    arrive: async (page) => {
      await page.button("90 minutes").click();
      await page.button("Start").click();
      await page.button("Make invitation").click();
      await page.textbox("Link").appears();
    },
  },
  { name: "the room before any draft is there", path: "#/room" },
  { name: "the drafts of a room", arrive: (page) => collect(page) },
  { name: "the vote of a room", arrive: async (page) => { await collect(page); await settle(page, ...TITLES); } },
  {
    name: "a ballot",
    arrive: async (page) => {
      await collect(page);
      await go(page, "#/room/choose");
      await page.button("Next voter…").click();
    },
  },
  {
    name: "the ballots that a room hands out",
    arrive: async (page) => {
      await collect(page);
      await handOutBallot(page);
    },
  },
  { name: "a ballot on one's own device", path: ballot(...TITLES), arrive: (page) => page.button("Save my ballot").click() },
  {
    name: "codes of drafts that are being read",
    path: "#/room",
    arrive: async (page) => {
      await canRead(page);
      await openCollect(page);
      await page.upload("Photos of QR codes…", { name: "one.png", content: `aimwell-page 1 0123abcd 2 3 abc` });
      await page.region("Drafts").reads(/still to come/);
    },
  },
  {
    name: "a draft as QR code",
    path: invitation(),
    arrive: async (page) => {
      await page.button("Start drafting").click();
      await page.button("Add objective").click();
      await page.type("Paying feels instant");
      await page.button("Show as QR code…").click();
      await page.dialog("Your draft as QR code").appears();
    },
  },
  { name: "the close of a workshop", arrive: (page) => close(page) },
  {
    name: "the presentation of a workshop",
    arrive: async (page) => {
      await close(page);
      await page.button("Present").click();
      await page.press("ArrowRight");
    },
  },
  { name: "an invitation", path: invitation(), arrive: (page) => page.button("Start drafting").appears() },
  { name: "an invitation that is damaged", path: "#/join/AAAA", arrive: (page) => page.alert().appears() },
  {
    name: "drafting in a workshop",
    path: invitation(),
    arrive: async (page) => {
      await page.button("Start drafting").click();
      await page.button("Start the timer").click();
      await page.button("Hand over my draft").click();
    },
  },
  { name: "the palette", arrive: (page) => page.press("Control+k") },
  { name: "looking for a line", arrive: (page) => page.press("/") },
  { name: "the shortcuts", arrive: (page) => page.press("?") },
  { name: "a lesson", path: "#/lessons/set-and-forget" },
];

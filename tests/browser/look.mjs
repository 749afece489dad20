// Pictures of the app with a realistic set of OKRs, wide and narrow, light and dark, in test-artefacts/:
// of everything, or of what the arguments name.
import { fileURLToPath } from "node:url";
import { withPage } from "./driver/index.mjs";
import { EVERYWHERE } from "./everywhere.mjs";
import { MAP_OF_QUARTER, go, importCompany } from "./company.mjs";
import { keep, openCheckIn, reworded, running } from "./check-ins.mjs";
import { AUDIT, CHURN, FAILED, PROGRESS, historyOf, importQuarter } from "./quarter.mjs";
import { NEXT, OLD, REVIEW, closed, quarters } from "./quarters.mjs";
import { canRead, openCollect } from "./codes.mjs";
import { DRAFTS, TITLES, ballot, ballots, collect, handOutBallot, invitation, settle } from "./rooms.mjs";
import { PAYMENTS, PIECES, PIPELINE, beginGuide, exported, fillPieces, offerNewVersion, write } from "./scenes.mjs";

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

/** Takes four pictures named `name-wide-light.png` and so on, of the page after `scenario(page)`. */
export async function look(name, scenario, { whole = true, path } = {}) {
  const wanted = process.argv.slice(2);
  if (wanted.length > 0 && !wanted.includes(name)) return;
  for (const [size, viewport] of Object.entries(SIZES))
    for (const dark of [false, true])
      await withPage(
        async (page) => {
          await scenario(page);
          console.log(await page.screenshot(`${name}-${size}-${dark ? "dark" : "light"}`, { whole }));
        },
        { viewport, dark, path },
      );
}

/** The way to a place where all must hold. */
const at = (place) => EVERYWHERE.find(({ name }) => name === place).arrive;

/** Writes two objectives and gives a file with later changes to them, of somebody else. */
async function merging(page) {
  await paymentsTeam(page);
  const { json } = await exported(page);
  const later = (Date.now() + 60_000).toString(16);
  const [first, second] = json.workspace.cycles[0].objectives;
  first.key_results[0].title = "Reduce P99 latency of payment processing from 820 to 500 ms";
  first.key_results[0].stamps.title = `${later}-0-beef`;
  first.why = "Every second at the till costs us customers.";
  first.stamps.why = `${later}-1-beef`;
  second.title = "Customers answer their questions themselves";
  second.key_results.push({ title: "Questions per 100 orders fall from 12 to 5" });
  return json;
}

/** Two objectives of a payments team, one well put and one that a coach would question. */
async function paymentsTeam(page) {
  await write(page, PAYMENTS);
  const section = page.region(PAYMENTS.title);
  await section.listitem(PAYMENTS.keyResults[0]).button("Add initiative").click();
  await page.type("Move fraud scoring off the request path");
  await write(page, {
    title: "Improve customer satisfaction",
    keyResults: ["Payout questions reopened within a week fall from 18% to 6%", "Deploy the new help centre", "Publish 10 blog posts"],
  });
  await page.hint("vague-objective").appears();
  await page.hint("activity-count").appears();
}

await look("first-visit", async () => {});
await look("document", async (page) => {
  await paymentsTeam(page);
  await page.textbox("Key result").nth(4).focus();
  await page.evaluate(() => scrollTo(0, 0));
  await page.hint("output").appears();
});
await look("table", async (page) => {
  await page.upload("Import", fileURLToPath(new URL("../fixtures/tables/objective_title.csv", import.meta.url)));
  await page.dialog().appears();
}, { whole: false });
await look("table-foot", async (page) => {
  await page.upload("Import", fileURLToPath(new URL("../fixtures/tables/by_hand.csv", import.meta.url)));
  await page.dialog().disclosure().click();
  await page.button("Show what would change").focus();
}, { whole: false });
await look("merge", async (page) => {
  const file = await merging(page);
  await page.upload("Import", { name: "mina.json", content: JSON.stringify(file) });
  await page.dialog().appears();
});
await look("new-version", async (page) => {
  await paymentsTeam(page);
  await offerNewVersion(page);
}, { whole: false });
await look("security", (page) => page.heading("Security and privacy").appears(), { path: "#/security" });
await look("snapshots", async (page) => {
  const file = await merging(page);
  await page.upload("Import", { name: "mina.json", content: JSON.stringify(file) });
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, "#/snapshots");
  await page.row().last().appears();
});
await look("compare", async (page) => {
  const file = await merging(page);
  await page.upload("Import", { name: "mina.json", content: JSON.stringify(file) });
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, "#/compare");
  await page.row().nth(1).appears();
});
await look("measure", async (page) => {
  await write(page, { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults.slice(0, 1) });
  await page.button("Measure: 820 → 570 ms").click();
  await page.spinbutton("Target").fill("900");
  await page.press("Tab");
  await page.alert().appears();
});
await look("milestone", async (page) => {
  await write(page, { title: "Hospitals trust us with their data", keyResults: ["SOC 2 audit passed"] });
  await page.button("Measure: no measure").click();
  await page.radio("Steps that get done").click();
  await page.textbox("Step").fill("Controls documented");
  await page.button("Add step").click();
});
await look("cycle", (page) => page.button("Edit cycle").click(), { whole: false });
await look(
  "import",
  async (page) => {
    await write(page, PIPELINE);
    await page.textbox("Key result").first().fill("Increase automated test coverage from 60% to 90%");
    await page.status().reads("Saved");
    const file = await exported(page);
    await page.clearStorage();
    await page.reload();
    await write(page, PAYMENTS);
    file.json.workspace.cycles[0].objectives[0].key_results[1].measure = { kind: "metric", shape: "increase", unit: "%", baseline: 5, target: 5 };
    await page.upload("Import", { name: "ada-draft.json", content: JSON.stringify(file.json) });
    await page.dialog().appears();
  },
  { whole: false },
);
await look(
  "refused",
  async (page) => {
    await page.upload("Import", { name: "notes.json", content: '{"format":"aimwell","version":3}' });
    await page.dialog().appears();
  },
  { whole: false },
);
await look("unreadable", async (page) => {
  await write(page, PIPELINE);
  await page.setStorage("aimwell.workspace", '{"format":"aimwell","ver');
  await page.reload();
  await page.button("Download unreadable data").appears();
});
await look("hints", async () => {}, { path: "#/rules" });
await look("rule", async () => {}, { path: "#/rules/output" });
await look("rule-on-both", (page) => page.textbox("A sentence of your own").fill("Raise NPS from XX to YY"), { path: "#/rules/placeholder" });
await look("rule-on-sets", async () => {}, { path: "#/rules/duplicate" });
await look("lesson", async () => {}, { path: "#/lessons/set-and-forget" });
await look("map", async (page) => {
  await importCompany(page);
  await go(page, MAP_OF_QUARTER);
  await page.heading("Map of 2026 Q4").hasFocus();
});
await look("map-empty", async (page) => {
  await go(page, "#/map");
  await page.main().link("Write the first objective").appears();
});
await look("standings", (page) => importQuarter(page));
await look("progress", (page) => importQuarter(page, PROGRESS));
await look("history", (page) => importQuarter(page, historyOf(CHURN)));
await look("history-limit", (page) => importQuarter(page, historyOf(FAILED)));
await look("history-milestone", (page) => importQuarter(page, historyOf(AUDIT)));
for (const sheet of ["document", "teams", "cards", "slides", "map"])
  await look(`print-${sheet}`, async (page) => {
    await importCompany(page);
    await go(page, `#/print/${sheet}`);
    await page.region("Preview").appears();
  });
await look("export", async (page) => {
  await write(page, { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults.slice(0, 1) });
  await go(page, "#/export");
  await page.button("Make link").click();
  await page.image("QR code of the link").appears();
});
await look("export-report", async (page) => {
  await importQuarter(page, PROGRESS);
  await go(page, "#/export");
  const report = await page.download(() => page.button("Download report").click());
  await page.tab.goto("about:blank");
  await page.tab.setContent(report.text);
});
await look("link-damaged", (page) => page.dialog().appears(), { path: "#/shared/AAAA", whole: false });
await look("examples", (page) => page.heading("How it goes wrong").appears(), { path: "#/examples" });
await look("examples-data", (page) => page.button("Use this").first().appears(), { path: "#/examples/data" });

await look("guide-objective", (page) => beginGuide(page));
await look("guide-chain", async (page) => {
  await beginGuide(page, "Ship a new checkout");
  await page.textbox("What would that change?").appears();
  await page.press("Enter");
  await page.type("Checkout takes one minute instead of ten");
  await page.press("Enter");
  await page.type("returning customers");
});

/** The guide up to a step. */
async function guideTo(page, step) {
  await beginGuide(page);
  await page.press("Enter");
  await page.textbox("Why now?").hasFocus();
  await page.type(PAYMENTS.why);
  if (step === "why") return;
  await page.press("Enter");
  for (const [index, pieces] of PIECES.entries()) {
    await fillPieces(page, pieces);
    if (step === "key-results" && index === 1) return;
    await page.press("Enter");
  }
  await page.heading("What might get worse if you push this?").appears();
  await page.type("Fraud losses");
  await page.press("Enter");
  await page.press("Enter");
  await page.type("0.2");
  await page.press("Enter");
  await page.type("%");
  if (step === "guard") return;
  await page.button("Next").click();
  await page.heading("What will you try first?").appears();
  await page.type("Retry with a second acquirer");
  await page.press("Enter");
  await page.type("Move fraud scoring off the request path");
  if (step === "initiatives") return;
  await page.button("Next").click();
  await page.link("Open in the document").appears();
}
for (const step of ["why", "key-results", "guard", "initiatives", "review"]) await look(`guide-${step}`, (page) => guideTo(page, step));
await look("guide-proposals", async (page) => {
  await guideTo(page, "key-results");
  await page.button("Proposals").click();
  for (const [wording, name] of [["Median time at the till falls from 40 to 20 seconds", "Ada"], ["Launch the express till", "Grace"]]) {
    await page.textbox("Another wording").last().fill(wording);
    await page.textbox("Whose it is").fill(name);
    await page.button("Add proposal").click();
  }
});
await look("check-in", async (page) => {
  await openCheckIn(page);
  await page.type("30");
  await page.press("Enter");
  await page.type("7");
});
await look("check-in-steps", async (page) => {
  await openCheckIn(page, running({ milestone: true }));
  await page.button("Skip…").click();
});
await look("check-in-done", async (page) => {
  await openCheckIn(page, running({ count: 2 }));
  for (const keys of ["40", "Enter", "8", "Enter", "Settlement runs every hour now", "Enter", "14", "Enter", "3", "Enter", "Enter"])
    await (keys === "Enter" ? page.press(keys) : page.type(keys));
  await page.button("Copy summary").appears();
});
await look("course", async (page) => {
  const file = running({ lowered: 2 });
  await openCheckIn(page, file);
  await page.evaluate((id) => void (location.hash = `#/key-results/${id}/correct`), file.workspace.cycles[0].objectives[0].key_results[0].id);
  await page.textbox("Target").fill("55");
});

await look("course-of-objective", async (page) => {
  await keep(page, reworded());
  await page.main().link("History").click();
  await page.main().link("Change course").click();
  await page.textbox("Objective").fill("Shops never think about payments, and their customers neither");
});
await look("history-of-objective", async (page) => {
  await keep(page, reworded());
  await page.main().link("History").click();
  await page.main().reads(/Course correction 2/);
});

await look("demo", (page) => page.region("Demo").appears(), { whole: false, path: "?demo" });
await look("phases", async (page) => {
  await page.button("Measure: 4.2 → 2.8 %").click();
  await page.button("Add value on the way").click();
  await page.spinbutton("Expected value").last().fill("9");
  await page.press("Tab");
  await page.alert().last().reads(/not on the way/);
}, { whole: false, path: "?demo" });
await look("rhythm", async (page) => {
  await page.button("Edit cycle").click();
  await page.find(".first-check-in input", "the first check-in").fill("2020-01-01");
}, { whole: false, path: "?demo" });

/** A page of a quarter that is over. */
const ofQuarter = (file, address, then = async () => {}) => async (page) => {
  await page.upload("Import", { name: "quarters.json", content: JSON.stringify(file) });
  await page.dialog().button("Import").click();
  await page.dialog().disappears();
  await go(page, address);
  await page.heading().first().appears();
  await then(page);
};

await look("review", ofQuarter(quarters(), REVIEW, (page) => page.combobox("Score").nth(1).choose("0.6")));
await look("review-closed", ofQuarter(closed(), REVIEW));
await look("review-presented", ofQuarter(closed(), REVIEW, (page) => page.button("Present").click().then(() => page.press("ArrowRight"))), { whole: false });
await look("closed-document", ofQuarter(closed(), `#/cycles/${OLD}`));
await look("reminder", at("the reminder to export"));
await look("closed-progress", ofQuarter(closed(), `#/progress/${OLD}`));
await look("carry-over", ofQuarter(quarters(), `#/carry-over/${OLD}`));
await look("lessons", ofQuarter(closed(), `#/cycles/${NEXT}`, (page) => page.disclosure().first().click()));

await look("room-plan", async (page) => {
  await page.button("90 minutes").click();
  await page.button("Start").click();
  await page.byRole("timer").appears();
}, { path: "#/room/plan" });
await look("room-collect", (page) => collect(page));
await look("room-choose", async (page) => {
  await collect(page);
  await settle(page, ...TITLES);
  await page.textbox("Confidence in “Failed payments fall from 1.8% to 0.6%”").fill("3 7 7 9");
  await page.button("Reveal the votes").click();
});
await look("room-ballots", async (page) => {
  await collect(page);
  const path = await handOutBallot(page);
  const [cast] = await ballots(path, ["Ada", [2, 1]]);
  await page.drop([cast, { ...cast, name: "other.json", content: cast.content.replace(/"list": "/, '"list": "1') }]);
  await page.alert().appears();
});
await look("ballot", async (page) => {
  await page.textbox("Your name").fill("Ada");
  await page.spinbutton().first().fill("4");
  await page.button("Save my ballot").click();
}, { path: ballot(...DRAFTS.map(({ content }) => JSON.parse(content).workspace.cycles[0].objectives[0].title)) });
await look("draft-codes", async (page) => {
  await page.button("Start drafting").click();
  await page.button("Add objective").click();
  await page.type("Paying feels instant and never fails");
  await page.button("Add key result").click();
  await page.textbox("Key result").hasFocus();
  await page.type("Failed payments fall from 1.8% to 0.6%");
  await page.button("Show as QR code…").click();
  await page.dialog("Your draft as QR code").appears();
}, { whole: false, path: invitation() });
await look("room-codes", async (page) => {
  await canRead(page);
  await openCollect(page);
  await page.upload("Photos of QR codes…", { name: "one.png", content: "aimwell-page 1 0123abcd 2 3 abc" }, { name: "blurred.png", content: "" });
  await page.region("Drafts").reads(/still to come/);
}, { path: "#/room" });
await look("room-codes-missing", (page) => page.region("Drafts").reads(/cannot read the QR codes/), { path: "#/room" });
await look("room-camera", async (page) => {
  await canRead(page);
  await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
    setInterval(() => canvas.getContext("2d").fillRect(0, 0, 640, 480), 50);
    globalThis.beforeCamera = "aimwell-page 1 0123abcd 2 3 abc";
    Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia: async () => canvas.captureStream() }, configurable: true });
  });
  await openCollect(page);
  await page.button("Read QR codes…").click();
  await page.dialog().reads(/still to come/);
}, { whole: false, path: "#/room" });
await look("room-groups", at("the groups of a room, one of them side by side"), { path: "#/room" });
await look("room-report", at("the report on a room"), { path: "#/room" });
await look("room-close", async (page) => {
  await collect(page);
  await settle(page, ...TITLES);
  await go(page, "#/room/close");
  await page.textbox("Who takes on “Failed payments fall from 1.8% to 0.6%”").fill("Mina");
});
await look("room-slide", async (page) => {
  await collect(page);
  await settle(page, ...TITLES);
  await go(page, "#/room/close");
  await page.button("Present").click();
  await page.press("ArrowRight");
}, { whole: false });
await look("join", (page) => page.button("Start drafting").appears(), { path: invitation() });
await look("drafting", async (page) => {
  await page.button("Start drafting").click();
  await page.button("Start the timer").click();
  await page.button("Add objective").click();
  await page.type(TITLES[0]);
}, { path: invitation(), whole: false });

// The pictures of the README: the wide, light ones are copied to docs/.
await look("readme-document", async (page) => {
  await page.textbox("Key result").first().focus();
  await page.press("End");
  await page.press("Enter");
  await page.type("Deploy the new booking app");
  await page.hint("output").appears();
  await page.evaluate(() => scrollTo(0, 270));
}, { whole: false, path: "?demo" });
await look("readme-progress", async (page) => {
  await page.link("Progress").first().click();
  await page.heading("Progress of Cycle 8").appears();
}, { whole: false, path: "?demo" });

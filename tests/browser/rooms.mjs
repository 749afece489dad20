// What the tests of the room begin with.
import { deflateRawSync } from "node:zlib";
import { go } from "./company.mjs";
import { withPage } from "./driver/index.mjs";

/** The cycle that all of these write for. */
const CYCLE = { id: "00000000-0000-4000-8000-0000000000c1", name: "2027 Q1", start: "2027-01-01", end: "2027-03-31", cadence: "weekly" };

/** What somebody hands in: a file called by their name. */
export const draft = (name, title, ...keyResults) => ({
  name: `${name}.json`,
  content: JSON.stringify({
    format: "aimwell",
    version: 1,
    workspace: { cycles: [{ ...CYCLE, objectives: [{ title, key_results: keyResults.map((title) => ({ title })) }] }] },
  }),
});

export const DRAFTS = [
  draft("ada", "Paying feels instant and never fails", "Failed payments fall from 1.8% to 0.6%", "Median time at the till falls from 40 to 25 seconds"),
  draft("grace", "Merchants settle in days, not weeks", "Median time to first payout falls from 12 to 4 days"),
  draft("katherine", "Support answers before anyone waits", "First answers within an hour rise from 40% to 80%"),
];

/** The address of an invitation, as the room makes it. */
export const invitation = (lines = ["name\tPayments offsite", "brief\tWhat would our customers notice first?", "limits\t3\t2\t4", "step\t1\tdrafting\t15\t"]) => {
  const cycle = ["cycle", CYCLE.id, CYCLE.name, CYCLE.start, CYCLE.end, CYCLE.cadence].join("\t");
  const text = ["aimwell-invitation\t1", cycle, ...lines, ""].join("\n");
  return `#/join/${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
};

/** The address of a ballot, as the room makes it. */
export const ballot = (...titles) => {
  const lines = ["aimwell-ballot\t1", "sheet\t77", "name\tPayments offsite", "dots\t3", ...titles.map((title) => `objective\t${title}`), ""];
  return `#/join/${deflateRawSync(Buffer.from(lines.join("\n"))).toString("base64url")}`;
};

/** A room that has taken in these drafts. */
export async function collect(page, drafts = DRAFTS) {
  await go(page, "#/room");
  await page.button("Choose files…").appears();
  await page.drop(drafts);
  await page.heading(`${drafts.length} drafts`).appears();
}

/** Settles on all of these objectives. */
export async function settle(page, ...titles) {
  await go(page, "#/room/choose");
  for (const title of titles) await page.checkbox(`Choose “${title}”`).click();
}

export const TITLES = ["Paying feels instant and never fails", "Merchants settle in days, not weeks"];

/** Makes the ballot of a room and gives what stands behind `#` in its link. */
export async function handOutBallot(page) {
  await go(page, "#/room/choose");
  await page.disclosure("Ballots for other devices").click();
  await page.button("Make ballot").click();
  await page.textbox("Link").appears();
  const [link] = await page.textbox("Link").map((box) => box.value);
  return link.slice(link.indexOf("#"));
}

/** The files of people who open a ballot and give their dots: `["Ada", [3, 0, 1]]` each, one after the other. */
export async function ballots(path, ...votes) {
  const files = [];
  for (const [name, dots] of votes)
    files.push(
      await withPage(
        async (page) => {
          await page.button("Save my ballot").appears();
          if (name) await page.textbox("Your name").fill(name);
          for (const [at, count] of dots.entries()) if (count > 0) await page.spinbutton().nth(at).fill(String(count));
          const { name: called, text } = await page.download(() => page.button("Save my ballot").click());
          return { name: called, content: text };
        },
        { path },
      ),
    );
  return files;
}

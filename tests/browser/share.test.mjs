// Links that hold a draft: making them, and opening whatever comes in one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { readCode } from "./codes.mjs";
import { eventually, withPage } from "./driver/index.mjs";
import { PAYMENTS, PIPELINE, exported, keyResults, objectives, write } from "./scenes.mjs";

/** Makes a link of the whole cycle and gives what stands behind `#`. */
async function makeLink(page) {
  await page.evaluate(() => (location.hash = "#/export"));
  await page.button("Make link").click();
  await page.textbox("Link").appears();
  const [link] = await page.textbox("Link").map((box) => box.value);
  return link;
}
const behind = (link) => link.slice(link.indexOf("#"));
const folded = (text) => `#/shared/${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
const address = (page) => page.evaluate(() => location.hash);

/** A link that somebody sent. */
const sent = (scene = PAYMENTS) =>
  withPage(async (page) => {
    await write(page, scene);
    return makeLink(page);
  });

test("a link holds the draft: whoever opens it sees a preview, and it comes in on request", async () => {
  const link = await sent();
  await withPage(
    async (page) => {
      const dialog = page.dialog("Import Link");
      await dialog.appears();
      for (const words of [PAYMENTS.title, ...PAYMENTS.keyResults, PAYMENTS.initiative]) assert.ok((await dialog.text()).includes(words), words);
      assert.ok(!Object.values(await page.storage()).some((kept) => kept.includes(PAYMENTS.title)), "nothing is kept yet");
      await dialog.button("Import").click();
      await page.dialog().disappears();
      assert.deepEqual(await objectives(page), [PAYMENTS.title]);
      assert.deepEqual(await keyResults(page), PAYMENTS.keyResults);
      assert.equal(await address(page), "#/");
      await page.status().reads("Saved");
      await page.reload();
      await page.region(PAYMENTS.title).appears();
      assert.equal(await page.dialog().count(), 0, "it is not offered again");
      await page.button("Undo").appears();
    },
    { path: behind(link) },
  );
});

test("a draft is offered again until it has been decided on, and not after that", async () => {
  const link = await sent();
  await withPage(
    async (page) => {
      await page.dialog("Import Link").appears();
      await page.reload();
      await page.dialog("Import Link").button("Cancel").click();
      await page.dialog().disappears();
      assert.equal(await address(page), "#/");
      assert.deepEqual(await objectives(page), []);
      await page.reload();
      await page.button("Add objective").appears();
      assert.equal(await page.dialog().count(), 0);
    },
    { path: behind(link) },
  );
});

test("a link pasted into the address of an open page is opened as well", async () => {
  const link = await sent(PIPELINE);
  await withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.evaluate((hash) => (location.hash = hash), behind(link));
    await page.dialog("Import Link").button("Import").click();
    await page.region(PIPELINE.title).appears();
    await page.region(PAYMENTS.title).appears();
    await page.button("Undo").click();
    await page.region(PIPELINE.title).disappears();
  });
});

const BROKEN = [
  ["is cut off", async () => behind(await sent()).slice(0, -40), /incomplete or damaged/],
  ["has letters that no link has", async () => "#/shared/%F0%9F%98%80<b>", /incomplete or damaged/],
  ["is empty", async () => "#/shared/", /incomplete or damaged/],
  ["holds something else", async () => folded("Dear all"), /incomplete or damaged/],
  ["holds no text", async () => `#/shared/${deflateRawSync(Buffer.from([0xff, 0xfe, 0x80])).toString("base64url")}`, /incomplete or damaged/],
  ["holds a draft of a newer version", async () => folded('{"format":"aimwell","version":7,"workspace":{}}'), /newer.*7/i],
  ["unfolds into far more than a draft", async () => folded(" ".repeat(12_000_000)), /more than any draft/],
  ["is longer than any link", async () => `#/shared/${"A".repeat(40_000)}`, /more than any draft/],
];
for (const [what, link, message] of BROKEN)
  test(`a link that ${what} is refused in words, and changes nothing`, async () => {
    const path = await link();
    await withPage(
      async (page) => {
        await page.dialog("Import Link").alert().reads(message);
        await page.button("Close").click();
        await page.dialog().disappears();
        assert.equal(await address(page), "#/");
        await page.button("Add objective").appears();
      },
      { path },
    );
  });

test("nothing in a link is ever taken for markup", async () => {
  const hostile = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
  const file = await withPage(async (page) => {
    await write(page, PAYMENTS);
    return exported(page);
  });
  const [objective] = file.json.workspace.cycles[0].objectives;
  objective.title = objective.why = objective.key_results[0].title = hostile;
  await withPage(
    async (page) => {
      const dialog = page.dialog("Import Link");
      await dialog.appears();
      assert.ok((await dialog.text()).includes(hostile));
      await dialog.button("Import").click();
      await page.dialog().disappears();
      assert.deepEqual(await objectives(page), [hostile]);
      assert.equal(await page.evaluate(() => document.querySelectorAll("img[src=x]").length), 0);
      assert.notEqual(await page.evaluate(() => document.title), "run");
    },
    { path: folded(JSON.stringify(file.json)) },
  );
});

test("the size is said, and what is too long for a link has a way out", () =>
  withPage(async (page) => {
    // Words that cannot be folded small.
    const noise = () => Array.from({ length: 900 }, () => Math.random().toString(36).slice(2, 8)).join(" ");
    await write(page, { title: "The first of two", why: noise(), keyResults: [] });
    await write(page, { title: "The second of two", why: noise(), keyResults: ["20% more"] });
    await page.evaluate(() => (location.hash = "#/export"));
    await page.button("Make link").click();
    await page.main().reads(/That makes a link of \d+ characters.*8000.*single objective/s);
    assert.equal(await page.textbox("Link").count(), 0);
    await page.combobox("What to share").choose("2. The second of two");
    await page.button("Make link").click();
    await page.main().reads(/The link has \d+ characters of at most 8000/);
    await page.main().reads(/Too long for a QR code/);
  }));

test("the code holds the link", () =>
  withPage(async (page) => {
    await write(page, { title: PAYMENTS.title, keyResults: PAYMENTS.keyResults.slice(0, 1) });
    const link = await makeLink(page);
    await page.image("QR code of the link").appears();
    assert.equal(await readCode(page, ".link-code svg"), link);
  }));

test("the link is copied by one press, and handed on where the system can do that", () =>
  withPage(async (page) => {
    await write(page, PAYMENTS);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => (globalThis.copied = text);
      navigator.share = async (what) => (globalThis.shared = what);
    });
    const link = await makeLink(page);
    await page.button("Copy link").click();
    await eventually(async () => assert.equal(await page.evaluate(() => globalThis.copied), link));
    await page.button("Share link…").click();
    await eventually(async () => assert.equal(await page.evaluate(() => globalThis.shared.url), link));
  }));

// The driver's claims about claims that do not hold: they fail, and say why.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { eventually, setPatience, withPage } from "./driver/index.mjs";

const root = fileURLToPath(new URL("fixture/", import.meta.url));
const onFixture = (run, options) => withPage(run, { root, ...options });

/** What a claim that does not hold is reported as. */
async function failureOf(run, options) {
  const error = await onFixture(run, options).then(
    () => assert.fail("this claim should not hold"),
    (error) => error,
  );
  return error.message;
}

describe("the driver fails when", () => {
  // Nothing here is worth waiting for.
  let usual;
  before(() => (usual = setPatience(1500)));
  after(() => setPatience(usual));

  test("sees every request after the page was ready", async () => {
    const asked = async (page) => {
      assert.deepEqual(page.requests(), []);
      await page.button("Ask the server").click();
      await page.status().reads("Answered");
      assert.match(page.requests()[0], /^GET http:.*\?asked$/);
    };
    assert.match(await failureOf(asked), /sent a request after it had loaded:\nGET .*\?asked/);
  });

  test("an error in the page fails the test that met it, unless it is expected", async () => {
    const breaks = async (page) => {
      await page.button("Break").click();
      await eventually(() => assert.match(page.consoleErrors().join(), /broken on purpose/));
    };
    assert.match(await failureOf(breaks), /the page met an error:\nError: broken on purpose/);
    await onFixture(breaks, { errors: true });
  });

  test("a failure says what was looked for and what was there", async () => {
    const missing = await failureOf((page) => page.region('Paying "feels" instant').button("Save").click());
    assert.match(missing, /no button "Save" in region "Paying \\"feels\\" instant"; on the page: "Delete", "Delete",/);
    assert.match(missing, /picture: .*failed-driver-failures\.test\.mjs-\d+\.png/);
    assert.match(missing, /\n {6}listitem "Second result"\n/);
    assert.match(await failureOf((page) => page.dialog("Import").button("Save").click()), /no dialog "Import"\n/);
  });

  test("does not act on what a person could not act on", async () => {
    assert.match(await failureOf((page) => page.button("Never").click()), /button "Never" is disabled/);
    assert.match(await failureOf((page) => page.textbox("Key result").fill("?")), /2 of: textbox "Key result"; say which/);
    const covered = await failureOf((page) => page.button("Export").click(), { path: "#covered" });
    assert.match(covered, /button "Export" is covered by <div class="cover">/);
  });
});

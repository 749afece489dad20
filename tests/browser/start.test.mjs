// How the app starts from the built files, and what a person sees when it cannot.
import assert from "node:assert/strict";
import { appendFile, cp, mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { withFolder } from "./driver/browser.mjs";
import { withPage } from "./driver/index.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Runs `use` with a copy of the built site in which `change(folder)` was made. */
const withCopy = (change, use) =>
  withFolder(async (folder) => {
    await cp(dist, folder, { recursive: true });
    await change(folder);
    await use(folder);
  });

test("starts under its own policy, with every file loaded", () =>
  withPage(async (page) => {
    assert.equal(await page.evaluate(() => document.title), "Aimwell");
    assert.equal(await page.alert().count(), 0);
  }));

test("the policy stops scripts, styles and requests that are not the app's own", () =>
  withPage(
    async (page) => {
      const stopped = await page.evaluate(async () => {
        const stopped = [];
        addEventListener("securitypolicyviolation", (event) => stopped.push(event.effectiveDirective));
        const add = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
        add("script", { textContent: "window.ran = true" });
        add("style", { textContent: "body { display: none }" });
        await fetch("https://example.invalid/").catch(() => {});
        await new Promise((resolve) => setTimeout(resolve));
        return { stopped: stopped.sort(), ran: "ran" in window };
      });
      assert.deepEqual(stopped, { stopped: ["connect-src", "script-src-elem", "style-src-elem"], ran: false });
    },
    { errors: true },
  ));

test("runs under any path of a host", () =>
  withCopy(
    async (folder) => {
      const names = await readdir(folder);
      await mkdir(join(folder, "some/where"), { recursive: true });
      for (const name of names) await rename(join(folder, name), join(folder, "some/where", name));
    },
    (root) => withPage(async (page) => assert.equal(await page.alert().count(), 0), { root, path: "some/where/" }),
  ));

// Both changes leave a file that would run: only its checksum tells.
for (const [what, ending, added] of [
  ["code", "_bg.wasm", Buffer.from([0, 2, 1, 97])],
  ["script", ".js", "// changed"],
])
  test(`says so when its ${what} was changed on the way`, () =>
    withCopy(
      async (folder) => {
        const code = (await readdir(folder)).find((name) => name.endsWith("_bg.wasm"));
        await appendFile(join(folder, code.replace("_bg.wasm", ending)), added);
      },
      (root) =>
        withPage((page) => page.alert().reads(/^Aimwell could not start\. What you wrote is still kept/), {
          root,
          boot: "failed",
          errors: true,
        }),
    ));

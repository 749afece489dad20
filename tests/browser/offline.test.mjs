// The app without a network, and what becomes of a version when the next one is there.
import assert from "node:assert/strict";
import { appendFile, cp, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { withFolder } from "./driver/browser.mjs";
import { eventually, host, withPage } from "./driver/index.mjs";
import { PAYMENTS, objectives, write } from "./scenes.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
// The browser looks for a newer version a moment after a visit, whenever it likes.
const LOOKS_WITHIN = 20_000;

/**
 * Runs `use(page, site, folder)` with a host of its own for a copy of the built site, changed by `change(folder)`,
 * under a path of it.
 */
const withSite = (use, { path = "", change = () => {}, ...options } = {}) =>
  withFolder(async (root) => {
    const folder = join(root, path);
    await mkdir(folder, { recursive: true });
    await cp(dist, folder, { recursive: true });
    await change(folder);
    const site = await host(root);
    await withPage((page) => use(page, site, folder), { origin: site.origin, path, worker: true, ...options });
  });

/** Waits until the worker keeps all files of its version. */
const isKept = (page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active.state !== "activated") await new Promise((done) => active.addEventListener("statechange", done, { once: true }));
  });

/** The addresses of the files that the browser keeps, of each version. */
const keptFiles = (page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return Object.fromEntries(names.map((name, index) => [name, lists[index]]));
  });

/** The names of the versions the browser keeps. To open one that the worker has just removed would make it anew. */
const keptVersions = (page) => page.evaluate(() => caches.keys());

/** Puts a newer version in place of the one in `folder`: another style sheet, under another name. */
async function release(folder) {
  const old = (await readdir(folder)).find((name) => /^aimwell-[0-9a-f]{8,16}\.css$/.test(name));
  const next = "aimwell-0123456789abcdef.css";
  await rename(join(folder, old), join(folder, next));
  await appendFile(join(folder, next), ":root { --version: next }");
  const digest = async (file) => {
    const bytes = await crypto.subtle.digest("SHA-384", await readFile(join(folder, file)));
    return `sha384-${Buffer.from(bytes).toString("base64")}`;
  };
  const replace = async (file, ...changes) => {
    let text = await readFile(join(folder, file), "utf8");
    for (const [from, to] of changes) {
      assert.ok(text.includes(from), `${from} in ${file}`);
      text = text.replaceAll(from, to);
    }
    await writeFile(join(folder, file), text);
  };
  const index = await readFile(join(folder, "index.html"), "utf8");
  const integrityOf = (text, name) => new RegExp(`${name}"?,?[^>}]*?integrity"?[=:] ?"?(sha384-[\\w+/=]+)`).exec(text)[1];
  const [oldSheet, oldPage] = [integrityOf(index, old), await digest("index.html")];
  await replace("index.html", [old, next], [oldSheet, await digest(next)]);
  await replace("worker.js", [old, next], [oldSheet, await digest(next)], [oldPage, await digest("index.html")], ['VERSION = "', 'VERSION = "next']);
  return { old, next };
}

const isNext = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--version") === "next");

for (const path of ["", "some/where/"])
  test(`the second visit needs no network${path && ", under a path of a host as well"}`, () =>
    withSite(
      async (page, site) => {
        await isKept(page);
        await write(page, PAYMENTS);
        await page.status().reads("Saved");
        await site.stop();
        await page.reload();
        assert.deepEqual(await objectives(page), [PAYMENTS.title]);
        await page.link("Map").click();
        await page.find("main.map h1", "heading of the map").appears();
        await page.goto("?demo");
        await page.region("Demo").appears();
        await page.goto("./#/examples");
        await page.heading("Examples").appears();
        await page.goto("index.html");
        assert.deepEqual(await objectives(page), [PAYMENTS.title]);
      },
      { path },
    ));

test("once the files are kept, nothing is asked of the host but whether there is a newer version", () =>
  withSite(async (page, site) => {
    await isKept(page);
    const before = site.requests.length;
    await write(page, PAYMENTS);
    await page.link("Map").click();
    await page.find("main.map h1", "heading of the map").appears();
    await page.reload();
    await page.reopen();
    await eventually(() => assert.ok(site.requests.slice(before).includes("GET /worker.js"), "the browser did not look for a newer version"), LOOKS_WITHIN);
    // Icons are the browser's own wish: it fetches them for its window, past the worker.
    const asked = site.requests.slice(before).filter((request) => !/^GET \/icon/.test(request));
    assert.deepEqual([...new Set(asked)], ["GET /worker.js"]);
  }));

test("a newer version waits, is offered, keeps what was just written, and leaves no old files", () =>
  withSite(async (page, site, folder) => {
    await isKept(page);
    await write(page, PAYMENTS);
    const asked = site.requests.length;
    const { old, next } = await release(folder);
    await page.reload();
    const offer = page.region("New version");
    await eventually(async () => assert.equal(await offer.count(), 1), LOOKS_WITHIN);
    await offer.status().reads("A new version of Aimwell is here.");
    assert.equal(await isNext(page), false);
    const fetched = [...new Set(site.requests.slice(asked))].filter((request) => /-[0-9a-f]{8,16}(_bg)?\./.test(request));
    assert.deepEqual(fetched, [`GET /${next}`], "only what has changed is sent again");

    await page.button("Add objective").click();
    await page.type("Support answers itself");
    await page.load(() => offer.button("Reload").click());
    assert.equal(await isNext(page), true);
    assert.deepEqual(await objectives(page), [PAYMENTS.title, "Support answers itself"]);
    assert.equal(await offer.count(), 0);
    const kept = Object.values(await keptFiles(page));
    assert.equal(kept.length, 1);
    assert.ok(kept[0].some((address) => address.endsWith(next)));
    assert.ok(!kept[0].some((address) => address.endsWith(old)));
    await site.stop();
    await page.reload();
    assert.equal(await isNext(page), true);
  }));

test("whoever would lose what they wrote by the reload is told so first", () =>
  withSite(async (page, _, folder) => {
    await isKept(page);
    await release(folder);
    await page.reload();
    const offer = page.region("New version");
    await eventually(async () => assert.equal(await offer.count(), 1), LOOKS_WITHIN);
    await page.evaluate(() => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }));
    await page.button("Add objective").click();
    await page.type("Support answers itself");
    // What says that nothing is kept has come, and moves the offer no more.
    await page.region("Storage").alert().appears();
    await offer.button("Reload").click();
    await offer.status().reads(/would lose it/);
    assert.deepEqual(await objectives(page), ["Support answers itself"]);
    await page.load(() => offer.button("Reload all the same").click());
    assert.equal(await isNext(page), true);
  }));

test("an offer that is put off changes nothing, and comes again with the next visit", () =>
  withSite(async (page, _, folder) => {
    await isKept(page);
    await release(folder);
    await page.reload();
    const offer = page.region("New version");
    await eventually(async () => assert.equal(await offer.count(), 1), LOOKS_WITHIN);
    await offer.button("Later").click();
    await offer.disappears();
    assert.equal(await isNext(page), false);
    await page.reload();
    await offer.appears();
  }));

test("the app can be installed", () =>
  withSite(
    async (page) => {
      await isKept(page);
      assert.deepEqual(await page.obstaclesToInstalling(), []);
    },
    { profile: true },
  ));

test("a version of which a file is damaged on the way is not kept", () =>
  withSite(async (page, site, folder) => {
    await isKept(page);
    const { next } = await release(folder);
    await appendFile(join(folder, next), "/* changed */");
    const before = site.requests.length;
    await page.reload();
    await eventually(() => assert.ok(site.requests.slice(before).includes(`GET /${next}`)), LOOKS_WITHIN);
    await eventually(async () => assert.equal((await keptVersions(page)).length, 1));
    assert.equal(await page.region("New version").count(), 0);
    await site.stop();
    await page.reload();
    assert.equal(await isNext(page), false);
  }));

test("where the worker cannot be had, the app works as ever", () =>
  withSite(
    async (page) => {
      await write(page, PAYMENTS);
      await page.reload();
      assert.deepEqual(await objectives(page), [PAYMENTS.title]);
    },
    { change: (folder) => rm(join(folder, "worker.js")), errors: true },
  ));

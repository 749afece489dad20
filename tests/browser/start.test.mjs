// How the app starts from the built files, and what a person sees when it cannot.
import assert from "node:assert/strict";
import { appendFile, cp, mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { withFolder } from "./driver/browser.mjs";
import { eventually, withPage } from "./driver/index.mjs";

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
      await page.evaluate(async () => {
        globalThis.stopped = [];
        addEventListener("securitypolicyviolation", (event) => stopped.push(event.effectiveDirective));
        const add = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
        const script = document.createElement("script");
        script.append("window.ran = true");
        document.body.append(script);
        add("style", { textContent: "body { display: none }" });
        await fetch("https://example.invalid/").catch(() => {});
      });
      await eventually(async () => {
        const stopped = await page.evaluate(() => stopped);
        // Browsers that know Trusted Types do not get as far as the policy on scripts, and not all of them tell.
        const others = stopped.filter((directive) => !/script|trusted/.test(directive)).sort();
        assert.deepEqual(others, ["connect-src", "style-src-elem"]);
      });
      assert.equal(await page.evaluate(() => "ran" in window), false);
    },
    { errors: true },
  ));

test("markup that would run or load something is refused, wherever it comes from", () =>
  withPage(
    async (page) => {
      const found = await page.evaluate(() => {
        const refused = (act) => {
          try {
            act();
            return false;
          } catch (error) {
            return error instanceof TypeError;
          }
        };
        const markup = (text) => () => (document.createElement("div").innerHTML = text);
        return {
          knows: "trustedTypes" in window,
          refused: [
            '<img src="x" onerror="window.ran = true">',
            "<script>window.ran = true</script>",
            '<p onclick="window.ran = true">a</p>',
            '<a href="javascript:window.ran = true">a</a>',
            '<a href="https://example.invalid/">a</a>',
            '<svg><use href="data:x"></use></svg>',
            '<p style="background: url(x)">a</p>',
            "<iframe></iframe>",
            '<p title="<b>">a</p>',
          ].filter((text) => !refused(markup(text))),
          admitted: ['<p class="quiet">1 &lt; 2</p>', '<a href="#/map">Map</a>'].filter((text) => refused(markup(text))),
          scripts: [() => (document.createElement("script").src = "examples.txt"), () => trustedTypes.createPolicy("other", {})].filter((act) => !refused(act)).length,
        };
      });
      // ui/markup.rs escapes what people write all the same.
      if (found.knows) assert.deepEqual(found, { knows: true, refused: [], admitted: [], scripts: 0 });
    },
    { errors: true },
  ));

for (const [language, width, sentence, later] of [
  ["en", 1280, /^An objective says what will be better/, /^One moment: what you wrote is being opened/],
  ["de", 390, /^Ein Objective sagt, was besser wird/, /^Einen Moment: was du geschrieben hast/],
  ["es", 390, /^Un objetivo dice qué será mejor/, /^Un momento: se está abriendo/],
])
  test(`something stands there until the program is, in ${language}, and nothing moves when it comes`, () =>
    withPage(
      async (page) => {
        const loadSlowly = async (expected) => {
          const held = [];
          let isHeld = true;
          const hold = (request) => (isHeld && request.url().endsWith("_bg.wasm") ? held.push(request) : request.continue());
          await page.tab.setRequestInterception(true);
          page.tab.on("request", hold);
          const loading = page.reload();
          await page.find("#shell .document", "what stands there").reads(expected);
          isHeld = false;
          for (const request of held) await request.continue();
          await loading;
          page.tab.off("request", hold);
          await page.tab.setRequestInterception(false);
          assert.equal(await page.find("#shell", "what stood there").count(), 0);
          const moved = await page.evaluate(async () => {
            const seen = new PerformanceObserver(() => {});
            // Firefox does not tell.
            if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return 0;
            seen.observe({ type: "layout-shift", buffered: true });
            await new Promise(requestAnimationFrame);
            return seen.takeRecords().reduce((sum, { value }) => sum + value, 0);
          });
          assert.equal(moved, 0);
        };
        await loadSlowly(sentence);
        await page.button({ en: "Add objective", de: "Objective hinzufügen", es: "Añadir objetivo" }[language]).click();
        await page.type("Paying feels instant");
        await loadSlowly(later);
      },
      { languages: [language], viewport: { width, height: 800 } },
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

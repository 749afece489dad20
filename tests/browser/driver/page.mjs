// The page under test: what a person does to it, and what the browser saw it do.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { engine, withFolder } from "./browser.mjs";
import { Element, Scope } from "./element.mjs";
import { focused, outline } from "./outline.mjs";
import { assertValid } from "./schema.mjs";
import { eventually } from "./wait.mjs";

const ARTEFACTS = fileURLToPath(new URL("../../../test-artefacts/", import.meta.url));
// A development build on a busy machine compiles its WebAssembly for seconds.
const STARTS_WITHIN = 20_000;

export class Page extends Scope {
  #errors = [];
  #requests = [];
  #adornments = [];
  #folder;

  /** A page at `address`; `home` opens tabs and, if it has a profile on disk, restarts the browser. */
  constructor(home, address, options) {
    super();
    Object.assign(this, { home, address, options });
  }

  /** Opens it in a tab, or in a window of its own. */
  async open(type = "tab") {
    this.tab = await this.home.newTab({ type });
    await this.#listen();
    const { viewport = { width: 1280, height: 800 }, dark = false, languages } = this.options;
    if (!this.options.worker) await this.tab.evaluateOnNewDocument(() => delete Navigator.prototype.serviceWorker);
    if (languages) await engine.speak(this.tab, languages);
    await this.tab.setViewport(viewport);
    await this.emulate({ dark, motion: true });
    await this.#load(() => this.tab.goto(this.address));
  }

  look(query, what) {
    return new Element(this, null, query, what);
  }

  /**
   * Makes the system ask the page for a dark colour scheme, more contrast, colours of the system's own, or
   * motion (none, if it is not given), and shows the page as on paper.
   */
  async emulate({ dark = false, contrast = false, forced = false, motion = false, paper = false }) {
    await engine.emulate(this.tab, { dark, contrast, forced, motion, paper });
  }

  /** A second page with the same data, in a tab of its own. */
  async newTab(type = "tab") {
    const other = new Page(this.home, this.address, this.options);
    await other.open(type);
    return other;
  }

  /** The same in a window of its own, so that both are seen and can be worked in at once. */
  newWindow() {
    return this.newTab("window");
  }

  /** Puts this tab in front of the others: a browser draws nothing in a tab that is not to be seen. */
  async toFront() {
    await this.tab.bringToFront();
  }

  /** Why the page cannot be installed as an app, if it cannot. */
  obstaclesToInstalling() {
    return engine.obstaclesToInstalling(this.tab);
  }

  /** Brings the keyboard back to the start of the page once Tab has led out of it. */
  async enter() {
    await engine.enter(this.tab);
  }

  /** Loads the page anew in the same tab. */
  async reload() {
    await this.#load(() => this.tab.reload());
  }

  /** Goes to an address on the same site, e.g. "#/settings". */
  async goto(path) {
    const address = new URL(path, this.address).href;
    await this.#load(() => this.tab.goto(address));
  }

  /** Does what leads to another page of the same site, and waits until the app has started on it. */
  async load(action) {
    await this.#load(() => Promise.all([this.tab.waitForNavigation(), action()]));
  }

  /** Closes the tab (with the option `profile`, the whole browser) and opens the page again with the same data. */
  async reopen() {
    await this.tab.close();
    await this.home.restart?.();
    await this.open();
  }

  /** Ends the browser as a crash or an empty battery does, and opens the page again; needs the option `profile`. */
  async kill() {
    await this.home.kill();
    await this.open();
  }

  /** Presses Tab, or Shift+Tab to go back, until what is in focus has that role and name. */
  async tabTo(role, name, keys = "Tab") {
    for (let presses = 0; presses < 60; presses++) {
      const focused = await this.focused();
      if (focused.role === role && focused.name === name) return;
      await this.press(keys);
      // Buttons do not heed the keys of a page whose browser has the keyboard.
      if (!(await this.tab.evaluate(() => document.hasFocus()))) await this.enter();
    }
    throw new Error(`${keys} never reaches the ${role} ${JSON.stringify(name)}`);
  }

  /** Presses a key or a chord like "Alt+ArrowUp", wherever the focus is. */
  async press(keys) {
    const chord = keys.split("+");
    const key = chord.pop();
    for (const held of chord) await this.tab.keyboard.down(held);
    await this.tab.keyboard.press(key);
    for (const held of chord.reverse()) await this.tab.keyboard.up(held);
  }

  /** Types key by key, wherever the focus is. */
  async type(text) {
    await this.tab.keyboard.type(text);
  }

  /** The role, name and value of what has the focus. */
  focused() {
    return focused(this.tab);
  }

  /** What it looks like to assistive technology, as text. */
  outline() {
    return outline(this.tab);
  }

  /** Runs a function in the page. */
  evaluate(run, ...args) {
    return this.tab.evaluate(run, ...args);
  }

  /** Local storage as an object. */
  storage() {
    return this.evaluate(() => ({ ...localStorage }));
  }

  /** Sets a key of local storage, behind the app's back; null removes it. */
  setStorage(key, value) {
    return this.evaluate(
      (key, value) => (value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value)),
      key,
      value,
    );
  }

  /** Has the second place forget the last minutes, as it does when they have passed. */
  forgetLastMinutes() {
    return this.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase("aimwell-edits");
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
  }

  /** Has the browser forget all that was written. */
  async clearStorage() {
    await this.evaluate(() => localStorage.clear());
    await this.forgetLastMinutes();
  }

  /** Every request since the page was ready: `["GET https://…"]`. */
  requests() {
    return this.#requests
      .filter(({ url }) => !this.#adornments.includes(url))
      .map(({ method, url }) => `${method} ${url}`);
  }

  /** Every error since the page was first opened: of scripts, of the policy, of loading, and those written to the console. */
  consoleErrors() {
    return [...this.#errors];
  }

  /** Waits for the file that `action` makes the browser save: `{ name, text }`. One of the app's own has to be valid by its schema. */
  async download(action) {
    return withFolder(async (folder) => {
      const { saved, end } = await engine.saveInto(this.tab, folder);
      try {
        await action();
        const { name, path } = await eventually(() => saved() ?? Promise.reject(new Error("no file was saved")));
        const file = { name, text: await readFile(path, "utf8") };
        assertValid(file);
        return file;
      } finally {
        await end();
      }
    });
  }

  /** Clicks the button of that name and chooses files in the dialog it opens: paths, or `{ name, content }`. */
  upload(button, ...files) {
    return this.choose(() => this.button(button).click(), ...files);
  }

  /** Chooses files, given as paths or `{ name, content }`, in the dialog that `action` opens. */
  async choose(action, ...files) {
    const [dialog] = await Promise.all([this.tab.waitForFileChooser(), action()]);
    await dialog.accept(await Promise.all(files.map((file) => this.#onDisk(file))));
  }

  /** Drops files, given as paths or `{ name, content }`, on the element, or else on the middle of the page. */
  async drop(files, target) {
    const list = await Promise.all(files.map(inMemory));
    const onto = target ? await target.one() : await this.tab.$("body");
    await onto.evaluate((element, list) => {
      const dataTransfer = new DataTransfer();
      for (const { name, content } of list) dataTransfer.items.add(new File([content], name));
      const box = element.getBoundingClientRect();
      const [clientX, clientY] = [box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight / 2)];
      const over = document.elementFromPoint(clientX, clientY) ?? element;
      for (const type of ["dragenter", "dragover", "drop"])
        over.dispatchEvent(new DragEvent(type, { dataTransfer, clientX, clientY, bubbles: true, cancelable: true, composed: true }));
    }, list);
  }

  /** Drops a folder of `{ name, content }` on the middle of the page, as from the desktop; names may lead into folders of it. */
  async dropFolder(folder, files) {
    for (const { name, content } of files) await this.#onDisk({ name: join(folder, name), content });
    await engine.dropPath(this.tab, join(this.#folder, folder));
  }

  /** Keeps a picture of the window (or of the whole page) in test-artefacts/ and returns its path. */
  async screenshot(name, { whole = false } = {}) {
    const path = join(ARTEFACTS, `${name}.png`);
    await mkdir(ARTEFACTS, { recursive: true });
    await this.tab.screenshot({ path, fullPage: whole });
    return path;
  }

  /** Removes what the test put on disk. The app may read a chosen file at any time until then. */
  async tidy() {
    await engine.restore(this.tab);
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }

  async #onDisk(file) {
    if (typeof file === "string") return file;
    this.#folder ??= await mkdtemp(join(tmpdir(), "aimwell-"));
    const path = join(this.#folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
    return path;
  }

  async #listen() {
    const note = (text) => this.#errors.push(text);
    this.tab.on("pageerror", (error) => note(stackOf(error)));
    this.tab.on("error", (error) => note(`the tab crashed: ${error}`));
    this.tab.on("console", (message) => message.type() === "error" && note(message.text()));
    this.tab.on("request", (request) => {
      // These name data that the page already has; nothing is sent.
      if (!/^(data|blob):/.test(request.url())) this.#requests.push({ method: request.method(), url: request.url() });
    });
    await engine.watch(this.tab, { failed: note, sent: (method, url) => this.#requests.push({ method, url }) });
  }

  /** Waits until the app has started and all its parts have arrived, and counts requests from there on. */
  async #load(navigate) {
    await navigate();
    const { boot = "ready" } = this.options;
    const state = await eventually(async () => {
      const state = await this.evaluate(() => document.documentElement.dataset.boot);
      if (!state) throw new Error("the app neither started nor failed to (no data-boot on <html>)");
      return state;
    }, STARTS_WITHIN);
    if (state !== boot) throw new Error(`the start of the app is "${state}", not "${boot}"`);
    const { parts = "ready" } = this.options;
    if (boot === "ready" && parts) {
      const arrived = await eventually(async () => {
        const arrived = await this.evaluate(() => {
          const hasParts = document.querySelector('link[rel="part"]');
          return hasParts ? document.documentElement.dataset.parts : "ready";
        });
        if (!arrived) throw new Error("the later parts of the app are still on their way (no data-parts on <html>)");
        return arrived;
      }, STARTS_WITHIN);
      if (arrived !== parts) throw new Error(`the later parts of the app are "${arrived}", not "${parts}"`);
    }
    // What the browser fetches for its own window, at a moment of its own choosing: the icons of the page,
    // its manifest, and the icons that this names.
    this.#adornments = await this.evaluate(() => [
      ...[...document.querySelectorAll('link[rel~="icon"], link[rel="manifest"]')].map((link) => link.href),
      ...["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable.png"].map((icon) => new URL(icon, document.baseURI).href),
    ]);
    this.#requests = [];
  }
}

async function inMemory(file) {
  return typeof file === "string" ? { name: basename(file), content: await readFile(file, "utf8") } : file;
}

/** What went wrong and where; Firefox's errors come with their name twice. */
function stackOf(error) {
  return String(error?.stack ?? error).replace(/^Error: (?=\w*Error: )/, "");
}

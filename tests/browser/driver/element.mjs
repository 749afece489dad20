// Finding things by role and accessible name, as the browser itself computes them, and acting on them.
import { engine } from "./browser.mjs";
import { namesOf } from "./outline.mjs";
import { NotYet, eventually } from "./wait.mjs";

const ROLES = [
  "alert", "alertdialog", "article", "button", "cell", "checkbox", "columnheader", "combobox",
  "complementary", "dialog", "form", "grid", "gridcell", "group", "heading", "image", "link", "list",
  "listbox", "listitem", "main", "menu", "menuitem", "meter", "navigation", "note", "option",
  "progressbar", "radio", "radiogroup", "region", "row", "rowheader", "search", "searchbox", "slider",
  "spinbutton", "status", "switch", "tab", "table", "tablist", "tabpanel", "textbox", "toolbar",
  "tree", "treeitem",
];

/** Something to look inside: the page or an element. Each role is a method: `button("Undo")`, `status()`. */
export class Scope {
  /** Elements of that role, with that accessible name if one is given. */
  byRole(role, name) {
    const what = name === undefined ? role : `${role} ${JSON.stringify(name)}`;
    return this.look({ role, name }, what);
  }

  /** Elements with that accessible name, whatever their role. */
  named(name) {
    return this.look({ name }, JSON.stringify(name));
  }

  /** Elements that a CSS selector finds, for what has neither role nor name. */
  find(css, what) {
    return this.look({ css }, what);
  }

  /** The hint of that rule as it is shown: the message, not the words it underlines. */
  hint(rule) {
    return this.find(`[data-rule="${rule}"][data-severity]:not(mark)`, `hint of the rule ${rule}`).shown();
  }

  /** All hints shown: `[{ rule, severity, text }]`. */
  hints() {
    return this.find("[data-rule][data-severity]:not(mark)", "hint").shown().map((hint) => ({
      rule: hint.dataset.rule,
      severity: hint.dataset.severity,
      text: hint.innerText.replace(/\s+/g, " ").trim(),
    }));
  }

  /** What opens and closes a part of the page: all of them, or those that begin with these words. */
  disclosure(words) {
    if (words === undefined) return this.find("summary", "disclosure");
    return this.find(`::-p-xpath(.//summary[starts-with(normalize-space(), "${words}")])`, `disclosure ${words}`);
  }

  /** The words underlined by that rule, or by any, in the order of the page. */
  underlined(rule) {
    const selector = rule === undefined ? "mark[data-rule]" : `mark[data-rule="${rule}"]`;
    return this.find(selector, "underlined words").map((mark) => mark.textContent);
  }
}
for (const role of ROLES) {
  Scope.prototype[role] = function (name) {
    return this.byRole(role, name);
  };
}

/**
 * What a query stands for, looked up anew at each use. Acting on it waits until exactly one element
 * matches and can be used; `nth` chooses where several match.
 */
export class Element extends Scope {
  constructor(page, parent, query, what, index, onlyShown = false) {
    super();
    Object.assign(this, { page, parent, query, what, index, onlyShown });
  }

  look(query, what) {
    return new Element(this.page, this, query, what);
  }

  /** The match at that place, from 0; from the end with a negative number. */
  nth(index) {
    return new Element(this.page, this.parent, this.query, this.what, index, this.onlyShown);
  }

  /** Those among them that can be seen. */
  shown() {
    return new Element(this.page, this.parent, this.query, this.what, this.index, true);
  }
  first() {
    return this.nth(0);
  }
  last() {
    return this.nth(-1);
  }

  toString() {
    const which = this.index === undefined ? "" : ` at ${this.index}`;
    return `${this.what}${which}${this.parent ? ` in ${this.parent}` : ""}`;
  }

  /** Runs `read(element)` in the page for each match as they are now, without waiting. */
  async map(read) {
    return Promise.all((await this.#matches()).map((match) => match.evaluate(read)));
  }

  /** How many match now. */
  async count() {
    return (await this.#matches()).length;
  }

  /** Waits until there is at least one. */
  appears() {
    return this.#hold(async () => (await this.count()) > 0 || (() => this.#missing()));
  }

  /** Waits until there is none. */
  disappears() {
    return this.#hold(async () => (await this.count()) === 0 || `${this} is still there`);
  }

  /** Waits until that many match. */
  counts(expected) {
    return this.#hold(async () => {
      const found = await this.count();
      return found === expected || `${found} instead of ${expected}: ${this}`;
    });
  }

  /** What it says: the value of a field, else its text, with runs of white space as one space. */
  async text() {
    return this.#ask((element) => {
      const says = element.matches("input, textarea, select") ? element.value : element.innerText;
      return says.replace(/\s+/g, " ").trim();
    });
  }

  /** The value of a field as it is, or of an editable element its text. */
  value() {
    return this.#ask((element) => element.value ?? element.innerText);
  }

  attribute(name) {
    return this.#ask((element, name) => element.getAttribute(name), name);
  }

  /** Waits until the text equals a string, or matches a pattern. */
  reads(expected) {
    return this.#hold(async () => {
      const text = await this.text();
      const fits = expected instanceof RegExp ? expected.test(text) : text === expected;
      return fits || `${this} reads ${JSON.stringify(text)}, not ${expected instanceof RegExp ? expected : JSON.stringify(expected)}`;
    });
  }

  /** Waits until it has the keyboard focus. */
  hasFocus() {
    return this.#hold(async () => {
      if (await this.#isFocused()) return true;
      return async () => {
        const { role, name } = await this.page.focused();
        return `${this} has no focus; ${role} ${JSON.stringify(name)} has`;
      };
    });
  }

  /** Clicks in its middle, once it is there, enabled and not covered. */
  async click() {
    await (await this.#usable()).click();
  }

  async hover() {
    await (await this.#usable()).hover();
  }

  async focus() {
    await (await this.one()).focus();
  }

  /** Replaces what a field holds, as one edit (like a paste). */
  async fill(text) {
    const field = await this.#usable();
    // A field made of parts, like a date, takes no typed text; this is what its own picker does.
    const hasParts = await field.evaluate((element, text) => {
      if (!["date", "time", "month", "week", "datetime-local", "color", "range"].includes(element.type)) return false;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(element, text);
      element.dispatchEvent(new Event("input", { bubbles: true }));
      element.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    }, text);
    if (hasParts) return;
    await field.focus();
    await field.evaluate((element, text) => {
      if (element.select) element.select();
      else getSelection().selectAllChildren(element);
      // Deprecated but everywhere, and the one way to edit that the app cannot tell from a person's paste.
      document.execCommand(text === "" ? "delete" : "insertText", false, text);
    }, text);
  }

  /** Types key by key: at the caret if it has the focus, else at its end. */
  async type(text) {
    await this.#focusAtEnd();
    await this.page.tab.keyboard.type(text);
  }

  /** Presses a key or a chord like "Control+Shift+z" while it has the focus. */
  async press(keys) {
    await this.#focusAtEnd();
    await this.page.press(keys);
  }

  /** Chooses an option of a list box by what it says. */
  async choose(label) {
    const list = await this.#usable();
    const value = await list.evaluate((element, label) => {
      const option = [...element.options].find((option) => option.label === label);
      return option?.value;
    }, label);
    if (value === undefined) throw new Error(`${this} has no option ${JSON.stringify(label)}`);
    await list.select(value);
  }

  /** Waits until exactly one matches, and returns puppeteer's handle of it. */
  one() {
    return eventually(async () => {
      const found = await this.#matches();
      if (found.length === 1) return found[0];
      throw new NotYet(() => (found.length === 0 ? this.#missing() : this.#ambiguous(found.length)));
    });
  }

  /** What matches now; nothing, if there is nothing to look inside. */
  async #matches() {
    const roots = this.parent ? await this.parent.#matches() : [this.page.tab];
    if (roots.length === 0) return [];
    if (roots.length > 1) throw new Error(this.parent.#ambiguous(roots.length));
    const { css } = this.query;
    const present = css ? await roots[0].$$(css) : await engine.findAccessible(this.page.tab, roots[0], this.query);
    const seen = this.onlyShown ? await Promise.all(present.map((one) => one.evaluate((element) => element.checkVisibility()))) : [];
    const found = this.onlyShown ? present.filter((_, index) => seen[index]) : present;
    return this.index === undefined ? found : [found.at(this.index)].filter(Boolean);
  }

  #ambiguous(count) {
    return `${count} of: ${this}; say which by nth()`;
  }

  async #missing() {
    if (this.parent && (await this.parent.count()) === 0) return this.parent.#missing();
    const { role } = this.query;
    const names = role ? await namesOf(this.page.tab, role) : [];
    const there = names.length ? `; on the page: ${names.map((name) => JSON.stringify(name)).join(", ")}` : "";
    return `no ${this}${there}`;
  }

  /** Asks the one element; asks again if it went away in between. */
  #ask(question, ...args) {
    return eventually(async () => (await this.one()).evaluate(question, ...args));
  }

  /** Waits until `condition` gives true; a text that it gives instead, or a function for one, is the message at the deadline. */
  async #hold(condition) {
    await eventually(async () => {
      const answer = await condition();
      if (answer !== true) throw new NotYet(async () => (typeof answer === "function" ? answer() : answer));
    });
  }

  #isFocused() {
    return this.#ask((element) => element === document.activeElement);
  }

  async #focusAtEnd() {
    if (await this.#isFocused()) return;
    const field = await this.#usable();
    await field.focus();
    await field.evaluate((element) => {
      if (element.matches("textarea, input") && element.selectionStart !== null)
        element.setSelectionRange(element.value.length, element.value.length);
      else if (element.isContentEditable) {
        getSelection().selectAllChildren(element);
        getSelection().collapseToEnd();
      }
    });
  }

  /** The one element, once a person could use it: seen, enabled, and nothing over its middle. */
  #usable() {
    return eventually(async () => {
      const element = await this.one();
      const obstacle = await element.evaluate((element) => {
        if (element.matches(":disabled") || element.ariaDisabled === "true") return "is disabled";
        element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) return "is not to be seen";
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const free = top && (element.contains(top) || top.contains(element) || top.closest("label")?.control === element);
        return free ? null : `is covered by ${top?.outerHTML.slice(0, 100) ?? "the edge of the window"}`;
      });
      if (obstacle) throw new Error(`${this} ${obstacle}`);
      return element;
    });
  }
}

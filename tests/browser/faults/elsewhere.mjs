// What other tabs of the same site do to the storage: another program, another version of the app, somebody who clears up.

/** A tab on the same site without the app. */
export async function elsewhere(page) {
  const tab = await page.home.newTab({ type: "window" });
  await tab.goto(new URL("icon.svg", page.address).href);
  return tab;
}

/** Puts a text under a key, from a tab or a page. */
export const put = (tab, key, text) => tab.evaluate((key, text) => localStorage.setItem(key, text), key, text);

/** Clears all of local storage, and with `databases` what the second place has as well. */
export const clear = (tab, { databases = false } = {}) =>
  tab.evaluate(async (databases) => {
    localStorage.clear();
    const gone = (name) => new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onblocked: done, onerror: done }));
    if (databases) await Promise.all(["aimwell-edits", "aimwell-room", "aimwell-snapshots"].map(gone));
  }, databases);

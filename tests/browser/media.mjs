// What a system asks of a page, beyond what the driver sets.

/** Makes the system ask for these; `theme` is what the user has chosen in the settings. Without motion, unless given. */
export async function ask(page, { theme, ...wishes } = {}) {
  await page.emulate(wishes);
  await page.evaluate((theme) => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, theme);
}

/** Gives the window another size, in CSS pixels. */
export async function resize(page, width, height) {
  await page.tab.setViewport({ width, height });
  // Two frames: one for what follows the window, one to draw it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

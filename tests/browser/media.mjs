// What a system asks of a page, beyond what the driver sets.

/** Makes the system ask for these; `theme` is what the user has chosen in the settings. Without motion, unless given. */
export async function ask(page, { dark = false, contrast = false, forced = false, motion = false, theme } = {}) {
  page.mediaSession ??= await page.tab.createCDPSession();
  await page.mediaSession.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "prefers-contrast", value: contrast ? "more" : "no-preference" },
      { name: "forced-colors", value: forced ? "active" : "none" },
      { name: "prefers-reduced-motion", value: motion ? "no-preference" : "reduce" },
    ],
  });
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

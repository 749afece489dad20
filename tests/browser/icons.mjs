// Draws the icons of the web app manifest from public/icon.svg: `make icons`, whenever that changes.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { withSharedBrowser } from "./driver/browser.mjs";

const PUBLIC = new URL("../../public/", import.meta.url);
// The part of the width that the sign takes: a mask may cut away all but the middle 80%.
const ICONS = [
  { name: "icon-192.png", size: 192, part: 0.94 },
  { name: "icon-512.png", size: 512, part: 0.94 },
  { name: "icon-maskable.png", size: 512, part: 0.58, ground: "#0b5f5b", sign: "#ffffff" },
];

const drawing = await readFile(new URL("icon.svg", PUBLIC), "utf8");
await withSharedBrowser(async (browser) => {
  for (const { name, size, part, ground = "transparent", sign } of ICONS) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: size, height: size });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    const recoloured = sign ? `<style>.ring { stroke: ${sign} !important } .point { fill: ${sign} !important }</style>` : "";
    await tab.setContent(
      `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground} }
        svg { width: ${part * 100}vw }</style>${recoloured}${drawing}`,
    );
    const picture = await tab.screenshot({ omitBackground: ground === "transparent" });
    await writeFile(fileURLToPath(new URL(name, PUBLIC)), picture);
    await tab.close();
  }
});

// memory.mjs: how much memory a page takes.
import { readFileSync } from "node:fs";

/** The memory of the largest process that shows a page of this browser, in megabytes. */
export async function memory(browser) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]) / 1000);
  return Math.max(...sizes);
}

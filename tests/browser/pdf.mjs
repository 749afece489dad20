// What the browser would put on paper: how many pages, how large, and what stands on which.
import { inflateSync } from "node:zlib";

const POINTS_PER_MM = 72 / 25.4;

/** The objects of a PDF by their number; Firefox packs some of them into streams. */
function objectsOf(text) {
  const objects = new Map();
  for (const [, id, body] of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)^endobj/gm)) {
    objects.set(id, body);
    if (!/\/Type\s*\/ObjStm/.test(body)) continue;
    // Its last byte may be a carriage return; what comes after the end of what is packed is passed over.
    const packed = /stream\r?\n([\s\S]*?)\nendstream/.exec(body)[1];
    const plain = inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    const first = Number(/\/First (\d+)/.exec(body)[1]);
    // Pairs of a number and where that object begins.
    const pairs = [...plain.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)];
    pairs.forEach(([, id, start], place) => {
      const next = pairs[place + 1]?.[2];
      objects.set(id, plain.slice(first + Number(start), next && first + Number(next)));
    });
  }
  return objects;
}

/** Prints the page and reads the pages: `[{ width, height, links }]`, in mm and with the addresses on each. */
export async function printed(page, { format = "A4" } = {}) {
  const bytes = await page.tab.pdf({ format, preferCSSPageSize: true, printBackground: true });
  const objects = objectsOf(Buffer.from(bytes).toString("latin1"));
  const sheets = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body));
  return sheets.map((body) => {
    const [, , width, height] = /\/MediaBox\s*\[([^\]]*)\]/.exec(body)[1].trim().split(/\s+/).map(Number);
    const annotations = /\/Annots\s*\[([^\]]*)\]/.exec(body)?.[1] ?? "";
    const links = [...annotations.matchAll(/(\d+) 0 R/g)].map(([, id]) => /\/URI\s*\((.*?)\)/.exec(objects.get(id) ?? "")?.[1]);
    const mm = (points) => Math.round(points / POINTS_PER_MM);
    return { width: mm(width), height: mm(height), links: links.filter(Boolean) };
  });
}

/**
 * Makes all words of each element that matches a link of its own, `https://mark.test/0` and so on, so that
 * the pages of a PDF tell where its words stand. Returns how many there are.
 */
export function mark(page, selector, words) {
  return page.evaluate(
    (selector, words) => {
      const all = [...document.querySelectorAll(selector)].filter((element) => element.offsetParent !== null || element.getClientRects().length > 0);
      all.forEach((element, place) => {
        for (const piece of element.querySelectorAll(words)) {
          // A link within a link is none in some browsers.
          const marked = piece.querySelector(':scope > a[href^="https://mark.test/"]');
          const link = piece.localName === "a" ? piece : (marked ?? document.createElement("a"));
          link.href = `https://mark.test/${place}`;
          if (link === piece || link === marked) continue;
          link.append(...piece.childNodes);
          piece.append(link);
        }
      });
      return all.length;
    },
    selector,
    words,
  );
}

/** The marks on more than one page, and those on none. */
export function torn(pages, marks) {
  return Array.from({ length: marks }, (_, place) => place).filter((place) => {
    const on = pages.filter(({ links }) => links.includes(`https://mark.test/${place}`));
    return on.length !== 1;
  });
}

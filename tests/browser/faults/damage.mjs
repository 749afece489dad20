// Texts that the browser keeps are damaged behind the app's back, as by a bad disk or another program.

/** What takes the place of a piece of a text. */
const PIECES = ['"', "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", '"\\u0000"', "\t", "\n", "💥", "999999999999999999999", '{"id":"x"}'];

/** Damages a text itself: cut off, emptied, a piece gone, doubled, replaced, or one letter another. */
function corrupted(text, random) {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(40));
  const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (random.below(7)) {
    case 0:
      return before;
    case 1:
      return "";
    case 2:
      return before + after;
    case 3:
      return before + piece + piece + after;
    case 4:
      return before + random.one(PIECES) + after;
    case 5:
      return replacedWord(text, random);
    default:
      return before + String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(7)) || 63) + text.slice(at + 1);
  }
}

/** Puts a word or a number of a text in place of another one, which leaves most texts of their kind. */
function replacedWord(text, random) {
  const words = [...text.matchAll(/[\w-]+/g)];
  if (words.length === 0) return "x";
  const [one, other] = [random.one(words), random.one(words)];
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
}

/** Damages one text after the other, each once: so many. Two that change places are two. Gives all texts, and what was damaged: `{ key: how }`. */
export function damaged(kept, random, count) {
  const texts = { ...kept };
  const how = {};
  const left = random.some(Object.keys(kept), count);
  while (left.length > 0) {
    const key = left.pop();
    const kind = random.below(8);
    if (kind === 0) {
      delete texts[key];
      how[key] = "deleted";
    } else if (kind === 1 && left.length > 0) {
      const other = left.pop();
      [texts[key], texts[other]] = [kept[other], kept[key]];
      how[key] = how[other] = "swapped";
    } else if (kind === 2) {
      const other = random.one(Object.keys(kept).filter((other) => other !== key));
      texts[key] = kept[other];
      how[key] = `in the place of ${other}`;
    } else {
      texts[key] = corrupted(kept[key], random);
      how[key] = "corrupted";
    }
  }
  return { texts, how };
}

const isJson = (text) => {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
};

/** Calls `see` with every object within a value that has an identity. */
function everyRecord(value, see) {
  if (value === null || typeof value !== "object") return;
  if (typeof value.id === "string") see(value);
  for (const inner of Object.values(value)) everyRecord(inner, see);
}

/** What the records of these texts are called: `Map(id → Set(title))`. */
export function titlesOf(texts) {
  const titles = new Map();
  for (const text of texts.filter(isJson))
    everyRecord(JSON.parse(text), ({ id, title, name }) => {
      const all = titles.get(id) ?? titles.set(id, new Set()).get(id);
      all.add(title ?? name);
    });
  return titles;
}

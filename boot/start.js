// Starts the app.

// Comes once the app is on the page.
const shown = new Promise((resolve) => {
  const show = () => {
    requestAnimationFrame(() => setTimeout(resolve));
    // Nothing is painted where nobody looks.
    setTimeout(resolve, 200);
  };
  new MutationObserver(show).observe(page, { attributeFilter: ["data-boot"] });
});

// The later parts of the program, as the app brings them into it, asked for once the first one is there, so that
// the app is whole before long and needs nothing from then on. The app itself tells by `data-parts` on
// <html> how far they are: absent, "ready" or "missing".
const bringPart = async (name) => {
  // What is asked for before that is waited for. Even to receive the rest takes the page a while.
  if (page.dataset.boot) await shown;
  if (name === "style") return dress();
  if (!["early", "shared"].includes(name)) return [await laterPart(name)];
  // What several parts need is many small modules, which come in one that does nothing but carry them.
  const [code] = await Promise.all([laterPart(name), name === "shared" && globalThis.aimwellParts("style")]);
  return Promise.all(WebAssembly.Module.customSections(code, "part").map((code) => WebAssembly.compile(code)));
};
const parts = new Map();
globalThis.aimwellParts = (name) => {
  if (!parts.has(name)) {
    const coming = bringPart(name);
    parts.set(name, coming);
    // One that did not come is asked for anew by whoever needs it.
    coming.catch(() => parts.delete(name));
  }
  return parts.get(name);
};

// The app's own words are part of what did not start.
const FAILED = {
  en:
    "Aimwell could not start. What you wrote is still kept in this browser. Reload the page; " +
    "if that does not help, update the browser or try another one.",
  de:
    "Aimwell konnte nicht starten. Was du geschrieben hast, ist weiter in diesem Browser aufbewahrt. Lade die Seite neu; " +
    "wenn das nicht hilft, aktualisiere den Browser oder versuche es mit einem anderen.",
  es:
    "Aimwell no ha podido arrancar. Lo que escribiste sigue guardado en este navegador. Recarga la página; " +
    "si no sirve, actualiza el navegador o prueba con otro.",
};

// The app takes the place of the sentence once that was seen. Nothing is painted where nobody looks, and not every browser
// tells.
const untilSeen = (sentence) =>
  new Promise((resolve) => {
    const look = (entries) => entries.getEntries().some(({ element }) => element === sentence) && resolve();
    new PerformanceObserver(look).observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(resolve, 100);
  });

try {
  globalThis.aimwellSeen = visit === "first" && untilSeen(sentence);
  // The code is made ready while its script is still on the way.
  const ready = program();
  ready.catch(() => "told where it is waited for");
  // The examples to copy from come with the page, after all else, so that the app needs no request later.
  globalThis.aimwellExamples = textOf("examples.txt", "low");
  // So does the demo, where the address is its own: it has to be there before the app starts.
  const demo = location.search === "?demo" && textOf("demo.json");
  // And the texts of a language other than English, which the app speaks from the start, and what reads that which was
  // kept.
  const texts = { de: "german", es: "spanish" }[language];
  const reader = (visit === "later" || demo) && "records";
  // What was written shows more than an empty page does.
  const first = [texts, reader, (texts || reader) && "early", reader && "style"].filter(Boolean);
  for (const name of first) globalThis.aimwellParts(name);
  // The first day and the first number that a browser writes take it long, and files are on their way all the same.
  setTimeout(() => (0).toLocaleString(page.lang) + new Date().toLocaleDateString(page.lang, { dateStyle: "medium" }));
  const start = await starter();
  globalThis.aimwellDemo = await demo;
  if (reader) await Promise.all([reader, "early", "style"].map(globalThis.aimwellParts));
  // The app says itself when it is ready, which may wait for the texts of its language.
  await start({ module_or_path: ready });
  // Whatever else it is made of follows.
  await shown;
  const coming = partNames.filter((name) => name !== "style").map((name) => globalThis.aimwellParts(name));
  const [missing] = (await Promise.allSettled(coming)).filter(({ status }) => status === "rejected");
  if (!missing) await keepForNextVisit();
} catch (error) {
  page.dataset.boot = "failed";
  shell.remove();
  console.error(error);
  // A reader with a blank page has nothing to go by. What they wrote is safe: nothing ran that could touch it.
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.lang = language;
  line.textContent = `${FAILED[language]} (${error})`;
  document.body.prepend(line);
}

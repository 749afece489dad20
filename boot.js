// Starts the app. A file of its own, since the page's policy forbids inline scripts.
//
// `data-boot` on <html> tells where the start is: absent, "ready" or "failed".

const page = document.documentElement;

// What was chosen on this device: the colours, before there is anything to see in others, and the language.
let chosen;
try {
  const kept = localStorage.getItem("aimwell.preferences");
  const theme = /^theme=(.+)$/m.exec(kept);
  if (theme) page.dataset.theme = theme[1];
  chosen = /^language=(.+)$/m.exec(kept)?.[1];
} catch {
  // Where nothing can be kept, nothing was chosen.
}
const tags = chosen ? [chosen] : navigator.languages;
const language = tags.map((tag) => tag.split("-")[0].toLowerCase()).find((tag) => ["en", "de", "es"].includes(tag)) ?? "en";

// The names carry a hash of the content, and only the preload links in the page know them.
const glue = document.querySelector('link[rel="modulepreload"]');
const code = document.querySelector('link[rel="preload"][as="fetch"]');

const compile = async ({ href, integrity }, priority) => {
  const answer = await fetch(href, { integrity, priority });
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const isTyped = answer.headers.get("content-type") === "application/wasm";
  return isTyped ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
};

// The styles of what is seen later, which arrive before anything of it is shown.
const dress = ({ href, integrity }) =>
  new Promise((resolve, reject) => {
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", integrity, crossOrigin: "anonymous", href });
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      reject(new Error(`${href} did not arrive as it was sent`));
    };
    document.head.append(sheet);
  });

// The later parts of the program, as the app brings them into it, asked for once the first one is there, so that
// the app is whole before long and needs nothing from then on. The app itself tells by `data-parts` on
// <html> how far they are: absent, "ready" or "missing".
const partOf = (name) => document.querySelector(`link[rel="part"][title="${name}"]`);
const fetchPart = async (name) => {
  const code = await compile(partOf(name), "low");
  if (name !== "shared") return [code];
  // What several parts need is many small modules, which come in one that does nothing but carry them.
  const carried = WebAssembly.Module.customSections(code, "part").map((code) => WebAssembly.compile(code));
  await dress(partOf("style"));
  return Promise.all(carried);
};
const parts = new Map();
globalThis.aimwellParts = (name) => {
  if (!parts.has(name)) {
    const coming = fetchPart(name);
    parts.set(name, coming);
    // One that did not come is asked for anew by whoever needs it.
    coming.catch(() => parts.delete(name));
  }
  return parts.get(name);
};

// An import cannot name a checksum, and repeats a preload whose checksum failed without one. A script
// element can; the import then finds the checked module in memory.
const check = ({ href, integrity }) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.type = "module";
    script.integrity = integrity;
    script.crossOrigin = "anonymous";
    script.onload = resolve;
    script.onerror = () => reject(new Error("its script did not arrive as it was sent"));
    script.src = href;
    document.head.append(script);
  });

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

try {
  // The code is made ready while its script is still on the way.
  const ready = compile(code);
  ready.catch(() => "told where it is waited for");
  // The examples to copy from come with the page, after all else, so that the app needs no request later.
  globalThis.aimwellExamples = fetch("examples.txt", { priority: "low" })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null);
  // So does the demo, where the address is its own: it has to be there before the app starts.
  const demo =
    location.search === "?demo" &&
    fetch("demo.json")
      .then((answer) => (answer.ok ? answer.text() : null))
      .catch(() => null);
  // And the texts of a language other than English, which the app speaks from the start.
  const texts = { de: "german", es: "spanish" }[language];
  for (const name of texts ? [texts, "shared"] : []) globalThis.aimwellParts(name);
  await check(glue);
  const { default: start } = await import(glue.href);
  globalThis.aimwellDemo = await demo;
  // The app says itself when it is ready, which may wait for the texts of its language.
  await start({ module_or_path: ready });
  // Whatever else it is made of follows.
  const names = [...document.querySelectorAll('link[rel="part"]')].map((link) => link.title);
  for (const name of names) if (name !== "style") globalThis.aimwellParts(name);
} catch (error) {
  page.dataset.boot = "failed";
  console.error(error);
  // A reader with a blank page has nothing to go by. What they wrote is safe: nothing ran that could touch it.
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.lang = language;
  line.textContent = `${FAILED[language]} (${error})`;
  document.body.prepend(line);
}

// Starts the app. A file of its own, since the page's policy forbids inline scripts.
//
// `data-boot` on <html> tells where the start is: absent, "ready" or "failed".

const page = document.documentElement;

// The colours chosen on this device, before there is anything to see in others.
try {
  const chosen = /^theme=(.+)$/m.exec(localStorage.getItem("aimwell.preferences"));
  if (chosen) page.dataset.theme = chosen[1];
} catch {
  // Where nothing can be kept, nothing was chosen.
}

// The names carry a hash of the content, and only the preload links in the page know them.
const glue = document.querySelector('link[rel="modulepreload"]');
const code = document.querySelector('link[rel="preload"][as="fetch"]');

// Without its proper type the script has to make the code ready, in a way that takes longer.
const compile = async ({ href, integrity }) => {
  const answer = await fetch(href, { integrity });
  const isTyped = answer.ok && answer.headers.get("content-type") === "application/wasm";
  return isTyped ? WebAssembly.compileStreaming(answer) : answer;
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
  await check(glue);
  const { default: start } = await import(glue.href);
  await start({ module_or_path: ready });
  page.dataset.boot = "ready";
} catch (error) {
  page.dataset.boot = "failed";
  console.error(error);
  // A reader with a blank page has nothing to go by. What they wrote is safe: nothing ran that could touch it.
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  const known = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag in FAILED) ?? "en";
  line.lang = known;
  line.textContent = `${FAILED[known]} (${error})`;
  document.body.prepend(line);
}

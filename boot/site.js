// Where the app's files come from on a site. Their names carry a hash of the content, and only the links in the page
// know them, together with their checksums.
const glue = document.querySelector('link[rel="modulepreload"]');
const code = document.querySelector('link[rel="preload"][as="fetch"]');
const partNames = [...document.querySelectorAll('link[rel="part"]')].map((link) => link.title);
const partOf = (name) => document.querySelector(`link[rel="part"][title="${name}"]`);

const compile = async ({ href, integrity }, priority) => {
  const answer = await fetch(href, { integrity, priority });
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const isTyped = answer.headers.get("content-type") === "application/wasm";
  return isTyped ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
};

/** The first part of the program. */
const program = () => compile(code);

/** A later part of the program. What the app needs in order to start does not wait behind what can come whenever. */
const laterPart = (name) => compile(partOf(name), page.dataset.boot ? "low" : "high");

/** A text beside the app; `null` where it cannot be had. */
const textOf = (name, priority) =>
  fetch(name, { priority })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null);

/** The styles of what is seen later, which arrive before anything of it is shown. */
const dress = () =>
  new Promise((resolve, reject) => {
    const { href, integrity } = partOf("style");
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", integrity, crossOrigin: "anonymous", href });
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      reject(new Error(`${href} did not arrive as it was sent`));
    };
    document.head.append(sheet);
  });

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

/** What stands between page and program, and starts it. */
const starter = async () => {
  await check(glue);
  return (await import(glue.href)).default;
};

// Where the app's files come from when it is one single file: out of the page itself, where they stand folded and
// written as text. scripts/site/single-file.mjs puts them there.
const fileOf = (name) => document.querySelector(`script[data-file="${name}"]`);
const partNames = [...document.querySelectorAll("script[data-part]")].map((script) => script.dataset.part);

const unfold = (name) => {
  const folded = Uint8Array.from(atob(fileOf(name).textContent), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([folded]).stream().pipeThrough(new DecompressionStream("gzip")));
};
const compile = async (name) => WebAssembly.compile(await unfold(name).arrayBuffer());

/** The first part of the program. */
const program = () => compile("program");

/** A later part of the program. */
const laterPart = (name) => compile(name);

/** A text beside the app. */
const textOf = (name) => unfold(name).text();

/** All styles are here from the start. */
const dress = async () => {};

/** What stands between page and program, and starts it: it stands above this script. */
const starter = async () => startProgram;

/** The file is kept by whoever has it. */
const keepForNextVisit = async () => {};

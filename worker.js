// The service worker of the site: has the browser keep the files of one version as a whole, and answers with them
// from the next visit on, be there a network or not. scripts/site/place-worker.mjs writes `VERSION` and `FILES`, a
// list of names with their checksums, above these lines. It asks for no other file and for no other host.

const { scope } = registration;
// Other sites of the same host, under other paths, have caches of their own.
const OURS = `aimwell:${scope}:`;
const CACHE = OURS + VERSION;
const addressOf = (name) => new URL(name, scope).href;
const PAGE = addressOf("./");
const KEPT = new Map([...FILES.map(({ name }) => [addressOf(name), addressOf(name)]), [addressOf("index.html"), PAGE]]);

/** A file as it has to be: of the network, past whatever else keeps an older one under that name. */
const fetched = async ({ name, integrity, isNamedByContent }) => {
  const answer = await fetch(addressOf(name), { integrity, cache: isNamedByContent ? "default" : "no-cache" });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
};

/** Keeps all files of this version; those that have not changed since an older one are not sent again. */
const fill = async () => {
  const cache = await caches.open(CACHE);
  const keep = async (file) => {
    const address = addressOf(file.name);
    const older = file.isNamedByContent && (await caches.match(address));
    await cache.put(address, older || (await fetched(file)));
  };
  try {
    await Promise.all(FILES.map(keep));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
};

const forgetOlder = async () => {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
};

const answer = async (address, request) => {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
};

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
// A newer version waits until the user has it take over, so that no page is made of two versions.
addEventListener("message", ({ data }) => data === "take over" && skipWaiting());
addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  address.search = address.hash = "";
  const kept = event.request.method === "GET" && KEPT.get(address.href);
  if (kept) event.respondWith(answer(kept, event.request));
});

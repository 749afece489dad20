// Keeps the files of this version in the browser by a service worker (worker.js), so that the next visit needs no
// network, and tells the app once a newer version waits to take over.

/** Comes once a newer version waits, with the function that has it take over and loads the page anew. */
let tellOfNewVersion;
globalThis.aimwellNewVersion = new Promise((tell) => (tellOfNewVersion = tell));

const takeOver = (registration) => {
  const { waiting } = registration;
  // Another tab may have had it take over already.
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
  waiting.postMessage("take over");
};

/** Begins only once the app is whole, so that nothing waits for it. */
const keepForNextVisit = async () => {
  const worker = document.querySelector('link[rel="worker"]');
  if (!worker || !navigator.serviceWorker) return;
  try {
    const registration = await navigator.serviceWorker.register(worker.href, { updateViaCache: "none" });
    const look = () => {
      if (registration.active && registration.waiting) tellOfNewVersion(() => takeOver(registration));
    };
    const follow = () => registration.installing?.addEventListener("statechange", look);
    registration.addEventListener("updatefound", follow);
    follow();
    look();
  } catch (error) {
    // A browser that keeps nothing, or a file that did not arrive: the app works as long as there is a network.
    console.info(`Aimwell is not kept for visits without a network: ${error}`);
  }
};

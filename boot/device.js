// What was chosen on this device: the colours, before there is anything to see in others, and the language.
// `data-boot` on <html> tells where the start is: absent, "ready" or "failed".
const page = document.documentElement;

let chosen;
let visit = "first";
try {
  if (localStorage.getItem("aimwell.workspace")) visit = "later";
  const kept = localStorage.getItem("aimwell.preferences");
  const theme = /^theme=(.+)$/m.exec(kept);
  if (theme) page.dataset.theme = theme[1];
  chosen = /^language=(.+)$/m.exec(kept)?.[1];
} catch {
  // Where nothing can be kept, nothing was chosen.
}
const tags = chosen ? [chosen] : navigator.languages;
const language = tags.map((tag) => tag.split("-")[0].toLowerCase()).find((tag) => ["en", "de", "es"].includes(tag)) ?? "en";

// Until the app is here, a sentence stands in its place.
page.lang = language;
const shell = document.getElementById("shell");
const sentence = shell.querySelector(`[lang="${language}"][data-visit="${visit}"]`);
sentence.hidden = false;

// Somebody types, and the browser is killed in the middle of it, as by a crash or an empty battery.

/**
 * Types words into the last objective for so many seconds, kills the browser and opens the page again. Gives the age, in
 * milliseconds at that moment, of the oldest word that is not there any more; 0 if all are.
 */
export async function ageOfWhatIsLost(page, seconds) {
  const field = page.textbox("Objective").last();
  await field.focus();
  await page.press("End");
  const before = await field.value();
  const begun = performance.now();
  const typed = [];
  for (let text = before; performance.now() < begun + seconds * 1000; ) {
    const word = ` ${typed.length}`;
    await page.type(word);
    text += word;
    typed.push({ text, at: performance.now() });
  }
  const killed = performance.now();
  await page.kill();
  const kept = await page.textbox("Objective").last().value();
  const lost = typed.find(({ text }) => !kept.startsWith(text));
  return lost ? killed - lost.at : 0;
}

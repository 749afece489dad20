// The language of the interface: which one it is, and that it is right.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { PAYMENTS } from "./scenes.mjs";

const GERMAN = { languages: ["de-DE", "de", "en"] };
const CYCLE = { name: "Frühling", start: "2031-03-01", end: "2031-05-31" };

const language = (page) => page.evaluate(() => document.documentElement.lang);

/** Dates the cycle, by the German or Spanish names of the dialog. */
async function date(page, [edit, first, last, keep]) {
  await page.button(edit).click();
  await page.named(first).fill(CYCLE.start);
  await page.named(last).fill(CYCLE.end);
  await page.button(keep).click();
  await page.dialog().disappears();
}

/** Sets the language by its own name, from an English page. */
async function speak(page, name) {
  await page.button("Settings").click();
  await page.combobox("Language").choose(name);
}

test("the page speaks the language of the browser", () =>
  withPage(async (page) => {
    assert.equal(await language(page), "de");
    await page.button("Objective hinzufügen").click();
    await page.textbox("Objective").fill(PAYMENTS.title);
    await page.status().reads("Gespeichert");
    await page.button("Rückgängig").click();
    await page.button("Import").appears();
    const left = (await page.main().text()).match(/Add|Delete|Undo|Edit/);
    assert.equal(left, null);
  }, GERMAN));

test("a browser that prefers what the page does not speak gets the next language it knows", () =>
  withPage(async (page) => {
    assert.equal(await language(page), "es");
    await page.button("Añadir objetivo").appears();
  }, { languages: ["fr-FR", "es-MX", "en"] }));

test("the language can be set, keeps the focus and what was written, and is the same after a reload", () =>
  withPage(async (page) => {
    await page.button("Add objective").click();
    await page.textbox("Objective").fill(PAYMENTS.title);
    await page.status().reads("Saved");
    await speak(page, "Español");
    await page.dialog("Ajustes").combobox("Idioma").hasFocus();
    assert.equal(await language(page), "es");
    await page.button("Cerrar").click();
    await page.dialog().disappears();
    await page.button("Ajustes").hasFocus();
    assert.equal(await page.textbox("Objetivo").value(), PAYMENTS.title);
    await page.button("Deshacer").click();
    await page.reload();
    await page.button("Añadir objetivo").appears();
    assert.equal(await language(page), "es");
    await page.button("Ajustes").click();
    await page.combobox("Idioma").choose("Como el navegador (English)");
    await page.dialog("Settings").appears();
    await page.press("Escape");
    await page.button("Add objective").appears();
  }));

test("dates, numbers and plurals are written as they are in the language", () =>
  withPage(async (page) => {
    await page.main().find(".intro", "intro").reads(/Keine Objectives, keine Key Results\./);
    await date(page, ["Zyklus bearbeiten", "Erster Tag", "Letzter Tag", "Zyklus übernehmen"]);
    await page.main().find(".intro", "intro").reads(/01\.03\.2031 – 31\.05\.2031 · 92 Tage/);
    await page.button("Objective hinzufügen").click();
    await page.button("Key Result hinzufügen").click();
    await page.textbox("Key Result").fill("Monthly visitors who come back rise from 1200 to 2500.5");
    await page.button("Messung: 1.200 → 2.500,5").appears();
    await page.main().find(".intro", "intro").reads(/Ein Objective, ein Key Result\./);
    await page.button("Key Result hinzufügen").click();
    await page.main().find(".intro", "intro").reads(/Ein Objective, 2 Key Results\./);
  }, GERMAN));

test("dates follow the country where it fits the language", () =>
  withPage(async (page) => {
    await date(page, ["Edit cycle", "First day", "Last day", "Keep cycle"]);
    await page.main().find(".intro", "intro").reads(/1 Mar 2031 – 31 May 2031 · 92 days/);
  }, { languages: ["en-GB", "en"] }));

test("what a file lacks is said in the language of the page", () =>
  withPage(async (page) => {
    await page.upload("Import", { name: "leer.json", content: "" });
    await page.dialog("leer.json importieren").alert().reads(/wurde nicht importiert.*Diese Datei ist leer/);
    await page.button("Schließen").click();
    const cycles = [{ id: "c", name: "Q", start: "2031-01-01", end: "2031-03-31", cadence: "daily", objectives: [{ title: 5 }] }];
    const content = JSON.stringify({ format: "aimwell", version: 1, workspace: { cycles } });
    await page.upload("Import", { name: "halb.json", content });
    const dialog = page.dialog("halb.json importieren");
    assert.match(await dialog.text(), /In Zyklus „Q“: diesen Rhythmus kennt Aimwell nicht/);
    assert.match(await dialog.text(), /Zyklus „Q“ › Objective 1: der Titel ist eine Zahl/);
    await dialog.button("Importieren").click();
    await page.dialog().disappears();
    assert.match((await page.download(() => page.button("Export").click())).name, /^okrs-/);
  }, GERMAN));

test("hints are marked as English, and the page says once that they read nothing else", () =>
  withPage(async (page) => {
    await page.main().find(".intro", "intro").reads(/Hinweise lesen nur Englisch/);
    await page.button("Objective hinzufügen").click();
    await page.button("Key Result hinzufügen").click();
    await page.textbox("Key Result").fill("Deploy Feature X");
    assert.equal(await page.hint("output").attribute("lang"), "en");
    await page.goto("#/rules/output");
    await page.main().find("h1[lang=en]", "English heading").appears();
    await page.link("Zurück zum Dokument").appears();
  }, GERMAN));

test("an English page says what hints cannot read as soon as a text is in another language", () =>
  withPage(async (page) => {
    const note = /Hints read English only/;
    await page.button("Add objective").click();
    await page.textbox("Objective").fill(PAYMENTS.title);
    await page.status().reads("Saved");
    assert.doesNotMatch(await page.main().text(), note);
    await page.textbox("Objective").fill("Die Kunden bezahlen sofort und ohne Fehler");
    await page.main().find(".intro", "intro").reads(note);
  }));

test("the colours of the page can be set and are the same after a reload", () =>
  withPage(async (page) => {
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    assert.equal(await theme(), undefined);
    await page.button("Settings").click();
    await page.combobox("Appearance").choose("Dark");
    assert.equal(await theme(), "dark");
    await page.reload();
    assert.equal(await theme(), "dark");
    await page.button("Settings").click();
    await page.combobox("Appearance").choose("As the system");
    assert.equal(await theme(), undefined);
  }));

test("preferences that make no sense are no reason to fail, and those of a newer version stay", () =>
  withPage(async (page) => {
    await page.setStorage("aimwell.preferences", "language=tlh\ndensity=compact\n\u0000=");
    await page.reload();
    assert.equal(await language(page), "en");
    await speak(page, "Deutsch");
    await page.dialog("Einstellungen").appears();
    assert.match((await page.storage())["aimwell.preferences"], /density=compact/);
  }));

test("where nothing can be kept, a language holds for the visit", () =>
  withPage(async (page) => {
    await page.evaluate(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("blocked", "SecurityError"); } }));
    await speak(page, "Deutsch");
    await page.dialog("Einstellungen").combobox("Sprache").hasFocus();
    await page.button("Schließen").click();
    await page.button("Objective hinzufügen").appears();
  }, { errors: true }));

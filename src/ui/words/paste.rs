//! Pasting several lines at once.

use super::table::words;

words! {
    /// Pasting several lines at once.
    PasteWords;
    title: "Paste several lines", "Mehrere Zeilen einfügen", "Pegar varias líneas";
    how: "How", "Wie", "Cómo";
    as_structure: "As structure", "Als Struktur", "Como estructura";
    structure_means: "Objectives, key results and initiatives, each on a line of its own.", "Objectives, Key Results und Initiativen, jedes in einer eigenen Zeile.", "Objetivos, resultados clave e iniciativas, cada uno en su línea.";
    as_one_line: "As one line", "Als eine Zeile", "Como una sola línea";
    one_line_means: "The line breaks become spaces.", "Aus den Umbrüchen werden Leerzeichen.", "Los saltos de línea pasan a ser espacios.";
    add: "Paste", "Einfügen", "Pegar";
    under: "Under “{title}”", "Unter „{title}“", "Debajo de «{title}»";
    after: "After “{title}”", "Nach „{title}“", "Después de «{title}»";
    at_end: "At the end of “{title}”", "Am Ende von „{title}“", "Al final de «{title}»";
    untitled: "(an objective still to be named)", "(ein Objective, dem noch der Titel fehlt)", "(un objetivo aún sin título)";
    no_title: "untitled", "ohne Titel", "sin título";
    left_out: "Stays out, as it belongs to no objective:", "Bleibt draußen, weil es zu keinem Objective gehört:", "Queda fuera, porque no pertenece a ningún objetivo:";
    too_long: ["All of the text is here.", "The text is long: its last line is left out.", "The text is long: its last {count} lines are left out."],
        ["Der ganze Text ist hier.", "Der Text ist lang: seine letzte Zeile fehlt hier.", "Der Text ist lang: seine letzten {count} Zeilen fehlen hier."],
        ["Está todo el texto.", "El texto es largo: falta su última línea.", "El texto es largo: faltan sus últimas {count} líneas."];
    hints: ["no hints", "one hint", "{count} hints"], ["keine Hinweise", "ein Hinweis", "{count} Hinweise"], ["ninguna pista", "una pista", "{count} pistas"];
    nothing: "Nothing of it belongs to an objective or key result.", "Nichts davon gehört zu einem Objective oder Key Result.", "Nada de ello pertenece a un objetivo o resultado clave.";
    edit: "paste of {lines}", "{lines} einfügen", "pegar {lines}";
    lines: ["nothing", "one line", "{count} lines"], ["nichts", "eine Zeile", "{count} Zeilen"], ["nada", "una línea", "{count} líneas"];
    done: "Pasted {lines}. Undo takes them back.", "{lines} eingefügt. „Rückgängig“ nimmt sie zurück.", "Se han pegado {lines}. «Deshacer» las revierte.";
}

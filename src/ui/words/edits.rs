//! What edits are called in "Undo: …", and what is said once they are made.

use super::table::words;

words! {
    /// Edits, as the end of "Undo: …", and what is said to those who cannot see them happen.
    EditWords;
    add_objective: "add objective", "Objective hinzufügen", "añadir objetivo";
    add_key_result: "add key result", "Key Result hinzufügen", "añadir resultado clave";
    add_initiative: "add initiative", "Initiative hinzufügen", "añadir iniciativa";
    add_cycle: "add cycle", "Zyklus hinzufügen", "añadir ciclo";
    change_cycle: "change cycle", "Zyklus ändern", "cambiar ciclo";
    change_measure: "change measure", "Messung ändern", "cambiar medición";
    change_limits: "change limits", "Grenzen ändern", "cambiar límites";
    type_title: "typing in {kind}", "Eingabe: {kind}", "escribir en {kind}";
    type_why: "typing in why it matters", "Eingabe: Warum es zählt", "escribir en por qué importa";
    end_list: "end list with an empty {kind}", "Liste mit leerer Zeile beenden ({kind})", "terminar la lista con una línea vacía ({kind})";
    delete_empty: "delete empty {kind}", "leere Zeile löschen ({kind})", "eliminar línea vacía ({kind})";
    delete_titled: "delete {kind} “{title}”", "{kind} „{title}“ löschen", "eliminar {kind} «{title}»";
    move_line: "move {kind}", "{kind} verschieben", "mover {kind}";
    dismiss: "dismiss hint “{hint}”", "Hinweis „{hint}“ verwerfen", "descartar la pista «{hint}»";
    take_back_dismissal: "bring back hint “{hint}”", "Hinweis „{hint}“ zurückholen", "recuperar la pista «{hint}»";
    switch_on: "switch on hint “{hint}”", "Hinweis „{hint}“ einschalten", "activar la pista «{hint}»";
    switch_off: "switch off hint “{hint}”", "Hinweis „{hint}“ ausschalten", "desactivar la pista «{hint}»";
    take_fix: "{fix}", "Vorschlag „{fix}“", "propuesta «{fix}»";
    import: "import", "Import", "importación";
    take_from_file: "changes from {file}", "Änderungen aus {file}", "cambios de {file}";

    undone: "Undone: {edit}", "Rückgängig gemacht: {edit}", "Deshecho: {edit}";
    redone: "Redone: {edit}", "Wiederholt: {edit}", "Rehecho: {edit}";
    deleted: "Done: {edit}. Undo brings it back.", "Erledigt: {edit}. „Rückgängig“ bringt es zurück.", "Hecho: {edit}. «Deshacer» lo recupera.";
    fixed: "Done: {edit}. Undo takes it back.", "Erledigt: {edit}. „Rückgängig“ nimmt es zurück.", "Hecho: {edit}. «Deshacer» lo revierte.";
    dismissed: "Hint dismissed. Undo brings it back.", "Hinweis verworfen. „Rückgängig“ bringt ihn zurück.", "Pista descartada. «Deshacer» la recupera.";
    moved_up: "Moved up.", "Nach oben verschoben.", "Movido hacia arriba.";
    moved_down: "Moved down.", "Nach unten verschoben.", "Movido hacia abajo.";
}

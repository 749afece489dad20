//! The bar at the top.

use super::table::words;

words! {
    /// The bar at the top.
    HeaderWords;
    undo: "Undo", "Rückgängig", "Deshacer";
    redo: "Redo", "Wiederholen", "Rehacer";
    undo_edit: "Undo: {edit}", "Rückgängig: {edit}", "Deshacer: {edit}";
    redo_edit: "Redo: {edit}", "Wiederholen: {edit}", "Rehacer: {edit}";
    nothing_to_undo: "Nothing to undo", "Nichts rückgängig zu machen", "Nada que deshacer";
    nothing_to_redo: "Nothing to redo", "Nichts zu wiederholen", "Nada que rehacer";
    import: "Import", "Import", "Importar";
    export: "Export", "Export", "Exportar";
    kept_at: "Kept in this browser at {time}. Nothing leaves it.",
        "Um {time} in diesem Browser aufbewahrt. Nichts verlässt ihn.",
        "Guardado en este navegador a las {time}. Nada sale de él.";
    kept: "What you write is kept in this browser. Nothing leaves it.",
        "Was du schreibst, bleibt in diesem Browser aufbewahrt. Nichts verlässt ihn.",
        "Lo que escribes se guarda en este navegador. Nada sale de él.";
    ready: "Ready", "Bereit", "Listo";
    saving: "Saving…", "Speichert …", "Guardando…";
    saved: "Saved", "Gespeichert", "Guardado";
    not_saved: "Not saved", "Nicht gespeichert", "Sin guardar";
}

//! Comparing two states.

use super::table::words;

words! {
    /// Comparing two states side by side.
    CompareWords;
    left: "Left", "Links", "Izquierda";
    right: "Right", "Rechts", "Derecha";
    open_files: "Open files…", "Dateien öffnen…", "Abrir archivos…";
    only_changes: "Only what differs", "Nur was sich unterscheidet", "Solo lo que difiere";
    now: "Everything as it is now", "Alles, wie es jetzt ist", "Todo como está ahora";
    cycle: "Cycle {cycle} as it is now", "Zyklus {cycle}, wie er jetzt ist", "Ciclo {cycle} como está ahora";
    snapshot: "Snapshot of {moment}", "Sicherung von {moment}", "Copia de {moment}";
    file: "File {file}", "Datei {file}", "Archivo {file}";
    unread: "One of the two cannot be read, or is gone. Choose another one.", "Eines von beiden lässt sich nicht lesen oder ist weg. Wähle ein anderes.", "Uno de los dos no se puede leer o ya no está. Elige otro.";
    closed: "The file of this comparison is not open here any more. Open it again to go on.", "Die Datei dieses Vergleichs ist hier nicht mehr geöffnet. Öffne sie noch einmal, um weiterzumachen.", "El archivo de esta comparación ya no está abierto aquí. Ábrelo de nuevo para continuar.";
    not_here: "No longer here", "Nicht mehr da", "Ya no está";
    comparing: "Comparing…", "Es wird verglichen …", "Comparando…";
    nothing_here: "Not here", "Hier nicht", "Aquí no";
    only_left: "Only on the left", "Nur links", "Solo a la izquierda";
    only_right: "Only on the right", "Nur rechts", "Solo a la derecha";
    measure: "Measure: {measure}", "Messung: {measure}", "Medición: {measure}";
    progress: "Progress: {progress}", "Fortschritt: {progress}", "Progreso: {progress}";
    hint_gone: "Hint gone: {hint}", "Hinweis weg: {hint}", "Pista resuelta: {hint}";
    hint_new: "New hint: {hint}", "Neuer Hinweis: {hint}", "Pista nueva: {hint}";
    count_changed: ["nothing changed", "one changed", "{count} changed"], ["nichts geändert", "1 geändert", "{count} geändert"], ["nada cambiado", "1 cambiado", "{count} cambiados"];
    count_gone: ["nothing only on the left", "one only on the left", "{count} only on the left"], ["nichts nur links", "1 nur links", "{count} nur links"], ["nada solo a la izquierda", "1 solo a la izquierda", "{count} solo a la izquierda"];
    count_new: ["nothing only on the right", "one only on the right", "{count} only on the right"], ["nichts nur rechts", "1 nur rechts", "{count} nur rechts"], ["nada solo a la derecha", "1 solo a la derecha", "{count} solo a la derecha"];
    count_same: ["nothing the same", "one the same", "{count} the same"], ["nichts gleich", "1 gleich", "{count} gleich"], ["nada igual", "1 igual", "{count} iguales"];
}

//! Files out of the app and into it.

use super::table::words;

words! {
    /// Files out of the app and into it.
    FileWords;
    exported: "Exported as {file}.", "Exportiert als {file}.", "Exportado como {file}.";
    export_refused: "The browser refused to hand out the file. Allow downloads for this page and try again.",
        "Der Browser hat die Datei nicht herausgegeben. Erlaube dieser Seite Downloads und versuche es noch einmal.",
        "El navegador se negó a entregar el archivo. Permite las descargas de esta página y vuelve a intentarlo.";
    imported: "Imported. Undo takes it back.", "Importiert. „Rückgängig“ nimmt es zurück.", "Importado. «Deshacer» lo revierte.";
    drop_here: "Drop the files to see what is in them", "Dateien hier ablegen, um zu sehen, was darin steht", "Suelta los archivos para ver qué contienen";
    import_one: "Import {file}", "{file} importieren", "Importar {file}";
    import_several: ["Import no files", "Import one file", "Import {count} files"],
        ["Keine Dateien importieren", "Eine Datei importieren", "{count} Dateien importieren"],
        ["No importar archivos", "Importar un archivo", "Importar {count} archivos"];
    import: "Import", "Importieren", "Importar";
    not_imported: " was not imported, and nothing has changed.", " wurde nicht importiert, und nichts hat sich geändert.", " no se ha importado y nada ha cambiado.";
    not_understood: ["Nothing in {file} could not be understood", "One thing in {file} could not be understood", "{count} things in {file} could not be understood"],
        ["Alles in {file} wurde verstanden", "Eine Stelle in {file} wurde nicht verstanden", "{count} Stellen in {file} wurden nicht verstanden"],
        ["Todo en {file} se ha entendido", "No se ha entendido una cosa de {file}", "No se han entendido {count} cosas de {file}"];
    how: "How", "Wie", "Cómo";
    merge: "Merge", "Zusammenführen", "Combinar";
    merge_means: "Bring both together; of two edits of one thing the later stays.", "Beides zusammenbringen; von zwei Änderungen an derselben Stelle bleibt die spätere.", "Reunir ambos; de dos cambios en lo mismo queda el posterior.";
    replace: "Replace", "Ersetzen", "Reemplazar";
    replace_means: "Make this workspace what the file says; what it lacks is deleted here.", "Diesen Arbeitsbereich zu dem machen, was die Datei sagt; was ihr fehlt, wird hier gelöscht.", "Hacer de este espacio de trabajo lo que dice el archivo; lo que le falta se elimina aquí.";
}

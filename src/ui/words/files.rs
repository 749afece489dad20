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
    reading: "Reading files", "Dateien werden gelesen", "Leyendo archivos";
    reading_file: "{file} ({number} of {count})", "{file} ({number} von {count})", "{file} ({number} de {count})";
    import_one: "Import {file}", "{file} importieren", "Importar {file}";
    import_several: ["Import no files", "Import one file", "Import {count} files"],
        ["Keine Dateien importieren", "Eine Datei importieren", "{count} Dateien importieren"],
        ["No importar archivos", "Importar un archivo", "Importar {count} archivos"];
    import: "Import", "Importieren", "Importar";
    not_imported: " was not imported, and nothing has changed.", " wurde nicht importiert, und nichts hat sich geändert.", " no se ha importado y nada ha cambiado.";
    to_know: ["Nothing to know about {file}", "One thing to know about {file}", "{count} things to know about {file}"],
        ["Kein Hinweis zu {file}", "Ein Hinweis zu {file}", "{count} Hinweise zu {file}"],
        ["Nada que saber de {file}", "Una cosa que conviene saber de {file}", "{count} cosas que conviene saber de {file}"];
    dated_back: ["No edit in it is dated in the future.", "One entry was edited at a time that is still to come ({moment}): a clock was wrong. It gives way to every edit of a sound date; check the clock of this device as well.", "{count} entries were edited at a time that is still to come (up to {moment}): a clock was wrong. They give way to every edit of a sound date; check the clock of this device as well."],
        ["Keine Änderung darin liegt in der Zukunft.", "Ein Eintrag wurde zu einer Zeit geändert, die erst noch kommt ({moment}): eine Uhr ging falsch. Er weicht jeder Änderung mit richtigem Datum; prüfe auch die Uhr dieses Geräts.", "{count} Einträge wurden zu einer Zeit geändert, die erst noch kommt (bis {moment}): eine Uhr ging falsch. Sie weichen jeder Änderung mit richtigem Datum; prüfe auch die Uhr dieses Geräts."],
        ["Ningún cambio está fechado en el futuro.", "Una entrada se editó en un momento que aún no ha llegado ({moment}): un reloj iba mal. Cede ante cualquier cambio con fecha correcta; comprueba también el reloj de este dispositivo.", "{count} entradas se editaron en un momento que aún no ha llegado (hasta {moment}): un reloj iba mal. Ceden ante cualquier cambio con fecha correcta; comprueba también el reloj de este dispositivo."];
    recognised: ["No entry without an identity was recognised.", "One entry has no identity; it was recognised by what it says.", "{count} entries have no identity; they were recognised by what they say."],
        ["Kein Eintrag ohne Kennung wurde wiedererkannt.", "Ein Eintrag hat keine Kennung; er wurde an seinem Wortlaut erkannt.", "{count} Einträge haben keine Kennung; sie wurden an ihrem Wortlaut erkannt."],
        ["No se reconoció ninguna entrada sin identidad.", "Una entrada no tiene identidad; se reconoció por lo que dice.", "{count} entradas no tienen identidad; se reconocieron por lo que dicen."];
    set_apart: ["Nothing is kept apart.", "“{titles}” has the identity of something else that is here, as after copying a file and writing over it. It comes in beside that, as something of its own.", "{count} entries have the identity of something else that is here, as after copying a file and writing over it: {titles}. They come in beside that, as something of their own."],
        ["Nichts wird getrennt gehalten.", "„{titles}“ hat die Kennung von etwas anderem, das hier steht, wie nach dem Kopieren und Überschreiben einer Datei. Es kommt daneben, als etwas Eigenes.", "{count} Einträge haben die Kennung von etwas anderem, das hier steht, wie nach dem Kopieren und Überschreiben einer Datei: {titles}. Sie kommen daneben, als etwas Eigenes."],
        ["Nada se mantiene aparte.", "«{titles}» tiene la identidad de otra cosa que está aquí, como tras copiar un archivo y escribir encima. Entra al lado, como algo propio.", "{count} entradas tienen la identidad de otra cosa que está aquí, como tras copiar un archivo y escribir encima: {titles}. Entran al lado, como algo propio."];
    pasted: "the pasted text", "der eingefügte Text", "el texto pegado";
    how: "How", "Wie", "Cómo";
    merge: "Merge", "Zusammenführen", "Combinar";
    merge_means: "Bring both together; of two edits of one thing the later stays.", "Beides zusammenbringen; von zwei Änderungen an derselben Stelle bleibt die spätere.", "Reunir ambos; de dos cambios en lo mismo queda el posterior.";
    replace: "Replace", "Ersetzen", "Reemplazar";
    replace_means: "Make this workspace what the file says; what it lacks is deleted here.", "Diesen Arbeitsbereich zu dem machen, was die Datei sagt; was ihr fehlt, wird hier gelöscht.", "Hacer de este espacio de trabajo lo que dice el archivo; lo que le falta se elimina aquí.";
}

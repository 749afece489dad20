//! Where the work is, and the reminder to export it.

use super::table::words;

words! {
    /// Where the work is kept, how safely, and the copy that outlives this browser.
    CopyWords;
    title: "Where your work is", "Wo deine Arbeit liegt", "Dónde está tu trabajo";
    kept: "Kept in this browser, on this device.", "Aufbewahrt in diesem Browser, auf diesem Gerät.", "Guardado en este navegador, en este dispositivo.";
    kept_at: "Kept in this browser, on this device, last on {moment}.", "Aufbewahrt in diesem Browser, auf diesem Gerät, zuletzt {moment}.", "Guardado en este navegador, en este dispositivo, por última vez el {moment}.";
    never_exported: "Never exported from here. A file is the copy that outlives this browser.", "Von hier noch nie exportiert. Eine Datei ist die Kopie, die diesen Browser überlebt.", "Nunca se ha exportado desde aquí. Un archivo es la copia que sobrevive a este navegador.";
    exported: "Exported on {moment}, and nothing was written since.", "Exportiert {moment}, und seither wurde nichts geschrieben.", "Exportado el {moment}, y desde entonces no se ha escrito nada.";
    exported_before: "Last exported on {moment}; what was written since is in this browser alone.", "Zuletzt exportiert {moment}; was seither geschrieben wurde, liegt nur in diesem Browser.", "Exportado por última vez el {moment}; lo escrito desde entonces está solo en este navegador.";
    takes: "Your work takes {size} of about 5,000 kB that browsers keep for a page.", "Deine Arbeit nimmt {size} von rund 5.000 kB ein, die Browser für eine Seite aufbewahren.", "Tu trabajo ocupa {size} de unos 5.000 kB que los navegadores guardan para una página.";
    with_all: "With snapshots and the app itself, {used} MB of {allowed} MB that this browser allows are in use.", "Mit Sicherungen und der App selbst sind {used} MB von {allowed} MB in Gebrauch, die dieser Browser erlaubt.", "Con las copias y la propia aplicación se usan {used} MB de los {allowed} MB que permite este navegador.";
    ask: "Ask the browser to keep it", "Den Browser bitten, sie zu behalten", "Pedir al navegador que lo conserve";
    promised: "The browser has promised not to clear it when the device runs out of room.", "Der Browser hat zugesagt, sie nicht zu löschen, wenn auf dem Gerät der Platz ausgeht.", "El navegador ha prometido no borrarlo cuando falte espacio en el dispositivo.";
    unpromised: "The browser may clear it when the device runs out of room.", "Der Browser darf sie löschen, wenn auf dem Gerät der Platz ausgeht.", "El navegador puede borrarlo cuando falte espacio en el dispositivo.";
    refused: "The browser did not promise it. Export a file now and then.", "Der Browser hat es nicht zugesagt. Exportiere ab und zu eine Datei.", "El navegador no lo ha prometido. Exporta un archivo de vez en cuando.";
    no_promises: "This browser makes no promises on how long it keeps things. Export a file now and then.", "Dieser Browser sagt nicht zu, wie lange er etwas behält. Exportiere ab und zu eine Datei.", "Este navegador no promete cuánto tiempo conserva las cosas. Exporta un archivo de vez en cuando.";
    remind: "Last exported on {moment}. A file is the copy that outlives this browser.", "Zuletzt exportiert {moment}. Eine Datei ist die Kopie, die diesen Browser überlebt.", "Exportado por última vez el {moment}. Un archivo es la copia que sobrevive a este navegador.";
    remind_first: "You have been writing for two weeks, and all of it is in this browser alone. A file is the copy that outlives it.", "Du schreibst seit zwei Wochen, und alles liegt nur in diesem Browser. Eine Datei ist die Kopie, die ihn überlebt.", "Llevas dos semanas escribiendo, y todo está solo en este navegador. Un archivo es la copia que lo sobrevive.";
    not_now: "Not now", "Nicht jetzt", "Ahora no";
}

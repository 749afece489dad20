//! Doing things by name: the palette, finding, shortcuts, moving to another place.

use super::table::words;

words! {
    /// The palette, finding, shortcuts, moving to another place.
    PaletteWords;
    commands: "Commands", "Befehle", "Comandos";
    command_placeholder: "What do you want to do?", "Was möchtest du tun?", "¿Qué quieres hacer?";
    no_command: "No command is called that.", "So heißt kein Befehl.", "Ningún comando se llama así.";
    find: "Find", "Suchen", "Buscar";
    find_placeholder: "Words of an objective, key result or initiative", "Wörter aus Objective, Key Result oder Initiative", "Palabras de un objetivo, resultado clave o iniciativa";
    nothing_found: "Nothing has these words.", "Nichts enthält diese Wörter.", "Nada contiene estas palabras.";
    more: ["No more.", "One more; another word narrows it down.", "{count} more; another word narrows it down."],
        ["Keine weiteren.", "Noch eins; ein weiteres Wort grenzt es ein.", "Noch {count}; ein weiteres Wort grenzt es ein."],
        ["No hay más.", "Hay uno más; otra palabra lo acota.", "Hay {count} más; otra palabra lo acota."];
    found: ["Nothing found", "One found", "{count} found"],
        ["Nichts gefunden", "Eins gefunden", "{count} gefunden"],
        ["Nada encontrado", "Uno encontrado", "{count} encontrados"];
    undo_several: "Undo several edits", "Mehrere Schritte rückgängig machen", "Deshacer varios cambios";
    undo_placeholder: "Back to before which edit?", "Bis vor welchen Schritt?", "¿Hasta antes de qué cambio?";
    takes_back: ["takes back nothing", "takes back one edit", "takes back {count} edits"],
        ["nimmt nichts zurück", "nimmt einen Schritt zurück", "nimmt {count} Schritte zurück"],
        ["no revierte nada", "revierte un cambio", "revierte {count} cambios"];
    move_to: "Move to…", "Verschieben nach …", "Mover a…";
    move_placeholder: "Under which one?", "Unter welches?", "¿Debajo de cuál?";
    nowhere: "There is nowhere else to move it.", "Es gibt keinen anderen Platz dafür.", "No hay otro sitio adonde moverlo.";
    moved_to: "Moved to “{title}”.", "Verschoben nach „{title}“.", "Movido a «{title}».";
    moved: "Moved.", "Verschoben.", "Movido.";
    drag: "Drag to move", "Zum Verschieben ziehen", "Arrastra para mover";

    line_up: "Move line up", "Zeile nach oben", "Subir línea";
    line_down: "Move line down", "Zeile nach unten", "Bajar línea";
    delete_line: "Delete line", "Zeile löschen", "Eliminar línea";
    open_measure: "Open measure", "Messung öffnen", "Abrir medición";
    first_fix: "Go to the first suggestion", "Zum ersten Vorschlag", "Ir a la primera propuesta";
    next_line: "Next line, or a level up on an empty one", "Nächste Zeile, auf leerer eine Ebene höher", "Línea siguiente, o un nivel más arriba en una vacía";
    remove_blank: "Remove an empty line", "Leere Zeile entfernen", "Quitar una línea vacía";
    back_to_line: "From a hint back to its line", "Vom Hinweis zurück zur Zeile", "De la pista a su línea";
    go_to_cycle: "Go to {cycle}", "Zu {cycle}", "Ir a {cycle}";

    shortcuts: "Keyboard shortcuts", "Tastenkürzel", "Atajos de teclado";
    anywhere: "Anywhere", "Überall", "En cualquier lugar";
    edits: "Edits", "Änderungen", "Cambios";
    writing: "Adding", "Hinzufügen", "Añadir";
    line: "On a line", "In einer Zeile", "En una línea";
    going: "Going", "Gehen", "Ir";
    files: "Files", "Dateien", "Archivos";
    or: " or ", " oder ", " o ";
    browser_find: "The browser’s own search still finds everything on the page.", "Die Suche des Browsers findet weiterhin alles auf der Seite.", "La búsqueda del navegador sigue encontrando todo en la página.";

    control: "Ctrl", "Strg", "Control";
    alt: "Alt", "Alt", "Alt";
    shift: "Shift", "Umschalt", "Mayús";
    enter: "Enter", "Eingabe", "Intro";
    backspace: "Backspace", "Rücktaste", "Retroceso";
    escape: "Escape", "Esc", "Esc";
}

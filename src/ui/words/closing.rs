//! The close of a workshop: commitment, presentation, and what goes out.

use super::table::words;

words! {
    /// The close of a workshop: commitment, presentation, and what goes out.
    ClosingWords;
    close: "Present and close", "Vorstellen und abschließen", "Presentar y cerrar";
    nothing: "Nothing is chosen yet. Choose three to five objectives first.", "Noch ist nichts ausgewählt. Wähle erst drei bis fünf Objectives aus.", "Aún no hay nada elegido. Elige antes de tres a cinco objetivos.";
    commitment: "Commitment", "Verbindlichkeit", "Compromiso";
    owner_of: "Who takes on “{title}”", "Wer „{title}“ übernimmt", "Quién asume «{title}»";
    owner_placeholder: "Nobody yet", "Noch niemand", "Nadie aún";
    unowned: ["Every key result is taken on.", "One key result is not taken on yet.", "{count} key results are not taken on yet."],
        ["Jedes Key Result ist übernommen.", "Ein Key Result ist noch nicht übernommen.", "{count} Key Results sind noch nicht übernommen."],
        ["Todos los resultados clave están asumidos.", "Un resultado clave aún no está asumido.", "{count} resultados clave aún no están asumidos."];
    first_check_in: "First check-in on", "Erster Check-in am", "Primer seguimiento el";
    dropped: "Not chosen", "Nicht ausgewählt", "No elegidos";
    dropped_means: "Why it was left out is kept in the minutes, so that nobody has to ask again.", "Warum etwas wegblieb, steht im Protokoll, damit niemand noch einmal fragen muss.", "El motivo por el que se dejó fuera queda en el acta, para que nadie tenga que volver a preguntar.";
    reason_for: "Why “{title}” was left out", "Warum „{title}“ wegblieb", "Por qué se dejó fuera «{title}»";
    out: "Present and hand out", "Vorstellen und verteilen", "Presentar y repartir";
    present: "Present", "Vorstellen", "Presentar";
    file: "Download agreed set", "Vereinbarten Satz herunterladen", "Descargar lo acordado";
    take_over: "Take into my workspace…", "In meinen Arbeitsbereich übernehmen …", "Incorporar a mi espacio de trabajo…";
    minutes: "Download minutes", "Protokoll herunterladen", "Descargar el acta";
    print_cards: "Print cards", "Karten drucken", "Imprimir tarjetas";
    print_page: "Print one page", "Eine Seite drucken", "Imprimir una página";
    preview: "On paper", "Auf Papier", "En papel";
    agreed: "Agreed objectives", "Vereinbarte Objectives", "Objetivos acordados";
    minutes_of: "Minutes: {name}", "Protokoll: {name}", "Acta: {name}";
    origin: "From {draft} in the workshop “{name}”.", "Von {draft} im Workshop „{name}“.", "De {draft} en el taller «{name}».";
    confidence: "Confidence: {spread}", "Zuversicht: {spread}", "Confianza: {spread}";
    taken_on_by: "Taken on by {owner}", "Übernommen von {owner}", "Lo asume {owner}";
    no_reason: "no reason given", "ohne Begründung", "sin motivo indicado";

    edit_owner: "say who takes a key result on", "sagen, wer ein Key Result übernimmt", "decir quién asume un resultado clave";
    edit_first: "change the first check-in", "ersten Check-in ändern", "cambiar el primer seguimiento";
    edit_reason: "say why something was left out", "sagen, warum etwas wegblieb", "decir por qué algo se dejó fuera";
}

//! Carrying over into another cycle.

use super::table::words;

words! {
    /// Carrying objectives and key results over.
    CarryWords;
    open: "Carry over…", "Übernehmen…", "Trasladar…";
    from_cycle: "Carry over from {cycle}", "Aus {cycle} übernehmen", "Trasladar de {cycle}";
    lead: "Nothing goes on by itself. Choose what deserves another cycle; what is carried starts where it stands now, and its history stays linked.",
        "Nichts geht von selbst weiter. Wähle, was einen weiteren Zyklus verdient; Übernommenes beginnt, wo es jetzt steht, und bleibt mit seiner Geschichte verbunden.",
        "Nada continúa por sí solo. Elige lo que merece otro ciclo; lo que se traslada empieza donde está ahora y sigue unido a su historia.";
    target: "Into which cycle", "In welchen Zyklus", "A qué ciclo";
    new_cycle: "{cycle}, a new cycle ({days})", "{cycle}, ein neuer Zyklus ({days})", "{cycle}, un ciclo nuevo ({days})";
    nothing: "This cycle has no objectives to carry over.", "Dieser Zyklus hat keine Objectives zum Übernehmen.", "Este ciclo no tiene objetivos que trasladar.";
    starts: "starts as {measure}", "beginnt mit {measure}", "empieza como {measure}";
    arrived: "has arrived: it starts without a measure, and a new target is to be written", "ist angekommen: es beginnt ohne Messung, und ein neues Ziel ist zu schreiben", "ya ha llegado: empieza sin medición y hay que escribir una meta nueva";
    unmeasured: "has no measure", "hat keine Messung", "no tiene medición";
    is_there: "is there already", "ist schon dort", "ya está allí";
    said: "{verdict}: {reason}", "{verdict}: {reason}", "{verdict}: {reason}";
    chosen: ["Nothing is chosen.", "One line is chosen.", "{count} lines are chosen."],
        ["Nichts ist gewählt.", "Eine Zeile ist gewählt.", "{count} Zeilen sind gewählt."],
        ["No hay nada elegido.", "Hay una línea elegida.", "Hay {count} líneas elegidas."];
    carry: "Carry over and open the cycle", "Übernehmen und den Zyklus öffnen", "Trasladar y abrir el ciclo";
    choose_first: "Choose at least one line to carry over.", "Wähle mindestens eine Zeile.", "Elige al menos una línea.";
    edit: "carry over", "übernehmen", "trasladar";
    done: ["Nothing carried over.", "One line carried over.", "{count} lines carried over."],
        ["Nichts übernommen.", "Eine Zeile übernommen.", "{count} Zeilen übernommen."],
        ["Nada trasladado.", "Una línea trasladada.", "{count} líneas trasladadas."];
    back: "Back to the review", "Zurück zum Rückblick", "Volver a la retrospectiva";
}

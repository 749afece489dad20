//! The rhythm of a cycle: what is due, its calendar, the values on the way.

use super::table::words;

words! {
    /// The rhythm of a cycle: what is due, its calendar, the values on the way.
    RhythmWords;
    due: ["No key result is due for a check-in.", "One key result is due for a check-in ({day}).", "{count} key results are due for a check-in ({day})."],
        ["Für kein Key Result ist ein Check-in fällig.", "Für ein Key Result ist ein Check-in fällig ({day}).", "Für {count} Key Results ist ein Check-in fällig ({day})."],
        ["Ningún resultado clave espera su seguimiento.", "Un resultado clave espera su seguimiento ({day}).", "{count} resultados clave esperan su seguimiento ({day})."];
    check_in: "Check in", "Einchecken", "Hacer el seguimiento";
    over: "This cycle is over.", "Dieser Zyklus ist vorbei.", "Este ciclo ha terminado.";
    close: "Review and close", "Auswerten und abschließen", "Revisar y cerrar";
    next: "Next check-in: {day}", "Nächster Check-in: {day}", "Próximo seguimiento: {day}";

    first: "First check-in", "Erster Check-in", "Primer seguimiento";
    usual: "Left empty: {day}.", "Leer gelassen: {day}.", "Si se deja vacío: {day}.";
    outside: "This day is not in the cycle. Choose one from {start} to {end}.", "Dieser Tag liegt nicht im Zyklus. Wähle einen von {start} bis {end}.", "Ese día no está en el ciclo. Elige uno del {start} al {end}.";
    incomplete: "This day is incomplete. Fill in day, month and year, or empty the field.", "Dieser Tag ist unvollständig. Gib Tag, Monat und Jahr an, oder leere das Feld.", "Ese día está incompleto. Indica día, mes y año, o vacía el campo.";

    calendar: "Download calendar", "Kalender herunterladen", "Descargar calendario";
    calendar_note: "A file for your calendar: the days to check in, and the last day for the review.", "Eine Datei für deinen Kalender: die Tage der Check-ins, und der letzte Tag für die Auswertung.", "Un archivo para tu calendario: los días de seguimiento y el último día para la revisión.";
    keep_first: "Keep the changes first; the calendar then has them.", "Übernimm erst die Änderungen; dann stehen sie im Kalender.", "Guarda antes los cambios; así estarán en el calendario.";
    calendar_saved: "Downloaded {file}", "{file} heruntergeladen", "{file} descargado";
    check_in_event: "Check-in", "Check-in", "Seguimiento";
    review_event: "Review", "Auswertung", "Revisión";

    phases: "Values on the way", "Werte auf dem Weg", "Valores en el camino";
    phases_note: "The same progress is expected every day. If it goes slower or faster at times, say here by which day you expect which value.",
        "Erwartet wird jeden Tag gleich viel Fortschritt. Geht es zeitweise langsamer oder schneller, steht hier, bis wann welcher Wert erwartet wird.",
        "Se espera el mismo avance cada día. Si a ratos va más lento o más rápido, indica aquí qué valor esperas para qué día.";
    phase_day: "By the end of", "Bis Ende", "Al final del";
    phase_value: "Expected value", "Erwarteter Wert", "Valor esperado";
    add_phase: "Add value on the way", "Wert auf dem Weg hinzufügen", "Añadir valor en el camino";
    delete_phase: "Delete value on the way", "Wert auf dem Weg löschen", "Eliminar valor en el camino";
    change_phases: "change values on the way", "Werte auf dem Weg ändern", "cambiar valores en el camino";
    phase_outside: "This day does not count: choose one from {start} to {end}. On the last day the target itself is expected.",
        "Dieser Tag zählt nicht: Wähle einen von {start} bis {end}. Am letzten Tag wird der Zielwert selbst erwartet.",
        "Ese día no cuenta: elige uno del {start} al {end}. El último día se espera el valor objetivo.";
    phase_twice: "Another value is expected on this day already.", "An diesem Tag wird schon ein anderer Wert erwartet.", "Ese día ya se espera otro valor.";
    phase_beyond: "This value is not on the way. It lies between {low} and {high}.", "Dieser Wert liegt nicht auf dem Weg. Der führt von {low} bis {high}.", "Ese valor no está en el camino, que va de {low} a {high}.";
    phase_past_target: "This value lies beyond the target of {target}.", "Dieser Wert liegt jenseits des Zielwerts {target}.", "Ese valor está más allá del objetivo de {target}.";
}

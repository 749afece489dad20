//! How far things have come: the overview of a cycle, and the history of a key result.

use super::table::words;

words! {
    /// How far things have come.
    ProgressWords;
    of_cycle: "Progress of {cycle}", "Fortschritt von {cycle}", "Progreso de {cycle}";
    cycle: "Cycle of the progress", "Zyklus des Fortschritts", "Ciclo del progreso";
    day: "Day {day} of {length}", "Tag {day} von {length}", "Día {day} de {length}";
    not_begun: "Begins on {day}", "Beginnt am {day}", "Empieza el {day}";
    over: "Over since {day}", "Vorbei seit {day}", "Terminado desde el {day}";
    check_in: "Check in", "Einchecken", "Hacer seguimiento";
    nothing: "There are no key results in this cycle yet. Once there are, this page shows where each of them stands beside where it should be by now.",
        "In diesem Zyklus gibt es noch keine Key Results. Sobald es welche gibt, zeigt diese Seite, wo jedes steht und wo es inzwischen stehen sollte.",
        "Aún no hay resultados clave en este ciclo. Cuando los haya, esta página mostrará dónde está cada uno y dónde debería estar ya.";
    none_left: "No key result is left by this choice.", "Bei dieser Auswahl bleibt kein Key Result übrig.", "Con esta selección no queda ningún resultado clave.";
    show_all: "Show all", "Alle zeigen", "Mostrar todos";
    statuses: "By status", "Nach Stand", "Por estado";
    teams: "By team", "Nach Team", "Por equipo";
    order: "Order", "Reihenfolge", "Orden";
    all: "All", "Alle", "Todos";
    all_teams: "All teams", "Alle Teams", "Todos los equipos";
    no_team: "No team", "Ohne Team", "Sin equipo";
    as_written: "As in the document", "Wie im Dokument", "Como en el documento";
    by_need: "Needs attention first", "Was Aufmerksamkeit braucht zuerst", "Primero lo que requiere atención";
    by_score: "Lowest score first", "Niedrigste Bewertung zuerst", "Primero la puntuación más baja";
    table: "Key results and where they stand", "Key Results und wo sie stehen", "Resultados clave y dónde están";
    key_result: "Key result", "Key Result", "Resultado clave";
    now: "Now", "Jetzt", "Ahora";
    target: "Target", "Ziel", "Meta";
    way: "Way", "Weg", "Camino";
    trend: "Trend", "Trend", "Tendencia";
    status: "Status", "Stand", "Estado";
    confidence: "Confidence", "Zuversicht", "Confianza";
    last: "Last check-in", "Letzter Check-in", "Último seguimiento";
    share: "{progress} of the way, {expected} expected", "{progress} des Wegs, {expected} erwartet", "{progress} del camino, {expected} esperado";
    sure: "{confidence} of 10", "{confidence} von 10", "{confidence} de 10";
    since: "{change} since the last check-in", "{change} seit dem letzten Check-in", "{change} desde el último seguimiento";
    unchanged: "Unchanged since the last check-in", "Unverändert seit dem letzten Check-in", "Sin cambios desde el último seguimiento";
    no_measure: "No measure, so nobody can tell", "Ohne Messung kann das niemand sagen", "Sin medición, nadie puede saberlo";

    mean: "{progress} of the way", "{progress} des Wegs", "{progress} del camino";
    weakest: "Weakest: {title}, {behind}", "Am schwächsten: {title}, {behind}", "El más débil: {title}, {behind}";
    behind: ["on the pace", "one point behind", "{count} points behind"],
        ["im Tempo", "einen Punkt zurück", "{count} Punkte zurück"],
        ["al ritmo", "un punto por detrás", "{count} puntos por detrás"];
    not_read: "not read yet", "noch nicht abgelesen", "aún sin leer";

    to_line: "To its line in the document", "Zur Zeile im Dokument", "A su línea en el documento";
    gone: "This key result is not here any more.", "Dieses Key Result gibt es hier nicht mehr.", "Este resultado clave ya no está aquí.";
    change_course: "Change course", "Kurs ändern", "Cambiar el rumbo";
    nothing_to_draw: "Without a measure there is nothing to draw. Say in the document how this key result is measured.",
        "Ohne Messung gibt es nichts zu zeichnen. Sag im Dokument, woran dieses Key Result gemessen wird.",
        "Sin medición no hay nada que dibujar. Di en el documento cómo se mide este resultado clave.";
    stands_at: "{value} now", "{value} jetzt", "{value} ahora";
    starts_at: "{value} at the start, not read yet", "{value} zu Beginn, noch nicht abgelesen", "{value} al inicio, aún sin leer";
    beyond_target: ["At the target", "One point beyond the target", "{count} points beyond the target"],
        ["Am Ziel", "Einen Punkt über das Ziel hinaus", "{count} Punkte über das Ziel hinaus"],
        ["En la meta", "Un punto más allá de la meta", "{count} puntos más allá de la meta"];
    short_of_baseline: ["Where it started", "One point further away than at the start", "{count} points further away than at the start"],
        ["Wo es begann", "Einen Punkt weiter weg als zu Beginn", "{count} Punkte weiter weg als zu Beginn"],
        ["Donde empezó", "Un punto más lejos que al inicio", "{count} puntos más lejos que al inicio"];
    above_limit: "{value} above the limit", "{value} über der Grenze", "{value} por encima del límite";
    below_limit: "{value} below the limit", "{value} unter der Grenze", "{value} por debajo del límite";
    points_explained: "A point is a hundredth of the way from the baseline to the target. What goes beyond the target counts as all of it, what falls short of the baseline as nothing.",
        "Ein Punkt ist ein Hundertstel des Wegs vom Ausgangswert zum Ziel. Was über das Ziel hinausgeht, zählt als ganz, was hinter den Ausgangswert zurückfällt, als nichts.",
        "Un punto es una centésima del camino del valor inicial a la meta. Lo que pasa de la meta cuenta como todo; lo que queda por detrás del inicio, como nada.";
    limit_explained: "A limit counts in full while it holds. Outside it counts less, until as much is missing as the limit is large.",
        "Eine Grenze zählt ganz, solange sie eingehalten wird. Außerhalb zählt sie weniger, bis so viel fehlt, wie die Grenze groß ist.",
        "Un límite cuenta por completo mientras se cumple. Fuera de él cuenta menos, hasta que falta tanto como vale el límite.";
    no_way_explained: "Without a baseline there is no way to walk: only arrival counts.", "Ohne Ausgangswert gibt es keinen Weg: nur die Ankunft zählt.", "Sin valor inicial no hay camino: solo cuenta llegar.";

    chart: "Values against the expected way", "Werte neben dem erwarteten Weg", "Valores frente al camino esperado";
    chart_says: "{count} readings from {start} to {end}.", "{count} Werte vom {start} bis {end}.", "{count} lecturas del {start} al {end}.";
    chart_empty: "Nothing was read yet.", "Noch wurde nichts abgelesen.", "Aún no se ha leído nada.";
    chart_last: "The last is {value}, expected was {expected}.", "Der letzte ist {value}, erwartet war {expected}.", "La última es {value}; se esperaba {expected}.";
    chart_turns: ["No course correction.", "One course correction.", "{count} course corrections."],
        ["Keine Kurskorrektur.", "Eine Kurskorrektur.", "{count} Kurskorrekturen."],
        ["Ninguna corrección de rumbo.", "Una corrección de rumbo.", "{count} correcciones de rumbo."];
    chart_table: "The chart as a table", "Das Bild als Tabelle", "El gráfico como tabla";
    chart_region: "The chart as a table, to scroll", "Das Bild als Tabelle, zum Blättern", "El gráfico como tabla, para desplazarse";
    read_value: "Value", "Wert", "Valor";
    expected: "Expected", "Erwartet", "Esperado";
    date: "Day", "Tag", "Día";
    band: "Within the limit", "Innerhalb der Grenze", "Dentro del límite";
    turn: "Course correction", "Kurskorrektur", "Corrección de rumbo";
    today: "Today", "Heute", "Hoy";
    legend: "What the lines mean", "Was die Linien bedeuten", "Qué significan las líneas";
    confidence_chart: "Confidence from 0 to 10", "Zuversicht von 0 bis 10", "Confianza de 0 a 10";

    entries: "Check-ins and course corrections", "Check-ins und Kurskorrekturen", "Seguimientos y correcciones de rumbo";
    no_entries: "Nobody has checked in yet.", "Noch hat niemand eingecheckt.", "Aún nadie ha hecho seguimiento.";
    skipped: "Nothing read", "Nichts abgelesen", "Sin lectura";
    by: "by {name}", "von {name}", "por {name}";
    correct: "Correct this check-in", "Diesen Check-in berichtigen", "Corregir este seguimiento";
    replaced: ["Nothing was corrected", "Corrected once", "Corrected {count} times"],
        ["Nichts wurde berichtigt", "Einmal berichtigt", "{count}-mal berichtigt"],
        ["Nada se ha corregido", "Corregido una vez", "Corregido {count} veces"];
    turn_number: "Course correction {number}", "Kurskorrektur {number}", "Corrección de rumbo {number}";
    lowered: "The target was lowered {count} times in a row. That can be wise. It can also mean that the first guess was a wish, or that something stands in the way that nobody has named yet: worth a word at the next check-in.",
        "Das Ziel wurde {count}-mal hintereinander gesenkt. Das kann klug sein. Es kann auch heißen, dass die erste Schätzung ein Wunsch war, oder dass etwas im Weg steht, das noch niemand benannt hat: ein Gespräch beim nächsten Check-in wert.",
        "La meta se ha bajado {count} veces seguidas. Puede ser sensato. También puede significar que la primera estimación era un deseo, o que hay un obstáculo que nadie ha nombrado aún: merece una conversación en el próximo seguimiento.";
    objective_gone: "This objective is not here any more.", "Dieses Objective gibt es hier nicht mehr.", "Este objetivo ya no está aquí.";
    key_results: "Key results", "Key Results", "Resultados clave";
    turns: "Course corrections", "Kurskorrekturen", "Correcciones de rumbo";
    no_turns: "Nobody has changed what it says since people check in on it.",
        "Seit dem ersten Check-in hat niemand geändert, was es sagt.",
        "Nadie ha cambiado lo que dice desde que hay seguimientos.";
    trail: "Earlier cycles", "Frühere Zyklen", "Ciclos anteriores";
    continued: "It continues “{title}” from {cycle}.", "Es setzt „{title}“ aus {cycle} fort.", "Continúa «{title}» de {cycle}.";
}

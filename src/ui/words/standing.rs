//! Where key results and objectives stand.

use super::table::words;

words! {
    /// Where key results and objectives stand, and why.
    StandingWords;
    on_track: "On track", "Auf Kurs", "En rumbo";
    at_risk: "At risk", "Gefährdet", "En riesgo";
    behind: "Behind", "Im Rückstand", "Con retraso";
    pending: "Pending", "Noch offen", "Pendiente";
    outdated: "Outdated", "Veraltet", "Desactualizado";

    never_read: "No check-in yet", "Noch kein Check-in", "Aún sin seguimiento";
    old: ["The last check-in is from today", "The last check-in is one day old", "The last check-in is {count} days old"],
        ["Der letzte Check-in ist von heute", "Der letzte Check-in ist einen Tag alt", "Der letzte Check-in ist {count} Tage alt"],
        ["El último seguimiento es de hoy", "El último seguimiento tiene un día", "El último seguimiento tiene {count} días"];
    ahead_of_pace: ["On the pace for day {day} of {length}", "One point ahead of the pace for day {day} of {length}", "{count} points ahead of the pace for day {day} of {length}"],
        ["Genau im Tempo für Tag {day} von {length}", "Einen Punkt vor dem Tempo für Tag {day} von {length}", "{count} Punkte vor dem Tempo für Tag {day} von {length}"],
        ["Al ritmo del día {day} de {length}", "Un punto por delante del ritmo del día {day} de {length}", "{count} puntos por delante del ritmo del día {day} de {length}"];
    behind_pace: ["On the pace for day {day} of {length}", "One point behind the pace for day {day} of {length}", "{count} points behind the pace for day {day} of {length}"],
        ["Genau im Tempo für Tag {day} von {length}", "Einen Punkt hinter dem Tempo für Tag {day} von {length}", "{count} Punkte hinter dem Tempo für Tag {day} von {length}"],
        ["Al ritmo del día {day} de {length}", "Un punto por detrás del ritmo del día {day} de {length}", "{count} puntos por detrás del ritmo del día {day} de {length}"];
    doubted: "{pace}, and confidence is {confidence} of 10", "{pace}, und die Zuversicht liegt bei {confidence} von 10", "{pace}, y la confianza es {confidence} de 10";
    outside_limit: "The limit does not hold now", "Die Grenze ist gerade verletzt", "El límite no se cumple ahora";
    reached: "The target is reached", "Das Ziel ist erreicht", "El objetivo está alcanzado";
    percent: "{number}%", "{number} %", "{number} %";
}

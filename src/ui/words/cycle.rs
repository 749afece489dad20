//! Cycles: naming and dating them.

use super::table::words;

words! {
    /// Cycles: choosing, naming and dating them.
    CycleWords;
    cycle: "Cycle", "Zyklus", "Ciclo";
    edit: "Edit cycle", "Zyklus bearbeiten", "Editar ciclo";
    new: "New cycle", "Neuer Zyklus", "Nuevo ciclo";
    keep: "Keep cycle", "Zyklus übernehmen", "Guardar ciclo";
    name: "Name", "Name", "Nombre";
    first_day: "First day", "Erster Tag", "Primer día";
    last_day: "Last day", "Letzter Tag", "Último día";
    check_ins: "Check-ins", "Check-ins", "Seguimientos";
    weekly: "Every week", "Jede Woche", "Cada semana";
    fortnightly: "Every two weeks", "Alle zwei Wochen", "Cada dos semanas";
    needs_days: "Give the cycle a first and a last day.", "Dem Zyklus fehlt ein erster oder ein letzter Tag.", "Pon al ciclo un primer y un último día.";
    backwards: "The last day is before the first. Move one of them.", "Der letzte Tag liegt vor dem ersten. Einer von beiden muss sich ändern.", "El último día es anterior al primero. Mueve uno de los dos.";

    days: "{start} – {end}", "{start} – {end}", "{start} – {end}";
    length: ["{days}", "{days} · one day", "{days} · {count} days"],
        ["{days}", "{days} · ein Tag", "{days} · {count} Tage"],
        ["{days}", "{days} · un día", "{days} · {count} días"];
    day: "{days} · day {day} of {length}", "{days} · Tag {day} von {length}", "{days} · día {day} de {length}";
    over: "{days} · over", "{days} · vorbei", "{days} · terminado";
}

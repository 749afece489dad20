//! What the pages are called that come with a later part of the program: the first one has links to them.

use super::table::words;

words! {
    /// What pages are called.
    PageNames;
    map: "Map", "Karte", "Mapa";
    progress: "Progress", "Fortschritt", "Progreso";
    history: "History", "Verlauf", "Historia";
    carry: "Carry over", "Übernehmen", "Trasladar";
    check_in: "Check in", "Check-in machen", "Hacer seguimiento";
    correct: "Correct a check-in", "Einen Check-in korrigieren", "Corregir un seguimiento";
    compare: "Compare", "Vergleichen", "Comparar";
    security: "Security and privacy", "Sicherheit und Datenschutz", "Seguridad y privacidad";
    snapshots: "Snapshots", "Sicherungen", "Copias";
    room: "The room", "Der Raum", "La sala";
    room_groups: "Group the drafts of the room", "Entwürfe des Raums gruppieren", "Agrupar los borradores de la sala";
    room_report: "Report on the room", "Bericht über den Raum", "Informe sobre la sala";
    join: "Join a workshop", "An einem Workshop teilnehmen", "Participar en un taller";
    course: "Change course", "Kurs ändern", "Cambiar el rumbo";
}

//! Snapshots of the workspace.

use super::table::words;
use crate::storage::ring::Occasion;

words! {
    /// Snapshots, and going back to one.
    SnapshotWords;
    lead: "Aimwell makes a copy of everything before an import, and once in every hour of work. Many of late and few of long ago are kept, in this browser alone.",
        "Aimwell legt vor jedem Import eine Kopie von allem an, und einmal in jeder Stunde Arbeit. Viele aus jüngster und wenige aus älterer Zeit bleiben, nur in diesem Browser.",
        "Aimwell hace una copia de todo antes de cada importación y una vez en cada hora de trabajo. Se guardan muchas recientes y pocas antiguas, solo en este navegador.";
    none: "There is none yet: the first one is made before the next import, or soon after the next edit.",
        "Noch gibt es keine: die erste entsteht vor dem nächsten Import oder bald nach der nächsten Änderung.",
        "Todavía no hay ninguna: la primera se hace antes de la próxima importación o poco después del próximo cambio.";
    failed: "This browser does not let the page keep or read snapshots. What you write is kept as always; export a file now and then to have something to go back to.",
        "Dieser Browser lässt die Seite keine Sicherungen aufbewahren oder lesen. Was du schreibst, bleibt wie immer erhalten; exportiere ab und zu eine Datei, um etwas zum Zurückgehen zu haben.",
        "Este navegador no deja que la página guarde o lea copias. Lo que escribes se conserva como siempre; exporta un archivo de vez en cuando para tener a qué volver.";
    not_made: "This browser could not keep a copy of your work before the import. You can import all the same: “Undo” takes it back as long as the page is open. Or stop, and export a file first.",
        "Dieser Browser konnte vor dem Import keine Kopie deiner Arbeit aufbewahren. Du kannst trotzdem importieren: „Rückgängig“ nimmt es zurück, solange die Seite offen ist. Oder brich ab und exportiere zuerst eine Datei.",
        "Este navegador no pudo guardar una copia de tu trabajo antes de importar. Puedes importar de todos modos: «Deshacer» lo revierte mientras la página esté abierta. O detente y exporta antes un archivo.";
    being_made: "A copy of your work is being made first…", "Zuerst wird eine Kopie deiner Arbeit angelegt …", "Primero se hace una copia de tu trabajo…";
    go_on: "Import without a copy", "Ohne Kopie importieren", "Importar sin copia";
    when: "When", "Wann", "Cuándo";
    why: "Why", "Warum", "Por qué";
    holds: "Holds", "Enthält", "Contiene";
    size: "Size", "Größe", "Tamaño";
    way_back: "Way back", "Zurück", "Volver";
    restore: "Restore…", "Wiederherstellen…", "Restaurar…";
    restore_of: "Restore the one of {moment}…", "Die von {moment} wiederherstellen…", "Restaurar la de {moment}…";
    restore_title: "Go back to {moment}", "Zurück zu {moment}", "Volver a {moment}";
    restore_now: "Restore", "Wiederherstellen", "Restaurar";
    restored: "Restored. Undo takes it back.", "Wiederhergestellt. „Rückgängig“ nimmt es zurück.", "Restaurado. «Deshacer» lo revierte.";
    restoring: "restoring a snapshot", "Wiederherstellung", "restauración de una copia";
    working: "An hour of work", "Eine Stunde Arbeit", "Una hora de trabajo";
    merge: "Before an import", "Vor einem Import", "Antes de importar";
    replace: "Before everything was replaced", "Bevor alles ersetzt wurde", "Antes de reemplazarlo todo";
    restore_before: "Before going back", "Vor einer Wiederherstellung", "Antes de restaurar";
    objectives: ["no objectives", "one objective", "{count} objectives"], ["keine Objectives", "ein Objective", "{count} Objectives"], ["ningún objetivo", "un objetivo", "{count} objetivos"];
    kilobytes: "{number} kB", "{number} kB", "{number} kB";
    dismiss: "Dismiss", "Ausblenden", "Ocultar";
}

impl SnapshotWords {
    /// Why a snapshot was made.
    pub const fn occasion(&self, occasion: Occasion) -> &'static str {
        match occasion {
            Occasion::Working => self.working(),
            Occasion::Merge => self.merge(),
            Occasion::Replace => self.replace(),
            Occasion::Restore => self.restore_before(),
        }
    }
}

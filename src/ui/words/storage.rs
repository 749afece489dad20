//! What stands between an edit and its being kept.

use super::table::words;
use crate::storage::{ShelfError, Trouble};

words! {
    /// What the user has to know about the browser's storage.
    StorageWords;
    storage: "Storage", "Speicher", "Almacenamiento";
    full: "This browser has no room left for your work. Export it to a file, then make room.",
        "Dieser Browser hat keinen Platz mehr für deine Arbeit. Exportiere sie in eine Datei und schaffe dann Platz.",
        "Este navegador ya no tiene sitio para tu trabajo. Expórtalo a un archivo y luego haz sitio.";
    blocked: "This browser does not let the page keep anything. Export your work before you close it.",
        "Dieser Browser lässt die Seite nichts aufbewahren. Exportiere deine Arbeit, bevor du sie schließt.",
        "Este navegador no deja que la página guarde nada. Exporta tu trabajo antes de cerrarla.";
    set_aside: "What this browser had kept could not be read. It was set aside whole: download it before you discard it.",
        "Was dieser Browser aufbewahrt hatte, ließ sich nicht lesen. Es wurde im Ganzen beiseitegelegt: lade es herunter, bevor du es verwirfst.",
        "No se pudo leer lo que este navegador había guardado. Se ha apartado entero: descárgalo antes de descartarlo.";
    repaired: "Some of what this browser had kept could not be read. The rest is here, and the whole was set aside: download it before you discard it.",
        "Ein Teil dessen, was dieser Browser aufbewahrt hatte, ließ sich nicht lesen. Der Rest ist hier, und das Ganze wurde beiseitegelegt: lade es herunter, bevor du es verwirfst.",
        "No se pudo leer una parte de lo que este navegador había guardado. El resto está aquí y el conjunto se ha apartado: descárgalo antes de descartarlo.";
    not_set_aside: "What this browser had kept could not be read in full, and there is no room to set it aside. Nothing is saved until you have downloaded and discarded it; export your work before you close the page.",
        "Was dieser Browser aufbewahrt hatte, ließ sich nicht ganz lesen, und um es beiseitezulegen, fehlt der Platz. Nichts wird gespeichert, bis du es heruntergeladen und verworfen hast; exportiere deine Arbeit, bevor du die Seite schließt.",
        "No se pudo leer entero lo que este navegador había guardado, y no hay sitio para apartarlo. No se guarda nada hasta que lo hayas descargado y descartado; exporta tu trabajo antes de cerrar la página.";
    newer: "A newer version of Aimwell wrote what this browser keeps, so this one does not touch it. Reload the page to get the newest version; export first what you wrote here.",
        "Eine neuere Version von Aimwell hat geschrieben, was dieser Browser aufbewahrt; diese hier rührt es nicht an. Lade die Seite neu, um die neueste Version zu bekommen; exportiere vorher, was du hier geschrieben hast.",
        "Una versión más nueva de Aimwell escribió lo que guarda este navegador, así que esta no lo toca. Recarga la página para obtener la última versión; antes exporta lo que has escrito aquí.";
    unread: "This browser keeps work that cannot be read before all of Aimwell has arrived, so nothing is saved yet. Export what you wrote before you close the page.",
        "Dieser Browser bewahrt etwas auf, das sich erst lesen lässt, wenn Aimwell ganz da ist; bis dahin wird nichts gespeichert. Exportiere, was du geschrieben hast, bevor du die Seite schließt.",
        "Este navegador guarda un trabajo que no se puede leer hasta que Aimwell haya llegado entero, así que aún no se guarda nada. Exporta lo que has escrito antes de cerrar la página.";
    not_kept: "This browser did not keep what was saved. Export your work before you close the page.",
        "Dieser Browser hat nicht aufbewahrt, was gespeichert wurde. Exportiere deine Arbeit, bevor du die Seite schließt.",
        "Este navegador no ha conservado lo que se guardó. Exporta tu trabajo antes de cerrar la página.";
    was_set_aside: "Something this browser had kept could not be read in full and was set aside. Download it before you discard it.",
        "Etwas, das dieser Browser aufbewahrt hatte, ließ sich nicht ganz lesen und wurde beiseitegelegt. Lade es herunter, bevor du es verwirfst.",
        "Algo que este navegador había guardado no se pudo leer entero y se ha apartado. Descárgalo antes de descartarlo.";
    download: "Download unreadable data", "Unlesbare Daten herunterladen", "Descargar los datos ilegibles";
    discard: "Discard it here", "Hier verwerfen", "Descartar aquí";
}

impl StorageWords {
    /// What stands between an edit and its being kept, and what to do about it.
    pub const fn say(&self, trouble: &Trouble) -> &'static str {
        match trouble {
            Trouble::Shelf(ShelfError::Full) => self.full(),
            Trouble::Shelf(ShelfError::Blocked) | Trouble::NotSetAside(ShelfError::Blocked) => {
                self.blocked()
            }
            Trouble::SetAside { .. } => self.set_aside(),
            Trouble::Repaired { .. } => self.repaired(),
            Trouble::NotSetAside(ShelfError::Full) => self.not_set_aside(),
            Trouble::Newer { .. } => self.newer(),
            Trouble::Unread => self.unread(),
            Trouble::NotKept => self.not_kept(),
        }
    }
}

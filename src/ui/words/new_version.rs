//! A newer version of the app that waits to take over.

use super::table::words;

words! {
    /// A newer version of the app that waits to take over.
    NewVersionWords;
    name: "New version", "Neue Version", "Nueva versión";
    is_here: "A new version of Aimwell is here.", "Eine neue Version von Aimwell ist da.", "Hay una nueva versión de Aimwell.";
    not_kept: "This browser does not keep what you wrote, and a reload would lose it. Export it first.",
        "Dieser Browser bewahrt nicht auf, was du geschrieben hast, und beim Neuladen ginge es verloren. Exportiere es vorher.",
        "Este navegador no guarda lo que has escrito y se perdería al recargar. Expórtalo antes.";
    reload: "Reload", "Neu laden", "Recargar";
    reload_anyway: "Reload all the same", "Trotzdem neu laden", "Recargar de todos modos";
    later: "Later", "Später", "Más tarde";
}

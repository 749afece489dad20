//! The page as a whole.

use super::table::words;

words! {
    /// The page as a whole.
    PageWords;
    broke: "Something in Aimwell broke, and this page cannot go on. What you wrote is kept in this browser up to a moment ago: reload the page to go on from there.",
        "In Aimwell ist etwas kaputtgegangen, und diese Seite kann nicht weiter. Was du geschrieben hast, ist bis auf den letzten Augenblick in diesem Browser aufbewahrt: lade die Seite neu, und es geht dort weiter.",
        "Algo se ha roto en Aimwell y esta página no puede seguir. Lo que escribiste está guardado en este navegador hasta hace un momento: recarga la página para continuar desde ahí.";
    close: "Close", "Schließen", "Cerrar";
    skip: "Skip to the content", "Zum Inhalt springen", "Saltar al contenido";
    cancel: "Cancel", "Abbrechen", "Cancelar";
}

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
    arriving: "One moment: this part of Aimwell is still on its way.", "Einen Moment: dieser Teil von Aimwell ist noch unterwegs.", "Un momento: esta parte de Aimwell aún está en camino.";
    not_arrived: "This part of Aimwell did not arrive. What you wrote is safe. Check the connection and try again.",
        "Dieser Teil von Aimwell ist nicht angekommen. Was du geschrieben hast, ist sicher. Prüfe die Verbindung und versuche es noch einmal.",
        "Esta parte de Aimwell no ha llegado. Lo que escribiste está a salvo. Comprueba la conexión e inténtalo de nuevo.";
    try_again: "Try again", "Noch einmal versuchen", "Intentar de nuevo";
}

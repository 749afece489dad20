//! What is promised about what people write, and how to report a problem.

use super::table::words;

words! {
    /// What is promised, what is not, and how to report a problem.
    SecurityWords;
    lead: "What Aimwell promises about your work, what it cannot promise, and how to report a security problem.",
        "Was Aimwell für deine Arbeit verspricht, was es nicht versprechen kann und wie du eine Sicherheitslücke meldest.",
        "Qué promete Aimwell sobre tu trabajo, qué no puede prometer y cómo informar de un fallo de seguridad.";
    promised: "What is promised", "Was versprochen ist", "Lo que se promete";
    stays: "What you write stays in this browser. Aimwell has no server that could receive it, no accounts, and counts no visits.",
        "Was du schreibst, bleibt in diesem Browser. Aimwell hat keinen Server, der es empfangen könnte, keine Konten und zählt keine Besuche.",
        "Lo que escribes se queda en este navegador. Aimwell no tiene ningún servidor que pudiera recibirlo, ni cuentas, y no cuenta visitas.";
    no_requests: "Once the page has loaded and its files are kept for the next visit, it asks for nothing more. The browser looks now and then whether there is a newer version, and sends nothing of yours along.",
        "Sobald die Seite geladen ist und ihre Dateien für den nächsten Besuch aufbewahrt sind, fragt sie nach nichts mehr. Der Browser sieht ab und zu nach, ob es eine neuere Version gibt, und schickt dabei nichts von dir mit.",
        "Cuando la página se ha cargado y sus archivos están guardados para la próxima visita, no pide nada más. El navegador mira de vez en cuando si hay una versión más nueva, sin enviar nada tuyo.";
    policy: "The page carries a policy that allows its own files and no other address. The browser enforces it, whatever the code tries.",
        "Die Seite trägt eine Richtlinie, die ihre eigenen Dateien und keine andere Adresse erlaubt. Der Browser setzt sie durch, was immer der Code versucht.",
        "La página lleva una política que permite sus propios archivos y ninguna otra dirección. El navegador la hace cumplir, intente lo que intente el código.";
    never_run: "What you or others type, paste, import or open by a link is shown as text and never run.",
        "Was du oder andere tippen, einfügen, importieren oder über einen Link öffnen, wird als Text gezeigt und nie ausgeführt.",
        "Lo que tú u otros escribáis, peguéis, importéis o abráis con un enlace se muestra como texto y nunca se ejecuta.";
    checked: "The browser checks every script and every piece of the program by its checksum, and runs none that was changed on the way.",
        "Der Browser prüft jedes Skript und jedes Stück des Programms anhand seiner Prüfsumme und führt keines aus, das unterwegs verändert wurde.",
        "El navegador comprueba cada script y cada parte del programa por su suma de verificación y no ejecuta ninguno que haya cambiado por el camino.";
    not_promised: "What it cannot promise", "Was es nicht versprechen kann", "Lo que no puede prometer";
    not_locked: "What this browser keeps is not encrypted. Whoever can use the browser can read it, and so can extensions that may read every page.",
        "Was dieser Browser aufbewahrt, ist nicht verschlüsselt. Wer den Browser benutzen kann, kann es lesen, und ebenso Erweiterungen, die jede Seite lesen dürfen.",
        "Lo que guarda este navegador no está cifrado. Puede leerlo quien pueda usar el navegador, y también las extensiones con permiso para leer todas las páginas.";
    not_for_ever: "Browsers let go of what they keep when the data of sites is cleared or a private window is closed. Export a file now and then.",
        "Browser geben auf, was sie aufbewahren, wenn die Daten von Websites gelöscht werden oder ein privates Fenster geschlossen wird. Exportiere ab und zu eine Datei.",
        "Los navegadores descartan lo que guardan cuando se borran los datos de los sitios o se cierra una ventana privada. Exporta un archivo de vez en cuando.";
    handed_out: "A file or a link can be read by everybody who gets hold of it. A link also stays in the history of each browser that opens it.",
        "Eine Datei oder einen Link können alle lesen, die sie in die Hände bekommen. Ein Link bleibt außerdem im Verlauf jedes Browsers, der ihn öffnet.",
        "Un archivo o un enlace puede leerlo cualquiera que lo consiga. Además, un enlace queda en el historial de cada navegador que lo abre.";
    from_disk: "When Aimwell is opened as a file from a disk, some browsers let other files that are opened from there read what it keeps.",
        "Wird Aimwell als Datei von einem Datenträger geöffnet, lassen manche Browser andere Dateien, die von dort geöffnet werden, lesen, was es aufbewahrt.",
        "Si Aimwell se abre como archivo desde un disco, algunos navegadores dejan que otros archivos abiertos desde allí lean lo que guarda.";
    report: "Reporting a security problem", "Eine Sicherheitslücke melden", "Informar de un fallo de seguridad";
    how: "Tell the maintainers in private: choose “Report a vulnerability” where the source of Aimwell is hosted. If that is not offered there, open an issue that says only that you have found something, and keep the details until you are answered.",
        "Sag es den Verantwortlichen vertraulich: wähle „Report a vulnerability“, wo der Quelltext von Aimwell liegt. Wird das dort nicht angeboten, eröffne ein Ticket, das nur sagt, dass du etwas gefunden hast, und behalte die Einzelheiten für dich, bis du Antwort hast.",
        "Díselo en privado a quienes mantienen Aimwell: elige «Report a vulnerability» donde está alojado su código. Si allí no existe, abre una incidencia que diga solo que has encontrado algo y guarda los detalles hasta que te respondan.";
    what: "Say what you did, in which browser, and what happened. A file that shows it helps; take out first what is not for other eyes.",
        "Schreib, was du getan hast, in welchem Browser und was passiert ist. Eine Datei, die es zeigt, hilft; nimm vorher heraus, was nicht für andere bestimmt ist.",
        "Di qué hiciste, en qué navegador y qué pasó. Un archivo que lo muestre ayuda; quita antes lo que no deban ver otros.";
    own_copy: "A copy of your own", "Eine eigene Kopie", "Una copia propia";
    one_file: "The whole of Aimwell also fits into one file that runs from a disk or a stick, without any host. It keeps your work where the browser lets files keep anything, and says so where it does not.",
        "Ganz Aimwell passt auch in eine einzige Datei, die von einem Datenträger oder Stick läuft, ohne Server. Sie bewahrt deine Arbeit auf, wo der Browser Dateien etwas aufbewahren lässt, und sagt es, wo nicht.",
        "Todo Aimwell cabe también en un solo archivo que funciona desde un disco o una memoria USB, sin servidor. Guarda tu trabajo donde el navegador deja que los archivos guarden algo, y lo dice donde no.";
    download: "Download Aimwell as one file", "Aimwell als eine Datei herunterladen", "Descargar Aimwell en un solo archivo";
}

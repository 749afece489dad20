//! Links that hold a draft.

use super::table::words;

words! {
    /// Links that hold a draft: making them and opening them.
    ShareWords;
    title: "Link and QR code", "Link und QR-Code", "Enlace y código QR";
    means: "The draft itself travels in the link, without check-ins; no server keeps it. Whoever opens it sees a preview first and decides.",
        "Der Entwurf selbst steckt im Link, ohne Check-ins; kein Server bewahrt ihn auf. Wer ihn öffnet, sieht zuerst eine Vorschau und entscheidet dann.",
        "El propio borrador viaja en el enlace, sin seguimientos; ningún servidor lo guarda. Quien lo abra verá antes una vista previa y decidirá.";
    what: "What to share", "Was geteilt wird", "Qué compartir";
    whole_cycle: "The whole cycle", "Der ganze Zyklus", "Todo el ciclo";
    make: "Make link", "Link erstellen", "Crear enlace";
    link: "Link", "Link", "Enlace";
    size: ["The link is empty.", "The link has one character of at most {most}.", "The link has {count} characters of at most {most}."],
        ["Der Link ist leer.", "Der Link hat ein Zeichen von höchstens {most}.", "Der Link hat {count} Zeichen von höchstens {most}."],
        ["El enlace está vacío.", "El enlace tiene un carácter de un máximo de {most}.", "El enlace tiene {count} caracteres de un máximo de {most}."];
    too_long: "That makes a link of {count} characters. Mail and chat programs cut links beyond {most}. Share a single objective, or send the Aimwell file instead.",
        "Das ergibt einen Link von {count} Zeichen. Mail- und Chatprogramme kürzen Links jenseits von {most}. Teile ein einzelnes Objective, oder schick stattdessen die Aimwell-Datei.",
        "Eso da un enlace de {count} caracteres. Los programas de correo y chat cortan los enlaces de más de {most}. Comparte un solo objetivo o envía el archivo de Aimwell.";
    copy: "Copy link", "Link kopieren", "Copiar enlace";
    hand_on: "Share link…", "Link teilen …", "Compartir enlace…";
    code: "QR code of the link", "QR-Code des Links", "Código QR del enlace";
    no_code: "Too long for a QR code that a phone can read: {count} characters of at most {most}. Share a single objective, or copy the link.",
        "Zu lang für einen QR-Code, den ein Handy lesen kann: {count} Zeichen von höchstens {most}. Teile ein einzelnes Objective, oder kopiere den Link.",
        "Demasiado largo para un código QR que un móvil pueda leer: {count} caracteres de un máximo de {most}. Comparte un solo objetivo o copia el enlace.";
    too_long_text: "That makes a link of {count} characters. Mail and chat programs cut links beyond {most}. Write less.",
        "Das ergibt einen Link von {count} Zeichen. Mail- und Chatprogramme kürzen Links jenseits von {most}. Schreibe weniger.",
        "Eso da un enlace de {count} caracteres. Los programas de correo y chat cortan los enlaces de más de {most}. Escribe menos.";
    no_code_send: "Too long for a QR code that a phone can read: {count} characters of at most {most}. Send the link instead.",
        "Zu lang für einen QR-Code, den ein Handy lesen kann: {count} Zeichen von höchstens {most}. Schick stattdessen den Link.",
        "Demasiado largo para un código QR que un móvil pueda leer: {count} caracteres de un máximo de {most}. Envía el enlace.";
    cannot_fold: "This browser cannot make such links. Send the Aimwell file instead, or use a newer browser.",
        "Dieser Browser kann solche Links nicht erstellen. Schick stattdessen die Aimwell-Datei, oder nimm einen neueren Browser.",
        "Este navegador no puede crear estos enlaces. Envía el archivo de Aimwell o usa un navegador más reciente.";

    broken: "This link is incomplete or damaged. Chat and mail programs sometimes cut long links: copy the whole link from where it was sent, or ask for it again or for a file.",
        "Dieser Link ist unvollständig oder beschädigt. Chat- und Mailprogramme kürzen lange Links manchmal: kopiere den ganzen Link von dort, wo er geschickt wurde, oder bitte noch einmal um ihn oder um eine Datei.",
        "Este enlace está incompleto o dañado. Los programas de chat y correo a veces cortan los enlaces largos: copia el enlace entero desde donde se envió, o pide que te lo manden de nuevo o que te envíen un archivo.";
    too_much: "This link holds more than any draft does, so it was not opened. If you trust whoever sent it, ask for a file.",
        "Dieser Link enthält mehr als jeder Entwurf und wurde deshalb nicht geöffnet. Wenn du dem Absender traust, bitte um eine Datei.",
        "Este enlace contiene más que cualquier borrador, así que no se ha abierto. Si confías en quien lo envió, pídele un archivo.";
    cannot_unfold: "This browser cannot open such links. Use a newer browser, or ask for a file.",
        "Dieser Browser kann solche Links nicht öffnen. Nimm einen neueren Browser, oder bitte um eine Datei.",
        "Este navegador no puede abrir estos enlaces. Usa un navegador más reciente o pide un archivo.";
}

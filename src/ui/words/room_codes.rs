//! Drafts as QR codes: shown by whoever wrote them, read by the facilitator.

use super::table::words;

words! {
    /// Drafts as QR codes: shown by whoever wrote them, read by the facilitator.
    RoomCodesWords;
    show: "Show as QR code…", "Als QR-Code zeigen …", "Mostrar como código QR…";
    title: "Your draft as QR code", "Dein Entwurf als QR-Code", "Tu borrador como código QR";
    show_means: "Hold this up to the camera of your facilitator, or have a photo taken. Where there are several pages, show one after the other, in any order.",
        "Halte das vor die Kamera der Moderation, oder lass ein Foto davon machen. Sind es mehrere Seiten, zeig eine nach der anderen, in beliebiger Reihenfolge.",
        "Acerca esto a la cámara de quien facilita, o deja que le haga una foto. Si hay varias páginas, muéstralas una tras otra, en cualquier orden.";
    page: "Page {number} of {all} of draft {code}", "Seite {number} von {all} des Entwurfs {code}", "Página {number} de {all} del borrador {code}";
    code: "QR code of the draft", "QR-Code des Entwurfs", "Código QR del borrador";
    next: "Next page", "Nächste Seite", "Página siguiente";
    before: "Previous page", "Vorige Seite", "Página anterior";
    too_long: "Your draft is too long for QR codes: it would take more than {most} pages. Hand it over as a file.",
        "Dein Entwurf ist zu lang für QR-Codes: er bräuchte mehr als {most} Seiten. Gib ihn als Datei ab.",
        "Tu borrador es demasiado largo para códigos QR: ocuparía más de {most} páginas. Entrégalo como archivo.";
    cannot_fold: "This browser cannot make QR codes of a draft. Hand it over as a file, or use a newer browser.",
        "Dieser Browser kann aus einem Entwurf keine QR-Codes machen. Gib ihn als Datei ab, oder nimm einen neueren Browser.",
        "Este navegador no puede convertir un borrador en códigos QR. Entrégalo como archivo o usa un navegador más reciente.";

    camera: "Read QR codes…", "QR-Codes lesen …", "Leer códigos QR…";
    photos: "Photos of QR codes…", "Fotos von QR-Codes …", "Fotos de códigos QR…";
    means: "from people who show their draft on a phone", "von Leuten, die ihren Entwurf auf dem Handy zeigen", "de quienes muestran su borrador en un móvil";
    cannot_read: "This browser cannot read the QR codes that people show of their drafts; Chrome and Edge on Android, ChromeOS and macOS can. Here, ask for files.",
        "Dieser Browser kann die QR-Codes nicht lesen, die Leute von ihren Entwürfen zeigen; Chrome und Edge auf Android, ChromeOS und macOS können es. Bitte hier um Dateien.",
        "Este navegador no puede leer los códigos QR de los borradores; Chrome y Edge en Android, ChromeOS y macOS sí. Aquí, pide archivos.";
    camera_title: "Read QR codes", "QR-Codes lesen", "Leer códigos QR";
    camera_means: "Hold one page after the other in front of the camera, in any order. What it sees stays in this browser.",
        "Haltet eine Seite nach der anderen vor die Kamera, in beliebiger Reihenfolge. Was sie sieht, bleibt in diesem Browser.",
        "Poned una página tras otra ante la cámara, en cualquier orden. Lo que ve se queda en este navegador.";
    camera_sees: "What the camera sees", "Was die Kamera sieht", "Lo que ve la cámara";
    camera_refused: "The browser does not let this page use the camera. Allow it beside the address, or take photos and choose them.",
        "Der Browser lässt diese Seite die Kamera nicht verwenden. Erlaube es neben der Adresse, oder mach Fotos und wähle sie aus.",
        "El navegador no deja que esta página use la cámara. Permítelo junto a la dirección, o haz fotos y elígelas.";
    no_camera: "No camera was found, or another program is using it. Take photos and choose them, or ask for files.",
        "Es wurde keine Kamera gefunden, oder ein anderes Programm verwendet sie. Mach Fotos und wähle sie aus, oder bitte um Dateien.",
        "No se encontró ninguna cámara, o la usa otro programa. Haz fotos y elígelas, o pide archivos.";
    missing: ["Draft {code}: no page of {all} is still to come", "Draft {code}: page {numbers} of {all} is still to come", "Draft {code}: pages {numbers} of {all} are still to come"],
        ["Entwurf {code}: keine Seite von {all} fehlt noch", "Entwurf {code}: Seite {numbers} von {all} fehlt noch", "Entwurf {code}: die Seiten {numbers} von {all} fehlen noch"],
        ["Borrador {code}: no falta ninguna página de {all}", "Borrador {code}: falta la página {numbers} de {all}", "Borrador {code}: faltan las páginas {numbers} de {all}"];
    known: "That page of draft {code} was read already.", "Diese Seite des Entwurfs {code} wurde schon gelesen.", "Esa página del borrador {code} ya se leyó.";
    mixed: "The pages of draft {code} do not belong together. Show all of them again.", "Die Seiten des Entwurfs {code} gehören nicht zusammen. Zeigt alle noch einmal.", "Las páginas del borrador {code} no van juntas. Mostradlas todas otra vez.";
    other: "That is the QR code of something else, not of a draft.", "Das ist der QR-Code von etwas anderem, nicht von einem Entwurf.", "Ese es el código QR de otra cosa, no de un borrador.";
    no_code: "No QR code can be read in {file}. Take the photo from nearer and straight ahead, with the whole code in it.",
        "In {file} lässt sich kein QR-Code lesen. Mach das Foto aus der Nähe und gerade von vorn, mit dem ganzen Code darauf.",
        "En {file} no se puede leer ningún código QR. Haz la foto de más cerca y de frente, con el código entero.";
    a_code: "QR code", "QR-Code", "Código QR";
}

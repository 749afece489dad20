//! A file on the disk that the workspace is kept in as well.

use super::table::words;

words! {
    /// A file on the disk that the workspace is kept in as well.
    LinkedFileWords;
    file: "File on this device", "Datei auf diesem Gerät", "Archivo en este dispositivo";
    means: "Keeps a file up to date as you write, in a folder that you sync or share. What others write into it is merged; nothing in it is overwritten unread.",
        "Hält eine Datei beim Schreiben aktuell, in einem Ordner, den du synchronisierst oder teilst. Was andere hineinschreiben, wird zusammengeführt; nichts darin wird ungelesen überschrieben.",
        "Mantiene un archivo al día mientras escribes, en una carpeta que sincronizas o compartes. Lo que otros escriban en él se combina; nada se sobrescribe sin leerlo.";
    create: "Keep in a new file…", "In neuer Datei aufbewahren …", "Guardar en un archivo nuevo…";
    choose: "Open a file and keep it up to date…", "Datei öffnen und aktuell halten …", "Abrir un archivo y mantenerlo al día…";
    saved: "All of it is in {file}.", "Alles steht in {file}.", "Todo está en {file}.";
    saving: "Writing {file}…", "{file} wird geschrieben …", "Escribiendo {file}…";
    asking: "On your last visit you kept your work in {file}. The browser asks for your permission again.",
        "Beim letzten Besuch hast du deine Arbeit in {file} aufbewahrt. Der Browser fragt noch einmal um Erlaubnis.",
        "En tu última visita guardaste tu trabajo en {file}. El navegador vuelve a pedir permiso.";
    lost: "{file} can no longer be read or written: it may have been moved or locked. Your work is kept in this browser.",
        "{file} lässt sich nicht mehr lesen oder schreiben: vielleicht wurde sie verschoben oder gesperrt. Deine Arbeit bleibt in diesem Browser aufbewahrt.",
        "{file} ya no se puede leer o escribir: puede que se haya movido o bloqueado. Tu trabajo sigue guardado en este navegador.";
    unreadable: "Somebody has put something into {file} that Aimwell cannot read, so nothing was written over it. Repair the file and go on, or let go of it and keep your work in a new one.",
        "Jemand hat etwas in {file} geschrieben, das Aimwell nicht lesen kann, deshalb wurde nichts überschrieben. Repariere die Datei und mach weiter, oder lass sie los und bewahre deine Arbeit in einer neuen auf.",
        "Alguien ha puesto en {file} algo que Aimwell no puede leer, así que no se ha sobrescrito nada. Repara el archivo y continúa, o suéltalo y guarda tu trabajo en uno nuevo.";
    came_in: "{file} was changed by somebody else and merged. Undo takes it back.", "{file} wurde von jemand anderem geändert und zusammengeführt. „Rückgängig“ nimmt es zurück.", "Alguien más cambió {file} y se ha combinado. «Deshacer» lo revierte.";
    taken_back: "You have taken back what others wrote into {file}. It still stands there, so nothing is written over it. Go on to merge it again, or let go of the file.",
        "Du hast zurückgenommen, was andere in {file} geschrieben haben. Dort steht es noch, deshalb wird nichts überschrieben. Mach weiter, um es wieder zusammenzuführen, oder lass die Datei los.",
        "Has revertido lo que otros escribieron en {file}. Allí sigue, así que no se sobrescribe nada. Continúa para combinarlo de nuevo, o suelta el archivo.";
    go_on: "Go on with this file", "Mit dieser Datei weitermachen", "Seguir con este archivo";
    unlink: "Let go of this file", "Diese Datei loslassen", "Soltar este archivo";
    unlinked: "{file} stays as it is and is no longer written.", "{file} bleibt, wie sie ist, und wird nicht mehr geschrieben.", "{file} queda como está y ya no se escribe.";
}

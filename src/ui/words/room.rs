//! The room: the drafts of a workshop on one screen.

use super::table::words;

words! {
    /// The room: the drafts of a workshop on one screen.
    RoomWords;
    title: "The room", "Der Raum", "La sala";
    collect: "Collect", "Sammeln", "Reunir";
    steps: "Steps of the room", "Schritte des Raums", "Pasos de la sala";
    tools: "The room as a whole", "Der Raum im Ganzen", "La sala en conjunto";
    anew: "Start a new room", "Neuen Raum beginnen", "Empezar otra sala";
    name: "What it is called", "Wie er heißt", "Cómo se llama";
    expected: "Who is expected", "Wer erwartet wird", "A quién se espera";
    expected_placeholder: "One name on each line", "Ein Name in jeder Zeile", "Un nombre en cada línea";
    anonymous: "Name nobody", "Niemanden nennen", "No nombrar a nadie";
    anonymous_means: "Drafts go by numbers, on the screen and in every file. Names stay in this browser, to tell who is missing and whose later file takes the place of an earlier one.",
        "Entwürfe tragen Nummern, auf dem Bildschirm und in jeder Datei. Namen bleiben in diesem Browser, um zu wissen, wer fehlt und wessen spätere Datei eine frühere ersetzt.",
        "Los borradores llevan números, en pantalla y en cada archivo. Los nombres se quedan en este navegador, para saber quién falta y de quién es el archivo que sustituye a otro anterior.";
    drafts: "Drafts", "Entwürfe", "Borradores";
    draft_count: ["Drafts", "One draft", "{count} drafts"], ["Entwürfe", "Ein Entwurf", "{count} Entwürfe"], ["Borradores", "Un borrador", "{count} borradores"];
    no_drafts: "Everyone writes in Aimwell and hands you the file that “Export” gives them, by any way you share files. Choose all of them at once; they stay in this browser.",
        "Alle schreiben in Aimwell und geben dir die Datei, die „Export“ ihnen gibt, auf welchem Weg ihr Dateien auch teilt. Wähle alle auf einmal; sie bleiben in diesem Browser.",
        "Cada cual escribe en Aimwell y te da el archivo que le da «Exportar», por la vía que uséis para compartir archivos. Elígelos todos a la vez; se quedan en este navegador.";
    choose: "Choose files…", "Dateien wählen …", "Elegir archivos…";
    choose_folder: "Choose a folder…", "Ordner wählen …", "Elegir una carpeta…";
    or_drop: "or drop them anywhere on this page", "oder irgendwo auf dieser Seite ablegen", "o suéltalos en cualquier parte de esta página";
    draft_number: "Draft {number}", "Entwurf {number}", "Borrador {number}";
    writer: "Who wrote draft {number}", "Wer Entwurf {number} geschrieben hat", "Quién escribió el borrador {number}";
    writer_placeholder: "Nobody named", "Niemand genannt", "Sin nombre";
    objective_count: ["no objectives", "one objective", "{count} objectives"], ["keine Objectives", "ein Objective", "{count} Objectives"], ["sin objetivos", "un objetivo", "{count} objetivos"];
    written: "written {moment}", "geschrieben {moment}", "escrito {moment}";
    undated: "the file has no date", "die Datei hat kein Datum", "el archivo no tiene fecha";
    remove: "Take the draft out", "Entwurf herausnehmen", "Quitar el borrador";
    missing: "Still missing: {names}", "Noch nicht da: {names}", "Faltan: {names}";
    nobody_missing: "Everybody expected has handed in a draft.", "Alle Erwarteten haben einen Entwurf abgegeben.", "Todas las personas esperadas han entregado su borrador.";

    a_file: "A file", "Eine Datei", "Un archivo";
    taken: "{file} is in.", "{file} ist da.", "{file} ya está.";
    taken_in_place: "{file} takes the place of an earlier draft of the same person.", "{file} ersetzt einen früheren Entwurf derselben Person.", "{file} sustituye un borrador anterior de la misma persona.";
    taken_older: "{file} is older than the draft that is here already, so that one stays.", "{file} ist älter als der Entwurf, der schon da ist; der bleibt also.", "{file} es anterior al borrador que ya está aquí, así que ese se queda.";
    taken_same: "{file} says the same as a draft that is here already.", "{file} sagt dasselbe wie ein Entwurf, der schon da ist.", "{file} dice lo mismo que un borrador que ya está aquí.";
    to_know: ["Nothing to know about it", "One thing to know about it", "{count} things to know about it"],
        ["Kein Hinweis dazu", "Ein Hinweis dazu", "{count} Hinweise dazu"],
        ["Nada que saber de él", "Una cosa que conviene saber de él", "{count} cosas que conviene saber de él"];
    not_taken: " could not be taken in; the other files are not affected.", " konnte nicht aufgenommen werden; die anderen Dateien sind davon nicht betroffen.", " no se pudo incorporar; los demás archivos no se ven afectados.";

    edit_take: "take in drafts", "Entwürfe aufnehmen", "incorporar borradores";
    edit_remove: "take a draft out", "Entwurf herausnehmen", "quitar un borrador";
    edit_name: "name the workshop", "Workshop benennen", "poner nombre al taller";
    edit_expected: "change who is expected", "ändern, wer erwartet wird", "cambiar a quién se espera";
    edit_anonymous: "change whether people are named", "ändern, ob jemand genannt wird", "cambiar si se nombra a alguien";
    edit_writer: "name who wrote a draft", "sagen, wer einen Entwurf schrieb", "decir quién escribió un borrador";
    edit_anew: "start a new room", "neuen Raum beginnen", "empezar otra sala";
}

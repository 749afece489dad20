//! Why a file cannot be read, so that the person who chose it knows what to do next.

use super::fill;
use super::table::words;
use crate::exchange::table::TableError;
use crate::exchange::{Expected, ImportError, LONGEST_FILE, VERSION};

words! {
    /// Why a file cannot be read.
    RefusalWords;
    unreadable: "The browser could not read this file. It may have been moved or be open elsewhere; choose it again.",
        "Der Browser konnte diese Datei nicht lesen. Vielleicht wurde sie verschoben oder ist anderswo geöffnet; wähle sie noch einmal aus.",
        "El navegador no pudo leer este archivo. Puede que se haya movido o esté abierto en otro sitio; elígelo de nuevo.";
    empty: "This file is empty. Export it again where it came from.",
        "Diese Datei ist leer. Exportiere sie noch einmal dort, wo sie herkommt.",
        "Este archivo está vacío. Expórtalo de nuevo allí de donde viene.";
    too_large: "This file is too large: {size} MB, while Aimwell reads up to {most} MB. Check that it is the file you meant.",
        "Diese Datei ist zu groß: {size} MB, während Aimwell bis zu {most} MB liest. Ist es wirklich die gemeinte Datei?",
        "Este archivo es demasiado grande: {size} MB, y Aimwell lee hasta {most} MB. Comprueba que es el archivo que querías.";
    not_json: "This is not an Aimwell file: it stops making sense at line {line}, column {column}. Choose a .json file that Aimwell exported, or undo the last change made to it by hand.",
        "Das ist keine Aimwell-Datei: ab Zeile {line}, Spalte {column} ergibt sie keinen Sinn mehr. Wähle eine .json-Datei, die Aimwell exportiert hat, oder nimm die letzte Änderung zurück, die von Hand daran gemacht wurde.",
        "Esto no es un archivo de Aimwell: deja de tener sentido en la línea {line}, columna {column}. Elige un archivo .json exportado por Aimwell, o deshaz el último cambio que se le hizo a mano.";
    truncated: "This file ends too early, as if it had not been copied or downloaded completely. Fetch it again.",
        "Diese Datei endet zu früh, als wäre sie nicht vollständig kopiert oder heruntergeladen worden. Hole sie noch einmal.",
        "Este archivo termina demasiado pronto, como si no se hubiera copiado o descargado entero. Obtenlo de nuevo.";
    no_okrs: "No objectives and no key results were found in this text. It needs a heading or a line for each objective and a list of key results under it; pasting it into the document shows what is understood.",
        "In diesem Text wurden keine Objectives und keine Key Results gefunden. Er braucht eine Überschrift oder Zeile für jedes Objective und darunter eine Liste der Key Results; füge ihn ins Dokument ein, um zu sehen, was verstanden wird.",
        "En este texto no se han encontrado objetivos ni resultados clave. Necesita un título o una línea por objetivo y debajo una lista de resultados clave; pégalo en el documento para ver qué se entiende.";
    other_format: "This file comes from another program: it does not say that it is an Aimwell file. Choose a .json file that Aimwell exported.",
        "Diese Datei kommt aus einem anderen Programm: sie sagt nicht von sich, dass sie eine Aimwell-Datei ist. Wähle eine .json-Datei, die Aimwell exportiert hat.",
        "Este archivo viene de otro programa: no dice que sea un archivo de Aimwell. Elige un archivo .json exportado por Aimwell.";
    newer: "This file was written by a newer Aimwell (format {found}; this one reads format {known}). Reload the page to get the newest version, then import it again.",
        "Diese Datei stammt von einem neueren Aimwell (Format {found}; dieses hier liest Format {known}). Lade die Seite neu, um die neueste Version zu bekommen, und importiere sie dann noch einmal.",
        "Este archivo lo escribió un Aimwell más nuevo (formato {found}; este lee el formato {known}). Recarga la página para obtener la última versión e impórtalo de nuevo.";
    malformed: "This Aimwell file is damaged: “{name}” should be {expected}. Export it again where it came from.",
        "Diese Aimwell-Datei ist beschädigt: „{name}“ sollte {expected} sein. Exportiere sie noch einmal dort, wo sie herkommt.",
        "Este archivo de Aimwell está dañado: «{name}» debería ser {expected}. Expórtalo de nuevo allí de donde viene.";
    a_list: "a list", "eine Liste", "una lista";
    an_object: "an object", "ein Objekt", "un objeto";
    the_version: "the number {known}", "die Zahl {known}", "el número {known}";
    a_code: "a number in hexadecimal", "eine hexadezimale Zahl", "un número hexadecimal";
    a_moment: "a moment as a number of milliseconds", "ein Zeitpunkt als Zahl von Millisekunden", "un momento como número de milisegundos";
    dots: "a list of objectives by their numbers, each with its dots", "eine Liste von Objectives mit ihren Nummern und je ihren Punkten", "una lista de objetivos por sus números, cada uno con sus puntos";
    ballot: "This is the ballot of a workshop. It is for the facilitator, who takes it in on the page “Choose” of the room.",
        "Das ist der Stimmzettel eines Workshops. Er ist für die Moderation, die ihn im Raum auf der Seite „Auswählen“ aufnimmt.",
        "Esta es la papeleta de un taller. Es para quien facilita, que la incorpora en la página «Elegir» de la sala.";
    too_many: "This Aimwell file is damaged: the number of its records should be far smaller. Export it again where it came from.",
        "Diese Aimwell-Datei ist beschädigt: sie sollte weit weniger Einträge haben. Exportiere sie noch einmal dort, wo sie herkommt.",
        "Este archivo de Aimwell está dañado: debería tener muchos menos registros. Expórtalo de nuevo allí de donde viene.";
    open_quote: "In line {line}, at place {column}, a quotation mark opens a cell that never ends. Close it there, or export the table again.",
        "In Zeile {line} öffnet an Stelle {column} ein Anführungszeichen eine Zelle, die nirgends endet. Schließe sie dort oder exportiere die Tabelle neu.",
        "En la línea {line}, posición {column}, unas comillas abren una celda que nunca termina. Ciérralas allí o vuelve a exportar la tabla.";
    too_many_cells: "From line {line} on the table is larger than any that is read here (20,000 rows, 1,000 columns). Split it and import the parts.",
        "Ab Zeile {line} ist die Tabelle größer, als hier gelesen wird (20.000 Zeilen, 1.000 Spalten). Teile sie auf und importiere die Teile.",
        "A partir de la línea {line} la tabla es más grande de lo que se lee aquí (20 000 filas, 1000 columnas). Divídela e importa las partes.";
    no_cells: "There is nothing in this table. Check that it was saved with its rows.",
        "In dieser Tabelle steht nichts. Prüfe, ob sie mit ihren Zeilen gespeichert wurde.",
        "En esta tabla no hay nada. Comprueba que se guardó con sus filas.";
    no_book: "This is no workbook that can be read. Save it as XLSX or CSV and import that.",
        "Das ist keine Arbeitsmappe, die sich lesen lässt. Speichere sie als XLSX oder CSV und importiere diese.",
        "No es un libro que se pueda leer. Guárdalo como XLSX o CSV e importa ese archivo.";
}

impl RefusalWords {
    fn table(&self, error: TableError) -> String {
        match error {
            TableError::Empty => self.no_cells().to_owned(),
            TableError::OpenQuote { line, column } => {
                let (line, column) = (line.to_string(), column.to_string());
                fill(self.open_quote(), &[("line", &line), ("column", &column)])
            }
            TableError::TooLarge { line } => {
                fill(self.too_many_cells(), &[("line", &line.to_string())])
            }
        }
    }

    /// Why nothing of a file can be read, and what to do next.
    pub fn say(&self, error: &ImportError) -> String {
        let known = VERSION.to_string();
        match error {
            ImportError::Empty => self.empty().to_owned(),
            ImportError::TooLarge { bytes } => {
                let size = bytes.div_ceil(1_000_000).to_string();
                let most = (LONGEST_FILE / 1_000_000).to_string();
                fill(self.too_large(), &[("size", &size), ("most", &most)])
            }
            ImportError::NotJson { line, column } => {
                let (line, column) = (line.to_string(), column.to_string());
                fill(self.not_json(), &[("line", &line), ("column", &column)])
            }
            ImportError::Truncated => self.truncated().to_owned(),
            ImportError::NoOkrs => self.no_okrs().to_owned(),
            ImportError::OtherFormat => self.other_format().to_owned(),
            ImportError::NewerVersion { found } => {
                let found = found.to_string();
                fill(self.newer(), &[("found", &found), ("known", &known)])
            }
            ImportError::Table(error) => self.table(*error),
            ImportError::NoBook => self.no_book().to_owned(),
            ImportError::TooManyRecords => self.too_many().to_owned(),
            ImportError::Malformed { name, expected } => {
                let expected = match expected {
                    Expected::List => self.a_list().to_owned(),
                    Expected::Object => self.an_object().to_owned(),
                    Expected::Version => fill(self.the_version(), &[("known", &known)]),
                    Expected::Code => self.a_code().to_owned(),
                    Expected::Moment => self.a_moment().to_owned(),
                    Expected::Dots => self.dots().to_owned(),
                };
                fill(self.malformed(), &[("name", name), ("expected", &expected)])
            }
        }
    }
}

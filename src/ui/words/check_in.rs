//! Checking in, correcting what was said, and changing the course.

use super::table::words;
use crate::ui::check_in::course::CourseProblem;
use crate::ui::check_in::day::DayProblem;
use crate::ui::numbers::Unread;

words! {
    /// Checking in, correcting what was said, and changing the course.
    CheckInWords;
    of_cycle: "Check-in: {cycle}", "Check-in für {cycle}", "Seguimiento: {cycle}";
    position: "{number} of {count}", "{number} von {count}", "{number} de {count}";
    arrived: "{number} of {count}: {title}", "{number} von {count}: {title}", "{number} de {count}: {title}";
    all: "All key results", "Alle Key Results", "Todos los resultados clave";
    back: "Back", "Zurück", "Atrás";
    save_next: "Save and go on", "Sichern und weiter", "Guardar y seguir";
    save_last: "Save and finish", "Sichern und abschließen", "Guardar y terminar";
    keys: "Enter goes on to the next field and saves at the last one; Shift+Enter goes back.",
        "Enter geht zum nächsten Feld und sichert beim letzten; Umschalt+Enter geht zurück.",
        "Enter pasa al campo siguiente y en el último guarda; Mayús+Enter vuelve atrás.";

    value: "Value now", "Wert jetzt", "Valor actual";
    value_in: "Value now, in {unit}", "Wert jetzt, in {unit}", "Valor actual, en {unit}";
    slide: "Slide to the value", "Wert mit dem Regler", "Valor con el control deslizante";
    less: "A step less", "Ein Schritt weniger", "Un paso menos";
    more: "A step more", "Ein Schritt mehr", "Un paso más";
    share_done: "Share done then, in %", "Damals erledigter Anteil, in %", "Parte hecha entonces, en %";
    steps_done: "Steps that are done", "Erledigte Schritte", "Pasos hechos";
    no_measure: "This key result has no measure yet, so there is no value to read; confidence and a note are kept.",
        "Dieses Key Result hat noch keine Messung, es gibt also keinen Wert abzulesen; Zuversicht und Notiz werden aufbewahrt.",
        "Este resultado clave aún no tiene medición, así que no hay valor que leer; se guardan la confianza y la nota.";
    confidence: "Confidence to reach it, 0 to 10", "Zuversicht, es zu erreichen, 0 bis 10", "Confianza en lograrlo, de 0 a 10";
    not_at_all: "not at all", "gar keine", "ninguna";
    as_good_as_done: "as good as done", "so gut wie geschafft", "casi hecho";
    note: "What changed?", "Was hat sich geändert?", "¿Qué ha cambiado?";
    date: "Day", "Tag", "Día";
    name: "Your name (optional)", "Dein Name (optional)", "Tu nombre (opcional)";
    name_here: "It is remembered on this device.", "Er wird auf diesem Gerät gemerkt.", "Se recuerda en este dispositivo.";
    as_name: "Checking in as {name}", "Check-in als {name}", "Seguimiento como {name}";
    as_nobody: "Checking in without a name", "Check-in ohne Namen", "Seguimiento sin nombre";
    change_name: "Change name", "Namen ändern", "Cambiar nombre";

    last_time: "Last time", "Letztes Mal", "La última vez";
    never: "Nobody has checked in on it yet.", "Noch niemand hat dazu einen Check-in gemacht.", "Nadie ha hecho aún un seguimiento.";
    last_value: "{day}: {value}", "{day}: {value}", "{day}: {value}";
    steps_so_far: "Steps so far", "Schritte bisher", "Pasos hasta ahora";
    way: "Baseline to target", "Ausgangswert bis Ziel", "Del valor inicial al objetivo";
    owner: "Owner", "Verantwortlich", "Responsable";
    would_stand: "With this value", "Mit diesem Wert", "Con este valor";
    confidence_of: "confidence {number} of 10", "Zuversicht {number} von 10", "confianza {number} de 10";
    skipped: "skipped", "ausgelassen", "omitido";
    replaces: "There is a check-in of that day: {said}. Saving corrects it; what it said can still be read.",
        "Für diesen Tag gibt es einen Check-in: {said}. Sichern korrigiert ihn; was er sagte, bleibt lesbar.",
        "Ya hay un seguimiento de ese día: {said}. Al guardar se corrige; lo que decía se podrá seguir leyendo.";

    skip: "Skip…", "Auslassen…", "Omitir…";
    skip_why: "Why skip it this time?", "Warum diesmal auslassen?", "¿Por qué omitirlo esta vez?";
    skip_now: "Skip it", "Auslassen", "Omitir";
    skip_reason: "Say in a few words why, so that the others do not wonder.",
        "Sag in ein paar Worten, warum, damit die anderen nicht rätseln.",
        "Di en pocas palabras por qué, para que los demás no se lo pregunten.";

    finished: ["Nothing checked in", "One key result checked in", "{count} key results checked in"],
        ["Nichts eingecheckt", "Ein Key Result eingecheckt", "{count} Key Results eingecheckt"],
        ["Ningún seguimiento hecho", "Un resultado clave con seguimiento", "{count} resultados clave con seguimiento"];
    heading: "Check-in of {day}: {cycle}", "Check-in vom {day}: {cycle}", "Seguimiento del {day}: {cycle}";
    copy: "Copy summary", "Zusammenfassung kopieren", "Copiar resumen";
    copied: "Copied. Paste it where your team talks.", "Kopiert. Füg es dort ein, wo dein Team sich austauscht.", "Copiado. Pégalo donde hable tu equipo.";
    not_copied: "The browser does not let it be copied. Here it is to be copied by hand:",
        "Der Browser lässt es nicht kopieren. Hier ist es zum Kopieren von Hand:",
        "El navegador no permite copiarlo. Aquí está para copiarlo a mano:";
    as_text: "Summary as text", "Zusammenfassung als Text", "Resumen como texto";
    share: "Share…", "Teilen…", "Compartir…";
    next_day: "The next check-in is on {day}.", "Der nächste Check-in ist am {day}.", "El próximo seguimiento es el {day}.";
    no_next: "This was the last check-in of the cycle, which ends on {day}.",
        "Das war der letzte Check-in des Zyklus, der am {day} endet.",
        "Fue el último seguimiento del ciclo, que termina el {day}.";
    nothing: "There is no key result in this cycle yet. Once there is one, this is where you say how it stands.",
        "In diesem Zyklus gibt es noch kein Key Result. Sobald es eins gibt, sagst du hier, wie es steht.",
        "Aún no hay ningún resultado clave en este ciclo. Cuando lo haya, aquí dirás cómo va.";
    not_begun: "This cycle begins on {day}. From then on you can check in.",
        "Dieser Zyklus beginnt am {day}. Ab dann kannst du Check-ins machen.",
        "Este ciclo empieza el {day}. Desde entonces podrás hacer seguimientos.";
    closed: "This cycle is closed. Reopen it to check in.", "Dieser Zyklus ist abgeschlossen. Öffne ihn wieder, um Check-ins zu machen.", "Este ciclo está cerrado. Reábrelo para hacer seguimientos.";

    said: "What was said", "Was gesagt wurde", "Lo que se dijo";
    said_by: "{said}, by {name}", "{said}, von {name}", "{said}, por {name}";
    correct_lead: "Saving adds a check-in that takes the place of this one. What it said can still be read.",
        "Sichern fügt einen Check-in hinzu, der an die Stelle von diesem tritt. Was er sagte, bleibt lesbar.",
        "Al guardar se añade un seguimiento que ocupa el lugar de este. Lo que decía se podrá seguir leyendo.";
    save_correction: "Save correction", "Korrektur sichern", "Guardar corrección";
    corrected: "The check-in is corrected.", "Der Check-in ist korrigiert.", "El seguimiento está corregido.";
    gone: "This is not here any more.", "Das ist nicht mehr da.", "Esto ya no está aquí.";
    to_key_result: "To the key result", "Zum Key Result", "Al resultado clave";
    to_objective: "To the objective", "Zum Objective", "Al objetivo";

    change_course: "Change course…", "Kurs ändern…", "Cambiar el rumbo…";
    course_note: "People have checked in on this. A change of course keeps what it said before, with the reason.",
        "Hierzu gibt es Check-ins. Eine Kursänderung bewahrt, was vorher galt, samt Grund.",
        "Ya hay seguimientos de esto. Un cambio de rumbo conserva lo que decía antes, con el motivo.";
    course_lead: "Say what changes and why. What was agreed before stays readable.",
        "Sag, was sich ändert und warum. Was vorher vereinbart war, bleibt lesbar.",
        "Di qué cambia y por qué. Lo acordado antes se podrá seguir leyendo.";
    key_result: "Key result", "Key Result", "Resultado clave";
    steps: "Steps, one on each line", "Schritte, einer pro Zeile", "Pasos, uno por línea";
    reason: "Why change it?", "Warum diese Änderung?", "¿Por qué cambiarlo?";
    holds_from: "From this day on", "Ab diesem Tag", "A partir de este día";
    before: "Before", "Vorher", "Antes";
    after: "After", "Nachher", "Después";
    save_course: "Save change of course", "Kursänderung sichern", "Guardar cambio de rumbo";
    course_saved: "The course is changed.", "Der Kurs ist geändert.", "El rumbo ha cambiado.";
    third_time: "The target came closer for the third time. Would another result tell you more?",
        "Das Ziel ist zum dritten Mal näher gerückt. Würde ein anderes Ergebnis euch mehr sagen?",
        "El objetivo se ha acercado por tercera vez. ¿Os diría más otro resultado?";
    more_times: "The target came closer {count} times in a row. Would another result tell you more?",
        "Das Ziel ist {count}-mal nacheinander näher gerückt. Würde ein anderes Ergebnis euch mehr sagen?",
        "El objetivo se ha acercado {count} veces seguidas. ¿Os diría más otro resultado?";

    empty: "Type the value as it stands, or skip with a reason.", "Trag den Wert ein, wie er steht, oder lass mit Grund aus.", "Escribe el valor tal como está, u omítelo con un motivo.";
    no_number: "This is no number. Write it in digits, like {example}.", "Das ist keine Zahl. Schreib sie in Ziffern, wie {example}.", "Esto no es un número. Escríbelo con cifras, como {example}.";
    too_large: "This number is too large to be kept. Choose a larger unit.", "Diese Zahl ist zu groß, um aufbewahrt zu werden. Wähle eine größere Einheit.", "Este número es demasiado grande para guardarlo. Elige una unidad mayor.";
    no_share: "A share lies between 0 and 100.", "Ein Anteil liegt zwischen 0 und 100.", "Una parte está entre 0 y 100.";
    no_day: "Choose a day.", "Wähle einen Tag.", "Elige un día.";
    future: "This day has not come yet. Choose today or an earlier day.", "Dieser Tag ist noch nicht da. Wähle heute oder einen früheren.", "Este día aún no ha llegado. Elige hoy o uno anterior.";
    outside: "The cycle runs from {start} to {end}. Choose a day in it.", "Der Zyklus geht vom {start} bis zum {end}. Wähle einen Tag darin.", "El ciclo va del {start} al {end}. Elige un día dentro de él.";
    no_title: "Write what it is to say from now on.", "Schreib, was ab jetzt dastehen soll.", "Escribe qué debe decir desde ahora.";
    same: "Nothing is changed yet.", "Noch ist nichts geändert.", "Aún no ha cambiado nada.";
    no_reason: "Say why, so that it can be understood later.", "Sag, warum, damit es später zu verstehen ist.", "Di por qué, para que se entienda más adelante.";
    no_step: "Write at least one step.", "Schreib mindestens einen Schritt.", "Escribe al menos un paso.";

    edit_check_in: "check in on “{title}”", "Check-in zu „{title}“", "seguimiento de «{title}»";
    edit_skip: "skip “{title}”", "„{title}“ auslassen", "omitir «{title}»";
    edit_correct: "correct check-in on “{title}”", "Check-in zu „{title}“ korrigieren", "corregir seguimiento de «{title}»";
    edit_course: "change course of “{title}”", "Kurs von „{title}“ ändern", "cambiar el rumbo de «{title}»";
}

impl CheckInWords {
    /// Why a text is no number to keep. `example` is a number as people here write it.
    pub fn unread(&self, unread: Unread, example: &str) -> String {
        match unread {
            Unread::Empty => self.empty().to_owned(),
            Unread::NoNumber => super::fill(self.no_number(), &[("example", example)]),
            Unread::TooLarge => self.too_large().to_owned(),
        }
    }

    /// Why a day cannot be taken; `start` and `end` are those of the cycle.
    pub fn day(&self, problem: DayProblem, start: &str, end: &str) -> String {
        match problem {
            DayProblem::Missing => self.no_day().to_owned(),
            DayProblem::Future => self.future().to_owned(),
            DayProblem::Outside => super::fill(self.outside(), &[("start", start), ("end", end)]),
        }
    }

    /// What is said where a target came closer so many times in a row; nothing below three.
    pub fn lowered(&self, times: usize) -> String {
        match times {
            0..3 => String::new(),
            3 => self.third_time().to_owned(),
            _ => super::fill(self.more_times(), &[("count", &times.to_string())]),
        }
    }
}

impl super::Words {
    /// What stands in the way of a change of course. `example` is a number, `start` and `end` are the days of the
    /// cycle, as people here write them.
    pub fn course(&self, problem: CourseProblem, example: &str, start: &str, end: &str) -> String {
        let words = &self.check_in;
        match problem {
            CourseProblem::Number(_, unread) => words.unread(unread, example),
            CourseProblem::Measure(unfinished) => self.measure.unfinished(unfinished).to_owned(),
            CourseProblem::NoStep => words.no_step().to_owned(),
            CourseProblem::NoTitle => words.no_title().to_owned(),
            CourseProblem::Same => words.same().to_owned(),
            CourseProblem::NoReason => words.no_reason().to_owned(),
            CourseProblem::Day(problem) => words.day(problem, start, end),
        }
    }
}

//! What stands around the hints on a line.

use super::table::words;
use crate::hints::Severity;

words! {
    /// What stands around the hints on a line; the hints themselves read English and are written in it.
    HintWords;
    fix: "Fix", "Beheben", "Corregir";
    think_again: "Think again", "Überdenken", "Repensar";
    consider: "Consider", "Erwägen", "Considerar";
    also: "Also: ", "Außerdem: ", "Además: ";
    better: " better: ", " besser: ", " mejor: ";
    more: "More about this hint", "Mehr zu diesem Hinweis", "Más sobre esta pista";
    more_titled: "More about this hint: {hint}", "Mehr zu diesem Hinweis: {hint}", "Más sobre esta pista: {hint}";
    dismiss: "Dismiss", "Verwerfen", "Descartar";
    dismiss_first: "Dismiss…", "Verwerfen …", "Descartar…";
    why_not: "Why does it not apply here?", "Warum trifft er hier nicht zu?", "¿Por qué no se aplica aquí?";
    needs_reason: "Say why in a few words, so that others can follow.", "Ein paar Worte dazu, damit andere es nachvollziehen können.", "Di por qué en pocas palabras, para que otros lo entiendan.";
    reason_fits: "We looked at it: it fits here", "Angesehen: passt hier so", "Lo hemos mirado: aquí encaja";
    reason_agreed: "Agreed in the team", "Im Team so vereinbart", "Acordado en el equipo";
    reason_later: "We settle this later", "Klären wir später", "Lo decidimos más adelante";
    dismissed: "Dismissed: ", "Verworfen: ", "Descartada: ";
    bring_back: "Bring back", "Zurückholen", "Recuperar";

    new_key_result: "New key result", "Neues Key Result", "Nuevo resultado clave";
    becomes_milestone: "Measured by steps that get done", "Gemessen an Schritten, die erledigt werden", "Medido por pasos que se completan";
    opens_measure: "Opens the measure, where today’s value goes", "Öffnet die Messung, in die der heutige Wert gehört", "Abre la medición, donde va el valor de hoy";

    in_all: "Hints: {counts}.", "Hinweise: {counts}.", "Pistas: {counts}.";
    to_fix: "{count} to fix", "{count} zu beheben", "{count} por corregir";
    to_think_over: "{count} to think over", "{count} zu überdenken", "{count} por repensar";
    to_consider: "{count} to consider", "{count} zu erwägen", "{count} por considerar";
    switched_off: "{count} switched off", "{count} ausgeschaltet", "{count} desactivadas";
    english_only: "Hints read English only. Texts in other languages get only the checks that need no English: numbers, placeholders, length, duplicates and the size of the set.",
        "Hinweise lesen nur Englisch. Bei Texten in anderen Sprachen prüfen sie, was ohne Englisch geht: Zahlen, Platzhalter, Länge, Dubletten und die Größe des Sets.",
        "Las pistas solo leen inglés. En textos de otros idiomas comprueban lo que no lo necesita: números, huecos por rellenar, longitud, duplicados y tamaño del conjunto.";
}

impl HintWords {
    /// What a severity asks of the author, so that its colour is never the only sign.
    pub const fn call(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Defect => self.fix(),
            Severity::Warning => self.think_again(),
            Severity::Advice => self.consider(),
        }
    }
}

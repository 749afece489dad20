//! What was repaired or left out of a file.

use super::table::words;
use super::{Figures, Words, fill, shortened};
use crate::domain::{MeasureError, Period};
use crate::exchange::table::letters_of;
use crate::exchange::{
    Label, MeasureProblem, MeasureValue, Part, Problem, Reference, Spot, TextField, Warning,
};

/// Words of a file that are quoted are cut to this many characters.
const SHORT: usize = 120;

words! {
    /// What was repaired or left out of a file.
    WarningWords;
    sentence: "In {place}: {problem}.", "In {place}: {problem}.", "En {place}: {problem}.";
    the_file: "the file", "der Datei", "el archivo";
    the_settings: "the settings", "den Einstellungen", "los ajustes";
    deletion: "deletion", "Löschvermerk", "marca de borrado";
    the_line: "line", "Zeile", "línea";
    column: "column", "Spalte", "columna";
    cell: "line {line}, column {column}", "Zeile {line}, Spalte {column}", "línea {line}, columna {column}";
    numbered: "{part} {number}", "{part} {number}", "{part} {number}";
    quoted: "“{title}”", "„{title}“", "«{title}»";
    named: "{part} “{name}”", "{part} „{name}“", "{part} «{name}»";

    stamps: "when it was edited could not be read in full, so any other edit counts as later",
        "wann etwas geändert wurde, war nicht ganz lesbar; jede andere Änderung gilt als später",
        "no se pudo leer del todo cuándo se editó, así que cualquier otro cambio cuenta como posterior";
    text_cut: "{field} was cut after {most} characters", "{field} wurde nach {most} Zeichen abgeschnitten", "{field} se cortó tras {most} caracteres";
    text_is_number: "{field} is a number and was kept as text", "{field} ist eine Zahl und wurde als Text übernommen", "{field} es un número y se conservó como texto";
    not_text: "{field} is not text and was left out", "{field} ist kein Text und wurde ausgelassen", "{field} no es texto y se omitió";
    the_name: "the name", "der Name", "el nombre";
    the_title: "the title", "der Titel", "el título";
    the_why: "the why", "das Warum", "el porqué";
    the_unit: "the unit", "die Einheit", "la unidad";
    the_source: "the source", "die Quelle", "la fuente";
    the_by: "the name of who proposed it", "der Name hinter dem Vorschlag", "el nombre de quien lo propuso";
    the_note: "the note", "die Notiz", "la nota";
    the_lesson: "the lesson", "die Erkenntnis", "la lección";
    the_step_title: "the title of a step", "der Titel eines Schritts", "el título de un paso";
    the_reason: "the reason for dismissing “{rule}”", "der Grund für das Verwerfen von „{rule}“", "el motivo para descartar «{rule}»";

    twice: "“{field}” stands there twice, and the last one counts", "„{field}“ steht zweimal da, und das letzte gilt", "«{field}» aparece dos veces, y vale la última";
    new_identities: "records without an identity of Aimwell's own were given one",
        "Einträge ohne eigene Aimwell-Kennung haben eine bekommen",
        "los registros sin identidad propia de Aimwell recibieron una";
    same_identity: "an earlier record has the same identity, so this one was given its own",
        "ein früherer Eintrag hat dieselbe Kennung, dieser hat daher eine eigene bekommen",
        "un registro anterior tiene la misma identidad, así que este recibió la suya";
    no_place: "“{text}” belongs to no objective and was left out", "„{text}“ gehört zu keinem Objective und wurde ausgelassen", "«{text}» no pertenece a ningún objetivo y se omitió";
    unreadable: "it could not be read and was left out", "nicht lesbar und daher ausgelassen", "no se pudo leer y se omitió";
    not_an_object: "it is not an object and was left out", "kein Objekt und daher ausgelassen", "no es un objeto y se omitió";
    not_a_list: "what should be a list of each {kind} is none and was left out",
        "was eine Liste sein sollte ({kind}), ist keine und wurde ausgelassen",
        "lo que debería ser una lista ({kind}) no lo es y se omitió";
    order: "the place of a {kind} could not be read; it stands as in the file",
        "ein Platz in der Reihenfolge war nicht lesbar ({kind}); es gilt die der Datei",
        "no se pudo leer un puesto ({kind}); queda como en el archivo";
    owners: "the owners are not a list and were left out", "die Verantwortlichen sind keine Liste und wurden ausgelassen", "los responsables no son una lista y se omitieron";
    no_owner: "an owner is not in the file and was left out", "jemand Verantwortliches steht nicht in der Datei und wurde ausgelassen", "un responsable no está en el archivo y se omitió";
    no_team: "the team is not in the file and was left out", "das Team steht nicht in der Datei und wurde ausgelassen", "el equipo no está en el archivo y se omitió";
    no_alignment: "what it is aligned to is not in the file and was left out", "worauf es einzahlt, steht nicht in der Datei und wurde ausgelassen", "aquello a lo que contribuye no está en el archivo y se omitió";
    alignment_loop: "what it is aligned to leads back to it ({titles}), so that counts as not aligned",
        "worauf es einzahlt, führt zu ihm zurück ({titles}) und zählt daher nicht",
        "aquello a lo que contribuye vuelve a él ({titles}), así que no cuenta";
    cadence: "its cadence is not one that Aimwell knows and became “weekly”", "diesen Rhythmus kennt Aimwell nicht; er wurde „jede Woche“", "Aimwell no conoce su cadencia y pasó a «cada semana»";
    ambition: "its ambition is not one that Aimwell knows and became “aspirational”", "diesen Anspruch kennt Aimwell nicht; er wurde „ambitioniert“", "Aimwell no conoce su ambición y pasó a «aspiracional»";
    weight: "its weight is not a number above zero and became 1", "das Gewicht ist keine Zahl über null und wurde 1", "su peso no es un número mayor que cero y pasó a 1";
    dates_swapped: "it ends before it starts, so its dates were swapped", "er endet, bevor er beginnt; die Daten wurden vertauscht", "termina antes de empezar, así que se intercambiaron sus fechas";
    dates: "its dates could not be read and became {start} to {end}", "die Daten waren nicht lesbar und wurden {start} bis {end}", "no se pudieron leer sus fechas y pasaron a ser del {start} al {end}";

    dismissed: "the dismissed hints are not an object and were left out", "die verworfenen Hinweise sind kein Objekt und wurden ausgelassen", "las pistas descartadas no son un objeto y se omitieron";
    settings: "they are not an object and were left out", "sie sind kein Objekt und wurden ausgelassen", "no son un objeto y se omitieron";
    limits: "the limits are not whole numbers from 1 to {most} with the fewest no more than the most, and were left out",
        "die Grenzen sind keine ganzen Zahlen von 1 bis {most}, die kleinste nicht über der größten, und wurden ausgelassen",
        "los límites no son números enteros del 1 al {most} con el mínimo no mayor que el máximo, y se omitieron";
    rule_off: "whether “{rule}” is off could not be read, so it is on", "ob „{rule}“ aus ist, war nicht lesbar; es ist an", "no se pudo leer si «{rule}» está desactivada, así que está activa";
    rules_off: "the rules switched off are not an object and were left out", "die ausgeschalteten Regeln sind kein Objekt und wurden ausgelassen", "las reglas desactivadas no son un objeto y se omitieron";

    later_minor: "a newer Aimwell wrote it (format {found}); what this one does not know is kept as it is",
        "geschrieben von einem neueren Aimwell (Format {found}); was dieses hier nicht kennt, bleibt erhalten, wie es ist",
        "lo escribió un Aimwell más nuevo (formato {found}); lo que este no conoce se conserva tal cual";
    left_out: "{field} could not be read and was left out", "nicht lesbar und daher ausgelassen: {field}", "no se pudo leer y se omitió: {field}";
    measure: "the measure was left out: {reason}", "die Messung wurde ausgelassen: {reason}", "la medición se omitió: {reason}";
    no_kind: "it is neither a metric nor a milestone", "sie ist weder Metrik noch Meilenstein", "no es ni métrica ni hito";
    no_shape: "its shape is not known", "ihr Verlauf ist unbekannt", "su forma no se conoce";
    baseline: "its baseline is not a number", "ihr Ausgangswert ist keine Zahl", "su valor inicial no es un número";
    target: "its target is not a number", "ihr Zielwert ist keine Zahl", "su valor objetivo no es un número";
    low: "its low is not a number", "ihre Untergrenze ist keine Zahl", "su mínimo no es un número";
    high: "its high is not a number", "ihre Obergrenze ist keine Zahl", "su máximo no es un número";
    not_finite: "a value is not a number", "ein Wert ist keine Zahl", "un valor no es un número";
    no_change: "the baseline equals the target, so nothing would change", "Ausgangswert und Zielwert sind gleich, es würde sich nichts ändern", "el valor inicial es igual al objetivo, así que nada cambiaría";
    wrong_way: "the target lies on the wrong side of the baseline", "der Zielwert liegt auf der falschen Seite des Ausgangswerts", "el valor objetivo está en el lado equivocado del inicial";
    empty_band: "the lower edge must be below the upper edge", "die Untergrenze muss unter der Obergrenze liegen", "el mínimo debe estar por debajo del máximo";
    no_step: "a milestone needs at least one step", "ein Meilenstein braucht mindestens einen Schritt", "un hito necesita al menos un paso";
    bad_weight: "the weight of a step must be above zero", "das Gewicht eines Schritts muss über null liegen", "el peso de un paso debe ser mayor que cero";
    step_weight: "the weight of a step is not a number and was set to 1", "das Gewicht eines Schritts ist keine Zahl und wurde 1", "el peso de un paso no es un número y pasó a 1";
    step_done: "whether a step is done could not be read; it counts as open", "ob ein Schritt erledigt ist, war nicht lesbar; er gilt als offen", "no se pudo leer si un paso está hecho; cuenta como abierto";
    unknown_kind: "“{text}” is not a kind of row that Aimwell knows, and was noted", "„{text}“ ist keine Art von Zeile, die Aimwell kennt, und wurde notiert", "«{text}» no es un tipo de fila que Aimwell conozca y se anotó";
    parent_not_found: "no row is called “{text}”, so the objective above took its place", "keine Zeile heißt „{text}“, daher gilt das Objective darüber", "ninguna fila se llama «{text}», así que vale el objetivo de arriba";
    no_objective: "no objective comes before it, so it stands under one without a title", "davor kommt kein Objective, daher steht es unter einem ohne Titel", "ningún objetivo lo precede, así que queda bajo uno sin título";
    line_left_out: "“{text}” belongs to no objective and was left out", "„{text}“ gehört zu keinem Objective und wurde ausgelassen", "«{text}» no pertenece a ningún objetivo y se omitió";
    column_left_out: ["nothing was left out", "its one cell was left out", "its {count} cells were left out"], ["nichts wurde ausgelassen", "die eine Zelle wurde ausgelassen", "{count} Zellen wurden ausgelassen"], ["no se omitió nada", "se omitió su única celda", "se omitieron sus {count} celdas"];
    not_a_number: "“{text}” is no number and was noted", "„{text}“ ist keine Zahl und wurde notiert", "«{text}» no es un número y se anotó";
    not_a_day: "“{text}” is no date and was noted", "„{text}“ ist kein Datum und wurde notiert", "«{text}» no es una fecha y se anotó";
    not_a_choice: "“{text}” is none of the words Aimwell knows here, and was noted", "„{text}“ ist keines der Wörter, die Aimwell hier kennt, und wurde notiert", "«{text}» no es ninguna de las palabras que Aimwell conoce aquí y se anotó";
    assumed_dates: "nothing says when this new cycle begins and ends, so it got {start} to {end}", "nichts sagt, wann dieser neue Zyklus beginnt und endet, daher bekam er {start} bis {end}", "nada dice cuándo empieza y termina este ciclo nuevo, así que recibió del {start} al {end}";
    more: "{count} more places were repaired or left out", "{count} weitere Stellen wurden repariert oder ausgelassen", "otros {count} lugares se repararon u omitieron";
}

impl Words {
    /// What was repaired or left out at a place of a file, as a sentence.
    pub fn warning(&self, warning: &Warning, figures: &Figures) -> String {
        let place = self.place(&warning.place);
        let problem = self.problem(&warning.problem, figures);
        fill(
            self.warnings.sentence(),
            &[("place", &place), ("problem", &problem)],
        )
    }

    fn place(&self, spots: &[Spot]) -> String {
        if spots.is_empty() {
            return self.warnings.the_file().to_owned();
        }
        let mut place = String::new();
        for spot in spots {
            if !place.is_empty() {
                place.push_str(" › ");
            }
            place.push_str(&self.spot(spot));
        }
        place
    }

    fn spot(&self, spot: &Spot) -> String {
        let part = &*match spot.part {
            Part::Settings => self.warnings.the_settings().to_owned(),
            Part::Deletion => self.warnings.deletion().to_owned(),
            Part::Record(kind) => self.kind(kind).to_owned(),
            Part::Line(line) => self.numbered(self.warnings.the_line(), &line.to_string()),
            Part::Column(column) => self.numbered(self.warnings.column(), &letters_of(column)),
            Part::Cell { line, column } => {
                let (line, column) = (line.to_string(), letters_of(column));
                fill(
                    self.warnings.cell(),
                    &[("line", &line), ("column", &column)],
                )
            }
        };
        match &spot.label {
            Label::None => part.to_owned(),
            Label::Number(number) => self.numbered(part, &number.to_string()),
            Label::Name(name) => fill(self.warnings.named(), &[("part", part), ("name", name)]),
        }
    }

    fn numbered(&self, part: &str, number: &str) -> String {
        fill(
            self.warnings.numbered(),
            &[("part", part), ("number", number)],
        )
    }

    fn problem(&self, problem: &Problem, figures: &Figures) -> String {
        let words = &self.warnings;
        let plain = match problem {
            Problem::Stamps => words.stamps(),
            Problem::NewIdentities => words.new_identities(),
            Problem::SameIdentity => words.same_identity(),
            Problem::Unreadable => words.unreadable(),
            Problem::NotAnObject => words.not_an_object(),
            Problem::Owners => words.owners(),
            Problem::NotInFile(Reference::Owner) => words.no_owner(),
            Problem::NotInFile(Reference::Team) => words.no_team(),
            Problem::NotInFile(Reference::Alignment) => words.no_alignment(),
            Problem::Cadence => words.cadence(),
            Problem::Ambition => words.ambition(),
            Problem::Weight => words.weight(),
            Problem::DatesSwapped => words.dates_swapped(),
            Problem::Dismissed => words.dismissed(),
            Problem::Settings => words.settings(),
            Problem::RulesOff => words.rules_off(),
            Problem::StepWeight => words.step_weight(),
            Problem::StepDone => words.step_done(),
            Problem::NoObjective => words.no_objective(),
            _ => return self.problem_with_gaps(problem, figures),
        };
        plain.to_owned()
    }

    fn problem_with_gaps(&self, problem: &Problem, figures: &Figures) -> String {
        let words = &self.warnings;
        let fill_one = |template, gap, value: &str| fill(template, &[(gap, value)]);
        match problem {
            Problem::TextCut { field, most } => {
                let (field, most) = (words.field(field), most.to_string());
                fill(words.text_cut(), &[("field", &field), ("most", &most)])
            }
            Problem::TextIsNumber(field) => {
                fill_one(words.text_is_number(), "field", &words.field(field))
            }
            Problem::NotText(field) => fill_one(words.not_text(), "field", &words.field(field)),
            Problem::Twice(name) => fill_one(words.twice(), "field", name),
            Problem::NotAList(kind) => fill_one(words.not_a_list(), "kind", self.kind(*kind)),
            Problem::Order(kind) => fill_one(words.order(), "kind", self.kind(*kind)),
            Problem::Dates(period) => dates(words.dates(), *period, figures),
            Problem::AssumedDates(period) => dates(words.assumed_dates(), *period, figures),
            Problem::UnknownKind(text) => fill_one(words.unknown_kind(), "text", text),
            Problem::ParentNotFound(text) => fill_one(words.parent_not_found(), "text", text),
            Problem::LineLeftOut(text) => fill_one(words.line_left_out(), "text", text),
            Problem::NotANumber(text) => fill_one(words.not_a_number(), "text", text),
            Problem::NotADay(text) => fill_one(words.not_a_day(), "text", text),
            Problem::NotAChoice(text) => fill_one(words.not_a_choice(), "text", text),
            Problem::ColumnLeftOut { cells } => words.column_left_out().say(*cells),
            Problem::AlignmentLoop(titles) => {
                let quoted = |title: &String| fill(words.quoted(), &[("title", title)]);
                let titles: Vec<String> = titles.iter().map(quoted).collect();
                fill_one(words.alignment_loop(), "titles", &titles.join(" → "))
            }
            Problem::Limits { most } => fill_one(words.limits(), "most", &most.to_string()),
            Problem::RuleOff { rule } => fill_one(words.rule_off(), "rule", rule),
            Problem::Measure(problem) => {
                fill_one(words.measure(), "reason", words.measure_problem(*problem))
            }
            Problem::NoPlace { text } => {
                fill_one(words.no_place(), "text", &shortened(text, SHORT))
            }
            Problem::LaterMinor { found } => fill_one(words.later_minor(), "found", found),
            Problem::LeftOut(field) => {
                fill_one(words.left_out(), "field", self.preview.field(*field))
            }
            Problem::More { count } => fill_one(words.more(), "count", &count.to_string()),
            // All others are told without gaps.
            _ => String::new(),
        }
    }
}

/// A text with the days of a period.
fn dates(template: &str, period: Period, figures: &Figures) -> String {
    let (start, end) = ((figures.day)(period.start()), (figures.day)(period.end()));
    fill(template, &[("start", &start), ("end", &end)])
}

impl WarningWords {
    fn field(&self, field: &TextField) -> String {
        match field {
            TextField::Name => self.the_name().to_owned(),
            TextField::Title => self.the_title().to_owned(),
            TextField::Why => self.the_why().to_owned(),
            TextField::Unit => self.the_unit().to_owned(),
            TextField::Source => self.the_source().to_owned(),
            TextField::By => self.the_by().to_owned(),
            TextField::Note => self.the_note().to_owned(),
            TextField::Lesson => self.the_lesson().to_owned(),
            TextField::StepTitle => self.the_step_title().to_owned(),
            TextField::Reason { rule } => fill(self.the_reason(), &[("rule", rule)]),
        }
    }

    const fn measure_problem(&self, problem: MeasureProblem) -> &'static str {
        match problem {
            MeasureProblem::Kind => self.no_kind(),
            MeasureProblem::Shape => self.no_shape(),
            MeasureProblem::NotANumber(MeasureValue::Baseline) => self.baseline(),
            MeasureProblem::NotANumber(MeasureValue::Target) => self.target(),
            MeasureProblem::NotANumber(MeasureValue::Low) => self.low(),
            MeasureProblem::NotANumber(MeasureValue::High) => self.high(),
            MeasureProblem::Refused(MeasureError::NotFinite) => self.not_finite(),
            MeasureProblem::Refused(MeasureError::NoChange) => self.no_change(),
            MeasureProblem::Refused(MeasureError::WrongWay) => self.wrong_way(),
            MeasureProblem::Refused(MeasureError::EmptyBand) => self.empty_band(),
            MeasureProblem::Refused(MeasureError::NoStep) => self.no_step(),
            MeasureProblem::Refused(MeasureError::Weight) => self.bad_weight(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::RecordKind;
    use crate::ui::words::{ENGLISH, GERMAN};

    fn spot(kind: RecordKind, label: Label) -> Spot {
        let part = Part::Record(kind);
        Spot { part, label }
    }

    #[test]
    fn a_place_reads_from_the_outside_in() {
        let place = [
            spot(RecordKind::Cycle, Label::Name("2027 Q1".to_owned())),
            spot(RecordKind::Objective, Label::Number(2)),
            spot(RecordKind::KeyResult, Label::Number(1)),
        ];
        assert_eq!(
            ENGLISH.place(&place),
            "cycle “2027 Q1” › objective 2 › key result 1"
        );
        assert_eq!(
            GERMAN.place(&place),
            "Zyklus „2027 Q1“ › Objective 2 › Key Result 1"
        );
        assert_eq!(ENGLISH.place(&[]), "the file");
    }

    #[test]
    fn a_warning_is_a_sentence() {
        let warning = Warning {
            place: Vec::new(),
            problem: Problem::More { count: 5 },
        };
        assert_eq!(
            ENGLISH.warning(&warning, &Figures::PLAIN),
            "In the file: 5 more places were repaired or left out."
        );
    }
}

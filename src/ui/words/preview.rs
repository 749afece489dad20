//! What an import would change.

use super::table::words;
use super::{Words, fill};
use crate::domain::{Ambition, Cadence, Date, Measure, Phase, Phases, Reading, Step, Verdict};
use crate::exchange::merge::Group;
use crate::exchange::{Field, Value};

words! {
    /// What an import would change.
    PreviewWords;
    nothing: "Nothing would change: all of it is here already.", "Es würde sich nichts ändern: alles ist schon da.", "Nada cambiaría: todo está ya aquí.";
    added: "New", "Neu", "Nuevo";
    changed: "Changed", "Geändert", "Cambiado";
    deleted: "Deleted", "Gelöscht", "Eliminado";
    by_hand: "Changed in the file by hand", "In der Datei von Hand geändert", "Cambiado a mano en el archivo";
    kept_mine: "Kept as it is here, because it was edited later", "Bleibt wie hier, weil es später geändert wurde", "Se queda como está aquí, porque se editó después";
    stay_deleted: "Left deleted, because that was later", "Bleibt gelöscht, weil das später war", "Sigue eliminado, porque eso fue después";
    unchanged: ["Unchanged: no entries.", "Unchanged: one entry.", "Unchanged: {count} entries."],
        ["Unverändert: keine Einträge.", "Unverändert: ein Eintrag.", "Unverändert: {count} Einträge."],
        ["Sin cambios: ninguna entrada.", "Sin cambios: una entrada.", "Sin cambios: {count} entradas."];
    count_added: ["nothing new", "one new", "{count} new"], ["nichts Neues", "1 neu", "{count} neu"], ["nada nuevo", "1 nuevo", "{count} nuevos"];
    count_changed: ["nothing changed", "one change", "{count} changes"], ["nichts geändert", "1 Änderung", "{count} Änderungen"], ["ningún cambio", "1 cambio", "{count} cambios"];
    count_deleted: ["nothing deleted", "one deleted", "{count} deleted"], ["nichts gelöscht", "1 gelöscht", "{count} gelöscht"], ["nada eliminado", "1 eliminado", "{count} eliminados"];
    count_kept: ["nothing kept", "one stays as it is here", "{count} stay as they are here"], ["nichts bleibt", "1 bleibt wie hier", "{count} bleiben wie hier"], ["nada se queda", "1 se queda como aquí", "{count} se quedan como aquí"];
    count_unchanged: ["nothing unchanged", "one unchanged", "{count} unchanged"], ["nichts unverändert", "1 unverändert", "{count} unverändert"], ["nada sin cambios", "1 sin cambios", "{count} sin cambios"];
    take_all: "Take all of these: {group}", "Alle übernehmen: {group}", "Tomar todo: {group}";
    show_more: ["Show no more", "Show one more", "Show {count} more"], ["Keine weiteren zeigen", "Eine weitere zeigen", "{count} weitere zeigen"], ["No mostrar más", "Mostrar una más", "Mostrar {count} más"];
    here: "here", "hier", "aquí";
    in_file: "in the file", "in der Datei", "en el archivo";
    file_later: "The file is later: {theirs}. Here: {mine}.", "Die Datei ist später: {theirs}. Hier: {mine}.", "El archivo es posterior: {theirs}. Aquí: {mine}.";
    here_later: "Here is later: {mine}. In the file: {theirs}.", "Hier ist es später: {mine}. In der Datei: {theirs}.", "Aquí es posterior: {mine}. En el archivo: {theirs}.";
    neither_later: "Both say they were written {mine}: the file was changed by hand after that.", "Beide nennen dieselbe Zeit ({mine}): die Datei wurde danach von Hand geändert.", "Ambos dicen haberse escrito en el mismo momento ({mine}): el archivo se cambió a mano después.";
    deleted_there: "Deleted {theirs}.", "Gelöscht {theirs}.", "Eliminado {theirs}.";
    deleted_here: "Edited {theirs}, and deleted here later.", "Geändert {theirs}, und später hier gelöscht.", "Editado {theirs} y eliminado aquí después.";
    was_left: "You left it out before.", "Du hast es schon einmal ausgelassen.", "Ya lo dejaste fuera una vez.";
    at: "{moment}, {who}", "{moment}, {who}", "{moment}, {who}";
    undated: "at a time nobody knows", "zu unbekannter Zeit", "en un momento desconocido";
    by_you: "on this device", "auf diesem Gerät", "en este dispositivo";
    by_name: "by {name}", "von {name}", "por {name}";
    by_device: "on another device ({device})", "auf einem anderen Gerät ({device})", "en otro dispositivo ({device})";
    of: "“{title}”, ", "„{title}“, ", "«{title}», ";
    under: " in “{title}”", " in „{title}“", " en «{title}»";
    empty: "(empty)", "(leer)", "(vacío)";

    name: "name", "Name", "nombre";
    dates: "dates", "Daten", "fechas";
    cadence: "cadence", "Rhythmus", "cadencia";
    team: "team", "Team", "equipo";
    title: "title", "Titel", "título";
    why: "why", "Warum", "por qué";
    owners: "owners", "Verantwortliche", "responsables";
    owner: "owner", "verantwortlich", "responsable";
    aligned_to: "aligned to", "zahlt ein auf", "contribuye a";
    ambition: "ambition", "Anspruch", "ambición";
    cycle: "cycle", "Zyklus", "ciclo";
    objective: "objective", "Objective", "objetivo";
    key_result: "key result", "Key Result", "resultado clave";
    measure: "measure", "Messung", "medición";
    source: "source", "Quelle", "fuente";
    proposed_by: "proposed by", "vorgeschlagen von", "propuesto por";
    weight: "weight", "Gewicht", "peso";
    place: "place", "Platz", "puesto";
    dismissed: "dismissed hint", "verworfener Hinweis", "pista descartada";
    phases: "values on the way", "Zwischenwerte", "valores intermedios";
    carried_from: "continues", "setzt fort", "continúa";
    first_check_in: "first check-in", "erster Check-in", "primer seguimiento";
    closed_on: "closed on", "abgeschlossen am", "cerrado el";
    learned: "what we learned", "was wir gelernt haben", "lo que aprendimos";
    differently: "what we would do differently", "was wir anders machen würden", "lo que haríamos de otra manera";
    verdict: "what becomes of it", "was daraus wird", "qué será de ello";
    verdict_reason: "why that becomes of it", "warum das daraus wird", "por qué será eso de ello";
    score: "score", "Bewertung", "puntuación";
    score_reason: "reason for the score", "Grund der Bewertung", "motivo de la puntuación";
    date: "date", "Datum", "fecha";
    reading: "value", "Wert", "valor";
    confidence: "confidence", "Zuversicht", "confianza";
    note: "note", "Notiz", "nota";
    by: "by", "von", "por";
    limits: "limits", "Grenzen", "límites";
    rule: "rule", "Regel", "regla";

    skipped: "skipped", "ausgelassen", "omitido";
    keep: "keep", "behalten", "mantener";
    change: "change", "ändern", "cambiar";
    drop: "drop", "fallen lassen", "abandonar";
    phase: "{day}: {value}", "{day}: {value}", "{day}: {value}";
    period: "{start} to {end}", "{start} bis {end}", "del {start} al {end}";
    weekly: "every week", "jede Woche", "cada semana";
    fortnightly: "every two weeks", "alle zwei Wochen", "cada dos semanas";
    committed: "committed", "verbindlich", "comprometido";
    aspirational: "aspirational", "ambitioniert", "aspiracional";
    limits_are: "up to {objectives} objectives with {fewest} to {most} key results",
        "bis zu {objectives} Objectives mit {fewest} bis {most} Key Results",
        "hasta {objectives} objetivos con {fewest} a {most} resultados clave";
    rule_on: "{rule} on", "{rule} an", "{rule} activada";
    rule_off: "{rule} off", "{rule} aus", "{rule} desactivada";
    step_done: "{title} (done, weight {weight})", "{title} (erledigt, Gewicht {weight})", "{title} (hecho, peso {weight})";
    step_open: "{title} (open, weight {weight})", "{title} (offen, Gewicht {weight})", "{title} (abierto, peso {weight})";
}

/// How days and numbers are written where the reader is.
pub struct Figures {
    /// Writes a day.
    pub day: fn(Date) -> String,
    /// Writes a number.
    pub number: fn(f64) -> String,
}

#[cfg(not(target_arch = "wasm32"))]
impl Figures {
    /// As files have them, where there is no browser that knows better.
    pub const PLAIN: Self = Self {
        day: |day| day.to_string(),
        number: |number| number.to_string(),
    };
}

impl PreviewWords {
    /// What a group of changes is called.
    pub const fn group(&self, group: Group) -> &'static str {
        match group {
            Group::New => self.added(),
            Group::Changed => self.changed(),
            Group::ByHand => self.by_hand(),
            Group::Deleted => self.deleted(),
            Group::KeptMine => self.kept_mine(),
            Group::StaysDeleted => self.stay_deleted(),
        }
    }

    /// What people call a field.
    pub const fn field(&self, field: Field) -> &'static str {
        match field {
            Field::Name => self.name(),
            Field::Dates => self.dates(),
            Field::Cadence => self.cadence(),
            Field::Team => self.team(),
            Field::Title => self.title(),
            Field::Why => self.why(),
            Field::Owners => self.owners(),
            Field::Owner => self.owner(),
            Field::AlignedTo => self.aligned_to(),
            Field::Ambition => self.ambition(),
            Field::Cycle => self.cycle(),
            Field::Objective => self.objective(),
            Field::KeyResult => self.key_result(),
            Field::Measure => self.measure(),
            Field::Weight => self.weight(),
            Field::Source => self.source(),
            Field::ProposedBy => self.proposed_by(),
            Field::Place => self.place(),
            Field::Dismissed => self.dismissed(),
            Field::Phases => self.phases(),
            Field::CarriedFrom => self.carried_from(),
            Field::FirstCheckIn => self.first_check_in(),
            Field::ClosedOn => self.closed_on(),
            Field::Learned => self.learned(),
            Field::Differently => self.differently(),
            Field::Verdict => self.verdict(),
            Field::VerdictReason => self.verdict_reason(),
            Field::Score => self.score(),
            Field::ScoreReason => self.score_reason(),
            Field::Date => self.date(),
            Field::Reading => self.reading(),
            Field::Confidence => self.confidence(),
            Field::Note => self.note(),
            Field::By => self.by(),
            Field::Limits => self.limits(),
            Field::Rule => self.rule(),
        }
    }

    fn reading_value(&self, reading: Reading, figures: &Figures) -> String {
        match reading {
            Reading::Value(value) => (figures.number)(value),
            Reading::Share(share) => format!("{} %", (figures.number)((share * 100.0).round())),
            Reading::Skipped => self.skipped().to_owned(),
        }
    }

    const fn verdict_value(&self, verdict: Option<Verdict>) -> &'static str {
        match verdict {
            Some(Verdict::Keep) => self.keep(),
            Some(Verdict::Change) => self.change(),
            Some(Verdict::Drop) => self.drop(),
            None => "",
        }
    }

    fn phases_value(&self, phases: &Phases, figures: &Figures) -> String {
        let phase = |phase: &Phase| {
            let (day, value) = ((figures.day)(phase.date), (figures.number)(phase.value));
            fill(self.phase(), &[("day", &day), ("value", &value)])
        };
        phases
            .get()
            .iter()
            .map(phase)
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn step(&self, step: &Step, figures: &Figures) -> String {
        let form = if step.done {
            self.step_done()
        } else {
            self.step_open()
        };
        let weight = (figures.number)(step.weight);
        fill(form, &[("title", &step.title), ("weight", &weight)])
    }
}

impl Words {
    /// A value in a few words; empty for none.
    pub fn value(&self, value: &Value, figures: &Figures) -> String {
        let words = &self.preview;
        match value {
            Value::Text(text) => text.clone(),
            Value::Period(period) => {
                let day = figures.day;
                let (start, end) = (day(period.start()), day(period.end()));
                fill(words.period(), &[("start", &start), ("end", &end)])
            }
            Value::Cadence(Cadence::Weekly) => words.weekly().to_owned(),
            Value::Cadence(Cadence::Fortnightly) => words.fortnightly().to_owned(),
            Value::Ambition(Ambition::Committed) => words.committed().to_owned(),
            Value::Ambition(Ambition::Aspirational) => words.aspirational().to_owned(),
            Value::Measure(None) => String::new(),
            Value::Measure(Some(Measure::Milestone(milestone))) => {
                let steps = milestone.steps().iter();
                let steps: Vec<String> = steps.map(|step| words.step(step, figures)).collect();
                steps.join(", ")
            }
            Value::Measure(Some(metric)) => self.measure(metric, figures),
            Value::Number(number) => (figures.number)(*number),
            Value::Date(day) => day.map(figures.day).unwrap_or_default(),
            Value::Reading(reading) => words.reading_value(*reading, figures),
            Value::Verdict(verdict) => words.verdict_value(*verdict).to_owned(),
            Value::Phases(phases) => words.phases_value(phases, figures),
            Value::Limits(limits) => {
                let numbers = [
                    limits.most_objectives(),
                    limits.fewest_key_results(),
                    limits.most_key_results(),
                ];
                let [objectives, fewest, most] = numbers.map(|number| number.to_string());
                let gaps = [
                    ("objectives", objectives.as_str()),
                    ("fewest", &fewest),
                    ("most", &most),
                ];
                fill(words.limits_are(), &gaps)
            }
            Value::Rule { rule, on: true } => fill(words.rule_on(), &[("rule", rule)]),
            Value::Rule { rule, on: false } => fill(words.rule_off(), &[("rule", rule)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Line, Milestone};
    use crate::ui::words::ENGLISH;

    #[test]
    fn a_milestone_is_told_step_by_step() {
        let step = |title, done| Step {
            title: Line::new(title),
            weight: 1.0,
            done,
        };
        let steps = vec![step("Pilot", true), step("Launch", false)];
        let milestone = Measure::Milestone(Milestone::new(steps).unwrap());
        let say = |measure| ENGLISH.value(&Value::Measure(measure), &Figures::PLAIN);
        assert_eq!(
            say(Some(milestone)),
            "Pilot (done, weight 1), Launch (open, weight 1)"
        );
        assert_eq!(say(None), "");
    }
}

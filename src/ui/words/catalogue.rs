//! The pages that explain the hints.

use super::{fill, table::words};
use crate::hints::{Kind, Place};
use crate::ui::catalogue::index::Subject;
use crate::ui::catalogue::limits::NoLimits;
use crate::ui::catalogue::trial::{Form, Verdict};

words! {
    /// The pages that explain the hints; the rules and lessons themselves are written in English.
    CatalogueWords;
    title: "Hints explained", "Hinweise erklärt", "Las pistas, explicadas";
    ways_back: "Ways back", "Wege zurück", "Caminos de vuelta";
    to_document: "Back to the document", "Zurück zum Dokument", "Volver al documento";
    all_hints: "All hints", "Alle Hinweise", "Todas las pistas";
    lead: "While you write, Aimwell reads along and questions what a seasoned OKR coach would question. Each hint explains itself here, with a box to try it in. None of them is a grade: you know your work better than any rule does.",
        "Beim Schreiben liest Aimwell mit und hinterfragt, was ein erfahrener OKR-Coach hinterfragen würde. Hier erklärt sich jeder Hinweis, mit einem Feld zum Ausprobieren. Keiner davon ist eine Note: du kennst deine Arbeit besser als jede Regel.",
        "Mientras escribes, Aimwell lee contigo y cuestiona lo que cuestionaría alguien con experiencia en OKR. Cada pista se explica aquí, con una casilla para probarla. Ninguna es una nota: conoces tu trabajo mejor que cualquier regla.";
    fix_means: " – before you commit to the line", " – bevor die Zeile gilt", " – antes de comprometerte con la línea";
    think_again_means: " – it may be right as it stands, but rarely is", " – es kann so stimmen, tut es aber selten", " – puede estar bien así, pero rara vez lo está";
    consider_means: " – and leave it if you have a reason", " – und mit gutem Grund so lassen", " – y déjalo si tienes un motivo";
    lessons: "Lessons", "Lektionen", "Lecciones";
    limits: "Limits", "Grenzen", "Límites";

    key_results: "Key results", "Key Results", "Resultados clave";
    objectives: "Objectives", "Objectives", "Objetivos";
    both: "Objectives and key results", "Objectives und Key Results", "Objetivos y resultados clave";
    sets: "Sets", "Sets", "Conjuntos";

    weak: "Weak", "Schwach", "Flojo";
    stronger: "Stronger", "Stärker", "Más fuerte";
    why: "Why it matters", "Warum es zählt", "Por qué importa";
    question: "A question that helps", "Eine Frage, die hilft", "Una pregunta que ayuda";
    spares: "What it leaves alone", "Was er in Ruhe lässt", "Lo que deja en paz";
    same_flaw: "Hints on the same flaw", "Hinweise auf dieselbe Schwäche", "Pistas sobre el mismo defecto";
    lessons_behind: "Lessons behind it", "Lektionen dahinter", "Lecciones que hay detrás";
    source: "Source", "Quelle", "Fuente";

    lesson: "Lesson", "Lektion", "Lección";
    for_example: "For example", "Zum Beispiel", "Por ejemplo";
    try_this: "Try this", "Zum Ausprobieren", "Prueba esto";
    hints_built_on: "Hints that build on it", "Hinweise, die darauf aufbauen", "Pistas que se basan en ella";

    speaks: "Speaks in this workspace", "Spricht in diesem Arbeitsbereich", "Habla en este espacio de trabajo";
    switched_off: " · switched off", " · ausgeschaltet", " · desactivada";
    most_objectives: "Objectives in a cycle, at most", "Objectives je Zyklus, höchstens", "Objetivos por ciclo, como máximo";
    fewest_key_results: "Key results under an objective, at least", "Key Results je Objective, mindestens", "Resultados clave por objetivo, como mínimo";
    most_key_results: "Key results under an objective, at most", "Key Results je Objective, höchstens", "Resultados clave por objetivo, como máximo";
    usual_limits: "Back to 5 and 3 to 5", "Zurück zu 5 und 3 bis 5", "Volver a 5 y de 3 a 5";
    limits_travel: "They hold for this workspace, travel in its file, and can be undone.", "Sie gelten für diesen Arbeitsbereich, reisen in seiner Datei mit und lassen sich rückgängig machen.", "Valen para este espacio de trabajo, viajan en su archivo y se pueden deshacer.";
    limit_range: "Each limit is a whole number from 1 to 20.", "Jede Grenze ist eine ganze Zahl von 1 bis 20.", "Cada límite es un número entero del 1 al 20.";
    limit_order: "The fewest key results cannot be more than the most. Raise the one or lower the other.", "Die wenigsten Key Results können nicht mehr sein als die meisten. Eine der beiden Grenzen muss sich ändern.", "El mínimo de resultados clave no puede superar al máximo. Sube uno o baja el otro.";

    notation: "Each line is an objective. A line that begins with a dash is a key result of the objective above it.", "Jede Zeile ist ein Objective. Eine Zeile, die mit einem Strich beginnt, ist ein Key Result des Objectives darüber.", "Cada línea es un objetivo. Una línea que empieza con un guion es un resultado clave del objetivo de arriba.";
    try_sentence: "Try a sentence of your own", "Einen eigenen Satz ausprobieren", "Prueba con una frase tuya";
    own_sentence: "A sentence of your own", "Ein eigener Satz", "Una frase tuya";
    try_set: "Try a set of your own", "Ein eigenes Set ausprobieren", "Prueba con un conjunto tuyo";
    own_set: "A set of your own", "Ein eigenes Set", "Un conjunto tuyo";
    weak_example: "Weak example", "Schwaches Beispiel", "Ejemplo flojo";
    stronger_example: "Stronger example", "Stärkeres Beispiel", "Ejemplo más fuerte";
    read_as: "Read as", "Lesen als", "Leer como";
    objective: "Objective", "Objective", "Objetivo";
    key_result: "Key result", "Key Result", "Resultado clave";
    set: "Set", "Set", "Conjunto";
    nothing_written: "Write something, and the hints read along.", "Schreib etwas, und die Hinweise lesen mit.", "Escribe algo y las pistas leerán contigo.";
    speaks_here: "This rule has something to say:", "Diese Regel hat etwas zu sagen:", "Esta regla tiene algo que decir:";
    others_speak: "This rule has nothing to say about it. Others have:", "Diese Regel hat dazu nichts zu sagen. Andere schon:", "Esta regla no tiene nada que decir. Otras sí:";
    none_speaks: "This rule has nothing to say about it, and neither has any other.", "Diese Regel hat dazu nichts zu sagen, und auch keine andere.", "Esta regla no tiene nada que decir, ni ninguna otra.";
    whole_set: "The whole set", "Das ganze Set", "Todo el conjunto";
    at_objective: "Objective {objective}", "Objective {objective}", "Objetivo {objective}";
    at_key_result: "Objective {objective}, key result {key_result}", "Objective {objective}, Key Result {key_result}", "Objetivo {objective}, resultado clave {key_result}";
}

impl CatalogueWords {
    /// What that which a rule reads is called.
    pub const fn subject(&self, subject: Subject) -> &'static str {
        match subject {
            Subject::KeyResults => self.key_results(),
            Subject::Objectives => self.objectives(),
            Subject::Both => self.both(),
            Subject::Sets => self.sets(),
        }
    }

    /// What that which a text is taken for is called.
    pub const fn form(&self, form: Form) -> &'static str {
        match form {
            Form::Statement(Kind::Objective) => self.objective(),
            Form::Statement(Kind::KeyResult) => self.key_result(),
            Form::Set => self.set(),
        }
    }

    /// Whether the rule on trial speaks.
    pub const fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Unwritten => self.nothing_written(),
            Verdict::Speaks => self.speaks_here(),
            Verdict::OthersSpeak => self.others_speak(),
            Verdict::NoneSpeaks => self.none_speaks(),
        }
    }

    /// Why fields make no limits, and the way out.
    pub const fn no_limits(&self, problem: NoLimits) -> &'static str {
        match problem {
            NoLimits::Range => self.limit_range(),
            NoLimits::Order => self.limit_order(),
        }
    }

    /// A place within a set; empty for a single statement.
    pub fn place(&self, place: Option<Place>) -> String {
        match place {
            None => String::new(),
            Some(Place::Cycle) => self.whole_set().to_owned(),
            Some(Place::Objective(index)) => {
                let objective = (index + 1).to_string();
                fill(self.at_objective(), &[("objective", &objective)])
            }
            Some(Place::KeyResult {
                objective,
                key_result,
            }) => {
                let (objective, key_result) =
                    ((objective + 1).to_string(), (key_result + 1).to_string());
                let gaps = [("objective", &*objective), ("key_result", &*key_result)];
                fill(self.at_key_result(), &gaps)
            }
        }
    }
}

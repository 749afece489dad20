//! How key results are measured.

use super::Words;
use super::table::words;
use super::{Figures, fill};
use crate::domain::{Measure, MeasureError};
use crate::ui::measure_form::{Shape, Unfinished};

words! {
    /// How key results are measured.
    MeasureWords;
    measure: "Measure: ", "Messung: ", "Medición: ";
    no_measure: "no measure", "ohne Messung", "sin medición";
    read_from_sentence: "read from your sentence", "aus dem Satz gelesen", "leído de tu frase";
    steps_done: ["no steps", "{done} of 1 step done", "{done} of {count} steps done"],
        ["keine Schritte", "{done} von 1 Schritt erledigt", "{done} von {count} Schritten erledigt"],
        ["sin pasos", "{done} de 1 paso hecho", "{done} de {count} pasos hechos"];

    how: "How is it measured?", "Wie wird es gemessen?", "¿Cómo se mide?";
    metric: "A number that moves", "Eine Zahl, die sich bewegt", "Un número que se mueve";
    milestone: "Steps that get done", "Schritte, die erledigt werden", "Pasos que se completan";
    nothing: "Not measured yet", "Noch nicht gemessen", "Aún sin medir";
    baseline: "Baseline", "Ausgangswert", "Valor inicial";
    target: "Target", "Zielwert", "Valor objetivo";
    lowest: "Lowest", "Untergrenze", "Mínimo";
    highest: "Highest", "Obergrenze", "Máximo";
    unit: "Unit", "Einheit", "Unidad";
    unit_placeholder: "%, ms, days", "%, ms, Tage", "%, ms, días";
    shape: "Shape", "Verlauf", "Forma";
    increase: "Increase to", "Steigern auf", "Aumentar hasta";
    decrease: "Decrease to", "Senken auf", "Reducir hasta";
    at_least: "Stay at or above", "Nicht unter", "No bajar de";
    at_most: "Stay at or below", "Nicht über", "No pasar de";
    between: "Stay between", "Zwischen zwei Werten", "Mantener entre";
    add_step: "Add step", "Schritt hinzufügen", "Añadir paso";
    delete_step: "Delete step", "Schritt löschen", "Eliminar paso";
    done: "Done", "Erledigt", "Hecho";
    step: "Step", "Schritt", "Paso";
    step_placeholder: "What is true once it is done?", "Was gilt, wenn er erledigt ist?", "¿Qué será verdad cuando esté hecho?";
    weight: "Weight", "Gewicht", "Peso";

    missing: "Fill in the target to keep this measure.", "Der Zielwert fehlt noch; erst mit ihm wird die Messung übernommen.", "Completa el valor objetivo para guardar esta medición.";
    no_change: "Baseline and target are the same, so nothing would change. Give one of them another value.",
        "Ausgangswert und Zielwert sind gleich, es würde sich also nichts ändern. Einer von beiden braucht einen anderen Wert.",
        "El valor inicial y el objetivo son iguales, así que nada cambiaría. Da otro valor a uno de los dos.";
    wrong_way: "The target lies on the other side of the baseline. Choose the other direction, or swap the two numbers.",
        "Der Zielwert liegt auf der anderen Seite des Ausgangswerts. Wähle die andere Richtung oder tausche die beiden Zahlen.",
        "El valor objetivo está al otro lado del inicial. Elige la otra dirección o intercambia los dos números.";
    empty_band: "The lower edge must be below the upper edge. Swap the two numbers.",
        "Die Untergrenze muss unter der Obergrenze liegen. Tausche die beiden Zahlen.",
        "El mínimo debe estar por debajo del máximo. Intercambia los dos números.";
    no_step: "A milestone needs at least one step.", "Ein Meilenstein braucht mindestens einen Schritt.", "Un hito necesita al menos un paso.";
    bad_weight: "A weight must be above zero.", "Ein Gewicht muss über null liegen.", "Un peso debe ser mayor que cero.";
    not_finite: "One of the values is not a number.", "Einer der Werte ist keine Zahl.", "Uno de los valores no es un número.";
}

impl MeasureWords {
    /// What a choice of the editor is called.
    pub const fn shape_name(&self, shape: Shape) -> &'static str {
        match shape {
            Shape::Increase => self.increase(),
            Shape::Decrease => self.decrease(),
            Shape::AtLeast => self.at_least(),
            Shape::AtMost => self.at_most(),
            Shape::Between => self.between(),
        }
    }

    /// Why fields make no measure yet, and the way out.
    pub const fn unfinished(&self, reason: Unfinished) -> &'static str {
        match reason {
            Unfinished::Missing => self.missing(),
            Unfinished::Refused(MeasureError::NoChange) => self.no_change(),
            Unfinished::Refused(MeasureError::WrongWay) => self.wrong_way(),
            Unfinished::Refused(MeasureError::EmptyBand) => self.empty_band(),
            Unfinished::Refused(MeasureError::NoStep) => self.no_step(),
            Unfinished::Refused(MeasureError::Weight) => self.bad_weight(),
            Unfinished::Refused(MeasureError::NotFinite) => self.not_finite(),
        }
    }
}

impl Words {
    /// A few words for a measure, for example "60 → 85 %" or "2 of 3 steps done".
    pub fn measure(&self, measure: &Measure, figures: &Figures) -> String {
        match measure {
            Measure::Metric(metric) => metric.in_signs(figures.number),
            Measure::Milestone(milestone) => {
                let steps = milestone.steps();
                let done = steps.iter().filter(|step| step.done).count();
                let (done, count) = (done.to_string(), steps.len().to_string());
                let form = self.measure.steps_done().form(steps.len());
                fill(form, &[("done", &done), ("count", &count)])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Line, Metric, Milestone, Step, Target};
    use crate::ui::words::{ENGLISH, GERMAN};

    #[test]
    fn a_measure_is_told_in_signs_or_steps() {
        let metric = Metric::new(Line::new("%"), Some(60.0), Target::Increase(85.0)).unwrap();
        let metric = Measure::Metric(metric);
        assert_eq!(ENGLISH.measure(&metric, &Figures::PLAIN), "60 → 85 %");
        let step = |done| Step {
            title: Line::new("step"),
            weight: 1.0,
            done,
        };
        let milestone = Milestone::new(vec![step(true), step(false)]).unwrap();
        let milestone = Measure::Milestone(milestone);
        assert_eq!(
            ENGLISH.measure(&milestone, &Figures::PLAIN),
            "1 of 2 steps done"
        );
        assert_eq!(
            GERMAN.measure(&milestone, &Figures::PLAIN),
            "1 von 2 Schritten erledigt"
        );
    }
}

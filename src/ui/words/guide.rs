//! The guide.

use super::table::words;
use crate::ui::guide::GuideStep;

words! {
    /// The guide: its questions, and the sentences that its fields write.
    GuideWords;
    title: "The guide", "Der Leitfaden", "La guía";
    guide_me: "Guide me", "Führ mich hindurch", "Guíame";
    guide_about: "Six short questions, one at a time. Your answers are the document: stop whenever you like.",
        "Sechs kurze Fragen, eine nach der anderen. Die Antworten sind das Dokument: aufhören geht jederzeit.",
        "Seis preguntas breves, de una en una. Tus respuestas son el documento: para cuando quieras.";
    another_by_guide: "Write one with the guide", "Eins mit dem Leitfaden schreiben", "Escribir uno con la guía";
    go_on: "Continue in the guide", "Im Leitfaden weiter", "Continuar en la guía";
    steps: "Steps", "Schritte", "Pasos";
    progress: "{number} of {count}", "{number} von {count}", "{number} de {count}";
    at_step: "Step {number} of {count}", "Schritt {number} von {count}", "Paso {number} de {count}";
    answered: "answered", "beantwortet", "respondido";

    step_objective: "What gets better", "Was besser wird", "Qué mejora";
    step_why: "Why now", "Warum jetzt", "Por qué ahora";
    step_key_results: "How you notice", "Woran man es merkt", "Cómo se nota";
    step_guard: "What must not suffer", "Was nicht leiden darf", "Qué no debe sufrir";
    step_initiatives: "What you try", "Was du probierst", "Qué pruebas";
    step_review: "Look it over", "Noch einmal ansehen", "Repaso";

    ask_objective: "What will be better, and for whom?", "Was wird besser, und für wen?", "¿Qué será mejor, y para quién?";
    ask_why: "Why now?", "Warum jetzt?", "¿Por qué ahora?";
    ask_key_results: "How would anyone notice?", "Woran würde man es merken?", "¿Cómo se notaría?";
    ask_guard: "What might get worse if you push this?", "Was könnte darunter leiden?", "¿Qué podría empeorar si insistes en esto?";
    ask_initiatives: "What will you try first?", "Was probierst du zuerst?", "¿Qué probarás primero?";
    ask_review: "Look it over", "Sieh es dir noch einmal an", "Dale un repaso";

    about_objective: "One sentence, without numbers: what is different for these people when it has worked?",
        "Ein Satz, ohne Zahlen: Was ist für diese Menschen anders, wenn es geklappt hat?",
        "Una frase, sin números: ¿qué será distinto para esas personas cuando haya funcionado?";
    about_why: "What makes it worth this quarter, and what happens if you wait?",
        "Was macht es dieses Quartal wert, und was passiert, wenn es wartet?",
        "¿Por qué merece este trimestre, y qué pasa si se espera?";
    about_key_results: "A number that moves when things are better for them, not a thing that you ship. Three are a good number.",
        "Eine Zahl, die sich bewegt, wenn es für sie besser ist, nicht etwas, das geliefert wird. Drei sind eine gute Zahl.",
        "Un número que se mueve cuando las cosas van mejor para ellos, no algo que se entrega. Tres son un buen número.";
    about_guard: "Whatever is pushed hard pushes something else aside. Name it, and say how far it may go.",
        "Was stark vorangetrieben wird, drückt anderes zur Seite. Nenne es, und sage, wie weit es gehen darf.",
        "Lo que se empuja con fuerza aparta otra cosa. Nómbrala y di hasta dónde puede llegar.";
    about_initiatives: "Work is a bet on a number. Put each bet under the key result it is meant to move.",
        "Arbeit ist eine Wette auf eine Zahl. Setze jede Wette unter das Key Result, das sie bewegen soll.",
        "El trabajo es una apuesta por un número. Pon cada apuesta bajo el resultado clave que debe mover.";
    about_review: "This is what your document says now. Change anything by going back to its step.",
        "Das steht jetzt im Dokument. Alles lässt sich im jeweiligen Schritt noch ändern.",
        "Esto dice ahora tu documento. Puedes cambiar lo que quieras volviendo a su paso.";

    for_example: "For example", "Zum Beispiel", "Por ejemplo";
    objective_1: "Paying feels instant and never fails", "Bezahlen geht sofort und klappt immer", "Pagar es instantáneo y nunca falla";
    why_1: "One buyer in fifty gives up at the till, and the new wallet doubles our traffic in spring.",
        "Jede fünfzigste Bestellung scheitert an der Kasse, und im Frühjahr verdoppelt sich der Andrang.",
        "Uno de cada cincuenta compradores abandona en la caja, y en primavera se duplica el tráfico.";
    key_result_1: "Failed payments fall from 1.8% to 0.6%", "Fehlgeschlagene Zahlungen von 1,8 % auf 0,6 % senken", "Pagos fallidos: bajar de 1,8 % a 0,6 %";
    guard_1: "Fraud losses stay at or below 0.2%", "Betrugsverluste: höchstens 0,2 %", "Pérdidas por fraude: como máximo 0,2 %";
    initiative_1: "Retry declined cards with a second acquirer", "Abgelehnte Karten bei einem zweiten Acquirer versuchen", "Reintentar las tarjetas rechazadas con otro adquirente";
    objective_2: "New nurses feel at home on the ward from their first week", "Neue Pflegekräfte fühlen sich ab der ersten Woche auf Station zu Hause", "El personal nuevo de enfermería se siente en casa desde su primera semana";
    why_2: "Four of ten leave within a year, and the autumn intake is the largest we have ever had.",
        "Vier von zehn gehen im ersten Jahr, und im Herbst kommen so viele wie noch nie.",
        "Cuatro de cada diez se van en el primer año, y en otoño llega el grupo más grande hasta ahora.";
    key_result_2: "Nurses who leave in their first year fall from 40% to 25%", "Abgänge im ersten Jahr von 40 % auf 25 % senken", "Bajas en el primer año: bajar de 40 % a 25 %";
    guard_2: "Overtime of mentors stays at or below 4 hours a week", "Überstunden der Mentorinnen: höchstens 4 Stunden pro Woche", "Horas extra de las mentoras: como máximo 4 horas por semana";
    initiative_2: "Pair every newcomer with one mentor for six weeks", "Allen Neuen für sechs Wochen eine feste Mentorin geben", "Dar a cada persona nueva una mentora fija durante seis semanas";
    objective_3: "Citizens get their permits without having to come in", "Genehmigungen kommen zu den Leuten, ohne dass jemand aufs Amt muss", "La ciudadanía obtiene sus permisos sin tener que venir";
    why_3: "The waiting room is full by nine, and two of our counters close in June.",
        "Um neun ist der Warteraum voll, und im Juni schließen zwei Schalter.",
        "A las nueve la sala de espera está llena, y en junio cierran dos ventanillas.";
    key_result_3: "Permits granted without a visit rise from 20% to 65%", "Genehmigungen ohne Besuch von 20 % auf 65 % steigern", "Permisos sin visita: subir de 20 % a 65 %";
    guard_3: "Decisions overturned on appeal stay at or below 3%", "Im Widerspruch aufgehobene Bescheide: höchstens 3 %", "Decisiones revocadas en recurso: como máximo 3 %";
    initiative_3: "Send a checklist by text message before anybody files", "Vor dem Antrag eine Checkliste per SMS schicken", "Enviar una lista por SMS antes de que nadie presente la solicitud";

    back: "Back", "Zurück", "Atrás";
    skip: "Skip", "Überspringen", "Omitir";
    next: "Next", "Weiter", "Siguiente";
    nothing_yet: "Nothing is written here yet. Write a few words, or skip the question for now.",
        "Hier steht noch nichts. Schreib ein paar Worte, oder überspring die Frage fürs Erste.",
        "Aún no hay nada escrito. Escribe unas palabras u omite la pregunta por ahora.";
    keys: "Enter goes on.", "Enter führt weiter.", "Intro sigue adelante.";
    prose_keys: "Enter goes on, Shift+Enter begins a new line.", "Enter führt weiter, Umschalt+Enter beginnt eine neue Zeile.", "Intro sigue adelante, Mayús+Intro empieza una línea.";

    what: "What is measured", "Was gemessen wird", "Qué se mide";
    what_placeholder: "Failed payments", "Fehlgeschlagene Zahlungen", "Pagos fallidos";
    today: "Where it stands today", "Wo es heute steht", "Dónde está hoy";
    goal: "Where it should be", "Wo es stehen soll", "Dónde debería estar";
    edge: "Which value", "Welcher Wert", "Qué valor";
    unit: "Unit", "Einheit", "Unidad";
    unit_placeholder: "%, ms, days", "%, ms, Tage", "%, ms, días";
    source: "How you will read it", "Wie du es abliest", "Cómo lo leerás";
    source_placeholder: "Payment dashboard, every Monday", "Zahlungs-Dashboard, jeden Montag", "Panel de pagos, cada lunes";
    may_be: "It may be", "Es darf sein", "Puede ser";
    at_most: "at most", "höchstens", "como máximo";
    at_least: "at least", "mindestens", "como mínimo";
    sentence: "Key result", "Key Result", "Resultado clave";
    sentence_placeholder: "Your sentence, written as you fill in the fields – or by hand", "Der Satz, der beim Ausfüllen entsteht – oder von Hand", "Tu frase, que se escribe al rellenar los campos, o a mano";
    own_words: "You put this one in words of your own, so the fields rest. Empty the line to use them again.",
        "Dieser Satz ist frei geschrieben, daher ruhen die Felder. Ist die Zeile leer, sind sie wieder da.",
        "Esta frase la escribiste a tu manera, así que los campos descansan. Vacía la línea para usarlos de nuevo.";
    so_far: "Key results so far", "Key Results bisher", "Resultados clave hasta ahora";
    guards_so_far: "Guards so far", "Bisherige Grenzen", "Límites hasta ahora";
    edit_titled: "Edit “{title}”", "„{title}“ bearbeiten", "Editar «{title}»";
    remove_titled: "Remove “{title}”", "„{title}“ entfernen", "Quitar «{title}»";
    edit: "Edit", "Bearbeiten", "Editar";
    remove: "Remove", "Entfernen", "Quitar";
    add_another: "Add another", "Noch eins hinzufügen", "Añadir otro";
    enough: "Five are plenty: fewer get remembered.", "Fünf sind reichlich: an weniger erinnert man sich besser.", "Cinco son más que suficientes: menos se recuerdan mejor.";
    read_at: "Read: {source}", "Abgelesen: {source}", "Se lee en: {source}";

    bet: "Initiative", "Initiative", "Iniciativa";
    bets_on: "Bets on “{title}”", "Wetten auf „{title}“", "Apuestas por «{title}»";
    bet_placeholder: "What will you try to move it?", "Was probierst du, um es zu bewegen?", "¿Qué probarás para moverlo?";
    no_key_results: "A bet needs a number to move. Say first how anyone would notice.",
        "Eine Wette braucht eine Zahl, die sie bewegt. Sag zuerst, woran man es merken würde.",
        "Una apuesta necesita un número que mover. Di primero cómo se notaría.";

    chain: "This reads like work. What is it for?", "Das klingt nach Arbeit. Wofür ist sie gut?", "Esto parece trabajo. ¿Para qué sirve?";
    chain_about: "Three short answers become the outcome; the work is kept as an initiative.",
        "Aus drei kurzen Antworten wird das Ergebnis; die Arbeit bleibt als Initiative erhalten.",
        "Tres respuestas breves se convierten en el resultado; el trabajo se conserva como iniciativa.";
    chain_change: "What would that change?", "Was würde das ändern?", "¿Qué cambiaría eso?";
    chain_whom: "For whom?", "Für wen?", "¿Para quién?";
    chain_seen: "How would you see it?", "Woran würdest du es sehen?", "¿Cómo lo verías?";
    chain_result: "Becomes", "Daraus wird", "Se convierte en";
    chain_turn: "Make this the outcome", "Das ist das Ergebnis", "Que este sea el resultado";
    for_whom: "{change} for {whom}", "{change} für {whom}", "{change} para {whom}";
    seen_by: "{change}: {seen}", "{change}: {seen}", "{change}: {seen}";

    falls: ["{what} fall from {from} to {to}", "{what} falls from {from} to {to}", "{what} fall from {from} to {to}"],
        ["{what} von {from} auf {to} senken", "{what} von {from} auf {to} senken", "{what} von {from} auf {to} senken"],
        ["{what}: bajar de {from} a {to}", "{what}: bajar de {from} a {to}", "{what}: bajar de {from} a {to}"];
    rises: ["{what} rise from {from} to {to}", "{what} rises from {from} to {to}", "{what} rise from {from} to {to}"],
        ["{what} von {from} auf {to} steigern", "{what} von {from} auf {to} steigern", "{what} von {from} auf {to} steigern"],
        ["{what}: subir de {from} a {to}", "{what}: subir de {from} a {to}", "{what}: subir de {from} a {to}"];
    goes: ["{what} go from {from} to {to}", "{what} goes from {from} to {to}", "{what} go from {from} to {to}"],
        ["{what} von {from} auf {to} bringen", "{what} von {from} auf {to} bringen", "{what} von {from} auf {to} bringen"],
        ["{what}: pasar de {from} a {to}", "{what}: pasar de {from} a {to}", "{what}: pasar de {from} a {to}"];
    reaches: ["{what} reach {to}", "{what} reaches {to}", "{what} reach {to}"],
        ["{what} auf {to} bringen", "{what} auf {to} bringen", "{what} auf {to} bringen"],
        ["{what}: llegar a {to}", "{what}: llegar a {to}", "{what}: llegar a {to}"];
    stays_below: ["{what} stay at or below {to}", "{what} stays at or below {to}", "{what} stay at or below {to}"],
        ["{what}: höchstens {to}", "{what}: höchstens {to}", "{what}: höchstens {to}"],
        ["{what}: como máximo {to}", "{what}: como máximo {to}", "{what}: como máximo {to}"];
    stays_above: ["{what} stay at or above {to}", "{what} stays at or above {to}", "{what} stay at or above {to}"],
        ["{what}: mindestens {to}", "{what}: mindestens {to}", "{what}: mindestens {to}"],
        ["{what}: como mínimo {to}", "{what}: como mínimo {to}", "{what}: como mínimo {to}"];
    percent: "{number}{unit}", "{number}\u{a0}{unit}", "{number}\u{a0}{unit}";
    money: "{unit}{number}", "{number}\u{a0}{unit}", "{number}\u{a0}{unit}";
    amount: "{number} {unit}", "{number} {unit}", "{number} {unit}";
    decimal: ".", ",", ",";

    proposals: "Proposals", "Vorschläge", "Propuestas";
    proposals_about: "Several wordings side by side, until you settle on one. Choosing one takes the others away; undo brings them back.",
        "Mehrere Fassungen nebeneinander, bis eine gewählt ist. Mit der Wahl gehen die anderen; „Rückgängig“ bringt sie zurück.",
        "Varias redacciones, una al lado de otra, hasta decidirse por una. Al elegir, las demás desaparecen; «Deshacer» las recupera.";
    as_it_stands: "As it stands", "Wie es jetzt lautet", "Como está ahora";
    proposal_by: "Proposal by {name}", "Vorschlag von {name}", "Propuesta de {name}";
    unnamed: "Proposal without a name", "Vorschlag ohne Namen", "Propuesta sin nombre";
    wording: "Wording", "Fassung", "Redacción";
    proposer: "Whose it is", "Von wem", "De quién es";
    new_wording: "Another wording", "Noch eine Fassung", "Otra redacción";
    add_proposal: "Add proposal", "Vorschlag hinzufügen", "Añadir propuesta";
    choose: "Choose this one", "Diesen wählen", "Elegir esta";
    discard: "Discard", "Verwerfen", "Descartar";

    funnel: "The funnel so far", "Der Trichter bisher", "El embudo hasta ahora";
    funnel_contents: "{objective} leads to {key_results} and {initiatives}.", "{objective} führt zu {key_results} und {initiatives}.", "{objective} lleva a {key_results} y {initiatives}.";
    no_objective: "An objective still to be written", "Ein Objective, das noch zu schreiben ist,", "Un objetivo aún por escribir";
    initiatives: ["no initiatives", "one initiative", "{count} initiatives"],
        ["keinen Initiativen", "einer Initiative", "{count} Initiativen"],
        ["ninguna iniciativa", "una iniciativa", "{count} iniciativas"];
    key_results: ["no key results", "one key result", "{count} key results"],
        ["keinen Key Results", "einem Key Result", "{count} Key Results"],
        ["ningún resultado clave", "un resultado clave", "{count} resultados clave"];
    level_objective: "Objective", "Objective", "Objetivo";
    level_key_results: "Key results", "Key Results", "Resultados clave";
    level_initiatives: "Initiatives", "Initiativen", "Iniciativas";

    empty_line: "still empty", "noch leer", "aún vacío";
    open_document: "Open in the document", "Im Dokument öffnen", "Abrir en el documento";
    another_objective: "Write another objective", "Noch ein Objective schreiben", "Escribir otro objetivo";
    turned: "Done: the work is kept as an initiative. Undo takes it back.", "Erledigt: Die Arbeit bleibt als Initiative erhalten. „Rückgängig“ nimmt es zurück.", "Hecho: el trabajo se conserva como iniciativa. «Deshacer» lo revierte.";

    edit_turn: "turn work into an outcome", "Arbeit in ein Ergebnis verwandeln", "convertir trabajo en resultado";
    edit_fields: "filling in key result", "Key Result ausfüllen", "rellenar resultado clave";
    edit_source: "typing in how it is read", "Eingabe: wie es abgelesen wird", "escribir en cómo se lee";
    edit_add_proposal: "add proposal", "Vorschlag hinzufügen", "añadir propuesta";
    edit_proposal: "typing in proposal", "Eingabe: Vorschlag", "escribir en propuesta";
    edit_choose: "choose proposal", "Vorschlag wählen", "elegir propuesta";
    edit_discard: "discard proposal", "Vorschlag verwerfen", "descartar propuesta";
}

/// An example for each step but the last.
#[derive(Clone, Copy, Debug)]
pub struct GuideExample {
    /// What will be better, and for whom.
    pub objective: &'static str,
    /// Why now.
    pub why: &'static str,
    /// How anyone would notice.
    pub key_result: &'static str,
    /// What might get worse.
    pub guard: &'static str,
    /// What to try first.
    pub initiative: &'static str,
}

impl GuideWords {
    /// What a step is called in the list of steps.
    pub const fn step(&self, step: GuideStep) -> &'static str {
        match step {
            GuideStep::Objective => self.step_objective(),
            GuideStep::Why => self.step_why(),
            GuideStep::KeyResults => self.step_key_results(),
            GuideStep::Guard => self.step_guard(),
            GuideStep::Initiatives => self.step_initiatives(),
            GuideStep::Review => self.step_review(),
        }
    }

    /// The question of a step, and what it asks for in a sentence or two.
    pub const fn question(&self, step: GuideStep) -> (&'static str, &'static str) {
        match step {
            GuideStep::Objective => (self.ask_objective(), self.about_objective()),
            GuideStep::Why => (self.ask_why(), self.about_why()),
            GuideStep::KeyResults => (self.ask_key_results(), self.about_key_results()),
            GuideStep::Guard => (self.ask_guard(), self.about_guard()),
            GuideStep::Initiatives => (self.ask_initiatives(), self.about_initiatives()),
            GuideStep::Review => (self.ask_review(), self.about_review()),
        }
    }

    /// One of the examples; which one depends on how many objectives there are to vary it by.
    pub const fn example(&self, number: usize) -> GuideExample {
        match number % 3 {
            0 => GuideExample {
                objective: self.objective_1(),
                why: self.why_1(),
                key_result: self.key_result_1(),
                guard: self.guard_1(),
                initiative: self.initiative_1(),
            },
            1 => GuideExample {
                objective: self.objective_2(),
                why: self.why_2(),
                key_result: self.key_result_2(),
                guard: self.guard_2(),
                initiative: self.initiative_2(),
            },
            _ => GuideExample {
                objective: self.objective_3(),
                why: self.why_3(),
                key_result: self.key_result_3(),
                guard: self.guard_3(),
                initiative: self.initiative_3(),
            },
        }
    }
}

impl GuideExample {
    /// The example for a step; none for the last, which asks nothing.
    pub const fn for_step(self, step: GuideStep) -> Option<&'static str> {
        match step {
            GuideStep::Objective => Some(self.objective),
            GuideStep::Why => Some(self.why),
            GuideStep::KeyResults => Some(self.key_result),
            GuideStep::Guard => Some(self.guard),
            GuideStep::Initiatives => Some(self.initiative),
            GuideStep::Review => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::hints::{Kind, Severity, Statement, review};
    use crate::ui::words::ENGLISH;

    #[test]
    fn no_hint_questions_an_example() {
        for number in 0..3 {
            let example = ENGLISH.guide.example(number);
            let lines = [
                (Kind::Objective, example.objective),
                (Kind::KeyResult, example.key_result),
                (Kind::KeyResult, example.guard),
            ];
            for (kind, text) in lines {
                let hints = review(&Statement::new(kind, text));
                let grave = hints
                    .iter()
                    .find(|hint| hint.rule.severity != Severity::Advice);
                assert_eq!(grave.map(|hint| hint.rule.id), None, "{text}");
            }
        }
    }
}

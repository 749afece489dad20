//! The review of a cycle, closing it, and carrying over.

use super::fill;
use super::table::words;
use crate::domain::{Band, Score, Verdict};

words! {
    /// The review of a cycle: what was reached and learned, and what becomes of it.
    ReviewWords;
    title: "Review", "Rückblick", "Retrospectiva";
    of_cycle: "Review of {cycle}", "Rückblick auf {cycle}", "Retrospectiva de {cycle}";
    lead: "What was reached, what it taught us, and what becomes of it. All you write is kept at once.",
        "Was erreicht wurde, was es uns gelehrt hat und was daraus wird. Alles Geschriebene ist sofort aufbewahrt.",
        "Qué se logró, qué nos enseñó y qué será de ello. Todo lo que escribes se guarda al momento.";
    runs_on: "The cycle runs until {day}. The scores are those of today.", "Der Zyklus läuft bis {day}. Die Bewertungen sind die von heute.", "El ciclo dura hasta el {day}. Las puntuaciones son las de hoy.";
    nothing: "There is nothing to look back on yet. Once this cycle has objectives with key results, this page asks what they came to and what they taught you.",
        "Noch gibt es nichts, worauf man zurückblicken könnte. Sobald dieser Zyklus Objectives mit Key Results hat, fragt diese Seite, was daraus wurde und was ihr gelernt habt.",
        "Todavía no hay nada que repasar. En cuanto este ciclo tenga objetivos con resultados clave, esta página preguntará en qué quedaron y qué os enseñaron.";
    untitled: "(no words yet)", "(noch ohne Worte)", "(aún sin palabras)";

    no_measure: "no measure", "keine Messung", "sin medición";
    ended: "ended at {value}", "endete bei {value}", "terminó en {value}";
    never_read: "never read", "nie abgelesen", "nunca leído";
    of_the_way: "{percent} of the way", "{percent} des Weges", "{percent} del camino";

    score: "Score", "Bewertung", "Puntuación";
    not_scored: "not scored yet", "noch nicht bewertet", "aún sin puntuar";
    prefilled: "{score}, prefilled", "{score}, vorausgefüllt", "{score}, ya rellenada";
    confirm: "Confirm {score}", "{score} bestätigen", "Confirmar {score}";
    score_reason: "Why another score", "Warum eine andere Bewertung", "Por qué otra puntuación";
    score_reason_placeholder: "Its progress says {score}. What does it not show?", "Der Fortschritt sagt {score}. Was zeigt er nicht?", "Su avance dice {score}. ¿Qué no muestra?";
    reason_missing: "Say why, so that the number can be understood later.", "Sag warum, damit die Zahl später zu verstehen ist.", "Di por qué, para que el número se entienda más adelante.";
    objective_score: "Scored {score}", "Bewertet mit {score}", "Puntuación: {score}";
    objective_open: ["No score yet", "Scored once the last key result has a score", "Scored once the {count} other key results have a score"],
        ["Noch keine Bewertung", "Bewertet, sobald das letzte Key Result bewertet ist", "Bewertet, sobald die {count} übrigen Key Results bewertet sind"],
        ["Aún sin puntuación", "Se puntúa cuando lo esté el último resultado clave", "Se puntúa cuando lo estén los otros {count} resultados clave"];

    missed: "It did not move far. Here is the most to learn.", "Es hat sich wenig bewegt. Hier gibt es am meisten zu lernen.", "Se movió poco. Aquí es donde más se aprende.";
    partly: "It moved, and fell short of the stretch.", "Es hat sich bewegt und blieb unter dem Wagnis.", "Se movió y se quedó por debajo del reto.";
    reached: "As far as a stretch hopes for.", "So weit, wie ein Wagnis hofft.", "Tan lejos como espera un reto.";
    not_kept: "Less than was committed to.", "Weniger als zugesagt.", "Menos de lo comprometido.";
    kept: "Kept, as committed.", "Gehalten, wie zugesagt.", "Cumplido, como se comprometió.";

    ask_missed: "{score}: what did this teach you?", "{score}: was hat euch das gelehrt?", "{score}: ¿qué os enseñó esto?";
    ask_partly: "{score}: what moved it, and what held it?", "{score}: was hat es bewegt, und was hat es gehalten?", "{score}: ¿qué lo movió y qué lo frenó?";
    ask_reached: "{score}: what made it work, and would it work again?", "{score}: was hat es möglich gemacht, und ginge es wieder?", "{score}: ¿qué lo hizo posible, y volvería a funcionar?";
    ask_not_kept: "{score} of a commitment: what got in the way?", "{score} von einer Zusage: was kam dazwischen?", "{score} de un compromiso: ¿qué se interpuso?";
    ask_kept: "Kept in full: what made that possible?", "Ganz gehalten: was hat das möglich gemacht?", "Cumplido del todo: ¿qué lo hizo posible?";
    all_reached: "Everything scored {score}. Was it ambitious enough, or did you know from the start that you would get there?",
        "Alles wurde mit {score} bewertet. War es ehrgeizig genug, oder war von Anfang an klar, dass ihr ankommt?",
        "Todo tiene un {score}. ¿Fue lo bastante ambicioso, o se sabía desde el principio que llegaríais?";

    learned: "What did we learn?", "Was haben wir gelernt?", "¿Qué aprendimos?";
    learned_placeholder: "What we know now and did not know before", "Was wir jetzt wissen und vorher nicht wussten", "Lo que ahora sabemos y antes no";
    differently: "What would we do differently?", "Was würden wir anders machen?", "¿Qué haríamos de otra manera?";
    differently_placeholder: "The next time, we …", "Das nächste Mal …", "La próxima vez …";
    cycle_as_a_whole: "The cycle as a whole", "Der Zyklus im Ganzen", "El ciclo en conjunto";

    verdict: "What becomes of it", "Was daraus wird", "Qué será de ello";
    keep: "Keep", "Behalten", "Mantener";
    change: "Change", "Ändern", "Cambiar";
    drop: "Drop", "Fallen lassen", "Abandonar";
    why: "Why", "Warum", "Por qué";
    why_placeholder: "Why?", "Warum?", "¿Por qué?";

    edit_score: "score", "Bewertung", "puntuar";
    edit_scores: "confirm scores", "Bewertungen bestätigen", "confirmar puntuaciones";
    edit_reason: "typing in the reason of a score", "Eingabe: Grund der Bewertung", "escribir en el motivo de la puntuación";
    edit_learned: "typing in what we learned", "Eingabe: was wir gelernt haben", "escribir en lo que aprendimos";
    edit_differently: "typing in what we would do differently", "Eingabe: was wir anders machen würden", "escribir en lo que haríamos de otra manera";
    edit_verdict: "what becomes of it", "was daraus wird", "qué será de ello";
    edit_why: "typing in why that becomes of it", "Eingabe: warum das daraus wird", "escribir en por qué será eso de ello";
    edit_close: "close the cycle", "Zyklus abschließen", "cerrar el ciclo";
    edit_reopen: "reopen the cycle", "Zyklus wieder öffnen", "reabrir el ciclo";

    close: "Close the cycle…", "Zyklus abschließen…", "Cerrar el ciclo…";
    close_title: "Close {cycle}", "{cycle} abschließen", "Cerrar {cycle}";
    close_now: "Close the cycle", "Zyklus abschließen", "Cerrar el ciclo";
    close_means: "A closed cycle is read and no longer changed, until somebody reopens it.", "Ein abgeschlossener Zyklus wird gelesen und nicht mehr geändert, bis ihn jemand wieder öffnet.", "Un ciclo cerrado se lee y ya no se cambia, hasta que alguien lo reabra.";
    all_said: "Everything has been looked at.", "Alles ist besprochen.", "Todo está repasado.";
    still_open: "Still open, and none of it has to be done:", "Noch offen, und nichts davon muss sein:", "Aún abierto, y nada de ello es obligatorio:";
    open_prefilled: ["No score is only prefilled", "One score is only prefilled", "{count} scores are only prefilled"],
        ["Keine Bewertung ist nur vorausgefüllt", "Eine Bewertung ist nur vorausgefüllt", "{count} Bewertungen sind nur vorausgefüllt"],
        ["Ninguna puntuación está solo rellenada", "Una puntuación está solo rellenada", "{count} puntuaciones están solo rellenadas"];
    open_unscored: ["Every key result has a score", "One key result has no score", "{count} key results have no score"],
        ["Jedes Key Result hat eine Bewertung", "Ein Key Result hat keine Bewertung", "{count} Key Results haben keine Bewertung"],
        ["Cada resultado clave tiene puntuación", "Un resultado clave no tiene puntuación", "{count} resultados clave no tienen puntuación"];
    open_lessons: ["Every objective has a lesson", "One objective has no lesson yet", "{count} objectives have no lesson yet"],
        ["Jedes Objective hat eine Lehre", "Ein Objective hat noch keine Lehre", "{count} Objectives haben noch keine Lehre"],
        ["Cada objetivo tiene una lección", "Un objetivo aún no tiene lección", "{count} objetivos aún no tienen lección"];
    open_verdicts: ["It is settled what becomes of every objective", "Of one objective it is open what becomes of it", "Of {count} objectives it is open what becomes of them"],
        ["Es ist geklärt, was aus jedem Objective wird", "Bei einem Objective ist offen, was daraus wird", "Bei {count} Objectives ist offen, was daraus wird"],
        ["Está decidido qué será de cada objetivo", "De un objetivo queda por decidir qué será de él", "De {count} objetivos queda por decidir qué será de ellos"];
    confirm_all: "Confirm the prefilled scores", "Die vorausgefüllten Bewertungen bestätigen", "Confirmar las puntuaciones rellenadas";
    closed_said: "{cycle} is closed. Undo, or “Reopen”, opens it again.", "{cycle} ist abgeschlossen. „Rückgängig“ oder „Wieder öffnen“ öffnet ihn wieder.", "{cycle} está cerrado. «Deshacer» o «Reabrir» lo abre de nuevo.";
    reopened_said: "{cycle} is open again.", "{cycle} ist wieder offen.", "{cycle} está abierto de nuevo.";

    closed_on: "Closed on {day}", "Abgeschlossen am {day}", "Cerrado el {day}";
    reopen: "Reopen", "Wieder öffnen", "Reabrir";
    closed_line: "Closed cycle", "Abgeschlossener Zyklus", "Ciclo cerrado";
    refused: "{cycle} is closed, so nothing in it changes. Reopen it to go on writing.", "{cycle} ist abgeschlossen, also ändert sich darin nichts. Öffne ihn wieder, um weiterzuschreiben.", "{cycle} está cerrado, así que nada cambia en él. Reábrelo para seguir escribiendo.";
    leave_closed: "Leave it closed", "Geschlossen lassen", "Dejarlo cerrado";

    copy: "Copy as text", "Als Text kopieren", "Copiar como texto";
    copied: "Copied as Markdown.", "Als Markdown kopiert.", "Copiado como Markdown.";
    not_copied: "The browser does not let this page copy. Select the text and copy it yourself.", "Der Browser lässt diese Seite nicht kopieren. Markiere den Text und kopiere ihn selbst.", "El navegador no deja copiar a esta página. Selecciona el texto y cópialo tú.";
    print: "Print", "Drucken", "Imprimir";
    present: "Present", "Vorführen", "Presentar";
    presentation: "Presentation", "Vorführung", "Presentación";
    next: "Next", "Weiter", "Siguiente";
    previous: "Back", "Zurück", "Atrás";
    slide: "{number} of {count}", "{number} von {count}", "{number} de {count}";
    actions: "What to do with it", "Was man damit tun kann", "Qué hacer con ello";

    continues: "Continues", "Setzt fort:", "Continúa";
    continues_in: "Continued in", "Fortgesetzt in", "Continúa en";
    from_scored: "{cycle} ({score})", "{cycle} ({score})", "{cycle} ({score})";

    lessons_of: "Lessons from {cycle}", "Lehren aus {cycle}", "Lecciones de {cycle}";
    put_away: "Put the lessons away", "Lehren weglegen", "Guardar las lecciones";
    to_review: "The whole review", "Der ganze Rückblick", "La retrospectiva completa";
}

impl ReviewWords {
    /// What a score says, given what was meant.
    pub const fn band(&self, band: Band) -> &'static str {
        match band {
            Band::Missed => self.missed(),
            Band::Partly => self.partly(),
            Band::Reached => self.reached(),
            Band::NotKept => self.not_kept(),
            Band::Kept => self.kept(),
        }
    }

    /// What to ask of somebody who has come so far.
    pub fn question(&self, band: Band, score: &str) -> String {
        let question = match band {
            Band::Missed => self.ask_missed(),
            Band::Partly => self.ask_partly(),
            Band::Reached => self.ask_reached(),
            Band::NotKept => self.ask_not_kept(),
            Band::Kept => return self.ask_kept().to_owned(),
        };
        fill(question, &[("score", score)])
    }

    /// What is to become of something.
    pub const fn verdict_name(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Keep => self.keep(),
            Verdict::Change => self.change(),
            Verdict::Drop => self.drop(),
        }
    }
}

/// A score with one decimal, as in "0.7".
pub fn score(words: &super::Words, score: Score) -> String {
    let tenths = score.in_tenths();
    let (whole, rest) = ((tenths / 10).to_string(), (tenths % 10).to_string());
    [&*whole, words.guide.decimal(), &*rest].concat()
}

//! What participants of a workshop see.

use super::table::words;
use super::text::fill;
use crate::domain::Limits;

words! {
    /// What participants of a workshop see.
    ParticipantWords;
    unnamed: "A workshop", "Ein Workshop", "Un taller";
    invited: "You are invited to write a draft for {cycle}, in this browser and on your own. Nothing leaves it until you hand over a file.",
        "Du bist eingeladen, einen Entwurf für {cycle} zu schreiben, in diesem Browser und für dich. Nichts verlässt ihn, bis du eine Datei abgibst.",
        "Te invitan a escribir un borrador para {cycle}, en este navegador y por tu cuenta. Nada sale de él hasta que entregues un archivo.";
    is_anonymous: "Nobody is named: the facilitator sees numbers in place of names.", "Niemand wird genannt: wer moderiert, sieht Nummern statt Namen.", "No se nombra a nadie: quien facilita ve números en lugar de nombres.";
    is_without_hints: "Hints stay away while you write.", "Hinweise bleiben beim Schreiben weg.", "Las sugerencias no aparecen mientras escribes.";
    limits: ["No objectives.", "One objective at most, with {fewest} to {most} key results.", "{count} objectives at most, with {fewest} to {most} key results each."],
        ["Keine Objectives.", "Höchstens ein Objective, mit {fewest} bis {most} Key Results.", "Höchstens {count} Objectives, mit je {fewest} bis {most} Key Results."],
        ["Ningún objetivo.", "Un objetivo como máximo, con entre {fewest} y {most} resultados clave.", "{count} objetivos como máximo, con entre {fewest} y {most} resultados clave cada uno."];
    exact_limits: ["No objectives.", "One objective at most, key results: {most}.", "{count} objectives at most, key results of each: {most}."],
        ["Keine Objectives.", "Höchstens ein Objective, Key Results: {most}.", "Höchstens {count} Objectives, Key Results von jedem: {most}."],
        ["Ningún objetivo.", "Un objetivo como máximo, resultados clave: {most}.", "{count} objetivos como máximo, resultados clave de cada uno: {most}."];
    reading: "Opening the invitation…", "Einladung wird geöffnet …", "Abriendo la invitación…";
    who: "Your name, if you like", "Dein Name, wenn du magst", "Tu nombre, si quieres";
    join: "Start drafting", "Entwurf beginnen", "Empezar a redactar";
    broken: "This invitation is incomplete or damaged. Copy the whole link from where it was sent, or ask for it again. You can write without it and hand over the file that “Export” gives you.",
        "Diese Einladung ist unvollständig oder beschädigt. Kopiere den ganzen Link von dort, wo er geschickt wurde, oder bitte noch einmal um ihn. Du kannst auch ohne ihn schreiben und die Datei abgeben, die „Export“ dir gibt.",
        "Esta invitación está incompleta o dañada. Copia el enlace entero desde donde se envió, o pide que te lo manden de nuevo. También puedes escribir sin ella y entregar el archivo que te da «Exportar».";
    broken_ballot: "This ballot is incomplete or damaged. Copy the whole link from where it was sent, or ask for it again; your facilitator also takes votes on their device and on paper.",
        "Dieser Stimmzettel ist unvollständig oder beschädigt. Kopiere den ganzen Link von dort, wo er geschickt wurde, oder bitte noch einmal um ihn; die Moderation nimmt Stimmen auch an ihrem Gerät und auf Papier an.",
        "Esta papeleta está incompleta o dañada. Copia el enlace entero desde donde se envió, o pide que te lo manden de nuevo; quien facilita también recoge votos en su dispositivo y en papel.";
    drafting: "Your workshop", "Dein Workshop", "Tu taller";
    hand_over: "Hand over my draft", "Meinen Entwurf abgeben", "Entregar mi borrador";
    handed_over: "{file} is among your downloads: give it to your facilitator. You can go on writing and hand it over again; the later one counts.",
        "{file} liegt bei deinen Downloads: gib die Datei der Moderation. Du kannst weiterschreiben und noch einmal abgeben; das Spätere zählt.",
        "{file} está en tus descargas: dáselo a quien facilita. Puedes seguir escribiendo y entregarlo otra vez; cuenta el último.";
    nothing_yet: "There is nothing to hand over yet: write an objective first.", "Es gibt noch nichts abzugeben: schreibe erst ein Objective.", "Aún no hay nada que entregar: escribe antes un objetivo.";
    leave: "Leave the workshop", "Workshop verlassen", "Salir del taller";
    left: "You have left the workshop. What you wrote stays here.", "Du hast den Workshop verlassen. Was du geschrieben hast, bleibt hier.", "Has salido del taller. Lo que escribiste se queda aquí.";
    start_timer: "Start the timer", "Uhr starten", "Iniciar el temporizador";
    edit_join: "join a workshop", "an einem Workshop teilnehmen", "participar en un taller";
}

impl ParticipantWords {
    /// How much to write.
    pub fn say_limits(&self, limits: Limits) -> String {
        let [count, fewest, most] = [
            limits.most_objectives(),
            limits.fewest_key_results(),
            limits.most_key_results(),
        ];
        let is_exact = fewest == most;
        let texts = if is_exact {
            self.exact_limits()
        } else {
            self.limits()
        };
        let [said, fewest, most] = [count, fewest, most].map(|limit| limit.to_string());
        let gaps = [("count", &*said), ("fewest", &fewest), ("most", &most)];
        fill(texts.form(count), &gaps)
    }
}

#[cfg(test)]
mod tests {
    use super::super::ENGLISH;
    use super::*;

    #[test]
    fn limits_are_said_in_a_sentence() {
        let said = |objectives, fewest, most| {
            let limits = Limits::new(objectives, fewest, most);
            limits.map(|limits| ENGLISH.participant.say_limits(limits))
        };
        for (limits, sentence) in [
            (
                (5, 3, 5),
                "5 objectives at most, with 3 to 5 key results each.",
            ),
            ((1, 2, 4), "One objective at most, with 2 to 4 key results."),
            ((2, 3, 3), "2 objectives at most, key results of each: 3."),
        ] {
            assert_eq!(
                said(limits.0, limits.1, limits.2).as_deref(),
                Some(sentence)
            );
        }
    }
}

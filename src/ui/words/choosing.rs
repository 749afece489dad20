//! Choosing in the room: dots, the reveal, and confidence.

use super::table::words;

words! {
    /// Choosing in the room: dots, the reveal, and confidence.
    ChoosingWords;
    choose: "Choose", "Auswählen", "Elegir";
    nothing: "There is nothing to choose from before drafts are taken in.", "Es gibt nichts auszuwählen, bevor Entwürfe da sind.", "No hay nada que elegir hasta que haya borradores.";
    vote: "Vote", "Abstimmung", "Votación";
    dots: "Dots for each person", "Punkte je Person", "Puntos por persona";
    ballot_count: ["No ballots yet", "One ballot", "{count} ballots"], ["Noch keine Stimmzettel", "Ein Stimmzettel", "{count} Stimmzettel"], ["Aún no hay papeletas", "Una papeleta", "{count} papeletas"];
    hidden: "Nobody sees the votes before they are revealed. Vote one after the other on this device, or count dots on paper and enter the totals.",
        "Niemand sieht die Stimmen, bevor sie aufgedeckt werden. Stimmt nacheinander an diesem Gerät ab, oder zählt Punkte auf Papier und tragt die Summen ein.",
        "Nadie ve los votos hasta que se revelan. Votad uno tras otro en este dispositivo, o contad los puntos en papel y anotad los totales.";
    next_voter: "Next voter…", "Nächste Stimme …", "Siguiente voto…";
    on_paper: "Dots counted on paper", "Auf Papier gezählte Punkte", "Puntos contados en papel";
    paper_for: "Dots on paper for “{title}”", "Punkte auf Papier für „{title}“", "Puntos en papel para «{title}»";
    reveal: "Reveal the votes", "Stimmen aufdecken", "Revelar los votos";
    revealed: "The votes are revealed; no ballot can be added any more.", "Die Stimmen sind aufgedeckt; kein Stimmzettel kommt mehr dazu.", "Los votos están revelados; ya no se añaden papeletas.";

    ballot: "Your ballot", "Dein Stimmzettel", "Tu papeleta";
    voter: "Your name", "Dein Name", "Tu nombre";
    voter_means: "So that nobody votes twice: a second ballot of the same name takes the place of the first.", "Damit niemand doppelt abstimmt: ein zweiter Stimmzettel mit demselben Namen ersetzt den ersten.", "Para que nadie vote dos veces: una segunda papeleta con el mismo nombre sustituye a la primera.";
    dots_for: "Dots for “{title}”", "Punkte für „{title}“", "Puntos para «{title}»";
    dots_left: ["No dots left", "One dot left", "{count} dots left"], ["Keine Punkte übrig", "Noch ein Punkt", "Noch {count} Punkte"], ["No quedan puntos", "Queda un punto", "Quedan {count} puntos"];
    cast: "Cast ballot", "Stimme abgeben", "Emitir el voto";
    counts: "Your ballot counts. Hand the device to the next person.", "Deine Stimme zählt. Gib das Gerät weiter.", "Tu voto cuenta. Pasa el dispositivo a la siguiente persona.";
    counts_in_place: "Your ballot counts in place of your earlier one. Hand the device to the next person.", "Deine Stimme zählt anstelle der früheren. Gib das Gerät weiter.", "Tu voto sustituye al anterior. Pasa el dispositivo a la siguiente persona.";
    too_late: "The votes are revealed, so this ballot does not count any more.", "Die Stimmen sind aufgedeckt, dieser Stimmzettel zählt nicht mehr.", "Los votos están revelados, así que esta papeleta ya no cuenta.";
    is_empty: "There is no dot on this ballot yet.", "Auf diesem Stimmzettel ist noch kein Punkt.", "En esta papeleta aún no hay ningún punto.";
    too_many: "There are more dots on this ballot than a person has. Take some back.", "Auf diesem Stimmzettel sind mehr Punkte, als eine Person hat. Nimm welche zurück.", "En esta papeleta hay más puntos de los que tiene una persona. Retira algunos.";

    objectives: "Objectives to choose from", "Objectives zur Auswahl", "Objetivos entre los que elegir";
    dot_count: ["no dots", "one dot", "{count} dots"], ["keine Punkte", "ein Punkt", "{count} Punkte"], ["ningún punto", "un punto", "{count} puntos"];
    tied: "tied", "Gleichstand", "empate";
    choose_one: "Choose “{title}”", "„{title}“ auswählen", "Elegir «{title}»";
    chosen_count: ["Nothing is chosen yet. Three to five objectives are what people can keep in mind.", "One objective is chosen. Three to five are what people can keep in mind.", "{count} objectives are chosen. Three to five are what people can keep in mind."],
        ["Noch ist nichts ausgewählt. Drei bis fünf Objectives kann man im Kopf behalten.", "Ein Objective ist ausgewählt. Drei bis fünf kann man im Kopf behalten.", "{count} Objectives sind ausgewählt. Drei bis fünf kann man im Kopf behalten."],
        ["Aún no hay nada elegido. De tres a cinco objetivos es lo que se puede tener presente.", "Hay un objetivo elegido. De tres a cinco es lo que se puede tener presente.", "Hay {count} objetivos elegidos. De tres a cinco es lo que se puede tener presente."];
    of_draft: "from {draft}", "von {draft}", "de {draft}";

    confidence: "Confidence", "Zuversicht", "Confianza";
    confidence_means: "Everybody shows at once, by fingers or on paper, how sure they are that it will be reached: from 0 to 10. Enter the numbers with spaces between them.",
        "Alle zeigen zugleich, mit Fingern oder auf Papier, wie sicher sie sind, dass es erreicht wird: von 0 bis 10. Trag die Zahlen mit Leerzeichen dazwischen ein.",
        "Cada persona muestra a la vez, con los dedos o en papel, cuán segura está de que se alcanzará: de 0 a 10. Anota los números separados por espacios.";
    confidence_in: "Confidence in “{title}”", "Zuversicht für „{title}“", "Confianza en «{title}»";
    spread: "lowest {low}, middle {middle}, highest {high}", "niedrigste {low}, mittlere {middle}, höchste {high}", "la más baja {low}, la central {middle}, la más alta {high}";
    not_votes: "Confidence goes from 0 to 10.", "Zuversicht reicht von 0 bis 10.", "La confianza va de 0 a 10.";

    edit_vote: "cast a ballot", "Stimme abgeben", "emitir un voto";
    edit_dots: "change the dots for each person", "Punkte je Person ändern", "cambiar los puntos por persona";
    edit_paper: "enter dots from paper", "Punkte von Papier eintragen", "anotar puntos del papel";
    edit_reveal: "reveal the votes", "Stimmen aufdecken", "revelar los votos";
    edit_choose: "choose an objective", "Objective auswählen", "elegir un objetivo";
    edit_confidence: "enter confidence", "Zuversicht eintragen", "anotar la confianza";
}

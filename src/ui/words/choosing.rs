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
    hidden: "Nobody sees the votes before they are revealed. Vote one after the other on this device, each on a device of their own by a ballot, or count dots on paper and enter the totals.",
        "Niemand sieht die Stimmen, bevor sie aufgedeckt werden. Stimmt nacheinander an diesem Gerät ab, mit einem Stimmzettel alle am eigenen, oder zählt Punkte auf Papier und tragt die Summen ein.",
        "Nadie ve los votos hasta que se revelan. Votad uno tras otro en este dispositivo, cada cual en el suyo con una papeleta, o contad los puntos en papel y anotad los totales.";
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
    dots_over: ["No dot too many", "One dot too many", "{count} dots too many"], ["Kein Punkt zu viel", "Ein Punkt zu viel", "{count} Punkte zu viel"], ["Ningún punto de más", "Un punto de más", "{count} puntos de más"];
    cast: "Cast ballot", "Stimme abgeben", "Emitir el voto";
    counts: "Your ballot counts. Hand the device to the next person.", "Deine Stimme zählt. Gib das Gerät weiter.", "Tu voto cuenta. Pasa el dispositivo a la siguiente persona.";
    counts_in_place: "Your ballot counts in place of your earlier one. Hand the device to the next person.", "Deine Stimme zählt anstelle der früheren. Gib das Gerät weiter.", "Tu voto sustituye al anterior. Pasa el dispositivo a la siguiente persona.";
    too_late: "The votes are revealed, so this ballot does not count any more.", "Die Stimmen sind aufgedeckt, dieser Stimmzettel zählt nicht mehr.", "Los votos están revelados, así que esta papeleta ya no cuenta.";
    is_empty: "There is no dot on this ballot yet.", "Auf diesem Stimmzettel ist noch kein Punkt.", "En esta papeleta aún no hay ningún punto.";
    too_many: "There are more dots on this ballot than a person has. Take some back.", "Auf diesem Stimmzettel sind mehr Punkte, als eine Person hat. Nimm welche zurück.", "En esta papeleta hay más puntos de los que tiene una persona. Retira algunos.";

    later_is_here: "A later ballot of this name is here already, so that one counts.", "Ein späterer Stimmzettel mit diesem Namen ist schon da; der zählt.", "Ya hay aquí una papeleta posterior con este nombre; cuenta esa.";

    ballots: "Ballots for other devices", "Stimmzettel für andere Geräte", "Papeletas para otros dispositivos";
    ballots_mean: "Make a ballot, then show its code or send its link. Whoever opens it gives their dots and saves a small file, which comes to you. Take in all files at once: one ballot counts for each person, the latest, and none once the votes are revealed. It holds the list as it is now.",
        "Erstelle einen Stimmzettel, dann zeig seinen Code oder schick seinen Link. Wer ihn öffnet, vergibt Punkte und speichert eine kleine Datei, die zu dir kommt. Nimm alle Dateien auf einmal auf: je Person zählt ein Stimmzettel, der späteste, und keiner mehr, wenn die Stimmen aufgedeckt sind. Er enthält die Liste, wie sie jetzt ist.",
        "Crea una papeleta y muestra su código o envía su enlace. Quien la abra reparte sus puntos y guarda un archivo pequeño que te hace llegar. Incorpora todos a la vez: cuenta una papeleta por persona, la última, y ninguna una vez revelados los votos. Contiene la lista tal como está ahora.";
    make_ballot: "Make ballot", "Stimmzettel erstellen", "Crear papeleta";
    take_in: "Take in ballots…", "Stimmzettel aufnehmen …", "Incorporar papeletas…";
    ballot_too_long: "That makes a link of {count} characters. Mail and chat programs cut links beyond {most}. Combine objectives first, or vote on this device or on paper.",
        "Das ergibt einen Link von {count} Zeichen. Mail- und Chatprogramme kürzen Links jenseits von {most}. Fasst erst Objectives zusammen, oder stimmt an diesem Gerät oder auf Papier ab.",
        "Eso da un enlace de {count} caracteres. Los programas de correo y chat cortan los enlaces de más de {most}. Unid antes objetivos, o votad en este dispositivo o en papel.";
    your_dots: ["You have no dots to give.", "You have one dot. Put it on the objective that matters most to you, save your ballot, and give the file to your facilitator before the votes are revealed.", "You have {count} dots. Put them on the objectives that matter most to you, several on one if you like, save your ballot, and give the file to your facilitator before the votes are revealed."],
        ["Du hast keine Punkte zu vergeben.", "Du hast einen Punkt. Gib ihn dem Objective, das dir am wichtigsten ist, speichere deinen Stimmzettel und gib die Datei der Moderation, bevor die Stimmen aufgedeckt werden.", "Du hast {count} Punkte. Gib sie den Objectives, die dir am wichtigsten sind, auch mehrere auf eines, speichere deinen Stimmzettel und gib die Datei der Moderation, bevor die Stimmen aufgedeckt werden."],
        ["No tienes puntos que repartir.", "Tienes un punto. Dáselo al objetivo que más te importe, guarda tu papeleta y entrega el archivo a quien facilita antes de que se revelen los votos.", "Tienes {count} puntos. Repártelos entre los objetivos que más te importen, varios a uno si quieres, guarda tu papeleta y entrega el archivo a quien facilita antes de que se revelen los votos."];
    voter_unnamed: "Nobody is named: a second ballot of this browser takes the place of the first.", "Niemand wird genannt: ein zweiter Stimmzettel aus diesem Browser ersetzt den ersten.", "No se nombra a nadie: una segunda papeleta de este navegador sustituye a la primera.";
    save_ballot: "Save my ballot", "Meinen Stimmzettel speichern", "Guardar mi papeleta";
    ballot_saved: "{file} is among your downloads: give it to your facilitator. You can change your dots and save again until the votes are revealed; the later ballot counts.",
        "{file} liegt bei deinen Downloads: gib die Datei der Moderation. Du kannst deine Punkte ändern und noch einmal speichern, bis die Stimmen aufgedeckt sind; der spätere Stimmzettel zählt.",
        "{file} está en tus descargas: dáselo a quien facilita. Puedes cambiar tus puntos y guardar otra vez hasta que se revelen los votos; cuenta la última papeleta.";
    taken: "{file} counts.", "{file} zählt.", "{file} cuenta.";
    taken_in_place: "{file} counts in place of an earlier ballot of the same person.", "{file} zählt anstelle eines früheren Stimmzettels derselben Person.", "{file} sustituye una papeleta anterior de la misma persona.";
    taken_older: "{file} is older than the ballot of that person that is here already, so that one counts.", "{file} ist älter als der Stimmzettel dieser Person, der schon da ist; der zählt also.", "{file} es anterior a la papeleta de esa persona que ya está aquí, así que cuenta esa.";
    taken_same: "{file} is here already and counts once.", "{file} ist schon da und zählt einmal.", "{file} ya está aquí y cuenta una vez.";
    not_counted: " does not count; the other ballots are not affected.", " zählt nicht; die anderen Stimmzettel sind davon nicht betroffen.", " no cuenta; las demás papeletas no se ven afectadas.";
    other_room: "This ballot of “{workshop}” was not handed out by this room. Check that it is the right file, or have this person vote on the ballot of this room.",
        "Dieser Stimmzettel von „{workshop}“ wurde nicht in diesem Raum ausgegeben. Prüfe, ob es die richtige Datei ist, oder lass diese Person auf dem Stimmzettel dieses Raums abstimmen.",
        "Esta papeleta de «{workshop}» no la repartió esta sala. Comprueba que es el archivo correcto, o pide a esa persona que vote con la papeleta de esta sala.";
    gone: "Something that has dots on this ballot is no longer in the list, since its draft was replaced or taken out. Make the ballot anew and have this person vote again.",
        "Etwas, das auf diesem Stimmzettel Punkte hat, steht nicht mehr auf der Liste, weil sein Entwurf ersetzt oder herausgenommen wurde. Erstelle den Stimmzettel neu und lass diese Person noch einmal abstimmen.",
        "Algo que tiene puntos en esta papeleta ya no está en la lista, porque su borrador se sustituyó o se quitó. Crea la papeleta de nuevo y pide a esa persona que vote otra vez.";
    too_many_in_file: ["A person has no dots.", "There are more dots on this ballot than the one that a person has. Have this person vote again.", "There are more dots on this ballot than the {count} that a person has. Have this person vote again."],
        ["Niemand hat Punkte.", "Auf diesem Stimmzettel sind mehr Punkte als der eine, den eine Person hat. Lass diese Person noch einmal abstimmen.", "Auf diesem Stimmzettel sind mehr Punkte als die {count}, die eine Person hat. Lass diese Person noch einmal abstimmen."],
        ["Nadie tiene puntos.", "En esta papeleta hay más puntos que el único que tiene cada persona. Pide a esa persona que vote otra vez.", "En esta papeleta hay más puntos que los {count} que tiene cada persona. Pide a esa persona que vote otra vez."];

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
    edit_ballots: "take in ballots", "Stimmzettel aufnehmen", "incorporar papeletas";
    edit_dots: "change the dots for each person", "Punkte je Person ändern", "cambiar los puntos por persona";
    edit_paper: "enter dots from paper", "Punkte von Papier eintragen", "anotar puntos del papel";
    edit_reveal: "reveal the votes", "Stimmen aufdecken", "revelar los votos";
    edit_choose: "choose an objective", "Objective auswählen", "elegir un objetivo";
    edit_confidence: "enter confidence", "Zuversicht eintragen", "anotar la confianza";
}

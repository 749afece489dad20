//! The groups of a room: lines that are about the same thing.

use super::table::words;

words! {
    /// The groups of a room: lines that are about the same thing.
    RoomGroupWords;
    title: "Group", "Gruppieren", "Agrupar";
    sides: "What is grouped", "Was gruppiert wird", "Qué se agrupa";
    objectives: "Objectives", "Objectives", "Objetivos";
    key_results: "Key results", "Key Results", "Resultados clave";
    nothing: "There is nothing to group yet: collect drafts first.", "Es gibt noch nichts zu gruppieren: sammle zuerst Entwürfe.", "Aún no hay nada que agrupar: reúne primero borradores.";
    suggested: "Lines that seem to be about the same thing stand together. Nothing is combined until you do it, and every step can be undone.",
        "Zeilen, die wohl dasselbe meinen, stehen beisammen. Nichts wird zusammengefasst, bevor du es tust, und jeder Schritt lässt sich rückgängig machen.",
        "Las líneas que parecen tratar de lo mismo están juntas. Nada se une hasta que lo haces, y cada paso se puede deshacer.";
    no_groups: "No two lines seem to be about the same thing. Choose lines below and bring them together yourself.",
        "Keine zwei Zeilen scheinen dasselbe zu meinen. Wähle unten Zeilen und bring sie selbst zusammen.",
        "No parece haber dos líneas que traten de lo mismo. Elige líneas abajo y júntalas.";
    groups: "Groups", "Gruppen", "Grupos";
    alone: ["No line is alone", "One line that is alone", "{count} lines that are alone"], ["Keine Zeile steht allein", "Eine Zeile steht allein", "{count} Zeilen stehen allein"], ["Ninguna línea está sola", "Una línea sola", "{count} líneas solas"];
    count: ["no lines", "one line", "{count} lines"], ["keine Zeilen", "eine Zeile", "{count} Zeilen"], ["ninguna línea", "una línea", "{count} líneas"];
    from_drafts: ["of no draft", "of one draft", "of {count} drafts"], ["aus keinem Entwurf", "aus einem Entwurf", "aus {count} Entwürfen"], ["de ningún borrador", "de un borrador", "de {count} borradores"];
    untitled: "A line without words", "Eine Zeile ohne Worte", "Una línea sin palabras";
    name: "What the group is called", "Wie die Gruppe heißt", "Cómo se llama el grupo";
    group_of: "Group: {name}", "Gruppe: {name}", "Grupo: {name}";

    both_measure: "Both measure “{name}”.", "Beide messen „{name}“.", "Ambas miden «{name}».";
    most_measure: "Most of them measure “{name}”.", "Die meisten messen „{name}“.", "La mayoría mide «{name}».";
    both_name: "Both speak of “{name}”.", "Beide sprechen von „{name}“.", "Ambas hablan de «{name}».";
    most_name: "Most of them speak of “{name}”.", "Die meisten sprechen von „{name}“.", "La mayoría habla de «{name}».";
    both_from_to: "Both go from {from} to {to}.", "Beide gehen von {from} auf {to}.", "Ambas van de {from} a {to}.";
    all_from_to: "All of them go from {from} to {to}.", "Alle gehen von {from} auf {to}.", "Todas van de {from} a {to}.";
    both_from: "Both begin at {from}.", "Beide beginnen bei {from}.", "Ambas parten de {from}.";
    all_from: "All of them begin at {from}.", "Alle beginnen bei {from}.", "Todas parten de {from}.";
    same_target: "All of them go to the same target.", "Alle haben dasselbe Ziel.", "Todas van a la misma meta.";
    shared: ["Their key results differ.", "Below them, one key result measures the same.", "Below them, {count} key results measure the same."],
        ["Ihre Key Results sind verschieden.", "Darunter misst ein Key Result dasselbe.", "Darunter messen {count} Key Results dasselbe."],
        ["Sus resultados clave difieren.", "Debajo, un resultado clave mide lo mismo.", "Debajo, {count} resultados clave miden lo mismo."];
    much_the_same: "What they say is much the same, and so are their numbers.", "Was sie sagen, ähnelt sich, und ihre Zahlen auch.", "Lo que dicen se parece mucho, y sus cifras también.";
    by_hand: "Brought together by hand.", "Von Hand zusammengebracht.", "Juntadas a mano.";

    chosen: ["No line is chosen", "One line is chosen", "{count} lines are chosen"], ["Keine Zeile gewählt", "Eine Zeile gewählt", "{count} Zeilen gewählt"], ["Ninguna línea elegida", "Una línea elegida", "{count} líneas elegidas"];
    chosen_means: "Lines of several groups come together in the first of them; lines of one group get a group of their own.",
        "Zeilen mehrerer Gruppen kommen in der ersten zusammen; Zeilen einer Gruppe bekommen eine eigene.",
        "Las líneas de varios grupos se juntan en el primero; las de un solo grupo forman uno propio.";
    choose_all: "Choose all lines of this group", "Alle Zeilen dieser Gruppe wählen", "Elegir todas las líneas de este grupo";
    gather: "Bring together", "Zusammenbringen", "Juntar";
    set_apart: "Set apart", "Herauslösen", "Separar";
    choose_none: "Choose none", "Keine wählen", "No elegir ninguna";
    take_apart: "Split", "Auflösen", "Dividir";
    show_all: ["Show no more", "Show one more line", "Show {count} more lines"], ["Keine weiteren zeigen", "Eine weitere Zeile zeigen", "{count} weitere Zeilen zeigen"], ["No mostrar más", "Mostrar una línea más", "Mostrar {count} líneas más"];

    side_by_side: "Side by side", "Nebeneinander", "Lado a lado";
    who: "From", "Von", "De";
    measure: "Measure", "Messgröße", "Medida";
    why: "Why", "Warum", "Por qué";
    below: "Key results", "Key Results", "Resultados clave";
    hints: "Hints", "Hinweise", "Avisos";
    no_hints: "none", "keine", "ninguno";
    lead: "Keep the measure, reasons and owners of this one", "Messgröße, Gründe und Verantwortliche von hier behalten", "Conservar la medida, los motivos y responsables de esta";
    wording: "One wording for all", "Eine Formulierung für alle", "Una formulación para todas";
    wording_means: "The other wordings stay with it, so that everyone can see where it came from.",
        "Die anderen Formulierungen bleiben dabei, damit alle sehen, woher sie kommt.",
        "Las demás formulaciones quedan con ella, para que se vea de dónde viene.";
    combine: "Combine into one", "Zu einer zusammenfassen", "Unir en una";
    change: "Change the wording", "Formulierung ändern", "Cambiar la formulación";
    keep_apart: "Keep them as they are", "Lassen, wie sie sind", "Dejarlas como están";
    combined: "Combined: {title}", "Zusammengefasst: {title}", "Unidas: {title}";

    edit_rename: "name a group", "Gruppe benennen", "poner nombre a un grupo";
    edit_gather: "bring lines together", "Zeilen zusammenbringen", "juntar líneas";
    edit_set_apart: "set lines apart", "Zeilen herauslösen", "separar líneas";
    edit_take_apart: "split a group", "Gruppe auflösen", "dividir un grupo";
    edit_combine: "combine lines into one", "Zeilen zusammenfassen", "unir líneas en una";
    edit_keep_apart: "keep lines as they are", "Zeilen lassen, wie sie sind", "dejar las líneas como están";
}

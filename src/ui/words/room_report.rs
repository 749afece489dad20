//! What the drafts of a room have in common that a coach would question.

use super::table::words;

words! {
    /// What the drafts of a room have in common that a coach would question.
    RoomReportWords;
    title: "Report", "Bericht", "Informe";
    about: "What the hints say about the drafts, counted. Nobody is graded, and nobody is named unless you ask for it.",
        "Was die Hinweise zu den Entwürfen sagen, gezählt. Niemand wird benotet, und niemand wird genannt, wenn du es nicht willst.",
        "Lo que dicen los avisos sobre los borradores, contado. No se califica a nadie ni se nombra a nadie si no lo pides.";
    nothing: "There are no drafts yet.", "Es gibt noch keine Entwürfe.", "Aún no hay borradores.";
    silent: "The hints have nothing to say about these drafts.", "Die Hinweise haben zu diesen Entwürfen nichts zu sagen.", "Los avisos no tienen nada que decir de estos borradores.";
    english_only: "Hints read English; drafts in other languages are read for what needs no English.",
        "Hinweise lesen Englisch; an Entwürfen in anderen Sprachen wird gelesen, was kein Englisch braucht.",
        "Los avisos leen inglés; en otros idiomas se lee lo que no requiere inglés.";
    show_names: "Name whose drafts they are", "Nennen, wessen Entwürfe es sind", "Nombrar de quién son los borradores";
    counts: "Counted by rule", "Gezählt nach Regel", "Contado por regla";
    rule: "Rule", "Regel", "Regla";
    drafts: "Drafts", "Entwürfe", "Borradores";
    lines: "Lines in the drafts", "Zeilen in den Entwürfen", "Líneas en los borradores";
    after: "Lines left once combined", "Zeilen nach dem Zusammenfassen", "Líneas tras unir";
    after_chosen: "Lines in what was chosen", "Zeilen im Ausgewählten", "Líneas en lo elegido";
    whose: "Whose", "Wessen", "De quién";
    of_drafts: "{count} of {all} drafts", "{count} von {all} Entwürfen", "{count} de {all} borradores";
    talk: "To talk about", "Zu besprechen", "Para conversar";
    in_drafts: "In {count} of {all} drafts.", "In {count} von {all} Entwürfen.", "En {count} de {all} borradores.";
}

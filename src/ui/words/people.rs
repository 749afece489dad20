//! Teams, people, and what belongs to them.

use super::table::words;
use crate::domain::Ambition;

words! {
    /// Owners, ambition, alignment, and the parts of a document.
    PeopleWords;
    details: "Details:", "Einzelheiten:", "Detalles:";
    nothing_settled: "Owner, ambition, alignment", "Verantwortliche, Anspruch, Ausrichtung", "Responsable, ambición, alineación";
    shared_by: "Shared by {owners}", "Geteilt von {owners}", "Compartido por {owners}";
    contributes_to_title: "Contributes to “{title}”", "Trägt zu „{title}“ bei", "Contribuye a «{title}»";
    untitled: "{kind} without a title", "{kind} ohne Titel", "{kind} sin título";

    owners: "Owners", "Verantwortliche", "Responsables";
    owner: "Owner", "Verantwortlich", "Responsable";
    owner_placeholder: "A team or a person", "Ein Team oder eine Person", "Un equipo o una persona";
    team: "Team", "Team", "Equipo";
    person: "Person", "Person", "Persona";
    add_team_named: "Add team “{name}”", "Team „{name}“ hinzufügen", "Añadir el equipo «{name}»";
    add_person_named: "Add person “{name}”", "Person „{name}“ hinzufügen", "Añadir a la persona «{name}»";
    remove_named: "Remove {name}", "{name} entfernen", "Quitar {name}";
    more: ["No more", "One more: type to find it", "{count} more: type to find them"],
        ["Keine weiteren", "Ein weiterer Treffer: tippe, um ihn zu finden", "{count} weitere: tippe, um sie zu finden"],
        ["No hay más", "Uno más: escribe para encontrarlo", "{count} más: escribe para encontrarlos"];

    ambition_field: "Ambition", "Anspruch", "Ambición";
    committed: "Committed", "Zusage", "Compromiso";
    committed_means: "A promise: all of it is expected, a score of 1.0.", "Ein Versprechen: alles davon wird erwartet, also 1,0.", "Una promesa: se espera todo, una puntuación de 1,0.";
    aspirational: "Aspirational", "Wagnis", "Aspiración";
    aspirational_means: "A stretch: 0.7 to 1.0 at the close is a success.", "Hoch gegriffen: 0,7 bis 1,0 am Ende ist ein Erfolg.", "Un reto: de 0,7 a 1,0 al cierre es un éxito.";

    contributes_to: "Contributes to", "Trägt bei zu", "Contribuye a";
    contributes_placeholder: "An objective or key result", "Ein Objective oder Key Result", "Un objetivo o resultado clave";
    contributors: "What contributes to it", "Was dazu beiträgt", "Qué contribuye a él";
    stop_contributing: "Contribute to nothing", "Zu nichts beitragen", "No contribuir a nada";
    nothing_found: "Nothing of these words", "Nichts mit diesen Wörtern", "Nada con estas palabras";
    loops: "closes a loop", "ergäbe einen Kreis", "cerraría un círculo";
    itself: "An objective cannot contribute to itself.", "Ein Objective kann nicht zu sich selbst beitragen.", "Un objetivo no puede contribuir a sí mismo.";
    loop_begins: "“{from}” already contributes to “{to}”", "„{from}“ trägt schon zu „{to}“ bei", "«{from}» ya contribuye a «{to}»";
    loop_goes_on: ", which contributes to “{to}”", ", und das zu „{to}“", ", que contribuye a «{to}»";
    loop_ends: ", so “{from}” cannot contribute to “{to}”.", ", also kann „{from}“ nicht zu „{to}“ beitragen.", ", así que «{from}» no puede contribuir a «{to}».";

    source: "Where it is read", "Wo man es abliest", "Dónde se lee";
    source_placeholder: "a dashboard, a survey", "ein Dashboard, eine Umfrage", "un panel, una encuesta";
    weight: "Weight in the objective", "Gewicht im Objective", "Peso en el objetivo";
    weight_problem: "A weight is a number above zero.", "Ein Gewicht ist eine Zahl über null.", "Un peso es un número mayor que cero.";

    filter: "Teams in this document", "Teams in diesem Dokument", "Equipos en este documento";
    all: "All", "Alle", "Todos";
    no_team: "No team", "Ohne Team", "Sin equipo";
    by_person: "Owned by", "Verantwortlich", "A cargo de";
    everybody: "Everybody", "Alle Personen", "Todas las personas";
    with_count: "{name} ({count})", "{name} ({count})", "{name} ({count})";
    only_of: "Only what belongs to {name} is shown: {count} of {all} objectives.", "Nur was {name} gehört, ist zu sehen: {count} von {all} Objectives.", "Solo se ve lo que es de {name}: {count} de {all} objetivos.";
    only_without: "Only what no team owns is shown: {count} of {all} objectives.", "Nur was keinem Team gehört, ist zu sehen: {count} von {all} Objectives.", "Solo se ve lo que no es de ningún equipo: {count} de {all} objetivos.";
    show_all: "Show all", "Alle zeigen", "Mostrar todos";

    directory: "Teams and people", "Teams und Personen", "Equipos y personas";
    teams: "Teams", "Teams", "Equipos";
    people: "People", "Personen", "Personas";
    no_teams: "There are no teams yet.", "Es gibt noch keine Teams.", "Todavía no hay equipos.";
    no_people: "There are no people yet.", "Es gibt noch keine Personen.", "Todavía no hay personas.";
    team_name: "Name of the team", "Name des Teams", "Nombre del equipo";
    person_name: "Name of the person", "Name der Person", "Nombre de la persona";
    team_of: "Team of {name}", "Team von {name}", "Equipo de {name}";
    new_team: "New team", "Neues Team", "Nuevo equipo";
    new_person: "New person", "Neue Person", "Nueva persona";
    add_team: "Add team", "Team hinzufügen", "Añadir equipo";
    add_person: "Add person", "Person hinzufügen", "Añadir persona";
    delete_named: "Delete {name}", "{name} löschen", "Eliminar {name}";
    objectives: ["no objectives", "one objective", "{count} objectives"],
        ["keine Objectives", "ein Objective", "{count} Objectives"],
        ["ningún objetivo", "un objetivo", "{count} objetivos"];
    key_results: ["no key results", "one key result", "{count} key results"],
        ["keine Key Results", "ein Key Result", "{count} Key Results"],
        ["ningún resultado clave", "un resultado clave", "{count} resultados clave"];
    members: ["no people", "one person", "{count} people"],
        ["keine Personen", "eine Person", "{count} Personen"],
        ["ninguna persona", "una persona", "{count} personas"];
    unused: "nothing yet", "noch nichts", "nada todavía";
    deleted: "Deleted {name} ({uses}).", "{name} gelöscht ({uses}).", "{name}: eliminado ({uses}).";
    bring_back: "Bring {name} back", "{name} zurückholen", "Recuperar {name}";
    close: "Done", "Fertig", "Listo";

    edit_add_owner: "add owner “{name}”", "„{name}“ als verantwortlich eintragen", "añadir al responsable «{name}»";
    edit_remove_owner: "remove owner “{name}”", "„{name}“ als verantwortlich austragen", "quitar al responsable «{name}»";
    edit_add_team: "add team “{name}”", "Team „{name}“ hinzufügen", "añadir el equipo «{name}»";
    edit_add_person: "add person “{name}”", "Person „{name}“ hinzufügen", "añadir a la persona «{name}»";
    edit_ambition: "change ambition", "Anspruch ändern", "cambiar ambición";
    edit_align: "contribute to “{title}”", "zu „{title}“ beitragen", "contribuir a «{title}»";
    edit_unalign: "contribute to nothing", "zu nichts beitragen", "no contribuir a nada";
    edit_source: "change where it is read", "ändern, wo man es abliest", "cambiar dónde se lee";
    edit_weight: "change weight", "Gewicht ändern", "cambiar peso";
    edit_rename: "rename “{name}”", "„{name}“ umbenennen", "renombrar «{name}»";
    edit_team_of: "change team of “{name}”", "Team von „{name}“ ändern", "cambiar el equipo de «{name}»";
}

impl PeopleWords {
    /// What an ambition is called.
    pub const fn ambition(&self, ambition: Ambition) -> &'static str {
        match ambition {
            Ambition::Committed => self.committed(),
            Ambition::Aspirational => self.aspirational(),
        }
    }

    /// What an ambition means.
    pub const fn ambition_means(&self, ambition: Ambition) -> &'static str {
        match ambition {
            Ambition::Committed => self.committed_means(),
            Ambition::Aspirational => self.aspirational_means(),
        }
    }
}

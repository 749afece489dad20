//! The map of a cycle.

use super::fill;
use super::table::words;
use crate::ui::map::Overloaded;

words! {
    /// The map of a cycle.
    MapWords;
    lead: "Which objective contributes to which, how each will be noticed, and what is being tried. Every box leads to its line in the document.",
        "Welches Objective auf welches einzahlt, woran man jedes merkt und was ausprobiert wird. Jedes Feld führt zu seiner Zeile im Dokument.",
        "Qué objetivo contribuye a cuál, cómo se notará cada uno y qué se está probando. Cada cuadro lleva a su línea en el documento.";
    of_cycle: "Map of {cycle}", "Karte von {cycle}", "Mapa de {cycle}";
    cycle: "Cycle of the map", "Zyklus der Karte", "Ciclo del mapa";
    region: "The map, to scroll", "Die Karte, zum Blättern", "El mapa, para desplazarse";
    untitled: "(no words yet)", "(noch ohne Worte)", "(aún sin palabras)";
    objectives: "Objectives and what contributes to them", "Objectives und was auf sie einzahlt", "Objetivos y lo que contribuye a ellos";
    key_results: "Measured by", "Gemessen an", "Se mide por";
    initiatives: "Tried for it", "Dafür ausprobiert", "Se prueba para ello";
    contributing: "Contributing to it", "Zahlt darauf ein", "Contribuye a ello";
    unconnected: "Not connected", "Nicht verbunden", "Sin conexión";

    teams: "Whose objectives", "Wessen Objectives", "De quién son los objetivos";
    all_teams: "All teams", "Alle Teams", "Todos los equipos";
    team_overloaded: "▲ {team}, {count} objectives", "▲ {team}, {count} Objectives", "▲ {team}, {count} objetivos";

    flag_unconnected: "○ Not connected", "○ Nicht verbunden", "○ Sin conexión";
    flag_no_key_results: "▽ No key results", "▽ Ohne Key Results", "▽ Sin resultados clave";
    flag_overloaded: "▲ {team} has {count} objectives", "▲ {team} hat {count} Objectives", "▲ {team} tiene {count} objetivos";

    legend: "What the signs mean", "Was die Zeichen bedeuten", "Qué significan los signos";
    legend_objective: "Objective", "Objective", "Objetivo";
    legend_key_result: "Key result", "Key Result", "Resultado clave";
    legend_initiative: "Initiative", "Initiative", "Iniciativa";
    legend_context: "From another cycle or team", "Aus einem anderen Zyklus oder Team", "De otro ciclo o equipo";
    legend_link: "contributes to", "zahlt ein auf", "contribuye a";
    legend_unconnected: "○ connected to nothing, while others are", "○ mit nichts verbunden, während andere es sind", "○ sin conexión, mientras otros la tienen";
    legend_no_key_results: "▽ nothing tells whether it is reached", "▽ nichts sagt, ob es erreicht ist", "▽ nada dice si se ha alcanzado";
    legend_overloaded: "▲ a team with more objectives than it means to have", "▲ ein Team mit mehr Objectives, als es haben will", "▲ un equipo con más objetivos de los que quiere tener";

    second_look: "Worth a second look", "Einen zweiten Blick wert", "Merece otra mirada";
    nothing_found: "Everything is connected, every objective has key results, and no team carries too much.",
        "Alles ist verbunden, jedes Objective hat Key Results, und kein Team trägt zu viel.",
        "Todo está conectado, cada objetivo tiene resultados clave y ningún equipo carga con demasiado.";
    found_unconnected: ["Every objective is connected.", "This objective contributes to nothing, and nothing contributes to it. It may be right; then say so when you present it.", "These {count} objectives contribute to nothing, and nothing contributes to them. That may be right; then say so when you present them."],
        ["Jedes Objective ist verbunden.", "Dieses Objective zahlt auf nichts ein, und nichts auf dieses. Das kann stimmen; dann gehört es dazugesagt.", "Diese {count} Objectives zahlen auf nichts ein, und nichts auf sie. Das kann stimmen; dann gehört es dazugesagt."],
        ["Cada objetivo está conectado.", "Este objetivo no contribuye a nada, y nada contribuye a él. Puede estar bien; entonces dilo al presentarlo.", "Estos {count} objetivos no contribuyen a nada, y nada contribuye a ellos. Puede estar bien; entonces dilo al presentarlos."];
    found_no_key_results: ["Every objective has key results.", "This objective has no key results: nobody will be able to tell whether it is reached.", "These {count} objectives have no key results: nobody will be able to tell whether they are reached."],
        ["Jedes Objective hat Key Results.", "Dieses Objective hat keine Key Results: niemand kann sagen, ob es erreicht ist.", "Diese {count} Objectives haben keine Key Results: niemand kann sagen, ob sie erreicht sind."],
        ["Cada objetivo tiene resultados clave.", "Este objetivo no tiene resultados clave: nadie podrá decir si se ha alcanzado.", "Estos {count} objetivos no tienen resultados clave: nadie podrá decir si se han alcanzado."];
    found_overloaded: "{team} has {count} objectives, more than the {limit} that this workspace means a team to have. Which of them can wait, or be somebody else’s?",
        "{team} hat {count} Objectives, mehr als die {limit}, die ein Team in diesem Arbeitsbereich haben soll. Welche können warten oder woanders liegen?",
        "{team} tiene {count} objetivos, más de los {limit} que un equipo debería tener en este espacio de trabajo. ¿Cuáles pueden esperar o pasar a otro?";

    no_links: "Nothing contributes to anything yet. Say in the document what an objective contributes to, and the line is drawn here.",
        "Noch zahlt nichts auf etwas ein. Sag im Dokument, worauf ein Objective einzahlt, und die Linie erscheint hier.",
        "Nada contribuye aún a nada. Di en el documento a qué contribuye un objetivo y la línea aparecerá aquí.";
    empty: "There is nothing on the map yet. It draws each objective with its key results and the work behind them, and a line to what it contributes to – so that you see at a glance what hangs in the air and who carries too much.",
        "Auf der Karte ist noch nichts. Sie zeichnet jedes Objective mit seinen Key Results und der Arbeit dahinter, und eine Linie zu dem, worauf es einzahlt – so siehst du auf einen Blick, was in der Luft hängt und wer zu viel trägt.",
        "Todavía no hay nada en el mapa. Dibuja cada objetivo con sus resultados clave y el trabajo que hay detrás, y una línea hacia aquello a lo que contribuye: así se ve de un vistazo qué queda en el aire y quién carga con demasiado.";
    empty_for_team: "This team has no objectives in this cycle.", "Dieses Team hat in diesem Zyklus keine Objectives.", "Este equipo no tiene objetivos en este ciclo.";
    write_first: "Write the first objective", "Das erste Objective schreiben", "Escribir el primer objetivo";
}

impl MapWords {
    /// What a card says of a team that carries too much.
    pub fn overloaded_flag(&self, team: &Overloaded) -> String {
        about(self.flag_overloaded(), team)
    }

    /// What is said of a team that carries too much where there is room for a sentence.
    pub fn overloaded_sentence(&self, team: &Overloaded) -> String {
        about(self.found_overloaded(), team)
    }

    /// What the button of a team that carries too much says.
    pub fn overloaded_team(&self, team: &Overloaded) -> String {
        about(self.team_overloaded(), team)
    }
}

fn about(template: &str, team: &Overloaded) -> String {
    let (count, limit) = (team.count.to_string(), team.limit.to_string());
    let gaps = [("team", &*team.name), ("count", &count), ("limit", &limit)];
    fill(template, &gaps)
}

//! Tables: what their columns hold, and what becomes of them.

use super::table::words;

words! {
    /// Tables: what their columns hold, and what becomes of them.
    TableWords;
    title: "Columns of {file}", "Spalten von {file}", "Columnas de {file}";
    pasted: "the pasted table", "der eingefügten Tabelle", "la tabla pegada";
    means: "Say what each column holds. Nothing is imported before you have seen what would change.",
        "Sag, was in jeder Spalte steht. Importiert wird erst, wenn du gesehen hast, was sich ändern würde.",
        "Di qué contiene cada columna. No se importa nada antes de que hayas visto qué cambiaría.";
    sheet: "Sheet", "Tabellenblatt", "Hoja";
    headed: "The first row holds the headings", "Die erste Zeile enthält die Überschriften", "La primera fila contiene los encabezados";
    columns: "Columns", "Spalten", "Columnas";
    column: "Column {letter}", "Spalte {letter}", "Columna {letter}";
    outcome: "What becomes of it", "Was daraus wird", "En qué se convierte";
    counts: "{objectives}, {key_results}", "{objectives}, {key_results}", "{objectives}, {key_results}";
    objectives: ["no objectives", "one objective", "{count} objectives"], ["keine Objectives", "ein Objective", "{count} Objectives"], ["ningún objetivo", "un objetivo", "{count} objetivos"];
    key_results: ["no key results", "one key result", "{count} key results"], ["keine Key Results", "ein Key Result", "{count} Key Results"], ["ningún resultado clave", "un resultado clave", "{count} resultados clave"];
    more: ["All of them are shown.", "and one more objective", "and {count} more objectives"], ["Alle sind zu sehen.", "und ein weiteres Objective", "und {count} weitere Objectives"], ["Se muestran todos.", "y un objetivo más", "y {count} objetivos más"];
    nothing: "No row becomes an objective: say which column holds the objectives.", "Keine Zeile wird zu einem Objective: Sag, in welcher Spalte die Objectives stehen.", "Ninguna fila se convierte en objetivo: di qué columna contiene los objetivos.";
    problems: ["Everything was understood", "One thing to know", "{count} things to know"], ["Alles wurde verstanden", "Ein Hinweis zur Tabelle", "{count} Hinweise zur Tabelle"], ["Todo se ha entendido", "Una cosa que conviene saber", "{count} cosas que conviene saber"];
    go_on: "Show what would change", "Zeigen, was sich ändern würde", "Mostrar qué cambiaría";
    assign: "Say what each column holds…", "Sagen, was in jeder Spalte steht…", "Decir qué contiene cada columna…";
    assign_means: "These rows have headings: columns such as targets and owners can go where they belong.",
        "Diese Zeilen haben Überschriften: Spalten wie Zielwerte und Verantwortliche können dorthin, wo sie hingehören.",
        "Estas filas tienen encabezados: columnas como objetivos y responsables pueden ir a su sitio.";
    export_csv: "Export the cycle as a table (CSV)", "Zyklus als Tabelle exportieren (CSV)", "Exportar el ciclo como tabla (CSV)";
    export_tsv: "Export the cycle as a table with tabs (TSV)", "Zyklus als Tabelle mit Tabulatoren exportieren (TSV)", "Exportar el ciclo como tabla con tabuladores (TSV)";

    left_out: "– Leave out –", "– Auslassen –", "– Omitir –";
    note: "Note under the objective", "Notiz unter dem Objective", "Nota bajo el objetivo";
    objective: "Objective", "Objective", "Objetivo";
    why: "Why it matters", "Warum", "Por qué importa";
    key_result: "Key result", "Key Result", "Resultado clave";
    initiative: "Initiatives", "Initiativen", "Iniciativas";
    shape: "Direction", "Richtung", "Dirección";
    unit: "Unit", "Einheit", "Unidad";
    baseline: "Baseline", "Ausgangswert", "Valor inicial";
    target: "Target", "Zielwert", "Valor objetivo";
    steps: "Steps", "Schritte", "Pasos";
    current: "Current value", "Aktueller Wert", "Valor actual";
    checked_on: "Checked in on", "Eingecheckt am", "Fecha del check-in";
    confidence: "Confidence", "Zuversicht", "Confianza";
    check_in_note: "Check-in note", "Notiz zum Check-in", "Nota del check-in";
    weight: "Weight", "Gewicht", "Peso";
    source: "Source", "Quelle", "Fuente";
    cycle: "Cycle", "Zyklus", "Ciclo";
    start: "Start date", "Beginn", "Fecha de inicio";
    end: "End date", "Ende", "Fecha de fin";
    team: "Teams", "Teams", "Equipos";
    owner: "Owners", "Verantwortliche", "Responsables";
    key_result_owner: "Key result owner", "Verantwortlich für das Key Result", "Responsable del resultado clave";
    ambition: "Ambition", "Anspruch", "Ambición";
    kind: "Type of row", "Art der Zeile", "Tipo de fila";
    parent: "Parent, or what it contributes to", "Übergeordnetes, oder worauf es einzahlt", "Elemento superior, o a qué contribuye";
    aligned_to: "Contributes to", "Zahlt ein auf", "Contribuye a";
    id: "Identity of the row", "Kennung der Zeile", "Identificador de la fila";
    objective_id: "Objective ID", "Objective-Kennung", "ID del objetivo";
    key_result_id: "Key result ID", "Key-Result-Kennung", "ID del resultado clave";
}

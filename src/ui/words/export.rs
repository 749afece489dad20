//! The ways out of the app.

use super::Words;
use super::table::words;
use crate::exchange::markdown::Labels;

words! {
    /// The ways out of the app: files, texts, links, paper.
    ExportWords;
    title: "Share and export", "Teilen und exportieren", "Compartir y exportar";
    of_cycle: "Share and export {cycle}", "{cycle} teilen und exportieren", "Compartir y exportar {cycle}";
    cycle: "Cycle to share", "Zyklus zum Teilen", "Ciclo que compartir";
    lead: "Nothing leaves this browser until you hand it on yourself.", "Nichts verlässt diesen Browser, bevor du es selbst weitergibst.", "Nada sale de este navegador hasta que tú lo entregues.";

    file: "Aimwell file", "Aimwell-Datei", "Archivo de Aimwell";
    file_means: "Everything in this workspace, all cycles and check-ins included. For a backup, another browser, or colleagues who go on working on it.",
        "Alles aus diesem Arbeitsbereich, mit allen Zyklen und Check-ins. Zur Sicherung, für einen anderen Browser oder für Leute, die daran weiterarbeiten.",
        "Todo este espacio de trabajo, con todos los ciclos y seguimientos. Como copia, para otro navegador o para quienes vayan a seguir trabajando en él.";
    file_download: "Download Aimwell file", "Aimwell-Datei herunterladen", "Descargar archivo de Aimwell";

    table: "Table", "Tabelle", "Tabla";
    table_means: "A row for each key result, for spreadsheets. It can be imported again.",
        "Eine Zeile je Key Result, für Tabellenprogramme. Lässt sich wieder importieren.",
        "Una fila por resultado clave, para hojas de cálculo. Se puede volver a importar.";
    table_csv: "Download CSV", "CSV herunterladen", "Descargar CSV";
    table_tsv: "Download TSV", "TSV herunterladen", "Descargar TSV";

    markdown: "Markdown", "Markdown", "Markdown";
    markdown_means: "Objectives, key results, measures, owners and initiatives as a text for a wiki or a repository. It can be imported again.",
        "Objectives, Key Results, Messungen, Verantwortliche und Initiativen als Text für ein Wiki oder Repository. Er lässt sich wieder importieren.",
        "Objetivos, resultados clave, mediciones, responsables e iniciativas como texto para una wiki o un repositorio. Se puede volver a importar.";
    markdown_copy: "Copy Markdown", "Markdown kopieren", "Copiar Markdown";
    markdown_download: "Download Markdown", "Markdown herunterladen", "Descargar Markdown";

    chat: "Message for a chat", "Nachricht für einen Chat", "Mensaje para un chat";
    chat_means: "A short text with bullets and where things stand, to paste into Slack, Teams or a mail.",
        "Ein kurzer Text mit Aufzählung und dem Stand der Dinge, zum Einfügen in Slack, Teams oder eine Mail.",
        "Un texto breve con viñetas y el estado de cada cosa, para pegar en Slack, Teams o un correo.";
    chat_copy: "Copy message", "Nachricht kopieren", "Copiar mensaje";
    now: "now", "jetzt", "ahora";

    report: "Report to read", "Bericht zum Lesen", "Informe para leer";
    report_means: "One page with status, progress and lessons that opens in any browser, also from a mail. It cannot be edited and contains no program.",
        "Eine Seite mit Stand, Fortschritt und Lehren, die sich in jedem Browser öffnet, auch aus einer Mail. Sie lässt sich nicht bearbeiten und enthält kein Programm.",
        "Una página con estado, avance y lecciones que se abre en cualquier navegador, también desde un correo. No se puede editar y no contiene ningún programa.";
    report_download: "Download report", "Bericht herunterladen", "Descargar informe";
    report_made: "As of {day}. Written with Aimwell.", "Stand: {day}. Geschrieben mit Aimwell.", "A fecha de {day}. Escrito con Aimwell.";

    paper: "Paper and slides", "Papier und Folien", "Papel y diapositivas";
    paper_means: "Made for a wall, a meeting or a PDF.", "Für die Wand, für eine Besprechung oder als PDF.", "Para la pared, una reunión o un PDF.";

    copied: "Copied.", "Kopiert.", "Copiado.";
    not_copied: "The browser did not let the text be copied. Here it is, to copy by hand.",
        "Der Browser hat das Kopieren nicht erlaubt. Hier ist der Text, zum Kopieren von Hand.",
        "El navegador no ha permitido copiar el texto. Aquí está, para copiarlo a mano.";
    as_text: "The text", "Der Text", "El texto";
    empty: "There is nothing to share in this cycle yet. Write an objective first.", "In diesem Zyklus gibt es noch nichts zu teilen. Schreib zuerst ein Objective.", "Todavía no hay nada que compartir en este ciclo. Escribe primero un objetivo.";

    label_team: "Team", "Team", "Equipo";
    label_owner: "Owner", "Verantwortlich", "Responsable";
    label_ambition: "Ambition", "Anspruch", "Ambición";
    label_committed: "committed", "Zusage", "compromiso";
    label_aspirational: "aspirational", "Wagnis", "aspiración";
    label_measure: "Measure", "Messung", "Medición";
    label_weight: "Weight", "Gewicht", "Peso";
    label_source: "Source", "Quelle", "Fuente";
}

impl Words {
    /// What fields are called in Markdown.
    pub fn labels(&self) -> Labels {
        let words = &self.export;
        Labels {
            team: words.label_team(),
            owner: words.label_owner(),
            ambition: words.label_ambition(),
            committed: words.label_committed(),
            aspirational: words.label_aspirational(),
            measure: words.label_measure(),
            weight: words.label_weight(),
            source: words.label_source(),
        }
    }
}

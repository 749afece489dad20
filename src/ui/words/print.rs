//! What is made for paper.

use super::table::words;
use crate::ui::print::Sheet;

words! {
    /// What is made for paper.
    PrintWords;
    open: "Print…", "Drucken …", "Imprimir…";
    title: "Print", "Drucken", "Imprimir";
    choices: "What to print", "Was gedruckt wird", "Qué imprimir";
    document: "The document", "Das Dokument", "El documento";
    document_means: "All objectives with their key results and initiatives, one after the other.", "Alle Objectives mit ihren Key Results und Initiativen, eines nach dem anderen.", "Todos los objetivos con sus resultados clave e iniciativas, uno tras otro.";
    teams: "A sheet for each team", "Ein Blatt je Team", "Una hoja por equipo";
    teams_means: "Everything a team has taken on, fitted to one page of A4 or Letter.", "Alles, was ein Team übernommen hat, passend auf eine Seite A4 oder Letter.", "Todo lo que un equipo ha asumido, ajustado a una página A4 o Carta.";
    cards: "Cards for a wall", "Karten für die Wand", "Tarjetas para la pared";
    cards_means: "A card of A6 for each objective and each key result, four on a page of A4, with lines to cut along.", "Eine A6-Karte für jedes Objective und jedes Key Result, vier auf einer Seite A4, mit Schnittlinien.", "Una tarjeta A6 por cada objetivo y cada resultado clave, cuatro por página A4, con líneas de corte.";
    slides: "Slides", "Folien", "Diapositivas";
    slides_means: "A slide for each objective, 16 by 9, for a screen or a PDF.", "Eine Folie je Objective, 16 zu 9, für einen Bildschirm oder als PDF.", "Una diapositiva por objetivo, en 16:9, para una pantalla o un PDF.";
    map: "The map", "Die Karte der Objectives", "El mapa";
    map_means: "The funnels of all objectives and what contributes to what, in landscape.", "Die Trichter aller Objectives und was auf was einzahlt, im Querformat.", "Los embudos de todos los objetivos y qué contribuye a qué, en horizontal.";
    now: "Print", "Drucken", "Imprimir";
    preview: "Preview", "Vorschau", "Vista previa";
    cancel: "Cancel", "Abbrechen", "Cancelar";
    nothing: "There is nothing to print yet. Once the document has an objective, it shows here as it will look on paper.", "Noch gibt es nichts zu drucken. Sobald ein Objective im Dokument steht, erscheint es hier, wie es auf Papier aussieht.", "Aún no hay nada que imprimir. En cuanto el documento tenga un objetivo, se mostrará aquí como se verá en papel.";
    without_work: "So that all of it fits on one sheet, the work behind the key results stands in the document alone.",
        "Damit alles auf ein Blatt passt, steht die Arbeit hinter den Key Results nur im Dokument.",
        "Para que todo quepa en una hoja, el trabajo tras los resultados clave está solo en el documento.";
    without_reasons: "So that all of it fits on one sheet, the reasons and the work behind the key results stand in the document alone.",
        "Damit alles auf ein Blatt passt, stehen die Gründe und die Arbeit hinter den Key Results nur im Dokument.",
        "Para que todo quepa en una hoja, los motivos y el trabajo tras los resultados clave están solo en el documento.";
    overfull: "{count} objectives are more than fits on one sheet in letters that can be read.",
        "{count} Objectives sind mehr, als lesbar auf ein Blatt passt.",
        "{count} objetivos son más de lo que cabe en una hoja con letra legible.";
    no_team: "Without a team", "Ohne Team", "Sin equipo";
    objective: "Objective {number}", "Objective {number}", "Objetivo {number}";
    key_result: "Key result {objective}.{number}", "Key Result {objective}.{number}", "Resultado clave {objective}.{number}";
}

impl PrintWords {
    /// What a thing to print is called.
    pub const fn name(&self, sheet: Sheet) -> &'static str {
        match sheet {
            Sheet::Document => self.document(),
            Sheet::Teams => self.teams(),
            Sheet::Cards => self.cards(),
            Sheet::Slides => self.slides(),
            Sheet::Map => self.map(),
        }
    }

    /// What it is good for.
    pub const fn meaning(&self, sheet: Sheet) -> &'static str {
        match sheet {
            Sheet::Document => self.document_means(),
            Sheet::Teams => self.teams_means(),
            Sheet::Cards => self.cards_means(),
            Sheet::Slides => self.slides_means(),
            Sheet::Map => self.map_means(),
        }
    }
}

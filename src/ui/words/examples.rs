//! The page of examples.

use super::table::words;
use crate::ui::examples::Function;

words! {
    /// The page of examples; the examples themselves are written in English.
    ExampleWords;
    title: "Examples", "Beispiele", "Ejemplos";
    lead: "Sets worth copying, by what a team does, each with the reason why it is good. The numbers are somebody else’s: what you take over has gaps where yours belong.",
        "Sets, die sich zu übernehmen lohnen, nach dem, was ein Team tut, jedes mit dem Grund, warum es gut ist. Die Zahlen gehören anderen: was du übernimmst, hat Lücken für deine eigenen. Die Beispiele sind englisch.",
        "Conjuntos que vale la pena copiar, según lo que hace un equipo, cada uno con el motivo por el que es bueno. Los números son ajenos: lo que adoptes tendrá huecos para los tuyos. Los ejemplos están en inglés.";
    all: "All examples", "Alle Beispiele", "Todos los ejemplos";
    search: "Search the examples", "In den Beispielen suchen", "Buscar en los ejemplos";
    functions: "By what a team does", "Nach dem, was ein Team tut", "Según lo que hace un equipo";
    found: ["No example has these words. Try fewer of them, or their beginnings.", "One example", "{count} examples"],
        ["Kein Beispiel enthält diese Wörter. Versuch es mit weniger davon oder mit ihren Anfängen.", "Ein Beispiel", "{count} Beispiele"],
        ["Ningún ejemplo tiene estas palabras. Prueba con menos, o con sus comienzos.", "Un ejemplo", "{count} ejemplos"];
    use_this: "Use this", "Übernehmen", "Usar este";
    why: "Why it is good:", "Warum es gut ist:", "Por qué es bueno:";
    failures: "How it goes wrong", "Wie es misslingt", "Cómo sale mal";
    failures_lead: "Well-known failures, each with what a team wrote instead.", "Bekannte Fehlschläge, jeder mit dem, was ein Team stattdessen schrieb.", "Fallos bien conocidos, cada uno con lo que un equipo escribió en su lugar.";
    was_written: "What was written", "Was geschrieben wurde", "Lo que se escribió";
    instead: "What was written instead", "Was stattdessen geschrieben wurde", "Lo que se escribió en su lugar";
    hints: "Hints on it:", "Hinweise dazu:", "Pistas sobre ello:";
    loading: "The examples are on their way.", "Die Beispiele sind unterwegs.", "Los ejemplos están en camino.";
    missing: "The examples did not arrive with the page. Reload it to get them; what you wrote stays as it is.",
        "Die Beispiele sind nicht mit der Seite angekommen. Lade sie neu, um sie zu bekommen; was du geschrieben hast, bleibt, wie es ist.",
        "Los ejemplos no llegaron con la página. Vuelve a cargarla para recibirlos; lo que escribiste se queda como está.";
    from_empty: "Or start from an example", "Oder mit einem Beispiel beginnen", "O empieza con un ejemplo";
    edit: "use an example", "Beispiel übernehmen", "usar un ejemplo";

    engineering: "Engineering", "Entwicklung", "Ingeniería";
    platform: "Platform and operations", "Plattform und Betrieb", "Plataforma y operaciones";
    security: "Security", "Sicherheit", "Seguridad";
    data: "Data and analytics", "Daten und Analyse", "Datos y analítica";
    product: "Product", "Produkt", "Producto";
    design: "Design and research", "Design und Forschung", "Diseño e investigación";
    marketing: "Marketing", "Marketing und Reichweite", "Marketing y marca";
    sales: "Sales", "Vertrieb", "Ventas";
    support: "Customer support", "Kundendienst", "Atención al cliente";
    people: "People and hiring", "Personal und Gewinnung", "Personas y contratación";
    finance: "Finance", "Finanzen", "Finanzas";
    public_good: "Public good: charities, public services, education, health", "Gemeinwohl: Vereine, Verwaltung, Bildung, Gesundheit", "Bien público: ONG, servicios públicos, educación, salud";
}

impl ExampleWords {
    /// What a function is called.
    pub const fn function(&self, function: Function) -> &'static str {
        match function {
            Function::Engineering => self.engineering(),
            Function::Platform => self.platform(),
            Function::Security => self.security(),
            Function::Data => self.data(),
            Function::Product => self.product(),
            Function::Design => self.design(),
            Function::Marketing => self.marketing(),
            Function::Sales => self.sales(),
            Function::Support => self.support(),
            Function::People => self.people(),
            Function::Finance => self.finance(),
            Function::PublicGood => self.public_good(),
        }
    }
}

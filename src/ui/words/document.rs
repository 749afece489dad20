//! The document and its lines.

use super::table::words;

words! {
    /// The document and its lines.
    DocumentWords;
    objective: "Objective", "Objective", "Objetivo";
    objective_placeholder: "What will be better, and for whom?", "Was wird besser, und für wen?", "¿Qué será mejor, y para quién?";
    add_objective: "Add objective", "Objective hinzufügen", "Añadir objetivo";
    delete_objective: "Delete objective", "Objective löschen", "Eliminar objetivo";
    objective_up: "Move objective up", "Objective nach oben", "Subir objetivo";
    objective_down: "Move objective down", "Objective nach unten", "Bajar objetivo";
    why: "Why it matters", "Warum es zählt", "Por qué importa";
    why_placeholder: "Why does it matter now, and to whom?", "Warum zählt es gerade jetzt, und für wen?", "¿Por qué importa ahora, y a quién?";

    key_result: "Key result", "Key Result", "Resultado clave";
    key_result_placeholder: "How will you notice? From what, to what?", "Woran merkt man es? Von wo nach wo?", "¿Cómo se notará? ¿De cuánto a cuánto?";
    add_key_result: "Add key result", "Key Result hinzufügen", "Añadir resultado clave";
    delete_key_result: "Delete key result", "Key Result löschen", "Eliminar resultado clave";
    key_result_up: "Move key result up", "Key Result nach oben", "Subir resultado clave";
    key_result_down: "Move key result down", "Key Result nach unten", "Bajar resultado clave";

    initiative: "Initiative", "Initiative", "Iniciativa";
    initiative_placeholder: "What will you try to move it?", "Was wird dafür ausprobiert?", "¿Qué probarás para moverlo?";
    add_initiative: "Add initiative", "Initiative hinzufügen", "Añadir iniciativa";
    delete_initiative: "Delete initiative", "Initiative löschen", "Eliminar iniciativa";
    initiative_up: "Move initiative up", "Initiative nach oben", "Subir iniciativa";
    initiative_down: "Move initiative down", "Initiative nach unten", "Bajar iniciativa";

    objectives: ["No objectives", "One objective", "{count} objectives"],
        ["Keine Objectives", "Ein Objective", "{count} Objectives"],
        ["Ningún objetivo", "Un objetivo", "{count} objetivos"];
    key_results: ["no key results", "one key result", "{count} key results"],
        ["keine Key Results", "ein Key Result", "{count} Key Results"],
        ["ningún resultado clave", "un resultado clave", "{count} resultados clave"];
    contents: "{objectives}, {key_results}.", "{objectives}, {key_results}.", "{objectives}, {key_results}.";

    how_to_begin: "How to begin", "Wie es losgeht", "Cómo empezar";
    beginning: "An objective says what will be better, and for whom. Three to five key results under it say how you will notice: numbers that move, not things you ship. The work itself goes beneath them, as initiatives.",
        "Ein Objective sagt, was besser wird, und für wen. Drei bis fünf Key Results darunter sagen, woran man das merkt: Zahlen, die sich bewegen, nicht Dinge, die geliefert werden. Die Arbeit selbst steht darunter, als Initiativen.",
        "Un objetivo dice qué será mejor, y para quién. Debajo, de tres a cinco resultados clave dicen cómo se notará: números que se mueven, no cosas que se entregan. El trabajo en sí va debajo de ellos, como iniciativas.";
    for_example: "For example", "Zum Beispiel", "Por ejemplo";
    example_objective: "Paying feels instant and never fails", "Bezahlen geht sofort und klappt immer", "Pagar es instantáneo y nunca falla";
    example_first: "Failed payments fall from 1.8% to 0.6%", "Fehlgeschlagene Zahlungen sinken von 1,8 % auf 0,6 %", "Los pagos fallidos bajan del 1,8 % al 0,6 %";
    example_second: "Reduce P99 latency of payments from 820 to 570 ms", "Die P99-Latenz von Zahlungen sinkt von 820 auf 570 ms", "Reducir la latencia P99 de los pagos de 820 a 570 ms";
    example_third: "Payout questions solved in the first call rise from 54% to 75%", "Im ersten Anruf gelöste Fragen zu Auszahlungen steigen von 54 % auf 75 %", "Las dudas sobre pagos resueltas en la primera llamada suben del 54 % al 75 %";
    example_work: "Retry with a second acquirer", "Zweiter Versuch über einen anderen Acquirer", "Reintentar con un segundo adquirente";
}

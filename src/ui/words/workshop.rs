//! The plan of a workshop, its timer and its invitation.

use super::table::words;

words! {
    /// The plan of a workshop, its timer and its invitation.
    WorkshopWords;
    plan: "Plan", "Ablauf", "Agenda";
    about: "The workshop", "Der Workshop", "El taller";
    brief: "What it is about", "Worum es geht", "De qué trata";
    brief_placeholder: "What the objectives are for, and what to keep to: everybody sees it while they write", "Wofür die Objectives sind und was einzuhalten ist: alle sehen es beim Schreiben", "Para qué son los objetivos y qué hay que respetar: todo el mundo lo ve mientras escribe";
    cycle: "Drafts are written for", "Geschrieben wird für", "Se escribe para";
    with_hints: "Hints while people write", "Hinweise beim Schreiben", "Sugerencias mientras se escribe";
    steps: "Steps", "Schritte", "Pasos";
    ready: "Start from a ready plan:", "Mit einem fertigen Ablauf beginnen:", "Empezar con una agenda preparada:";
    in_all: "{length} in all", "{length} insgesamt", "{length} en total";
    minute_count: ["no minutes", "1 minute", "{count} minutes"], ["keine Minuten", "1 Minute", "{count} Minuten"], ["ningún minuto", "1 minuto", "{count} minutos"];
    step_name: "Name of step {number}", "Name von Schritt {number}", "Nombre del paso {number}";
    step_minutes: "Minutes of step {number}", "Minuten von Schritt {number}", "Minutos del paso {number}";
    minutes: "min", "Min.", "min.";
    up: "Move step up", "Schritt nach oben", "Subir el paso";
    down: "Move step down", "Schritt nach unten", "Bajar el paso";
    remove: "Remove step", "Schritt entfernen", "Quitar el paso";
    add: "Add step", "Schritt hinzufügen", "Añadir paso";

    context: "Context", "Rahmen klären", "Contexto";
    drafting: "Silent drafting", "Still schreiben", "Redactar en silencio";
    sharing: "Sharing", "Vorstellen", "Compartir";
    grouping: "Grouping", "Gruppieren", "Agrupar";
    choosing: "Choosing 3–5 objectives", "3–5 Objectives auswählen", "Elegir 3–5 objetivos";
    key_results: "Key results in small groups", "Key Results in kleinen Gruppen", "Resultados clave en grupos pequeños";
    commitment: "Commitment", "Verbindlich machen", "Compromiso";
    other: "Another step", "Weiterer Schritt", "Otro paso";

    timer: "Timer", "Uhr", "Temporizador";
    start: "Start", "Starten", "Iniciar";
    pause: "Pause", "Anhalten", "Pausar";
    resume: "Go on", "Weiter", "Reanudar";
    add_minute: "One more minute", "Eine Minute mehr", "Un minuto más";
    next: "Next step", "Nächster Schritt", "Paso siguiente";
    previous: "Previous step", "Voriger Schritt", "Paso anterior";
    sound: "Sound at the end of a step", "Ton am Ende eines Schritts", "Sonido al final de un paso";
    not_started: "Not started yet", "Noch nicht gestartet", "Sin iniciar";
    step_of: "Step {number} of {count}", "Schritt {number} von {count}", "Paso {number} de {count}";
    then: "Then: {step}", "Danach: {step}", "Después: {step}";
    is_over: "Time is up: {step}", "Die Zeit ist um: {step}", "Se acabó el tiempo: {step}";
    paused: "paused", "angehalten", "en pausa";
    no_plan: "There is no plan yet.", "Es gibt noch keinen Ablauf.", "Aún no hay agenda.";

    invitation: "Invitation", "Einladung", "Invitación";
    change_limits: "Change these limits", "Diese Grenzen ändern", "Cambiar estos límites";
    invitation_means: "Whoever opens the link writes in their own browser, with what stands here in sight. Nothing is sent anywhere but by the file they hand you. Make it anew when the plan has changed or has begun.",
        "Wer den Link öffnet, schreibt im eigenen Browser und hat vor Augen, was hier steht. Nichts wird verschickt außer mit der Datei, die sie dir geben. Erstelle ihn neu, wenn der Ablauf sich geändert oder begonnen hat.",
        "Quien abre el enlace escribe en su propio navegador, con lo que figura aquí a la vista. No se envía nada salvo con el archivo que te entreguen. Créalo de nuevo cuando la agenda cambie o haya empezado.";
    make: "Make invitation", "Einladung erstellen", "Crear invitación";

    edit_brief: "change what the workshop is about", "ändern, worum es im Workshop geht", "cambiar de qué trata el taller";
    edit_hints: "change whether there are hints", "ändern, ob es Hinweise gibt", "cambiar si hay sugerencias";
    edit_cycle: "change what is written for", "ändern, wofür geschrieben wird", "cambiar para qué se escribe";
    edit_plan: "change the plan", "Ablauf ändern", "cambiar la agenda";
}

//! What records are called.

use super::Words;
use super::table::words;
use crate::domain::RecordKind;

words! {
    /// What records are called within a sentence.
    RecordWords;
    cycle: "cycle", "Zyklus", "ciclo";
    team: "team", "Team", "equipo";
    person: "person", "Person", "persona";
    objective: "objective", "Objective", "objetivo";
    key_result: "key result", "Key Result", "resultado clave";
    initiatives: "initiatives", "Initiativen", "iniciativas";
    initiative: "initiative", "Initiative", "iniciativa";
    proposal: "proposal", "Vorschlag", "propuesta";
    check_in: "check-in", "Check-in", "seguimiento";
    correction: "course correction", "Kurskorrektur", "corrección de rumbo";
    settings: "settings", "Einstellungen", "ajustes";
}

impl Words {
    /// What people call a kind of record, within a sentence.
    pub fn kind(&self, kind: RecordKind) -> &'static str {
        let records = &self.records;
        match kind {
            RecordKind::Cycle => records.cycle(),
            RecordKind::Team => records.team(),
            RecordKind::Person => records.person(),
            RecordKind::Objective => records.objective(),
            RecordKind::KeyResult => records.key_result(),
            RecordKind::Initiative => records.initiative(),
            RecordKind::Proposal => records.proposal(),
            RecordKind::CheckIn => records.check_in(),
            RecordKind::Correction => records.correction(),
            RecordKind::Settings => records.settings(),
        }
    }
}

//! Words in cells that choose among what the app knows: the kind of a row, an ambition, a shape.

use super::field::Field;
use super::heading::{field, same};
use crate::domain::Ambition;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Objective,
    KeyResult,
    Initiative,
}

impl Kind {
    /// What a cell says its row is, by the words that name columns, too.
    pub(super) fn parse(cell: &str) -> Option<Self> {
        match field(cell)?.0 {
            Field::Objective => Some(Self::Objective),
            Field::KeyResult => Some(Self::KeyResult),
            Field::Initiative => Some(Self::Initiative),
            _ => None,
        }
    }
}

/// In which way a key result is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Increase,
    Decrease,
    AtLeast,
    AtMost,
    Between,
    Milestone,
    /// A number in percent, in either direction.
    Percent,
    /// A number, which its values say already.
    Number,
}

#[rustfmt::skip]
const SHAPES: [(Shape, &str); 8] = [
    (Shape::Increase, "increase,increase to,steigern auf,aumentar hasta,increasing,up,grow,higher is better,steigt,steigern,steigend,erhohen,mehr,aumentar,aumenta,sube,crecer"),
    (Shape::Decrease, "decrease,decrease to,senken auf,reducir hasta,decreasing,down,reduce,lower is better,sinkt,senken,fallt,sinkend,verringern,weniger,reducir,disminuir,disminuye,baja,bajar"),
    (Shape::AtLeast, "at least,stay at or above,nicht unter,no bajar de,minimum,min,above,stay above,mindestens,al menos,como minimo"),
    (Shape::AtMost, "at most,stay at or below,nicht uber,no pasar de,maximum,max,below,stay below,hochstens,maximal,como maximo,como mucho"),
    (Shape::Between, "between,stay between,zwischen zwei werten,mantener entre,range,zwischen,entre"),
    (Shape::Milestone, "milestone,milestones,steps,meilenstein,schritte,hito,pasos"),
    (Shape::Percent, "%,percent,percentage,prozent,prozentsatz,porcentaje,por ciento"),
    (Shape::Number, "number,numeric,numerical,metric,count,quantitative,zahl,anzahl,metrik,numero,metrica,cantidad"),
];

impl Shape {
    pub(super) fn parse(cell: &str) -> Option<Self> {
        listed(&SHAPES, cell)
    }
}

/// The ambition that a cell names.
pub(super) fn ambition(cell: &str) -> Option<Ambition> {
    const AMBITIONS: [(Ambition, &str); 2] = [
        (
            Ambition::Committed,
            "committed,zusage,compromiso,commitment,commit,roofshot,zugesagt,verbindlich,comprometido",
        ),
        (
            Ambition::Aspirational,
            "aspirational,wagnis,aspiracion,aspiration,stretch,moonshot,ambitioniert,aspiracional",
        ),
    ];
    listed(&AMBITIONS, cell)
}

fn listed<T: Copy>(list: &[(T, &str)], cell: &str) -> Option<T> {
    let cell = same(cell);
    let mut all = list.iter();
    let found = all.find(|(_, names)| names.split(',').any(|name| name == cell));
    found.map(|(value, _)| *value)
}

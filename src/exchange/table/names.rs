//! What programs and people call the columns of their tables, in English, German and Spanish: in small
//! letters, without accents, and without a space where several names stand in a row.

use super::field::Field;

/// What stands in front of a heading that says something of a key result.
pub(super) const KEY_RESULT: &[&str] = &[
    "key result",
    "key results",
    "keyresult",
    "kr",
    "krs",
    "metric",
    "kpi",
    "schlusselergebnis",
    "resultado clave",
];

/// What stands in front of a heading that says something of an objective.
pub(super) const OBJECTIVE: &[&str] =
    &["objective", "objectives", "goal", "okr", "ziel", "objetivo"];

/// Words behind a heading that say nothing of what its column holds.
pub(super) const WRAPPING: &[&str] = &[
    "name", "names", "title", "titles", "value", "email", "emails", "mail", "id", "ids", "date",
    "text", "titel", "s",
];

/// The names of each field.
#[rustfmt::skip]
pub(super) const NAMES: &[(Field, &str)] = &[
    (Field::Objective, "objective,objectives,goal,goals,title,name,o,okr,okrs,objective title,objective name,goal title,goal name,ziel,ziele,titel,zielname,objektiv,objetivo,objetivos,titulo,nombre"),
    (Field::KeyResult, "key result,key results,keyresult,keyresults,kr,krs,metric,metrics,kpi,kpis,measure,indicator,schlusselergebnis,schlusselergebnisse,kennzahl,resultado clave,resultados clave,metrica,indicador"),
    (Field::Initiative, "initiative,initiatives,project,projects,task,tasks,action,actions,activities,initiativen,projekt,projekte,masnahme,masnahmen,massnahme,massnahmen,iniciativa,iniciativas,proyecto,proyectos,acciones"),
    (Field::Cycle, "cycle,cycle name,period,time period,timeframe,time frame,quarter,planning period,zyklus,zeitraum,quartal,periode,ciclo,periodo,trimestre"),
    (Field::Start, "start,start date,starts on,start at,starts at,from,from date,begin date,cycle start,beginn,startdatum,anfang,zyklusbeginn,zyklus beginn,inicio,fecha de inicio,fecha inicio,inicio del ciclo"),
    (Field::End, "end,end date,ends on,end at,ends at,due,due date,due at,due on,deadline,target date,until,cycle end,ende,enddatum,fallig,fallig am,frist,zyklusende,zyklus ende,fin,fecha de fin,fecha fin,fecha limite,vencimiento,fin del ciclo"),
    (Field::Kind, "type,kind,item type,row type,typ,art,tipo"),
    (Field::Id, "id,identifier,kennung,identificador,id del objetivo"),
    (Field::Parent, "parent,parent id,parent ids,aligned to,aligns to,alignment,contributes to,supports,zahlt ein auf,ubergeordnet,contribuye a,alineado con,objetivo superior"),
    (Field::Why, "why,why it matters,description,rationale,motivation,context,details,warum,beschreibung,begrundung,kontext,por que,porque,por que importa,descripcion,motivo,contexto"),
    (Field::Ambition, "ambition,commitment,commitment type,anspruch,ambicion"),
    (Field::Team, "team,teams,team name,department,group,owning team,owner team,squad,abteilung,bereich,equipo,equipos,departamento"),
    (Field::Owner, "owner,owners,assignee,assigned to,responsible,accountable,lead,dri,email,verantwortlich,verantwortliche,verantwortlicher,inhaber,responsable,responsables,propietario,encargado"),
    (Field::KeyResultId, "key result id,key result kennung,kennung des key results,id del resultado clave"),
    (Field::KeyResultOwner, "key result owner,key result verantwortlich,verantwortlich fur das key result,responsable del resultado clave"),
    (Field::Shape, "direction,shape,metric type,measure type,measurement type,measurement,target type,richtung,verlauf,messung,direccion,medicion"),
    (Field::Unit, "unit,units,uom,unit of measure,measurement unit,currency,einheit,maseinheit,masseinheit,unidad"),
    (Field::Baseline, "baseline,start value,starting value,initial,initial value,start from,from value,kr start,key result start,metric start,startwert,ausgangswert,basis,valor inicial,linea base"),
    (Field::Target, "target,target value,goal value,end value,to value,zielwert,soll,valor objetivo,meta,valor meta"),
    (Field::Current, "current,current value,actual,actual value,latest value,value,ist,istwert,aktuell,aktueller wert,valor actual"),
    (Field::CheckedOn, "checked in on,check in date,last check in,last checked in,eingecheckt am,fecha del check in,ultimo check in,datum des check ins"),
    (Field::Confidence, "confidence,confidence level,zuversicht,confianza"),
    (Field::CheckInNote, "check in note,notiz zum check in,nota del check in"),
    (Field::Steps, "steps,milestones,schritte,meilensteine,pasos,hitos"),
    (Field::Weight, "weight,weighting,gewicht,gewichtung,peso"),
    (Field::Source, "source,data source,quelle,datenquelle,fuente"),
];

//! Writing a workspace.

use super::sheet::Sheet;
use super::write_hints::{dismissed, settings};
use super::write_measure::measure;
use super::write_progress::{check_in, correction, of_cycle, of_key_result, of_objective};
use super::{Key, Tree, kind};
use crate::domain::{
    Aim, Alignment, Ambition, Cadence, Cycle, Initiative, KeyResult, Objective, Outline, Owner,
    Person, Proposal, RecordId, Stamp, Team, Workspace,
};
use std::fmt::Display;

pub(super) fn workspace(workspace: &Workspace) -> Tree {
    let outline = &Outline::of(workspace);
    let teams = outline.teams().iter().filter_map(|id| workspace.team(*id));
    let people = outline
        .people()
        .iter()
        .filter_map(|id| workspace.person(*id));
    let cycles = outline
        .cycles()
        .iter()
        .filter_map(|id| workspace.cycle(*id));
    let mut sheet = Sheet::default();
    if let Some(settings) = settings(workspace) {
        sheet = sheet.plain("settings", settings);
    }
    sheet
        .plain("teams", list(teams, team))
        .plain("people", list(people, person))
        .plain(
            "cycles",
            list(cycles, |record| cycle(workspace, outline, record)),
        )
        .plain("deleted", list(workspace.tombstones(), deleted))
        .finish(&workspace.unknown)
}

fn list<T>(items: impl Iterator<Item = T>, write: impl Fn(T) -> Tree) -> Tree {
    Tree::List(items.map(write).collect())
}

/// An object of one field.
fn only(name: &'static str, value: impl Display) -> Tree {
    Tree::Object(vec![(Key::from(name), value.to_string().into())])
}

fn text(text: &impl Display) -> Tree {
    text.to_string().into()
}

fn team(team: &Team) -> Tree {
    Sheet::new(team.id)
        .field("name", &team.name, text)
        .finish(&team.unknown)
}

fn person(person: &Person) -> Tree {
    Sheet::new(person.id)
        .field("name", &person.name, text)
        .field("team", &person.team, |team| {
            team.as_ref().map_or(Tree::Null, text)
        })
        .finish(&person.unknown)
}

fn cycle(workspace: &Workspace, outline: &Outline, cycle: &Cycle) -> Tree {
    let period = cycle.period.value();
    let objectives = outline.objectives(cycle.id).iter();
    let objectives = objectives.filter_map(|id| workspace.objective(*id));
    let sheet = Sheet::new(cycle.id)
        .field("name", &cycle.name, text)
        .plain("start", text(&period.start()))
        .plain("end", text(&period.end()))
        .stamp("period", cycle.period.stamp())
        .field("cadence", &cycle.cadence, |cadence| {
            Tree::from(match cadence {
                Cadence::Weekly => "weekly",
                Cadence::Fortnightly => "fortnightly",
            })
        });
    dismissed(of_cycle(sheet, cycle), &cycle.dismissals)
        .plain(
            "objectives",
            list(objectives, |record| objective(workspace, outline, record)),
        )
        .finish(&cycle.unknown)
}

fn objective(workspace: &Workspace, outline: &Outline, objective: &Objective) -> Tree {
    let key_results = outline.key_results(objective.id).iter();
    let key_results = key_results.filter_map(|id| workspace.key_result(*id));
    let sheet = Sheet::new(objective.id)
        .stamp("cycle", objective.cycle.stamp())
        .field("title", &objective.title, text)
        .field("why", &objective.why, text)
        .field("owners", &objective.owners, |owners| {
            list(owners.iter(), owner)
        })
        .field("aligned_to", &objective.aligned_to, |known| {
            aligned_to(*known)
        })
        .field("ambition", &objective.ambition, |ambition| {
            Tree::from(match ambition {
                Ambition::Committed => "committed",
                Ambition::Aspirational => "aspirational",
            })
        })
        .field("position", &objective.position, text);
    dismissed(of_objective(sheet, objective), &objective.dismissals)
        .plain(
            "key_results",
            list(key_results, |record| key_result(workspace, outline, record)),
        )
        .unless_empty(
            "corrections",
            corrections(workspace, outline, objective.id.into()),
        )
        .finish(&objective.unknown)
}

fn corrections(workspace: &Workspace, outline: &Outline, of: Aim) -> Tree {
    let all = outline.corrections(of).iter();
    list(all.filter_map(|id| workspace.correction(*id)), correction)
}

fn key_result(workspace: &Workspace, outline: &Outline, key_result: &KeyResult) -> Tree {
    let initiatives = outline.initiatives(key_result.id).iter();
    let initiatives = initiatives.filter_map(|id| workspace.initiative(*id));
    let proposals = outline.proposals(key_result.id).iter();
    let proposals = list(proposals.filter_map(|id| workspace.proposal(*id)), proposal);
    let check_ins = outline.check_ins(key_result.id).iter();
    let check_ins = list(check_ins.filter_map(|id| workspace.check_in(*id)), check_in);
    let corrections = corrections(workspace, outline, key_result.id.into());
    let source = text(key_result.source.value());
    let sheet = Sheet::new(key_result.id)
        .stamp("objective", key_result.objective.stamp())
        .field("title", &key_result.title, text)
        .field("measure", &key_result.measure, |known| {
            known.as_ref().map_or(Tree::Null, measure)
        })
        .field("owner", &key_result.owner, |known| {
            known.as_ref().map_or(Tree::Null, owner)
        })
        .field("weight", &key_result.weight, |weight| {
            Tree::number(weight.get())
        })
        .stamp("source", key_result.source.stamp())
        .unless_empty("source", source)
        .field("position", &key_result.position, text);
    dismissed(of_key_result(sheet, key_result), &key_result.dismissals)
        .plain("initiatives", list(initiatives, initiative))
        .unless_empty("proposals", proposals)
        .unless_empty("check_ins", check_ins)
        .unless_empty("corrections", corrections)
        .finish(&key_result.unknown)
}

fn initiative(initiative: &Initiative) -> Tree {
    Sheet::new(initiative.id)
        .stamp("key_result", initiative.key_result.stamp())
        .field("title", &initiative.title, text)
        .field("position", &initiative.position, text)
        .finish(&initiative.unknown)
}

fn proposal(proposal: &Proposal) -> Tree {
    Sheet::new(proposal.id)
        .stamp("key_result", proposal.key_result.stamp())
        .field("title", &proposal.title, text)
        .field("by", &proposal.by, text)
        .field("position", &proposal.position, text)
        .finish(&proposal.unknown)
}

fn owner(owner: &Owner) -> Tree {
    match owner {
        Owner::Team(id) => only("team", id),
        Owner::Person(id) => only("person", id),
    }
}

fn aligned_to(aligned_to: Option<Alignment>) -> Tree {
    match aligned_to {
        Some(Alignment::Objective(id)) => only("objective", id),
        Some(Alignment::KeyResult(id)) => only("key_result", id),
        None => Tree::Null,
    }
}

fn deleted((id, stamp): (RecordId, Stamp)) -> Tree {
    let number = match id {
        RecordId::Cycle(id) => id.to_string(),
        RecordId::Team(id) => id.to_string(),
        RecordId::Person(id) => id.to_string(),
        RecordId::Objective(id) => id.to_string(),
        RecordId::KeyResult(id) => id.to_string(),
        RecordId::Initiative(id) => id.to_string(),
        RecordId::Proposal(id) => id.to_string(),
        RecordId::CheckIn(id) => id.to_string(),
        RecordId::Correction(id) => id.to_string(),
        RecordId::Settings(id) => id.to_string(),
    };
    Tree::Object(vec![
        ("kind".into(), kind(id).into()),
        ("id".into(), number.into()),
        ("stamp".into(), text(&stamp)),
    ])
}

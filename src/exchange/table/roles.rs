//! Which rows are objectives, and which stand under others.

use super::field::Field;
use super::heading::same;
use super::lists::names;
use super::mapping::Mapping;
use super::notes::Notes;
use super::own::Kind;
use super::row::Read;
use crate::exchange::Problem;
use std::collections::BTreeMap;

/// What a row is, and the row it says it stands under.
pub(super) struct Role {
    pub(super) kind: Kind,
    pub(super) parent: Option<usize>,
}

/// What each row is. Where columns tell objectives and key results apart, all rows are objectives with what
/// stands beside them. Else a row says its kind, or it is told by its parent: what nothing stands under is a
/// key result of what it names.
pub(super) fn roles(rows: &[Option<Read>], mapping: &Mapping, notes: &mut Notes) -> Vec<Role> {
    let has_kind = mapping.has(Field::Kind);
    let is_family = mapping.has(Field::Parent) && !mapping.has(Field::KeyResult);
    let only = |kind| Role { kind, parent: None };
    if !has_kind && !is_family {
        return rows.iter().map(|_| only(Kind::Objective)).collect();
    }
    let known = known(rows);
    let mut roles = Vec::with_capacity(rows.len());
    let mut is_parent = vec![false; rows.len()];
    for (index, row) in rows.iter().enumerate() {
        let Some(row) = row else { continue };
        let named = row.whole.get(Field::Parent);
        let found = named.and_then(|said| {
            let mut parents = names(&said.text).filter_map(|name| known.get(&same(name)));
            let whole = known.get(&same(&said.text));
            whole
                .or_else(|| parents.next())
                .copied()
                .filter(|parent| *parent != index)
        });
        if let Some(parent) = found {
            is_parent[parent] = true;
        }
        let said = row.whole.get(Field::Kind);
        let kind = said.and_then(|said| Kind::parse(&said.text));
        if let Some(said) = said.filter(|_| kind.is_none()) {
            notes.other(said, Problem::UnknownKind);
        }
        if let Some(said) = named.filter(|_| found.is_none()) {
            notes.other(said, Problem::ParentNotFound);
        }
        let guess = if named.is_some() {
            Kind::KeyResult
        } else {
            Kind::Objective
        };
        roles.push(Role {
            kind: kind.unwrap_or(guess),
            parent: found,
        });
    }
    if !has_kind {
        for (role, is_parent) in roles.iter_mut().zip(is_parent) {
            if is_parent {
                role.kind = Kind::Objective;
            }
        }
    }
    roles
}

/// The rows by what others can name them by: their identity, else their title.
fn known(rows: &[Option<Read>]) -> BTreeMap<String, usize> {
    let mut known = BTreeMap::new();
    for field in [Field::Id, Field::Objective, Field::KeyResult] {
        for (index, row) in rows.iter().enumerate() {
            let Some(row) = row else { continue };
            let said = row
                .whole
                .get(field)
                .or_else(|| row.results[0].cells.get(field));
            if let Some(said) = said {
                known.entry(same(&said.text)).or_insert(index);
            }
        }
    }
    known
}

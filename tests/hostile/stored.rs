//! What the browser keeps, damaged at random and short of room: it opens, nothing that was readable is lost, and
//! nothing that was not is overwritten.

use super::checks::{Fate, decoded};
use super::mutator::Grammar;
use super::random::Random;
use super::{FILES, bytes, campaign_of};
use aimwell::domain::{CycleId, DeviceId, Edit, Line, ObjectiveId, Outline, RecordId, Workspace};
use aimwell::exchange::{ImportError, json};
use aimwell::storage::{MemoryShelf, Opened, Shelf, Store, Trouble};
use std::collections::{BTreeMap, BTreeSet};

type Texts = BTreeMap<String, String>;

fn texts(shelf: &MemoryShelf) -> Texts {
    let keys = shelf.keys().unwrap_or_default().into_iter();
    let text = |key: String| {
        let text = shelf.read(&key).ok().flatten()?;
        Some((key, text))
    };
    keys.filter_map(text).collect()
}

fn shelf_of(texts: &Texts) -> MemoryShelf {
    let shelf = MemoryShelf::default();
    for (key, text) in texts {
        assert_eq!(shelf.write(key, text), Ok(()));
    }
    shelf
}

/// Adds an objective to the first cycle, or a cycle where there is none.
fn edited(workspace: &mut Workspace, number: u128) -> BTreeSet<RecordId> {
    let cycle: CycleId = Outline::of(workspace)
        .cycles()
        .first()
        .copied()
        .unwrap_or(CycleId::new(9));
    let stamp = workspace.latest().next(1, DeviceId(7));
    let mut edit = Edit::new(workspace, stamp);
    let id = ObjectiveId::new(number);
    edit.add_objective(id, cycle, 0);
    edit.objective(id, |objective, stamp| {
        objective
            .title
            .edit(Line::new("Written after the damage"), stamp);
    });
    edit.finish();
    BTreeSet::from([id.into()])
}

/// A workspace with edits beside it, as a browser keeps them.
fn kept() -> Texts {
    let shelf = MemoryShelf::default();
    let mut store = Store::open(shelf.clone(), 1).store;
    let mut workspace = json::read(FILES[0])
        .map(|file| file.workspace)
        .unwrap_or_default();
    assert_eq!(store.save(&workspace).map(|saved| saved.trouble), Ok(None));
    for number in 0..6 {
        let touched = edited(&mut workspace, 1_000 + number);
        let saved = store.save_touched(&workspace, &touched);
        assert_eq!(saved.map(|saved| saved.trouble), Ok(None));
    }
    texts(&shelf)
}

/// Damages what is kept under one key: its text, cut, emptied, gone, or in the place of another.
fn damage(texts: &mut Texts, grammar: &Grammar, random: &mut Random) {
    let keys: Vec<String> = texts.keys().cloned().collect();
    let (Some(key), Some(other)) = (random.one(&keys), random.one(&keys)) else {
        return;
    };
    let text = texts[key].clone();
    match random.below(8) {
        0 => drop(texts.remove(key)),
        1 => drop(texts.insert(key.clone(), String::new())),
        2 => {
            let half = text.chars().take(random.below(text.len())).collect();
            texts.insert(key.clone(), half);
        }
        3 => {
            let swapped = texts.insert(other.clone(), text);
            texts.extend(swapped.map(|swapped| (key.clone(), swapped)));
        }
        _ => {
            let damaged = grammar.mutate_text(text.into_bytes(), random);
            texts.insert(key.clone(), decoded(&damaged));
        }
    }
}

fn is_ours(key: &str) -> bool {
    key == "aimwell.workspace" || key.starts_with("aimwell.edits.")
}

/// All that can be read of what is kept, and the texts of which that is not all. `None` where a newer version
/// wrote any of it.
fn readable(texts: &Texts) -> Option<(Option<Workspace>, Vec<String>)> {
    let (mut all, mut damaged) = (None::<Workspace>, Vec::new());
    for (_, text) in texts.iter().filter(|(key, _)| is_ours(key)) {
        match json::read(text) {
            Err(ImportError::NewerVersion { .. }) => return None,
            Err(ImportError::Empty) => {}
            Err(_) => damaged.push(text.clone()),
            Ok(file) => {
                if !file.warnings.is_empty() {
                    damaged.push(text.clone());
                }
                match &mut all {
                    Some(all) => all.merge(file.workspace),
                    None => all = Some(file.workspace),
                }
            }
        }
    }
    Some((all, damaged))
}

fn check_stored(before: &Texts, room: Option<usize>) -> Fate {
    let shelf = shelf_of(before);
    if let Some(room) = room {
        let used: usize = before
            .iter()
            .map(|(key, text)| units(key) + units(text))
            .sum();
        shelf.set_room(used + room);
    }
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), 2);
    let Some((expected, damaged)) = readable(before) else {
        assert!(
            matches!(
                trouble,
                Some(Trouble::Newer { .. } | Trouble::NotSetAside(_))
            ),
            "{trouble:?}"
        );
        let saved = store.save(&Workspace::default());
        assert!(saved.is_err());
        assert_eq!(without_copies(&shelf), *before);
        return Fate::Refused;
    };
    if matches!(trouble, Some(Trouble::NotSetAside(_))) {
        assert_eq!(without_copies(&shelf), *before);
        assert!(room.is_some() && store.save(&Workspace::default()).is_err());
        assert_eq!(without_copies(&shelf), *before);
        return Fate::Refused;
    }
    assert_eq!(workspace, expected);
    assert_eq!(trouble.is_some(), !damaged.is_empty(), "{trouble:?}");
    let mut mine = workspace.unwrap_or_default();
    let touched = edited(&mut mine, 2_000);
    let saved = store
        .save_touched(&mine, &touched)
        .and_then(|_| store.save(&mine));
    let after = texts(&shelf);
    for text in &damaged {
        assert!(after.values().any(|kept| kept == text), "lost: {text}");
    }
    shelf.set_room(usize::MAX);
    let again = Store::open(shelf, 3).workspace.unwrap_or_default();
    let mut all = again.clone();
    all.merge(if saved.is_ok() {
        filed(&mine)
    } else {
        expected.unwrap_or_default()
    });
    assert_eq!(all, again, "something readable was lost");
    if damaged.is_empty() {
        Fate::Read
    } else {
        Fate::Repaired
    }
}

/// What is left of a workspace once it has been written and read: the marks alone of what was deleted.
fn filed(workspace: &Workspace) -> Workspace {
    json::read(&json::write(workspace))
        .map(|file| file.workspace)
        .unwrap_or_default()
}

/// What is on a shelf but for the copies that were set aside.
fn without_copies(shelf: &MemoryShelf) -> Texts {
    let mut texts = texts(shelf);
    texts.retain(|key, _| !key.starts_with("aimwell.quarantine."));
    texts
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[test]
fn damaged_storage() {
    let grammar = Grammar::of_json(bytes(&FILES));
    let kept = kept();
    assert!(kept.len() > 6);
    campaign_of("storage", usize::MAX, |random| {
        let mut texts = kept.clone();
        for _ in 0..=random.below(3) {
            damage(&mut texts, &grammar, random);
        }
        let room = (random.below(2) == 0).then(|| random.below(40_000));
        move || check_stored(&texts, room)
    });
}

//! What holds for what the browser keeps: whatever it finds there and however it fails, nothing that was
//! kept is lost, and what two tabs write comes together.

mod support;

use aimwell::domain::{CycleId, DeviceId, Limits, Line, Outline, RecordId, Workspace};
use aimwell::exchange::{ImportError, json};
use aimwell::storage::{
    MemoryShelf, Opened, READER, Reader, Shelf, ShelfError, Store, Trouble, has_work,
};
use aimwell::ui::words::ENGLISH;
use proptest::prelude::*;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use support::{Device, MERGE, any_act, any_devices, any_workspace, play};

const WORKSPACE: &str = "aimwell.workspace";
const FIRST_ASIDE: &str = "aimwell.quarantine.1";
/// The number of a tab.
const TAB: u64 = 0xa;
const OTHER_TAB: u64 = 0xb;

/// A workspace as the store gives it back: without what a deletion hides.
fn kept(workspace: &Workspace) -> Workspace {
    json::read(&json::write(workspace)).map_or_else(|_| Workspace::default(), |read| read.workspace)
}

fn device() -> Device {
    play(1, &[]).swap_remove(0)
}

fn add_cycle(device: &mut Device, number: u128) {
    let period = aimwell::domain::Period::quarter_of(aimwell::domain::Date::from_days(20_000));
    device.edit(5, |edit| {
        edit.add_cycle(
            CycleId::new(number),
            Line::new("New"),
            period,
            aimwell::domain::Cadence::Weekly,
        );
    });
}

/// A shelf that fails from some call on, and may lose what it is given.
#[derive(Clone, Default)]
struct Frail {
    shelf: MemoryShelf,
    calls: Rc<Cell<usize>>,
    fails_at: Rc<Cell<Option<usize>>>,
    loses: Rc<Cell<bool>>,
}

impl Frail {
    fn call(&self) -> Result<(), ShelfError> {
        let call = self.calls.get();
        self.calls.set(call + 1);
        if self.fails_at.get().is_some_and(|at| call >= at) {
            return Err(ShelfError::Full);
        }
        Ok(())
    }
}

impl Shelf for Frail {
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.shelf.read(key)
    }
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.call()?;
        if self.loses.get() {
            return self.shelf.write(key, &text[..text.len() / 2]);
        }
        self.shelf.write(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.shelf.remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        self.shelf.keys()
    }
}

#[test]
fn a_first_visit_finds_nothing_and_keeps_nothing() {
    let shelf = MemoryShelf::default();
    let Opened {
        workspace, trouble, ..
    } = Store::open(shelf.clone(), TAB);
    assert_eq!((workspace, trouble), (None, None));
    assert_eq!(shelf.keys(), Ok(vec![]));
}

#[test]
fn what_cannot_be_read_is_set_aside_before_anything_is_saved() {
    let whole = json::write(&device().workspace);
    for text in [
        "{",
        "hello",
        "null",
        "{\"format\":\"other\"}",
        &whole[..whole.len() - 9],
        "{\"format\":\"aimwell\",\"version\":1}",
    ] {
        let shelf = MemoryShelf::default();
        shelf.write(WORKSPACE, text).unwrap();
        let Opened {
            mut store,
            workspace,
            trouble,
        } = Store::open(shelf.clone(), TAB);
        assert_eq!(workspace, None);
        assert!(
            matches!(&trouble, Some(Trouble::SetAside { key, .. }) if key == FIRST_ASIDE),
            "{trouble:?}"
        );
        assert_eq!(shelf.read(WORKSPACE), Ok(Some(text.to_owned())));
        assert_eq!(
            Store::open(shelf.clone(), TAB).trouble,
            trouble,
            "opened again"
        );
        store.save(&device().workspace).unwrap();
        let aside = store.quarantined().unwrap();
        assert_eq!(aside.len(), 1);
        assert_eq!((&*aside[0].key, &*aside[0].text), (FIRST_ASIDE, text));
        assert_eq!(
            Store::open(shelf.clone(), TAB).workspace,
            Some(device().workspace)
        );
        store.discard(WORKSPACE).unwrap();
        store.discard("aimwell.device").unwrap();
        assert_eq!(store.quarantined().unwrap(), aside);
        store.discard(FIRST_ASIDE).unwrap();
        assert_eq!(store.quarantined(), Ok(vec![]));
        assert_eq!(shelf.keys(), Ok(vec![WORKSPACE.to_owned()]));
    }
}

#[test]
fn an_empty_text_is_nothing_to_keep() {
    let shelf = MemoryShelf::default();
    shelf.write(WORKSPACE, "").unwrap();
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert_eq!((workspace, trouble), (None, None));
    store.save(&device().workspace).unwrap();
    assert_eq!(shelf.keys(), Ok(vec![WORKSPACE.to_owned()]));
}

#[test]
fn what_is_read_in_part_is_set_aside_whole() {
    let text = json::write(&device().workspace).replace("\"weight\":1", "\"weight\":\"much\"");
    let shelf = MemoryShelf::default();
    shelf.write(WORKSPACE, &text).unwrap();
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert_eq!(workspace, Some(device().workspace));
    let Some(Trouble::Repaired { key, warnings }) = trouble else {
        panic!("{trouble:?}");
    };
    assert_eq!((&*key, warnings.len()), (FIRST_ASIDE, 1));
    store.save(&device().workspace).unwrap();
    assert_eq!(shelf.read(FIRST_ASIDE), Ok(Some(text)));
    assert_eq!(Store::open(shelf, TAB).trouble, None);
}

#[test]
fn without_room_to_set_aside_nothing_is_saved_until_the_user_says_so() {
    let text = "x".repeat(1_000);
    let shelf = MemoryShelf::default();
    shelf.write(WORKSPACE, &text).unwrap();
    shelf.set_room(1_500);
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert_eq!(workspace, None);
    assert_eq!(trouble, Some(Trouble::NotSetAside(ShelfError::Full)));
    let refused = store.save(&Workspace::default());
    assert_eq!(refused, Err(Trouble::NotSetAside(ShelfError::Full)));
    assert_eq!(shelf.read(WORKSPACE), Ok(Some(text.clone())));

    let aside = store.quarantined().unwrap();
    assert_eq!((aside.len(), &aside[0].text), (1, &text));
    store.discard(&aside[0].key).unwrap();
    store.save(&Workspace::default()).unwrap();
    assert_eq!(store.quarantined(), Ok(vec![]));
    assert_eq!(
        Store::open(shelf, TAB).workspace,
        Some(Workspace::default())
    );
}

#[test]
fn room_made_in_the_meantime_lets_saving_go_on() {
    let shelf = MemoryShelf::default();
    shelf.write(WORKSPACE, &"x".repeat(1_000)).unwrap();
    shelf.set_room(1_500);
    let mut store = Store::open(shelf.clone(), TAB).store;
    shelf.set_room(100_000);
    let saved = store.save(&device().workspace).unwrap();
    assert!(matches!(saved.trouble, Some(Trouble::SetAside { .. })));
    assert_eq!(store.quarantined().unwrap()[0].text.len(), 1_000);
}

#[test]
fn what_a_newer_version_wrote_is_never_touched() {
    let text = json::write(&device().workspace).replace("\"version\":1", "\"version\":2");
    let shelf = MemoryShelf::default();
    shelf.write(WORKSPACE, &text).unwrap();
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert_eq!(
        (workspace, trouble),
        (None, Some(Trouble::Newer { found: 2 }))
    );
    store.discard(WORKSPACE).unwrap();
    assert_eq!(
        store.save(&device().workspace),
        Err(Trouble::Newer { found: 2 })
    );
    assert_eq!(store.quarantined(), Ok(vec![]));
    assert_eq!(shelf.read(WORKSPACE), Ok(Some(text.clone())));

    let other = MemoryShelf::default();
    let mut store = Store::open(other.clone(), TAB).store;
    store.save(&device().workspace).unwrap();
    other.write(WORKSPACE, &text).unwrap();
    assert_eq!(
        store.save(&Workspace::default()),
        Err(Trouble::Newer { found: 2 }),
        "from a newer tab"
    );
}

#[test]
fn an_edit_of_a_newer_version_hides_nothing_of_the_rest_and_stays() {
    let shelf = MemoryShelf::default();
    let device = device();
    let whole = json::write(&device.workspace);
    let newer = whole.replace("\"version\":1", "\"version\":2");
    shelf.write(WORKSPACE, &whole).unwrap();
    shelf.write("aimwell.edits.1.0", &newer).unwrap();
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert_eq!(workspace, Some(device.workspace));
    assert_eq!(trouble, Some(Trouble::Newer { found: 2 }));
    assert_eq!(
        store.save(&Workspace::default()),
        Err(Trouble::Newer { found: 2 })
    );
    assert_eq!(shelf.read(WORKSPACE), Ok(Some(whole)));
    assert_eq!(shelf.read("aimwell.edits.1.0"), Ok(Some(newer)));
}

#[test]
fn a_blocked_shelf_says_so_and_works_again_once_it_is_not() {
    let shelf = MemoryShelf::default();
    shelf
        .write(WORKSPACE, &json::write(&device().workspace))
        .unwrap();
    shelf.set_blocked(true);
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert_eq!(
        (workspace, trouble),
        (None, Some(Trouble::Shelf(ShelfError::Blocked)))
    );
    assert_eq!(store.device(DeviceId(7)), DeviceId(7));
    assert_eq!(
        store.save(&Workspace::default()),
        Err(Trouble::Shelf(ShelfError::Blocked))
    );
    shelf.set_blocked(false);
    let saved = store.save(&Workspace::default()).unwrap();
    assert_eq!(saved.theirs, Some(device().workspace));
    assert_eq!(Store::open(shelf, TAB).workspace, Some(device().workspace));
}

#[test]
fn a_shelf_that_loses_text_is_found_out() {
    let frail = Frail::default();
    let mut store = Store::open(frail.clone(), TAB).store;
    frail.loses.set(true);
    assert_eq!(store.save(&device().workspace), Err(Trouble::NotKept));
    frail.loses.set(false);
    store.save(&device().workspace).unwrap();
    assert_eq!(Store::open(frail, TAB).workspace, Some(device().workspace));
}

#[test]
fn a_browser_profile_keeps_its_number() {
    let shelf = MemoryShelf::default();
    assert_eq!(
        Store::open(shelf.clone(), TAB)
            .store
            .device(DeviceId(0xbeef)),
        DeviceId(0xbeef)
    );
    assert_eq!(
        Store::open(shelf.clone(), TAB).store.device(DeviceId(1)),
        DeviceId(0xbeef)
    );
    shelf.write("aimwell.device", "damaged").unwrap();
    assert_eq!(
        Store::open(shelf, TAB).store.device(DeviceId(2)),
        DeviceId(2)
    );
}

#[test]
fn two_tabs_lose_nothing_of_each_other() {
    let shelf = MemoryShelf::default();
    let (mut here, mut there) = (device(), device());
    let mut first = Store::open(shelf.clone(), TAB).store;
    let mut second = Store::open(shelf.clone(), OTHER_TAB).store;
    add_cycle(&mut here, 10);
    assert_eq!(first.save(&here.workspace).unwrap().theirs, None);
    add_cycle(&mut there, 11);
    let theirs = second.save(&there.workspace).unwrap().theirs;
    assert_eq!(theirs.as_ref(), Some(&here.workspace));
    there.workspace.merge(theirs.unwrap());
    assert_eq!(second.refresh().unwrap().theirs, None);

    let news = first.refresh().unwrap().theirs;
    here.workspace.merge(news.unwrap());
    assert_eq!(here.workspace, there.workspace);
    assert_eq!(Store::open(shelf, TAB).workspace, Some(here.workspace));
}

#[test]
fn tabs_that_dismiss_and_settle_at_once_keep_all_of_it() {
    let shelf = MemoryShelf::default();
    let (mut here, mut there) = (device(), device());
    let cycle = RecordId::from(CycleId::new(1));
    let mut first = Store::open(shelf.clone(), TAB).store;
    let mut second = Store::open(shelf.clone(), OTHER_TAB).store;
    here.edit(10, |edit| {
        edit.dismiss(cycle, "too-many", Line::new("two teams"));
        edit.switch_rule("jargon", false);
    });
    first.save(&here.workspace).unwrap();
    let few = Limits::new(3, 2, 4).unwrap();
    there.edit(11, |edit| {
        edit.dismiss(cycle, "duplicate", Line::new("on purpose"));
        edit.set_limits(few);
    });
    second.save(&there.workspace).unwrap();

    let opened = Store::open(shelf, TAB);
    assert_eq!(opened.trouble, None);
    let kept = opened.workspace.unwrap();
    let dismissals = kept.dismissals(cycle);
    assert_eq!(dismissals.reason("too-many"), Some(&Line::new("two teams")));
    let on_purpose = Line::new("on purpose");
    assert_eq!(dismissals.reason("duplicate"), Some(&on_purpose));
    assert!(!kept.is_rule_on("jargon"));
    assert_eq!(kept.limits(), few);
}

#[test]
fn settings_that_cannot_be_read_are_set_aside_before_they_are_left_out() {
    let mut device = device();
    device.edit(10, |edit| edit.switch_rule("jargon", false));
    let text = json::write(&device.workspace).replace("\"jargon\":true", "\"jargon\":1");
    let shelf = MemoryShelf::default();
    shelf.write(WORKSPACE, &text).unwrap();
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert!(matches!(trouble, Some(Trouble::Repaired { .. })));
    store.save(&workspace.unwrap()).unwrap();
    assert_eq!(shelf.read(FIRST_ASIDE), Ok(Some(text)));
}

#[test]
fn storage_cleared_under_the_app_is_filled_again() {
    let shelf = MemoryShelf::default();
    let mut store = Store::open(shelf.clone(), TAB).store;
    store.save(&device().workspace).unwrap();
    shelf.remove(WORKSPACE).unwrap();
    assert_eq!(store.refresh().unwrap().theirs, None);
    store.save(&device().workspace).unwrap();
    assert_eq!(Store::open(shelf, TAB).workspace, Some(device().workspace));
}

thread_local! {
    static IS_READER_HERE: Cell<bool> = const { Cell::new(false) };
}

fn reader() -> Option<&'static Reader> {
    IS_READER_HERE.get().then_some(&READER)
}

#[test]
fn a_first_visit_is_kept_before_what_reads_is_here() {
    let shelf = MemoryShelf::default();
    assert!(!has_work(&shelf));
    let Opened {
        mut store, trouble, ..
    } = Store::open_with(shelf.clone(), TAB, reader);
    assert_eq!(trouble, None);
    store.save(&device().workspace).unwrap();
    assert!(has_work(&shelf));
    assert_eq!(Store::open(shelf, TAB).workspace, Some(device().workspace));
}

#[test]
fn until_what_reads_is_here_nothing_is_written_over_what_it_would_read() {
    let shelf = MemoryShelf::default();
    let mut store = Store::open_with(shelf.clone(), TAB, reader).store;
    let mut other = device();
    add_cycle(&mut other, 77);
    let mut second = Store::open(shelf.clone(), OTHER_TAB).store;
    second.save(&other.workspace).unwrap();
    let written = shelf.read(WORKSPACE);
    let mine = device().workspace;
    assert_eq!(store.save(&mine), Err(Trouble::Unread));
    assert_eq!(shelf.read(WORKSPACE), written);
    assert_eq!(store.quarantined(), Ok(vec![]));
    let opened = Store::open_with(shelf.clone(), TAB, reader);
    assert_eq!(
        (opened.workspace, opened.trouble),
        (None, Some(Trouble::Unread))
    );
    IS_READER_HERE.set(true);
    let saved = store.save(&mine).unwrap();
    assert_eq!(saved.theirs, Some(kept(&other.workspace)));
    let mut both = other.workspace;
    both.merge(mine);
    assert_eq!(Store::open(shelf, TAB).workspace, Some(kept(&both)));
}

#[test]
fn every_trouble_says_what_to_do() {
    let troubles = [
        Trouble::Shelf(ShelfError::Full),
        Trouble::Shelf(ShelfError::Blocked),
        Trouble::SetAside {
            key: String::new(),
            reason: ImportError::Truncated,
        },
        Trouble::Repaired {
            key: String::new(),
            warnings: vec![],
        },
        Trouble::NotSetAside(ShelfError::Full),
        Trouble::NotSetAside(ShelfError::Blocked),
        Trouble::Newer { found: 2 },
        Trouble::Unread,
        Trouble::NotKept,
    ];
    for trouble in troubles {
        let text = ENGLISH.storage.say(&trouble);
        assert!(text.contains("xport") || text.contains("ownload"), "{text}");
        assert_eq!(trouble.saves(), text.contains("was set aside"), "{text}");
    }
}

/// The records that an edit touched.
fn differing(before: &Workspace, after: &Workspace) -> BTreeSet<RecordId> {
    let records = before
        .records()
        .chain(after.records())
        .map(aimwell::domain::Record::id);
    let marks = after.tombstones().map(|(id, _)| id);
    let ids: BTreeSet<RecordId> = records.chain(marks).collect();
    let differs = |id: &RecordId| {
        before.record(*id) != after.record(*id) || before.deleted(*id) != after.deleted(*id)
    };
    ids.into_iter().filter(differs).collect()
}

#[test]
fn an_edit_writes_what_it_touched_and_a_quiet_moment_tidies_up() {
    let shelf = MemoryShelf::default();
    let mut device = device();
    let mut store = Store::open(shelf.clone(), TAB).store;
    store.save(&device.workspace).unwrap();
    let whole = shelf.read(WORKSPACE).unwrap();
    for number in 10..40 {
        let before = device.workspace.clone();
        add_cycle(&mut device, number);
        let touched = differing(&before, &device.workspace);
        store.save_touched(&device.workspace, &touched).unwrap();
    }
    assert_eq!(shelf.read(WORKSPACE).unwrap(), whole);
    let opened = Store::open(shelf.clone(), OTHER_TAB);
    assert_eq!(
        (opened.workspace.as_ref(), opened.trouble),
        (Some(&device.workspace), None)
    );
    assert!(store.is_untidy() && opened.store.is_untidy());
    store.save(&device.workspace).unwrap();
    assert!(!store.is_untidy());
    assert_eq!(shelf.keys(), Ok(vec![WORKSPACE.to_owned()]));
    assert_eq!(
        Store::open(shelf, OTHER_TAB).workspace,
        Some(device.workspace)
    );
}

#[test]
fn an_edit_that_cannot_be_read_is_set_aside_and_takes_nothing_else_with_it() {
    for text in ["{", "hello", "{\"format\":\"aimwell\",\"version\":1}"] {
        let shelf = MemoryShelf::default();
        let device = device();
        Store::open(shelf.clone(), TAB)
            .store
            .save(&device.workspace)
            .unwrap();
        shelf.write("aimwell.edits.1.0", text).unwrap();
        let Opened {
            mut store,
            workspace,
            trouble,
        } = Store::open(shelf.clone(), TAB);
        assert_eq!(workspace.as_ref(), Some(&device.workspace));
        assert!(
            matches!(trouble, Some(Trouble::SetAside { .. })),
            "{trouble:?}"
        );
        store
            .save_touched(&device.workspace, &BTreeSet::new())
            .unwrap();
        let aside = store.quarantined().unwrap();
        assert_eq!((aside.len(), &*aside[0].text), (1, text));
        assert_eq!(Store::open(shelf, TAB).trouble, None, "told once");
    }
}

#[test]
fn an_edit_that_cannot_be_set_aside_stops_all_saving() {
    let shelf = MemoryShelf::default();
    let device = device();
    Store::open(shelf.clone(), TAB)
        .store
        .save(&device.workspace)
        .unwrap();
    let whole = shelf.read(WORKSPACE).unwrap();
    shelf
        .write("aimwell.edits.1.0", &"x".repeat(1_000))
        .unwrap();
    shelf.set_room(whole.as_ref().unwrap().len() + 1_200);
    let Opened {
        mut store,
        workspace,
        trouble,
    } = Store::open(shelf.clone(), TAB);
    assert_eq!(
        (workspace.as_ref(), trouble),
        (
            Some(&device.workspace),
            Some(Trouble::NotSetAside(ShelfError::Full))
        ),
        "what can be read is shown all the same"
    );
    assert!(store.save(&Workspace::default()).is_err());
    assert_eq!(shelf.read(WORKSPACE).unwrap(), whole);
    let aside = store.quarantined().unwrap();
    store.discard(&aside[0].key).unwrap();
    assert_eq!(store.refresh().unwrap().theirs, Some(device.workspace));
}

#[test]
fn a_shelf_cleared_under_the_app_gets_everything_again() {
    let shelf = MemoryShelf::default();
    let mut device = device();
    let mut store = Store::open(shelf.clone(), TAB).store;
    store.save(&device.workspace).unwrap();
    shelf.remove(WORKSPACE).unwrap();
    add_cycle(&mut device, 10);
    let touched = BTreeSet::from([CycleId::new(10).into()]);
    store.save_touched(&device.workspace, &touched).unwrap();
    assert_eq!(Store::open(shelf, TAB).workspace, Some(device.workspace));
}

#[test]
fn an_edit_that_is_damaged_under_the_app_is_set_aside_before_it_goes() {
    let shelf = MemoryShelf::default();
    let mut device = device();
    let mut store = Store::open(shelf.clone(), TAB).store;
    store.save(&device.workspace).unwrap();
    add_cycle(&mut device, 10);
    let touched = BTreeSet::from([CycleId::new(10).into()]);
    store.save_touched(&device.workspace, &touched).unwrap();
    let keys = shelf.keys().unwrap();
    let entry = keys.iter().find(|key| *key != WORKSPACE).unwrap();
    shelf.write(entry, "{").unwrap();
    let saved = store.save(&device.workspace).unwrap();
    assert!(matches!(saved.trouble, Some(Trouble::SetAside { .. })));
    assert_eq!(shelf.read(FIRST_ASIDE), Ok(Some("{".to_owned())));
    let opened = Store::open(shelf, TAB);
    assert_eq!(
        (opened.workspace, opened.trouble),
        (Some(device.workspace), None)
    );
}

proptest! {
    #[test]
    fn what_is_saved_is_there_next_time(workspace in any_workspace()) {
        let shelf = MemoryShelf::default();
        let mut store = Store::open(shelf.clone(), TAB).store;
        store.save(&workspace).unwrap();
        let opened = Store::open(shelf, TAB);
        prop_assert_eq!(opened.trouble, None);
        prop_assert_eq!(opened.workspace, Some(kept(&workspace)));
    }

    #[test]
    fn a_write_that_fails_leaves_what_was_kept(
        devices in any_devices(), damaged: bool, at in 0..4_usize, room in 0..20_000_usize
    ) {
        let frail = Frail::default();
        let before = json::write(&devices[0].workspace);
        let before = if damaged { before[..before.len() / 2].to_owned() } else { before };
        frail.shelf.write(WORKSPACE, &before).unwrap();
        frail.fails_at.set(Some(at));
        frail.shelf.set_room(room);
        let Opened { mut store, workspace, .. } = Store::open(frail.clone(), TAB);
        let mut mine = devices[1].workspace.clone();
        mine.merge(workspace.unwrap_or_default());
        let result = store.save(&mine);
        let kept_text = frail.read(WORKSPACE).unwrap();
        let aside = frail.read(FIRST_ASIDE).unwrap();
        if result.is_err() {
            prop_assert_eq!(kept_text, Some(before));
        } else if damaged {
            prop_assert_eq!(aside, Some(before));
        } else {
            let all = json::read(&kept_text.unwrap()).unwrap().workspace;
            let there = Outline::of(&all).all().clone();
            for id in Outline::of(&devices[0].workspace).all().clone() {
                prop_assert!(there.contains(&id) || all.deleted(id).is_some());
            }
        }
    }

    #[test]
    fn tabs_that_save_at_random_end_equal(
        acts in prop::collection::vec((any_act(2), any::<bool>()), 0..40)
    ) {
        let shelf = MemoryShelf::default();
        let mut tabs: Vec<(Device, Store)> = play(2, &[])
            .into_iter()
            .map(|device| (device, Store::open(shelf.clone(), TAB).store))
            .collect();
        for (act, saves) in acts.into_iter().filter(|(act, _)| act.kind < MERGE) {
            let (device, store) = &mut tabs[act.device];
            device.change(&act, Workspace::default());
            if saves {
                let saved = store.save(&device.workspace).unwrap();
                device.workspace.merge(saved.theirs.unwrap_or_default());
            }
        }
        for (device, store) in &mut tabs {
            let saved = store.save(&device.workspace).unwrap();
            device.workspace.merge(saved.theirs.unwrap_or_default());
        }
        let (device, store) = &mut tabs[0];
        device.workspace.merge(store.refresh().unwrap().theirs.unwrap_or_default());
        let last = Store::open(shelf, TAB).workspace.unwrap();
        for (device, _) in &tabs {
            prop_assert_eq!(json::write(&device.workspace), json::write(&last));
        }
    }
}

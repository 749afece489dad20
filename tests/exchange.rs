//! What holds for files: they come back as they went out, every damage is named, and nothing panics.

#[path = "exchange/damage.rs"]
mod damage;
#[path = "exchange/repairs.rs"]
mod repairs;
mod support;

use aimwell::domain::{
    DeviceId, Edit, Line, Measure, ObjectiveId, Outline, Record, RecordId, RecordKind, SettingsId,
    Workspace, alignment,
};
use aimwell::exchange::{
    Expected, Field, ImportError, Imported, LONGEST_FILE, Mode, Preview, Problem, export, import,
    json, preview,
};
use aimwell::ui::words::{ENGLISH, Figures};
use proptest::prelude::*;
use support::{any_devices, any_workspace};

const V1: &str = include_str!("fixtures/v1.json");
const HINTS: &str = include_str!("fixtures/v1_hints.json");
const TEAMS: &str = include_str!("fixtures/v1_teams.json");
const PROGRESS: &str = include_str!("fixtures/v1_progress.json");
const MOMENT: &str = "2026-11-22T19:04:13.123Z";

/// The file around the inside of a workspace.
fn file(inside: &str) -> String {
    format!(r#"{{"format":"aimwell","version":1,"workspace":{{{inside}}}}}"#)
}

/// The file around the inside of one objective, with what is needed to refer to.
fn file_with_objective(inside: &str) -> String {
    file(&format!(
        r#""cycles":[{{"id":"c","name":"2027 Q1","start":"2027-01-01","end":"2027-03-31","objectives":[{{"id":"o","title":"Grow",{inside}}}]}}]"#
    ))
}

fn read(text: &str) -> (Workspace, Vec<String>) {
    match import(text) {
        Ok(Imported {
            workspace,
            warnings,
            ..
        }) => (
            workspace,
            warnings
                .iter()
                .map(|warning| ENGLISH.warning(warning, &Figures::PLAIN))
                .collect(),
        ),
        Err(error) => (Workspace::default(), vec![ENGLISH.refusals.say(&error)]),
    }
}

fn refusal(text: &str) -> ImportError {
    import(text).err().unwrap_or(ImportError::Malformed {
        name: "a text that is not refused",
        expected: Expected::Object,
    })
}

/// The titles and names of all that is there, in order.
fn titles(workspace: &Workspace) -> Vec<String> {
    let outline = Outline::of(workspace);
    let cycles = outline.cycles().iter();
    cycles
        .flat_map(|id| outline.branch((*id).into()))
        .filter_map(|id| workspace.record(id))
        .map(|record| match record {
            Record::Cycle(cycle) => cycle.name.value().to_string(),
            Record::Objective(objective) => objective.title.value().to_string(),
            Record::KeyResult(key_result) => key_result.title.value().to_string(),
            Record::Initiative(initiative) => initiative.title.value().to_string(),
            Record::Proposal(proposal) => proposal.title.value().to_string(),
            _ => String::new(),
        })
        .collect()
}

/// A workspace without what a deletion hides, of which a file keeps the marks alone.
fn without_hidden(workspace: &Workspace) -> Workspace {
    let mut kept = Workspace::default();
    let living = Outline::of(workspace).all().clone();
    for record in workspace
        .records()
        .filter(|record| living.contains(&record.id()) || record.id() == SettingsId::ONLY.into())
    {
        kept.insert(record.clone());
    }
    for (id, stamp) in workspace.tombstones() {
        kept.bury(id, stamp);
    }
    kept.unknown = workspace.unknown.clone();
    kept
}

#[test]
fn a_complete_file_reads_without_a_warning_and_writes_back_the_same() {
    for file in [V1, HINTS, TEAMS, PROGRESS] {
        let (workspace, warnings) = read(file);
        assert_eq!(warnings, Vec::<String>::new());
        assert_eq!(export(&workspace, MOMENT), file);
        let windows = format!("\u{feff}{}", file.replace('\n', "\r\n"));
        assert_eq!(read(&windows).0, workspace);
    }
}

#[test]
fn a_file_of_a_later_minor_version_opens_and_says_so() {
    let later = V1.replace("\"version\": 1,", "\"version\": 1,\n  \"minor\": 4,");
    let (workspace, warnings) = read(&later);
    assert_eq!(workspace, read(V1).0);
    let said = "In the file: a newer Aimwell wrote it (format 1.4); what this one does not know is kept as it is.";
    assert_eq!(warnings, [said]);
}

#[test]
fn what_a_later_minor_version_adds_comes_back_whole() {
    let stamps = r#""stamps":{"created":"1-0-1","x_of":"2-0-1"}"#;
    let record = |kind: &str, inside: &str| {
        format!(r#"{{"id":"{kind}","x_of":{{"kind":["{kind}",null,1.5]}},{inside}{stamps}}}"#)
    };
    let lists = ["initiatives", "proposals", "check_ins", "corrections"];
    let lists = lists.map(|name| format!(r#""{name}":[{}],"#, record(name, "")));
    let key_results = format!(
        r#""key_results":[{}],"#,
        record("key result", &lists.concat())
    );
    let objectives = format!(r#""objectives":[{}],"#, record("objective", &key_results));
    let cycle = format!(r#""start":"2027-01-01","end":"2027-03-31",{objectives}"#);
    let inside = format!(
        r#""rooms":[{{"id":"r","stamps":{{"created":"3-0-1"}}}}],"x_of":{{"kind":["workspace",null,1.5]}},
        "teams":[{}],"people":[{}],"cycles":[{}]"#,
        record("team", ""),
        record("person", ""),
        record("cycle", &cycle)
    );
    let later = file(&inside).replace(r#""version":1"#, r#""version":1,"minor":9"#);
    let (workspace, warnings) = read(&later);
    assert!(warnings[0].contains("(format 1.9)"), "{warnings:?}");
    let kept = json::write(&workspace);
    let kinds = ["team", "person", "cycle", "objective", "key result"];
    let kinds = kinds.into_iter().chain(["initiatives", "proposals"]);
    for kind in kinds.chain(["check_ins", "corrections", "workspace"]) {
        let field = format!(r#""x_of":{{"kind":["{kind}",null,1.5]}}"#);
        assert!(kept.contains(&field), "{kind} in {kept}");
    }
    assert_eq!(kept.matches(r#""x_of":"2-0-1""#).count(), 9);
    assert!(kept.contains(r#""rooms":[{"id":"r","stamps":{"created":"3-0-1"}}]"#));
}

#[test]
fn a_field_that_is_called_like_the_earliest_stamp_keeps_its_own() {
    let team = |fields: &str, stamps: &str| {
        file(&format!(
            r#""teams":[{{"id":"t","name":"Checkout",{fields}"stamps":{{{stamps}}}}}]"#
        ))
    };
    let named = r#""created":"by hand","created.":"as well","#;
    for (stamps, written) in [
        (
            r#""created":"5-0-1","name":"2-0-1""#,
            r#""created":"2-0-1","created.":"5-0-1","created..":"5-0-1""#,
        ),
        (
            r#""created":"2-0-1","created.":"7-0-1","created..":"8-0-1""#,
            r#""created":"2-0-1","created.":"7-0-1","created..":"8-0-1""#,
        ),
    ] {
        let (workspace, _) = read(&team(named, stamps));
        let text = json::write(&workspace);
        assert!(text.contains(written), "{text}");
        assert_eq!(read(&text).0, workspace);
    }
    // The later word on such a field wins, whatever else the record was edited for.
    let mut earlier = read(&team(
        r#""created":"mine","#,
        r#""created":"2-0-1","created.":"3-0-1""#,
    ))
    .0;
    let later = read(&team(
        r#""created":"theirs","#,
        r#""created":"1-0-1","created.":"4-0-1""#,
    ))
    .0;
    earlier.merge(later);
    assert!(json::write(&earlier).contains(r#""created":"theirs""#));
}

#[test]
fn what_a_newer_version_wrote_beside_is_kept() {
    let (mut workspace, _) = read(V1);
    let objective = Outline::of(&workspace)
        .all()
        .iter()
        .find_map(|id| match id {
            RecordId::Objective(id) => Some(*id),
            _ => None,
        });
    let stamp = workspace.latest().next(0, DeviceId(1));
    let mut edit = Edit::new(&mut workspace, stamp);
    edit.objective(objective.unwrap(), |objective, stamp| {
        objective.title.edit(Line::new("Another"), stamp);
    });
    edit.finish();
    let text = export(&workspace, MOMENT);
    assert!(
        text.contains("\"review\": {\n              \"asked\": ["),
        "{text}"
    );
    assert!(text.contains("\"theme\": \"midnight\""));
}

#[test]
fn every_refusal_names_the_problem_and_the_way_out() {
    let newer = V1.replace("\"version\": 1", "\"version\": 3");
    for (text, error, words) in [
        (
            " \n",
            ImportError::Empty,
            "This file is empty. Export it again where it came from.",
        ),
        (
            "name;owner\nGrow;Mina",
            ImportError::NotJson { line: 1, column: 2 },
            "This is not an Aimwell file: it stops making sense at line 1, column 2. Choose a .json file that Aimwell exported, or undo the last change made to it by hand.",
        ),
        (
            &V1[..V1.len() / 2],
            ImportError::Truncated,
            "This file ends too early, as if it had not been copied or downloaded completely. Fetch it again.",
        ),
        (
            "{\"format\": \"other\"}",
            ImportError::OtherFormat,
            "This file comes from another program: it does not say that it is an Aimwell file. Choose a .json file that Aimwell exported.",
        ),
        (
            &newer,
            ImportError::NewerVersion { found: 3 },
            "This file was written by a newer Aimwell (format 3; this one reads format 1). Reload the page to get the newest version, then import it again.",
        ),
        (
            r#"{"format": "aimwell", "version": 1, "workspace": {"cycles": 5}}"#,
            ImportError::Malformed {
                name: "cycles",
                expected: Expected::List,
            },
            "This Aimwell file is damaged: “cycles” should be a list. Export it again where it came from.",
        ),
    ] {
        assert_eq!(refusal(text), error);
        assert_eq!(ENGLISH.refusals.say(&error), words);
    }
    let error = refusal(&" ".repeat(LONGEST_FILE + 1));
    assert_eq!(
        error,
        ImportError::TooLarge {
            bytes: LONGEST_FILE + 1
        }
    );
    assert_eq!(
        ENGLISH.refusals.say(&error),
        "This file is too large: 21 MB, while Aimwell reads up to 20 MB. Check that it is the file you meant."
    );
}

#[test]
fn json_of_another_kind_is_not_ours() {
    for text in [
        "[]",
        "5",
        "null",
        "{}",
        r#"{"format":5}"#,
        r#"{"version":1,"workspace":{}}"#,
    ] {
        assert_eq!(refusal(text), ImportError::OtherFormat, "{text}");
    }
    for (fields, name) in [
        (r#""version":"1","workspace":{}"#, "version"),
        (r#""version":0,"workspace":{}"#, "version"),
        (r#""version":-1,"workspace":{}"#, "version"),
        (r#""workspace":{}"#, "version"),
        (r#""version":1"#, "workspace"),
        (r#""version":1,"workspace":[]"#, "workspace"),
        (r#""version":1,"workspace":{"deleted":{}}"#, "deleted"),
    ] {
        let error = refusal(&format!(r#"{{"format":"aimwell",{fields}}}"#));
        let found = matches!(&error, ImportError::Malformed { name: found, .. } if *found == name);
        assert!(found, "{fields}: {error:?}");
    }
}

#[test]
fn numbers_and_nesting_beyond_all_bounds_are_refused() {
    let deep = file(&format!(r#""x":{}"#, "[".repeat(5_000)));
    assert!(matches!(refusal(&deep), ImportError::NotJson { .. }));
    assert!(matches!(
        refusal(&file(r#""x":1e999"#)),
        ImportError::NotJson { .. }
    ));
    assert!(matches!(
        refusal(&file(r#""x":"\ud800""#)),
        ImportError::NotJson { .. }
    ));
}

#[test]
fn a_field_that_stands_twice_is_named_wherever_it_stands() {
    let twice = |inside: &str| {
        let (_, warnings) = read(&file_with_objective(inside));
        warnings
            .iter()
            .any(|said| said.contains("“target” stands there twice"))
    };
    let measure = r#"{"kind":"metric","shape":"increase","target":5,"target":7}"#;
    assert!(twice(&format!(
        r#""key_results":[{{"title":"K","measure":{measure}}}]"#
    )));
    let (workspace, warnings) = read(&file(r#""cycles":[{"name":"2027 Q1"}],"cycles":[]"#));
    assert_eq!(titles(&workspace), Vec::<String>::new());
    assert_eq!(
        warnings,
        ["In the file: “cycles” stands there twice, and the last one counts."]
    );
    let whole = r#"{"format":"aimwell","version":1,"workspace":{"teams":[]},"workspace":{}}"#;
    assert_eq!(
        read(whole).1,
        ["In the file: “workspace” stands there twice, and the last one counts."]
    );
}

#[test]
fn a_file_written_by_hand_reads_the_same_each_time() {
    let text = file(
        r#""teams":[{"id":"checkout","name":"Checkout"}],
        "cycles":[{"name":"2027 Q1","start":"2027-01-01","end":"2027-03-31","objectives":[
          {"title":"First","owners":[{"team":"checkout"}],"key_results":[{"title":"One"},{"title":"Two"}]},
          {"title":"Second"}]}]"#,
    );
    let (workspace, warnings) = read(&text);
    assert_eq!(
        warnings,
        ["In the file: records without an identity of Aimwell's own were given one."]
    );
    assert_eq!(
        titles(&workspace),
        ["2027 Q1", "First", "One", "Two", "Second"]
    );
    assert_eq!(workspace.latest(), aimwell::domain::Stamp::NEVER);
    let mut twice = workspace.clone();
    twice.merge(read(&text).0);
    assert_eq!(twice, workspace);
    let (again, warnings) = read(&export(&workspace, MOMENT));
    assert_eq!((again, warnings), (workspace, vec![]));
}

#[test]
fn owners_who_were_deleted_stay_named() {
    let text = V1.replacen(
        r#""deleted": ["#,
        r#""deleted": [{"kind": "team", "id": "00000001-0b5e-4c1d-9a77-000000000002", "stamp": "ff0a2a1a800-0-1"},"#,
        1,
    );
    let (workspace, warnings) = read(&text);
    assert_eq!(warnings, Vec::<String>::new());
    let text = export(&workspace, MOMENT);
    assert!(!text.contains("Platform"));
    assert_eq!(read(&text), (without_hidden(&workspace), vec![]));
}

#[test]
fn names_that_mean_something_elsewhere_are_plain_fields() {
    let (workspace, _) = read(&file_with_objective(
        r#""__proto__":{"a":1},"constructor":"<script>","title":"<b>bold</b>""#,
    ));
    let text = export(&workspace, MOMENT);
    assert!(text.contains("\"__proto__\": {"));
    assert_eq!(titles(&workspace)[1], "<b>bold</b>");
}

#[test]
fn a_large_file_is_read_in_good_time() {
    let objective = r#"{"title":"t"},"#.repeat(50_000);
    let text = file(&format!(r#""cycles":[{{"objectives":[{objective}5]}}]"#));
    let (workspace, _) = read(&text);
    assert_eq!(Outline::of(&workspace).all().clone().len(), 50_001);
}

#[test]
fn a_short_file_of_countless_records_is_refused() {
    for record in ["{},", "0,", "[],"] {
        let records = record.repeat(2_000_001);
        let text = file(&format!(r#""cycles":[{records}0]"#));
        assert_eq!(
            ENGLISH.refusals.say(&refusal(&text)),
            "This Aimwell file is damaged: the number of its records should be far smaller. Export it again where it came from."
        );
    }
}

#[test]
fn a_preview_tells_what_comes_changes_and_goes() {
    let (mine, _) = read(V1);
    let mut theirs = mine.clone();
    let outline = Outline::of(&mine);
    let objectives = outline.objectives(outline.cycles()[0]).to_vec();
    let key_results = outline.key_results(objectives[0]).to_vec();
    let stamp = mine.latest().next(0, DeviceId(2));
    let mut edit = Edit::new(&mut theirs, stamp);
    edit.add_objective(ObjectiveId::new(77), outline.cycles()[0], 0);
    edit.delete(key_results[1].into());
    edit.key_result(key_results[0], |key_result, stamp| {
        key_result.measure.edit(None::<Measure>, stamp);
    });
    edit.finish();
    let found = preview(&mine, &theirs, Mode::Merge);
    assert_eq!(found.added.len(), 1);
    assert_eq!(found.added[0].parent_title.as_deref(), Some("2027 Q1"));
    assert_eq!(found.deleted.len(), 1);
    assert_eq!(found.deleted[0].kind, RecordKind::KeyResult);
    assert_eq!(found.changed.len(), 1);
    let change = &found.changed[0];
    let say = |value| ENGLISH.value(value, &Figures::PLAIN);
    assert_eq!(change.field, Field::Measure);
    assert_eq!(say(&change.before), "60 → 85 %");
    assert_eq!(say(&change.after), "");
    assert_eq!(found.kept_mine, []);
    assert_eq!(found.unchanged, outline.all().len() - 2);

    let back = preview(&theirs, &mine, Mode::Merge);
    assert!(back.is_empty());
    assert_eq!(back.kept_mine.len(), 1);
    assert_eq!(back.stay_deleted, found.deleted);
    let replaced = preview(&theirs, &mine, Mode::Replace);
    assert_eq!(
        (replaced.added, replaced.deleted),
        (found.deleted, found.added)
    );
}

/// A file that this app wrote is warned of for nothing but the loops that several devices closed together.
fn only_loops_are_told(imported: &Imported) -> Result<(), TestCaseError> {
    let loops = alignment::loops(&imported.workspace).len();
    prop_assert_eq!(imported.warnings.len(), loops);
    for warning in &imported.warnings {
        prop_assert!(
            matches!(warning.problem, Problem::AlignmentLoop(_)),
            "{:?}",
            warning
        );
    }
    Ok(())
}

proptest! {
    #[test]
    fn what_goes_out_comes_back(workspace in any_workspace()) {
        let text = export(&workspace, MOMENT);
        let again = import(&text).unwrap();
        only_loops_are_told(&again)?;
        prop_assert_eq!(&again.workspace, &without_hidden(&workspace));
        prop_assert_eq!(export(&again.workspace, MOMENT), text);
        prop_assert_eq!(json::read(&json::write(&workspace)).unwrap().workspace, again.workspace);
    }

    #[test]
    fn a_preview_tells_what_applying_does(devices in any_devices()) {
        let (mine, theirs) = (&devices[0].workspace, &devices[1].workspace);
        for mode in [Mode::Merge, Mode::Replace] {
            let Preview { added, deleted, changed, unchanged, .. } = preview(mine, theirs, mode);
            let mut applied = mine.clone();
            let stamp = mine.latest().max(theirs.latest()).next(0, DeviceId(8));
            let mut edit = Edit::new(&mut applied, stamp);
            match mode {
                Mode::Merge => edit.merge(theirs.clone()),
                Mode::Replace => edit.replace(theirs),
            }
            edit.finish();
            let (before, after) = (Outline::of(mine).all().clone(), Outline::of(&applied).all().clone());
            prop_assert_eq!(added.len(), after.difference(&before).count());
            prop_assert_eq!(deleted.len(), before.difference(&after).count());
            prop_assert!(unchanged <= before.intersection(&after).count());
            prop_assert!(!changed.is_empty() || unchanged == before.intersection(&after).count());
            prop_assert!(preview(&applied, theirs, mode).is_empty());
        }
    }
}

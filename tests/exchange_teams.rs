//! What holds for teams, alignment, sources and proposals in files: they travel, damage to them is named and
//! takes nothing else with it, and a preview tells them in plain words.

use aimwell::domain::{
    Alignments, DeviceId, Edit, KeyResultId, Line, ObjectiveId, Outline, ProposalId, RecordId,
    RecordKind, Workspace,
};
use aimwell::exchange::{Field, FieldChange, Mode, Value, export, import, json, preview};
use aimwell::ui::words::{ENGLISH, Figures};

const TEAMS: &str = include_str!("fixtures/v1_teams.json");
const MOMENT: &str = "2026-11-22T19:04:13.123Z";

fn read(text: &str) -> (Workspace, Vec<String>) {
    match import(text) {
        Ok(imported) => {
            let said = |warning| ENGLISH.warning(warning, &Figures::PLAIN);
            let warnings = imported.warnings.iter().map(said).collect();
            (imported.workspace, warnings)
        }
        Err(error) => (Workspace::default(), vec![ENGLISH.refusals.say(&error)]),
    }
}

fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
    let stamp = workspace.latest().next(1, DeviceId(2));
    let mut edit = Edit::new(workspace, stamp);
    change(&mut edit);
    edit.finish();
}

/// The first objective, its first key result and the proposals for that.
fn first(workspace: &Workspace) -> (ObjectiveId, KeyResultId, Vec<ProposalId>) {
    let outline = Outline::of(workspace);
    let objective = outline.objectives(outline.cycles()[0])[0];
    let key_result = outline.key_results(objective)[0];
    (
        objective,
        key_result,
        outline.proposals(key_result).to_vec(),
    )
}

/// A file of objectives that name each other, by the number they have in it: 1 to 2, 2 to 3, and so on.
fn aligned(to: &[usize]) -> String {
    let objectives: Vec<String> = (1..)
        .zip(to)
        .map(|(number, to)| {
            format!(
                r#"{{"id":"00000004-0b5e-4c1d-9a77-00000000000{number}","title":"Aim {number}",
                "aligned_to":{{"objective":"00000004-0b5e-4c1d-9a77-00000000000{to}"}},
                "stamps":{{"created":"{number}-0-1"}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"format":"aimwell","version":1,"workspace":{{"cycles":[{{
        "id":"00000003-0b5e-4c1d-9a77-000000000001","name":"Q","start":"2027-01-01","end":"2027-03-31",
        "objectives":[{}]}}]}}}}"#,
        objectives.join(",")
    )
}

#[test]
fn a_file_tells_sources_and_proposals() {
    let (workspace, warnings) = read(TEAMS);
    assert_eq!(warnings, [""; 0]);
    let (_, key_result, proposals) = first(&workspace);
    let source = workspace.key_result(key_result).unwrap().source.value();
    assert_eq!(&**source, "checkout dashboard, “time to pay”, every Monday");
    let told = proposals.iter().map(|id| workspace.proposal(*id).unwrap());
    let told: Vec<(&str, &str)> = told
        .map(|proposal| (&**proposal.title.value(), &**proposal.by.value()))
        .collect();
    assert_eq!(
        told,
        [
            ("Three of four customers pay within 40 s", "Mina"),
            ("", "")
        ]
    );
}

#[test]
fn a_source_that_was_emptied_stays_empty_when_an_older_copy_comes_in() {
    let (older, _) = read(TEAMS);
    let mut newer = older.clone();
    let (_, key_result, _) = first(&newer);
    edit(&mut newer, |edit| {
        edit.key_result(key_result, |key_result, stamp| {
            key_result.source.edit(Line::default(), stamp);
        });
    });
    let (mut back, _) = read(&export(&newer, MOMENT));
    back.merge(older);
    assert_eq!(&**back.key_result(key_result).unwrap().source.value(), "");
}

#[test]
fn a_loop_of_alignment_is_kept_and_named() {
    let text = aligned(&[2, 1, 3, 1]);
    let (workspace, warnings) = read(&text);
    assert_eq!(
        warnings,
        [
            "In cycle “Q” › objective 2: what it is aligned to leads back to it (“Aim 2” → “Aim 1” → “Aim 2”), so that counts as not aligned.",
            "In cycle “Q” › objective 3: what it is aligned to leads back to it (“Aim 3” → “Aim 3”), so that counts as not aligned.",
        ]
    );
    let outline = Outline::of(&workspace);
    let ids = outline.objectives(outline.cycles()[0]).to_vec();
    for id in &ids {
        assert!(
            workspace
                .objective(*id)
                .unwrap()
                .aligned_to
                .value()
                .is_some()
        );
    }
    let seen = Alignments::of(&workspace, &outline);
    assert_eq!(seen.contributors(ids[0]), [ids[3]]);
    assert_eq!(seen.parent(ids[0]), Some(ids[1]));
    let stored = json::read(&json::write(&workspace)).unwrap();
    assert_eq!((stored.workspace, stored.warnings), (workspace, vec![]));
}

#[test]
fn what_is_aligned_to_nothing_known_keeps_its_other_fields() {
    let (workspace, warnings) = read(&aligned(&[9]));
    assert_eq!(
        warnings,
        ["In cycle “Q” › objective 1: what it is aligned to is not in the file and was left out."]
    );
    let outline = Outline::of(&workspace);
    let id = outline.objectives(outline.cycles()[0])[0];
    assert_eq!(&**workspace.objective(id).unwrap().title.value(), "Aim 1");
}

#[test]
fn a_damaged_proposal_takes_nothing_else_with_it() {
    let text = TEAMS.replacen("\"by\": \"\"", "\"by\": [1]", 1);
    let text = text.replacen(
        "\"position\": \"8180\",\n                    \"colour\"",
        "\"colour\"",
        1,
    );
    let (workspace, warnings) = read(&text);
    assert_eq!(
        warnings,
        [
            "In cycle “2027 Q1” › objective 1 › key result 1 › proposal 2: the name of who proposed it is not text and was left out."
        ]
    );
    assert_eq!(first(&workspace).2, first(&read(TEAMS).0).2);
    let list = TEAMS.replacen("\"proposals\": [", "\"proposals\": 5, \"others\": [", 1);
    let (workspace, warnings) = read(&list);
    assert_eq!(
        warnings,
        [
            "In cycle “2027 Q1” › objective 1 › key result 1: what should be a list of each proposal is none and was left out."
        ]
    );
    assert_eq!(first(&workspace).2, []);
}

#[test]
fn a_preview_tells_sources_and_proposals_in_words() {
    let (mine, _) = read(TEAMS);
    let mut theirs = mine.clone();
    let (_, key_result, proposals) = first(&mine);
    edit(&mut theirs, |edit| {
        edit.key_result(key_result, |key_result, stamp| {
            key_result.source.edit(Line::new("payments log"), stamp);
        });
        edit.proposal(proposals[0], |proposal, stamp| {
            proposal.by.edit(Line::new("Jo"), stamp);
        });
        edit.delete(proposals[1].into());
        edit.add_proposal(
            ProposalId::new(77),
            key_result,
            0,
            Line::new("Pay in 30 s"),
            Line::new("Lo"),
        );
    });
    let found = preview(&mine, &theirs, Mode::Merge);
    let change = |kind, title: &str, field, before: &str, after: &str| FieldChange {
        kind,
        title: title.to_owned(),
        field,
        before: Value::Text(before.to_owned()),
        after: Value::Text(after.to_owned()),
    };
    let (title, wording) = (
        "Cut the median time to pay from 94 s to 40 s",
        "Three of four customers pay within 40 s",
    );
    assert_eq!(
        found.changed,
        [
            change(
                RecordKind::KeyResult,
                title,
                Field::Source,
                "checkout dashboard, “time to pay”, every Monday",
                "payments log"
            ),
            change(
                RecordKind::Proposal,
                wording,
                Field::ProposedBy,
                "Mina",
                "Jo"
            ),
        ]
    );
    let entry = |entry: &aimwell::exchange::Entry| {
        (entry.kind, entry.title.clone(), entry.parent_title.clone())
    };
    let under = Some(title.to_owned());
    assert_eq!(
        found.added.iter().map(entry).collect::<Vec<_>>(),
        [(
            RecordKind::Proposal,
            "Pay in 30 s".to_owned(),
            under.clone()
        )]
    );
    assert_eq!(
        found.deleted.iter().map(entry).collect::<Vec<_>>(),
        [(RecordKind::Proposal, String::new(), under)]
    );
}

#[test]
fn choosing_a_proposal_is_one_edit_that_can_be_undone() {
    let (mut workspace, _) = read(TEAMS);
    let (_, key_result, proposals) = first(&workspace);
    let before = Outline::of(&workspace);
    let title = |workspace: &Workspace| {
        workspace
            .key_result(key_result)
            .map(|found| found.title.value().to_string())
    };
    let earlier = title(&workspace);
    let stamp = workspace.latest().next(1, DeviceId(2));
    let mut choice = Edit::new(&mut workspace, stamp);
    choice.choose_proposal(proposals[0]);
    let changes = choice.finish();
    assert_eq!(
        title(&workspace).unwrap(),
        "Three of four customers pay within 40 s"
    );
    assert_eq!(first(&workspace).2, []);
    edit(&mut workspace, |edit| edit.choose_proposal(proposals[1]));
    assert_ne!(title(&workspace).unwrap(), "", "what is gone is not chosen");
    edit(&mut workspace, |edit| edit.retract(&changes));
    assert_eq!(title(&workspace), earlier);
    assert_eq!(Outline::of(&workspace), before);
}

#[test]
fn proposals_go_and_return_with_their_key_result() {
    let (mut workspace, _) = read(TEAMS);
    let (objective, _, proposals) = first(&workspace);
    let mut theirs = workspace.clone();
    edit(&mut workspace, |edit| edit.delete(objective.into()));
    assert!(
        !Outline::of(&workspace)
            .all()
            .contains(&RecordId::from(proposals[0]))
    );
    for _ in 0..2 {
        edit(&mut theirs, |edit| {
            edit.proposal(proposals[0], |proposal, stamp| {
                let by = format!("{} again", &**proposal.by.value());
                proposal.by.edit(Line::new(&by), stamp);
            });
        });
    }
    workspace.merge(theirs);
    assert_eq!(
        first(&workspace).2,
        [proposals[0]],
        "a later edit keeps it, with what it stands under"
    );
}

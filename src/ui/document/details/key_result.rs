//! Who answers for a key result, how much it weighs, and where it is read.

use super::super::number_field::NumberField;
use super::owners::{OwnerField, label_of, living, named};
use crate::domain::{Edit, KeyResult, KeyResultId, Line, Owner, Weight};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::people::{OwnerChoice, owner_name};
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// Who owns the key result, beside its measure; nothing while nobody does.
#[component]
pub fn KeyResultOwner(
    /// Which key result.
    id: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let owners = owners_of(session, id);
    let name = memo(move || {
        let owner = owners.with(|owners| owners.first().copied())?;
        Some(session.read_record(owner.into(), |workspace| owner_name(workspace, owner)))
    });
    view! {
        <Shown when=move || name.with(Option::is_some)>
            <span class="measure-owner">{move || name.get().unwrap_or_default()}</span>
        </Shown>
    }
}

/// The fields.
#[component]
pub fn KeyResultDetails(
    /// Which key result.
    id: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let words = &words().people;
    let set = move |label: String, choice: Option<OwnerChoice>| {
        session.edit(label, |edit| {
            let owner = choice.map(|choice| choice.take(edit, browser::random()));
            edit.key_result(id, |key_result, stamp| key_result.owner.edit(owner, stamp));
        });
    };
    view! {
        <div class="fields">
            <OwnerField
                id=format!("owner-{id}")
                label=words.owner()
                owners=owners_of(session, id)
                is_single=true
                on_add=move |choice| set(label_of(session, &choice), Some(choice))
                on_remove=move |owner| set(named(session, words.edit_remove_owner(), owner), None)
            />
            <Source id=id />
            <WeightField id=id />
        </div>
    }
}

#[component]
fn Source(id: KeyResultId) -> impl IntoView {
    let session = use_session();
    let words = &words().people;
    let source = session.memo(id, move |workspace| {
        let key_result = workspace.key_result(id);
        key_result.map(|key_result| key_result.source.value().to_string())
    });
    let keep = move |typed: String| {
        session.edit(words.edit_source(), |edit| {
            edit.key_result(id, |key_result, stamp| {
                key_result.source.edit(Line::new(typed.trim()), stamp);
            });
        });
    };
    view! {
        <label class="where-read">
            {words.source()}
            <input
                type="text"
                placeholder=words.source_placeholder()
                prop:value=move || source.get().unwrap_or_default()
                on:change=move |event| keep(event_target_value(&event))
            />
        </label>
    }
}

#[component]
fn WeightField(id: KeyResultId) -> impl IntoView {
    let session = use_session();
    let words = &words().people;
    let weight = session.memo(id, move |workspace| {
        let key_result = workspace.key_result(id);
        key_result.map(|key_result| key_result.weight.value().get())
    });
    let problem = RwSignal::new("");
    let keep = move |typed: Option<f64>| match typed.map_or(Some(Weight::default()), Weight::new) {
        Some(weight) => {
            problem.set("");
            session.edit(words.edit_weight(), |edit| {
                let weigh =
                    |key_result: &mut KeyResult, stamp| key_result.weight.edit(weight, stamp);
                Edit::key_result(edit, id, weigh);
            });
        }
        None => problem.set(words.weight_problem()),
    };
    view! {
        <NumberField id=format!("weight-{id}") label=words.weight() value=weight refusal=problem on_change=keep />
    }
}

/// The owner of a key result, if there is one.
fn owners_of(session: Session, id: KeyResultId) -> Memo<Vec<Owner>> {
    living(session, move || {
        session.read_record(id.into(), |workspace| {
            let owner = workspace
                .key_result(id)
                .map(|key_result| *key_result.owner.value());
            owner.flatten().into_iter().collect()
        })
    })
}

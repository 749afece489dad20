//! What a workspace settles about its hints: which rules speak, and the limits.

use super::limits::{LimitsForm, NoLimits};
use super::page::text;
use crate::domain::{Limits, SettingsId, Workspace};
use crate::hints::Rule;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::session::use_session;
use crate::ui::words::fill;
use leptos::prelude::*;

/// Whether a rule speaks, to be switched.
#[component]
pub fn RuleSwitch(
    /// Which rule.
    rule: &'static Rule,
) -> impl IntoView {
    let session = use_session();
    let is_on = memo(move || session.rules_off().with(|off| !off.contains(&rule.id)));
    let switch = move |_| {
        let on = !is_on.get_untracked();
        let words = &words().edits;
        let label = if on {
            words.switch_on()
        } else {
            words.switch_off()
        };
        session.edit(fill(label, &[("hint", rule.title)]), |edit| {
            edit.switch_rule(rule.id, on);
        });
    };
    view! {
        <label class="switch">
            <input type="checkbox" role="switch" prop:checked=is_on on:change=switch />
            {words().catalogue.speaks()}
        </label>
    }
}

/// Says so where a rule is switched off.
pub fn off_mark(rule: &'static Rule) -> AnyView {
    let session = use_session();
    let mark = move || {
        let is_off = session.rules_off().with(|off| off.contains(&rule.id));
        if is_off {
            words().catalogue.switched_off()
        } else {
            ""
        }
        .to_owned()
    };
    view! { <span class="quiet">{mark}</span> }.into_any()
}

/// How many objectives and key results are a good number in this workspace.
#[component]
pub fn LimitsEditor() -> impl IntoView {
    let session = use_session();
    let kept = session.memo(SettingsId::ONLY, Workspace::limits);
    let unfinished = RwSignal::new(None::<(LimitsForm, NoLimits)>);
    let set = move |limits: Limits| {
        unfinished.set(None);
        session.edit(words().edits.change_limits(), |edit| {
            edit.set_limits(limits);
        });
    };
    let form = memo(move || {
        unfinished
            .get()
            .map_or_else(|| LimitsForm::of(kept.get()), |(form, _)| form)
    });
    let change = move |index: usize, typed: String| {
        let mut form = form.get_untracked();
        if let Some(field) = form.0.get_mut(index) {
            *field = typed.trim().parse().ok();
        }
        match form.limits() {
            Ok(limits) => set(limits),
            Err(problem) => unfinished.set(Some((form, problem))),
        }
    };
    let field = |(index, label): (usize, &'static str)| {
        let value = move || {
            form.with(|form| form.0[index])
                .map(|number| number.to_string())
        };
        view! {
            <label>
                {label}
                <input
                    type="number"
                    class="short"
                    min="1"
                    max=Limits::LARGEST
                    prop:value=value
                    on:change=move |event| change(index, event_target_value(&event))
                />
            </label>
        }
        .into_any()
    };
    let is_usual = memo(move || kept.get() == Limits::default());
    let words = &words().catalogue;
    let labels = [
        words.most_objectives(),
        words.fewest_key_results(),
        words.most_key_results(),
    ];
    let fields: Vec<AnyView> = labels.into_iter().enumerate().map(field).collect();
    let problem = move || {
        unfinished.with(|unfinished| {
            unfinished
                .map_or("", |(_, problem)| words.no_limits(problem))
                .to_owned()
        })
    };
    view! {
        <div class="fields">{fields}</div>
        <p class="problem" role="alert">{problem}</p>
        <Shown when=move || !is_usual.get()>
            <Button name=words.usual_limits() on_press=move |()| set(Limits::default()) />
        </Shown>
        {text("quiet", words.limits_travel())}
    }
}

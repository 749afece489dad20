//! The box in which a rule is tried on a text of one's own.

use super::page::{badge, link, text};
use super::trial::{Form, Remark, Trial, forms};
use crate::hints::Rule;
use crate::ui::language::words;
use crate::ui::marked_copy::marked_copy;
use crate::ui::parts::{Button, Repeat, TextLine};
use crate::ui::route::Route;
use leptos::prelude::*;

/// What the remarks are known by to the text box that they are about.
const REMARKS: &str = "remarks";

/// A text box, the examples to put into it, and what the rules say about what it holds.
#[component]
pub fn TrialBox(
    /// The rule on trial.
    rule: &'static Rule,
) -> impl IntoView {
    let forms = forms(rule);
    let is_set = forms.contains(&Form::Set);
    let form = RwSignal::new(forms[0]);
    let typed = RwSignal::new(rule.weak.to_owned());
    // Read anew by each of its three readers, in far less than a frame: a memo of this type alone would
    // add 2.6 KB to the download.
    let trial = move || typed.with(|typed| Trial::of(rule, form.get(), typed));
    let words = &words().catalogue;
    let (heading, label) = if is_set {
        (words.try_set(), words.own_set())
    } else {
        (words.try_sentence(), words.own_sentence())
    };
    view! {
        <section class="trial">
            <h2>{heading}</h2>
            {is_set.then(|| text("quiet", words.notation()))}
            <FormField forms=forms form=form />
            <TextLine
                label=label
                placeholder=label
                value=typed
                described_by=Signal::derive(|| Some(REMARKS.to_owned()))
                is_prose=is_set
                node=NodeRef::new()
                on_input=move |text| typed.set(text)
            >
                {move || typed.with(|typed| marked_copy(typed, &trial().hints()))}
            </TextLine>
            <div class="trial-buttons">
                <Button name=words.weak_example() on_press=move |()| typed.set(rule.weak.to_owned()) />
                <Button name=words.stronger_example() on_press=move |()| typed.set(rule.strong.to_owned()) />
            </div>
            <div id=REMARKS>
                <p role="status">{move || words.verdict(trial().verdict)}</p>
                <Repeat each=move || trial().remarks key=key let:remark>
                    {note(rule, remark)}
                </Repeat>
            </div>
        </section>
    }
}

/// The choice of what the text is taken for, where the rule reads several.
#[component]
fn FormField(forms: Vec<Form>, form: RwSignal<Form>) -> impl IntoView {
    let choice = |other: Form| {
        view! {
            <label>
                <input
                    type="radio"
                    name="form"
                    prop:checked=move || form.get() == other
                    on:change=move |_| form.set(other)
                />
                {words().catalogue.form(other)}
            </label>
        }
        .into_any()
    };
    (forms.len() > 1).then(|| {
        view! {
            <fieldset class="choices" aria-label=words().catalogue.read_as()>
                {forms.into_iter().map(choice).collect_view()}
            </fieldset>
        }
    })
}

fn key(remark: &Remark) -> String {
    let Remark { place, hint } = remark;
    format!("{} {place:?} {}", hint.rule.id, hint.message)
}

/// A hint on the text, with a link to its own page should it be another rule's.
fn note(on_trial: &'static Rule, remark: Remark) -> AnyView {
    let Remark { place, hint } = remark;
    let rule = hint.rule;
    let name = rule.severity.name();
    let other = (rule != on_trial).then(|| link(Route::Rule(rule.id), rule.title));
    view! {
        <div class=format!("note {name}")>
            {badge(rule.severity)} " " <span class="quiet">{words().catalogue.place(place)}</span> " " {other}
            <p class="message" lang="en" data-rule=rule.id data-severity=name>
                {hint.message}
            </p>
        </div>
    }
    .into_any()
}

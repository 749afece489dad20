//! stub
use leptos::prelude::*;
/// stub
#[component]
pub fn Notices() -> impl IntoView {}

//! stub
#![allow(missing_docs)]
use super::session::Session;
use crate::domain::{Workspace, DeviceId};
use leptos::prelude::*;
#[derive(Clone, PartialEq)]
pub enum Kept {
    Nothing,
    Waiting,
    Saved(String),
    Failed(String),
}
#[derive(Clone, Copy)]
pub struct Keeper {
    state: RwSignal<Kept>,
}
impl Keeper {
    pub fn open() -> (Self, Option<Workspace>) {
        (
            Self {
                state: RwSignal::new(Kept::Nothing),
            },
            None,
        )
    }
    pub fn device(self) -> DeviceId {
        super::browser::new_device()
    }
    pub fn follow(self, _s: Session) {}
    pub fn state(self) -> RwSignal<Kept> {
        self.state
    }
}

//! The texts of one place of the page.

use std::ops::Deref;

/// A table of texts.
pub trait Table: 'static {
    /// The texts in English.
    fn english() -> &'static Self;
}

/// Where the texts of one place are read, as if they stood here. The English ones are named only where they are
/// read, so that each part of the program comes with those it says and no others; those of another language
/// are a part of their own, and come together.
#[derive(Debug)]
pub struct Place<T: 'static>(Option<&'static T>);

impl<T> Place<T> {
    pub(super) const fn english() -> Self {
        Self(None)
    }

    pub(super) const fn of(table: &'static T) -> Self {
        Self(Some(table))
    }
}

impl<T: Table> Deref for Place<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.unwrap_or_else(T::english)
    }
}

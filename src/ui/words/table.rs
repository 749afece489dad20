//! How texts are written down.

/// Defines the texts of one place, each once, in English, German and Spanish, in this order. A language
/// that is left out does not compile.
///
/// A text in which a number is told is written as `["none", "one", "{count} of them"]` and becomes a
/// [`Plural`](super::Plural). `{gaps}` are filled by [`fill`](super::fill).
macro_rules! words {
    (@type [$($form:literal),*]) => { $crate::ui::words::Plural };
    (@type $text:literal) => { &'static str };
    (@value [$none:literal, $one:literal, $many:literal]) => {
        $crate::ui::words::Plural { none: $none, one: $one, many: $many }
    };
    (@value $text:literal) => { $text };
    (@doc [$none:literal, $one:literal, $many:literal]) => { concat!("“", $many, "”") };
    (@doc $text:literal) => { concat!("“", $text, "”") };
    (@forms $words:ident [$field:ident] [$($form:literal),*]) => {
        vec![$words.$field.none, $words.$field.one, $words.$field.many]
    };
    (@forms $words:ident [$field:ident] $text:literal) => { vec![$words.$field] };
    (
        $(#[$doc:meta])* $name:ident;
        $($field:ident: $english:tt, $german:tt, $spanish:tt;)*
    ) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name {
            $(#[doc = words!(@doc $english)] pub $field: words!(@type $english),)*
        }

        impl $crate::ui::words::place::Table for $name {
            fn english() -> &'static Self {
                static ENGLISH: $name = $name { $($field: words!(@value $english),)* };
                &ENGLISH
            }
        }

        impl $name {
            pub(super) const GERMAN: Self = Self { $($field: words!(@value $german),)* };
            pub(super) const SPANISH: Self = Self { $($field: words!(@value $spanish),)* };

            /// Every text by its name, a plural with all its forms.
            #[cfg(test)]
            pub(super) fn each(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                vec![$((stringify!($field), words!(@forms self [$field] $english)),)*]
            }
        }
    };
}
pub(super) use words;

/// Defines the catalogue: a place of the page and the table of its texts, each once.
macro_rules! places {
    ($($(#[$doc:meta])* $place:ident: $table:ty,)*) => {
        /// All texts of the interface in one language.
        #[derive(Debug)]
        pub struct Words {
            $($(#[$doc])* pub $place: Place<$table>,)*
        }

        impl Words {
            const ENGLISH: Self = Self { $($place: Place::english(),)* };
            const GERMAN: Self = Self { $($place: Place::of(&<$table>::GERMAN),)* };
            const SPANISH: Self = Self { $($place: Place::of(&<$table>::SPANISH),)* };

            /// Every text by its place and name.
            #[cfg(test)]
            fn each(&self) -> Vec<(String, Vec<&'static str>)> {
                let mut all = Vec::new();
                $(for (name, forms) in self.$place.each() {
                    all.push((format!("{}.{name}", stringify!($place)), forms));
                })*
                all
            }
        }
    };
}
pub(super) use places;

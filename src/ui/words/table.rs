//! How texts are written down.

/// Defines the texts of one place, each once, in English, German and Spanish, in this order. A language
/// that is left out does not compile.
///
/// A text in which a number is told is written as `["none", "one", "{count} of them"]` and becomes a
/// [`Plural`](super::Plural). `{gaps}` are filled by [`fill`](super::fill).
///
/// The English texts stand where they are said, so that each part of the program comes with those it says and
/// no others; those of another language are a part of their own, and come together.
macro_rules! words {
    (@type [$($form:literal),*]) => { $crate::ui::words::Plural };
    (@type $text:literal) => { &'static str };
    (@value [$none:literal, $one:literal, $many:literal]) => {
        $crate::ui::words::Plural { none: $none, one: $one, many: $many }
    };
    (@value $text:literal) => { $text };
    (@doc [$none:literal, $one:literal, $many:literal]) => { concat!("“", $many, "”") };
    (@doc $text:literal) => { concat!("“", $text, "”") };
    (@forms $said:expr, [$($form:literal),*]) => { vec![$said.none, $said.one, $said.many] };
    (@forms $said:expr, $text:literal) => { vec![$said] };
    (
        $(#[$doc:meta])* $name:ident;
        $($text:ident: $english:tt, $german:tt, $spanish:tt;)*
    ) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name(Option<&'static Texts>);

        /// The texts in a language other than English.
        #[derive(Debug)]
        struct Texts {
            $($text: words!(@type $english),)*
        }

        impl $name {
            pub(super) const ENGLISH: Self = Self(None);
            pub(super) const GERMAN: Self = Self(Some(&Texts { $($text: words!(@value $german),)* }));
            pub(super) const SPANISH: Self = Self(Some(&Texts { $($text: words!(@value $spanish),)* }));

            $(
                #[allow(clippy::wrong_self_convention, clippy::new_ret_no_self, reason = "it is named after what it says")]
                #[doc = words!(@doc $english)]
                pub const fn $text(&self) -> words!(@type $english) {
                    match self.0 {
                        None => words!(@value $english),
                        Some(texts) => texts.$text,
                    }
                }
            )*

            /// Every text by its name, a plural with all its forms.
            #[cfg(test)]
            pub(super) fn each(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                vec![$((stringify!($text), words!(@forms self.$text(), $english)),)*]
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
            $($(#[$doc])* pub $place: $table,)*
        }

        impl Words {
            const ENGLISH: Self = Self { $($place: <$table>::ENGLISH,)* };
            const GERMAN: Self = Self { $($place: <$table>::GERMAN,)* };
            const SPANISH: Self = Self { $($place: <$table>::SPANISH,)* };

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

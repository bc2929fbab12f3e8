//! Small closed lists of words, each written one way in tables, addresses, forms, files and JSON.
//! A word that is not known is none: it is never guessed.

/// Makes an enum of named words: all of them, how each is written, and back.
#[macro_export]
macro_rules! words {
    ($($(#[$says:meta])* $name:ident { $($(#[$of:meta])* $word:ident = $text:literal,)+ })+) => {$(
        $(#[$says])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$of])* #[serde(rename = $text)] $word,)+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$word),+];

            pub const fn as_str(self) -> &'static str {
                match self { $($name::$word => $text,)+ }
            }

            pub fn parse(text: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|it| it.as_str() == text)
            }
        }
    )+};
}

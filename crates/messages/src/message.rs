//! A text of the interface that has not been said in any language yet.
//! It can always be said in all five: the build has checked it.

use crate::{Catalog, Value};
use kernel::Lang;
use std::{borrow::Cow, fmt};

/// A text of the interface with its arguments. Made by the functions that [`crate::build::generate`] writes.
#[derive(Clone)]
#[must_use]
pub struct Message {
    catalog: &'static Catalog,
    id: &'static str,
    args: Vec<(&'static str, Value)>,
}

impl Message {
    /// For generated code, which knows which ids and arguments exist.
    pub const fn new(catalog: &'static Catalog, id: &'static str, args: Vec<(&'static str, Value)>) -> Self {
        Self { catalog, id, args }
    }

    /// The key in the `.ftl` files.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The text in a language; in English when the interface does not speak it. Arguments stand between U+2068 and
    /// U+2069, so that a text of the other direction does not disturb the sentence (UAX #9).
    /// Borrowed, without allocation, when the message has no arguments.
    pub fn text(&self, lang: Lang) -> Cow<'static, str> {
        self.catalog.say(lang, self.id, &self.args)
    }

    /// As [`Self::text`], owned.
    pub fn to_text(&self, lang: Lang) -> String {
        self.text(lang).into_owned()
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("id", &self.id).field("args", &self.args).finish()
    }
}

/// The same text with the same arguments.
impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.catalog, other.catalog) && self.id == other.id && self.args == other.args
    }
}

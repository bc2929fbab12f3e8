//! All texts of one crate, in the five languages.
//! A language is parsed once, when first spoken; from then on nothing is locked and nothing changes.

use crate::{LANGUAGES, Message, TERMS, Value, speech::Speech};
use fluent_syntax::{
    ast::{Entry, Pattern, PatternElement},
    parser,
};
use kernel::Lang;
use std::{borrow::Cow, collections::HashMap, fmt, sync::OnceLock};

/// The texts of one crate. A `static` of generated code.
pub struct Catalog {
    /// The text of the `.ftl` files of each language, in the order of [`LANGUAGES`].
    sources: [&'static [&'static str]; 5],
    spoken: [OnceLock<Texts>; 5],
}

/// The texts of one language.
#[derive(Default)]
pub(crate) struct Texts {
    pub messages: HashMap<&'static str, Pattern<&'static str>>,
    pub terms: HashMap<&'static str, Pattern<&'static str>>,
}

/// The place in [`LANGUAGES`] of the language in which a reader of `lang` is spoken to: the same, whatever the region and
/// script, or English.
pub fn place(lang: Lang) -> usize {
    let base = lang.as_str().split('-').next();
    LANGUAGES.iter().position(|tag| Some(*tag) == base).unwrap_or(2)
}

impl Catalog {
    /// For generated code: the build has checked that the sources have no error and the same keys.
    pub const fn new(sources: [&'static [&'static str]; 5]) -> Self {
        Self { sources, spoken: [const { OnceLock::new() }; 5] }
    }

    /// The text of a message; borrowed when it is one piece of text.
    pub(crate) fn say(
        &'static self,
        lang: Lang,
        id: &'static str,
        args: &[(&'static str, Value)],
    ) -> Cow<'static, str> {
        let place = place(lang);
        let texts = self.spoken[place].get_or_init(|| self.learn(place));
        match texts.messages.get(id).map(|pattern| pattern.elements.as_slice()) {
            None => Cow::Borrowed(id),
            Some([PatternElement::TextElement { value }]) => Cow::Borrowed(value),
            Some(elements) => Cow::Owned(Speech { lang, place, texts, args }.say(elements)),
        }
    }

    /// The text without arguments that has a key, if there is one: for names that are kept and said later.
    pub fn find(&'static self, key: &str) -> Option<Message> {
        let reference = self.spoken[0].get_or_init(|| self.learn(0));
        reference.messages.get_key_value(key).map(|(id, _)| Message::new(self, id, Vec::new()))
    }

    fn learn(&self, place: usize) -> Texts {
        let mut texts = Texts::default();
        for source in [TERMS[place]].iter().chain(self.sources[place]) {
            let resource = parser::parse_runtime(*source).unwrap_or_else(|(resource, _)| resource);
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        texts.messages.extend(message.value.map(|pattern| (message.id.name, pattern)));
                    }
                    // A crate may say a shared term in its own way: the later wins.
                    Entry::Term(term) => _ = texts.terms.insert(term.id.name, term.value),
                    _ => {}
                }
            }
        }
        texts
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("languages", &LANGUAGES).finish_non_exhaustive()
    }
}

//! How many texts of a record stand how in a language, and how many words wait. Pure.
//! Every text that says something is counted once, but not in the language in which it was written.

use crate::drafts::{Editable, texts};
use kernel::{Lang, Progress, Text};

/// Of one record in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub missing: i64,
    pub machine: i64,
    pub stale: i64,
    /// Translated by a person, and not public yet.
    pub review: i64,
    pub current: i64,
    /// Words of the source of all that is not up to date.
    pub words: i64,
}

impl Counts {
    /// What a translator has to do.
    pub fn open(&self) -> i64 {
        self.missing + self.machine + self.stale
    }

    pub fn all(&self) -> i64 {
        self.open() + self.review + self.current
    }

    /// How pressing: 2 where readers are told something that is no longer true, 1 where they are told nothing of their own.
    pub fn waits(&self) -> i64 {
        if self.stale > 0 { 2 } else { i64::from(self.open() > 0) }
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.missing += other.missing;
        self.machine += other.machine;
        self.stale += other.stale;
        self.review += other.review;
        self.current += other.current;
        self.words += other.words;
    }
}

/// Words of a text, as those who pay for translations count them.
pub fn words(text: &str) -> i64 {
    let count = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Counts one text; nothing where it says nothing, or was written in this language.
pub fn text(text: &Text, lang: Lang) -> Counts {
    let mut counts = Counts::default();
    if text.said().trim().is_empty() {
        return counts;
    }
    let one = match text.progress(lang) {
        Progress::Source => return counts,
        Progress::Missing => &mut counts.missing,
        Progress::Machine => &mut counts.machine,
        Progress::Stale => &mut counts.stale,
        Progress::Current => &mut counts.current,
    };
    *one = 1;
    if counts.open() > 0 {
        counts.words = words(text.said());
    }
    counts
}

/// Counts a record as it is being written, beside what the public sees of it.
pub fn counts<T: Editable>(record: &T, public: Option<&T>, lang: Lang) -> Counts {
    let mut all = Counts::default();
    for (key, it) in record.texts() {
        let mut one = text(&it, lang);
        let before = public.and_then(|public| texts::find(public, &key));
        if before.is_none_or(|before| before.version(lang) != it.version(lang)) {
            one.review = std::mem::take(&mut one.current);
        }
        all += one;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::Service;
    use kernel::{Origin, Version};

    fn service() -> Service {
        Service {
            description: Some(Text::new(Lang::FR, "Venez le matin : 2 pièces !")),
            alert: Some(Text::new(Lang::FR, " ")),
            ..Service::invented(Text::new(Lang::FR, "Guichet d’accueil").with(Lang::AR, "شباك"))
        }
    }

    #[test]
    fn each_text_counts_once() {
        let public = service();
        let now = counts(&public, Some(&public), Lang::AR);
        assert_eq!(now, Counts { missing: 1, current: 1, words: 5, ..Counts::default() });
        assert_eq!(counts(&public, Some(&public), Lang::FR), Counts::default());
        // New to the public: to be reviewed.
        assert_eq!(counts(&public, None, Lang::AR).review, 1);
        let mut draft = public.clone();
        let machine =
            Version { value: "تعال صباحا".to_owned(), origin: Origin::Machine, of: 1, reviewer: None };
        draft.description.as_mut().unwrap().set(Lang::AR, machine);
        draft.name.rewrite("Accueil".into(), false);
        let now = counts(&draft, Some(&public), Lang::AR);
        assert_eq!((now.machine, now.stale, now.words, now.waits()), (1, 1, 6, 2));
        assert_eq!(now.all(), 2);
    }
}

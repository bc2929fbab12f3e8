//! Words that mean the same here, from plain text files that a municipality can edit.
//! Invariant: a file is taken whole or refused with the number of the line to mend.

use std::path::Path;
use std::{fs, io};

use crate::analysis::Analysers;
use crate::language::Language;

/// An entry may have this many words.
const LONGEST: usize = 8;

/// Groups of words that mean the same, by language.
///
/// One group a line, words or expressions separated by commas; `a, b => c` finds `c` for `a` or `b`, but not the other
/// way round; what follows `#` is a comment. Accents, capitals, plurals and small words (of, the…) make no difference.
#[derive(Debug, Clone)]
pub struct Synonyms {
    groups: Vec<Group>,
}

#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) language: Language,
    /// What people type.
    pub(crate) from: Vec<String>,
    /// What is looked for besides.
    pub(crate) to: Vec<String>,
}

/// A line of a synonym file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("synonyms {file}, line {line}: {problem}")]
pub struct SynonymError {
    pub file: String,
    /// From 1; 0 when the file itself cannot be read.
    pub line: usize,
    pub problem: String,
}

impl Default for Synonyms {
    /// The lists that come with the program, for migrants' own words in French, English, Spanish, Portuguese and Arabic.
    fn default() -> Synonyms {
        let mut synonyms = Synonyms::none();
        for (language, text) in [
            (Language::Fr, include_str!("../synonyms/fr.txt")),
            (Language::En, include_str!("../synonyms/en.txt")),
            (Language::Es, include_str!("../synonyms/es.txt")),
            (Language::Pt, include_str!("../synonyms/pt.txt")),
            (Language::Ar, include_str!("../synonyms/ar.txt")),
        ] {
            let read = synonyms.replace(language, text);
            debug_assert!(read.is_ok(), "{read:?}");
        }
        synonyms
    }
}

impl Synonyms {
    pub fn none() -> Synonyms {
        Synonyms { groups: Vec::new() }
    }

    /// The lists that come with the program, each replaced by `fr.txt`, `en.txt`, `es.txt`, `pt.txt` or `ar.txt` of the
    /// folder when there is one.
    ///
    /// # Errors
    /// The first line that cannot be used, or a file that cannot be read.
    pub fn load(dir: &Path) -> Result<Synonyms, SynonymError> {
        let mut synonyms = Synonyms::default();
        for language in Language::ALL.into_iter().filter(|language| *language != Language::Other) {
            let path = dir.join(format!("{}.txt", language.code()));
            match fs::read_to_string(&path) {
                Ok(text) => synonyms.replace(language, &text)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    return Err(SynonymError { file: path.display().to_string(), line: 0, problem: error.to_string() });
                }
            }
        }
        Ok(synonyms)
    }

    /// The same, with the groups of one language (a BCP 47 tag) replaced by those of a text.
    ///
    /// # Errors
    /// The first line that cannot be used.
    pub fn with(mut self, lang: &str, text: &str) -> Result<Synonyms, SynonymError> {
        self.replace(Language::of(lang), text)?;
        Ok(self)
    }

    /// The groups of one language (a BCP 47 tag): what people type, and what it finds besides.
    pub fn groups_of(&self, lang: &str) -> impl Iterator<Item = (&[String], &[String])> {
        let language = Language::of(lang);
        self.groups.iter().filter(move |it| it.language == language).map(|it| (it.from.as_slice(), it.to.as_slice()))
    }

    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    fn replace(&mut self, language: Language, text: &str) -> Result<(), SynonymError> {
        let mut analysers = Analysers::new();
        let mut groups = Vec::new();
        for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let group = read_line(language, line, &mut analysers).map_err(|problem| SynonymError {
                file: format!("{}.txt", language.code()),
                line: number + 1,
                problem,
            })?;
            groups.push(group);
        }
        self.groups.retain(|group| group.language != language);
        self.groups.extend(groups);
        Ok(())
    }
}

fn read_line(language: Language, line: &str, analysers: &mut Analysers) -> Result<Group, String> {
    let sides: Vec<&str> = line.split("=>").collect();
    match sides[..] {
        [all] => {
            let words = read_side(language, all, analysers)?;
            if words.len() < 2 {
                return Err("a group needs two words or more, separated by commas".into());
            }
            Ok(Group { language, from: words.clone(), to: words })
        }
        [from, to] => {
            Ok(Group { language, from: read_side(language, from, analysers)?, to: read_side(language, to, analysers)? })
        }
        _ => Err("a line may have one => only".into()),
    }
}

fn read_side(language: Language, side: &str, analysers: &mut Analysers) -> Result<Vec<String>, String> {
    // Arabic has a comma of its own.
    side.split([',', '،'])
        .map(|entry| {
            let entry = entry.trim();
            match analysers.stems(language, entry).len() {
                _ if entry.is_empty() => Err("a word is missing beside a comma or arrow".into()),
                0 => Err(format!("“{entry}” has only words that searches ignore")),
                words if words > LONGEST => Err(format!("“{entry}” has more than {LONGEST} words")),
                _ => Ok(entry.to_owned()),
            }
        })
        .collect()
}

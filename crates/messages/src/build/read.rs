//! Reads the `.ftl` files of a crate, language by language.
//! What it returns has no syntax error, no key twice in a language, and no key outside kebab-case.

use super::Problem;
use crate::{LANGUAGES, TERMS};
use fluent_syntax::{ast, parser};
use std::{collections::BTreeMap, fs, io, path::Path};

/// One text, and where it stands.
pub(super) struct Text {
    pub file: String,
    pub line: usize,
    pub pattern: ast::Pattern<String>,
}

/// All texts of one language.
pub(super) struct Language {
    pub tag: &'static str,
    /// Relative to the crate, in alphabetical order.
    /// The texts of its files, in the order of their names.
    pub sources: Vec<String>,
    pub messages: BTreeMap<String, Text>,
    pub terms: BTreeMap<String, Text>,
}

impl Language {
    /// Where a missing text would be expected.
    pub fn file_like(&self, reference: &str) -> String {
        let name = reference.rsplit('/').next().unwrap_or_default();
        format!("locales/{}/{name}", self.tag)
    }
}

pub(super) fn read(root: &Path) -> Result<Vec<Language>, Vec<Problem>> {
    let mut problems = Vec::new();
    let languages =
        LANGUAGES.iter().zip(TERMS).map(|(tag, terms)| read_language(root, tag, terms, &mut problems)).collect();
    if problems.is_empty() {
        Ok(languages)
    } else {
        problems.sort();
        Err(problems)
    }
}

fn read_language(root: &Path, tag: &'static str, terms: &str, problems: &mut Vec<Problem>) -> Language {
    let mut language = Language { tag, sources: Vec::new(), messages: BTreeMap::new(), terms: BTreeMap::new() };
    add(&mut language, &format!("messages/terms/{tag}.ftl"), terms, problems);
    // A crate may say a shared term in its own way: it is no duplicate.
    let shared = std::mem::take(&mut language.terms);
    let folder = format!("locales/{tag}");
    match files(&root.join(&folder)) {
        Ok(names) => {
            for name in names {
                let file = format!("{folder}/{name}");
                match fs::read_to_string(root.join(&file)) {
                    Ok(source) => {
                        add(&mut language, &file, &source, problems);
                        language.sources.push(source);
                    }
                    Err(error) => {
                        problems.push(Problem { file, line: 0, key: String::new(), what: error.to_string() });
                    }
                }
            }
        }
        Err(error) => problems.push(Problem { file: folder, line: 0, key: String::new(), what: error.to_string() }),
    }
    for (key, text) in shared {
        language.terms.entry(key).or_insert(text);
    }
    language
}

fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ftl") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn add(language: &mut Language, file: &str, source: &str, problems: &mut Vec<Problem>) {
    let resource = match parser::parse(source.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            problems.extend(errors.iter().map(|error| Problem {
                file: file.to_owned(),
                line: source.get(..error.pos.start).unwrap_or(source).matches('\n').count() + 1,
                key: String::new(),
                what: format!("syntax: {error}"),
            }));
            resource
        }
    };
    for entry in resource.body {
        let (key, id, pattern, attributes, texts) = match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                (id.clone(), id, message.value, message.attributes, &mut language.messages)
            }
            ast::Entry::Term(term) => {
                (format!("-{}", term.id.name), term.id.name, Some(term.value), Vec::new(), &mut language.terms)
            }
            _ => continue,
        };
        let line = line_of(source, &key, texts.get(&id).filter(|text| text.file == file).map_or(0, |text| text.line));
        let mut wrong = |what: String| problems.push(Problem { file: file.to_owned(), line, key: key.clone(), what });
        if !is_kebab(&id) {
            wrong("a key is in lower case with hyphens, such as «services-found»".into());
        }
        if !attributes.is_empty() {
            wrong("attributes are not used here: write a message of its own".into());
        }
        let Some(pattern) = pattern else { continue };
        if let Some(first) = texts.get(&id) {
            wrong(format!("is already in {}:{}", first.file, first.line));
            continue;
        }
        texts.insert(id, Text { file: file.to_owned(), line, pattern });
    }
}

/// The line that defines a key, searched after another line.
fn line_of(source: &str, key: &str, after: usize) -> usize {
    let defines = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().enumerate().skip(after).find(|(_, line)| defines(line)).map_or(0, |(line, _)| line + 1)
}

fn is_kebab(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

//! Compares every language with French, the reference, and every plural with the rules of its language.
//! Passing means: any text can be said in any of the five languages, with the same arguments.

use super::{
    Problem,
    arguments::{self, Arguments, CATEGORIES},
    read::{Language, Text},
};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeMap;

/// The plural categories a language must have, and those it may have besides (CLDR 48, cardinals).
/// «many» in French, Spanish and Portuguese is for round millions with «de»; Arabic «zero» may be left to «other».
fn plurals(tag: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match tag {
        "ar" => (&["one", "two", "few", "many", "other"], &["zero"]),
        "en" => (&["one", "other"], &[]),
        _ => (&["one", "other"], &["many"]),
    }
}

/// The arguments of every message.
pub(super) fn check(languages: &[Language]) -> Result<BTreeMap<String, Arguments>, Vec<Problem>> {
    let [french, others @ ..] = languages else {
        return Ok(BTreeMap::new());
    };
    let mut problems = Vec::new();
    let mut all = read_arguments(french, &mut problems);
    for language in others {
        let theirs = read_arguments(language, &mut problems);
        compare(french, &mut all, language, &theirs, &mut problems);
    }
    for language in languages {
        for (key, text) in &language.messages {
            pattern(language, key, text, &text.pattern, &mut problems);
        }
    }
    if problems.is_empty() {
        return Ok(all);
    }
    problems.sort();
    problems.dedup();
    Err(problems)
}

fn problem(key: &str, text: &Text, what: String) -> Problem {
    Problem { file: text.file.clone(), line: text.line, key: key.to_owned(), what }
}

fn read_arguments(language: &Language, problems: &mut Vec<Problem>) -> BTreeMap<String, Arguments> {
    let arguments = |(key, text): (&String, &Text)| {
        let mut wrong = Vec::new();
        let arguments = arguments::of(language, key, &mut wrong);
        problems.extend(wrong.into_iter().map(|what| problem(key, text, what)));
        (key.clone(), arguments)
    };
    language.messages.iter().map(arguments).collect()
}

/// An argument that is a number in one language is a number in all.
fn compare(
    french: &Language,
    all: &mut BTreeMap<String, Arguments>,
    language: &Language,
    theirs: &BTreeMap<String, Arguments>,
    problems: &mut Vec<Problem>,
) {
    for (key, text) in &french.messages {
        if !language.messages.contains_key(key) {
            let what = format!("is missing (in French: {}:{})", text.file, text.line);
            problems.push(Problem { file: language.file_like(&text.file), line: 0, key: key.clone(), what });
        }
    }
    for (key, text) in &language.messages {
        let (Some(ours), Some(theirs)) = (all.get_mut(key), theirs.get(key)) else {
            problems.push(problem(key, text, "does not exist in French, the reference".into()));
            continue;
        };
        for name in ours.keys().filter(|name| !theirs.contains_key(*name)) {
            problems.push(problem(key, text, format!("does not use ${name}, which French uses")));
        }
        for (name, number) in theirs {
            match ours.get_mut(name) {
                Some(ours) => *ours |= number,
                None => problems.push(problem(key, text, format!("uses ${name}, which French does not use"))),
            }
        }
    }
}

fn pattern(language: &Language, key: &str, text: &Text, searched: &Pattern<String>, problems: &mut Vec<Problem>) {
    for element in &searched.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        if let Expression::Select { selector, variants } = expression {
            if arguments::is_plural(selector, variants) {
                problems.extend(plural(language.tag, variants).into_iter().map(|what| problem(key, text, what)));
            }
            for variant in variants {
                pattern(language, key, text, &variant.value, problems);
            }
        }
    }
}

/// What is wrong with the branches of a choice on a number.
fn plural(tag: &str, variants: &[Variant<String>]) -> Vec<String> {
    let names = || {
        variants.iter().filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some((name.as_str(), variant.default)),
            VariantKey::NumberLiteral { .. } => None,
        })
    };
    let (needed, allowed) = plurals(tag);
    let mut wrong = Vec::new();
    for missing in needed.iter().filter(|category| !names().any(|(name, _)| name == **category)) {
        wrong.push(format!("lacks the plural form [{missing}], which this language needs"));
    }
    for (name, _) in names().filter(|(name, _)| !needed.contains(name) && !allowed.contains(name)) {
        let why = if CATEGORIES.contains(&name) { "this language never chooses it" } else { "it is no plural form" };
        wrong.push(format!("has the form [{name}]: {why}"));
    }
    if !variants
        .iter()
        .any(|variant| variant.default && matches!(&variant.key, VariantKey::Identifier { name } if name == "other"))
    {
        wrong.push("must have *[other] as its default form".into());
    }
    wrong
}

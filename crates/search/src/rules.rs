//! Synonyms made ready: analysed like everything else, and found by their first stem.
//! Invariant: an alternative never equals what it stands beside.

use std::collections::HashMap;

use crate::analysis::Analysers;
use crate::language::Language;
use crate::synonyms::Synonyms;

/// Stems and their positions, the first at 0.
pub(crate) type Expression = Vec<(usize, String)>;

pub(crate) struct Rules {
    by_first: [HashMap<String, Vec<Rule>>; 6],
}

pub(crate) struct Rule {
    /// Stems that must follow each other in the question, stop words left out.
    pub(crate) pattern: Vec<String>,
    pub(crate) alternatives: Vec<Expression>,
}

impl Rules {
    pub(crate) fn new(synonyms: &Synonyms, analysers: &Analysers) -> Rules {
        let mut analysers = analysers.clone();
        let mut rules = Rules { by_first: Default::default() };
        for group in synonyms.groups() {
            let to: Vec<Expression> =
                group.to.iter().map(|entry| expression(&mut analysers, group.language, entry)).collect();
            for entry in &group.from {
                let pattern: Vec<String> =
                    analysers.stems(group.language, entry).into_iter().map(|(_, stem)| stem).collect();
                let alternatives = to.iter().filter(|other| !same(&pattern, other)).cloned().collect();
                rules.add(group.language, Rule { pattern, alternatives });
            }
        }
        rules
    }

    pub(crate) fn starting_with(&self, language: Language, stem: &str) -> &[Rule] {
        self.by_first[language as usize].get(stem).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, language: Language, rule: Rule) {
        let Some(first) = rule.pattern.first() else { return };
        let rules = self.by_first[language as usize].entry(first.clone()).or_default();
        match rules.iter_mut().find(|known| known.pattern == rule.pattern) {
            Some(known) => known.alternatives.extend(rule.alternatives),
            None => rules.push(rule),
        }
    }
}

fn expression(analysers: &mut Analysers, language: Language, entry: &str) -> Expression {
    let mut stems = analysers.stems(language, entry);
    let first = stems.first().map_or(0, |(position, _)| *position);
    for (position, _) in &mut stems {
        *position -= first;
    }
    stems
}

fn same(pattern: &[String], expression: &Expression) -> bool {
    pattern.len() == expression.len() && pattern.iter().zip(expression).all(|(stem, (_, other))| stem == other)
}

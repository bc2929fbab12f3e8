//! Finds what a text is told: its arguments, through every branch and every text it refers to.
//! An argument on which a plural is chosen, in this text or in one it uses, is a number.

use super::read::Language;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeMap;

/// The names of a text's arguments, and whether each must be a number.
pub(super) type Arguments = BTreeMap<String, bool>;

pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Every argument of a text; and, in `wrong`, what the text uses and no one knows.
pub(super) fn of(language: &Language, key: &str, wrong: &mut Vec<String>) -> Arguments {
    let mut walk = Walk { language, path: Vec::new(), arguments: Arguments::new(), wrong };
    walk.message(key);
    walk.arguments
}

struct Walk<'a> {
    language: &'a Language,
    /// The texts being read, the asked one first: a text that uses itself is found here.
    path: Vec<String>,
    arguments: Arguments,
    wrong: &'a mut Vec<String>,
}

impl Walk<'_> {
    fn message(&mut self, key: &str) {
        match self.language.messages.get(key) {
            Some(text) => self.follow(key.to_owned(), &text.pattern),
            None => self.wrong.push(format!("refers to «{key}», which does not exist")),
        }
    }

    fn follow(&mut self, key: String, pattern: &Pattern<String>) {
        if self.path.contains(&key) {
            return self.wrong.push(format!("«{key}» refers to itself"));
        }
        self.path.push(key);
        self.pattern(pattern);
        self.path.pop();
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, false),
            Expression::Select { selector, variants } => {
                self.inline(selector, is_plural(selector, variants));
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, number: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                // A term is told its arguments where it is used, not by the program.
                if !self.path.iter().any(|key| key.starts_with('-')) {
                    *self.arguments.entry(id.name.clone()).or_default() |= number;
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.wrong.push(format!("uses the function {}(), only NUMBER() is known", id.name));
                }
                for named in &arguments.named {
                    let known = match (named.name.name.as_str(), &named.value) {
                        ("minimumFractionDigits" | "maximumFractionDigits", InlineExpression::NumberLiteral { .. }) => {
                            true
                        }
                        ("useGrouping", InlineExpression::StringLiteral { value }) => {
                            value == "false" || value == "true"
                        }
                        ("style", InlineExpression::StringLiteral { value }) => {
                            value == "percent" || value == "decimal"
                        }
                        _ => false,
                    };
                    if !known {
                        self.wrong.push(format!("NUMBER() does not know {} so", named.name.name));
                    }
                }
                arguments.positional.iter().for_each(|argument| self.inline(argument, true));
            }
            InlineExpression::MessageReference { id, .. } => self.message(&id.name),
            InlineExpression::TermReference { id, .. } => match self.language.terms.get(&id.name) {
                Some(text) => self.follow(format!("-{}", id.name), &text.pattern),
                None => self.wrong.push(format!("uses the term «-{}», which does not exist", id.name)),
            },
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Whether a choice is made on a number: by its function, or by the names of its branches.
pub(super) fn is_plural(selector: &InlineExpression<String>, variants: &[Variant<String>]) -> bool {
    let numeric = |variant: &Variant<String>| match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => name != "other" && CATEGORIES.contains(&name.as_str()),
    };
    matches!(selector, InlineExpression::FunctionReference { .. }) || variants.iter().any(numeric)
}

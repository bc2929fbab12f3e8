//! Says one text: the semantics of Fluent 1.0, for what [`crate::build`] lets through.
//! Plural rules are ICU's: those of fluent-bundle 0.16 (intl_pluralrules 7) give the Arabic 103 the form of 100.

use crate::{
    Value,
    catalog::Texts,
    number::{self, Style},
    value::Kind,
};
use fluent_syntax::{
    ast::{CallArguments, Expression, InlineExpression, PatternElement, Variant, VariantKey},
    unicode::unescape_unicode_to_string,
};
use kernel::Lang;
use std::borrow::Cow;

/// First strong isolate and its end (UAX #9): an argument in another script does not disturb the order of the sentence.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// One text being said.
pub(crate) struct Speech<'a> {
    pub lang: Lang,
    pub place: usize,
    pub texts: &'static Texts,
    pub args: &'a [(&'static str, Value)],
}

/// What an expression stands for.
enum Said<'a> {
    Text(Cow<'a, str>),
    Number(f64, Style),
}

impl<'a> Speech<'a> {
    pub fn say(&self, elements: &[PatternElement<&'static str>]) -> String {
        let mut out = String::with_capacity(64);
        self.pattern(&mut out, elements);
        out
    }

    fn pattern(&self, out: &mut String, elements: &[PatternElement<&'static str>]) {
        for element in elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => {
                    let isolated = elements.len() > 1 && !is_own_text(expression);
                    if isolated {
                        out.push(ISOLATE);
                    }
                    self.expression(out, expression);
                    if isolated {
                        out.push(END);
                    }
                }
            }
        }
    }

    fn expression(&self, out: &mut String, expression: &Expression<&'static str>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(out, expression),
            Expression::Inline(inline) => match self.inline(inline) {
                Said::Text(text) => out.push_str(&text),
                Said::Number(number, style) => out.push_str(&number::format(self.lang, number, style)),
            },
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.choose(selector, variants) {
                    self.pattern(out, &variant.value.elements);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'static str>) -> Said<'a> {
        match inline {
            InlineExpression::StringLiteral { value } => Said::Text(unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => value
                .parse()
                .map_or_else(|_| Said::Text((*value).into()), |number| Said::Number(number, literal_style(value))),
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::FunctionReference { arguments, .. } => self.number(arguments),
            InlineExpression::MessageReference { id, .. } => {
                self.other(self.texts.messages.get(id.name), id.name, self.args)
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let args = arguments.iter().flat_map(|arguments| &arguments.named).map(|named| {
                    let value = match self.inline(&named.value) {
                        Said::Text(text) => text.into(),
                        Said::Number(number, _) => number.into(),
                    };
                    (named.name.name, value)
                });
                self.other(self.texts.terms.get(id.name), id.name, &args.collect::<Vec<_>>())
            }
            InlineExpression::Placeable { expression } => {
                let mut text = String::new();
                self.expression(&mut text, expression);
                Said::Text(text.into())
            }
        }
    }

    fn variable(&self, name: &str) -> Said<'a> {
        match self.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.kind()) {
            Some(Kind::Text(text)) => Said::Text(Cow::Borrowed(text)),
            Some(Kind::Number(number)) => Said::Number(*number, Style::default()),
            Some(Kind::Message(message)) => Said::Text(message.text(self.lang)),
            None => Said::Text(format!("{{${name}}}").into()),
        }
    }

    /// Another text, with the arguments of this one, or a term with its own.
    fn other(
        &self,
        pattern: Option<&'static fluent_syntax::ast::Pattern<&'static str>>,
        name: &'static str,
        args: &[(&'static str, Value)],
    ) -> Said<'a> {
        let speech = Speech { lang: self.lang, place: self.place, texts: self.texts, args };
        Said::Text(pattern.map_or(Cow::Borrowed(name), |pattern| speech.say(&pattern.elements).into()))
    }

    /// `NUMBER($share, style: "percent", maximumFractionDigits: 1)`.
    fn number(&self, arguments: &CallArguments<&'static str>) -> Said<'a> {
        let Some(Said::Number(number, mut style)) = arguments.positional.first().map(|argument| self.inline(argument))
        else {
            return arguments.positional.first().map_or(Said::Text("".into()), |argument| self.inline(argument));
        };
        for named in &arguments.named {
            match (named.name.name, &named.value) {
                ("minimumFractionDigits", InlineExpression::NumberLiteral { value }) => {
                    style.min_fraction = value.parse().unwrap_or(0);
                    style.max_fraction = style.max_fraction.max(style.min_fraction);
                }
                ("maximumFractionDigits", InlineExpression::NumberLiteral { value }) => {
                    style.max_fraction = value.parse().unwrap_or(3);
                }
                ("useGrouping", InlineExpression::StringLiteral { value }) => style.grouped = *value != "false",
                ("style", InlineExpression::StringLiteral { value }) => style.percent = *value == "percent",
                _ => {}
            }
        }
        let says_fraction = arguments.named.iter().any(|named| named.name.name.ends_with("FractionDigits"));
        if style.percent && !says_fraction {
            style.max_fraction = 0;
        }
        Said::Number(number, style)
    }

    /// The first branch that fits, or the default one.
    fn choose<'b>(
        &self,
        selector: &InlineExpression<&'static str>,
        variants: &'b [Variant<&'static str>],
    ) -> Option<&'b Variant<&'static str>> {
        let said = self.inline(selector);
        let category = match &said {
            Said::Number(number, style) => {
                number::digits(*number, *style).map(|digits| number::category(self.place, &digits))
            }
            Said::Text(_) => None,
        };
        let fits = |variant: &&Variant<&'static str>| match (&variant.key, &said) {
            (VariantKey::Identifier { name }, Said::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Said::Number(..)) => category == Some(*name),
            (VariantKey::NumberLiteral { value }, Said::Number(number, _)) => value.parse() == Ok(*number),
            (VariantKey::NumberLiteral { .. }, Said::Text(_)) => false,
        };
        variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
    }
}

/// What the translator wrote needs no isolation.
fn is_own_text(expression: &Expression<&'static str>) -> bool {
    matches!(
        expression,
        Expression::Inline(
            InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::StringLiteral { .. }
        )
    )
}

/// `1.50` keeps its two digits.
fn literal_style(literal: &str) -> Style {
    let digits = literal.split_once('.').map_or(0, |(_, fraction)| fraction.len().min(15) as u8);
    Style { min_fraction: digits, max_fraction: digits.max(3), ..Style::default() }
}

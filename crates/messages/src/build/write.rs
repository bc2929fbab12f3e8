//! Writes the Rust code of a crate's messages: a catalog, and one documented function a message.
//! The code names only `messages::…` and the standard library, and depends on nothing but the texts.

use super::{arguments::Arguments, read::Language};
use fluent_syntax::{ast, serializer};
use std::{collections::BTreeMap, fmt::Write};

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The Rust name of a key or argument: `services-found` → `services_found`, `type` → `r#type`, `self` → `self_`.
pub(super) fn name(key: &str) -> String {
    let name = key.replace('-', "_").to_lowercase();
    match name.as_str() {
        "self" | "super" | "crate" => name + "_",
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        _ => name,
    }
}

pub(super) fn write(languages: &[Language], arguments: &BTreeMap<String, Arguments>) -> String {
    let mut code = String::from(
        "/// All texts of this crate.\npub static CATALOG: ::messages::Catalog = ::messages::Catalog::new([\n",
    );
    for language in languages {
        code.push_str("    &[\n");
        for source in &language.sources {
            // The text itself, not its path: a target folder may be shared by checkouts in several places.
            code += &format!("        {source:?},\n");
        }
        code.push_str("    ],\n");
    }
    code.push_str("]);\n");
    for (key, arguments) in arguments {
        let Some(french) = languages.first().and_then(|french| french.messages.get(key)) else {
            continue;
        };
        function(&mut code, key, arguments, &french.pattern);
    }
    code
}

fn function(code: &mut String, key: &str, arguments: &Arguments, french: &ast::Pattern<String>) {
    let mut parameters = String::new();
    let mut values = String::new();
    for (argument, number) in arguments {
        let (variable, kind) = (name(argument), if *number { "Number" } else { "Value" });
        let into =
            if *number { format!("::messages::Number::into({variable}.into())") } else { format!("{variable}.into()") };
        if !parameters.is_empty() {
            parameters.push_str(", ");
            values.push_str(", ");
        }
        parameters += &format!("{variable}: impl Into<::messages::{kind}>");
        values += &format!("({argument:?}, {into})");
    }
    let values = if values.is_empty() { "Vec::new()".to_owned() } else { format!("vec![{values}]") };
    let constant = if arguments.is_empty() { "const " } else { "" };
    let doc = format!("```ftl\n{}\n```", source(key, french));
    let _ = write!(
        code,
        "\n#[doc = {doc:?}]\npub {constant}fn {}({parameters}) -> ::messages::Message {{\n    ::messages::Message::new(&CATALOG, {key:?}, {values})\n}}\n",
        name(key),
    );
}

/// The French text as its file has it.
fn source(key: &str, pattern: &ast::Pattern<String>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: key.to_owned() },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] }).trim_end().to_owned()
}

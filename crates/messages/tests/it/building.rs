//! What the build accepts, what it refuses and in which words, and the code it writes.
//! Every case starts from texts that are right and spoils one of them.

use messages::{LANGUAGES, build};
use std::{fs, path::Path};
use tempfile::TempDir;

const FRENCH: &str = "\
### Services
welcome = Bienvenue sur { -brand }
services-found = { $count ->
    [0] Aucun service
    [one] { $count } service trouvé
   *[other] { $count } services trouvés
} pour { $place }
type = Genre
";

const ARABIC: &str = "\
welcome = مرحباً بكم في { -brand }
services-found = { $count ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
} في { $place }
type = النوع
";

/// A crate whose texts are right, but for the files given.
fn crate_with(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for tag in LANGUAGES {
        write(root.path(), &format!("locales/{tag}/a.ftl"), if tag == "ar" { ARABIC } else { FRENCH });
    }
    for (file, text) in files {
        write(root.path(), file, text);
    }
    root
}

fn write(root: &Path, file: &str, text: &str) {
    let file = root.join(file);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

#[track_caller]
fn refused(files: &[(&str, &str)], expected: &[&str]) {
    let problems = build::compile(crate_with(files).path()).expect_err("the build accepts this");
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, expected);
}

#[test]
fn complete_texts_become_documented_functions() {
    let root = crate_with(&[]);
    let code = build::compile(root.path()).unwrap();
    let found = r#"
#[doc = "```ftl\nservices-found =\n    { $count ->\n        [0] Aucun service\n        [one] { $count } service trouvé\n       *[other] { $count } services trouvés\n    } pour { $place }\n```"]
pub fn services_found(count: impl Into<::messages::Number>, place: impl Into<::messages::Value>) -> ::messages::Message {
    ::messages::Message::new(&CATALOG, "services-found", vec![("count", ::messages::Number::into(count.into())), ("place", place.into())])
}
"#;
    assert!(code.contains(found), "{code}");
    assert!(
        code.contains(
            "pub const fn r#type() -> ::messages::Message {\n    ::messages::Message::new(&CATALOG, \"type\", Vec::new())"
        ),
        "{code}"
    );
    assert!(!code.contains(&*root.path().to_string_lossy()), "a path of this machine in {code}");
    assert_eq!(code.matches("\n        \"").count(), 5, "the texts themselves: {code}");
}

#[test]
fn an_argument_that_is_a_number_anywhere_is_a_number() {
    let (french, arabic) =
        ("n = Total : { $count }\n", "n = { $count ->\n [one] أ\n [two] ب\n [few] ت\n [many] ث\n *[other] ج\n }\n");
    let mut files: Vec<_> = LANGUAGES
        .iter()
        .map(|tag| (format!("locales/{tag}/n.ftl"), if *tag == "ar" { arabic } else { french }))
        .collect();
    let borrowed = |files: &[(String, &'static str)]| {
        build::compile(crate_with(&files.iter().map(|(f, t)| (f.as_str(), *t)).collect::<Vec<_>>()).path())
    };
    let code = borrowed(&files).unwrap();
    assert!(code.contains("pub fn n(count: impl Into<::messages::Number>)"), "{code}");
    files.iter_mut().for_each(|(_, text)| *text = french);
    assert!(borrowed(&files).unwrap().contains("pub fn n(count: impl Into<::messages::Value>)"));
}

#[test]
fn missing_and_extra_keys() {
    refused(
        &[("locales/en/a.ftl", &FRENCH.replace("type = Genre", "kind = Type"))],
        &[
            "locales/en/a.ftl: «type»: is missing (in French: locales/fr/a.ftl:8)",
            "locales/en/a.ftl:8: «kind»: does not exist in French, the reference",
        ],
    );
}

#[test]
fn other_arguments() {
    refused(
        &[("locales/es/a.ftl", &FRENCH.replace("$place", "$city"))],
        &[
            "locales/es/a.ftl:3: «services-found»: does not use $place, which French uses",
            "locales/es/a.ftl:3: «services-found»: uses $city, which French does not use",
        ],
    );
}

#[test]
fn syntax_errors() {
    refused(
        &[("locales/pt/a.ftl", &FRENCH.replace("type = Genre", "type = { $genre"))],
        &["locales/pt/a.ftl:9: syntax: Expected a token starting with \"}\""],
    );
    refused(
        &[("locales/pt/a.ftl", &FRENCH.replace("*[other]", "[other]"))],
        &["locales/pt/a.ftl:7: syntax: The select expression must have a default variant"],
    );
}

#[test]
fn plural_forms_a_language_needs_or_never_chooses() {
    refused(
        &[("locales/ar/a.ftl", &ARABIC.replace("    [few] { $count } خدمات\n", "").replace("    [two] خدمتان\n", ""))],
        &[
            "locales/ar/a.ftl:2: «services-found»: lacks the plural form [few], which this language needs",
            "locales/ar/a.ftl:2: «services-found»: lacks the plural form [two], which this language needs",
        ],
    );
    refused(
        &[("locales/en/a.ftl", &FRENCH.replace("[one]", "[few]"))],
        &[
            "locales/en/a.ftl:3: «services-found»: has the form [few]: this language never chooses it",
            "locales/en/a.ftl:3: «services-found»: lacks the plural form [one], which this language needs",
        ],
    );
    refused(
        &[("locales/fr/a.ftl", &FRENCH.replace("[one]", "[one] x\n [autre]"))],
        &["locales/fr/a.ftl:3: «services-found»: has the form [autre]: it is no plural form"],
    );
    refused(
        &[("locales/fr/a.ftl", &FRENCH.replace("[one]", "*[one]").replace("*[other]", "[other]"))],
        &["locales/fr/a.ftl:3: «services-found»: must have *[other] as its default form"],
    );
    // Arabic may leave zero to «other».
    assert!(
        build::compile(crate_with(&[("locales/ar/a.ftl", &ARABIC.replace("    [zero] لا توجد خدمات\n", ""))]).path())
            .is_ok()
    );
}

#[test]
fn keys_twice_badly_written_or_with_attributes() {
    refused(
        &[("locales/fr/b.ftl", "type = Type\n")],
        &["locales/fr/b.ftl:1: «type»: is already in locales/fr/a.ftl:8"],
    );
    refused(
        &[("locales/fr/a.ftl", &(FRENCH.to_owned() + "type = Encore\n"))],
        &["locales/fr/a.ftl:9: «type»: is already in locales/fr/a.ftl:8"],
    );
    refused(
        &[("locales/fr/b.ftl", "pageTitle = Titre\nbox = Case\n    .title = Cochez\n")],
        &[
            "locales/fr/b.ftl:1: «pageTitle»: a key is in lower case with hyphens, such as «services-found»",
            "locales/fr/b.ftl:2: «box»: attributes are not used here: write a message of its own",
        ],
    );
}

#[test]
fn unknown_references_and_functions() {
    refused(
        &[("locales/en/a.ftl", &FRENCH.replace("Genre", "{ -logo } { kind } { DATETIME($count) } { type }"))],
        &[
            "locales/en/a.ftl:8: «type»: refers to «kind», which does not exist",
            "locales/en/a.ftl:8: «type»: uses $count, which French does not use",
            "locales/en/a.ftl:8: «type»: uses the function DATETIME(), only NUMBER() is known",
            "locales/en/a.ftl:8: «type»: uses the term «-logo», which does not exist",
            "locales/en/a.ftl:8: «type»: «type» refers to itself",
        ],
    );
}

#[test]
fn a_language_without_folder() {
    let root = crate_with(&[]);
    fs::remove_dir_all(root.path().join("locales/ar")).unwrap();
    let problems = build::compile(root.path()).unwrap_err();
    assert_eq!((problems.len(), problems[0].file.as_str()), (1, "locales/ar"));
}

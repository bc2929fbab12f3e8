//! A message said in each language: plurals, digits, isolated arguments, fallback to English.
//! The marks U+2068 and U+2069 around arguments are written ⟨ and ⟩ here.

use kernel::Lang;
use messages::{Catalog, Message, Number, Value};
use std::borrow::Cow;

static CATALOG: Catalog = Catalog::new([
    &[
        "found = { $count ->\n    [one] { $count } service\n   *[other] { $count } services\n }\nhello = Bonjour { $name } !\n",
        "home = { -brand }, accueil\nshare = { NUMBER($part, style: \"percent\") }\n",
    ],
    &[
        "found = { $count ->\n    [zero] لا خدمات\n    [one] خدمة واحدة\n    [two] خدمتان\n    [few] { $count } خدمات\n    [many] { $count } خدمة\n   *[other] { $count } من الخدمات\n }\nhello = مرحباً { $name }\nhome = { -brand }\nshare = { NUMBER($part, style: \"percent\") }\n",
    ],
    &[
        "found = { $count ->\n    [one] { $count } service\n   *[other] { $count } services\n }\nhello = Hello { $name }\nhome = Home\nshare = { NUMBER($part, style: \"percent\", maximumFractionDigits: 1) }\n",
    ],
    &[
        "found = { $count ->\n    [one] { $count } servicio\n   *[other] { $count } servicios\n }\nhello = Hola { $name }\nhome = Inicio\nshare = { NUMBER($part, style: \"percent\") }\n",
    ],
    &[
        "found = { $count ->\n    [one] { $count } serviço\n   *[other] { $count } serviços\n }\nhello = Olá { $name }\nhome = Início\nshare = { NUMBER($part, style: \"percent\") }\n",
    ],
]);

fn found(count: impl Into<Number>) -> Message {
    Message::new(&CATALOG, "found", vec![("count", Number::into(count.into()))])
}
fn hello(name: impl Into<Value>) -> Message {
    Message::new(&CATALOG, "hello", vec![("name", name.into())])
}
fn say(message: &Message, lang: Lang) -> String {
    message.to_text(lang).replace('\u{2068}', "⟨").replace('\u{2069}', "⟩")
}

#[test]
fn arabic_has_six_plurals() {
    let said = [0, 1, 2, 3, 11, 100, 103, 111].map(|count| say(&found(count), Lang::AR));
    assert_eq!(
        said,
        ["لا خدمات", "خدمة واحدة", "خدمتان", "⟨3⟩ خدمات", "⟨11⟩ خدمة", "⟨100⟩ من الخدمات", "⟨103⟩ خدمات", "⟨111⟩ خدمة"]
    );
}

#[test]
fn zero_is_singular_in_french_and_portuguese() {
    let zero = |lang| say(&found(0), lang);
    assert_eq!(
        [Lang::FR, Lang::PT, Lang::EN, Lang::ES].map(zero),
        ["⟨0⟩ service", "⟨0⟩ serviço", "⟨0⟩ services", "⟨0⟩ servicios"]
    );
}

#[test]
fn numbers_are_written_as_the_language_does() {
    let number = |lang| say(&found(1_234_567.5), lang);
    assert_eq!(
        Lang::INTERFACE.map(number),
        [
            "⟨1\u{202F}234\u{202F}567,5⟩ services",
            "⟨1.234.567,5⟩ من الخدمات",
            "⟨1,234,567.5⟩ services",
            "⟨1,234,567.5⟩ servicios",
            "⟨1.234.567,5⟩ serviços"
        ]
    );
    assert_eq!(say(&found(2.400_000_000_000_000_4), Lang::FR), "⟨2,4⟩ services");
    assert_eq!(say(&found(f64::NAN), Lang::FR), "⟨—⟩ services");
    assert_eq!(say(&found(-3i64), Lang::FR), "⟨-3⟩ services");
    let share = |lang| say(&Message::new(&CATALOG, "share", vec![("part", 0.256.into())]), lang);
    assert_eq!(Lang::INTERFACE.map(share), ["26\u{202F}%", "26\u{200E}%\u{200E}", "25.6%", "26\u{A0}%", "26%"]);
}

#[test]
fn arguments_are_isolated_and_may_be_messages() {
    assert_eq!(say(&hello("أمينة"), Lang::FR), "Bonjour ⟨أمينة⟩ !");
    assert_eq!(say(&hello("<b>"), Lang::EN), "Hello ⟨<b>⟩", "escaping is the page's work");
    assert_eq!(say(&hello(found(1)), Lang::ES), "Hola ⟨⟨1⟩ servicio⟩");
}

#[test]
fn a_language_without_interface_is_answered_in_english() {
    let lang = |tag: &str| tag.parse::<Lang>().unwrap();
    assert_eq!(say(&hello("X"), lang("wo")), "Hello ⟨X⟩");
    assert_eq!(say(&hello("X"), lang("pt-BR")), "Olá ⟨X⟩");
    assert_eq!(say(&hello("X"), lang("ar-Latn")), "مرحباً ⟨X⟩");
}

#[test]
fn texts_without_arguments_are_borrowed_and_share_terms() {
    let home = Message::new(&CATALOG, "home", Vec::new());
    assert!(matches!(home.text(Lang::EN), Cow::Borrowed("Home")));
    assert_eq!(home.to_text(Lang::FR), "Teranga, accueil");
    assert_eq!(home.to_text(Lang::AR), "تيرانغا");
}

#[test]
fn many_threads_speak_at_once() {
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..500).for_each(|_| assert_eq!(say(&found(2), Lang::AR), "خدمتان")));
        }
    });
}

static GRAMMAR: Catalog = Catalog::new([
    &[
        "-place = { $case ->\n   *[of] de la ville\n    [in] en ville\n }\n",
        "kind = { $kind ->\n    [law] le droit { -place(case: \"in\") }\n   *[other] autre{\"\\u00A0\"}: { $kind }\n }\nboth = { kind } et { -place }\nexact = { NUMBER($n, minimumFractionDigits: 1) ->\n    [1] juste un\n    [one] un { NUMBER($n, useGrouping: \"false\") }\n   *[other] { NUMBER($n, minimumFractionDigits: 1) }\n }\n",
    ],
    &[],
    &[
        "exact = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] one\n   *[other] { NUMBER($n, minimumFractionDigits: 1) }\n }\n",
    ],
    &[],
    &[],
]);

#[test]
fn fluent_grammar() {
    let french = |id, args| say(&Message::new(&GRAMMAR, id, args), Lang::FR);
    assert_eq!(french("kind", vec![("kind", "law".into())]), "le droit en ville");
    assert_eq!(french("kind", vec![("kind", "art".into())]), "autre\u{A0}: ⟨art⟩");
    assert_eq!(french("both", vec![("kind", "law".into())]), "le droit en ville et de la ville");
    assert_eq!(french("exact", vec![("n", 1.into())]), "juste un");
    assert_eq!(french("exact", vec![("n", 1.5.into())]), "un ⟨1,5⟩");
    assert_eq!(french("exact", vec![("n", 2.into())]), "2,0");
    assert_eq!(say(&Message::new(&GRAMMAR, "exact", vec![("n", 1.into())]), Lang::EN), "1.0", "one is «1», not «1.0»");
}

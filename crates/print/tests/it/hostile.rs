//! Texts meant to break the page, and inputs beyond the limits.
//! Invariant: what users write is never evaluated, and never stops the printing of what others wrote.

use print::{Direction, Error, Link, Service, Text, Theme, limits};

use crate::pdfs;
use crate::samples;

/// A brochure whose only service bears `words` in each of its texts.
fn with(words: &str, lang: &str) -> print::Brochure {
    let text = samples::text(words, lang);
    let mut brochure = samples::brochure(&["fr"]);
    brochure.editions[0].themes = vec![Theme {
        name: text.clone(),
        summary: Some(text.clone()),
        url: None,
        services: vec![Service {
            name: text.clone().marked(words),
            summary: Some(text.clone()),
            hours: vec![text.clone(), text.clone()],
            phones: vec![print::Phone { number: words.chars().take(200).collect(), label: Some(text.clone()) }],
            place: Some(text.clone()),
            bring: vec![text.clone()],
            cost: Some(text.clone()),
            languages: Some(text.clone()),
            link: Some(Link { url: words.into(), text: words.into() }),
            ..Service::default()
        }],
    }];
    brochure
}

#[test]
fn markup_is_printed_as_it_was_written() {
    let hostile = [
        r##"#import "x": *"##,
        "#panic()",
        "$ x^2 $",
        "] } ) #",
        r"\ \u{41} \",
        "= Titre *gras* _bas_ `code`",
        "<label> @ref",
        "// fin /* fin */",
        "#eval(\"1+1\")",
        "{{ x }} ${y} %(z)s",
        "'; DROP TABLE services; --",
        "--- ... -?",
    ];
    let mut brochure = samples::brochure(&["fr"]);
    brochure.editions[0].themes =
        hostile.iter().flat_map(|words| with(words, "fr").editions.remove(0).themes).collect();
    // Without spaces: poppler guesses them from the distance of the letters.
    let found = pdfs::words(&print::brochure(&brochure).unwrap(), None).replace(' ', "");
    for words in hostile {
        assert!(found.matches(&words.replace(' ', "")).count() >= 8, "{words} is not in: {found}");
    }
}

#[test]
fn a_word_without_end_is_broken_into_lines() {
    let word = "a".repeat(limits::TEXT_BYTES);
    let mut brochure = samples::brochure(&["fr"]);
    brochure.editions[0].themes[0].services[0].summary = Some(samples::text(&word, "fr"));
    let pages = print::lay_out(&brochure).unwrap();
    assert!(pages.count() > 20, "{} pages", pages.count());
    let widest = pdfs::places(&pages.pdf().unwrap(), 6).iter().map(|(word, _)| word.len()).max();
    assert!(widest.is_some_and(|widest| widest < 120), "{widest:?} letters in a line");
}

#[test]
fn a_text_beyond_the_limit_is_refused() {
    let word = "a".repeat(100_000);
    let refused = print::brochure(&with(&word, "fr")).unwrap_err();
    assert_eq!(refused, Error::TooLarge { what: "bytes in one text", found: 100_000, limit: limits::TEXT_BYTES });
}

#[test]
fn controls_and_noncharacters_disappear() {
    let words =
        "a\u{0}b\u{1b}[31mc\u{7f}d\u{85}e\u{feff}f\u{fffe}g\u{fdd0}h\u{fffc}i\u{2028}j\u{2029}k\u{ad}l\tm\rn\u{e0041}o";
    let pdf = print::brochure(&with(words, "fr")).unwrap();
    let found = pdfs::words(&pdf, None);
    assert!(found.contains("ab[31mcd efghi j"), "{found}");
}

#[test]
fn overrides_of_direction_do_not_reach_the_page() {
    let words = "caf\u{202E}gnp.exe\u{2066}\u{2067}\u{2069}\u{2069}\u{2069} \u{2068}suite";
    let pdf = print::brochure(&with(words, "fr")).unwrap();
    let found = pdfs::words(&pdf, None);
    assert!(found.contains("cafgnp.exe suite"), "{found}");

    let words = "\u{2067}\u{2067}مرحبا \u{202E}بكم \u{2069}\u{2069}\u{2069}\u{2069} هنا \u{2066}";
    let pdf = print::brochure(&with(words, "ar")).unwrap();
    let found = pdfs::words(&pdf, None);
    assert!(found.contains("مرحبا") && found.contains("Numéros d’urgence"), "{found}");
}

#[test]
fn emoji_are_left_out_and_foreign_letters_are_shown_as_missing() {
    let pdf = print::brochure(&with("Café 👩🏽‍⚕️ ☕️ ouvert", "fr")).unwrap();
    assert!(pdfs::words(&pdf, None).contains("ouvert"));
    let mut brochure = samples::brochure(&["fr"]);
    brochure.editions[0].themes[0].services[0].place = Some(samples::text("Chez 李明", "fr"));
    let found = pdfs::words(&print::brochure(&brochure).unwrap(), None);
    assert!(found.contains("Chez \u{FFFD}\u{FFFD}"), "{found}");
}

#[test]
fn an_edition_the_fonts_cannot_write_is_refused() {
    let mut brochure = samples::brochure(&["fr"]);
    let summary = Text::new("ሰላም እንኳን ደህና መጣችሁ ".repeat(200), "am", Direction::Ltr);
    brochure.editions[0].themes[0].services[0].summary = Some(summary);
    let refused = print::brochure(&brochure).unwrap_err();
    assert!(
        matches!(&refused, Error::Script { lang, sample } if lang == "fr" && sample.starts_with('ሰ')),
        "{refused:?}"
    );
}

#[test]
fn a_strange_link_is_printed_but_leads_nowhere() {
    let mut brochure = samples::brochure(&["fr"]);
    brochure.editions[0].themes[0].services[0].link =
        Some(Link { url: "javascript:alert(1)".into(), text: "javascript:alert(1)".into() });
    let pdf = print::brochure(&brochure).unwrap();
    assert!(pdfs::words(&pdf, None).contains("javascript:alert(1)"));
    assert!(!String::from_utf8_lossy(&pdf).contains("(javascript:"), "no link in the PDF");
}

#[test]
fn a_link_that_cannot_be_a_code_is_named() {
    for url in ["", "rabat", "file:///etc/passwd", "https://a b", &format!("https://x.example/{}", "a".repeat(300))] {
        let mut brochure = samples::brochure(&["fr"]);
        brochure.editions[0].themes[0].url = Some(url.into());
        assert!(matches!(print::brochure(&brochure), Err(Error::Url(_))), "{url}");
    }
}

#[test]
fn more_than_the_limits_is_refused_before_any_layout() {
    let mut brochure = samples::brochure(&["fr"]);
    brochure.editions[0].themes[0].services = vec![Service::default(); limits::SERVICES + 1];
    assert!(matches!(print::brochure(&brochure), Err(Error::TooLarge { what: "services in one edition", .. })));

    let mut brochure = samples::brochure(&["fr"]);
    let long = samples::text(&"mot ".repeat(15_000), "fr");
    brochure.editions[0].themes[0].services = vec![Service { summary: Some(long), ..samples::service("fr", 0) }; 120];
    assert!(matches!(print::brochure(&brochure), Err(Error::TooLarge { what: "bytes in one document", .. })));

    let brochure =
        print::Brochure { editions: vec![samples::edition("fr"); limits::EDITIONS + 1], ..samples::brochure(&[]) };
    assert!(matches!(print::brochure(&brochure), Err(Error::TooLarge { what: "editions", .. })));
}

#[test]
fn what_is_missing_is_named() {
    assert_eq!(print::brochure(&samples::brochure(&[])), Err(Error::Empty("editions")));
    let untitled = print::Brochure { title: " \u{1F600} \n".into(), ..samples::brochure(&["fr"]) };
    assert_eq!(print::brochure(&untitled), Err(Error::Empty("title")));
    for lang in ["", "f", "francais", "12", "é-FR", "../x"] {
        let mut brochure = samples::brochure(&["fr"]);
        brochure.editions[0].lang = lang.into();
        assert_eq!(print::brochure(&brochure), Err(Error::Language(lang.into())));
    }
}

//! The brochure: its words, order, languages, fonts, tags and marks.
//! Invariant: each language edition says what its caller gave, in every language of the sample.

use print::{Direction, Error, Numerals, Text};

use crate::pdfs;
use crate::samples;

#[test]
fn every_word_comes_back_in_each_language() {
    let pdf = print::brochure(&samples::brochure(&["fr", "en", "es", "pt"])).unwrap();
    let words = pdfs::words(&pdf, None);
    for expected in [
        "Bienvenue à Rabat",
        "Les soins d’urgence sont donnés à chacun.",
        "Écoute et soutien psychologique",
        "Lundi à vendredi : 8:30–16:30",
        "Numéros d’urgence",
        "Un papier à votre nom, si vous en avez",
        "Emergency care is given to everyone.",
        "The children’s vaccination booklet",
        "Opening hours",
        "Inscribir a su hijo en la escuela",
        "árabe, francés, wolof",
        "Qué llevar",
        "Índice",
        "Inscrever o seu filho na escola",
        "acompanhamento da gravidez",
        "O que levar",
        "teranga.example/s/0",
    ] {
        assert!(words.contains(expected), "{expected} is not in: {words}");
    }
}

#[test]
fn arabic_words_come_back_in_reading_order() {
    let pdf = print::brochure(&samples::brochure(&["ar"])).unwrap();
    let words = pdfs::words(&pdf, None);
    for expected in [
        "مرحبا بكم في الرباط",
        "أرقام الطوارئ",
        "المركز الصحي المسيرة",
        "الاستماع والدعم النفسي",
        "ما يجب إحضاره",
        "استشارات طبية وتلقيح الأطفال وتتبع الحمل",
        "بدون موعد في الصباح",
        "على الإنترنت",
    ] {
        assert!(words.contains(&pdfs::as_poppler(expected)), "{expected} is not in: {words}");
    }
    assert!(!words.chars().any(|c| matches!(c, '\u{FB50}'..='\u{FEFC}')), "no presentation forms");
    assert!(!words.chars().any(|c| matches!(c, '\u{2066}'..='\u{2069}')), "no stray marks of direction");
}

#[test]
fn numbers_keep_their_order_in_arabic() {
    let pdf = print::brochure(&samples::brochure(&["ar"])).unwrap();
    assert!(pdfs::words(&pdf, None).contains("+212 537 77 12 34"));
    let guide = pdfs::places(&pdf, 6);
    let left = |word: &str| guide.iter().find(|(found, _)| found == word).map(|(_, left)| *left).expect("the word");
    // The groups of a telephone number run from left to right, the two ends of a range from right to left.
    let number: Vec<_> = guide.iter().filter(|(word, _)| word == "05 37 77 12 34").collect();
    assert!(number.len() == 1 || left("05") < left("37") && left("12") < left("34"), "{guide:?}");
    let hours = pdfs::places(&pdf, 4);
    let at = |word: &str| hours.iter().find(|(found, _)| found.contains(word)).expect("the time").1;
    assert!(at("8:30") > at("16:30"), "{hours:?}");
}

#[test]
fn it_is_tagged_titled_and_its_fonts_are_embedded() {
    let pdf = print::brochure(&samples::brochure(&["fr", "ar"])).unwrap();
    let info = pdfs::info(&pdf, &[]);
    assert!(info.contains("Guide d’accueil de Rabat") && info.contains("Commune de Rabat"), "{info}");
    assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
    let fonts = pdfs::fonts(&pdf);
    assert!(fonts.contains("NotoSans-Regular") && fonts.contains("NotoSansArabic-Bold"), "{fonts}");
    assert!(fonts.lines().skip(2).all(|line| line.contains(" yes yes yes ")), "embedded, subset, readable: {fonts}");
    let tags = pdfs::info(&pdf, &["-struct-text"]);
    for expected in ["H1", "H2 \"Sommaire\"", "H3 \"Maison de la langue\"", "Figure", "Link", "LBody"] {
        assert!(tags.contains(expected), "{expected} is not in the tree of tags");
    }
    let raw = String::from_utf8_lossy(&pdf);
    assert!(raw.contains("pdfuaid"), "says that it keeps to PDF/UA");
}

#[test]
fn editions_come_in_the_order_given_with_running_page_numbers() {
    let pages = print::lay_out(&samples::brochure(&["ar", "fr"])).unwrap();
    let pdf = pages.pdf().unwrap();
    assert_eq!(pdfs::pages(&pdf), pages.count());
    let half = pages.count() / 2;
    assert!(pdfs::words(&pdf, Some((1, 1))).contains("مرحبا بكم"));
    assert!(pdfs::words(&pdf, Some((half + 1, half + 1))).contains("Bienvenue à Rabat"));
    let contents = pdfs::words(&pdf, Some((half + 2, half + 2)));
    assert!(contents.contains(&format!("Santé {}", half + 4)), "{contents}");
    assert_eq!(pages.size(0).map(|(width, height)| (width.round(), height.round())), Some((420.0, 595.0)));
}

#[test]
fn marks_are_printed_and_said_once_where_all_texts_share_one() {
    let mut brochure = samples::brochure(&["ar"]);
    let words = pdfs::words(&print::brochure(&brochure).unwrap(), None);
    assert_eq!(words.matches("ترجمة آلية").count(), 1, "{words}");
    assert_eq!(words.matches("بالفرنسية").count(), 2, "name and summary fall back: {words}");
    assert!(words.contains("Cours de darija et de français pour adultes, le soir."), "{words}");

    let service = &mut brochure.editions[0].themes[0].services[0];
    *service = print::Service {
        name: samples::text("اسم", "ar").marked("قديم"),
        summary: Some(samples::text("وصف", "ar").marked("قديم")),
        ..print::Service::default()
    };
    let words = pdfs::words(&print::brochure(&brochure).unwrap(), None);
    assert_eq!(words.matches("قديم").count(), 1, "{words}");
}

#[test]
fn numerals_follow_the_edition() {
    let mut brochure = samples::brochure(&["ar"]);
    brochure.editions[0].numerals = Numerals::Arabic;
    let words = pdfs::words(&print::brochure(&brochure).unwrap(), Some((2, 2)));
    assert!(words.contains('٣'), "{words}");
}

#[test]
fn what_is_empty_is_left_out() {
    let mut brochure = samples::brochure(&["fr"]);
    let edition = &mut brochure.editions[0];
    edition.emergency = print::Emergency::default();
    edition.guides = print::Guides::default();
    edition.themes.clear();
    let pages = print::lay_out(&brochure).unwrap();
    assert_eq!(pages.count(), 2, "cover and contents");
    let words = pdfs::words(&pages.pdf().unwrap(), None);
    assert!(!words.contains("urgence") && !words.contains("pas à pas"), "{words}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let brochure = samples::brochure(&["fr", "ar"]);
    assert!(print::brochure(&brochure).unwrap() == print::brochure(&brochure).unwrap());
}

#[test]
fn a_preview_is_a_png_of_the_page() {
    let brochure = samples::brochure(&["fr"]);
    let png = print::preview_png(&brochure, 0, 0.5).unwrap();
    assert_eq!(png.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
    assert_eq!(u32::from_be_bytes(png[16..20].try_into().unwrap()), 210, "A5 is 420 points wide");
    let pages = print::lay_out(&brochure).unwrap();
    assert!(matches!(pages.png(99, 1.0), Err(Error::Preview { page: 99, .. })));
    assert!(matches!(pages.png(0, f32::NAN), Err(Error::Preview { .. })));
}

#[test]
fn a_language_of_the_region_and_one_of_three_letters_are_known() {
    let mut brochure = samples::brochure(&["pt"]);
    brochure.editions[0].lang = "pt-CV".into();
    brochure.editions[0].title = Text::new("Ñu dalal-jàmm Rabat", "wol-Latn-SN", Direction::Ltr);
    let pdf = print::brochure(&brochure).unwrap();
    assert!(pdfs::words(&pdf, Some((1, 1))).contains("Ñu dalal-jàmm Rabat"));
    assert!(pdf.windows(5).any(|bytes| bytes == b"pt-CV"), "the document's language");
}
